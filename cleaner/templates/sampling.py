"""A sample of the documents of a run that is bounded, and the same in whatever order they come."""

from __future__ import annotations

from heapq import heappop, heappush, heappushpop
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from cleaner.digests import digest

Kept = TypeVar("Kept")

#: Documents of one source that are enough to know what most of them share; and of a container, which may hold several sources.
ENOUGH, ENOUGH_IN_CONTAINER = 100, 400
_FEWEST = 8  # that are kept of a group, however many groups there are
_ALL = 20_000  # that are kept of all groups; with a few kilobytes each they stay below a hundred megabytes


class Group(NamedTuple):
    """Documents among which a choice is made: those of a folder, or of a container."""

    name: str
    most: int = ENOUGH  #: documents that are kept of it


class Sample(Generic[Kept]):
    """Of each group the documents with the smallest digests of their names: an arbitrary choice, but always the same one.

    Where there are too many in all, fewer are kept of each group; where that is not enough, only groups with small digests
    of their own are kept. Both bounds depend on how many documents each group has, not on the order in which they come:
    what was thrown away for a bound would be thrown away for every later one.
    """

    def __init__(self, limit: int = _ALL) -> None:
        """Begin empty; so many documents are kept at most."""
        self._limit = limit
        self._total = 0
        self._halvings = 0
        self._added = 0  # tells entries of one rank apart, which need not compare
        self._groups: dict[Group, list[tuple[int, int, Kept]]] = {}  # heaps with the largest rank first, ranks negative
        self._last: list[tuple[int, Group]] = []  # all groups, likewise
        self._below: int | None = None  # only groups of lower rank are kept

    def wants(self, group: Group, name: str) -> bool:
        """Whether a document would be kept if it came now; once it is not wanted, it never will be again."""
        if self._below is not None and rank(group.name) >= self._below:
            return False
        heap = self._groups.get(group, [])
        return len(heap) < self._most(group) or rank(name) < -heap[0][0]

    def add(self, group: Group, name: str, kept: Kept) -> None:
        """Keep what is known of a document, if it is wanted, and let go of what is not any more."""
        if not self.wants(group, name):
            return
        if group not in self._groups:
            heappush(self._last, (-rank(group.name), group))
        heap = self._groups.setdefault(group, [])
        self._added += 1
        entry = (-rank(name), self._added, kept)
        if len(heap) == self._most(group):
            heappushpop(heap, entry)
            return
        heappush(heap, entry)
        self._total += 1
        while self._total > self._limit:
            self._shrink()

    def kept(self) -> list[tuple[int, Kept]]:
        """What is known of the documents that were kept, with their ranks, lowest first."""
        entries = [(-place, kept) for _, heap in sorted(self._groups.items()) for place, _, kept in sorted(heap)]
        return sorted(entries, key=itemgetter(0))

    def _most(self, group: Group) -> int:
        return max(group.most >> self._halvings, _FEWEST)

    def _shrink(self) -> None:
        if ENOUGH_IN_CONTAINER >> self._halvings > _FEWEST:
            self._halvings += 1
            for group, heap in self._groups.items():
                heap[:] = sorted(heap)[-self._most(group) :]
            self._total = sum(map(len, self._groups.values()))
        else:
            last, group = heappop(self._last)
            self._below = -last
            self._total -= len(self._groups.pop(group))


def rank(name: str) -> int:
    """The place of a name in an arbitrary order of all names."""
    return int.from_bytes(digest(name.encode("utf-8", "surrogatepass"))[:8], "big")
