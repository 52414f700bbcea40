"""Where a block of plain text lies, relative to the body of the document.

The *body* are the blocks that the first scores are sure of. The others lie before it (head), after it (tail) or between two of
its blocks (inside), in *stretches*; what a stretch is like as a whole says more about a short line than the line itself: a list
of headlines of other articles looks like any list, but it shares no words with the body and comes after its end.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from cleaner.measure.schema import LAYOUTS, PLACE
from cleaner.model import Features
from cleaner.segment.scripts import unspaced_signs

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _CUES, _CUE_SHARE = _COLUMN["words"], _COLUMN["cues"], _COLUMN["cue_share"]
_ENDS_COLON, _NO_LETTERS = _COLUMN["ends_colon"], _COLUMN["no_letters"]
_shape = itemgetter(
    *(_COLUMN[name] for name in ("bullet", "numbered", "trailing_mark", "ends_sentence", "ends_colon", "separators"))
)

IN_THE_BODY: Features = (0,) * len(PLACE)
#: The first five letters of words of four letters and more: a stem good enough to find a word again in another form, in
#: languages that inflect as in those that do not.
_STEM = re.compile(r"([^\W\d_]{4,5})[^\W\d_]*")
_ASCII_STEM = re.compile(r"([a-z]{4,5})[a-z]*")

#: A block that scores lower looks like boilerplate whatever stands around it.
JUNK = -2.0  # points

#: Families of cues that announce something other than the text that follows in the article.
_ANNOUNCING = frozenset({"related", "comments", "about", "tags", "copyright", "more"})
_MARKER_WORDS = 8  # words; a longer line says something itself
_MARKER_CUES = 0.4  # share of the words of a marker that are cue phrases
_HOLDS_CUES = 0.2  # share of words from which a line counts as holding cues


def stems_of(text: str) -> frozenset[str]:
    """The stems of the longer words of a block; in scripts without spaces, its pairs of characters.

    Each is held once, however many blocks have it: a third of what a long document takes.
    """
    text = text.lower()
    if text.isascii():
        return frozenset(map(intern, _ASCII_STEM.findall(text)))
    return frozenset(map(intern, (*_STEM.findall(text), *map("".join, pairwise(unspaced_signs(text))))))


def place(
    rows: Sequence[Features], scores: Sequence[float], stems: Sequence[frozenset[str]], in_body: Sequence[bool]
) -> Iterator[Features]:
    """The features of `cleaner.measure.schema.PLACE`, a row a block, in order.

    Args:
        rows: the features of the context-free pass.
        scores: the scores of the context-free pass.
        stems: the stems of each block.
        in_body: which blocks the body consists of.
    """
    size = len(rows)
    known: set[str] = set()
    body = [position for position in range(size) if in_body[position]]
    for position in body:
        known |= stems[position]
    words = sum(row[_WORDS] for row in rows)
    figures = (
        len(body),
        sum(rows[position][_WORDS] for position in body) / words if words else 0.0,
        sum(score < JUNK for score in scores) / size if size else 0.0,
        _longest_passage(rows, in_body),
    )
    edges = [-1, *body, size]
    text_above = [above / (words or 1) for above in accumulate((row[_WORDS] for row in rows), initial=0)]
    document = _Document(rows, scores, stems, known, figures, text_above)
    for above, below in pairwise(edges):
        if below - above > 1:
            yield from _stretch(document, above, below)
        if below < size:
            yield IN_THE_BODY


def _longest_passage(rows: Sequence[Features], in_body: Sequence[bool]) -> int:
    """The words of the longest run of blocks of the body; one block of another kind, a heading, does not interrupt it."""
    longest = passage = 0
    interrupted = False
    for row, sure in zip(rows, in_body, strict=True):
        if sure:
            passage += row[_WORDS]
            longest = max(longest, passage)
        elif interrupted:
            passage = 0
        interrupted = not sure
    return longest


class _Document(NamedTuple):
    """What every stretch of a document is measured against."""

    rows: Sequence[Features]
    scores: Sequence[float]
    stems: Sequence[frozenset[str]]
    known: set[str]  # the stems of the body
    figures: Features  # of the document as a whole
    text_above: Sequence[float]  # for each block, the share of the document's words above it


def _stretch(document: _Document, above: int, below: int) -> Iterator[Features]:
    """The places of the blocks between two blocks of the body, at the positions above and below."""
    rows, scores, stems, known, figures, text_above = document
    first, length = above + 1, below - above - 1
    head, tail = above < 0, below == len(rows)
    shared = [len(stems[position] & known) for position in range(first, below)]
    shares = [count / len(stems[position]) if stems[position] else 0.5 for position, count in enumerate(shared, first)]
    score = sum(scores[first:below]) / length
    about = sum(shares) / length
    cues = sum(map(holds_cues, rows[first:below]))
    words = sum(row[_WORDS] for row in rows[first:below]) / length
    alike, announced = _rows_of_a_kind(rows, first, below)
    marker: int | None = None
    separator = False
    for offset in range(length):
        position = first + offset
        row = rows[position]
        yield (
            head,
            tail,
            not head and not tail,
            length,
            0 if head else offset + 1,
            0 if tail else length - offset,
            shared[offset],
            shares[offset],
            0 if marker is None else offset - marker,
            separator,
            score,
            about,
            cues,
            words,
            scores[position + 1] if position + 1 < len(rows) else 0.0,
            scores[position - 1] if position else 0.0,
            text_above[position],
            alike[offset],
            announced[offset],
            *figures,
            position == 0,
        )
        if is_marker(row):
            marker = offset
        separator = separator or row[_NO_LETTERS]


def holds_cues(row: Features) -> bool:
    """Whether cue phrases are a good part of a block of the context-free pass."""
    return bool(row[_CUE_SHARE] > _HOLDS_CUES)


def is_marker(row: Features) -> bool:
    """Whether a block of the context-free pass announces something other than the text: other articles, comments, an author."""
    return row[_CUE_SHARE] >= _MARKER_CUES and row[_WORDS] <= _MARKER_WORDS and not _ANNOUNCING.isdisjoint(row[_CUES])


def _rows_of_a_kind(rows: Sequence[Features], first: int, below: int) -> tuple[list[int], list[bool]]:
    """For every block from first to below: how many in a row have its shape, and whether a colon announces them."""
    alike: list[int] = []
    announced: list[bool] = []
    start = first
    for _, run in groupby(map(_shape, rows[first:below])):
        size = len(list(run))
        alike += [size] * size
        announced += [start > 0 and rows[start - 1][_ENDS_COLON]] * size
        start += size
    return alike, announced
