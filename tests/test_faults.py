"""What a run is worth when the world around it fails: a table of faults, each with the promise that it puts to the test."""

import io
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from command import ARTICLE, ENVIRONMENT, PATIENCE, SEED, Command

import cleaner
from cleaner.job import Order, process
from cleaner.read import documents
from cleaner.read.discover import Found, Selection
from cleaner.read.documents import Task
from cleaner.report import DocumentError, Report

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="faults are made with what Linux offers")

CLEANER = (sys.executable, "-m", "cleaner")
DOCUMENTS = {f"{name}.txt": f"{name.upper()} bridge\n\n{SEED.read_text()}" for name in "abcd"}
CLEANED = {name: cleaner.clean(text) for name, text in DOCUMENTS.items()}

INTO = ("in", "--output-dir", "out")
IN_TWO = (*INTO, "-j", "2")
ALL, NONE = frozenset(DOCUMENTS), frozenset[str]()
DONE = r"cleaner: \d documents?: [^\n]*\n"  #: the numbers at the end

NO_SPACE = r"no space left on device; free some, or write somewhere else\n"
NO_MEMORY = r"out of memory; clean it alone, or split it\n"
READ_ONLY = r"read-only file system; write somewhere else\n"


class Fault(NamedTuple):
    """A row of the table."""

    fault: str
    promise: str
    shell: str  #: how it is brought about; "$@" is the command
    call: tuple[str, ...]
    code: int
    said: str  #: on stderr, a regular expression for the whole of it
    written: frozenset[str] | None = ALL  #: which cleaned documents are there afterwards, each whole; None: any of them


WITHOUT_SPACE = 'mkdir out; mount -t tmpfs -o size=8k none out; "$@"; code=$?; mkdir kept; cp -a out/. kept; exit $code'
FROZEN = 'mount --bind . . && cd "$PWD" && mount -o remount,bind,ro . && exec "$@"'
HUGE = 'yes some text | head -c 30000000 > huge.txt; ulimit -v 250000; exec "$@"'
POWERLESS = 'exec setpriv --bounding-set=-all --inh-caps=-all "$@"'  #: root, but with the permissions of others

