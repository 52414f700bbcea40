"""Menus around a text: rows of labels above and below its running text that share no word with it.

They tell a whole page in any language, also in one that has no cue phrases here. Lists, tables and recipes have rows of labels
too, but these are named again in the text beside them, hold numbers, or stand on one side of it.
"""

from collections.abc import Iterable
from itertools import accumulate, compress

from cleaner.measure.body import holds_cues, longest_passage
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Scored

_WORDS, _ENDS_SENTENCE, _ENDS_COLON, _NO_LETTERS, _NUMBERS, _COMMAS = (
    LAYOUTS["text"].index(name) for name in ("words", "ends_sentence", "ends_colon", "no_letters", "number_share", "commas")
)
_TEXT = 1.0  # points; a block of running text scores higher in the context-free pass
_NEWS = 60  # words in one passage; with less a document may be scattered claims between lists
_BEGUN = 0.2  # share of the running text; notices above and below the text of a page are some of it too
_LABEL = 5  # words
_OF_A_TABLE = 0.25  # share of its words that are numbers
#: Labels in a row. Of 1,586 labelled texts with residues 4 have so many above and below; of 140 labelled pages as a scraper
#: leaves them, judged without the cue phrases of their languages, word F1 is .04 higher by them (measured 2026).
_ABOVE, _BELOW, _TOGETHER = 3, 5, 14


def between_menus(document: Scored) -> bool:
    """Whether menus stand above most of the running text of a document and below most of it.

    Args:
        document: after the context-free pass.
    """
    _, rows, scores, stems = document
    sure = [score > _TEXT and not holds_cues(row) for score, row in zip(scores, rows, strict=True)]
    if longest_passage(rows, sure) < _NEWS:
        return False
    said = [*accumulate(row[_WORDS] if text else 0 for row, text in zip(rows, sure, strict=True))]
    first, last = (sum(words < share * said[-1] for words in said) for share in (_BEGUN, 1 - _BEGUN))
    if first < _ABOVE or len(rows) - last <= _BELOW:
        return False
    known = frozenset[str]().union(*compress(stems[first : last + 1], sure[first : last + 1]))
    foreign = [_is_label(row) and its.isdisjoint(known) for row, its in zip(rows, stems, strict=True)]
    above, below = _longest_row(foreign[:first]), _longest_row(foreign[last + 1 :])
    return above >= _ABOVE and below >= _BELOW and above + below >= _TOGETHER


def _is_label(row: Features) -> bool:
    of_text = row[_ENDS_SENTENCE] or row[_ENDS_COLON] or row[_COMMAS]
    of_a_table = row[_NO_LETTERS] or row[_NUMBERS] >= _OF_A_TABLE
    return row[_WORDS] <= _LABEL and not of_text and not of_a_table


def _longest_row(labels: Iterable[bool]) -> int:
    """The most labels in a row; one other line does not interrupt it."""
    longest = row = 0
    interrupted = False
    for label in labels:
        if label:
            row += 1
            longest = max(longest, row)
        elif interrupted:
            row = 0
        interrupted = not label
    return longest
