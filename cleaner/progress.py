"""What a run into a folder has done, written down as it goes, so that the next can go on where it was stopped."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cleaner.digests import digest, file_digest
from cleaner.tree import target
from cleaner.write import OWN_SUFFIX, WriteError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from cleaner.job import Order
    from cleaner.read.discover import Found
    from cleaner.read.documents import Task
    from cleaner.report import Report


class _Begun(NamedTuple):
    """A file as it was before it was read."""

    read: str  #: its digest
    failed: int  #: how many failures there had been


class Progress:
    """A line for each file that is finished, appended once its target is in place.

    A file is done if the very line that would be written now is there: same cleaner, same order, same input, and the
    target as it was left. So no line can do harm, be it old, half written, or from another run at the same time: what
    it does not describe is cleaned again. Archives, whose members go to many files, are always read again.
    """

    def __init__(self, folder: str, order: Order, report: Report) -> None:
        """Read what earlier runs have done.

        Args:
            folder: where the documents go; the lines stand in it, in a hidden file that is never taken for a document.
            order: how they are cleaned.
            report: its failures tell whether a container was read to its end; is told how many files an earlier run has done.

        Raises:
            WriteError: the lines cannot be read, or no line could be added.
        """
        self._folder = folder
        self._order = order
        self._report = report
        self._key = digest(_code() + _said(order)).hex()
        self._path = os.path.join(folder, OWN_SUFFIX)
        self._begun: dict[Found, _Begun] = {}
        try:
            os.makedirs(folder, exist_ok=True)
            # unbuffered and for appending: a line goes to the end in one piece, whoever else writes
            self._file = open(self._path, "a+b", buffering=0, opener=_open)  # noqa: SIM115 - closed by __exit__
            self._file.seek(0)
            lines = self._file.readall().split(b"\n")
            if lines[-1]:  # of a run that was killed; what is added must not be taken for its end
                self._file.write(b"\n")
        except OSError as error:
            raise WriteError(self._path, error) from error
        self._done = {digest(line) for line in lines}  # the names of a million files would fill the memory

    def __enter__(self) -> Self:
        """Give back the progress."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Write no more lines; those that are there stay."""
        self._file.close()

    def left(self, founds: Iterable[Found]) -> Iterator[Found]:
        """The files that are still to be done."""
        for found in founds:
            try:
                if stat.S_ISREG(os.stat(found.path).st_mode):  # others can be read only once
                    read = file_digest(found.path).hex()
                    if self._is_done(found, read):
                        self._report.done_before += 1
                        continue
                    self._begun[found] = _Begun(read, self._report.failed)
            except OSError:  # which reading it will find out, and tell
                pass
            yield found

    def finished(self, task: Task) -> None:
        """Write down that the target of a task's file is in place; of a container, if nothing failed while it was read.

        Raises:
            WriteError: the system refused.
        """
        begun = self._begun.pop(task.found, None)
        if begun is None or (task.in_container and begun.failed != self._report.failed):
            return
        try:
            self._file.write(self._line(task.found, begun.read) + b"\n")
        except OSError as error:
            raise WriteError(self._path, error) from error

    def _is_done(self, found: Found, read: str) -> bool:
        path = target(self._folder, found, self._order)
        return os.path.isfile(path) and digest(self._line(found, read)) in self._done

    def _line(self, found: Found, read: str) -> bytes:
        """What is written of a file, with its target as it is now."""
        path = target(self._folder, found, self._order)
        record = {
            "cleaner": self._key,
            "config": found.config and found.config.digest,
            "source": found.path,  # as it was named: records repeat it
            "target": os.path.relpath(path, self._folder),
            "read": read,
            "written": file_digest(path).hex(),
        }
        return json.dumps(record).encode()


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW, 0o666)


def _said(order: Order) -> bytes:
    """All of an order that shows in the targets, the same in every process: what is known of the sources holds sets."""
    known, order = order.templates, order._replace(templates=None, counts=False)  # which -q switches off
    if known is None:
        return repr(order).encode("utf-8", "surrogatepass")
    from cleaner.templates.files import encoded  # noqa: PLC0415 - only where something is known

    return repr((order, known.only and known.only.source)).encode("utf-8", "surrogatepass") + b"".join(encoded(known))


def _code() -> bytes:
    """A digest of this package, rules and cues included: another version may decide otherwise."""
    root = Path(__file__).parent
    files = sorted(path for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return b"".join(digest(str(path.relative_to(root)).encode()) + file_digest(str(path)) for path in files)
