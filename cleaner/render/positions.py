"""Where blocks of plain text stand: physical lines, counted as editors count them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from cleaner.segment.lines import split_lines

if TYPE_CHECKING:
    from cleaner.model import Judgement


def first_lines(judgement: Judgement) -> list[int]:
    """For every block of plain text the number of the line it begins in, counted from 0."""
    starts = _starts(judgement)
    return [bisect_right(starts, max(block.start, 0)) - 1 for block in judgement.blocks]


def numbers(judgement: Judgement) -> list[int]:
    """How people call the place of every block: the line it begins in, or in a page its position; counted from 1."""
    if judgement.source.kind == "html":
        return list(range(1, len(judgement.blocks) + 1))
    return [line + 1 for line in first_lines(judgement)]


def block_of_lines(judgement: Judgement) -> dict[int, int]:
    """For every line of plain text that is not blank the position of its block; lines and blocks counted from 0."""
    starts = _starts(judgement)
    lines = split_lines(judgement.source.text)
    return {
        line: position
        for position, (block, first) in enumerate(zip(judgement.blocks, first_lines(judgement), strict=True))
        for line in range(first, bisect_left(starts, block.end))
        if lines[line].strip()
    }


def _starts(judgement: Judgement) -> list[int]:
    return [0, *accumulate(map(len, split_lines(judgement.source.text)))][:-1] or [0]
