"""How much of a document stayed and how much went."""

from __future__ import annotations

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


def words(judgement: Judgement) -> Split:
    """The words of all blocks."""
    counts = by_block(judgement)
    kept = sum(count for count, stays in zip(counts, judgement.kept, strict=True) if stays)
    return Split(kept, sum(counts) - kept)


def by_block(judgement: Judgement) -> list[int]:
    """The words of each block."""
    column = LAYOUTS[judgement.source.kind].index("words")
    return [row[column] for row in judgement.features]


class Remover(NamedTuple):
    """What a rule or a step removed of a document."""

    name: str
    is_step: bool
    words: float  #: its share of the words removed; all together are these
    decided: int  #: how many of all words in the same blocks would have stayed without it


def removers(judgement: Judgement) -> list[Remover]:
    """What each rule or step removed, in the order of the blocks.

    The words of a block go to the step that removed it; or else, in the proportion of their weights, to the rules that spoke
    against it.
    """
    shares: dict[str, float] = {}
    decided: dict[str, int] = {}
    layout = LAYOUT_AFTER[judgement.source.kind]
    for position, (count, stays) in enumerate(zip(by_block(judgement), judgement.kept, strict=True)):
        if stays:
            continue
        step, score = judgement.settled.get(position), judgement.scores[position]
        if step:
            against = {step.id: 1.0}
        else:
            fired = judgement.tables.firing(layout, judgement.weights[position])(judgement.features[position])
            against = {rule.id: -weight for rule, weight in fired if weight < 0} or {NO_RULE: 1.0}
        total = sum(against.values())
        for name, weight in against.items():
            shares[name] = shares.get(name, 0.0) + count * weight / total
            if step or (score + weight > judgement.cut and name != NO_RULE):
                decided[name] = decided.get(name, 0) + count
    steps = {step.id for step in judgement.settled.values()}
    return [Remover(name, name in steps, words, decided.get(name, 0)) for name, words in shares.items()]


def flagged(flags: list[bool]) -> Split:
    """What is flagged stayed."""
    return Split(sum(flags), len(flags) - sum(flags))
