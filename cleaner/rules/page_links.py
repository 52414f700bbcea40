"""Rules for pages: how much of a block, and of what is around it, is anchor text."""

from cleaner.model import Rule

_JUSTEXT = "jusText, link density"
_BOILERPIPE = "boilerpipe, link density of the blocks around"

RULES = (
    Rule("no-links", "links == 0", {"page": 0.25}, "Links lead away; what has none is there to be read.", _JUSTEXT),
    Rule("mostly-links", "0.5 < link_density <= 0.95", {"page": -0.5}, "Most of it is anchor text.", _JUSTEXT),
    Rule(
        "area-of-few-links",
        "grand_links < 0.1",
        {"page": 0.25},
        "The part of the page around it has hardly any links.",
        _BOILERPIPE,
    ),
)
