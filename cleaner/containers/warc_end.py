"""Where a WARC file breaks off. What reads the records passes over one whose headers are cut, as if it had not been there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cleaner.containers.compression import Readable, decompressed
from cleaner.read.signatures import HEAD, compression_of

if TYPE_CHECKING:
    from io import BufferedIOBase

_CHUNK = 1 << 16
_LONGEST_HEADERS = 1 << 20  # bytes
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_TYPE = re.compile(rb"^WARC-Type:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
_LENGTH = re.compile(rb"^Content-Length:[ \t]*(\d{1,18})[ \t\r]*$", re.IGNORECASE | re.MULTILINE)


class Cut(NamedTuple):
    """A record that breaks off."""

    number: int  #: counted from where reading began, from 0; of one that is cut off before it begins, the next
    kind: str  #: its type; nothing where that was cut off


def cut_at_end(stream: BufferedIOBase, start: int) -> Cut | None:
    """The record that the end of a file cuts off, if there is one.

    Args:
        stream: of a file that can be searched.
        start: where a record begins, or the data that it is compressed in.
    """
    stream.seek(start)
    form = compression_of(stream.read(HEAD))
    stream.seek(start)
    source = Readable(decompressed(stream, form) if form else stream)  # damage is an end like others
    number, window = 0, b""
    while True:
        window = _headers(source, window)
        if not window:
            return Cut(number, "") if source.damage else None
        found = _END_OF_HEADERS.search(window)
        end = found.end() if found else len(window)
        kind, length = _TYPE.search(window, 0, end), _LENGTH.search(window, 0, end)
        missing = (int(length[1]) if length else 0) - (len(window) - end)
        window = window[missing:] if missing < 0 else b""
        while missing > 0 and (chunk := source.read(min(missing, _CHUNK))):
            missing -= len(chunk)
        if missing > 0 or not found:
            return Cut(number, kind[1].decode("ascii", "replace") if kind else "")
        number += 1


def _headers(source: Readable, window: bytes) -> bytes:
    """What follows, up to the end of the next headers at least; nothing where only line ends follow."""
    window = window.lstrip(b"\r\n")
    while not _END_OF_HEADERS.search(window) and len(window) < _LONGEST_HEADERS and (chunk := source.read(_CHUNK)):
        window = (window + chunk).lstrip(b"\r\n")
    return window
