"""One process that does tasks, and of which it is known at any moment which task it is at.

What the pools that there are leave open is decided here: a task that kills its process, or never ends, is found out and
costs itself alone, while tasks are handed over many at a time, since handing over one costs as much as cleaning a small
document. For this a process counts in shared memory the tasks that it has begun.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
from collections import deque
from io import BytesIO
from mmap import mmap
from multiprocessing import get_context
from queue import SimpleQueue
from signal import SIG_BLOCK, SIG_IGN, SIG_SETMASK, SIGINT, pthread_sigmask, signal
from struct import Struct
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection

#: Forking is the fastest and shares what is loaded; elsewhere than on Linux, libraries of the system may not survive it.
_FORKS = sys.platform == "linux"
_CONTEXT: Any = get_context("fork" if _FORKS else None)
#: After so long, in seconds, results go back even if there are tasks left; also where they are so large, in bytes.
_SEND_AFTER = 0.25
_SEND_FROM = 1 << 20
_HEAD = Struct("=dI")  # of a message: seconds, number of results
_CLOCK_SIZE = 16  # bytes of shared memory, for two numbers:
_BEGUN, _SINCE = 0, 1  # how many tasks were begun, and when the one was that is not done yet


class Place:
    """A task in the order of all tasks, and its result, once it is there."""

    __slots__ = ("deaths", "done", "result", "size", "task")

    def __init__(self, task: Any, size: int) -> None:
        """Begin without a result; the size is the bytes it holds in memory, about."""
        self.task = task
        self.size = size
        self.result: Any = None
        self.done = False
        self.deaths = 0  #: processes that died over it


class Worker:
    """A process, seen from the one that started it."""

    def __init__(self, work: Callable[[Any], Any], crew: Sequence[Worker] = ()) -> None:
        """Start a process that does this work; the others of its crew are none of its business.

        Raises:
            OSError: the system has no room for another one.
        """
        self.connection, theirs = _CONTEXT.Pipe()
        self.pending: deque[Place] = deque()  #: given and not yet back, in order
        self._clock = _shared_numbers()
        self._back = 0
        inherited = [self.connection, *(worker.connection for worker in crew)] if _FORKS else []
        self._process = _CONTEXT.Process(target=_serve, args=(work, theirs, self._clock, inherited), daemon=True)
        mask = pthread_sigmask(SIG_BLOCK, {SIGINT})  # until the process has learnt to ignore it
        try:
            self._process.start()
        except OSError:
            self.connection.close()
            raise
        finally:
            pthread_sigmask(SIG_SETMASK, mask)
            theirs.close()

    def give(self, places: Sequence[Place]) -> None:
        """Hand over tasks.

        Raises:
            OSError: the process has died; the tasks are pending all the same.
        """
        self.pending.extend(places)
        self.connection.send_bytes(pickle.dumps([place.task for place in places], pickle.HIGHEST_PROTOCOL))

    def take(self) -> tuple[float, int, int]:
        """Put the results that came back in their places.

        Returns:
            How many seconds the work took, for how many tasks, and the bytes of each result, on average.

        Raises:
            EOFError, OSError: the process has died.
        """
        message = self.connection.recv_bytes()
        seconds, count = _HEAD.unpack_from(message)
        results = BytesIO(message)
        results.seek(_HEAD.size)
        size = len(message) // count
        for _ in range(count):
            place = self.pending.popleft()
            place.result, place.done = pickle.load(results), True  # noqa: S301 - from our own process
            place.size += size
        self._back += count
        return seconds, count, size

    def left(self, timeout: float) -> float:
        """The seconds that the task it is at may still take; below 0 it has had too many."""
        since = self._clock[_SINCE]
        return since + timeout - monotonic() if since else timeout

    def bury(self) -> str:
        """End the process, whatever state it is in; how it ended."""
        self._process.kill()
        self._process.join()
        self.connection.close()
        code = self._process.exitcode or 0
        return f"signal {-code}" if code < 0 else f"exit code {code}"

    def culprit(self) -> Place | None:
        """Of the pending tasks the one that it was at when it died; the next one, if at none, so that a run gets on."""
        at = max(int(self._clock[_BEGUN]) - self._back, 1)
        return self.pending[at - 1] if self.pending else None


def _shared_numbers() -> Any:
    """Two numbers that this process and those that it starts have in common."""
    if _FORKS:
        return memoryview(mmap(-1, _CLOCK_SIZE)).cast("d")  # needs neither /dev/shm nor a temporary file
    from multiprocessing.sharedctypes import RawArray  # noqa: PLC0415 - forking needs none

    return RawArray("d", 2)


def _serve(work: Callable[[Any], Any], connection: Connection, clock: Any, inherited: Sequence[Connection]) -> None:
    """Do tasks until nobody is there any more who gives some."""
    signal(SIGINT, SIG_IGN)  # Ctrl-C reaches every process of the group; the first alone ends the run
    gc.freeze()  # what was loaded before is shared; looking through it for garbage would copy it
    for end_of_the_parent in inherited:
        end_of_the_parent.close()  # or nobody would notice that the parent is gone
    chunks: SimpleQueue[list[Any]] = SimpleQueue()
    Thread(target=_receive, args=(connection, chunks), daemon=True).start()
    try:
        while True:
            _do(work, deque(chunks.get()), connection, clock)
    except BaseException:  # noqa: BLE001 - memory ran out, or the parent went; the parent says so, where there is one
        os._exit(1)


def _do(work: Callable[[Any], Any], tasks: deque[Any], connection: Connection, clock: Any) -> None:
    """Do tasks and send their results, some at a time."""
    while tasks:
        outbox, count, start = BytesIO(), 0, monotonic()
        while tasks and outbox.tell() < _SEND_FROM and monotonic() - start < _SEND_AFTER:
            clock[_BEGUN] += 1
            clock[_SINCE] = monotonic()
            pickle.dump(work(tasks.popleft()), outbox, pickle.HIGHEST_PROTOCOL)
            clock[_SINCE] = 0.0
            count += 1
        connection.send_bytes(_HEAD.pack(monotonic() - start, count) + outbox.getbuffer())


def _receive(connection: Connection, chunks: SimpleQueue[list[Any]]) -> None:
    """Take tasks in as they come, so that giving some never waits for work to end; and end with the parent."""
    try:
        while True:
            chunks.put(pickle.loads(connection.recv_bytes()))  # noqa: S301 - from our own process
    except (EOFError, OSError):
        os._exit(0)
