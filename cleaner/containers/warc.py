"""WARC and WET files: the pages that a crawl was answered with, and the texts that were made of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from cleaner.containers.compression import Readable, check_growth, read_growing
from cleaner.containers.extras import missing
from cleaner.containers.warc_end import cut_at_end
from cleaner.read.decoding import is_binary
from cleaner.read.documents import Document, Task, within
from cleaner.read.signatures import HEAD
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from io import BufferedIOBase

    from fastwarc.warc import WarcRecord

    from cleaner.job import Order
from cleaner.read.documents import Reading

_KINDS = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text", "": "auto"}
_DOCUMENTS = frozenset({"response", "resource", "conversion"})  # the types of record that may hold one
_SUCCESS = range(200, 300)
_CHUNK = 1 << 20
#: How a record begins, as gzip or zstd data of its own, or plain.
_BEGINNINGS = {b"\x1f\x8b": b"\x1f\x8b\x08", b"\x28\xb5": b"\x28\xb5\x2f\xfd", b"WA": b"WARC/1."}


class Page(NamedTuple):
    """The payload of a record, without the headers of its transport and its encodings."""

    raw: bytes
    kind: str
    charset: str | None
    headers: Mapping[str, str]  #: of the record, not of HTTP

    def document(self, order: Order) -> Document:  # noqa: ARG002 - as in Part
        """The document, with the headers of the record as what else is known."""
        url = self.headers.get("WARC-Target-URI")
        return Document(self.raw, self.kind, charset=self.charset, url=url, fields=self.headers)


class _SkippedError(Exception):
    """A record that holds no document; says why."""


def tasks(stream: BufferedIOBase, reading: Reading) -> Iterator[Task]:
    """A document a record that holds a page or a text; the others are counted.

    Raises:
        DocumentError: what it takes is not installed, there is no record in it, or it grows as only bombs do.
    """
    skipped: Counter[str] = Counter()
    unpacked = 0
    for number, (record, position) in enumerate(_records(stream, reading), 1):
        check_growth(unpacked, position())
        name = f"{reading.name}:{number}"
        try:
            raw = _content(record, reading.order.max_size)
            unpacked += len(raw)
            page = _page(record, raw, reading.order.max_size)
        except _SkippedError as reason:
            skipped[str(reason)] += 1
        except DocumentError as error:
            reading.report.fail(name, error)
        else:
            unpacked += len(page.raw)
            yield Task(name, reading.found, page)
    if skipped:
        what = ", ".join(f"{count} {why}" for why, count in sorted(skipped.items()))
        reading.report.note(reading.name, f"records left out: {what}")


def _records(stream: BufferedIOBase, reading: Reading) -> Iterator[tuple[WarcRecord, Callable[[], int]]]:
    """All records, each with what tells how much of the file was read by now.

    After damage, reading goes on with the next that is whole, where the file can be searched for it.
    """
    try:
        from fastwarc.warc import ArchiveIterator  # noqa: PLC0415 - an extra
    except ImportError:
        raise missing("warc", "WARC files") from None
    seekable = stream.seekable()
    start: int | None = stream.tell() if seekable else 0
    told = -1
    while start is not None:
        last = start
        count = 0
        try:
            source = Readable(stream)
            for record in ArchiveIterator(source, parse_http=False):  # type: ignore[arg-type]
                last = start + record.stream_pos
                count += 1
                yield record, stream.tell if seekable else source.tell
        except OSError as error:
            start = _next_beginning(stream, last + 1) if seekable else None
            if not count and told < 0 and start is None:
                hint = "leave out --from to read it as a document" if reading.order.kind == "warc" else "fetch it again"
                raise DocumentError(f"no WARC file ({error})", hint) from None
            if count or told < 0:
                hint = "the rest was read" if seekable else "what comes after it is lost in a pipe; read it from a file"
                happened = f"damaged after byte {last} ({error})"
                reading.report.fail(reading.name, DocumentError(happened, f"fetch it again; {hint}"))
                told = last
        else:
            source.check()
            if seekable:
                _check_end(stream, start, last, count)
            return


def _check_end(stream: BufferedIOBase, start: int, last: int, count: int) -> None:
    """Be sure that the file does not end amid a record, unless that was handed on, and told when it was looked into.

    Args:
        stream: can be searched.
        start: where reading began.
        last: where the last record begins; of records that are compressed together, nowhere.
        count: how many there were.

    Raises:
        DocumentError: it does.
    """
    stream.seek(last)
    if count and stream.read(HEAD).startswith(tuple(_BEGINNINGS.values())):
        start, count = last, 1
    cut = cut_at_end(stream, start)
    if cut and not (cut.number < count and cut.kind in _DOCUMENTS):
        raise DocumentError("breaks off amid a record; what stands before it was read", "fetch it again")


def _next_beginning(stream: BufferedIOBase, start: int) -> int | None:
    """Where the next record may begin, and the stream put there; None where there is none."""
    stream.seek(0)
    marker = _BEGINNINGS.get(stream.read(2), b"WARC/1.")
    stream.seek(start)
    window = b""
    while chunk := stream.read(_CHUNK):
        window += chunk
        at = window.find(marker)
        if at >= 0:
            return stream.seek(start + at)
        keep = len(marker) - 1
        start += len(window) - keep
        window = window[-keep:]
    return None


def _content(record: WarcRecord, limit: int) -> bytes:
    """The bytes of a record that may hold a document.

    Raises:
        DocumentError: they are too many.
        _SkippedError: it is of another type.
    """
    kind = record.headers.to_dict().get("WARC-Type", "unknown")
    if kind not in _DOCUMENTS:
        raise _SkippedError(kind)
    return within(record.reader.read(limit + 1), limit)


def _page(record: WarcRecord, raw: bytes, limit: int) -> Page:
    """What is to be cleaned of a record.

    Args:
        record: a document.
        raw: its bytes.
        limit: on the size of what they stand for.

    Raises:
        DocumentError: it is cut off, damaged, or too large.
        _SkippedError: it holds no document.
    """
    headers = record.headers.to_dict()
    length = headers.get("Content-Length", "")
    if not length.isdecimal() or len(raw) < int(length):
        raise DocumentError("the record breaks off", "fetch the file again")
    content_type, _, parameters = headers.get("Content-Type", "").partition(";")
    if content_type.strip().lower() != "application/http":
        charset = parameters.rpartition("charset=")[2].strip(' "') or None
        return _checked(raw, content_type, charset, headers)
    return _answer(raw, limit, headers)


def _answer(raw: bytes, limit: int, headers: Mapping[str, str]) -> Page:
    """What a server answered with; as `_page`."""
    from fastwarc.warc import WarcRecord  # noqa: PLC0415 - an extra, and there if a record was read

    message = WarcRecord()
    message.set_bytes_content(raw)
    message.is_http = True
    try:
        message.parse_http(auto_decode="all")
        payload = read_growing(message.reader, len(raw), limit)
    except (OSError, ValueError) as error:
        raise DocumentError(f"a damaged HTTP message ({error})", "fetch the page again") from None
    http = message.http_headers
    if http is None or http.status_code not in _SUCCESS:
        raise _SkippedError("not answered with success")
    if not payload and http.get("Content-Encoding") and not raw.endswith(b"\r\n\r\n"):
        raise DocumentError("damaged: its content encoding cannot be undone", "fetch the page again")
    return _checked(payload, message.http_content_type or "", message.http_charset, headers)


def _checked(raw: bytes, content_type: str, charset: str | None, headers: Mapping[str, str]) -> Page:
    kind = _KINDS.get(content_type.strip().lower())
    if kind is None or (kind == "auto" and is_binary(raw)):
        raise _SkippedError("of other types")
    return Page(raw, kind, charset, headers)
