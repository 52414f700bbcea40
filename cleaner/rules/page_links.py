"""Rules for pages: how much of a block, and of what is around it, is anchor text."""

from cleaner.model import Rule

_JUSTEXT = "jusText, link density"
_BOILERPIPE = "boilerpipe, link density of the blocks around"

RULES = (
    Rule("no-links", "links == 0", {"page": 0.25}, "Links lead away; what has none is there to be read.", _JUSTEXT),
    Rule("some-links", "0.1 < link_density <= 0.5", {"page": -0}, "A good part of it is links.", _JUSTEXT),
    Rule("mostly-links", "0.5 < link_density <= 0.95", {"page": -1}, "Mostly links.", _JUSTEXT),
    Rule("all-link", "link_density > 0.95", {"page": -0.5}, "Nothing but links.", _JUSTEXT),
    Rule("short-link", "link_density > 0.8 and words <= 3", {"page": 0.25}, "A menu entry.", _JUSTEXT),
    Rule("long-link", "link_density > 0.8 and words >= 12", {"page": 0.25}, "A whole sentence in a link is a teaser.", _JUSTEXT),
    Rule("many-links", "links >= 4 and link_density > 0.3", {"page": -0.25}, "A row of links.", _JUSTEXT),
    Rule("linked-heading", "heading > 0 and link_density > 0.8", {"page": 0.25}, "A heading that leads elsewhere is a teaser.", _JUSTEXT),
    Rule("among-few-links", "parent_links < 0.1", {"page": 0}, "Hardly any links around it.", _BOILERPIPE),
    Rule("among-links", "0.4 < parent_links <= 0.8", {"page": 0.25}, "Links all around it.", _BOILERPIPE),
    Rule("among-nothing-but-links", "parent_links > 0.8", {"page": 0}, "All around it are links.", _BOILERPIPE),
    Rule("area-of-few-links", "grand_links < 0.1", {"page": 0.25}, "The part of the page has hardly any links.", _BOILERPIPE),
    Rule("area-of-some-links", "0.25 < grand_links <= 0.6", {"page": 0.25}, "The part of the page has many links.", _BOILERPIPE),
    Rule("area-of-links", "grand_links > 0.6", {"page": 0.25}, "The part of the page is mostly links.", _BOILERPIPE),
    Rule("after-link", "previous_links > 0.8", {"page": -0.25}, "Follows a link.", _BOILERPIPE),
    Rule("before-link", "next_links > 0.8", {"page": -0.25}, "Precedes a link.", _BOILERPIPE),
    Rule("between-links", "previous_links > 0.8 and next_links > 0.8", {"page": 0}, "Between two links.", _BOILERPIPE),
    Rule("text-among-links", "link_density < 0.2 and parent_links > 0.5", {"page": -0.5}, "The odd text among links.", _BOILERPIPE),
)
