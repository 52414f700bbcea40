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
