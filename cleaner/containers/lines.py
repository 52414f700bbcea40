"""The lines of a stream, each within the bounds of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.read.documents import too_large

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedIOBase

    from cleaner.read.documents import Reading

_CHUNK = 1 << 20


def numbered(stream: BufferedIOBase, reading: Reading) -> Iterator[tuple[int, bytes]]:
    """The lines with their line ends, counted from 1; of those that are too long, a report.

    Lines end at LF. As long as the reading of one goes on, no more of the stream is held than that line.
    """
    limit, number = reading.order.max_size, 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) <= limit or line.endswith(b"\n"):
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)
        reading.report.fail(f"{reading.name}:{number}", too_large(limit))
