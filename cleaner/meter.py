"""How far a run is: one line on the terminal that stderr is, redrawn a few times a second; nothing where it is none."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from io import BufferedIOBase
    from types import TracebackType
    from typing import Self

    from rich.progress import Progress, TaskID

    from cleaner.read.discover import Found
    from cleaner.report import Report

_AFTER = 0.5  #: seconds until it is shown: short runs are over before anybody could read it
_NARROW = 72  #: columns of a terminal; in fewer there is no room for a bar, and for how much was removed
_EVERY = 0.2  #: seconds between two looks
_AT_A_TIME = 64  #: files whose sizes are added up with every document that is done: so it costs no start, and is soon over


class Meter:
    """Documents, rate and time left; used in a ``with`` statement, which takes it away at the end.

    Time left is told from bytes: those of the files that were taken up, of those of all files. The second number comes
    together while the run goes on.
    """

    def __init__(self, report: Report, every: Iterable[Found], says: Callable[[], str]) -> None:
        """Show nothing yet.

        Args:
            report: hides the line before it tells something.
            every: all files of the run; looked for a second time, beside the run itself.
            says: what is told beside the number of documents.
        """
        self._report = report
        self._others = iter(every)
        self._says = says
        self._documents = 0
        self._begun = self._drawn = monotonic()
        self._taken = 0  # bytes of the files before the one that is being read
        self._size = 0  # of that one
        self._reading: BufferedIOBase | None = None
        self._all = 0
        self._is_all = False
        self._progress: Progress | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        """Give back the meter."""
        self._report.aside(self.hide)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leave no trace of it."""
        self._report.aside(None)
        self.hide()

    def taken(self, founds: Iterable[Found]) -> Iterator[Found]:
        """The files of the run, each noticed when it is taken up."""
        for found in founds:
            self._taken += self._size
            self._size = _size(found)
            self._reading = None
            yield found

    def reading(self, file: BufferedIOBase) -> None:
        """Have a look, from now on, at how far this file has been read."""
        self._reading = file

    def document(self) -> None:
        """Count a document that is done, and show it if it is time."""
        self._documents += 1
        if not self._is_all:
            sizes = [_size(found) for found in islice(self._others, _AT_A_TIME)]
            self._all += sum(sizes)
            self._is_all = len(sizes) < _AT_A_TIME
        now = monotonic()
        if now - self._drawn >= (_EVERY if self._progress else _AFTER):
            self._drawn = now
            self._draw(now - self._begun)

    def hide(self) -> None:
        """Take the line away, until it is drawn again."""
        if self._progress:
            self._progress.stop()

    def _draw(self, seconds: float) -> None:
        if self._progress is None:
            self._progress = _line()
            self._task = self._progress.add_task("", total=None, left="")
        if self._task is not None:
            total = self._all if self._is_all and self._all else None
            says = "" if self._progress.console.width < _NARROW else self._says()
            self._progress.update(
                self._task,
                completed=self._taken + self._position(),
                total=total,
                left="left" if total else "",
                description=f"{self._documents} documents, {self._documents / seconds:.0f} a second{says}",
            )
        self._progress.start()
        self._progress.refresh()

    def _position(self) -> int:
        with suppress(AttributeError, OSError, ValueError):  # none is being read; a pipe; it has been closed
            return min(self._reading.tell(), self._size)  # type: ignore[union-attr]
        return self._size


class Steps:
    """A bar over steps of known number that take seconds each; used in a ``with`` statement, as the meter is."""

    def __init__(self, called: str, number: int) -> None:
        """Show nothing yet.

        Args:
            called: what is done.
            number: of the steps, at most; 0 to show nothing.
        """
        self._progress = _line() if number and wanted() else None
        self._task = self._progress.add_task(called, total=number, left="left") if self._progress else None

    def __enter__(self) -> Self:
        """Show that nothing is done yet."""
        if self._progress:
            self._progress.start()
            self._progress.refresh()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leave no trace of it."""
        if self._progress:
            self._progress.stop()

    def done(self) -> None:
        """One more step is done."""
        if self._progress and self._task is not None:
            self._progress.advance(self._task)
            self._progress.refresh()


def wanted() -> bool:
    """Whether there is somebody at a terminal who would see it."""
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def _size(found: Found) -> int:
    """The bytes of a file; 0 where nobody knows."""
    with suppress(OSError, ValueError):
        return os.stat(found.path).st_size
    return 0


def _line() -> Progress:
    from rich.console import Console  # noqa: PLC0415 - only where a run takes its time, at a terminal
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    console = Console(stderr=True)
    return Progress(
        *([] if console.width < _NARROW else [BarColumn(bar_width=20)]),
        TaskProgressColumn(),
        TextColumn("{task.description}", markup=False),
        TimeRemainingColumn(),
        TextColumn("{task.fields[left]}"),
        console=console,
        auto_refresh=False,  # drawn from where documents are counted: no thread beside processes that fork
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
