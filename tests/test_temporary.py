"""What waits in a temporary file: nobody else may read it, it has no name, and it is gone however the run ends."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from command import ENVIRONMENT, PATIENCE, SEED

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="what a process has open is seen on Linux")

#: Systems without O_TMPFILE (macOS, BSD, NFS, old kernels) give the file a name for a moment.
START = """
import os, runpy
if {}: os.__dict__.pop("O_TMPFILE", None)
runpy.run_module("cleaner", run_name="__main__", alter_sys=True)
"""
NOISE = bytes(range(7, 256)) * 10_000
#: By what waits: a call that reads standard input, and the beginning of what it reads there.
WAITING = {
    "archive": (["-"], b"PK\3\4" + NOISE),
    "parquet table": (["-", "-f", "text"], b"PAR1" + NOISE),
    "report": ([str(SEED), "-", "--report", "report.html"], b"A line, and more to come"),
}


@contextmanager
def running(what: str, folder: Path, *, unnamed: bool) -> Iterator[tuple[subprocess.Popen[bytes], os.stat_result]]:
    """A run in the middle of it, and the state of the file that it has open in its temporary folder."""
    call, begun = WAITING[what]
    if what == "parquet table":
        pytest.importorskip("pyarrow")
    (folder / "out").mkdir()
    (folder / "tmp").mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", START.format(not unnamed), *call],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=folder / "out",
        env={**ENVIRONMENT, "TMPDIR": str(folder / "tmp")},
        umask=0,
    ) as process:
        assert process.stdin
        process.stdin.write(begun)
        process.stdin.flush()
        try:
            yield process, open_in(folder / "tmp", process)
        finally:
            process.kill()


def open_in(folder: Path, process: subprocess.Popen[bytes]) -> os.stat_result:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        time.sleep(0.05)
        for descriptor in Path(f"/proc/{process.pid}/fd").iterdir():
            with suppress(FileNotFoundError):  # closed meanwhile
                if os.readlink(descriptor).startswith(f"{folder}/"):
                    time.sleep(0.05)  # it may just have been made
                    return descriptor.stat()
    raise AssertionError("no temporary file was opened")


@pytest.mark.parametrize("unnamed", [True, False], ids=["unnamed", "named for a moment"])
@pytest.mark.parametrize("what", WAITING)
def test_nobody_else_gets_to_see_what_waits_and_nothing_is_left_of_it(tmp_path: Path, what: str, unnamed: bool) -> None:
    with running(what, tmp_path, unnamed=unnamed) as (process, status):
        assert status.st_mode & 0o077 == 0
        assert (status.st_nlink, list((tmp_path / "tmp").iterdir())) == (0, [])
        process.kill()
        process.wait(PATIENCE)
    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize("unnamed", [True, False], ids=["unnamed", "named for a moment"])
@pytest.mark.parametrize("what", ["archive", "parquet table"])
def test_nothing_is_left_where_it_turns_out_to_be_damaged(tmp_path: Path, what: str, unnamed: bool) -> None:
    with running(what, tmp_path, unnamed=unnamed) as (process, _):
        _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, said[:9]) == (2, b"cleaner: ")
    assert list((tmp_path / "tmp").iterdir()) == []
