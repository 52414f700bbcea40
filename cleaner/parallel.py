"""Documents through several processes, with the outcomes in the order of the documents."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from cleaner.job import Order, Outcome, process
from cleaner.read.discover import STDIN
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future, ProcessPoolExecutor

    from cleaner.read.documents import Task

_CHUNK = 16  #: documents handed over at a time: handing over costs as much as cleaning a small one
_AHEAD = 4  #: chunks a process that wait for their turn; bounds the memory


def outcomes(order: Order, todo: Iterable[Task], jobs: int) -> Iterator[tuple[Task, Outcome]]:
    """Process documents, in order; in this process where one job is enough.

    A process that dies (killed, out of memory) costs the documents that were under way, each with an error; the rest
    go to new processes.

    Args:
        order: how each document is processed.
        todo: the documents; drawn from only so far ahead as the processes need.
        jobs: how many processes, at least 1.
    """
    if jobs == 1:
        for task in todo:
            yield task, process(order, task)
        return
    from collections import deque  # noqa: PLC0415 - only for several processes
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    waiting: deque[tuple[list[Task], Future[list[Outcome]] | None]] = deque()
    chunks = _chunks(todo)
    pool = _pool(jobs)
    try:
        while True:
            while len(waiting) < jobs * _AHEAD and (chunk := next(chunks, None)):
                try:
                    # only this process has the standard input
                    future = None if chunk[0].found.path == STDIN else pool.submit(_process_all, order, chunk)
                except BrokenProcessPool:
                    pool.shutdown(wait=False)
                    pool = _pool(jobs)
                    future = pool.submit(_process_all, order, chunk)
                waiting.append((chunk, future))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                results = future.result() if future else _process_all(order, chunk)
            except BrokenProcessPool:
                results = [Outcome(error=DocumentError("the process that cleaned it died", "try it alone"))] * len(chunk)
            yield from zip(chunk, results, strict=True)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _chunks(todo: Iterable[Task]) -> Iterator[list[Task]]:
    """Runs of documents, none of which mixes standard input with files."""
    tasks = iter(todo)
    while chunk := list(islice(tasks, _CHUNK)):
        start = 0
        for position in range(1, len(chunk) + 1):
            if position == len(chunk) or STDIN in {chunk[position].found.path, chunk[position - 1].found.path}:
                yield chunk[start:position]
                start = position


def _process_all(order: Order, chunk: list[Task]) -> list[Outcome]:
    return [process(order, task) for task in chunk]


def _pool(jobs: int) -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - only for several processes
    from signal import SIG_IGN, SIGINT, signal  # noqa: PLC0415

    # Ctrl-C reaches every process of the group; the parent alone ends the run
    return ProcessPoolExecutor(jobs, initializer=signal, initargs=(SIGINT, SIG_IGN))
