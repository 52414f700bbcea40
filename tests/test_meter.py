"""How far a run is, on a terminal: told while it goes on, and gone at its end; nothing where stderr is no terminal."""

import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from command import ROOT, Command

from cleaner import meter
from cleaner.meter import Meter
from cleaner.read.discover import Found
from cleaner.report import DocumentError, Report

PARAGRAPH = "The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic."


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[], Terminal]:
    """Makes stderr a terminal, which pytest allows only while a test runs; the meter does not wait."""
    monkeypatch.setattr(meter, "_AFTER", 0.0)
    monkeypatch.setattr(meter, "_EVERY", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")

    def open_terminal() -> Terminal:
        screen = Terminal()
        monkeypatch.setattr(sys, "stderr", screen)
        return screen

    return open_terminal


@pytest.fixture
def founds(tmp_path: Path) -> list[Found]:
    """Four files of a hundred bytes."""
    for name in "abcd":
        (tmp_path / name).write_bytes(bytes(100))
    return [Found(str(tmp_path / name), 0, in_folder=True) for name in "abcd"]


def run(founds: list[Found], report: Report) -> None:
    with Meter(report, founds, lambda: ", 7 words removed") as shown:
        for number, _ in enumerate(shown.taken(founds)):
            shown.document()
            if number == 2:
                report.fail("c", DocumentError("damaged"))


def test_it_tells_documents_rate_share_and_what_else_there_is(terminal: Callable[[], Terminal], founds: list[Found]) -> None:
    screen = terminal()
    run(founds, Report())
    for part in ("1 documents, ", "4 documents, ", " a second, 7 words removed", " 25%", "left"):
        assert part in screen.getvalue()


def test_on_a_narrow_terminal_it_tells_what_is_needed_most(
    terminal: Callable[[], Terminal], founds: list[Found], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = terminal()
    monkeypatch.setenv("COLUMNS", "50")
    run(founds, Report())
    for part in ("4 documents, ", " a second", " 25%", "left"):
        assert part in screen.getvalue()
    assert "…" not in screen.getvalue()


def test_it_is_gone_at_the_end_and_before_a_message(terminal: Callable[[], Terminal], founds: list[Found]) -> None:
    screen = terminal()
    run(founds, Report())
    before, _, after = screen.getvalue().partition("cleaner: c: damaged\n")
    assert before.endswith("\x1b[2K")
    assert "4 documents" in after
    assert after.endswith("\x1b[2K")
    assert screen.getvalue().count("\x1b[?25l") == screen.getvalue().count("\x1b[?25h"), "the cursor is back"


def test_time_left_of_one_long_file_is_told_from_where_its_reading_is(terminal: Callable[[], Terminal], tmp_path: Path) -> None:
    screen = terminal()
    path = tmp_path / "long"
    path.write_bytes(bytes(1000))
    founds = [Found(str(path), 0, in_folder=False)]
    with Meter(Report(), founds, str) as shown, path.open("rb") as file:
        for _ in shown.taken(founds):
            shown.reading(file)
            file.read(400)
            shown.document()
    assert " 40%" in screen.getvalue()


def test_what_has_no_size_has_no_time_left(terminal: Callable[[], Terminal]) -> None:
    screen = terminal()
    founds = [Found("-", 0, in_folder=False)]
    with Meter(Report(), founds, str) as shown:
        for _ in shown.taken(founds):
            shown.reading(BytesIO(b"some"))
            shown.document()
    assert "1 documents" in screen.getvalue()
    assert "100%" not in screen.getvalue()
    assert "left" not in screen.getvalue()


def test_short_runs_and_dumb_terminals_are_left_alone(
    terminal: Callable[[], Terminal], founds: list[Found], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = terminal()
    monkeypatch.setattr(meter, "_AFTER", 60.0)
    with Meter(Report(), founds, str) as shown:
        for _ in shown.taken(founds):
            shown.document()
    assert screen.getvalue() == ""
    assert meter.wanted()
    monkeypatch.setenv("TERM", "dumb")
    assert not meter.wanted()


def told(*arguments: str | Path) -> bytes:
    """What a terminal is told while the command runs, to its end."""
    patient = "import sys; from cleaner import meter; from cleaner.__main__ import main; meter._AFTER = 0; sys.exit(main())"
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", patient, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env=os.environ | {"PYTHONPATH": str(ROOT), "TERM": "xterm"},
    ) as process:
        os.close(theirs)
        seen = b""
        while True:
            try:
                seen += os.read(ours, 1 << 16)
            except OSError:  # the other end is closed
                break
    os.close(ours)
    assert process.returncode == 0
    return seen


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "docs.jsonl"
    path.write_text(f'{{"text": "{PARAGRAPH}", "gold": "{PARAGRAPH}"}}\n' * 20)
    return path


def test_a_run_at_a_terminal(table: Path) -> None:
    seen = told(table, "-o", table.with_name("out.jsonl"), "-j", "2")
    assert b" a second, compared with one another first" in seen
    assert b"1 documents, " in seen
    assert b"\x1b[2Kcleaner: 20 documents: " in seen.splitlines()[-1], "the numbers stand where the line was"


def test_scoring_at_a_terminal(table: Path) -> None:
    seen = told("eval", table)
    assert b"1 documents, " in seen
    assert seen.endswith(b"\x1b[2K")


@pytest.mark.parametrize("command", [["-o", "/dev/null"], ["eval"]], ids=["clean", "eval"])
def test_quiet_shows_nothing_at_a_terminal(table: Path, command: list[str]) -> None:
    assert told(*command, table, "-q") == b""


def test_without_a_terminal_nothing_is_shown(cleaner: Command, tmp_path: Path) -> None:
    assert "a second" not in cleaner(ROOT / "seeds", "--output-dir", tmp_path / "out").err
