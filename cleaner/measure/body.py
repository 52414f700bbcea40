"""Where a block of plain text lies, relative to the body of the document.

The *body* are the blocks that the first scores are sure of. The others lie before it (head), after it (tail) or between two of
its blocks (inside), in *stretches*; what a stretch is like as a whole says more about a short line than the line itself: a list
of headlines of other articles looks like any list, but it shares no words with the body and comes after its end.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, groupby, pairwise
from operator import itemgetter
from sys import intern
from typing import Any, NamedTuple

from cleaner.measure.forms import form_of
from cleaner.measure.schema import LAYOUTS, PLACE
from cleaner.model import Features, Scored
from cleaner.segment.scripts import beyond_shared, unspaced_signs

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _CHARS, _CUES, _CUE_SHARE, _AGO, _OF_LABEL = (
    _COLUMN[name] for name in ("words", "chars", "cues", "cue_share", "ago", "label")
)
_ENDS_SENTENCE, _ENDS_COLON, _NO_LETTERS, _CLOSING, _REPEATS = (
    _COLUMN[name] for name in ("ends_sentence", "ends_colon", "no_letters", "closing", "repeats")
)
#: What lines of one list have in common.
shape_of = itemgetter(
    *(_COLUMN[name] for name in ("bullet", "numbered", "trailing_mark", "ends_sentence", "ends_colon", "separators"))
)

IN_THE_BODY: Features = (0,) * len(PLACE)
#: The first five letters of words of four letters and more: a stem good enough to find a word again in another form, in
#: languages that inflect as in those that do not.
_STEM = re.compile(r"([^\W\d_]{4,5})[^\W\d_]*")
#: The same where vowels are marks beside the letters, as in the scripts of India.
_STEM_WITH_MARKS = re.compile(r"((?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff]){4,5})(?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff])*")
_ASCII_STEM = re.compile(r"([a-z]{4,5})[a-z]*")

#: A block that scores lower looks like boilerplate whatever stands around it.
JUNK = -2.0  # points

#: Families of cues that announce something other than the text that follows in the article.
_ANNOUNCING = frozenset({"related", "comments", "about", "tags", "copyright", "more"})
_SAYS_IT = frozenset({"related", "credit"})  # families of labels
_REQUESTS = frozenset({"request", "page"})
_CREDIT_WORDS, _REQUEST_WORDS = 10, 40
_MARKER_WORDS = 8  # words; a longer line says something itself
_MARKER_CUES = 0.4  # share of the words of a marker that are cue phrases
_OFTEN = (2, 4)  # blocks of the body from which a stem counts as said again and again, in short and in long ones
_OFTEN_SHARE = 0.2  # of the blocks of the body, between those
_ECHOES = 3  # stretches; a form that stands in fewer may stand there by chance
_TITLE_WORDS = 2  # of such words that a title says
_TITLE_SHARED = 0.4  # share of the words of a title that the body uses too
_TITLE_CUES = 0.3  # share of its words that may be cues
_SIGNS = 3  # characters a word; in scripts without spaces a word has fewer
_HOLDS_CUES = 0.2  # share of words from which a line counts as holding cues


def stems_of(text: str) -> frozenset[str]:
    """The stems of the longer words of a block; in scripts without spaces, its pairs of characters.

    Each is held once, however many blocks have it: a third of what a long document takes.
    """
    text = text.lower()
    if text.isascii():
        return frozenset(map(intern, _ASCII_STEM.findall(text)))
    if not beyond_shared(text):
        return frozenset(map(intern, _STEM.findall(text)))
    pairs = map("".join, pairwise(unspaced_signs(text)))
    return frozenset(map(intern, chain(_STEM_WITH_MARKS.findall(text), pairs)))


def place(document: Scored, in_body: Sequence[bool]) -> Iterator[Features]:
    """The features of `cleaner.measure.schema.PLACE`, a row a block, in order.

    Args:
        document: after the context-free pass.
        in_body: which blocks the body consists of.
    """
    texts, rows, scores, stems = document
    size = len(rows)
    body = [position for position in range(size) if in_body[position]]
    known = frozenset[str]().union(*(stems[position] for position in body))
    counts = [row[_WORDS] for row in rows]
    words = sum(counts)
    figures = (
        len(body),
        sum([counts[position] for position in body]) / words if words else 0.0,
        sum([score < JUNK for score in scores]) / size if size else 0.0,
        longest_passage(rows, in_body),
    )
    edges = [-1, *body, size]
    text_above = [above / (words or 1) for above in accumulate(counts, initial=0)]
    title = _title(rows[: body[0]], stems[: body[0]], known, [stems[at] for at in body]) if body else None
    whole = _Document(rows, scores, stems, known, figures, text_above, title, _echoes(texts, rows, in_body))
    for above, below in pairwise(edges):
        if below - above > 1:
            yield from _stretch(whole, above, below)
        if below < size:
            yield IN_THE_BODY


def longest_passage(rows: Sequence[Features], in_body: Sequence[bool]) -> int:
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
    known: frozenset[str]  # the stems of the body
    figures: Features  # of the document as a whole
    text_above: Sequence[float]  # for each block, the share of the document's words above it
    title: int | None  # its position
    echoes: Sequence[int]  # for each block, in how many stretches its form stands


def _stretch(document: _Document, above: int, below: int) -> Iterator[Features]:
    """The places of the blocks between two blocks of the body, at the positions above and below."""
    rows, scores, stems, known, figures, text_above, title, echoes = document
    first, length = above + 1, below - above - 1
    head, tail = above < 0, below == len(rows)
    shared = [len(stems[position] & known) for position in range(first, below)]
    shares = [count / len(stems[position]) if stems[position] else 0.5 for position, count in enumerate(shared, first)]
    score = sum(scores[first:below]) / length
    about = sum(shares) / length
    here = rows[first:below]
    cues = sum(map(holds_cues, here))
    words = sum([row[_WORDS] for row in here]) / length
    alike, announced = _rows_of_a_kind(rows, first, below)
    echoing = any(echoes[first:below])
    # what one clicks to read on stands inside a text, and announces nothing else
    markers = [row[_CUES] and is_marker(row) and "continue" not in row[_CUES] for row in here]
    to_marker = _distances(markers)
    to_separator = _distances([row[_NO_LETTERS] for row in here])
    marker: int | None = None
    related: int | None = None
    separator = 0
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
            0 if related is None else offset - related,
            bool(position + 1 < len(rows) and rows[position + 1][_AGO]),
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
            to_marker[offset],
            to_separator[offset],
            position == title,
            title is not None and position < title,
            echoes[position],
            max(echoes[max(position - 1, first) : min(position + 2, below)]) if echoing else 0,
        )
        if markers[offset]:
            marker = offset
            related = offset if announces_others(row) else related
        if row[_NO_LETTERS]:
            often = _separator(rows, position)
            separator = min(separator or often, often)


def _separator(rows: Sequence[Features], at: int) -> int:
    """How often the document has the line of marks that stands here.

    Several of them in a row are entries without text, and each of these counts as the only one.
    """
    beside = (*rows[max(at - 1, 0) : at], *rows[at + 1 : at + 2])
    return 1 if any(row[_NO_LETTERS] for row in beside) else int(rows[at][_REPEATS])


def _title(
    rows: Sequence[Features], stems: Sequence[frozenset[str]], known: frozenset[str], body: Sequence[frozenset[str]]
) -> int | None:
    """The position of the block that says most of what the body says again and again, among those before it.

    Args:
        rows: of the blocks before the body.
        stems: theirs.
        known: those of the body.
        body: those of each of its blocks.
    """
    fit = [
        at
        for at, (row, its) in enumerate(zip(rows, stems, strict=True))
        if len(its) >= _TITLE_WORDS  # which lines of menus hardly have
        and len(its & known) >= max(_TITLE_WORDS, _TITLE_SHARED * len(its))
        and row[_CUE_SHARE] < _TITLE_CUES
    ]
    if not fit:
        return None
    wanted = frozenset[str]().union(*(stems[at] for at in fit))
    said = Counter(chain.from_iterable(map(wanted.intersection, body)))
    often = max(_OFTEN[0], min(_OFTEN[1], _OFTEN_SHARE * len(body)))
    most, _, best = max((sum(said[stem] >= often for stem in stems[at]), len(stems[at] & known), at) for at in fit)
    return best if most >= _TITLE_WORDS else None


def _distances(wanted: Sequence[Any]) -> list[int]:
    """How far down the next one that is wanted stands, for each; 0: none does."""
    distances = [0] * len(wanted)
    if not any(wanted):  # as in most stretches
        return distances
    for at in range(len(wanted) - 2, -1, -1):
        distances[at] = 1 if wanted[at + 1] else distances[at + 1] + bool(distances[at + 1])
    return distances


def _echoes(texts: Sequence[str], rows: Sequence[Features], in_body: Sequence[bool]) -> list[int]:
    """In how many stretches a block of the form of each one stands; 0 for those of the body, those with cues, and for few."""
    stretches = list(accumulate(in_body))
    free = [at for at, (row, sure) in enumerate(zip(rows, in_body, strict=True)) if not (sure or row[_CUE_SHARE])]
    inside = [at for at in free if 0 < stretches[at] < stretches[-1]]
    echoes = [0] * len(texts)
    forms = {at: form for at in inside if (form := form_of(texts[at]))}
    # of three stretches one at least is inside: the lines of menus, which are the most, need not be looked at
    if forms:
        places: dict[str, set[int]] = {form: set() for form in forms.values()}
        around = (at for at in free if stretches[at] in (0, stretches[-1]))
        forms |= {at: form for at in around if (form := form_of(texts[at])) in places}
        for at, form in forms.items():
            places[form].add(stretches[at])
        for at, form in forms.items():
            echoes[at] = len(places[form]) if len(places[form]) >= _ECHOES else 0
    return echoes


def is_spaced(row: Features) -> bool:
    """Whether a block is of a script that parts its words; in others a word counts for so many signs, and is shorter."""
    return bool(row[_CHARS] >= _SIGNS * row[_WORDS])


def holds_cues(row: Features) -> bool:
    """Whether cue phrases are a good part of a block of the context-free pass."""
    return bool(row[_CUE_SHARE] > _HOLDS_CUES)


def is_marker(row: Features) -> bool:
    """Whether a block of the context-free pass announces something other than the text: other articles, comments, an author."""
    return row[_CUE_SHARE] >= _MARKER_CUES and row[_WORDS] <= _MARKER_WORDS and not _ANNOUNCING.isdisjoint(row[_CUES])


def stands_alone(row: Features) -> bool:
    """Whether a block says of itself that it is no text, and nothing of what stands around it.

    A label that points to another document, with its headline; a credit after a label, or with an agency at its end; what one
    clicks to read on; a request for a subscription.
    """
    if row[_OF_LABEL] in _SAYS_IT or (row[_WORDS] <= _REQUEST_WORDS and not _REQUESTS.isdisjoint(row[_CUES])):
        return True
    if "continue" in row[_CUES]:
        return bool(row[_CUE_SHARE] == 1.0)
    credited = "agency" in row[_CUES] and row[_CLOSING] == "credit"
    return credited and row[_WORDS] <= _CREDIT_WORDS and not row[_ENDS_SENTENCE]


def announces_others(row: Features) -> bool:
    """Whether a marker announces other documents, and says nothing else."""
    return row[_CUE_SHARE] == 1.0 and "related" in row[_CUES]


def _rows_of_a_kind(rows: Sequence[Features], first: int, below: int) -> tuple[list[int], list[bool]]:
    """For every block from first to below: how many in a row have its shape, and whether a colon announces them."""
    alike: list[int] = []
    announced: list[bool] = []
    start = first
    for _, run in groupby(map(shape_of, rows[first:below])):
        size = len(list(run))
        alike += [size] * size
        announced += [start > 0 and rows[start - 1][_ENDS_COLON]] * size
        start += size
    return alike, announced
