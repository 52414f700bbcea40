"""From what was found to documents: files whole, jsonl files line by line."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, NamedTuple

from cleaner.read.decoding import is_binary
from cleaner.read.discover import JSONL_SUFFIXES, STDIN, Found
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, BinaryIO

    from cleaner.report import Report

_DEVICES = frozenset({os.devnull, "/dev/stdin", "/dev/tty"})


class BinaryFileError(DocumentError):
    """A file that holds no text."""


class Task(NamedTuple):
    """One document still to be read; small, so that it can be handed to another process."""

    name: str  #: how messages and records call it
    found: Found
    line: bytes | None = None  #: of a jsonl file

    @property
    def size(self) -> int:
        """The bytes that it holds, and that another process would be handed."""
        return len(self.line or b"")

    @property
    def only_here(self) -> bool:
        """Whether no other process can read it."""
        return self.found.path == STDIN and self.line is None


class Record(NamedTuple):
    """One document of a jsonl file."""

    text: str
    url: str | None
    fields: dict[str, Any]  #: all other fields, untouched


def tasks(found: Found, kind: str, report: Report) -> Iterator[Task]:
    """The documents of one file: the file itself, or one a line of a jsonl file.

    Args:
        found: the file.
        kind: as asked for; ``auto`` knows jsonl files by their names.
        report: is told what cannot be read.
    """
    name = "<stdin>" if found.path == STDIN else found.path
    if kind != "jsonl" and (kind != "auto" or os.path.splitext(name)[1].lower() not in JSONL_SUFFIXES):
        yield Task(name, found)
        return
    try:
        with open_input(found) as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield Task(f"{name}:{number}", found, line)
    except (DocumentError, OSError) as error:
        report.fail(name, error)


def open_input(found: Found) -> BinaryIO:
    """Open a file, or standard input.

    Raises:
        DocumentError, OSError: it cannot be read.
    """
    if found.path == STDIN:
        if sys.stdin is None:
            raise DocumentError("standard input is closed", "name a file or pipe something in")
        return sys.stdin.buffer
    mode = os.stat(found.path).st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode) or found.path in _DEVICES):
        what = "a folder where a file was" if stat.S_ISDIR(mode) else "a device or socket, not a document"
        raise DocumentError(what, "name a file, or pipe it in")
    return open(found.path, "rb")


def read_bytes(found: Found) -> bytes:
    """A whole file.

    Raises:
        DocumentError, OSError: it cannot be read, or holds no text.
    """
    with open_input(found) as stream:
        raw = stream.read()
    if is_binary(raw):
        raise BinaryFileError("a binary file, not a document", "convert it to text or html first")
    return raw


def read_record(line: bytes, field: str) -> Record:
    """The document in one line of a jsonl file.

    Args:
        line: a JSON object.
        field: which of its fields holds the document.

    Raises:
        DocumentError: it is no JSON object, or has no such field with text.
    """
    import json  # noqa: PLC0415 - only for jsonl

    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"not JSON: {error}", "one JSON object a line is needed") from None
    if not isinstance(fields, dict):
        raise DocumentError(f"a JSON {type(fields).__name__}, not an object", "one JSON object a line is needed")
    text = fields.pop(field, None)
    if not isinstance(text, str):
        has = f"the fields are: {', '.join(fields)}" if text is None else f"it holds {type(text).__name__}"
        raise DocumentError(f"no text in field '{field}' ({has})", "name the one that holds the document with --field")
    url = fields.get("url")
    return Record(text, url if isinstance(url, str) else None, fields)
