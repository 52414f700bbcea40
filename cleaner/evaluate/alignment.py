"""Which blocks of a document are main content, told from the text that people say is the main content.

The gold is a text, not labels: each block is looked for in it, in order, long blocks first, since they can't be
mistaken for anything else; short ones must then stand in the gap that their neighbours leave.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

#: Of the words of a block; if they are found, it is main content.
HALF = 0.5
_LONG = 8  # words: such a block is found wherever it stands
_SHINGLE = 3
_COVERED = 0.92  # of the gold: enough not to look for the rest out of order
_REACH = 60  # words of gold after the block before, where the block after gives no bound


def shares_found(blocks: list[list[str]], gold: list[str]) -> list[float]:
    """For each block, the share of its words that stand in the gold, in order, and in no other block's place.

    Args:
        blocks: the words of each block of the page.
        gold: the words of the main content.
    """
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(gold) - _SHINGLE + 1):
        index[tuple(gold[at : at + _SHINGLE])].append(at)
    used = bytearray(len(gold))
    shares = [0.0] * len(blocks)
    spans: list[tuple[int, int] | None] = [None] * len(blocks)
    end = 0
    for number, block in enumerate(blocks):
        if len(block) < _LONG:
            continue
        places = _places(block, index, used, end)
        share = len(places) / len(block)
        shares[number] = share
        if share >= HALF:
            ordered = sorted(places)
            for at in ordered:
                used[at] = 1
            spans[number] = ordered[0], ordered[-1] + 1
            end = ordered[-1] + 1
    _place_short(blocks, gold, used, shares, spans)
    if gold and sum(used) < _COVERED * len(gold):
        _place_anywhere(blocks, gold, used, shares)
    return shares


def _places(block: list[str], index: dict[tuple[str, ...], list[int]], used: bytearray, end: int) -> set[int]:
    found: set[int] = set()
    expected = end
    for start in range(len(block) - _SHINGLE + 1):
        positions = index.get(tuple(block[start : start + _SHINGLE]))
        if not positions:
            continue
        at = bisect_left(positions, expected)
        choices = positions[at : at + 3] + positions[:3]
        place = next((p for p in choices if not used[p]), None)
        if place is None:
            continue
        found.update(range(place, place + _SHINGLE))
        expected = place + 1
    return found


def _place_short(
    blocks: list[list[str]],
    gold: list[str],
    used: bytearray,
    shares: list[float],
    spans: list[tuple[int, int] | None],
) -> None:
    after = [len(gold)] * (len(blocks) + 1)
    for number in range(len(blocks) - 1, -1, -1):
        span = spans[number]
        after[number] = span[0] if span else after[number + 1]
    end = 0
    for number, block in enumerate(blocks):
        span = spans[number]
        if span:
            end = span[1]
            continue
        if not block or len(block) >= _LONG:
            continue
        bound = after[number] if after[number] > end else min(end + _REACH, len(gold))
        bound = min(bound, end + 4 * _REACH)
        for at in range(end, bound - len(block) + 1):
            if gold[at] == block[0] and not used[at] and gold[at : at + len(block)] == block:
                shares[number] = 1.0
                used[at : at + len(block)] = b"\x01" * len(block)
                end = at + len(block)
                break


def _place_anywhere(blocks: list[list[str]], gold: list[str], used: bytearray, shares: list[float]) -> None:
    """Cards and cells may come in another order in the gold: what is left of it is looked for wherever it stands."""
    starts: dict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(gold):
        if not used[at]:
            starts[word].append(at)
    for number, block in enumerate(blocks):
        size = len(block)
        if not block or shares[number] >= HALF or size >= _LONG:
            continue
        if size == 1 and not (number and shares[number - 1] >= HALF):
            continue
        for at in starts.get(block[0], ()):
            if not used[at] and gold[at : at + size] == block and not any(used[at : at + size]):
                shares[number] = 1.0
                used[at : at + size] = b"\x01" * size
                break
