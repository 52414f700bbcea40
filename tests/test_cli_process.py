"""The command as a process: pipes, closed pipes, terminals and signals; what can only be seen from outside."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from command import ARTICLE, ENVIRONMENT, PATIENCE, SEED, Command, on_a_terminal, spawn

from cleaner.__main__ import COMMANDS


def test_a_pipe_is_cleaned() -> None:
    ran = spawn(stdin=ARTICLE.encode())
    assert (ran.code, ran.out, ran.err) == (0, ARTICLE.encode(), "")


def test_a_dash_is_standard_input_among_files() -> None:
    ran = spawn(SEED, "-", stdin=ARTICLE.encode())
    assert ran.code == 0
    assert ran.out.endswith(b"\n" + ARTICLE.encode())


def test_options_take_a_pipe_too_and_know_it_by_its_name() -> None:
    ran = spawn("-f", "json", stdin=ARTICLE.encode())
    record = json.loads(ran.out)
    assert (record["source"], record["text"]) == ("<stdin>", ARTICLE)


@pytest.mark.parametrize("stdin", [b"", b"\n", b"\n\n"], ids=["empty", "a line end", "two"])
def test_next_to_nothing_comes_back(stdin: bytes) -> None:
    ran = spawn(stdin=stdin)
    assert (ran.code, ran.out) == (0, stdin)


def test_a_binary_pipe_is_refused() -> None:
    ran = spawn(stdin=Path(sys.executable).read_bytes()[:100_000])
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err == "cleaner: <stdin>: a binary file, not a document; convert it to text or html first\n"


@pytest.mark.parametrize("options", [[], ["-f", "jsonl"], ["explain"]], ids=["bare", "options", "explain"])
def test_a_closed_pipe_ends_quietly(tmp_path: Path, options: list[str]) -> None:
    (tmp_path / "long.txt").write_text(ARTICLE * 100)
    command = [sys.executable, "-m", "cleaner", *options, str(tmp_path / "long.txt")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=PATIENCE) == 0


def test_ctrl_c_ends_with_130_and_leaves_the_target_as_it_was(tmp_path: Path) -> None:
    fifo, out = tmp_path / "fifo", tmp_path / "out.txt"
    os.mkfifo(fifo)
    out.write_text("old\n")
    writer = os.open(fifo, os.O_RDWR)  # does not wait for a reader, and holds the end of the stream back
    os.write(writer, json.dumps({"text": ARTICLE}).encode() + b"\n")
    command = [sys.executable, "-m", "cleaner", "--from", "jsonl", str(fifo), "-o", str(out)]
    # what runs in the background of a shell ignores Ctrl-C, and so would what it starts
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(command, stderr=subprocess.PIPE, env=ENVIRONMENT, preexec_fn=heed) as process:  # noqa: PLW1509 - no threads here
        deadline = time.monotonic() + PATIENCE
        while len(list(tmp_path.iterdir())) == 2 and time.monotonic() < deadline:  # until it has begun to write
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=PATIENCE)[1] == b""
        # to a shell both are 130; Python ends by the signal itself where it came while a string was being compiled
        assert process.returncode in {130, -signal.SIGINT}
    os.close(writer)
    assert out.read_text() == "old\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fifo", "out.txt"]


def test_ctrl_c_ends_a_call_without_options_with_130_too(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    command = [sys.executable, "-m", "cleaner", str(tmp_path / "fifo")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT) as process:
        writer = os.open(tmp_path / "fifo", os.O_WRONLY)  # waits until it is read
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=PATIENCE) == (b"", b"")
        assert process.returncode in {130, -signal.SIGINT}  # as above
    os.close(writer)


def test_a_terminal_sees_no_control_characters(tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    path.write_text(ARTICLE.replace("bridge", "bri\x1b[31mdge\x9b\x07"))
    seen = on_a_terminal(str(path))
    assert b"\x1b" not in seen
    assert "bri␛[31mdge\ufffd␇".encode() in seen
    assert spawn(path).out == path.read_bytes()


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html"])
def test_no_document_is_wrapped_coloured_or_paged_on_a_terminal(form: str) -> None:
    seen = on_a_terminal(str(SEED), "-f", form, COLUMNS="40")
    assert seen == spawn(SEED, "-f", form).out.replace(b"\n", b"\r\n")


def test_a_diff_on_a_terminal_has_our_colours_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "seed.txt"
    path.write_bytes(SEED.read_bytes().replace(b"Spotify", b"Spo\x1b[2Jtify"))
    seen = on_a_terminal(str(path), "--diff", NO_COLOR="")
    assert b"\x1b[31m-" in seen
    assert "Spo␛[2Jtify".encode() in seen
    assert b"\x1b" not in on_a_terminal(str(path), "--diff", NO_COLOR="1")


@pytest.mark.skipif(not Path("/dev/stderr").exists(), reason="needs /dev/stderr")
def test_what_a_shell_opened_is_written_on_with_nothing_of_it_lost(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{ARTICLE}\nShare this\n")
    run = f"'{sys.executable}' -m cleaner -q a.txt missing.txt"
    streams = "-o /dev/stdout --removed /dev/stderr"
    script = f"(echo before; {run} {streams}; echo after) >out 2>log; {run} -o /dev/fd/7 7>seven 2>/dev/null"
    subprocess.run(["/bin/sh", "-c", script], cwd=tmp_path, env=ENVIRONMENT, check=False, timeout=PATIENCE)
    assert (tmp_path / "out").read_text() == f"before\n{ARTICLE}after\n"
    log = (tmp_path / "log").read_text()
    assert "Share this\n" in log
    assert "missing.txt: no such file" in log
    assert (tmp_path / "seven").read_text() == ARTICLE


@pytest.mark.parametrize("arguments", [[str(SEED)] * 50, ["rules"]], ids=["documents", "rules"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_standard_output_is_a_failure(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "cleaner", *arguments]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, check=False, timeout=PATIENCE
        )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("cleaner: <stdout>: no space left on device; ")


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)], ids=["colour", "NO_COLOR"])
def test_explain_is_a_table_on_a_terminal_and_honours_no_color(no_color: str, coloured: bool) -> None:
    seen = on_a_terminal("explain", str(SEED), NO_COLOR=no_color)
    assert (b"\x1b[32m" in seen) == coloured
    assert b"\t" not in seen
    assert b"content" in seen


@pytest.mark.parametrize("arguments", [[], ["explain"], ["eval"], ["tune"]], ids=repr)
def test_nothing_on_a_terminal_shows_the_help(arguments: list[str]) -> None:
    assert b"Usage: " + " ".join(["cleaner", *arguments, "["]).encode() in on_a_terminal(*arguments)


def test_rules_and_settings_are_tables_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "cleaner.toml").write_text("strictness = 1\n")
    (tmp_path / "a.txt").write_text(ARTICLE)
    for call in (["rules"], ["config", str(tmp_path / "a.txt")]):
        seen = on_a_terminal(*call, NO_COLOR="1")
        assert b"\t" not in seen
        assert b"\x1b" not in seen
        assert re.search(rb"share-cue +text-|strictness +1 ", seen), seen


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_needs_no_docstrings(cleaner: Command, command: str) -> None:
    arguments = [command, "--help"] if command else ["--help"]
    shown = cleaner(*arguments)
    assert b"\n  cleaner " in shown.out
    assert spawn(*arguments, PYTHONOPTIMIZE="2") == shown
