"""CSV and TSV tables: a header row, then a document a row, in one of the columns. All around it stays byte for byte.

Rows are taken as latin-1, under which every byte is a character and the signs that matter are themselves: so a table in
any encoding that extends ASCII comes through, and each document is decoded as if it were a file of its own.
"""

from __future__ import annotations

import csv
import re
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from cleaner.containers.fields import no_column
from cleaner.read.documents import Document, Frame, Task, too_large
from cleaner.report import DocumentError, counted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedIOBase

    from cleaner.job import Order
    from cleaner.read.documents import Reading

_ENCODING = "latin-1"
_CHUNK = 1 << 20
_MARK = b"\xef\xbb\xbf"
_BLANK = _MARK.decode(_ENCODING) + " \t\r\n"  #: signs of lines above a header that say nothing
_BLANK_LINES = re.compile(r"\A(?:[ \t]*[\r\n])*")
_UNCLOSED = "look for a quotation mark that never closes"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
#: The first of them under which the header has the field is taken: Excel writes semicolons where the comma is decimal, and
#: databases bars.
_DELIMITERS = {"csv": ",;\t|", "tsv": "\t"}


def tasks(stream: BufferedIOBase, reading: Reading) -> Iterator[Task]:
    """A document a row.

    Raises:
        DocumentError: there is no header with the field.
    """
    lines = _Lines(stream, reading.order.max_size)
    delimiters = _DELIMITERS[reading.container]
    header = _row(lines, delimiters[0])
    while header is not None and not "".join(header).strip(_BLANK):
        header = _row(lines, delimiters[0])
    raw = lines.taken()
    if raw.startswith(_WIDE):
        raise DocumentError("a table in UTF-16", "convert it first: iconv -f utf-16 -t utf-8")
    if header is None:
        yield Task(reading.name, reading.found, Frame(raw))
        return
    text = _BLANK_LINES.sub("", raw.removeprefix(_MARK).decode(_ENCODING), count=1)
    delimiter, names = _columns(text, delimiters, reading.order.field)
    column = names.index(reading.order.field)
    yield Task(reading.name, reading.found, Frame(raw))
    csv.field_size_limit(reading.order.max_size)
    fields: list[str] | None = []
    while fields is not None:
        number = lines.number + 1
        try:
            fields = _row(lines, delimiter)
        except DocumentError as error:
            reading.report.fail(f"{reading.name}:{number}", error)
            lines.pass_over()
            continue
        if fields is not None:
            row = lines.taken()
            part = Row(row, tuple(fields), tuple(names), column, delimiter) if fields else Frame(row)
            yield Task(f"{reading.name}:{number}", reading.found, part)


def _row(lines: _Lines, delimiter: str) -> list[str] | None:
    """The fields of the next row; None at the end.

    Raises:
        DocumentError: it is none, or too large.
    """
    try:
        fields = next(csv.reader(iter(lines.next, ""), delimiter=delimiter), None)
    except csv.Error as error:
        raise DocumentError(f"no row of a table ({error})", _UNCLOSED) from None
    if fields is not None and lines.ended:  # in the middle of a field
        raise DocumentError("a quotation mark opens in this line and never closes", "close it, or double it")
    return fields


class Row(NamedTuple):
    """One row, with its end; fields as latin-1."""

    raw: bytes
    fields: tuple[str, ...]
    names: tuple[str, ...]
    column: int
    delimiter: str

    def document(self, order: Order) -> Document:
        """The document in the column.

        Raises:
            DocumentError: the row has no such column.
        """
        if self.column >= len(self.fields):
            raise DocumentError(f"a row of {counted(len(self.fields), 'column')}, without '{order.field}'", _UNCLOSED)
        content = self.fields[self.column].encode(_ENCODING)
        others = {
            name: value.encode(_ENCODING).decode("utf-8", "replace")
            for name, value in zip(self.names, self.fields, strict=False)
            if name != order.field
        }
        return Document(content, url=others.get("url"), fields=others, put_back=partial(self._with, content))

    def _with(self, old: bytes, new: bytes) -> bytes:
        """The row with another text in the column, and every other byte as it was."""
        if new == old:
            return self.raw
        row = self.raw.decode(_ENCODING)
        start, end = _span(row, self.column, self.delimiter)
        text = new.decode(_ENCODING)
        quoted = row[start:end].startswith('"') or any(sign in text for sign in ('"', "\r", "\n", self.delimiter))
        field = '"' + text.replace('"', '""') + '"' if quoted else text
        return (row[:start] + field + row[end:]).encode(_ENCODING)


class _Lines:
    """Physical lines for the reader of rows, and the bytes that it took for the last row."""

    def __init__(self, stream: BufferedIOBase, limit: int) -> None:
        self._stream = stream
        self._limit = limit
        self._again: deque[bytes] = deque()  # what was read for a row that was none
        self._taken: list[bytes] = []
        self._size = 0
        self.number = 0
        self.ended = False  #: whether there are none left

    def next(self) -> str:
        line = self._again.popleft() if self._again else self._stream.readline(self._limit + 1)
        self.ended = not line
        self._size += len(line)
        self.number += bool(line)
        self._taken.append(line)
        if self._size > self._limit:
            raise too_large(self._limit)
        return line.decode(_ENCODING)

    def taken(self) -> bytes:
        raw, self._taken, self._size = b"".join(self._taken), [], 0
        return raw

    def pass_over(self) -> None:
        """Take the first line that the last row took for none, however long it is; the others come again."""
        first, *others = self._taken
        self._again.extendleft(reversed(list(filter(None, others))))
        self.number -= sum(map(bool, others))
        self._taken, self._size = [], 0
        while first and not first.endswith(b"\n") and not self._again:
            first = self._stream.readline(_CHUNK)


def _columns(header: str, delimiters: str, field: str) -> tuple[str, list[str]]:
    """The delimiter, and the names of the columns.

    Raises:
        DocumentError: there is no such column.
    """
    found = {sign: _names(header, sign) for sign in delimiters}
    for sign, names in found.items():
        if field in names:
            return sign, names
    most = max(found.values(), key=len)
    raise no_column(field, most, "name the one that holds the document with --field; or take the file as text with --from text")


def _names(header: str, delimiter: str) -> list[str]:
    row = next(csv.reader(header.splitlines(keepends=True), delimiter=delimiter), [])
    return [name.encode(_ENCODING).decode("utf-8", "replace") for name in row]


def _span(row: str, column: int, delimiter: str) -> tuple[int, int]:
    """Where a field begins and ends, its quotation marks included."""
    field = re.compile(rf'"(?:[^"]|"")*"[^{re.escape(delimiter)}\r\n]*|[^{re.escape(delimiter)}\r\n]*')
    at = 0
    for _ in range(column):
        found = field.match(row, at)
        at = (found.end() if found else at) + 1
    found = field.match(row, at)
    return at, found.end() if found else at
