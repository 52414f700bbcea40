"""Rendering: a judged document becomes text, Markdown, JSON, or an explanation."""
