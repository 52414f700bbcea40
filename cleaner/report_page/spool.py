"""Records that wait in a temporary file until all are known, to come back in another order."""

from __future__ import annotations

from array import array
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self


class Spool:
    """Takes records and a rank for each, and gives them back by rank; in memory are sixteen bytes a record.

    Raises:
        OSError: the temporary file cannot be made, written or read.
    """

    def __init__(self) -> None:
        """Open the temporary file, which has no name and vanishes with the process, however that ends."""
        self._file = TemporaryFile(prefix="cleaner-")  # noqa: SIM115 - closed by __exit__
        self._ranks = array("d")
        self._ends = array("Q", [0])

    def __enter__(self) -> Self:
        """Give back the spool."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Let the file vanish."""
        self._file.close()

    def __len__(self) -> int:
        """How many records there are."""
        return len(self._ranks)

    def append(self, record: bytes, rank: float) -> None:
        """Add a record, after those that came before it and have the same rank."""
        self._file.write(record)
        self._ranks.append(rank)
        self._ends.append(self._ends[-1] + len(record))

    def __iter__(self) -> Iterator[bytes]:
        """The records, those with the highest rank first."""
        for number in sorted(range(len(self._ranks)), key=lambda number: -self._ranks[number]):
            self._file.seek(self._ends[number])
            yield self._file.read(self._ends[number + 1] - self._ends[number])
