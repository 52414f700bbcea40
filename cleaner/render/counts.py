"""How much of a document stayed and how much went."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleaner.measure.schema import LAYOUTS

if TYPE_CHECKING:
    from cleaner.model import Judgement


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


def flagged(flags: list[bool]) -> Split:
    """What is flagged stayed."""
    return Split(sum(flags), len(flags) - sum(flags))
