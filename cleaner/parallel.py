"""Tasks through one process or several, with the results, and all that is told, in the order of the tasks."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from cleaner.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cleaner.read.documents import Task
    from cleaner.report import DocumentError

Result = TypeVar("Result")


class Ahead(Report):
    """The report of those who find and read documents ahead of the cleaning.

    What they tell is passed on when every task that came before it is done, so that nobody sees how far ahead they are.
    """

    def __init__(self, report: Report) -> None:
        """Tell this report, when it is time."""
        super().__init__()
        self._report = report
        self._waiting: deque[tuple[int, Callable[[], object]]] = deque()  # after how many tasks to tell what
        self._taken_up = self._finished = 0  # tasks

    def fail(self, name: str, error: DocumentError | OSError) -> None:
        """Have a failure counted and told."""
        self._tell_in_turn(partial(self._report.fail, name, error))

    def note(self, name: str, text: str) -> None:
        """Have something told that is no failure."""
        self._tell_in_turn(partial(self._report.note, name, text))

    def taken_up(self, todo: Iterable[Task]) -> Iterator[Task]:
        """The tasks, each counted when it is taken up."""
        for task in todo:
            self._taken_up += 1
            yield task

    def one_done(self) -> None:
        """Tell what was waiting for the next task to be done."""
        self._finished += 1
        while self._waiting and self._waiting[0][0] <= self._finished:
            self._waiting.popleft()[1]()

    def _tell_in_turn(self, telling: Callable[[], object]) -> None:
        if self._taken_up == self._finished:
            telling()
        else:
            self._waiting.append((self._taken_up, telling))


def each(  # noqa: PLR0913, PLR0917 - as for a run
    work: Callable[[Task], Result],
    todo: Iterable[Task],
    jobs: int,
    lost: Callable[[DocumentError], Result],
    timeout: float | None = None,
    ahead: Ahead | None = None,
) -> Iterator[tuple[Task, Result]]:
    """Do the same work for every task; in this process where one job is enough.

    Args:
        work: what is done; it raises nothing, and goes to other processes together with its arguments.
        todo: the tasks; drawn from only so far ahead as the processes need.
        jobs: how many processes, at least 1.
        lost: the result for a task that killed its process, or took too long.
        timeout: the seconds that a task may take, in a process of its own even for one job; None for any.
        ahead: the report of those who make the tasks, if what they tell shall stand between the results.

    Raises:
        UsageError: no process can be started.
    """
    for result in _results(work, ahead.taken_up(todo) if ahead else todo, jobs, lost, timeout):
        yield result
        if ahead:
            ahead.one_done()


def _results(
    work: Callable[[Task], Result],
    todo: Iterable[Task],
    jobs: int,
    lost: Callable[[DocumentError], Result],
    timeout: float | None,
) -> Iterator[tuple[Task, Result]]:
    if jobs == 1 and timeout is None:
        for task in todo:
            yield task, work(task)
        return
    from cleaner.crew import Crew  # noqa: PLC0415 - a pipe stage needs none

    with Crew(work, iter(todo), jobs, lost, timeout) as crew:
        yield from crew.results()
