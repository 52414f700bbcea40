"""What conditions can name: the features, and the names that some of them hold. Only who checks conditions needs it."""

from cleaner.measure.schema import AMONG_LINES, EXPECTED, PLACE, STRUCTURE, TEMPLATE, WORDING
from cleaner.rules.cues import CUES
from cleaner.segment import tags

FEATURES = {feature.name: feature for feature in WORDING + STRUCTURE + AMONG_LINES + TEMPLATE + PLACE + EXPECTED}

_TOKENS = tags.FAMILIES
_MARKS = frozenset((
    *tags.TAG_MARKS.values(), *tags.ROLE_MARKS.values(), *tags.ITEMPROP_MARKS.values(), "hidden", "folded",
))  # fmt: skip
#: Of each feature that is a name or a set of names, those that it can hold.
NAMES: dict[str, frozenset[str]] = {
    "cues": frozenset(CUES),
    "opening": frozenset(CUES) | {""},
    "closing": frozenset(CUES) | {""},
    "label": frozenset(CUES) | {""},
    "section": frozenset(CUES),
    "tokens": _TOKENS,
    "near_tokens": _TOKENS,
    "within": _MARKS,
    "origin": frozenset({"", "template", "frame", "json-ld", "state", "description"}),  # `cleaner.segment.stored`
}
