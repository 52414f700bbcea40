"""Which files a call is about: the paths as named, and the documents in folders, sorted by path."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from cleaner.read.names import DOCUMENT_SUFFIXES, split_name
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleaner.report import Report

STDIN = "-"
_NAMED = 3  #: so many of the files that were left out are named


class Found(NamedTuple):
    """A file to read."""

    path: str  #: ``-`` for standard input
    below: int  #: where in the path the part begins that a mirrored tree repeats
    in_folder: bool  #: found in a folder, not named: what turns out to be no document is skipped, not a failure

    @property
    def relative(self) -> str:
        """The path below the folder that was named, or the name of a file that was named."""
        return self.path[self.below :]


def find(
    paths: Iterable[str], report: Report, *, suffixes: frozenset[str] = DOCUMENT_SUFFIXES, leave_out: str | None = None
) -> Iterator[Found]:
    """The files in the order named, those of a folder sorted by path, part by part.

    Hidden files and folders are left out; so are links that lead out of the folder or to folders, and special files,
    with a line that says so.

    Args:
        paths: files, folders, or ``-``.
        report: is told what is missing or left out.
        suffixes: which files of a folder are documents, in lower case.
        leave_out: a folder never read, even inside one that is: where the run writes to.
    """
    leave_out = leave_out and os.path.realpath(leave_out)
    for path in paths:
        if path == STDIN or not os.path.isdir(path):
            if path == STDIN or _is_there(path, report):
                yield Found(path, len(path) - len(os.path.basename(path)), in_folder=False)
            continue
        walk = _Walk(path, report, suffixes, leave_out)
        yield from walk.files(path)
        walk.tell_others()


def _is_there(path: str, report: Report) -> bool:
    try:
        os.stat(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        report.fail(path, error if isinstance(error, OSError) else DocumentError("no path of a file", "check the path"))
        return False
    return True


class _Walk:
    """One folder that was named, and what was met in it."""

    def __init__(self, root: str, report: Report, suffixes: frozenset[str], leave_out: str | None) -> None:
        self._root = root
        self._inside = os.path.join(os.path.realpath(root), "")
        self._below = len(os.path.join(root, ""))
        self._report = report
        self._suffixes = suffixes
        self._leave_out = leave_out
        self._documents = 0
        self._failed = False
        self._others: list[str] = []
        self._count_of_others = 0

    def files(self, folder: str) -> Iterator[Found]:
        try:
            with os.scandir(folder) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            self._failed = True
            self._report.fail(folder, error)
            return
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if not self._leave_out or os.path.realpath(entry.path) != self._leave_out:
                    yield from self.files(entry.path)
            elif self._is_document(entry):
                self._documents += 1
                yield Found(entry.path, self._below, in_folder=True)

    def _is_document(self, entry: os.DirEntry[str]) -> bool:
        if split_name(entry.name)[1] not in self._suffixes:
            self._count_of_others += 1
            if len(self._others) < _NAMED:
                self._others.append(entry.name)
            return False
        if entry.is_symlink():
            target = os.path.realpath(entry.path)
            if not os.path.isfile(target):
                self._report.note(entry.path, "skipped: a link to no file")
                return False
            if not target.startswith(self._inside):
                self._report.note(entry.path, "skipped: a link that leads out of the folder")
                return False
        elif not entry.is_file():
            self._report.note(entry.path, "skipped: a special file (pipe, socket or device)")
            return False
        return True

    def tell_others(self) -> None:
        """Say what was left out for its name; and that there was nothing else, where there was nothing else."""
        more = self._count_of_others - len(self._others)
        names = ", ".join(self._others) + (f" and {more} more" if more else "")
        if self._documents:
            if names:
                self._report.note(self._root, f"left out, by their names no documents: {names}")
        elif not self._failed:
            wanted = ", ".join(sorted(self._suffixes - {""}))
            happened = "no documents in this folder" + (f" (left out: {names})" if names else "")
            self._report.fail(self._root, DocumentError(happened, f"looked for {wanted}; name other files one by one"))
