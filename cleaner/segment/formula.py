r"""Formulas: MathML also carries them as TeX, which a line of text can hold; its own text is ``x2`` for ``x^2``."""

import re
from typing import Any

#: What Wikipedia's renderer puts around every formula.
_STYLED = re.compile(r"\{\\(?:display|text)style\s+(.*)\}", re.DOTALL)

#: The class under which KaTeX draws a formula a second time, out of letters, beside the MathML.
DRAWN = "katex-html"


def formula_of(math: Any) -> str:
    """The TeX that a ``math`` element carries, or nothing.

    Args:
        math: a node of a tree, see `cleaner.segment.walk`.
    """
    formula = math.attributes.get("alttext") or _annotation(math)
    styled = _STYLED.fullmatch(formula.strip())
    return " ".join((styled[1] if styled else formula).split())


def _annotation(math: Any) -> str:
    for semantics in _children(math, "semantics"):
        for annotation in _children(semantics, "annotation"):
            text = annotation.first_child
            if text is not None and (annotation.attributes.get("encoding") or "").strip().lower().endswith("tex"):  # or LaTeX
                return text.text_content or ""
    return ""


def _children(node: Any, tag: str) -> list[Any]:
    found = []
    child = node.first_child
    while child is not None:
        if child.tag == tag:
            found.append(child)
        child = child.next
    return found
