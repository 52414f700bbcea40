"""Rules for pages: the words of a block, as far as they count differently where markup is known."""

from cleaner.model import Rule

_SOURCE = "measured on labelled pages, 2026"
_GOPHER = "Gopher and RefinedWeb line rules"

RULES = (
    Rule("page-few-words", "2 <= words <= 4", {"page": -0.25}, "Few words make a label or a link.", _GOPHER),
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
        "page-numbers", "number_share > 0.3", {"page": -0.25}, "It is mostly numbers: counts, dates, prices.", _GOPHER
    ),
    Rule(
        "page-separators", "separators > 0", {"page": -0.5}, "Bars and dots between words part menu entries.", _SOURCE
    ),
    Rule(
        "page-no-letters",
        "no_letters",
        {"page": -3.5},
        "It has neither letters nor digits: an icon or a rule.",
        _GOPHER,
    ),
)
