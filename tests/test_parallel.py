"""Several processes: one document may kill or hang its process, and costs itself alone; the order never shows any of it."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import ARTICLE, PATIENCE, Command

from cleaner import job, pipeline
from cleaner.model import Judgement, Source
from cleaner.parallel import each
from cleaner.read.discover import Found
from cleaner.read.documents import Frame, Task

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what the processes do here reaches them by forking")


def a_task(name: str, line: bytes = b"") -> Task:
    return Task(name, Found(name, 0, in_folder=False), Frame(line))


def obey(task: Task) -> str:
    """Do what the name of the task says."""
    if task.name == "hang":
        time.sleep(10 * PATIENCE)
    if task.name == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if task.name == "die once":
        assert task.part is not None
        try:
            os.close(os.open(task.part.raw, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return "lived"
        os._exit(3)
    if task.name == "exit":
        os._exit(3)
    if task.name == "slow":
        time.sleep(0.3)
    return task.name


def results(tasks: list[Task], jobs: int = 2, timeout: float | None = None) -> list[str]:
    done = list(each(obey, tasks, jobs, lambda error: f"{error.happened}; {error.hint}", timeout))
    assert [task for task, _ in done] == tasks
    return [result for _, result in done]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    names = ["slow", *map(str, range(1000)), "slow", "last"]
    assert results([a_task(name) for name in names], jobs) == names


def test_a_task_that_kills_its_process_costs_itself_alone() -> None:
    names = [str(number) for number in range(300)]
    names[0] = names[150] = names[151] = "die"
    names[299] = "exit"
    done = results([a_task(name) for name in names])
    assert [number for number, result in enumerate(done) if "died" in result] == [0, 150, 151, 299]
    assert done[0].startswith("the process that cleaned it died (signal 9), and so did the next; ")
    assert "(exit code 3)" in done[299]
    assert [result for result in done if "died" not in result] == [name for name in names if name.isdigit()]


def test_a_task_is_tried_again_whose_process_was_killed_once(tmp_path: Path) -> None:
    assert results([a_task("a"), a_task("die once", os.fsencode(tmp_path / "died")), a_task("b")]) == ["a", "lived", "b"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_task_that_hangs_costs_itself_alone(jobs: int) -> None:
    names = ["a", "hang", *map(str, range(100)), "hang", "b"]
    begun = time.monotonic()
    done = results([a_task(name) for name in names], jobs, timeout=0.5)
    assert time.monotonic() - begun < PATIENCE
    assert [number for number, result in enumerate(done) if result.startswith("gave up after 0.5 seconds; ")] == [1, 102]
    assert [result for result in done if "gave up" not in result] == [name for name in names if name != "hang"]


def test_the_time_of_a_task_is_its_own() -> None:
    names = ["slow"] * 8  # together longer than one may take
    assert results([a_task(name) for name in names], 1, timeout=1.5) == names


def test_tasks_are_drawn_only_so_far_ahead_as_needed() -> None:
    drawn = 0

    def endless() -> Iterator[Task]:
        nonlocal drawn
        while True:
            drawn += 1
            yield a_task("x", b"." * 1_000_000)

    stream = each(obey, endless(), 2, lambda error: error.happened)
    for _ in range(100):
        next(stream)
    stream.close()
    assert drawn < 200, "so many large tasks do not wait in memory"


def children() -> set[str]:
    """The processes that this one has started and that nobody has reaped, those of other tests among them."""
    return {child for task in Path("/proc/self/task").iterdir() for child in (task / "children").read_text().split()}


def test_no_process_is_left_when_nobody_wants_more_results() -> None:
    before = children()
    stream = each(obey, (a_task(name) for name in ["a", *["hang"] * 9]), 2, lambda error: error.happened)
    assert next(stream)[1] == "a"
    assert children() > before
    stream.close()
    assert children() == before


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_document_that_hangs_is_given_up_and_named(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    def judge(source: Source, **how: object) -> Judgement:
        if source.name.endswith("hangs.txt"):
            time.sleep(10 * PATIENCE)
        return pipeline.judge(source, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(job, "judge", judge)
    for name in ("a", "hangs", "z"):
        (tmp_path / f"{name}.txt").write_text(ARTICLE)
    ran = cleaner(tmp_path, "--timeout", "0.5", "-j", jobs)
    assert (ran.code, ran.out) == (2, 2 * ARTICLE.encode())
    assert f"cleaner: {tmp_path}/hangs.txt: gave up after 0.5 seconds; raise --timeout, or leave it out\n" in ran.err


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_is_told_stands_in_the_order_of_the_documents(cleaner: Command, tmp_path: Path, jobs: str) -> None:
    names = [f"{number}.txt" for number in range(9)]
    for name in names:
        (tmp_path / name).write_text("A sentence that is long enough to be kept by all means.\n")
    (tmp_path / names[1]).write_bytes(bytes(range(256)))  # is seen to be binary where it is cleaned
    (tmp_path / names[3]).unlink()  # is seen to be missing where it is looked for
    (tmp_path / names[4]).write_text("Share\n")  # is seen to have no main content at the end
    (tmp_path / names[5]).write_bytes(b"\x1f\x8b\x08no archive")
    (tmp_path / names[7]).unlink()
    told = cleaner(*(tmp_path / name for name in names), "-j", jobs).err.splitlines()
    assert [line.split(":")[1].rpartition("/")[2] for line in told] == [names[at] for at in (1, 3, 4, 5, 7)]
