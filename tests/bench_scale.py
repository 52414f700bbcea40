"""What a run over many documents, and over a long table, costs beside the cleaning itself: time, memory, growth.

Run it as a script on a machine that does nothing else, with 8 GB free for its temporary folder::

    python tests/bench_scale.py
    python tests/bench_scale.py --documents 20000 --table 200M    # sizes for a first look; 0 leaves the one or the other out

It makes its documents on the spot, runs the command with one and with two workers, and fails where a bound is passed:

- the share of CPU time that goes neither into judging the documents, nor into learning first what they repeat, nor into what
  the system takes to read and make the files, which no program can save, is at most 15 %. Judging and learning are timed
  inside of the run, so that what else the machine does weighs on all parts alike; adding up what went by which rule, for the
  numbers at the end, counts among the rest. Each run makes new files, and none are removed between two: for some seconds
  after many were, making files takes ext4 four times as long;
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
from collections.abc import Callable, Iterator, Mapping, Sequence
from json import dumps, loads
from pathlib import Path
from threading import Event, Thread
from typing import Any, NamedTuple

from cleaner import batch, job
from cleaner.__main__ import main as cleaner
from cleaner.job import Order
from cleaner.read.discover import Found, find
from cleaner.report import Report
from cleaner.tree import check_targets

ROOT = Path(__file__).parent.parent
IN_A_FOLDER = 1000
SAMPLE = 2000  # documents that differ, of a table; and files that are copied to see what that takes
ROUNDS = 2
TIMED = "timed"  # the first word of a run that times itself
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
    spent: Mapping[str, float]  #: the CPU time of its parts, in seconds, where they were timed


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


def timed(arguments: Sequence[str]) -> int:
    """The command in this process, with one worker, which also prints what CPU time its parts took."""
    spent = dict.fromkeys(("cleaning", "counting", "learning"), 0.0)

    def timing(part: str, step: Callable[..., Any]) -> Callable[..., Any]:
        def timed_step(*values: Any) -> Any:
            start = time.process_time()
            done = step(*values)
            spent[part] += time.process_time() - start
            return done

        return timed_step

    steps = [("cleaning", batch, "process"), ("counting", job, "_counted"), ("learning", batch, "_learned")]
    for part, module, name in steps:
        setattr(module, name, timing(part, getattr(module, name)))
    sys.argv = ["cleaner", *arguments]
    try:
        code = cleaner()
    except SystemExit as end:
        code = int(end.code or 0)
    spent["cleaning"] -= spent["counting"]
    sys.stdout.write(dumps(spent))
    return code


def run(*arguments: str | Path, jobs: int) -> Usage:
    """Run the command to its end, and look at its memory from time to time."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = [sys.executable, *([__file__, TIMED] if jobs == 1 else ["-m", "cleaner"]), *map(str, arguments), "-j", str(jobs)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    seen: list[float] = []
    done = Event()

    def watch() -> None:
        while not done.wait(TICK):
            seen.append(sum(map(megabytes, [child.pid, *children(child.pid)])))

    watcher = Thread(target=watch)
    watcher.start()
    code = child.wait()
    wall = time.monotonic() - start
    done.set()
    watcher.join()
    if code:
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    half = seen[: len(seen) // 2] or [0.0]
    spent = loads(child.communicate()[0] or "{}")
    return Usage(wall, cpu, max(half), max(seen, default=0.0), spent)


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


def copying_seconds(folder: Path, count: int) -> float:
    """The CPU time that the system takes to read so many of the files of a folder, and to make as many under a second name."""
    files = [path for below in sorted(folder.iterdir())[:2] for path in sorted(below.iterdir())][:SAMPLE]
    best = float("inf")
    for _ in range(ROUNDS + 1):
        out = tempfile.mkdtemp(dir=folder.parent)
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

    def tell_runs(self, count: int, one: Sequence[Usage], two: Sequence[Usage], copying: float = 0.0) -> None:
        """What runs with one worker and with two came to, over files that the system takes so many seconds to copy."""
        first, second = min(usage.wall for usage in one), min(usage.wall for usage in two)
        best = min(one, key=lambda usage: usage.cpu)
        cpu, spent = best.cpu, best.spent
        self.tell("documents a second, one worker and two", f"{count / first:.0f}, {count / second:.0f}")
        self.tell("CPU time of one worker", f"{cpu:.1f} s, {cpu / count * 1000:.2f} ms a document")
        parts = (spent["cleaning"] / cpu, spent["learning"] / cpu, copying / cpu)
        self.tell("for cleaning, learning, making files", ", ".join(f"{part:.1%}" for part in parts))
        rest = 1 - sum(parts)
        counting = f"{spent['counting'] / cpu:.1%} of it to count what went"
        self.tell("for the rest", f"{rest:.1%} (at most 15 %), {counting}", good=rest <= 0.15)
        clock, doubled = first / second, 2 * cpu / min(usage.cpu for usage in two)
        gain = f"{clock:.2f} times by the clock, {doubled:.2f} by CPU time (at least 1.8)"
        self.tell("two workers do", gain, good=max(clock, doubled) >= 1.8)
        peak, middle = (max(getattr(usage, name) for usage in two) for name in ("peak", "middle"))
        self.tell("memory with two workers", f"{peak:.0f} MB (at most 300)", good=peak <= 300)
        growth = peak / middle if middle else 1.0
        self.tell("memory at the end beside the middle", f"{growth:.2f} (at most 1.15)", good=growth <= 1.15)


def in_bytes(size: str) -> int:
    """A size like 200M or 2G; or 0."""
    return 0 if size == "0" else int(size[:-1]) << {"M": 20, "G": 30}[size[-1]]


def main() -> int:
    """Make the documents, run, print, and fail where a bound is passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=200_000, help="how many small files")
    parser.add_argument("--table", type=in_bytes, default=2 << 30, help="the size of the JSONL file")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each run is made")
    if sys.argv[1:2] == [TIMED]:
        return timed(sys.argv[2:])
    options = parser.parse_args()
    needed = (2 * options.rounds + 2) * options.documents * 8192 + 2 * options.table
    if shutil.disk_usage(tempfile.gettempdir()).free < needed:
        raise SystemExit(f"{tempfile.gettempdir()} has less than {needed >> 20} MB free; name another folder with TMPDIR")
    results = Results()
    with tempfile.TemporaryDirectory() as name:
        if options.documents:
            tell_documents(results, Path(name), options.documents, options.rounds)
        if options.table:
            tell_table(results, Path(name), options.table, options.rounds)
    return results.failed


def tell_documents(results: Results, folder: Path, count: int, rounds: int) -> None:
    """Many small files."""
    sys.stdout.write(f"{count} small documents\n")
    make_folder(folder / "few", count // 4)
    make_folder(folder / "docs", count)
    few, many = finding_seconds(folder / "few"), finding_seconds(folder / "docs")
    growth = f"{many:.1f} s, {many / few:.1f} times those of a quarter (at most 5)"
    results.tell("finding them", growth, good=many <= 5 * few)
    one, two = (
        [run(folder / "docs", "--output-dir", folder / f"out{jobs}.{number}", jobs=jobs) for number in range(rounds)]
        for jobs in (1, 2)
    )
    results.tell_runs(count, one, two, copying_seconds(folder / "docs", count))


def tell_table(results: Results, folder: Path, size: int, rounds: int) -> None:
    """A long table."""
    count = make_table(folder / "table.jsonl", size)
    sys.stdout.write(f"a table of {size >> 20} MB, {count} documents\n")
    one, two = (
        [run(folder / "table.jsonl", "-o", folder / "clean.jsonl", jobs=jobs) for _ in range(rounds)] for jobs in (1, 2)
    )
    results.tell_runs(count, one, two)


if __name__ == "__main__":
    sys.exit(main())
