"""Rules for pages: what a block stands in, as its ancestors' tags, ARIA roles and microdata say."""

from cleaner.model import Rule

_SOURCE = "measured on labelled pages, 2026"

RULES = (
    Rule("in-nav", '"nav" in within', {"page": -2}, "Navigation is the same on every page.", "HTML Standard, nav"),
    Rule(
        "in-footer",
        '"footer" in within',
        {"page": -1.25},
        "Footers hold legal lines and links.",
        "HTML Standard, footer",
    ),
    Rule("in-header", '"header" in within', {"page": -0.75}, "Headers hold the masthead.", "HTML Standard, header"),
    Rule(
        "in-aside",
        '"aside" in within',
        {"page": -2},
        "An aside stands beside the content by its own account.",
        "HTML Standard, aside",
    ),
    Rule(
        "in-main", '"main" in within', {"page": 0.25}, "The author marked it as the main part.", "HTML Standard, main"
    ),
    Rule("in-form", '"form" in within', {"page": -1.5}, "Forms ask; content tells.", _SOURCE),
    Rule(
        "in-dialog",
        '"dialog" in within or "alert" in within',
        {"page": -0.75},
        "Dialogs and alerts are shown over the page, on an event.",
        _SOURCE,
    ),
    Rule(
        "in-menu-role",
        '"menu" in within or "search" in within',
        {"page": -0.25},
        "The author marked it as a menu or a search.",
        _SOURCE,
    ),
    Rule("in-button", '"button" in within or "label" in within', {"page": -1.5}, "A control says what it does.", _SOURCE),
    Rule(
        "in-figure",
        '"figure" in within',
        {"page": -1},
        "Captions and credits of figures are not running text.",
        "trafilatura",
    ),
    Rule(
        "in-paragraph", '"p" in within', {"page": 0.75}, "A paragraph in the markup is one in the text.", "Readability"
    ),
    Rule("in-table", '"table" in within', {"page": 0.75}, "Tables of data are content.", _SOURCE),
    Rule("in-pre", '"pre" in within', {"page": 0.75}, "Code stands where it is explained.", _SOURCE),
    Rule(
        "by-author",
        '"author" in within',
        {"page": -1.25},
        "The author's name and portrait are a byline.",
        "schema.org, author",
    ),
    Rule(
        "not-displayed",
        '"hidden" in within',
        {"page": -1},
        "Its style or its hidden attribute keeps it from being shown.",
        "HTML Standard, hidden",
    ),
    Rule(
        "list-in-article",
        '"list" in within and ("article" in within or "main" in within)',
        {"page": 0.5},
        "A list within the main part is one of its lists.",
        _SOURCE,
    ),
    Rule(
        "listed-link",
        '"list" in within and link_density > 0.8',
        {"page": -0.25},
        "A list whose entries are links is a menu.",
        "jusText, link density",
    ),
)
