"""Which documents of a source are versions of one another: copies, corrections, prints. They say nothing about a template.

What versions share is their content, and it must not be taken for the frame around it. Two documents are versions where
their longest lines agree: the paragraphs of an article are longer than what stands around it. (Their whole texts agree in
pages of one site that hold little else than its frame; on labelled pages, counting those as versions lost half of the
templates, while the longest lines alone lost a twentieth, at the same number of versions found; measured 2026-11.)
"""

from collections import Counter
from collections.abc import Collection, Sequence

_LONGEST = 5  # lines of a document that are compared
_AGREE = 0.7  # share of their bytes from which two documents are versions


def versions(documents: Sequence[Collection[str]]) -> list[int]:
    """For each document a number that it shares with its versions.

    Args:
        documents: the different lines of each.
    """
    longest = [sorted(lines, key=_shortness)[:_LONGEST] for lines in documents]
    sizes = [sum(map(_size, lines)) for lines in longest]
    holders: dict[str, list[int]] = {}
    common: Counter[tuple[int, int]] = Counter()
    for number, lines in enumerate(longest):
        for line in lines:
            others = holders.setdefault(line, [])
            for other in others:
                common[other, number] += _size(line)
            others.append(number)
    first = list(range(len(documents)))  # of the versions known so far, the first; found by following it to itself
    for (one, other), size in common.items():
        if size > _AGREE * min(sizes[one], sizes[other]):
            a, b = _root(first, one), _root(first, other)
            first[max(a, b)] = min(a, b)
    return [_root(first, number) for number in range(len(documents))]


def _root(first: list[int], number: int) -> int:
    while first[number] != number:
        number = first[number]
    return number


def _shortness(line: str) -> tuple[int, str]:
    return -_size(line), line


def _size(line: str) -> int:
    """How much a line says: its bytes, since a sign of Chinese says as much as three letters."""
    return len(line.encode("utf-8", "replace"))
