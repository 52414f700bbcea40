"""How a score, a vote and a step are put in words: whatever shows decisions to people says it like this."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cleaner.judged import JudgedBlock
    from cleaner.model import Step, Vote

#: A score so near the cut is a close call; points.
CLOSE = 1.0
_DECIDING = 2  # votes for its label that are named where there is no room for all


class Tally(NamedTuple):
    """The votes on a block, those that decided by name and the others summed up; together they are its score."""

    named: list[Vote]
    others: int  #: how many more there are
    others_sum: float  #: what they add up to, in points


def points(value: float) -> str:
    """A weight or score: with its sign, and with more than two decimals only where it has more."""
    whole, _, decimals = f"{value:+.6f}".partition(".")
    return f"{whole}.{decimals.rstrip('0'):0<2}"


def of_vote(vote: Vote) -> str:
    """A vote in one line: weight, rule, evidence."""
    return _in_a_line(f"{points(vote.weight)} {vote.rule} ({vote.evidence})")


def of_step(step: Step) -> str:
    """A context step in one line: its id and its evidence."""
    return _in_a_line(f"{step.id} ({step.evidence})")


def is_close_call(score: float, settled_by: Step | None, cut: float) -> bool:
    """Whether little more or less would have given a block the other label."""
    return settled_by is None and abs(score - cut) <= CLOSE


def overrules(step: Step | None, score: float, cut: float, *, kept: bool) -> bool:
    """Whether a step gave a block another label than its score would have."""
    return step is not None and (score > cut) is not kept


def is_overruled(block: JudgedBlock, cut: float) -> bool:
    """The same of a block whose label is known."""
    return overrules(block.settled_by, block.score, cut, kept=block.label == "content")


def is_doubtful(block: JudgedBlock, cut: float) -> bool:
    """Whether a person may want to look at a block: what doubt is measured by (`cleaner.report_page.doubt`)."""
    return is_close_call(block.score, block.settled_by, cut) or is_overruled(block, cut)


def every(block: JudgedBlock) -> list[str]:
    """All that gave a block its label: the step that settled it, if one did, then the votes, the heaviest first."""
    steps = [of_step(block.settled_by)] if block.settled_by else []
    return steps + [of_vote(vote) for vote in heaviest_first(block)]


def tally(block: JudgedBlock, first: str | None = None) -> Tally:
    """The votes on a block, with those named that decided: the heaviest of those for its label.

    Args:
        block: a judged block.
        first: a rule whose vote is named in any case, before all others.
    """
    sign = 1 if block.label == "content" else -1
    deciding = [vote for vote in heaviest_first(block) if vote.weight * sign > 0 and vote.rule != first][:_DECIDING]
    named = [*(vote for vote in block.votes if vote.rule == first), *deciding]
    rules = {vote.rule for vote in named}
    others = [vote for vote in block.votes if vote.rule not in rules]
    if len(others) == 1:  # its name takes no more room than to say that there is one more
        return Tally([*named, *others], 0, 0.0)
    return Tally(named, len(others), sum(vote.weight for vote in others))


def heaviest_first(block: JudgedBlock) -> list[Vote]:
    """The votes on a block by weight."""
    return sorted(block.votes, key=lambda vote: -abs(vote.weight))


def _in_a_line(text: str) -> str:
    return " ".join(text.split())  # evidence may quote the document
