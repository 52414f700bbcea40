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


def removers(judgement: Judgement) -> dict[str, float]:
    """How many words each rule or step removed; all together are the words removed.

    The words of a block go to the step that removed it; or else, in the proportion of their weights, to the rules that spoke
    against it.
    """
    shares: dict[str, float] = {}
    layout = LAYOUT_AFTER[judgement.source.kind]
    for position, (count, stays) in enumerate(zip(by_block(judgement), judgement.kept, strict=True)):
        if stays:
            continue
        step = judgement.settled.get(position)
        against = judgement.tables.against(layout, judgement.weights[position])
        who = [(step.id, 1.0)] if step else against(judgement.features[position]) or [(NO_RULE, 1.0)]
        total = sum(weight for _, weight in who)
        for name, weight in who:
            shares[name] = shares.get(name, 0.0) + count * weight / total
    return shares


def flagged(flags: list[bool]) -> Split:
    """What is flagged stayed."""
    return Split(sum(flags), len(flags) - sum(flags))
