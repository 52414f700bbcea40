"""Several processes that share out tasks: who gets which, in what order the results go on, and what a death costs."""

from __future__ import annotations

from collections import deque
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Generic, TypeVar

from cleaner.report import DocumentError, UsageError, counted, explain_os_error
from cleaner.workers import Place, Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self

    from cleaner.read.documents import Task

Result = TypeVar("Result")

_CHUNK_SECONDS = 0.1  #: of work that is handed over at a time
_CHUNK_TASKS = 64  #: at most; handing over one costs as much as cleaning a small document
_CHUNK_BYTES = 1 << 18
_AHEAD = 256  #: tasks a process that may be under way, or done and waiting for an earlier one; bounds the memory
_AHEAD_BYTES = 1 << 25
_QUICKLY = 0.3  #: how much the latest tasks count for how long one takes
_DEATHS = 2  #: processes that must die over a task until it is to blame: the first may have been a victim of others


class Crew(Generic[Result]):
    """Processes, and the tasks that are under way; used in a ``with`` statement, which ends them."""

    def __init__(
        self,
        work: Callable[[Task], Result],
        todo: Iterator[Task],
        jobs: int,
        lost: Callable[[DocumentError], Result],
        timeout: float | None,
    ) -> None:
        """Start nothing yet; arguments as for `cleaner.parallel.each`."""
        self._window: deque[Place] = deque()  #: what is under way or waits for its turn, in order
        self._held = 0  #: bytes in the window
        self._work = work
        self._todo = todo
        self._lost = lost
        self._timeout = timeout
        self._workers: list[Worker | None] = [None] * jobs  #: started when there is something to do
        self._again: deque[Place] = deque()  #: what a process left behind when it died
        self._seconds = _CHUNK_SECONDS  #: a task takes, lately

    def __enter__(self) -> Self:
        """Give back the crew."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End the processes, whatever they are at."""
        for worker in self._workers:
            if worker:
                worker.bury()

    def results(self) -> Iterator[tuple[Task, Result]]:
        """Each task with its result, in order.

        Raises:
            UsageError: no process can be started.
        """
        while self._feed() or self._window:
            while self._window and self._window[0].done:
                place = self._window.popleft()
                self._held -= place.size
                yield place.task, place.result
            self._wait()

    def _feed(self) -> bool:
        """Give every process something to do, and then the next thing too; whether there was anything to give."""
        fed = False
        chunk = min(max(int(_CHUNK_SECONDS / self._seconds), 1), _CHUNK_TASKS)
        for already in (0, chunk):
            for number in range(len(self._workers)):
                worker = self._workers[number]
                if worker and len(worker.pending) > already:
                    continue
                places = self._next(chunk)
                if not places:
                    return fed
                fed = True
                worker = worker or self._start(number)
                if worker is None:
                    self._again.extend(places)
                    return fed
                try:
                    worker.give(places)
                except OSError:
                    self._replace(number)
        return fed

    def _wait(self) -> None:
        """Wait until something has come back, has died or has taken too long."""
        busy = [(number, worker) for number, worker in enumerate(self._workers) if worker and worker.pending]
        if not busy:
            return
        left = None if self._timeout is None else max(min(worker.left(self._timeout) for _, worker in busy), 0.0)
        ready = wait([worker.connection for _, worker in busy], left)
        for number, worker in busy:
            if worker.connection in ready:
                self._take(number, worker)
            elif self._timeout is not None and worker.left(self._timeout) <= 0:
                self._replace(number, timed_out=True)

    def _next(self, chunk: int) -> list[Place]:
        """The next tasks to hand over; none where there are none, or so many under way that memory might not do."""
        if self._again:
            return [self._again.popleft()]
        places: list[Place] = []
        size = 0
        while len(places) < chunk and size < _CHUNK_BYTES and self._is_room():
            task = next(self._todo, None)
            if task is None:
                break
            place = Place(task, task.size)
            self._window.append(place)
            places.append(place)
            size += place.size
            self._held += place.size
        return places

    def _is_room(self) -> bool:
        jobs = len(self._workers)
        return len(self._window) < (jobs if self._held > _AHEAD_BYTES else jobs * _AHEAD)

    def _start(self, number: int) -> Worker | None:
        """Start a process, or, where the system has no room for it, go on with those there are.

        Raises:
            UsageError: there are none.
        """
        others = [worker for worker in self._workers if worker]
        try:
            self._workers[number] = Worker(self._work, others)
        except OSError as error:
            if not others:
                happened = explain_os_error(error).happened
                raise UsageError(f"no process could be started ({happened}); try without --jobs and --timeout") from None
            self._workers = [*others]
            return None
        return self._workers[number]

    def _take(self, number: int, worker: Worker) -> None:
        try:
            seconds, count, size = worker.take()
        except (EOFError, OSError):
            self._replace(number)
            return
        self._held += count * size
        self._seconds += _QUICKLY * (seconds / count - self._seconds)

    def _replace(self, number: int, *, timed_out: bool = False) -> None:
        """End a process that died or hangs; a new one gets what it had not done, but for what is to blame."""
        worker = self._workers[number]
        if worker is None:
            return
        suspect = worker.culprit()
        how = worker.bury()
        self._workers[number] = None
        culprit = worker.culprit()
        if culprit and timed_out:
            if culprit is suspect:  # else it was done at the last moment
                self._lose(
                    culprit, f"gave up after {counted(self._timeout or 0, 'second')}", "raise --timeout, or leave it out"
                )
        elif culprit:
            culprit.deaths += 1
            if culprit.deaths == _DEATHS:
                hint = "out of memory, perhaps; try it alone, or leave it out"
                self._lose(culprit, f"the process that cleaned it died ({how}), and so did the next", hint)
        self._again.extend(place for place in worker.pending if not place.done)

    def _lose(self, place: Place, happened: str, hint: str) -> None:
        place.result, place.done = self._lost(DocumentError(happened, hint)), True
