"""Rules for pages: what a block has to do with what the head of the page says it is about (`cleaner.measure.topic`)."""

from cleaner.model import Rule

RULES = (
    Rule(
        "text-about-something-else",
        "make_silent and words >= 16 and heading == 0 and body_gap >= 1 and body_holds > 0.3",
        {"page": -1.25},
        "A text comes back to what its title names; beside the body, no block with its path of tags and classes ever does.",
        "boilerpipe, title match; measured on labelled pages, 2026",
    ),
    Rule(
        "paragraphs-off-the-summary",
        "make_strays and words >= 12",
        {"page": -0.5},
        "Hardly a paragraph with its path of tags and classes has a word of what the head sums the page up with.",
        "measured on labelled pages, 2026",
    ),
    Rule(
        "what-the-head-sums-up",
        "summed_up and heading == 0",
        {"page": 1},
        "The head sums the page up in these words, and took them from its text.",
        "measured on labelled pages, 2026",
    ),
    Rule(
        "not-in-the-text-it-states",
        'unstated and heading != 1 and "comment" not in tokens',
        {"page": -1.25},
        "The page states the text of its article as data, for search engines, and shows that text; this is not in it.",
        "schema.org, articleBody; measured on labelled pages, 2026",
    ),
)
