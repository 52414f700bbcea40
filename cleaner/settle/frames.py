"""Frames: the lines that recur around the parts of one text, as date and buttons around every post of a thread.

A short line tells against a text, and a hundred of them between the posts of a thread would tear it apart. But what stands
again and again between pieces of prose frames these: it says nothing against the text that it parts. Where several different
lines do so, the text is a *thread*, from the first of its frames to the last one: posts of a word or two are of it, too.
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, pairwise
from math import sqrt
from typing import NamedTuple

from cleaner.measure.body import holds_cues
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Scored

_WORDS, _CUES, _REPEATS, _ENDS_SENTENCE, _DATED, _AGO = (
    LAYOUTS["text"].index(name) for name in ("words", "cues", "repeats", "ends_sentence", "dated", "ago")
)

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
#: Around each post of a thread stands more than one: a date, a number, what one clicks to answer. With the whole thread in the
#: run and its lines decided one by one, word F1 of flattened forums is .701 -> .712 and .541 -> .569 (a line a text node), of
#: all 1,500 pages .819 -> .820 and .804 -> .807 (2026).
_LINES_OF_A_THREAD = 2
#: Where posts are short, hardly one of them is prose beyond doubt. Then so many lines that stand once around each, in the same
#: order, frame a thread, if a sentence and a date stand with most of them: products have no date, menus no sentence. Of 1,500
#: flattened pages it moves three, of the same a line a text node three: word F1 of two threads by .20 and .25, of one by less
#: than .01, of one by -.18, whose label is its first post (2026).
_LINES_OF_SHORT_POSTS = 3
_SENTENCE = 4  # words
_MOST = 0.7  # of the posts
#: Families of cues of lines that part an article: "Advertisement", "Story continues below".
_OF_ARTICLES = frozenset({"advert", "continue"})


class Frames(NamedTuple):
    """The lines that frame the parts of a text."""

    lines: frozenset[int]  # their positions
    thread: range  # from the first block of what they part to the last one, where several lines part it; else empty


def frames_of(document: Scored, lean: float, sure: float) -> Frames:
    """The lines that frame the parts of a text, and where the text that they part begins and ends.

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
        return Frames(frozenset(), range(0))
    weights = [
        (score + lean) * sqrt(row[_WORDS] + 1) if score + lean > sure and not holds_cues(row) else 0.0
        for score, row in zip(scores, rows, strict=True)
    ]
    prose = list(accumulate(weights, initial=0.0))
    frames = [positions for positions in places.values() if _parts_a_text([prose[at] for at in positions])]
    of_posts = [positions for positions in frames if _OF_ARTICLES.isdisjoint(rows[positions[0]][_CUES])]
    thread = range(0)
    if len(of_posts) < _LINES_OF_A_THREAD and (around := _around_short_posts(places.values(), rows, prose)):
        positions = frozenset(chain.from_iterable(around))
        return Frames(positions, range(min(positions), max(positions) + 1))
    if len(of_posts) >= _LINES_OF_A_THREAD:
        spans = [_span(positions, [prose[at] for at in positions]) for positions in of_posts]
        # some of the lines may stand in a menu as well
        firsts, lasts = map(sorted, zip(*spans, strict=True))
        thread = range(firsts[(len(spans) - 1) // 2], lasts[len(spans) // 2] + 1)
    return Frames(frozenset(chain.from_iterable(frames)), thread)


def thread_of(frames: Frames, run: tuple[int, int]) -> range:
    """The positions of the thread that the run of a page is part of; none where it is of no thread.

    Args:
        frames: of the page.
        run: its first block and the one after it.
    """
    first, after = run
    return frames.thread if frames.thread.start < after and first < frames.thread.stop else range(0)


def _span(positions: Sequence[int], above: Sequence[float]) -> tuple[int, int]:
    """The first and the last place of a line around the pieces that it parts, and around short ones that go before or follow.

    Args:
        positions: where it stands.
        above: for each of its places, how much prose stands above it.
    """
    parting = [at for at, (here, below) in enumerate(pairwise(above)) if below - here >= _LEAST]
    first, last = parting[0], parting[-1] + 1
    reach = max(positions[at + 1] - positions[at] for at in range(first, last))
    while first and positions[first] - positions[first - 1] <= reach:
        first -= 1
    while last + 1 < len(positions) and positions[last + 1] - positions[last] <= reach:
        last += 1
    return positions[first], positions[last]


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


def _around_short_posts(places: Iterable[list[int]], rows: Sequence[Features], prose: Sequence[float]) -> list[list[int]]:
    """The lines, by their places, that stand once around each post of a thread of short ones; none where there is no such.

    Args:
        places: where each line stands that recurs.
        rows: of all blocks.
        prose: how much of it stands above each block.
    """
    equally_often: dict[int, list[list[int]]] = {}
    for positions in places:
        equally_often.setdefault(len(positions), []).append(positions)
    for lines in equally_often.values():
        first = min(lines)
        around = [line for line in lines if _in_step(first, line)]
        above, mean = prose[first[0]], (prose[first[-1]] - prose[first[0]]) / (len(first) - 1)
        if len(around) >= _LINES_OF_SHORT_POSTS and above <= _ABOVE_THEM * mean and _part_posts(first, rows):
            return around
    return []


def _in_step(first: Sequence[int], line: Sequence[int]) -> bool:
    """Whether a line stands once below each place of another, above the next of these; or is the same."""
    return all(above <= at < below for (above, below), at in zip(pairwise([*first, len(line) + line[-1]]), line, strict=True))


def _part_posts(positions: Sequence[int], rows: Sequence[Features]) -> bool:
    """Whether a sentence and a date stand in most of the parts between these positions."""
    parts = [rows[above:below] for above, below in pairwise(positions) if below - above <= LONGEST]
    posts = [part for part in parts if any(map(_is_sentence, part)) and any(row[_DATED] or row[_AGO] for row in part)]
    return len(posts) >= _MOST * (len(positions) - 1)


def _is_sentence(row: Features) -> bool:
    return bool(row[_ENDS_SENTENCE] and row[_WORDS] >= _SENTENCE and not holds_cues(row))
