"""Tables of JSON: an object a line, the document in one of its fields. All that is around it stays byte for byte."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from cleaner.containers.fields import no_field, no_text
from cleaner.read.documents import Document, Frame, Task, too_large
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import BufferedIOBase
    from typing import Any

    from cleaner.job import Order
    from cleaner.read.documents import Reading

_HINT = "one JSON object a line is needed"
_OF_ARRAY = f"{_HINT}; jq -c '.[]' makes them of an array"
_CHUNK = 1 << 20
#: So many lines without a document, from the first on, and the table is given up: another field is meant, or it is none.
_GIVEN_UP = 10_000
_FEW = 3  #: so many are told one by one where there are no others
_LONG = 1 << 20  #: bytes of a line that is not looked at ahead of its turn
_BLANKS = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


def tasks(stream: BufferedIOBase, reading: Reading) -> Iterator[Task]:
    """A document a line; blank lines go along where the table is put together again.

    Raises:
        DocumentError: there is none in any of the first lines; a line for each would fill the screen, and say it no better.
    """
    lines = _lines(stream, reading)
    first = [] if reading.order.other_fields else _first(lines, reading)
    yield Task(reading.name, reading.found, Frame(b""))
    yield from first
    yield from lines


def _lines(stream: BufferedIOBase, reading: Reading) -> Iterator[Task]:
    for number, line in _numbered(stream, reading):
        yield Task(f"{reading.name}:{number}", reading.found, Line(line) if line.strip() else Frame(line))


def _first(lines: Iterator[Task], reading: Reading) -> list[Task]:
    """The lines up to the first with a document; what the others lack has been told.

    Raises:
        DocumentError: there are many, and none has one.
    """
    first: list[Task] = []
    failed: list[tuple[str, DocumentError]] = []
    for task in lines:
        first.append(task)
        if not isinstance(task.part, Line):
            if len(first) == _GIVEN_UP:  # blank lines are held as well
                break
            continue
        error = task.part.why_none(reading.order)
        if error is None:
            break
        failed.append((first.pop().name, error))
        if len(failed) == _GIVEN_UP:
            raise _none_of(f"its first {_GIVEN_UP} lines", failed)
    else:
        if len(failed) > _FEW:
            raise _none_of(f"its {len(failed)} lines", failed)
    for name, error in failed:
        reading.report.fail(name, error)
    return first


def _none_of(lines: str, failed: Sequence[tuple[str, DocumentError]]) -> DocumentError:
    name, error = failed[0]
    number = name.rpartition(":")[2]
    return DocumentError(f"no document in any of {lines}; in line {number}: {error.happened}", error.hint)


def _numbered(stream: BufferedIOBase, reading: Reading) -> Iterator[tuple[int, bytes]]:
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


class Line(NamedTuple):
    """One line, with its end."""

    raw: bytes

    def document(self, order: Order) -> Document:
        """The document in the field that was asked for: one of that name, or, for ``a.b``, that of an object in a field.

        Raises:
            DocumentError: the line is no JSON object, or has no such field with text.
        """
        line, record = self.record()
        *path, name = _path(record, order.field)
        holder = record
        for part in path:
            holder = holder[part]
        if name not in holder:
            raise no_field(order.field, list(_names(record)))
        text = holder.pop(name)
        if text is not None and not isinstance(text, str):
            raise no_text(order.field, type(text).__name__)
        url = record.get("url")

        def put_back(cleaned: bytes) -> bytes:
            return self._with(line, (*path, name), text or "", cleaned.decode("utf-8", "surrogatepass"))

        return Document(text or "", url=url if isinstance(url, str) else None, fields=record, put_back=put_back)

    def why_none(self, order: Order) -> DocumentError | None:
        """Why there is no document in it; None where there is one, and where only its own process can bear to look."""
        if len(self.raw) < _LONG:
            try:
                self.document(order)
            except DocumentError as error:
                return error
        return None

    def record(self) -> tuple[str, dict[str, Any]]:
        """The line as text, and the object that it is.

        Raises:
            DocumentError: it is none.
        """
        try:
            line = self.raw.decode("utf-8-sig")
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise DocumentError(f"not JSON: {why_not(error)}", self._hint()) from None
        if not isinstance(record, dict):
            raise DocumentError(f"a JSON {type(record).__name__}, not an object", self._hint())
        return line, record

    def _hint(self) -> str:
        return _OF_ARRAY if self.raw.lstrip().startswith(b"[") else _HINT

    def _with(self, line: str, path: tuple[str, ...], old: str, new: str) -> bytes:
        """The line with another text in the field, and every other byte as it was."""
        if new == old:
            return self.raw
        start, end = 0, len(line)
        for name in path:
            start, end = _value(line, start, name)
        before, after = line[:start].encode(), line[end:].encode()
        mark = self.raw[: -len(line.encode())]
        try:
            encoded = json.dumps(new, ensure_ascii=line[start:end].isascii()).encode()
        except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can spell
            encoded = json.dumps(new).encode()
        return mark + before + encoded + after


def why_not(error: ValueError | RecursionError) -> str:
    """Why a line is no JSON; where in it, since it is not told that it is a line."""
    return f"{error.msg}, at column {error.colno}" if isinstance(error, json.JSONDecodeError) else str(error)


def _path(record: dict[str, Any], field: str) -> list[str]:
    """The names that lead to a field, the outermost first."""
    if field in record or "." not in field:
        return [field]
    name, _, rest = field.partition(".")
    inner = record.get(name)
    return [name, *_path(inner, rest)] if isinstance(inner, dict) else [field]


def _names(record: dict[str, Any]) -> Iterator[str]:
    """The names of all fields, those within others too."""
    for name, value in record.items():
        if isinstance(value, dict) and value:
            yield from (f"{name}.{inner}" for inner in _names(value))
        else:
            yield name


def _value(line: str, at: int, name: str) -> tuple[int, int]:
    """Where the value of a field begins and ends, in the object that begins at a place; of a name's last, as JSON has it."""
    found = (0, 0)
    at = _skip(line, _skip(line, at) + 1)
    while line[at] != "}":
        key, at = _DECODER.raw_decode(line, at)
        start = _skip(line, _skip(line, at) + 1)
        _, end = _DECODER.raw_decode(line, start)
        if key == name:
            found = start, end
        at = _skip(line, end)
        if line[at] == ",":
            at = _skip(line, at + 1)
    return found


def _skip(line: str, at: int) -> int:
    blanks = _BLANKS.match(line, at)
    return blanks.end() if blanks else at
