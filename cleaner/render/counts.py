"""How much of a document stayed and how much went."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from cleaner.measure.schema import LAYOUT_AFTER, LAYOUTS

if TYPE_CHECKING:
    from cleaner.model import Judgement

#: In the place of a rule where none spoke against a block that was removed: too little spoke for it.
NO_RULE = "too-little-for-it"


class Split(NamedTuple):
    """A number of words or lines, parted by what became of them."""

    kept: int = 0
    removed: int = 0


class Remover(NamedTuple):
    """What a rule or a step removed of a document."""

    name: str
    is_step: bool
    words: int  #: that went by it; all together are the words removed
    decided: int  #: how many of all words in removed blocks would have stayed without it


def words(judgement: Judgement) -> Split:
    """The words of all blocks."""
    counts = by_block(judgement)
    kept = sum(count for count, stays in zip(counts, judgement.kept, strict=True) if stays)
    return Split(kept, sum(counts) - kept)


def by_block(judgement: Judgement) -> list[int]:
    """The words of each block."""
    column = LAYOUTS[judgement.source.kind].index("words")
    return [row[column] for row in judgement.features]


def removed_by(judgement: Judgement) -> dict[str, int]:
    """The words that each rule or step removed.

    The words of a block go to the step that removed it, or else to the rule that spoke heaviest against it.
    """
    column, layout = LAYOUTS[judgement.source.kind].index("words"), LAYOUT_AFTER[judgement.source.kind]
    gone: dict[str, int] = {}
    for position, (row, stays) in enumerate(zip(judgement.features, judgement.kept, strict=True)):
        if not stays:
            step = judgement.settled.get(position)
            heaviest = step.id if step else judgement.tables.heaviest(layout, judgement.weights[position])(row)
            name = heaviest or NO_RULE
            gone[name] = gone.get(name, 0) + row[column]
    return gone


def removers(judgement: Judgement) -> list[Remover]:
    """What each rule or step removed, or decided about, in the order of the blocks."""
    layout = LAYOUT_AFTER[judgement.source.kind]
    decided: defaultdict[str, int] = defaultdict(int)
    for position, (count, stays) in enumerate(zip(by_block(judgement), judgement.kept, strict=True)):
        if stays:
            continue
        if step := judgement.settled.get(position):
            decided[step.id] += count
            continue
        lacking = judgement.scores[position] - judgement.cut  # a vote that is heavier did it alone
        for rule, weight in judgement.tables.firing(layout, judgement.weights[position])(judgement.features[position]):
            if weight < lacking:
                decided[rule.id] += count
    steps = {step.id for step in judgement.settled.values()}
    gone = removed_by(judgement)
    return [Remover(name, name in steps, gone.get(name, 0), decided.get(name, 0)) for name in {**gone, **decided}]


def flagged(flags: list[bool]) -> Split:
    """What is flagged stayed."""
    return Split(sum(flags), len(flags) - sum(flags))
