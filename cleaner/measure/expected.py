"""Where a block of a page lies among what the first scores expect to be its main content.

A score says how likely a block is main content. Taken together, they say where the content of a page ends, what kind of
place a block stands in (among teasers even a good sentence is one), and whether the text is where the headline is.
"""

from collections.abc import Sequence
from math import sqrt

from cleaner.model import Features

#: Where an element holds nothing else that could be told of.
_ALONE = -1.0


def place(  # noqa: PLR0913, PLR0917 - columns over the blocks, each once
    parents: Sequence[int],
    placed: Sequence[int],
    words: Sequence[int],
    chances: Sequence[float],
    seen: Sequence[bool],
    headline_gaps: Sequence[int],
) -> list[Features]:
    """The features of `cleaner.measure.schema.EXPECTED`, a row a block, in order.

    Args:
        parents: of each box of the page.
        placed: the box of each block.
        words: of each block, 1 or more.
        chances: of each block, that it is main content.
        seen: whether a browser shows it.
        headline_gaps: how far it stands outside the part that holds the headline; 0 inside, below 0 where there is none.
    """
    # a long block counts more than a short one, but not as many times as it has more words: three teasers outweigh a paragraph
    sizes = [sqrt(count + 1) for count in words]
    expected = [chance * count if shown else 0.0 for chance, count, shown in zip(chances, words, seen, strict=True)]
    total = left = sum(expected) or 1.0
    by_headline = _by_headline(words, expected, seen, headline_gaps)
    all_sizes, all_likely = [0.0] * len(parents), [0.0] * len(parents)
    for box, size, chance in zip(placed, sizes, chances, strict=True):
        all_sizes[box] += size
        all_likely[box] += chance * size
    for box in range(len(parents) - 1, 0, -1):
        if held := all_sizes[box]:
            parent = parents[box]
            all_sizes[parent] += held
            all_likely[parent] += all_likely[box]
    rows = []
    for box, size, chance, own in zip(placed, sizes, chances, expected, strict=True):
        around = parents[box]
        others = all_sizes[around] - size
        rows.append((left / total, (all_likely[around] - chance * size) / others if others >= 1 else _ALONE, *by_headline))
        left = max(left - own, 0.0)
    return rows


def _by_headline(
    words: Sequence[int], expected: Sequence[float], seen: Sequence[bool], headline_gaps: Sequence[int]
) -> tuple[float, float, float, float]:
    """The words expected where the headline is, how likely one is main content there and elsewhere, and those elsewhere."""
    likely, shown = [0.0, 0.0], [0, 0]
    for count, own, visible, gap in zip(words, expected, seen, headline_gaps, strict=True):
        if visible and gap >= 0:
            likely[gap > 0] += own
            shown[gap > 0] += count
    return likely[0], likely[0] / (shown[0] or 1), likely[1] / (shown[1] or 1), likely[1]
