"""How much of a document stayed and how much went."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from cleaner.measure.schema import LAYOUT_AFTER, LAYOUTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cleaner.model import Judgement, Rule

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
    """What each rule or step removed, in the order of the blocks."""
    decided: defaultdict[str, int] = defaultdict(int)
    for position, count, against in _removed(judgement):
        if step := judgement.settled.get(position):
            decided[step.id] += count
        lacking = judgement.scores[position] - judgement.cut  # a vote that is heavier did it alone
        for rule, weight in against:
            if weight < lacking:
                decided[rule.id] += count
    steps = {step.id for step in judgement.settled.values()}
    return [Remover(name, name in steps, words, decided[name]) for name, words in removed_by(judgement).items()]


def removed_by(judgement: Judgement) -> Mapping[str, float]:
    """The words that each rule or step removed.

    The words of a block go to the step that removed it; or else, in the proportion of their weights, to the rules that spoke
    against it.
    """
    shares: defaultdict[str, float] = defaultdict(float)
    for position, count, against in _removed(judgement):
        if not against:
            step = judgement.settled.get(position)
            shares[step.id if step else NO_RULE] += count
            continue
        share = count / sum([weight for _, weight in against])
        for rule, weight in against:
            shares[rule.id] += share * weight
    return shares


def _removed(judgement: Judgement) -> Iterator[tuple[int, int, list[tuple[Rule, float]]]]:
    """The blocks that were removed: position, words, and the rules that spoke against it, where no step settled it."""
    layout = LAYOUT_AFTER[judgement.source.kind]
    for position, (count, stays) in enumerate(zip(by_block(judgement), judgement.kept, strict=True)):
        if stays:
            continue
        if position in judgement.settled:
            yield position, count, []
        else:
            firing = judgement.tables.against(layout, judgement.weights[position])
            yield position, count, firing(judgement.features[position])


def flagged(flags: list[bool]) -> Split:
    """What is flagged stayed."""
    return Split(sum(flags), len(flags) - sum(flags))
