"""Containers: files that hold many documents, read one after the other, in memory that does not grow with their length.

One module a format; each has a function that yields the documents as tasks. A *table* (jsonl, csv, tsv, parquet) has a
document a row and, but for parquet, is put together again around the cleaned text; an *archive* (zip, tar, warc) has
documents that are files or pages of their own. Whatever holds them may be compressed.
"""

from __future__ import annotations

import io
import os
from importlib import import_module
from typing import TYPE_CHECKING

from cleaner.containers.compression import beginning_of, decompressed
from cleaner.read.signatures import HEAD, compression_of, container_of
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import WriteableBuffer

    from cleaner.read.documents import Reading, Task

#: So many bytes of a compressed file tell how what it stands for begins: a block of bzip2 is at most as long.
_BEGINNING = 1 << 20


def look(
    stream: io.BufferedIOBase, start: bytes, name: str, kind: str, *, table: bool = False
) -> tuple[str | None, io.BufferedIOBase]:
    """What kind of container a file is, and the stream that its reader takes; or None, and the stream from its beginning.

    Args:
        stream: stands behind its start.
        start: as many bytes as `cleaner.read.signatures.HEAD` or more, if it has them.
        name: of the file.
        kind: as asked for with ``--from``.
        table: whether a table is expected.

    Raises:
        DocumentError: it is compressed, and there is nothing installed that can read it; or it is not what was asked for.
    """
    head = start[:HEAD]
    form = compression_of(head)
    if not form:
        return _checked(container_of(head, name, kind, table=table), head), _rewound(stream, start)
    beginning = start + stream.read(_BEGINNING - len(start))
    whole = _rewound(stream, beginning)
    head = beginning_of(beginning, form, HEAD)
    container = _checked(container_of(head, name, kind, table=table), head)
    if container is None or (container == "warc" and form in {"gzip", "zstd"}):  # whose reader finds records by their packing
        return container, whole
    return container, decompressed(whole, form)


def _checked(container: str | None, head: bytes) -> str | None:
    """The kind of container, unless it cannot be.

    Raises:
        DocumentError: it begins as no file of this kind does, damaged or not.
    """
    if container == "tar" and head and b"\0" not in head:
        raise DocumentError("no TAR archive; it begins with text", "leave out --from to read it as a document")
    return container


#: The module of each kind, imported where one is met; its function `tasks` yields the documents.
MODULES = {
    "csv": "delimited",
    "jsonl": "jsonl",
    "parquet": "parquet",
    "tar": "tarred",
    "tsv": "delimited",
    "warc": "warc",
    "zip": "zipped",
}


def tasks(stream: io.BufferedIOBase, reading: Reading) -> Iterator[Task]:
    """The documents of a container, one after the other.

    Raises:
        DocumentError: it is none of its kind, or what reads it is not installed.
    """
    found: Iterator[Task] = import_module(f"cleaner.containers.{MODULES[reading.container]}").tasks(stream, reading)
    return found


def _rewound(stream: io.BufferedIOBase, head: bytes) -> io.BufferedIOBase:
    if stream.seekable():
        stream.seek(-len(head), os.SEEK_CUR)
        return stream
    return io.BufferedReader(_Chained(head, stream))


class _Chained(io.RawIOBase):
    """Bytes that were read already, and the stream that they were read from."""

    def __init__(self, head: bytes, rest: io.BufferedIOBase) -> None:
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer)
        data = self._head[: len(view)] or self._rest.read1(len(view))
        self._head = self._head[len(data) :]
        view[: len(data)] = data
        return len(data)
