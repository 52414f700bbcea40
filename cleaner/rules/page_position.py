"""Rules for pages: where a block stands from the headline, from good paragraphs and from its neighbours."""

from cleaner.model import Rule

_SOURCE = "measured on labelled pages, 2026"
_JUSTEXT = "jusText, context pass"
_BOILERPIPE = "boilerpipe, words of the blocks around"

RULES = (
    Rule(
        "before-headline",
        "has_title and after_title < 0",
        {"page": -0.75},
        "Above the headline is the masthead.",
        "boilerpipe, title match",
    ),
    Rule(
        "headline",
        "has_title and after_title == 0",
        {"page": 1},
        "The headline belongs to its text.",
        "boilerpipe, title match",
    ),
    Rule(
        "soon-after-headline",
        "has_title and 1 <= after_title <= 17",
        {"page": 0.25},
        "The content begins soon after the headline.",
        _SOURCE,
    ),
    Rule(
        "beside-part-of-headline",
        "headline_gap == 1",
        {"page": -0.75},
        "It is right beside the part that holds the headline and its prose, where teasers of other texts are.",
        _SOURCE,
    ),
    Rule("end-of-page", "place > 0.92", {"page": -0.25}, "The last blocks are the footer.", "Ungoliant, edge test"),
    Rule(
        "heading-of-text",
        "heading > 0 and next_words >= 12 and next_links < 0.3",
        {"page": 0.25},
        "It is a heading with text right under it.",
        _JUSTEXT,
    ),
    Rule("section-heading", "2 <= heading <= 3", {"page": 1}, "Headings part the content.", _SOURCE),
    Rule(
        "minor-heading", "heading >= 4", {"page": 0.5}, "Minor headings part the content, too, if less often.", _SOURCE
    ),
)
