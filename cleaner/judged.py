"""A block of a document with all that was decided about it, and by which votes."""

from typing import NamedTuple

from cleaner import vote
from cleaner.measure.schema import LAYOUT_AFTER
from cleaner.model import Judgement, Label, Step, Vote


class JudgedBlock(NamedTuple):
    """A block with all that was decided about it."""

    text: str
    label: Label
    score: float  #: the sum of the weights of its votes
    votes: list[Vote]
    settled_by: Step | None  #: the context step that gave the label, where it was not the score
    start: int  #: offset of its first character in plain-text input, -1 in html
    end: int  #: offset after its last character, line ending included; -1 in html


def judged_block(judgement: Judgement, position: int) -> JudgedBlock:
    """The block at a position, in document order, kept or not."""
    block, features = judgement.blocks[position], judgement.features[position]
    layout = LAYOUT_AFTER[judgement.source.kind]
    return JudgedBlock(
        block.text,
        "content" if judgement.kept[position] else "boilerplate",
        judgement.scores[position],
        vote.votes(judgement.tables.firing(layout, judgement.weights[position]), layout, features),
        judgement.settled.get(position),
        block.start,
        block.end,
    )
