"""Tasks through one process or several, with the results in the order of the tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cleaner.read.documents import Task
    from cleaner.report import DocumentError

Result = TypeVar("Result")


def each(
    work: Callable[[Task], Result],
    todo: Iterable[Task],
    jobs: int,
    lost: Callable[[DocumentError], Result],
    timeout: float | None = None,
) -> Iterator[tuple[Task, Result]]:
    """Do the same work for every task; in this process where one job is enough.

    Args:
        work: what is done; it raises nothing, and goes to other processes together with its arguments.
        todo: the tasks; drawn from only so far ahead as the processes need.
        jobs: how many processes, at least 1.
        lost: the result for a task that killed its process, or took too long.
        timeout: the seconds that a task may take, in a process of its own even for one job; None for any.

    Raises:
        UsageError: no process can be started.
    """
    if jobs == 1 and timeout is None:
        for task in todo:
            yield task, work(task)
        return
    from cleaner.crew import Crew  # noqa: PLC0415 - a pipe stage needs none

    with Crew(work, iter(todo), jobs, lost, timeout) as crew:
        yield from crew.results()
