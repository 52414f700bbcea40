"""Runs that are stopped and go on: nothing half, nothing lost, and in the end what an undisturbed run leaves."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from command import ARTICLE, ROOT, Command, spawn


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    for name in ("a.txt", "b/c.txt", "b/d.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{ARTICLE}\nIn {name}.\n")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """The documents in a folder, without the files that runs make for themselves."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".cleaner"))
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def done_by(cleaner: Command, folder: Path, out: Path, *options: str) -> set[str]:
    """The targets that a run with --resume finishes: those it adds a line for."""
    log = out / ".cleaner"
    before = len(log.read_bytes()) if log.exists() else 0
    assert cleaner(folder, "--output-dir", out, "--resume", *options).code == 0
    return {json.loads(line)["target"] for line in log.read_bytes()[before:].split(b"\n") if line.strip()}


ALL = {"a.txt", "b/c.txt", "b/d.txt"}


def test_what_is_done_is_not_done_again(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert done_by(cleaner, folder, out) == ALL
    assert done_by(cleaner, folder, out) == set()
    assert set(tree(out)) == ALL


def test_what_was_done_before_is_told(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    call = (folder, "--output-dir", tmp_path / "out", "--resume")
    assert "done before" not in cleaner(*call).err
    (tmp_path / "out" / "a.txt").unlink()
    assert cleaner(*call).err.startswith("cleaner: 1 document: ")
    assert "; failed: 0; files done before: 3; words: 0 kept, 0 removed\n" in cleaner(*call).err


def test_what_changed_is_done_again(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done_by(cleaner, folder, out)
    whole = tree(out)
    (out / "a.txt").write_bytes(whole["a.txt"][:20])
    (out / "b/c.txt").unlink()
    assert done_by(cleaner, folder, out) == {"a.txt", "b/c.txt"}
    assert tree(out) == whole
    (folder / "b/d.txt").write_text(ARTICLE)
    assert done_by(cleaner, folder, out) == {"b/d.txt"}
    assert tree(out)["b/d.txt"] == ARTICLE.encode()


def test_how_much_is_told_is_no_other_order(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    assert done_by(cleaner, folder, tmp_path / "out", "-q") == ALL
    assert done_by(cleaner, folder, tmp_path / "out") == set()


def test_another_order_does_all_again(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    done_by(cleaner, folder, tmp_path / "out")
    assert done_by(cleaner, folder, tmp_path / "out", "--strictness", "1") == ALL


def test_a_line_cut_short_counts_for_nothing(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    out, log = tmp_path / "out", tmp_path / "out" / ".cleaner"
    done_by(cleaner, folder, out)
    log.write_bytes(log.read_bytes()[:-10])
    assert done_by(cleaner, folder, out) == {"b/d.txt"}
    assert done_by(cleaner, folder, out) == set()


def test_a_table_with_a_broken_row_is_told_of_again(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text('{"text": "One."}\n{"text": \n')
    call = (tmp_path / "t.jsonl", "--output-dir", tmp_path / "out", "--resume")
    first = cleaner(*call)
    assert first.code == 2
    assert cleaner(*call) == first
    (tmp_path / "t.jsonl").write_text('{"text": "One."}\n')
    assert done_by(cleaner, tmp_path / "t.jsonl", tmp_path / "out") == {"t.jsonl"}
    assert done_by(cleaner, tmp_path / "t.jsonl", tmp_path / "out") == set()


@pytest.mark.parametrize(
    ("options", "happened"),
    [
        ([], "--resume goes on with --output-dir FOLDER"),
        (["--output-dir", "out", "--removed", "gone.txt"], "would lack what was done before"),
        (["--output-dir", "out", "--report", "report.jsonl"], "would lack what was done before"),
    ],
)
def test_calls_that_cannot_be_resumed_are_refused(
    cleaner: Command, folder: Path, options: list[str], happened: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    ran = cleaner(folder, "--resume", *options)
    assert (ran.code, ran.out) == (2, b"")
    assert happened in ran.err
    assert ran.err.count("\n") == 1
    assert not Path("out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_twenty_moments_nothing_is_half_and_nothing_lost(folder: Path, tmp_path: Path) -> None:
    for number in range(80):
        (folder / f"{number:03}.txt").write_text(f"{ARTICLE}\nNumber {number}.\n" * (1 + number % 5))
    inputs = tree(folder)
    undisturbed, out = tmp_path / "undisturbed", tmp_path / "out"
    began = time.monotonic()
    assert spawn(folder, "--output-dir", undisturbed, "--resume").code == 0
    whole = tree(undisturbed)
    assert set(whole) == set(inputs)
    duration = time.monotonic() - began
    moments = random.Random(20)  # noqa: S311 - no secret
    done: set[str] = set()
    kills = 0
    for turn in range(20):
        call = [sys.executable, "-m", "cleaner", folder, "--output-dir", out, "--resume", "-j", str(1 + turn % 2)]
        with subprocess.Popen(call, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.DEVNULL) as process:
            with suppress(subprocess.TimeoutExpired):
                process.wait(moments.uniform(0.2, 0.9) * min(duration, 0.8))
            process.kill()
        kills += process.returncode == -signal.SIGKILL
        now = tree(out)
        assert {name: whole[name] for name in now} == now  # nothing half
        assert done <= set(now)  # nothing lost
        done = set(now)
        if now and turn % 4 == 3:  # start anew, so that kills meet every part of a run
            shutil.rmtree(out)
            done = set()
    assert kills >= 10
    assert spawn(folder, "--output-dir", out, "--resume").code == 0
    assert tree(out) == whole
    assert tree(folder) == inputs
    assert {path.name for path in out.rglob("*.cleaner")} == {".cleaner"}
