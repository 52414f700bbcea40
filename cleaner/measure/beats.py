"""Beats: lines that return again and again, at a distance of a few lines.

Below each product of a shop stands its price and what one clicks to buy it, below each entry of a listing the same "Read more"
or a number of comments; a menu has nothing of the kind, one label follows the other. A beat therefore tells cards from what
stands around them, in any language, although both are short lines.
"""

from collections.abc import Sequence
from typing import NamedTuple

from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features

_REPEATS, _NO_LETTERS = (LAYOUTS["text"].index(name) for name in ("repeats", "no_letters"))
_DIGITS = str.maketrans("123456789", "000000000")
_NEAREST, _FARTHEST = 2, 15  # lines from one to the next; equal lines in a row are a list
_NEAREST_MARKS = 3  # lines, of marks alone; those in every second line part the labels of a menu
_TIMES = 6  # lines; what returns less often does so by chance


class Beat(NamedTuple):
    """Lines that are the same, digits aside, and return."""

    first: int  # the first block of the first card
    after: int  # the one after the last card
    times: int  # how many lines there are
    line: int  # the first of these


def beats_of(texts: Sequence[str], rows: Sequence[Features]) -> list[Beat]:
    """The beats of a document, by their first lines.

    Args:
        texts: what its blocks show.
        rows: their features.
    """
    chains: list[list[int]] = []
    same: dict[str, list[int]] = {}
    for at in [at for at, row in enumerate(rows) if row[_REPEATS] >= _TIMES]:
        line = texts[at].translate(_DIGITS)
        chain = same.get(line)
        nearest = _NEAREST_MARKS if rows[at][_NO_LETTERS] else _NEAREST
        if chain and nearest <= at - chain[-1] <= _FARTHEST:
            chain.append(at)
        else:
            same[line] = [at]
            chains.append(same[line])
    return [_beat(chain) for chain in chains if len(chain) >= _TIMES]


def _beat(chain: list[int]) -> Beat:
    """A line may stand anywhere in its card: the first card is as long as they are in the mean, and ends with it."""
    first, last = chain[0], chain[-1]
    every = (last - first) // (len(chain) - 1)
    return Beat(max(first - every + 1, 0), last + 1, len(chain), first)
