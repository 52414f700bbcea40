"""Doubt: how much of what is, or might be, the main content of a document could well have been labelled the other way.

Doubtful words are those of blocks whose score lies near the cut, and of blocks that a named step labelled against their score.
Doubt is their share of the words kept and the doubtful ones that were removed: menus without end, surely boilerplate, make no
document sure. Where nothing was kept, or something had to be warned of, it is 1.

People who look at documents from the top of this order find errors fast. Measured on 5,337 labelled documents (2026-11,
`tests/doubt.py`), the mean error (what the word F1 lacks to 1; of articles with a residue, the share of documents not exactly
right) among the tenth in most doubt, and in the half in least:

    pages (WCXB)              0.34   0.04
    news pages (DAnIEL)       0.16   0.03
    flattened pages           0.48   0.12
    articles with a residue   0.41   0.07

Shares of all words, and other distances to the cut, told them less well apart; probabilities out of the scores hardly better,
and nobody can check them by eye.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleaner.render import reasons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.model import Judgement


class Doubt(NamedTuple):
    """How doubtful the labels of a document are, and why."""

    share: float  #: from 0, sure, to 1
    close: int  #: words in blocks whose scores are close calls
    overruled: int  #: words in blocks that a step labelled against their score


def doubt_of(judgement: Judgement, words: Sequence[int]) -> Doubt:
    """The doubt about a document.

    Args:
        judgement: its labels.
        words: how many each of its blocks has.
    """
    close = overruled = kept = removed = 0
    for position, (count, score, stays) in enumerate(zip(words, judgement.scores, judgement.kept, strict=True)):
        step = judgement.settled.get(position)
        near = reasons.is_close_call(score, step, judgement.cut)
        against = reasons.overrules(step, score, judgement.cut, kept=stays)
        close += count * near
        overruled += count * against
        kept += count * stays
        removed += count * ((near or against) and not stays)
    if judgement.warnings or (words and not kept):
        return Doubt(1.0, close, overruled)
    return Doubt(round((close + overruled) / ((kept + removed) or 1), 4), close, overruled)
