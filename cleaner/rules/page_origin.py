"""Rules for pages: text that is not shown, which counts only where a page shows next to none (`cleaner.segment.stored`)."""

from cleaner.model import Rule

_SOURCE = "chosen by hand: too few pages to measure"

RULES = (
    Rule("text-for-machines", 'origin == "json-ld"', {"page": 0.75}, "The page states it as the text of what it is.", "schema.org"),
    Rule(
        "text-for-scripts",
        'origin == "state" or origin == "template" or origin == "frame"',
        {"page": 0.25},
        "The page holds it for its scripts to show.",
        _SOURCE,
    ),
    Rule("description-alone", 'origin == "description"', {"page": 0.75}, "It is all that the page says of itself.", _SOURCE),
)
