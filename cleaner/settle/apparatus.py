"""The apparatus of a scholarly text: what it refers to, in lines that look like rankings, headlines and links.

A heading of references says what they are, and what an encyclopedia points to above them belongs to its entry, though "See
also" announces other documents elsewhere.
"""

from collections.abc import Sequence
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
_POINTERS = 15  # blocks between the heading of what an encyclopedia points to and that of the references


def apparatus(texts: Sequence[str], rows: Sequence[Features], in_body: Sequence[bool]) -> dict[int, Step]:
    """The blocks below the first of the body that belong to references, by position, each with the step that keeps it.

    Args:
        texts: what the blocks show.
        rows: their features.
        in_body: which blocks the body consists of.
    """
    found: dict[int, Step] = {}
    start = in_body.index(True) if True in in_body else len(in_body)
    short = [at for at in range(start, len(rows)) if rows[at][_WORDS] <= _HEADING]
    headings = {at: " ".join(words_of(texts[at].split())) for at in short}
    for heading in [at for at, words in headings.items() if words in REFERENCES]:
        below = [*takewhile(lambda at: _refers(texts[at], rows[at]), range(heading + 1, len(rows)))]
        if not below:
            continue
        near = range(heading - 1, max(heading - _POINTERS, start) - 1, -1)
        top = next((at for at in near if headings.get(at) in SEE_ALSO), heading)
        if any(is_sign(rows[at]) for at in range(top + 1, heading)):
            top = heading
        found |= dict.fromkeys((*range(top, heading), heading, *below), Step("references", f"as '{texts[heading]}' says"))
    return found


def _refers(text: str, row: Features) -> bool:
    """Whether a block may refer to something: it holds a number or an address, and hardly any words of an interface."""
    return bool((row[_ADDRESS] or any(map(str.isdigit, text))) and not (row[_AGO] or holds_cues(row)))
