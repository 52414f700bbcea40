"""Headlines with their leads below the text of a flat page: prose of other texts, and often more of it than of short news.

The paragraphs of a text say again what those around them said; the leads of other texts do not. So a run whose first paragraphs
do, and whose others, below a line of an interface, do not, ends above that line (word F1 of 12 such labelled pages of four
sites, .54 higher; none of 3,900 others lost by it; measured 2026).
"""

from collections.abc import Sequence
from itertools import accumulate

from cleaner.measure.body import holds_cues
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Scored

_WORDS = LAYOUTS["text"].index("words")

_PARAGRAPH = 12  # words
_TEXT = 40  # words of the paragraphs above
_LONG = 20  # words, the mean of these
_LEADS = 8  # paragraphs below
_NEAR = 4  # paragraphs on either side
# The mean share of the stems of a paragraph that stand in those near it. Of leads it was .06 to .14; from .13 on, and in fewer
# than eight paragraphs, lists of films and books were among them, and when unsure they stay.
_OF_TEXT, _OF_LEADS = 0.15, 0.13


def end_above_leads(run: tuple[int, int], document: Scored, sure: float) -> tuple[int, int]:
    """The run without the leads of other texts at its end.

    Args:
        run: its first block and the one after it.
        document: after the context-free pass.
        sure: the score above which a block is beyond doubt, in points.
    """
    first, after = run
    _, rows, scores, stems = document
    long = [at for at in range(first, after) if rows[at][_WORDS] >= _PARAGRAPH]
    prose = [at for at in long if scores[at] > sure and not holds_cues(rows[at])]
    words = [*accumulate((rows[at][_WORDS] for at in prose), initial=0)]
    lines = {
        above: line
        for above in range(1, len(prose) - _LEADS + 1)
        if words[above] >= max(_TEXT, _LONG * above)
        and (line := next((at for at in range(prose[above - 1] + 1, prose[above]) if holds_cues(rows[at])), None)) is not None
    }
    if not lines:
        return run
    sums = [*accumulate((_shared(prose, place, stems) for place in range(len(prose))), initial=0.0)]
    for above, line in lines.items():
        of_text, of_leads = sums[above] / above, (sums[-1] - sums[above]) / (len(prose) - above)
        if of_text >= _OF_TEXT and of_leads < _OF_LEADS:
            return first, line
    return run


def _shared(prose: Sequence[int], place: int, stems: Sequence[frozenset[str]]) -> float:
    """The share of the stems of a paragraph that stand in those near it."""
    its = stems[prose[place]]
    near = (*prose[max(0, place - _NEAR) : place], *prose[place + 1 : place + 1 + _NEAR])
    known = frozenset[str]().union(*(stems[at] for at in near))
    return len(its & known) / len(its) if its else 0.0
