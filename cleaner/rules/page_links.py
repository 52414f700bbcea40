"""Rules for pages: how much of a block, and of what is around it, is anchor text."""

from cleaner.model import Rule

_JUSTEXT = "jusText, link density"
_BOILERPIPE = "boilerpipe, link density of the blocks around"

RULES = (
    Rule("no-links", "links == 0", {"page": 0.25}, "Links lead away; what has none is there to be read.", _JUSTEXT),
    Rule("mostly-links", "0.5 < link_density <= 0.95", {"page": -0.5}, "Mostly links.", _JUSTEXT),
    Rule("many-links", "links >= 4 and link_density > 0.3", {"page": -0.25}, "A row of links.", _JUSTEXT),
    Rule(
        "area-of-few-links",
        "grand_links < 0.1",
        {"page": 0.25},
        "The part of the page has hardly any links.",
        _BOILERPIPE,
    ),
    Rule("after-link", "previous_links > 0.8", {"page": -0.25}, "Follows a link.", _BOILERPIPE),
    Rule("before-link", "next_links > 0.8", {"page": -0.25}, "Precedes a link.", _BOILERPIPE),
)
