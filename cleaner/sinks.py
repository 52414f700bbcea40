"""Where the cleaned documents go: one stream, the documents themselves, or a list of those that would change."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from cleaner.digests import digest
from cleaner.read.names import is_compressed_name
from cleaner.read.signatures import HEAD, compression_of
from cleaner.report import DocumentError, escaped
from cleaner.write import WriteError, write_file

if TYPE_CHECKING:
    from cleaner.job import Outcome
    from cleaner.read.documents import Task
    from cleaner.report import Report
    from cleaner.templates.unfinished import Unfinished


_COMPRESSED = "left as it is: compressed files are not rewritten in place; use --output-dir"


class Writer(Protocol):
    """Anything bytes can be written to."""

    def write(self, data: bytes, /) -> object:
        """Append bytes."""


class Sink(Protocol):
    """Takes the outcomes of a run, in order."""

    def put(self, task: Task, outcome: Outcome) -> None:
        """Take one cleaned document."""

    def end(self) -> None:
        """Finish, after the last document."""


class Stream:
    """One document after the other, as ``cat`` would, with a line end between two where the first lacks it."""

    def __init__(self, out: Writer) -> None:
        """Write to an open file, which stays open."""
        self._out = out
        self._missing = b""

    def put(self, task: Task, outcome: Outcome) -> None:  # noqa: ARG002 - as in Sink
        """Write a document."""
        if outcome.output:
            self._out.write(self._missing + outcome.output)
            ended = outcome.output.endswith((outcome.newline, b"\r".ljust(len(outcome.newline), b"\0")))
            self._missing = b"" if ended else outcome.newline

    def end(self) -> None:
        """Leave the last document as it is."""


class JsonStream:
    """JSON records: one as it is, or an array of them."""

    def __init__(self, out: Writer, *, array: bool) -> None:
        """Write to an open file, which stays open."""
        self._out = out
        self._array = array
        self._before = b"[\n"

    def put(self, task: Task, outcome: Outcome) -> None:
        """Write a record."""
        self._array |= task.in_container
        if self._array:
            self._out.write(self._before + outcome.output)
            self._before = b",\n"
        else:
            self._out.write(outcome.output + b"\n")

    def end(self) -> None:
        """Close the array."""
        if self._array:
            self._out.write(b"[]\n" if self._before == b"[\n" else b"\n]\n")


class RemovedStream:
    """What was taken out of one document; of several, each under a heading with its name, as ``tail`` does it."""

    def __init__(self, out: Writer, *, headings: bool) -> None:
        """Write to an open file, which stays open."""
        self._out = out
        self._headings = headings
        self._gap = b""

    def put(self, task: Task, outcome: Outcome) -> None:
        """Write what went, if something did."""
        if not outcome.removed:
            return
        self._headings |= task.in_container
        if not self._headings:
            self._out.write(outcome.removed)
            return
        end = b"" if outcome.removed.endswith((b"\n", b"\r")) or outcome.newline != b"\n" else b"\n"
        self._out.write(b"%s==> %s <==\n%s%s" % (self._gap, os.fsencode(task.name), outcome.removed, end))
        self._gap = b"\n"

    def end(self) -> None:
        """Nothing is left to write."""


class ReportStream:
    """The records of every decision, and of what failed, document after document."""

    def __init__(self, out: Writer) -> None:
        """Write to an open file, which stays open."""
        self._out = out

    def put(self, task: Task, outcome: Outcome) -> None:  # noqa: ARG002 - as in Sink
        """Write the records of a document."""
        self._out.write(outcome.report)

    def fail(self, name: str, error: DocumentError) -> None:
        """Write the record of what could not be read or written."""
        from cleaner.render import records  # noqa: PLC0415 - failures are rare

        record = {"type": "failure", "source": records.printable(name), "error": error.happened, "hint": error.hint}
        self._out.write(records.dumps(record).encode("utf-8", "replace") + b"\n")

    def end(self) -> None:
        """Nothing is left to write."""


class ChangeList:
    """The names of the documents that would change, a line each."""

    def __init__(self, out: Writer, *, terminal: bool) -> None:
        """Write to an open file, which stays open; for a terminal, as stderr has names."""
        self._out = out
        self._terminal = terminal

    def put(self, task: Task, outcome: Outcome) -> None:
        """List the document if something would be taken out of it."""
        if outcome.changed:
            name = escaped(task.name).encode() if self._terminal else os.fsencode(task.name)
            self._out.write(name + b"\n")

    def end(self) -> None:
        """Nothing is left to write."""


class InPlace:
    """Plain text is rewritten where it stands, if something goes; html is left, since its text is no html any more."""

    def __init__(self, report: Report, backup: str = "", unfinished: Unfinished | None = None) -> None:
        """Rewrite nothing yet.

        Args:
            report: is told what was left or could not be written.
            backup: the old version stays under its name and this suffix; nowhere if it is empty.
            unfinished: is told when the first document is rewritten, and when all are.
        """
        self._report = report
        self._backup = backup
        self._unfinished = unfinished
        self._has_begun = False

    def put(self, task: Task, outcome: Outcome) -> None:
        """Rewrite a document."""
        if task.in_container:
            self._report.note(task.name, "left as it is: a part of a container; use --output-dir")
        elif outcome.kind == "html":
            self._report.note(task.name, "left as it is: html is not rewritten in place; use --output-dir")
        elif is_compressed_name(task.found.path):
            self._report.note(task.name, _COMPRESSED)
        elif outcome.changed:
            try:
                with open(task.found.path, "rb") as file:
                    now = file.read()
                if compression_of(now[:HEAD]):  # whatever its name says
                    self._report.note(task.name, _COMPRESSED)
                elif _is_new(now, outcome):
                    self._begin()
                    write_file(task.found.path, outcome.output, backup=self._backup)
            except (DocumentError, OSError) as error:
                self._report.fail(task.name, error)
            except WriteError as failure:
                self._report.fail(task.name, failure.why)

    def end(self) -> None:
        """Finish, after the last document."""
        if self._unfinished:
            self._unfinished.end()

    def _begin(self) -> None:
        if self._unfinished and not self._has_begun:
            self._has_begun = True
            self._unfinished.begin()


def _is_new(now: bytes, outcome: Outcome) -> bool:
    """Whether a document is what it was when it was read; it is not, where it was cleaned under another name already.

    Raises:
        DocumentError: it was changed by somebody.
    """
    if now == outcome.output:
        return False
    if digest(now) != outcome.digest:
        raise DocumentError("changed while it was cleaned, and left as it is", "run it again")
    return True
