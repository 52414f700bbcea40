"""The run of the cards: on a page of products, entries or teasers, the stretch that these stand in.

Such a page has hardly a paragraph, and its cards are short lines as its menus are. What tells the ones from the others is not
in a line but around it: lines that return at a beat, numbers, longer lines, lines of changing shapes; and below them, what asks
for a subscription. Each sign adds points to a block, and the run is the one with the largest sum of these times the square root
of its words, as for the body of an article.

The points were fitted on some 240 flattened pages with hardly any running text, a line a rendered line or a line
a text node, and rounded to quarters. Fitted on four fifths of the sites, they raise word F1 of pages with a beat in the last
fifth by .10 in the mean of five (2026). In the dumps of elinks, which were not fitted on, they lose as often as they gain.
"""

from collections.abc import Sequence
from itertools import accumulate
from math import sqrt
from typing import NamedTuple

from cleaner.measure.beats import Beat, beats_of
from cleaner.measure.body import holds_cues
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Scored

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _CUES, _BULLET = (_COLUMN[name] for name in ("words", "cues", "bullet"))

_ANY = -1.0  # points, of every block
_IN_A_BEAT = 1.0  # between the first card and the last one of a beat
_BELOW_THE_BEATS = -0.75
_AMONG_CUES = -0.75  # two fifths of the blocks around hold cues
_ABOVE_AN_ACCOUNT = -0.75  # where one logs in stands at the head of pages
_BELOW_A_NEWSLETTER = -0.5
_BELOW_SHARING = -0.25
_NUMBERS_ABOVE = 1.0  # a tenth of the blocks above hold a number
_NUMBERS_BELOW = 0.75
_CHANGING = 1.0  # three fifths of the blocks around are of another shape than the one above
_WORDY_BELOW = 1.0  # two fifths of the next blocks are long

_NUMBERS = (30, 0.1)  # blocks, share
_WORDY = (10, 0.4)
_CROWD = (4, 0.4)  # blocks to each side, share
_CHANGES = (12, 0.6)
_LONG = 9  # words
_QUOTED = 40  # characters
#: Where more of the words are in the run, hardly anything stands around it, and the votes are better judges of that.
_MOST = 0.9
_LENGTHS = (3, 8, 14)  # words; the shapes of lines are told apart by these


class Cards(NamedTuple):
    """The stretch that the cards of a page stand in."""

    run: tuple[int, int]  # its first block and the one after it
    evidence: str


def cards_of(document: Scored) -> Cards | None:
    """The cards of a page without running text; None where nothing returns in it, or nearly all of it is cards."""
    texts, rows, *_ = document
    beats = beats_of(texts, rows)
    if not beats:
        return None
    points = _points(texts, rows, beats)
    best, run = 0.0, (0, 0)
    total, start = 0.0, 0
    for at, (point, row) in enumerate(zip(points, rows, strict=True)):
        if total <= 0:
            total, start = 0.0, at
        total += point * sqrt(row[_WORDS] + 1)
        if total > best:
            best, run = total, (start, at + 1)
    first, after = run
    # the first card is whole: numbers and longer lines above it, which tell the others, are missing
    first = max([beat.first for beat in beats if beat.first <= first <= beat.line], default=first)
    words = [row[_WORDS] for row in rows]
    if not 0 < sum(words[first:after]) < _MOST * sum(words):
        return None
    most = max(beats, key=lambda beat: beat.times)
    said = f"lines like '{texts[most.line][:_QUOTED]}' return {most.times} times, a few lines apart"
    return Cards((first, after), said)


def _points(texts: Sequence[str], rows: Sequence[Features], beats: Sequence[Beat]) -> list[float]:
    size = len(rows)
    numbers = _sums([any(map(str.isdigit, text)) for text in texts])
    wordy = _sums([row[_WORDS] >= _LONG for row in rows])
    cues = _sums(list(map(holds_cues, rows)))
    shapes = [_shape(text, row) for text, row in zip(texts, rows, strict=True)]
    changes = _sums([at > 0 and shapes[at] != shapes[at - 1] for at in range(size)])
    families = {name: _sums([name in row[_CUES] for row in rows]) for name in ("account", "newsletter", "share")}
    beating = [False] * size
    for beat in beats:
        beating[beat.first : beat.after] = [True] * (beat.after - beat.first)
    end = max(beat.after for beat in beats)

    def around(sums: Sequence[int], at: int, reach: int, share: float) -> bool:
        first, after = max(at - reach, 0), min(at + reach + 1, size)
        return sums[after] - sums[first] >= share * (after - first)

    def above(sums: Sequence[int], at: int, reach: int, share: float) -> bool:
        return sums[at] - sums[max(at - reach, 0)] >= share * reach

    def below(sums: Sequence[int], at: int, reach: int, share: float) -> bool:
        return sums[min(at + 1 + reach, size)] - sums[at + 1] >= share * reach

    return [
        _ANY
        + _IN_A_BEAT * beating[at]
        + _BELOW_THE_BEATS * (at >= end)
        + _AMONG_CUES * around(cues, at, *_CROWD)
        + _ABOVE_AN_ACCOUNT * (families["account"][-1] > families["account"][at + 1])
        + _BELOW_A_NEWSLETTER * (families["newsletter"][at] > 0)
        + _BELOW_SHARING * (families["share"][at] > 0)
        + _NUMBERS_ABOVE * above(numbers, at, *_NUMBERS)
        + _NUMBERS_BELOW * below(numbers, at, *_NUMBERS)
        + _CHANGING * around(changes, at, *_CHANGES)
        + _WORDY_BELOW * below(wordy, at, *_WORDY)
        for at in range(size)
    ]


def _sums(flags: Sequence[bool]) -> list[int]:
    return list(accumulate(flags, initial=0))


def _shape(text: str, row: Features) -> tuple[int, bool, bool]:
    length = sum(row[_WORDS] > most for most in _LENGTHS)
    return length, bool(row[_BULLET]), any(map(str.isdigit, text))
