"""The rules, as an explicit manifest: every family of rules is named here, in the order in which rules are listed."""

from cleaner.model import Rule
from cleaner.rules import (
    line_cues,
    lines,
    page_body,
    page_containers,
    page_cues,
    page_landmarks,
    page_links,
    page_names,
    page_position,
    page_repeats,
    page_wording,
    place,
)

#: What people are told that a family is about.
FAMILIES: dict[str, tuple[Rule, ...]] = {
    "Plain text: what a line says about itself": lines.RULES,
    "Plain text: cue phrases": line_cues.RULES,
    "Plain text: where a line lies": place.RULES,
    "Pages: landmarks and tags": page_landmarks.RULES,
    "Pages: names in classes and ids": page_names.RULES,
    "Pages: links": page_links.RULES,
    "Pages: containers": page_containers.RULES,
    "Pages: the body": page_body.RULES,
    "Pages: position": page_position.RULES,
    "Pages: repeats": page_repeats.RULES,
    "Pages: wording": page_wording.RULES,
    "Pages: cue phrases": page_cues.RULES,
}

ALL: tuple[Rule, ...] = tuple(rule for family in FAMILIES.values() for rule in family)
