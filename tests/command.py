"""The command ``cleaner`` for the tests: as a process of its own, or, a hundred times as fast, inside this one."""

import gc
import os
import pty
import select
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}  #: of processes: they run the code beside these tests
PATIENCE = 180  #: seconds to wait for what a process must do at once: so that a busy machine is no failure
SEED = ROOT / "seeds" / "000_a7dc8394e3952697.txt"

#: Three paragraphs that nothing should be taken out of.
ARTICLE = (
    "The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic.\n"
    "\n"
    "“We have waited long enough for this,” said the mayor, who had promised the money in her first week.\n"
    "\n"
    "Work will begin in April and is expected to last until the end of the summer, the builders told the paper.\n"
)


class Ran(NamedTuple):
    """What a call came to."""

    code: int
    out: bytes
    err: str


def spawn(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> Ran:
    """Run the command as a process, without a terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
        env={**ENVIRONMENT, **environment},
    )
    return Ran(done.returncode, done.stdout, done.stderr.decode())


def on_a_terminal(*arguments: str, **environment: str) -> bytes:
    """What a terminal gets to see of a call."""
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "cleaner", *arguments]
    env = {**ENVIRONMENT, "TERM": "xterm", **environment}
    with subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=env) as process:
        os.close(slave)
        seen = b""
        while select.select([master], [], [], PATIENCE)[0]:
            try:
                chunk = os.read(master, 65_536)
            except OSError:  # the other side is closed
                break
            if not chunk:
                break
            seen += chunk
        process.wait(timeout=PATIENCE)
    os.close(master)
    return seen


class Command:
    """Runs the command in this process, with what it writes caught."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
        self._monkeypatch = monkeypatch
        self._capture = capfdbinary

    def __call__(self, *arguments: str | Path) -> Ran:
        from cleaner.__main__ import main  # noqa: PLC0415 - only where a test runs it

        self._monkeypatch.setattr(sys, "argv", ["cleaner", *map(str, arguments)])
        self._capture.readouterr()
        try:
            code = main()
        except SystemExit as end:
            code = int(end.code or 0)
        finally:
            gc.unfreeze()  # a process that ends may freeze it; the tests that follow may not find it so: Hypothesis looks
        out, err = self._capture.readouterr()
        return Ran(code, out, err.decode())


def merges_to(kept: Sequence[bytes], removed: Sequence[bytes], whole: Sequence[bytes]) -> bool:
    """Whether two sequences of lines, each in its order, are together a third."""
    ends = {(0, 0)}
    for line in whole:
        ends = {
            (k + step, r + 1 - step)
            for k, r in ends
            for step, part, at in ((1, kept, k), (0, removed, r))
            if at < len(part) and part[at] == line
        }
    return (len(kept), len(removed)) in ends
