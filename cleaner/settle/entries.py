"""Entries: a heading and a paragraph below it, again and again, as in a glossary, questions and answers or short sections.

Where each paragraph has one heading, a word of an interface that stands between two paragraphs is the heading of the lower
one: "Comments" in a text about a newspaper, "Account" in a glossary. What is put into a text stands between paragraphs that go
on, or beside a heading.
"""

from collections.abc import Sequence
from itertools import pairwise

from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Step

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _CUES, _CUE_SHARE, _OF_LABEL = (_COLUMN[name] for name in ("words", "cues", "cue_share", "label"))
_ENDS_SENTENCE, _ENDS_QUESTION = (_COLUMN[name] for name in ("ends_sentence", "ends_question"))
_NO_LETTERS, _AGO, _DATED, _REPEATS = (_COLUMN[name] for name in ("no_letters", "ago", "dated", "repeats"))

_HEADING, _QUESTION = 8, 15  # words at most
_PARAGRAPH = 4  # words at least
_ENTRIES = 4
_OTHERWISE = 0.34  # paragraphs without a heading of their own, or with two, for each entry; the first needs none
_CUES_OF_IT = 0.5  # share of the words of a paragraph of an interface
_SAYS_IT = frozenset({"request", "page", "copyright"})  # families of cues


def entries(rows: Sequence[Features], kept: Sequence[bool]) -> dict[int, Step]:
    """The headings and paragraphs of entries that are to be cut, by position, each with the step that keeps it.

    Args:
        rows: of the blocks.
        kept: which of them are kept otherwise.
    """
    paragraphs = [at for at, row in enumerate(rows) if _is_paragraph(row)]
    between = [range(above + 1, below) for above, below in pairwise(paragraphs)]
    headings = [gap[0] for gap in between if len(gap) == 1 and _is_heading(rows[gap[0]])]
    if len(headings) < _ENTRIES or len(between) - len(headings) > _OTHERWISE * len(headings):
        return {}
    step = Step("entry", f"{len(headings)} paragraphs have a heading each")
    found: dict[int, Step] = {}
    for heading in reversed(headings):
        below = rows[heading + 1]
        # the last entry may be a request below the text
        if found or kept[heading + 1] or (below[_CUE_SHARE] < _CUES_OF_IT and _SAYS_IT.isdisjoint(below[_CUES])):
            found |= dict.fromkeys((heading, heading + 1), step)
    return {at: found[at] for at in sorted(found) if not kept[at]}


def _is_paragraph(row: Features) -> bool:
    return bool(row[_ENDS_SENTENCE] and not row[_ENDS_QUESTION] and row[_WORDS] >= _PARAGRAPH)


def _is_heading(row: Features) -> bool:
    if row[_NO_LETTERS] or row[_AGO] or row[_DATED] or row[_OF_LABEL] or row[_REPEATS] > 1:
        return False
    return bool(row[_WORDS] <= _QUESTION if row[_ENDS_QUESTION] else row[_WORDS] <= _HEADING and not row[_ENDS_SENTENCE])
