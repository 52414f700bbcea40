"""What a run over many documents, and over a long table, costs beside the cleaning itself: time, memory, growth.

Run it as a script on a machine that does nothing else, with 8 GB free for its temporary folder::

    python tests/bench_scale.py
    python tests/bench_scale.py --documents 20000 --table 200M    # sizes for a first look

It makes its documents on the spot, runs the command with one and with two workers, and fails where a bound is passed:

- the share of CPU time that goes neither into judging the documents, nor into learning first what they repeat, nor into what
  the system takes to read and make the files, which no program can save, is at most 15 %;
- two workers get at least 1.8 times as much done as one. On a machine that others use as well, time on the clock says
  little; so what counts is the better of two ratios: that of the best times, and that of the CPU times, doubled, which is
  what the clock would say if nobody else were there and nobody waited;
- memory stays under 300 MB with two workers, all processes together, and is as high in the middle of a run as at its end;
- finding four times as many documents takes four times as long, not more.
"""

import argparse
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from json import dumps
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple

from cleaner.job import Order, process
from cleaner.read.discover import Found, Selection, find
from cleaner.read.documents import Task, Whole
from cleaner.report import Report
from cleaner.templates.known import Templates
from cleaner.templates.learning import learn
from cleaner.tree import check_targets

ROOT = Path(__file__).parent.parent
IN_A_FOLDER = 1000
SAMPLE = 2000  # documents whose cleaning alone is measured
ROUNDS = 2
TICK = 0.5  # seconds between two looks at the memory

_WORDS = re.findall(
    r"\w+",
    "the a of to and in that was for with on as his they at be this from had by not but some what there we can out other "
    "were all your when up use word how said an each which do their time if will way about many then them would like so "
    "these her long make thing see him two has look more day could go come did my sound no most number who over know water "
    "than call first people may down side been now find any new work part take get place made live where after back little "
    "only round man year came show every good me give our under name very through just form much great think help low line",
)
_AROUND = (
    ["Home", "News", "Contact", "Log in"],
    ["Share this article", "Tweet", "Print"],
    ["READ MORE: Five things to know before the season begins", "Advertisement"],
    ["Related articles", "Council delays the vote", "Rain expected at the weekend", "All rights reserved."],
)


class Usage(NamedTuple):
    """What a run took."""

    wall: float  #: seconds on the clock
    cpu: float  #: seconds of all its processes
    middle: float  #: the most memory in the first half of the run, in MB
    peak: float  #: and in all of it


def text_of(number: int) -> str:
    """A document of some paragraphs, with boilerplate around it: about 3 KB, the same for the same number."""
    chance = random.Random(number)  # noqa: S311 - the same on every run, that is the point
    lines = [line for block in _AROUND[:2] if chance.random() < 0.5 for line in block]
    lines.append(" ".join(chance.choices(_WORDS, k=7)).capitalize())
    for _ in range(chance.randint(6, 12)):
        sentences = (
            " ".join(chance.choices(_WORDS, k=chance.randint(7, 18))).capitalize() + "." for _ in range(chance.randint(3, 6))
        )
        lines += ["", " ".join(sentences)]
    lines += [line for block in _AROUND[1:] if chance.random() < 0.5 for line in block]
    return "\n".join(lines) + "\n"


def make_folder(folder: Path, count: int) -> None:
    """A folder with so many documents."""
    for number in range(count):
        below = folder / f"{number // IN_A_FOLDER:04}"
        if number % IN_A_FOLDER == 0:
            below.mkdir(parents=True)
        (below / f"{number:07}.txt").write_text(text_of(number))


def make_table(path: Path, size: int) -> int:
    """A JSONL file of so many bytes, a document a line; how many these are."""
    rows = [dumps({"id": number, "text": text_of(number)}).encode() + b"\n" for number in range(SAMPLE)]
    count = 0
    with path.open("wb") as file:
        while file.tell() < size:
            file.writelines(rows)
            count += len(rows)
    return count


def run(*arguments: str | Path) -> Usage:
    """Run the command to its end, and look at its memory from time to time."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
    child = subprocess.Popen(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, stderr=subprocess.DEVNULL)
    seen: list[float] = []
    done = Event()

    def watch() -> None:
        while not done.wait(TICK):
            seen.append(sum(map(megabytes, [child.pid, *children(child.pid)])))

    watcher = Thread(target=watch)
    watcher.start()
    code = child.wait()
    done.set()
    watcher.join()
    if code:
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    half = seen[: len(seen) // 2] or [0.0]
    return Usage(time.monotonic() - start, cpu, max(half), max(seen, default=0.0))


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    try:
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def megabytes(pid: int) -> float:
    """The memory of a process; what several share is divided among them."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # it has ended
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def learning_seconds(path: Path) -> tuple[float, Templates]:
    """The CPU time that it takes to learn what documents repeat; and what that is, the same for each source."""
    start = time.process_time()
    learned = learn(find([str(path)], Report(silent=True)), Order(), Selection())
    return time.process_time() - start, Templates({}, next(iter(learned.by_source.values())))


def cleaning_seconds(count: int, templates: Templates) -> float:
    """The CPU time that cleaning so many documents takes where they are in memory already, and stay there."""
    order = Order(templates=templates)
    documents = [Task("x", Found("x", 0, in_folder=True), Whole(text_of(number).encode(), "x")) for number in range(SAMPLE)]
    best = float("inf")
    for _ in range(ROUNDS + 1):
        start = time.process_time()
        for task in documents:
            process(order, task)
        best = min(best, time.process_time() - start)
    return best / SAMPLE * count


