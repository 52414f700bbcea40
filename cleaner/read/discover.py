"""Which files a call is about: the paths as named, and the documents in folders, sorted by path."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from cleaner.config.search import OWN_FILE
from cleaner.read.names import DOCUMENT_SUFFIXES, split_name, table_kind
from cleaner.report import DocumentError, UsageError
from cleaner.write import OWN_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    from cleaner.config.model import Config
    from cleaner.report import Report

    Excluded: TypeAlias = Callable[[str, str], bool]

STDIN = "-"
_NAMED = 3  #: so many of the files that were left out are named


class Found(NamedTuple):
    """A file to read."""

    path: str  #: ``-`` for standard input
    below: int  #: where in the path the part begins that a mirrored tree repeats
    in_folder: bool  #: found in a folder, not named: what turns out to be no document is skipped, not a failure
    config: Config | None = None  #: that its documents are judged by

    @property
    def relative(self) -> str:
        """The path below the folder that was named, or the name of a file that was named."""
        return self.path[self.below :]


class Selection(NamedTuple):
    """What of a folder is read. Files that are named are read whatever this says."""

    suffixes: frozenset[str] = DOCUMENT_SUFFIXES  #: which files are documents, in lower case
    exclude: tuple[str, ...] = ()  #: patterns as in a .gitignore file, from the folder that was named
    usual_exclude: tuple[str, ...] = ()  #: the same from `root`; `exclude` has the last word
    root: str = ""  #: a folder
    hidden: bool = False  #: whether names that begin with a dot count
    beside: tuple[str, ...] = ()  #: how the names of files end that are no documents, but belong to one beside them
    leave_out: str | None = None  #: a folder never read, even inside one that is: where the run writes to


def find(paths: Iterable[str], report: Report, selection: Selection | None = None) -> Iterator[Found]:
    """The files in the order named, those of a folder sorted by path, part by part.

    Links that lead out of the folder or to folders, and special files, are left out with a line that says so.

    Args:
        paths: files, folders, or ``-``.
        report: is told what is missing or left out.
        selection: what of a folder is read.

    Raises:
        UsageError: an exclude pattern is none.
    """
    selection = selection or Selection()
    excluded = exclusion(selection)
    for path in paths:
        if path == STDIN or not os.path.isdir(path):
            if path == STDIN or _is_there(path, report):
                yield Found(path, len(path) - len(os.path.basename(path)), in_folder=False)
            continue
        walk = _Walk(path, report, selection, excluded)
        yield from walk.files()
        walk.tell_others()


def exclusion(selection: Selection) -> Excluded | None:
    """What tells whether a path is to be left out, given it whole and as seen from the folder that was named.

    Paths of folders end in a slash. None where nothing is excluded.

    Raises:
        UsageError: a pattern is none.
    """
    if not (selection.exclude or selection.usual_exclude):
        return None
    from cleaner.config.sources import path_below, spec  # noqa: PLC0415 - only where something is

    try:
        said = spec(selection.exclude)
    except ValueError as error:
        raise UsageError(
            f"--exclude: {error}; patterns are those of .gitignore files, as in 'drafts/' or '*.tmp.txt'"
        ) from None
    usual = spec(selection.usual_exclude)  # which was checked where it was read

    def excluded(path: str, relative: str) -> bool:
        verdict = said.check_file(relative).include
        if verdict is None and selection.usual_exclude:
            below = path_below(selection.root, path)
            verdict = bool(below) and usual.match_file(f"{below}/" if path.endswith("/") else below)
        return bool(verdict)

    return excluded


def _is_there(path: str, report: Report) -> bool:
    try:
        os.stat(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        report.fail(path, error if isinstance(error, OSError) else DocumentError("no path of a file", "check the path"))
        return False
    return True


class _Walk:
    """One folder that was named, and what was met in it."""

    def __init__(self, root: str, report: Report, selection: Selection, excluded: Excluded | None) -> None:
        self._root = root
        self._inside = os.path.join(os.path.realpath(root), "")
        self._below = len(os.path.join(root, ""))
        self._report = report
        self._selection = selection
        self._leave_out = selection.leave_out and os.path.realpath(selection.leave_out)
        self._excluded = excluded
        self._documents = 0
        self._count_of_excluded = 0
        self._failed = False
        self._others: list[str] = []
        self._count_of_others = 0

    def files(self) -> Iterator[Found]:
        """Its documents. One folder is held at a time on the way down, and of its files the names alone."""
        under_way = [self._names(self._root)]
        while under_way:
            path = next(under_way[-1], None)
            if path is None:
                under_way.pop()
            elif path.endswith("/"):
                under_way.append(self._names(path[:-1]))
            else:
                self._documents += 1
                yield Found(path, self._below, in_folder=True)

    def _names(self, folder: str) -> Iterator[str]:
        """The paths of the documents and folders in a folder, sorted by name; those of folders end in a slash."""
        names: list[str] = []
        folders: set[str] = set()
        odd: dict[str, str] = {}
        try:
            with os.scandir(folder) as scan:
                for entry in scan:
                    if entry.is_dir(follow_symlinks=False):
                        if self._is_passed_over(entry, folder=True):
                            continue
                        folders.add(entry.name)
                    elif self._is_passed_over(entry, folder=False):
                        continue
                    elif not self._is_document(entry.name):
                        self._count_of_others += 1
                        self._others = sorted((*self._others, entry.name))[:_NAMED]
                        continue
                    elif why := self._oddness(entry):
                        odd[entry.name] = why
                    names.append(entry.name)
        except OSError as error:
            self._failed = True
            self._report.fail(folder, error)
            return
        names.sort()
        before = os.path.join(folder, "")
        for name in names:
            path = before + name
            if name in odd:
                self._report.note(path, f"skipped: {odd[name]}")
            else:
                yield path + "/" if name in folders else path

    def _is_passed_over(self, entry: os.DirEntry[str], *, folder: bool) -> bool:
        """Whether the caller has said that this is not to be read, or we have made it ourselves."""
        if entry.name.startswith(".") and (not self._selection.hidden or entry.name.endswith(OWN_SUFFIX)):
            return True
        if not folder and self._selection.beside and entry.name.endswith(self._selection.beside):
            return True
        if entry.name == OWN_FILE and not folder:
            return True
        if folder and self._leave_out and os.path.realpath(entry.path) == self._leave_out:
            return True
        if not self._excluded:
            return False
        path = entry.path + "/" if folder else entry.path
        excluded = self._excluded(path, path[self._below :])
        self._count_of_excluded += excluded
        return excluded

    def _is_document(self, name: str) -> bool:
        return split_name(name)[1] in self._selection.suffixes

    def _oddness(self, entry: os.DirEntry[str]) -> str:
        """Why a file with the name of a document is none; nothing where it is one."""
        if not entry.is_symlink():
            return "" if entry.is_file() else "a special file (pipe, socket or device)"
        target = os.path.realpath(entry.path)
        if not os.path.isfile(target):
            return "a link to a folder" if os.path.isdir(target) else "a link to no file"
        return "" if target.startswith(self._inside) else "a link that leads out of the folder"

    def tell_others(self) -> None:
        """Say what was left out for its name; and that there was nothing else, where there was nothing else."""
        more = self._count_of_others - len(self._others)
        names = ", ".join(self._others) + (f" and {more} more" if more else "")
        if self._documents:
            if names:
                hint = f"; {self._hint()}" if self._tables() else ""
                self._report.note(self._root, f"left out, by their names no documents: {names}{hint}")
        elif not self._failed:
            self._report.fail(self._root, DocumentError(f"no documents in this folder{self._why(names)}", self._hint()))

    def _why(self, names: str) -> str:
        excluded = f"{self._count_of_excluded} excluded" if self._count_of_excluded else ""
        left_out = "; ".join(filter(None, (excluded, f"left out: {names}" if names else "")))
        return f" ({left_out})" if left_out else ""

    def _hint(self) -> str:
        """What to try where nothing was found: tables are only read where they are asked for."""
        if tables := self._tables():
            return f"read tables with --from {' or '.join(tables)}, and --field NAME"
        return f"looked for {', '.join(sorted(self._selection.suffixes - {''}))}; name other files one by one"

    def _tables(self) -> list[str]:
        """What those among the left out that are tables would be read as."""
        return sorted({kind for kind in map(table_kind, self._others) if kind})
