"""A mirrored tree: which file of the output folder a document goes to, and the writing of it."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from cleaner.read.names import (
    ARCHIVE_SUFFIXES,
    DOCUMENT_SUFFIXES,
    HTML_SUFFIXES,
    MIRRORED_SUFFIXES,
    TABLE_SUFFIXES,
    is_parquet_name,
    plain_name,
    split_name,
)
from cleaner.report import DocumentError, UsageError
from cleaner.root import Root
from cleaner.sinks import JsonStream, Stream
from cleaner.write import AtomicFile, WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType
    from typing import Self

    from cleaner.job import Order, Outcome
    from cleaner.progress import Progress
    from cleaner.read.discover import Found
    from cleaner.read.documents import Task
    from cleaner.report import Report
    from cleaner.sinks import Sink

_SUFFIXES = {"markdown": ".md", "html": ".html", "json": ".json", "jsonl": ".jsonl"}
_REPLACED = DOCUMENT_SUFFIXES | TABLE_SUFFIXES.keys() | ARCHIVE_SUFFIXES.keys()


def target(folder: str, found: Found, order: Order) -> str:
    """The file that a document goes to; of the documents in an archive, the folder.

    Text keeps its name, and so does a table that stays one; what stays of a page, or comes out of a container, is text
    and called so. The other formats put their suffix in the place of the old one. Nothing is compressed.
    """
    name = found.relative
    stem, suffix = split_name(name)
    if suffix in MIRRORED_SUFFIXES:
        return os.path.join(folder, name)
    if order.format in _SUFFIXES:
        name = (stem if suffix in _REPLACED else plain_name(name)) + _SUFFIXES[order.format]
    elif suffix in HTML_SUFFIXES or suffix in ARCHIVE_SUFFIXES or (suffix in TABLE_SUFFIXES and not order.tables):
        name = stem + ".txt"
    else:
        name = plain_name(name)
    return os.path.join(folder, name)


def check_targets(folder: str, find_all: Callable[[], Iterable[Found]], order: Order, files: Iterable[str] = ()) -> None:
    """Refuse, before anything is written, what would lose a document.

    Args:
        folder: where the documents will go.
        find_all: finds the documents, anew on each call.
        order: the format, and whether tables stay tables, which decide the suffixes.
        files: what else is written.

    Raises:
        UsageError: two documents would go to one file, or one would overwrite itself, another, or one of the other files.
    """
    inside = os.path.join(os.path.realpath(folder), "")
    others = {os.path.join(folder, os.path.realpath(file).removeprefix(inside)): file for file in files}
    taken: set[int] = set()  # hashes: the names of a million files would fill the memory
    is_there = os.path.isdir(folder)  # else there is nothing in it to look at, file by file
    for found in find_all():
        path = target(folder, found, order)
        if is_there and os.path.exists(path) and os.path.exists(found.path) and os.path.samefile(path, found.path):
            raise UsageError(f"{path} is read and would be overwritten; use --in-place, or another folder")
        if path in others:
            raise UsageError(f"what stays of {found.path} goes to {path} as well; name another file than {others[path]}")
        if hash(path) in taken:
            _refuse_twins(path, folder, find_all(), order)
        taken.add(hash(path))
    if is_there:
        _check_inputs(folder, inside, find_all, order, taken)


def _refuse_twins(path: str, folder: str, founds: Iterable[Found], order: Order) -> None:
    first, *others = (other.path for other in founds if target(folder, other, order) == path)
    if first in others:
        raise UsageError(f"{first} is named twice, and both would be written to {path}; name it once")
    if others:  # else it was a hash shared by chance
        raise UsageError(f"{first} and {others[0]} would both be written to {path}; clean them in two runs")


def _check_inputs(folder: str, inside: str, find_all: Callable[[], Iterable[Found]], order: Order, taken: set[int]) -> None:
    """Refuse to write one document over another that is read: it lies in the output folder, as the target of the first.

    Targets are in the folder itself, whatever links lie in it, so that their paths tell.
    """
    is_inside = cache(lambda path: os.path.join(os.path.realpath(path), "").startswith(inside))
    for found in find_all():
        if not is_inside(found.path[: found.below] if found.in_folder else found.path):
            continue  # no link leads out of a folder
        path = os.path.join(folder, os.path.realpath(found.path)[len(inside) :])
        if hash(path) in taken:
            first = next((other.path for other in find_all() if target(folder, other, order) == path), None)
            if first is not None:  # else as above
                raise UsageError(f"{path} is read and would be overwritten by what stays of {first}; use another folder")


class Tree:
    """Writes each document to its file; the documents of a jsonl file go to one file together."""

    def __init__(self, folder: str, order: Order, report: Report, progress: Progress | None = None) -> None:
        """Nothing is written yet.

        Args:
            folder: made where it does not exist.
            order: its format decides the suffixes.
            report: is told what cannot be written.
            progress: is told which files are finished.
        """
        self._folder = folder
        self._root = Root(folder)
        self._order = order
        self._report = report
        self._progress = progress
        self._task: Task | None = None
        self._taken: set[str] = set()
        self._file: AtomicFile | None = None
        self._sink: Sink | None = None

    def __enter__(self) -> Self:
        """Give back the tree."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leave no file half written."""
        if self._file:
            self._file.__exit__(kind, error, trace)

    def put(self, task: Task, outcome: Outcome) -> None:
        """Write a document, to a new file if it comes from a new one."""
        if self._task is None or task.found != self._task.found or task.is_member:
            self.end()
            self._task = task
            self._open(task)
        if self._sink:
            try:
                self._sink.put(task, outcome)
            except WriteError as failure:
                self._give_up(failure)
        if task.is_member or not task.in_container:
            self.end()  # nothing else goes there

    def end(self) -> None:
        """Put the last file in place."""
        file, self._file = self._file, None
        if not file or not self._sink:
            return
        try:
            with file:
                self._sink.end()
            if self._progress and self._task:
                self._progress.finished(self._task)
        except WriteError as failure:
            self._report.fail(failure.target, failure.why)

    def _open(self, task: Task) -> None:
        path = target(self._folder, task.found, self._order)
        self._file = self._sink = None
        if task.is_member and self._is_taken(path):
            happened = "another member of the archive has this name, but for upper and lower case at most"
            self._report.fail(task.name, DocumentError(happened, "rename one of them, or write them with -f jsonl -o FILE"))
            return
        try:
            self._file = AtomicFile(path, root=self._root)
        except WriteError as failure:
            if not os.path.isdir(self._folder):
                raise WriteError(self._folder, failure.error) from failure  # once: no document has anywhere to go
            self._report.fail(path, failure.why)
        else:
            self._sink = self._stream(self._file, path, task)

    def _stream(self, out: AtomicFile, path: str, task: Task) -> Sink:
        """What takes the documents that go to one file."""
        several = task.in_container and not task.is_member
        if several and self._order.tables and is_parquet_name(path):
            from cleaner.containers.parquet_table import ParquetTable  # noqa: PLC0415 - an extra

            return ParquetTable(out, path, self._order.field)
        return JsonStream(out, array=several) if self._order.format == "json" else Stream(out)

    def _is_taken(self, path: str) -> bool:
        """Whether an earlier member went to this file, or to one that is the same where case does not count."""
        from unicodedata import normalize  # noqa: PLC0415 - only for members of archives

        folded = normalize("NFC", path).casefold()
        before = len(self._taken)
        self._taken.add(folded)
        return len(self._taken) == before

    def _give_up(self, failure: WriteError) -> None:
        """Take away what was begun; the other documents of the same file have nowhere to go."""
        file, self._file, self._sink = self._file, None, None
        if file:
            file.__exit__(type(failure), failure, None)
        self._report.fail(failure.target, failure.why)