def copying_seconds(folder: Path, count: int) -> float:
    """The CPU time that the system takes to read so many of the files of a folder, and to make as many under a second name."""
    files = [path for below in sorted(folder.iterdir())[:2] for path in sorted(below.iterdir())][:SAMPLE]
    best = float("inf")
    for _ in range(ROUNDS + 1):
        with tempfile.TemporaryDirectory(dir=folder.parent) as out:
            start = time.process_time()
            for number, path in enumerate(files):
                descriptor = os.open(path, os.O_RDONLY)
                raw = os.read(descriptor, 1 << 20)
                os.close(descriptor)
                descriptor = os.open(f"{out}/new", os.O_CREAT | os.O_EXCL | os.O_WRONLY)
                os.write(descriptor, raw)
                os.close(descriptor)
                os.replace(f"{out}/new", f"{out}/{number}")
            best = min(best, time.process_time() - start)
    return best / len(files) * count


def finding_seconds(folder: Path) -> float:
    """The CPU time that it takes to find the documents of a folder, and to see that no two go to one file."""
    start = time.process_time()

    def founds() -> Iterator[Found]:
        return find([str(folder)], Report(silent=True))

    check_targets("out", founds, Order())
    return time.process_time() - start


class Results:
    """Prints figures, and remembers whether one passed its bound."""

    failed = False

    def tell(self, what: str, figure: str, *, good: bool = True) -> None:
        self.failed |= not good
        sys.stdout.write(f"  {what:46} {figure}{'' if good else '   <- misses its bound'}\n")
        sys.stdout.flush()

    def tell_runs(self, path: Path, count: int, one: list[Usage], two: list[Usage], copying: float = 0.0) -> None:
        """What runs with one worker and with two came to, over files that the system takes so many seconds to copy."""
        first, second = min(usage.wall for usage in one), min(usage.wall for usage in two)
        cpu = min(usage.cpu for usage in one)
        self.tell("documents a second, one worker and two", f"{count / first:.0f}, {count / second:.0f}")
        learning, templates = learning_seconds(path)
        cleaning = cleaning_seconds(count, templates)
        other = 1 - (learning + cleaning + copying) / cpu
        self.tell("CPU time for learning what they repeat", f"{learning:.1f} s, {learning / cpu:.1%}")
        parts = f"{cleaning / cpu:.1%}, {copying / cpu:.1%}, {other:.1%} (at most 15 %)"
        self.tell("for cleaning, making files, the rest", parts, good=other <= 0.15)
        clock, doubled = first / second, 2 * cpu / min(usage.cpu for usage in two)
        gain = f"{clock:.2f} times by the clock, {doubled:.2f} by CPU time (at least 1.8)"
        self.tell("two workers do", gain, good=max(clock, doubled) >= 1.8)
        peak, middle = (max(getattr(usage, name) for usage in two) for name in ("peak", "middle"))
        self.tell("memory with two workers", f"{peak:.0f} MB (at most 300)", good=peak <= 300)
        growth = peak / middle if middle else 1.0
        self.tell("memory at the end beside the middle", f"{growth:.2f} (at most 1.15)", good=growth <= 1.15)


def in_bytes(size: str) -> int:
    """A size like 200M or 2G."""
    return int(size[:-1]) << {"M": 20, "G": 30}[size[-1]]


def main() -> int:
    """Make the documents, run, print, and fail where a bound is passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=200_000, help="how many small files")
    parser.add_argument("--table", type=in_bytes, default=2 << 30, help="the size of the JSONL file")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each run is made")
    options = parser.parse_args()
    needed = 2 * max(options.documents * 8192, options.table)
    if shutil.disk_usage(tempfile.gettempdir()).free < needed:
        raise SystemExit(f"{tempfile.gettempdir()} has less than {needed >> 20} MB free; name another folder with TMPDIR")
    results = Results()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sys.stdout.write(f"{options.documents} small documents\n")
        make_folder(folder / "few", options.documents // 4)
        make_folder(folder / "docs", options.documents)
        few, many = finding_seconds(folder / "few"), finding_seconds(folder / "docs")
        growth = f"{many:.1f} s, {many / few:.1f} times those of a quarter (at most 5)"
        results.tell("finding them", growth, good=many <= 5 * few)
        runs: dict[int, list[Usage]] = {1: [], 2: []}
        for _ in range(options.rounds):
            for jobs, usages in runs.items():
                usages.append(run(folder / "docs", "--output-dir", folder / "out", "-j", str(jobs)))
                shutil.rmtree(folder / "out")
        copying = copying_seconds(folder / "docs", options.documents)
        results.tell_runs(folder / "docs", options.documents, runs[1], runs[2], copying)
        shutil.rmtree(folder / "docs")
        shutil.rmtree(folder / "few")
        count = make_table(folder / "table.jsonl", options.table)
        sys.stdout.write(f"a table of {options.table >> 20} MB, {count} documents\n")
        for jobs in runs:
            runs[jobs] = [
                run(folder / "table.jsonl", "-o", folder / "clean.jsonl", "-j", str(jobs)) for _ in range(options.rounds)
            ]
            (folder / "clean.jsonl").unlink()
        results.tell_runs(folder / "table.jsonl", count, runs[1], runs[2])
    return results.failed


if __name__ == "__main__":
    sys.exit(main())
