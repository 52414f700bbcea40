"""Rules for pages: what the heading of the section announces that a block stands in (`cleaner.measure.sections`)."""

from cleaner.model import Rule

_SOURCE = "boilerpipe, end-of-text markers; measured on labelled pages, 2026"

RULES = (
    Rule(
        "section-of-comments",
        '"comments" in section',
        {"page": -1.75},
        "The heading above it announces comments.",
        _SOURCE,
    ),
    Rule(
        "section-about-people",
        '"about" in section or "account" in section',
        {"page": -1},
        "The heading above it announces the author or an account.",
        "defuddle, author blocks; measured on labelled pages, 2026",
    ),
    Rule(
        "section-of-other-texts",
        '"related" in section',
        {"page": -0.75},
        "The heading above it announces other texts.",
        _SOURCE,
    ),
    Rule(
        "section-of-advertising",
        '"advert" in section',
        {"page": -1.75},
        "The heading above it labels advertising.",
        _SOURCE,
    ),
    Rule(
        "section-of-newsletter",
        '"newsletter" in section',
        {"page": -0.75},
        "The heading above it asks to subscribe.",
        _SOURCE,
    ),
)