FAULTS = [
    Fault("stdin is closed", "a line says so", 'exec "$@" <&-', (), 2, r"cleaner: <stdin>: standard input is closed; name .*\n", NONE),
    Fault("stdin is closed", "a folder needs none", 'exec "$@" <&-', IN_TWO, 0, DONE),
    Fault("stdout is closed", "a line says so", 'exec "$@" >&-', ("in/a.txt",), 2, r"cleaner: <stdout>: closed; redirect it, .*\n", NONE),
    Fault("stdout is closed", "other commands say so too", 'exec "$@" >&-', ("rules",), 2, r"cleaner: <stdout>: closed; .*\n", NONE),
    Fault("stdout is a full disk", "the help says so too", 'exec "$@" >/dev/full', ("--help",), 2, rf"cleaner: <stdout>: {NO_SPACE}", NONE),
    Fault("stdout is a full disk", "that of a command too", 'exec "$@" >/dev/full', ("explain", "-h"), 2, rf"cleaner: <stdout>: {NO_SPACE}", NONE),
    Fault("stdout is a full disk", "the version says so too", 'exec "$@" >/dev/full', ("--version",), 2, rf"cleaner: <stdout>: {NO_SPACE}", NONE),
    Fault("stdout is closed", "the help says so too", 'exec "$@" >&-', ("--help",), 2, r"cleaner: <stdout>: closed; .*\n", NONE),
    Fault("stdout is closed", "a folder needs none", 'exec "$@" >&-', IN_TWO, 0, DONE),
    Fault("stderr is closed", "the exit code still tells", 'exec "$@" 2>&-', ("missing", *INTO), 2, ""),
    Fault("all three are closed", "the files are written", 'exec "$@" <&- >&- 2>&-', IN_TWO, 0, ""),
    Fault("stderr is a full disk", "the files are written", 'exec "$@" 2>/dev/full', ("missing", *INTO), 2, ""),
    Fault("no HOME, no PATH, no TMPDIR", "none is needed", 'exec env -i PYTHONPATH="$PYTHONPATH" "$@"', IN_TWO, 0, DONE),
    Fault("a locale that is not UTF-8", "texts are UTF-8 all the same", 'LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 exec "$@"', IN_TWO, 0, DONE),
    Fault("python -OO", "nothing hangs on assertions or docstrings", 'PYTHONOPTIMIZE=2 exec "$@"', IN_TWO, 0, DONE),
    Fault("python -W error", "no warning is raised on the way", 'PYTHONWARNINGS=error exec "$@"', IN_TWO, 0, DONE),
    Fault("python -X dev", "no file is left open", 'PYTHONDEVMODE=1 exec "$@"', IN_TWO, 0, DONE),
    Fault("no /dev/shm", "processes share memory without", 'mount -t tmpfs -o ro none /dev/shm; exec "$@"', IN_TWO, 0, DONE),
    Fault(
        "no more file descriptors", "a line says so",
        'ulimit -n 6; exec "$@"', (*INTO, "-j", "8"), 2, r"cleaner: no process could be started \(too many open files\); .*\n", NONE,
    ),
    Fault("few file descriptors", "fewer processes do the work", 'ulimit -n 14; exec "$@"', (*INTO, "-j", "8"), 0, DONE),
    Fault("the disk is full", "each file is whole or not there", WITHOUT_SPACE, INTO, 2, rf"(cleaner: out/..txt: {NO_SPACE})+{DONE}", None),
    Fault("the disk is full, several processes", "as with one", WITHOUT_SPACE, IN_TWO, 2, rf"(cleaner: out/..txt: {NO_SPACE})+{DONE}", None),
    Fault("the disk is full, one file for all", "there is none", WITHOUT_SPACE, ("in", "in", "in", "in", "-q", "-o", "out/a"), 2, rf"cleaner: out/a: {NO_SPACE}", NONE),
    Fault("a limit on the size of files", "as with a full disk", 'ulimit -f 1; exec "$@"', ("in", "in", "-q", "-o", "out"), 2, r"cleaner: out: file too large; .*\n", NONE),
    Fault("a read-only file system", "a line for each target", f"mkdir out; {FROZEN}", IN_TWO, 2, rf"(cleaner: out/..txt: {READ_ONLY}){{4}}{DONE}", NONE),
    Fault("a read-only file system, in place", "a line for each document", FROZEN, ("in", "--in-place"), 2, rf"(cleaner: in/..txt: {READ_ONLY}){{4}}{DONE}", NONE),
    Fault("a folder without permission", "a line for each target", "mkdir -m 555 out; " + POWERLESS, INTO, 2, rf"(cleaner: out/..txt: permission denied; .*\n){{4}}{DONE}", NONE),
    Fault("documents without permission", "a line for each", "chmod 0 in/a.txt in/b.txt; " + POWERLESS, IN_TWO, 2, rf"(cleaner: in/..txt: permission denied; .*\n){{2}}{DONE}", frozenset({"c.txt", "d.txt"})),
    Fault("too little memory", "costs that document", HUGE, (*INTO, "huge.txt"), 2, rf"cleaner: huge.txt: {NO_MEMORY}{DONE}"),
    Fault("too little memory, several processes", "costs that document", HUGE, (*IN_TWO, "huge.txt"), 2, rf"cleaner: huge.txt: {NO_MEMORY}{DONE}"),
    Fault("too little memory, in a pipe", "a line says so", HUGE + " < huge.txt", ("-",), 2, rf"cleaner: <stdin>: {NO_MEMORY}", NONE),
    Fault("too little memory to read a pipe", "a line says so", 'ulimit -v 100000; yes | head -c 99000000 | "$@"', ("-",), 2, rf"cleaner: <stdin>: {NO_MEMORY}", NONE),
    Fault("a document that never ends", "is given up at --max-size", 'yes | "$@"', ("-", "--max-size", "1M"), 2, r"cleaner: <stdin>: more than 1 MB, too large .*\n", NONE),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with the documents in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    for name, text in DOCUMENTS.items():
        (tmp_path / "in" / name).write_text(text)
    return tmp_path


def under(shell: str, *call: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a shell that brings a fault about, where it may mount what it likes without being root."""
    inside = ["unshare", "--map-root-user", "--mount", "sh", "-c", shell, "sh", *CLEANER, *call]
    return subprocess.run(
        inside, capture_output=True, text=True, check=False, timeout=PATIENCE, env=ENVIRONMENT, stdin=subprocess.DEVNULL
    )


def written(folder: Path) -> dict[str, str]:
    """The documents that a run has written."""
    return {path.name: path.read_text() for out in ("out", "kept") for path in folder.glob(f"{out}/*.txt")}


def can_mount() -> bool:
    inside = ["unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    return (
        bool(shutil.which("unshare") and shutil.which("setpriv"))
        and not subprocess.run(inside, capture_output=True, check=False).returncode
    )


@pytest.mark.skipif(not can_mount(), reason="needs unshare and setpriv, and to be allowed to use them")
@pytest.mark.parametrize(
    "row",
    [
        pytest.param(row, id=f"{row.fault}: {row.promise}", marks=[pytest.mark.undisturbed] * ("ulimit -f" in row.shell))
        for row in FAULTS
    ],
)
def test_a_fault(row: Fault, folder: Path) -> None:
    ran = under(row.shell, *row.call)
    assert re.fullmatch(row.said, ran.stderr), ran.stderr
    assert ran.returncode == row.code
    there = written(folder)
    assert row.written is None or set(there) == row.written
    if numbers := re.search(r"^cleaner: (\d+) documents?: .*; failed: (\d+); ", ran.stderr, re.MULTILINE):
        assert int(numbers[1]) == len(there), "what could not be written is not among the documents"
        assert int(numbers[2]) == ran.stderr.count("\n") - 1
    assert there.items() <= CLEANED.items()
    assert not list(folder.rglob(".*.cleaner")), "no temporary file is left"
    assert {
        path.name: path.read_text() for path in (folder / "in").iterdir() if os.access(path, os.R_OK)
    }.items() <= DOCUMENTS.items()


class End(NamedTuple):
    """A row of a second table: how a run is ended while it works."""

    signal: signal.Signals
    to_all: bool  #: whether every process gets it, as with Ctrl-C, or the first alone
    jobs: str
    codes: frozenset[int]
    leaves: int  #: temporary files at most, for the next run to take over


#: To a shell both are 130; Python ends by the signal itself where it came while a string was being compiled.
INTERRUPTED = frozenset({130, -signal.SIGINT})

ENDS = [
    End(signal.SIGINT, True, "1", INTERRUPTED, 0),
    End(signal.SIGINT, True, "2", INTERRUPTED, 0),
    End(signal.SIGINT, False, "2", INTERRUPTED, 0),
    End(signal.SIGTERM, True, "2", frozenset({-signal.SIGTERM}), 1),
    End(signal.SIGTERM, False, "2", frozenset({-signal.SIGTERM}), 1),
    End(signal.SIGKILL, False, "1", frozenset({-signal.SIGKILL}), 1),
    End(signal.SIGKILL, False, "2", frozenset({-signal.SIGKILL}), 1),
]


@pytest.mark.parametrize("row", ENDS, ids=lambda row: f"{row.signal.name} to {'all' if row.to_all else 'one'} of {row.jobs}")
def test_a_run_that_is_ended(row: End, folder: Path) -> None:
    (folder / "in" / "c.txt").write_text("word\n" * 400_000)
    call = [*CLEANER, *INTO, "-j", row.jobs]
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, start_new_session=True) as process:
        wait_until((folder / "out" / "a.txt").exists)
        (os.killpg if row.to_all else os.kill)(process.pid, row.signal)
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert process.wait(timeout=PATIENCE) in row.codes
    wait_until(lambda: not processes_of(process.pid))
    assert {"a.txt"} <= written(folder).keys() < ALL
    assert written(folder).items() <= CLEANED.items()
    assert len(list(folder.rglob(".*.cleaner"))) <= row.leaves
    (folder / "in" / "c.txt").write_text(DOCUMENTS["c.txt"])
    assert subprocess.run([*CLEANER, *INTO, "-q"], check=False, env=ENVIRONMENT).returncode == 0
    assert written(folder) == CLEANED
    assert not list(folder.rglob(".*.cleaner"))


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def processes_of(session: int) -> list[str]:
    """The processes of a session that still run."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended meanwhile
            state, _, _, its_session = status.read_text().rpartition(") ")[2].split()[:4]
            if int(its_session) == session and state != "Z":
                found.append(status.parent.name)
    return found


def test_documents_that_vanish_or_change_while_others_are_read_cost_themselves_alone(folder: Path) -> None:
    os.mkfifo("pipe")
    (folder / "gone").mkdir()
    shutil.copy("in/a.txt", "gone/e.txt")
    call = [*CLEANER, "pipe", *(f"in/{name}.txt" for name in "abcd"), "gone", "--output-dir", "out", "-j", "2"]
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT) as process:
        with Path("pipe").open("w") as pipe:  # which waits for the run to read it, and so to have looked at what there is
            shutil.rmtree("gone")
            Path("in/b.txt").unlink()
            Path("in/c.txt").write_text(DOCUMENTS["d.txt"])
            pipe.write(ARTICLE)
        assert process.stderr is not None
        said = process.stderr.read()
    assert process.returncode == 2
    assert re.fullmatch(rf"cleaner: in/b.txt: no such file .*\ncleaner: gone: no such file .*\n{DONE}", said), said
    assert written(folder) == {"a.txt": CLEANED["a.txt"], "c.txt": CLEANED["d.txt"], "d.txt": CLEANED["d.txt"]}


def test_a_document_that_vanishes_before_its_turn_costs_itself_alone() -> None:
    outcome = process(Order(), Task("gone", Found("gone", 0, in_folder=True)))
    assert isinstance(outcome.error, DocumentError)
    assert outcome.error.happened == "it is not there any more"  # nobody misspelled it
    assert isinstance(process(Order(), Task("gone", Found("gone", 0, in_folder=False))).error, FileNotFoundError)


def test_a_document_that_vanishes_just_before_it_is_opened_was_not_misspelled(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    there = os.stat(folder / "in" / "a.txt")
    monkeypatch.setattr(os, "stat", lambda *_, **__: there)
    assert list(documents.tasks([Found("in/gone.txt", 0, in_folder=True)], Order(), Report(), Selection())) == []
    assert "in/gone.txt: it is not there any more; " in capfd.readouterr().err


def test_a_document_that_has_become_a_pipe_meanwhile_is_not_waited_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(folder / "in" / "pipe.txt")
    waits = io.open

    def open_without_waiting(path: str, *values: object) -> object:
        assert not stat.S_ISFIFO(os.stat(path).st_mode), "this would wait for somebody to write to it"
        return waits(path, *values)  # type: ignore[call-overload]

    monkeypatch.setattr(documents, "open", open_without_waiting, raising=False)
    assert (
        list(documents.tasks([Found(str(folder / "in" / "pipe.txt"), 0, in_folder=True)], Order(), Report(), Selection())) == []
    )
    assert "pipe.txt: a special file (pipe, socket or device), not a document" in capfd.readouterr().err


def test_a_document_that_the_system_hands_over_in_parts_comes_out_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As network drives may do."""
    read = os.read
    monkeypatch.setattr(os, "read", lambda file, size: read(file, min(size, 7)))
    (task,) = documents.tasks([Found(str(folder / "in" / "a.txt"), 0, in_folder=True)], Order(), Report(), Selection())
    assert process(Order(), task).output == CLEANED["a.txt"].encode()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_clock_on_the_wall_is_not_asked(
    request: pytest.FixtureRequest, folder: Path, monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    """So that it may jump at any moment; what takes time is measured by one that does not."""
    for clock in ("time", "time_ns", "localtime", "gmtime"):
        monkeypatch.setattr(time, clock, None)
    run: Command = request.getfixturevalue("cleaner")
    for more in (("--resume",), ("--report", "why.html")):
        ran = run(*INTO, *more, "--timeout", "60", "-j", jobs)
        assert (ran.code, written(folder)) == (0, CLEANED), ran.err


@pytest.mark.parametrize("year", [1970, 2100])
def test_a_clock_that_jumps_shows_nowhere(folder: Path, year: int) -> None:
    for turn in range(2):
        for path in folder.rglob("*"):
            os.utime(path, ((year - 1970) * 31_556_952,) * 2)
        call = [*CLEANER, *INTO, "--resume", "-q"]
        assert subprocess.run(call, check=False, env=ENVIRONMENT).returncode == 0
        assert written(folder) == CLEANED
        assert (folder / "out" / ".cleaner").read_bytes().count(b"target") == 4, f"in turn {turn} nothing is done twice"
