"""The features: what is measured of a block, under which name, in which unit.

The names here are the vocabulary of every condition. A row of features is a plain tuple in this order, because one is made
for every block and read once.
"""

from typing import NamedTuple


class Feature(NamedTuple):
    """One measured value of a block."""

    name: str
    unit: str
    meaning: str


#: Of the words of a block alone; measured for html and plain text alike (`cleaner.measure.wording`).
WORDING = (
    Feature("words", "words", "how many words; in scripts without spaces two characters count as one"),
    Feature("chars", "characters", "how long it is"),
    Feature("ends_sentence", "flag", "ends with the mark that ends a sentence, in any script; closing quotes may follow"),
    Feature("ends_ellipsis", "flag", "ends with an ellipsis, as text that was cut off does"),
    Feature("ends_colon", "flag", "ends with a colon"),
    Feature("ends_question", "flag", "ends with a question mark"),
    Feature("trailing_mark", "flag", "ends with a dash, pipe, arrow or bullet"),
    Feature("lower_start", "flag", "its first letter is lower-case"),
    Feature("bullet", "flag", "begins with a dash, star, bullet or arrow"),
    Feature("numbered", "flag", "begins with a number and a full stop or bracket"),
    Feature("opens_quote", "flag", "begins with a quotation mark"),
    Feature("title_share", "share 0 to 1", "words after the first that begin with a capital, of those that have case"),
    Feature("upper_share", "share 0 to 1", "words in capitals throughout"),
    Feature("number_share", "share 0 to 1", "words that begin with a digit"),
    Feature("commas", "count", "commas of any script"),
    Feature("small_words", "words", "lower-case words of at most three letters: stop words, whatever the language"),
    Feature("separators", "count", "pipes, guillemets, arrows and dots between words"),
    Feature("address", "flag", "holds a web or mail address"),
    Feature("no_letters", "flag", "holds neither letter nor digit"),
    Feature("cues", "set of names", "families of cue phrases found (`cleaner.rules.cues`)"),
)

#: Of the place in an html page: ancestors, containers, links (`cleaner.measure.page`).
STRUCTURE: tuple[Feature, ...] = ()

#: Of the place in a plain-text document, relative to the body that the first scores found (`cleaner.measure.body`).
PLACE: tuple[Feature, ...] = ()

#: The rows of features that scorers are compiled for.
LAYOUTS: dict[str, tuple[str, ...]] = {
    "html": tuple(feature.name for feature in WORDING + STRUCTURE),
    "text": tuple(feature.name for feature in WORDING),
    "text in place": tuple(feature.name for feature in WORDING + PLACE),
}
