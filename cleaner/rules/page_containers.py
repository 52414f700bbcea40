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
        "inside-main-container",
        "gap == 0",
        {"page": 0.5},
        "It is inside the tightest container with half of the prose.",
        _SOURCE,
    ),
    Rule(
        "inside-wide-container",
        "wide_gap == 0",
        {"page": 0.5},
        "It is inside the container with nearly all prose.",
        _SOURCE,
    ),
    Rule(
        "page-without-prose",
        "page_good < 50",
        {"page": 1.5},
        "Where a page has no prose, its short blocks are the content.",
        _SOURCE,
    ),
)
