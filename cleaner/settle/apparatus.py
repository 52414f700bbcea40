"""The apparatus of a scholarly text: what it refers to, in lines that look like rankings, headlines and links.

A heading of references says what they are, and what an encyclopedia points to above them belongs to its entry, though "See
also" announces other documents elsewhere.
"""

from collections.abc import Mapping, Sequence
from itertools import takewhile

from cleaner.measure.body import holds_cues
from cleaner.measure.cues import words_of
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Step
from cleaner.rules.apparatus import REFERENCES, SEE_ALSO
from cleaner.settle.edges import is_sign

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _ADDRESS, _AGO = (_COLUMN[name] for name in ("words", "address", "ago"))

_HEADING = 5  # words
_POINTERS = 15  # blocks below the heading of what an encyclopedia points to
_NAME = 4.0  # words, the mean of these; headlines have more


def apparatus(texts: Sequence[str], rows: Sequence[Features], in_body: Sequence[bool]) -> dict[int, Step]:
    """The blocks below the first of the body that belong to references, by position, each with the step that keeps it.

    Where there is no body, as in a list, they are looked for in the lower half.

    Args:
        texts: what the blocks show.
        rows: their features.
        in_body: which blocks the body consists of.
    """
    found: dict[int, Step] = {}
    start = in_body.index(True) if True in in_body else len(in_body) // 2
    short = [at for at in range(start, len(rows)) if rows[at][_WORDS] <= _HEADING]
    headings = {at: " ".join(words_of(texts[at].split())) for at in short}
    for at, words in headings.items():
        after = at + 1
        if words in REFERENCES:
            after += sum(1 for _ in takewhile(lambda below: _refers(texts[below], rows[below]), range(at + 1, len(rows))))
        elif words in SEE_ALSO:
            after = _end_of_pointers(at + 1, rows, headings)
        if after > at + 1:
            found |= dict.fromkeys(range(at, after), Step("references", f"as '{texts[at]}' says"))
    return found


def _end_of_pointers(first: int, rows: Sequence[Features], headings: Mapping[int, str]) -> int:
    """The position after what an encyclopedia points to: the references begin there, or it ends the text in a few names."""
    last = min(first + _POINTERS, len(rows))
    stop = next((at for at in range(first, last) if is_sign(rows[at]) or headings.get(at) in REFERENCES), last)
    if stop < len(rows) and headings.get(stop) in REFERENCES:
        return stop
    names = sum(row[_WORDS] for row in rows[first:stop]) < _NAME * (stop - first)
    return stop if names and (stop == len(rows) or is_sign(rows[stop])) else first


def _refers(text: str, row: Features) -> bool:
    """Whether a block may refer to something: it holds a number or an address, and hardly any words of an interface."""
    return bool((row[_ADDRESS] or any(map(str.isdigit, text))) and not (row[_AGO] or holds_cues(row)))
