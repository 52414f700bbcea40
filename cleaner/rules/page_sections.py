"""Rules for pages: what the heading of the section announces that a block stands in (`cleaner.measure.sections`)."""

from cleaner.model import Rule

# Of the words below such headings, 7 % are content where they announce comments, 8 % an author, 29 % an account (labelled
# pages, 2026-11); below those that announce other texts 21 %, and no weight for them did more good than harm.
RULES = (
    Rule(
        "section-of-comments",
        '"comments" in section',
        {"page": -1.25},
        "The heading above it announces comments.",
        "boilerpipe, end-of-text markers; measured on labelled pages, 2026",
    ),
    Rule(
        "section-about-people",
        '"about" in section or "account" in section',
        {"page": -1.25},
        "The heading above it announces the author or an account.",
        "defuddle, author blocks; measured on labelled pages, 2026",
    ),
)
