"""Containers: files that hold many documents, read one after the other, in memory that does not grow with their length.

One module a format; each has a function that yields the documents as tasks. A *table* (jsonl, csv, tsv, parquet) has a
document a row and, but for parquet, is put together again around the cleaned text; an *archive* (zip, tar, warc) has
documents that are files or pages of their own. Whatever holds them may be compressed.
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

from cleaner.containers.compression import beginning_of, decompressed
from cleaner.read.signatures import HEAD, compression_of, container_of
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed import WriteableBuffer

    from cleaner.read.documents import Reading, Task

    Reader = Callable[[io.BufferedIOBase, Reading], Iterator[Task]]

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


def _csv(stream: io.BufferedIOBase, reading: Reading) -> Iterator[Task]:
    from cleaner.containers import delimited  # noqa: PLC0415 - here and below: each is imported where one is met

    return delimited.tasks("csv", stream, reading)


def _tsv(stream: io.BufferedIOBase, reading: Reading) -> Iterator[Task]:
    from cleaner.containers import delimited  # noqa: PLC0415

    return delimited.tasks("tsv", stream, reading)


def _jsonl(stream: io.BufferedIOBase, reading: Reading) -> Iterator[Task]:
    from cleaner.containers import jsonl  # noqa: PLC0415

    return jsonl.tasks(stream, reading)


def _parquet(stream: io.BufferedIOBase, reading: Reading) -> Iterator[Task]:
    from cleaner.containers import parquet  # noqa: PLC0415

    return parquet.tasks(stream, reading)


def _tar(stream: io.BufferedIOBase, reading: Reading) -> Iterator[Task]:
    from cleaner.containers import tarred  # noqa: PLC0415

    return tarred.tasks(stream, reading)


def _warc(stream: io.BufferedIOBase, reading: Reading) -> Iterator[Task]:
    from cleaner.containers import warc  # noqa: PLC0415

    return warc.tasks(stream, reading)


def _zip(stream: io.BufferedIOBase, reading: Reading) -> Iterator[Task]:
    from cleaner.containers import zipped  # noqa: PLC0415

    return zipped.tasks(stream, reading)


READERS: dict[str, Reader] = {
    "csv": _csv,
    "jsonl": _jsonl,
    "parquet": _parquet,
    "tar": _tar,
    "tsv": _tsv,
    "warc": _warc,
    "zip": _zip,
}


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
