"""The rules of pages, in the order in which they are listed."""

from cleaner.model import Rule
from cleaner.rules import (
    page_body,
    page_containers,
    page_cues,
    page_landmarks,
    page_links,
    page_names,
    page_position,
    page_repeats,
    page_wording,
)

RULES: tuple[Rule, ...] = (
    *page_landmarks.RULES,
    *page_names.RULES,
    *page_links.RULES,
    *page_containers.RULES,
    *page_body.RULES,
    *page_position.RULES,
    *page_repeats.RULES,
    *page_wording.RULES,
    *page_cues.RULES,
)
