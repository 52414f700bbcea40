"""Rules for pages: what the elements around a block hold, and where the text of the page is."""

from cleaner.model import Rule

_SOURCE = "measured on labelled pages, 2026"
_CETD = "Content Extraction via Text Density (2011)"
_READABILITY = "Readability, scores of parent and grandparent"

RULES = (
    Rule("parent-holds-some", "0.05 < parent_good <= 0.3", {"page": 0}, "Prose around it.", _READABILITY),
    Rule("parent-holds-much", "0.3 < parent_good <= 0.6", {"page": -0.25}, "Much prose around it.", _READABILITY),
    Rule("parent-holds-most", "0.6 < parent_good <= 0.95", {"page": 0.25}, "Most of the page's prose around it.", _READABILITY),
    Rule("parent-holds-all", "parent_good > 0.95", {"page": 0}, "All of the page's prose around it.", _READABILITY),
    Rule("grandparent-holds-some", "0.15 < grand_good <= 0.54", {"page": -0.25}, "Prose in the part.", _READABILITY),
    Rule("grandparent-holds-most", "0.54 < grand_good <= 0.96", {"page": -0}, "Most prose is in the part.", _READABILITY),
    Rule("grandparent-holds-all", "grand_good > 0.96", {"page": 0.5}, "All of the prose is in the part.", _READABILITY),
    Rule("great-grandparent-holds-little", "great_good < 0.1", {"page": 0}, "Hardly any prose in the wider part.", _READABILITY),
    Rule("great-grandparent-holds-most", "great_good > 0.6", {"page": 0.25}, "Most prose is in the wider part.", _READABILITY),
    Rule("dense-parent", "4.5 < parent_density <= 12", {"page": 0.25}, "Many words for few tags.", _CETD),
    Rule("very-dense-parent", "parent_density > 12", {"page": -0}, "Very many words for few tags.", _CETD),
    Rule("sparse-parent", "parent_density <= 1.5", {"page": -0}, "Few words for many tags.", _CETD),
    Rule("dense-area", "4.5 < grand_density <= 8", {"page": 0.25}, "Many words for few tags in the part.", _CETD),
    Rule("very-dense-area", "grand_density > 8", {"page": 0.5}, "Very many words for few tags in the part.", _CETD),
    Rule("sparse-area", "grand_density <= 1.5", {"page": 0.25}, "Few words for many tags in the part.", _CETD),
    Rule("long-company", "parent_mean > 20", {"page": 0.25}, "Stands among long blocks.", _SOURCE),
    Rule("short-company", "parent_mean <= 4", {"page": 0.25}, "Stands among short blocks.", _SOURCE),
    Rule("long-area", "grand_mean > 20", {"page": -0.25}, "The part has long blocks.", _SOURCE),
    Rule("short-area", "grand_mean <= 4", {"page": -0.25}, "The part has short blocks.", _SOURCE),
    Rule("inside-main-container", "gap == 0", {"page": 1}, "Inside the tightest container with half of the prose.", _SOURCE),
    Rule("just-outside-main-container", "gap == 2", {"page": -0.25}, "Near the main container.", _SOURCE),
    Rule("outside-main-container", "3 <= gap <= 4", {"page": 0}, "Outside the main container.", _SOURCE),
    Rule("far-outside-main-container", "gap >= 5", {"page": -0.25}, "Far outside the main container.", _SOURCE),
    Rule("inside-wide-container", "wide_gap == 0", {"page": 0.5}, "Inside the container with nearly all prose.", _SOURCE),
    Rule("outside-wide-container", "2 <= wide_gap <= 3", {"page": -0.5}, "Outside the container with nearly all prose.", _SOURCE),
    Rule("far-outside-wide-container", "wide_gap >= 4", {"page": -0}, "Far outside the container with nearly all prose.", _SOURCE),
    Rule("page-without-prose", "page_good < 50", {"page": 1.75}, "With no prose, short blocks are the content.", _SOURCE),
    Rule("page-of-prose", "page_good > 600", {"page": -0.25}, "With much prose, it is the content.", _SOURCE),
    Rule("short-on-prose-page", "page_good > 600 and words < 8", {"page": -0}, "With much prose, short blocks are not the content.", _SOURCE),
)
