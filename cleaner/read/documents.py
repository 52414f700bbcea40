"""From what was found to documents: files whole, containers part by part."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, NamedTuple, Protocol

from cleaner.read.decoding import is_binary
from cleaner.read.discover import STDIN, Found, exclusion
from cleaner.read.names import is_document_name, is_json_name
from cleaner.read.signatures import HEAD, compression_of, container_of
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from io import BufferedIOBase
    from typing import Any

    from cleaner.job import Order
    from cleaner.model import Source
    from cleaner.read.discover import Selection
    from cleaner.report import Report

_DEVICES = frozenset({os.devnull, "/dev/stdin", "/dev/tty"})
_SMALL = 1 << 15  #: a file of fewer bytes is read at the first look, and handed to another process as it is
_CHUNK = 1 << 20  #: bytes read at a time from what has no known length
#: What is judged takes about 2 kB of memory for each line or tag (tests/bench_growth.py), however short that is. So many bytes
#: of the limit on size are counted for each; fewer would let a document take a hundred times the limit. A lower limit is one on
#: size alone: short lines are no fault of a document.
_PIECE = 64
_PIECES = 4 << 20  #: lines or tags that no limit forbids: those of the default
_HINT_OF_JSON = "of an array: jq -c '.[]' FILE | cleaner --from jsonl; as it stands: --from text"
_ALLOW_MORE = "allow more with --max-size, or split it"


class BinaryFileError(DocumentError):
    """A file that holds no text."""


class Document(NamedTuple):
    """One document as it came in, before it is decoded."""

    content: bytes | str  #: text where it stood as text in a container
    kind: str = "auto"  #: auto, text or html
    name: str = ""  #: of its file, whose suffix may tell the kind
    charset: str | None = None  #: as declared outside of it, in an HTTP header
    url: str | None = None
    fields: Mapping[str, Any] | None = None  #: what else the record of a container holds, untouched
    put_back: Callable[[bytes], bytes] | None = None  #: of a table: the row, with this text in the place of the document


class Part(Protocol):
    """A document on its way out of a container: made where that is read, opened where it is cleaned."""

    @property
    def raw(self) -> bytes:
        """Its bytes, as they stand there."""

    def document(self, order: Order) -> Document:
        """The document.

        Raises:
            DocumentError: there is none in it.
        """


class Frame(NamedTuple):
    """What stands in a table around its documents, as the header does, and goes along with them."""

    raw: bytes


class Whole(NamedTuple):
    """A document that was read where its file was looked at: from a pipe, or since it is small."""

    raw: bytes
    name: str

    def document(self, order: Order) -> Document:
        """The document."""
        return Document(textual(self.raw, order.max_size), order.kind, self.name)


class Task(NamedTuple):
    """One document still to be read; small, or a part of a container, so that it can be handed to another process."""

    name: str  #: how messages and records call it
    found: Found
    part: Part | Frame | None = None  #: None: the whole file, still to be read

    @property
    def in_container(self) -> bool:
        """Whether there may be others beside it, in the same file."""
        return self.part is not None and not isinstance(self.part, Whole)

    @property
    def is_member(self) -> bool:
        """Whether it is a file of its own in an archive, not a row or record among others."""
        return self.in_container and not isinstance(self.part, Frame) and self.name == self.found.path

    @property
    def size(self) -> int:
        """The bytes that it holds, and that another process would be handed."""
        return len(self.part.raw) if self.part else 0


class Reading(NamedTuple):
    """A container that is being read, and what its reader must know."""

    found: Found
    name: str  #: how messages and records call it
    container: str  #: its kind, a key of `cleaner.containers.MODULES`
    order: Order
    report: Report


def tasks(
    founds: Iterable[Found],
    order: Order,
    report: Report,
    selection: Selection,
    reading: Callable[[BufferedIOBase], object] | None = None,
) -> Iterator[Task]:
    """The documents of some files: each file itself, or those in it if it is a container.

    Args:
        founds: the files.
        order: says as what files are read.
        report: is told what cannot be read.
        selection: what is excluded in folders is so in archives too.
        reading: is handed each file while it is open, to see how far it has been read.

    Raises:
        UsageError: an exclude pattern is none.
    """
    excluded = exclusion(selection)
    for found in founds:
        for task in _tasks(found, order, report, reading):
            if not (excluded and task.is_member and excluded(task.found.path, task.found.relative)):
                yield task


def _tasks(found: Found, order: Order, report: Report, reading: Callable[[BufferedIOBase], object] | None) -> Iterator[Task]:
    name = "<stdin>" if found.path == STDIN else found.path
    part = None
    try:
        raw = _small(found)
        if raw and not _is_packed(raw, name, order):
            _check_name(found, name, order)
            part = Whole(within(raw, order.max_size), name)
        else:
            with open_input(found) as file:
                if reading:
                    reading(file)
                stream: BufferedIOBase = file
                start = file.read(HEAD)
                if _is_packed(start, name, order):
                    from cleaner import containers  # noqa: PLC0415 - most files are documents, and plain

                    container, stream = containers.look(file, start, name, order.kind, table=order.field_named)
                    if container:
                        parts = containers.tasks(stream, Reading(found, name, container, order, report))
                        yield from (part for part in parts if order.tables or not isinstance(part.part, Frame))
                        return
                    start = b""
                _check_name(found, name, order)
                if found.path == STDIN or not stat.S_ISREG(os.fstat(file.fileno()).st_mode):  # can be read only once
                    part = Whole(read_limited(stream, order.max_size, start), name)
    except (DocumentError, OSError) as error:
        report.fail(name, error)
        return
    except MemoryError:
        report.fail(name, out_of_memory())
        return
    yield Task(name, found, part)


def _small(found: Found) -> bytes:
    """All of a small file, in as few calls as the system allows: a run reads a million. Nothing where it is none.

    What is wrong with it, opening it will tell.
    """
    if not (found.in_folder or (found.path != STDIN and os.path.isfile(found.path))):
        return b""
    try:
        file = os.open(found.path, os.O_RDONLY | os.O_NONBLOCK)  # by now it may be a pipe
        try:
            status = os.fstat(file)
            raw = os.read(file, _SMALL) if stat.S_ISREG(status.st_mode) and status.st_size < _SMALL else b""
        finally:
            os.close(file)
    except OSError:
        return b""
    return raw if len(raw) == status.st_size else b""


def _is_packed(start: bytes, name: str, order: Order) -> bool:
    """Whether a file that begins like this is compressed, a container, or both."""
    head = start[:HEAD]
    return bool(compression_of(head) or container_of(head, name, order.kind, table=order.field_named))


def _check_name(found: Found, name: str, order: Order) -> None:
    """Refuse what looks like no document by its name, where a table is expected; and JSON, of whose brackets text keeps some.

    Raises:
        DocumentError: it is none.
    """
    if order.kind == "auto" and not found.in_folder and is_json_name(name):
        raise DocumentError("JSON, but no object a line", _HINT_OF_JSON)
    if order.field_named and not (found.in_folder or is_document_name(name)):
        raise DocumentError("no table, and --field names a field of one", "say what it is with --from jsonl, csv or tsv")


def holds_documents(path: str, kind: str, *, table: bool = False) -> bool:
    """Whether a file begins like a container, whatever it is called; of a pipe, which can be read only once, nobody knows.

    Args:
        path: of the file.
        kind: as asked for with ``--from``.
        table: whether a table is expected.
    """
    try:
        if path == STDIN or not stat.S_ISREG(os.stat(path).st_mode):
            return False
        with open(path, "rb") as file:
            start = file.read(HEAD)
            if not (compression_of(start) or container_of(start, path, kind, table=table)):
                return False
            from cleaner import containers  # noqa: PLC0415 - most files are documents, and plain

            return containers.look(file, start, path, kind, table=table)[0] is not None
    except (DocumentError, OSError, ValueError):  # which reading it will tell
        return False


def document_of(task: Task, order: Order) -> Document:
    """The document that a task is about.

    Raises:
        DocumentError, OSError: it cannot be read, is too large, or holds no text.
    """
    if task.part is not None and not isinstance(task.part, Frame):
        return task.part.document(order)
    with open_input(task.found) as stream:
        raw = read_limited(stream, order.max_size)
    return Document(textual(raw, order.max_size), order.kind, task.name)


def open_input(found: Found) -> BufferedIOBase:
    """Open a file, or standard input.

    Raises:
        DocumentError, OSError: it cannot be read.
    """
    if found.path == STDIN:
        if sys.stdin is None:
            raise DocumentError("standard input is closed", "name a file or pipe something in")
        return sys.stdin.buffer  # type: ignore[return-value]  # what Python opens is buffered
    try:
        mode = os.stat(found.path).st_mode
        readable_once = not found.in_folder and (stat.S_ISFIFO(mode) or found.path in _DEVICES)
        if stat.S_ISREG(mode) or readable_once:
            return open(found.path, "rb")
    except FileNotFoundError:
        if not found.in_folder:
            raise
        raise DocumentError("it is not there any more", "it was moved or removed meanwhile; run again") from None
    what = "a folder where a file was" if stat.S_ISDIR(mode) else "a special file (pipe, socket or device), not a document"
    raise DocumentError(what, "name a file, or pipe it in")


def read_limited(stream: BufferedIOBase, limit: int, start: bytes = b"") -> bytes:
    """All that a stream holds.

    Args:
        stream: read to its end, in pieces: its length need not be known.
        limit: so many bytes, or an error.
        start: what was read of it already.

    Raises:
        DocumentError, OSError: it holds more, or cannot be read.
    """
    pieces: list[bytes] = []
    size = 0
    piece = start or stream.read(_CHUNK)
    while piece:
        size += len(piece)
        if size > limit:
            raise too_large(limit)
        pieces.append(piece)
        piece = stream.read(_CHUNK)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def within(raw: bytes, limit: int) -> bytes:
    """A document that is no larger than the limit, in bytes.

    Raises:
        DocumentError: it is.
    """
    if len(raw) > limit:
        raise too_large(limit)
    return raw


def too_large(limit: int) -> DocumentError:
    """What is said of a document that is larger than the limit, in bytes."""
    size = f"{limit / (1 << 20):.4g} MB" if limit >= 1 << 20 else f"{limit / (1 << 10):.4g} KB"
    return DocumentError(f"more than {size}, too large for one document", _ALLOW_MORE)


def check_pieces(source: Source, limit: int) -> None:
    """Refuse a document of too many pieces: lines or, in a page, tags.

    Args:
        source: the document.
        limit: on its size, in bytes.

    Raises:
        DocumentError: it holds more.
    """
    marks, called = (("<",), "tags") if source.kind == "html" else (("\n", "\r"), "lines")
    most = max(limit // _PIECE, _PIECES)
    if max(map(source.text.count, marks)) > most:
        raise DocumentError(f"more than {most:,} {called}, too many for one document", _ALLOW_MORE)


def out_of_memory() -> DocumentError:
    """What is said of a document that fits under the limit, but not into this machine."""
    return DocumentError("out of memory", "clean it alone, or split it")


def textual(raw: bytes, limit: int) -> bytes:
    """The bytes of a document, unpacked if they are compressed.

    Raises:
        DocumentError: they hold no text, are damaged, or too many.
    """
    if compression_of(raw[:HEAD]):
        from cleaner.containers.compression import unpacked  # noqa: PLC0415 - most are not

        raw = unpacked(raw, limit)
    if is_binary(raw):
        raise BinaryFileError("a binary file, not a document", "convert it to text or html first")
    return raw
