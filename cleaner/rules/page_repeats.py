"""Rules for pages: blocks of one make, and texts that come more than once."""

from cleaner.model import Rule

_SOURCE = "measured on labelled pages, 2026"

RULES = (
    Rule(
        "group-of-few-words",
        "group_words <= 10 and after_title != 0",
        {"page": -0.75},
        "All blocks with its path of tags and classes hold next to no text, as only a headline may.",
        _SOURCE,
    ),
    Rule(
        "group-of-most-words",
        "group_words > 400",
        {"page": 0.25},
        "The blocks with its path of tags and classes hold very much text.",
        _SOURCE,
    ),
    Rule(
        "many-of-its-kind",
        "8 <= group_blocks <= 25",
        {"page": 0.25},
        "Many blocks have its path of tags and classes, as paragraphs do.",
        _SOURCE,
    ),
    Rule(
        "very-many-of-its-kind",
        "group_blocks > 25",
        {"page": 0.5},
        "Very many blocks have its path of tags and classes, as paragraphs do.",
        _SOURCE,
    ),
    Rule(
        "stands-twice",
        'copies == 2 and not ("table" in within and gap == 0)',
        {"page": -0.5},
        "The same text stands twice in the page, and not as a value in one of its tables: a control, a teaser, a label.",
        _SOURCE,
    ),
    Rule(
        "stands-often",
        'copies >= 3 and not ("table" in within and gap == 0)',
        {"page": -1},
        "The same text stands often in the page, and not as a value in one of its tables: a control or a label.",
        _SOURCE,
    ),
)
