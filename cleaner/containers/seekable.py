"""Containers whose directory stands at their end: they are read from there, wherever they come from."""

from __future__ import annotations

from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedIOBase

_CHUNK = 1 << 20


@contextmanager
def seekable(stream: BufferedIOBase) -> Iterator[IO[bytes]]:
    """A file with the same bytes in which one can go back: itself, or a temporary one for what comes from a pipe."""
    if stream.seekable():
        yield stream  # type: ignore[misc]  # a file that was opened
        return
    with TemporaryFile() as file:
        while data := stream.read(_CHUNK):
            file.write(data)
        yield file
