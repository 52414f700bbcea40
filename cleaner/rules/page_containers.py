"""Rules for pages: what the elements around a block hold, and where the text of the page is."""

from cleaner.model import Rule

_SOURCE = "measured on labelled pages, 2026"
_CETD = "Content Extraction via Text Density (2011)"
_READABILITY = "Readability, scores of parent and grandparent"

RULES = (
    Rule(
        "grandparent-holds-all",
        "grand_good > 0.96",
        {"page": 0.25},
        "All of the page's prose stands in the part around it.",
        _READABILITY,
    ),
    Rule(
        "dense-area",
        "4.5 < grand_density <= 8",
        {"page": 0.25},
        "The part around it has many words for few tags.",
        _CETD,
    ),
    Rule(
        "very-dense-area",
        "grand_density > 8",
        {"page": 0.5},
        "The part around it has very many words for few tags.",
        _CETD,
    ),
    Rule(
        "inside-main-container",
        "gap == 0",
        {"page": 0.25},
        "It is inside the tightest container with half of the prose.",
        _SOURCE,
    ),
    Rule(
        "far-outside-main-container",
        "gap >= 5",
        {"page": -0.25},
        "It is far outside the tightest container with half of the prose.",
        _SOURCE,
    ),
    Rule(
        "inside-wide-container",
        "wide_gap == 0",
        {"page": 0.75},
        "It is inside the container with nearly all prose.",
        _SOURCE,
    ),
    Rule(
        "outside-wide-container",
        "2 <= wide_gap <= 3",
        {"page": -0.25},
        "It is outside the container with nearly all prose.",
        _SOURCE,
    ),
    Rule(
        "page-without-prose",
        "page_good < 50",
        {"page": 1.75},
        "Where a page has no prose, its short blocks are the content.",
        _SOURCE,
    ),
    Rule(
        "page-of-prose",
        "page_good > 600",
        {"page": -0.5},
        "Where a page has much prose, a block has to show more to be content.",
        _SOURCE,
    ),
)
