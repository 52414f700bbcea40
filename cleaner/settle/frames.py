"""Frames: the lines that recur around the parts of one text, as date and buttons around every post of a thread.

A short line tells against a text, and a hundred of them between the posts of a thread would tear it apart. But what stands
again and again between pieces of prose frames these: it says nothing against the text that it parts.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import sqrt

from cleaner.measure.body import holds_cues
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Scored

_WORDS, _REPEATS = (LAYOUTS["text"].index(name) for name in ("words", "repeats"))

# Measured on 1,400 flattened pages, 2026, without and with frames: word F1 of all .812 and .819, of forums .642 and .701; where
# a line is a text node, .797 and .804, .501 and .541.
_OFTEN = 4  # times that the line stands in the document
_PIECES = 4  # of prose between its places; menus and lists of teasers have fewer by chance
_LEAST = 10.0  # points times root of words; less is no prose
#: An article has comments below it, and their frames with them: it is much longer than one of these.
_ABOVE_THEM = 4.0  # times the mean piece
_LARGEST = 6.0  # times the mean of the other pieces
#: So many lines may frame one piece: signature, badges and buttons. More are a list.
LONGEST = 25  # lines


def frames_of(document: Scored, lean: float, sure: float) -> frozenset[int]:
    """The positions of the lines that frame the parts of a text.

    Args:
        document: after the context-free pass.
        lean: points that are added to every score.
        sure: points above which a block is prose beyond doubt.
    """
    _, rows, scores, stems = document
    places: dict[tuple[int, int, frozenset[str]], list[int]] = {}
    for at, row in enumerate(rows):
        if row[_REPEATS] >= _OFTEN:
            places.setdefault((row[_WORDS], row[_REPEATS], stems[at]), []).append(at)
    if not places:
        return frozenset()
    weights = [
        (score + lean) * sqrt(row[_WORDS] + 1) if score + lean > sure and not holds_cues(row) else 0.0
        for score, row in zip(scores, rows, strict=True)
    ]
    prose = list(accumulate(weights, initial=0.0))
    return frozenset(at for positions in places.values() if _parts_a_text([prose[at] for at in positions]) for at in positions)


def _parts_a_text(above: Sequence[float]) -> bool:
    """Whether a line parts pieces of prose of about one size.

    Args:
        above: for each of its places, how much prose stands above it.
    """
    pieces = [piece for piece in (below - here for here, below in pairwise(above)) if piece >= _LEAST]
    if len(pieces) < _PIECES:
        return False
    largest, total = max(pieces), sum(pieces)
    even = largest <= _LARGEST * (total - largest) / (len(pieces) - 1)
    return even and above[0] <= _ABOVE_THEM * total / len(pieces)
