"""Rules for pages: the words of a block, as far as they count differently where markup is known."""

from cleaner.model import Rule

_SOURCE = "measured on labelled pages, 2026"
_GOPHER = "Gopher and RefinedWeb line rules"

RULES = (
    Rule(
        "page-sentence",
        "ends_sentence",
        {"page": 0.5},
        "Sentences end with a mark; labels and teasers do not.",
        "C4's terminal punctuation rule",
    ),
    Rule(
        "page-cut-off",
        "ends_ellipsis",
        {"page": -0.75},
        "It is cut off with an ellipsis, as teasers are.",
        "defuddle, teasers",
    ),
    Rule(
        "page-capitals", "upper_share > 0.6", {"page": -0.5}, "Labels and buttons are in capitals throughout.", _GOPHER
    ),
    Rule(
        "page-separators", "separators > 0", {"page": -0.5}, "Bars and dots between words part menu entries.", _SOURCE
    ),
    Rule(
        "page-no-letters",
        "no_letters",
        {"page": -2.75},
        "It has neither letters nor digits: an icon or a rule.",
        _GOPHER,
    ),
    Rule(
        "page-dateline",
        'dated and words <= 8 and number_share >= 0.3 and heading == 0 and not ("list" in within or "table" in within)',
        {"page": -1},
        "A date or a time and little else: when something was published, this or another text.",
        _SOURCE,
    ),
)
