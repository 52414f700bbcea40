"""Rules for pages: the words of a block, as far as they count differently where markup is known."""

from cleaner.model import Rule

_SOURCE = "measured on labelled pages, 2026"
_GOPHER = "Gopher and RefinedWeb line rules"

RULES = (
    Rule("page-one-word", "words <= 1", {"page": -0}, "A single word is a label.", _GOPHER),
    Rule("page-few-words", "2 <= words <= 4", {"page": -0.25}, "Few words: a label or a link.", _GOPHER),
    Rule("page-many-words", "16 <= words < 40", {"page": -0}, "A paragraph.", "jusText, length"),
    Rule("page-very-many-words", "words >= 40", {"page": -0}, "A long paragraph.", "jusText, length"),
    Rule("page-question", "ends_question", {"page": -0.5}, "Asks.", _SOURCE),
    Rule("page-cut-off", "ends_ellipsis", {"page": -0.5}, "Cut off, as teasers are.", "defuddle, teasers"),
    Rule("page-colon", "ends_colon", {"page": 0.75}, "Announces what follows.", _SOURCE),
    Rule("page-title-case", "title_share > 0.8 and words > 2", {"page": 0.25}, "Every Word Begins With a Capital.", _GOPHER),
    Rule("page-capitals", "upper_share > 0.6", {"page": -0.5}, "CAPITALS THROUGHOUT.", _GOPHER),
    Rule("page-commas", "commas >= 2", {"page": 0}, "Commas make clauses.", "Readability, commas"),
    Rule("page-small-words", "small_words >= 4", {"page": 0}, "Small words make sentences.", "jusText, stop-word density"),
    Rule("page-no-small-words", "small_words == 0 and words > 4", {"page": 0}, "No small words: no sentence.", "jusText, stop-word density"),
    Rule("page-numbers", "number_share > 0.3", {"page": -0.5}, "Mostly numbers.", _GOPHER),
    Rule("page-separators", "separators > 0", {"page": -0.5}, "Bars and dots between words part menu entries.", _SOURCE),
    Rule("page-address", "address", {"page": -0}, "Holds an address.", _SOURCE),
    Rule("page-no-letters", "no_letters", {"page": -1.5}, "Neither letters nor digits.", _GOPHER),
    Rule("page-lower-start", "lower_start and words > 1", {"page": 0}, "Begins in lower case.", _SOURCE),
    Rule("page-numbered", "numbered", {"page": 0.5}, "A numbered item.", _SOURCE),
)
