"""What somebody who asks for an explanation looks at: all blocks of a document, those that a rule decided on, or one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleaner.api import Result
from cleaner.render.positions import block_of_lines, numbers
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from cleaner.job import Cleaned
    from cleaner.judged import JudgedBlock
    from cleaner.model import Features, Judgement


class Focus(NamedTuple):
    """What of a document to explain."""

    rule: str | None = None  #: blocks that this rule voted on, or that this step settled
    block: int | None = None  #: the block of this number alone, in full
    unfolded: bool = False  #: whether a terminal gets to see all of everything


class Shown(NamedTuple):
    """A block to explain, and what an explanation calls it by."""

    number: int  #: the line that it begins in, or, in a page, which block it is; from 1
    block: JudgedBlock
    features: Features


def shown(cleaned: Cleaned, focus: Focus) -> list[Shown]:
    """The blocks of a document that are looked at, in order.

    Raises:
        DocumentError: there is no block of the number that was asked for.
    """
    judgement, result = cleaned.judgement, Result(cleaned.judgement)
    asked = range(len(judgement.blocks)) if focus.block is None else [_position(judgement, focus.block)]
    called = numbers(judgement)
    found = (Shown(called[at], result.block(at), judgement.features[at]) for at in asked)
    return [one for one in found if focus.rule is None or _decided_by(one.block, focus.rule)]


def unit(cleaned: Cleaned) -> str:
    """What blocks are numbered by."""
    return "block" if cleaned.judgement.source.kind == "html" else "line"


def _position(judgement: Judgement, number: int) -> int:
    """The position of the block of a number; lines of a joined block are all its own."""
    is_page = judgement.source.kind == "html"
    owners = {at: at for at in range(len(judgement.blocks))} if is_page else block_of_lines(judgement)
    if number - 1 in owners:
        return owners[number - 1]
    if not owners:
        raise DocumentError(f"has no block {number}, and none at all")
    nearest = min(owners, key=lambda at: abs(at + 1 - number)) + 1
    raise DocumentError(f"has no block {number}", f"the nearest is --block {nearest}")


def _decided_by(block: JudgedBlock, rule: str) -> bool:
    return any(vote.rule == rule for vote in block.votes) or (block.settled_by is not None and block.settled_by.id == rule)
