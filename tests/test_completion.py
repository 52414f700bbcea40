"""The Tab key: bash, zsh and fish complete what can be typed."""

import os
import pty
import select
import shutil
import subprocess
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from command import ENVIRONMENT, PATIENCE, ROOT, Command, spawn

from cleaner.__main__ import COMMANDS
from cleaner.cli.completion import HELP
from cleaner.cli.grammar import Command as Grammar
from cleaner.cli.grammar import grammar
from cleaner.cli.shells import SCRIPTS

#: What is typed up to the Tab key, and what is offered; a folder holds ``explainer.txt``, ``notes.txt`` and ``docs/``.
OFFERS = [
    pytest.param("rul", ["rules"], id="a command"),
    pytest.param("expl", ["explain", "explainer.txt"], id="a command or a file"),
    pytest.param("--in", ["--in-place"], id="an option"),
    pytest.param("explain --ru", ["--rule"], id="an option of a command"),
    pytest.param("-f m", ["markdown"], id="a value"),
    pytest.param("explain --rule in-na", ["in-nav"], id="a rule"),
    pytest.param("explain --rule outside-r", ["outside-run"], id="a step"),
    pytest.param("rules in-na", ["in-nav"], id="a rule as an argument"),
    pytest.param("completion f", ["fish"], id="a shell"),
    pytest.param("--templates l", ["learn"], id="the first word of a value"),
    pytest.param("eval --templates u", ["use"], id="the same of a command"),
]
#: Where bash is left to offer files, or nothing.
NOTHING = [
    pytest.param("notes.txt expl", [], id="a command comes first or not at all"),
    pytest.param("--ru", [], id="an option of another command"),
    pytest.param("explain -f m", [], id="a value of another command"),
    pytest.param("--strictness n", [], id="a number"),
    pytest.param("-o n", [], id="a file"),
    pytest.param("--format = m", ["markdown"], id="a value behind an equals sign"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    for name in ("explainer.txt", "notes.txt"):
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(("typed", "offered"), [*OFFERS, *NOTHING])
def test_bash_offers(folder: Path, typed: str, offered: list[str]) -> None:
    words = typed.split(" ")
    ask = f"COMP_WORDS=(cleaner {' '.join(words)}); COMP_CWORD={len(words)}; _cleaner; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    assert shell("bash", "--norc", "-c", f"{script('bash')}\n{ask}", cwd=folder).split() == offered


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("cleaner --in-pl", "cleaner --in-place "),
        ("cleaner --output-dir d", "cleaner --output-dir docs/"),
        ("cleaner no", "cleaner notes.txt "),
        ("cleaner --templates use no", "cleaner --templates use notes.txt "),
        ("cleaner eval --compare no", "cleaner eval --compare notes.txt "),
        ("cleaner explain --rule=in-na", "cleaner explain --rule=in-nav "),
    ],
)
def test_bash_completes_at_the_prompt(folder: Path, typed: str, line: str) -> None:
    (folder / "script").write_text(script("bash"))
    keyboard, terminal = pty.openpty()
    environment = {"TERM": "dumb", "INPUTRC": "/dev/null", "PATH": os.environ["PATH"]}
    with subprocess.Popen(
        ["bash", "--norc", "-i"],  # noqa: S607 - where the system has it
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        cwd=folder,
        env=environment,
        start_new_session=True,
    ) as process:
        os.close(terminal)
        os.write(keyboard, b"PS1='ready> '; source ./script\n")
        seen = b""
        while not seen.endswith(b"\nready> "):  # what is typed before is no key to bash
            assert select.select([keyboard], [], [], PATIENCE)[0], seen
            seen += os.read(keyboard, 65_536)
        os.write(keyboard, f"{typed}\t\x01echo '[\x05]'\nexit\n".encode())
        with suppress(OSError):  # the other side is closed
            while select.select([keyboard], [], [], PATIENCE)[0] and (chunk := os.read(keyboard, 65_536)):
                seen += chunk
        process.wait(timeout=PATIENCE)
    os.close(keyboard)
    assert f"[{line}]\r\n" in seen.decode()


@pytest.mark.skipif(not shutil.which("fish"), reason="needs fish")
@pytest.mark.parametrize(("typed", "offered"), OFFERS)
def test_fish_offers(folder: Path, typed: str, offered: list[str]) -> None:
    ask = f"complete -C 'cleaner {typed}'"
    rows = shell("fish", "--no-config", "-c", f"{script('fish')}\n{ask}", cwd=folder).splitlines()
    assert sorted(row.split("\t")[0] for row in rows) == offered


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_option_of_every_command_is_known(name: str) -> None:
    text = script(name)
    for command in grammars():
        assert command.name in text
        for flag in (flag for option in command.options for flag in option.flags):
            spelled = f"-{'l' if flag.startswith('--') else 's'} {flag.lstrip('-')} " if name == "fish" else flag
            assert spelled in text


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_shell_can_read_it(name: str) -> None:
    if shutil.which(name):
        shell(name, "-n", "/dev/stdin", stdin=script(name))


@pytest.mark.skipif(not shutil.which("fish"), reason="needs fish")
def test_the_line_for_fish_turns_it_on(folder: Path) -> None:
    line = next(line for line in HELP.splitlines() if "fish" in line).partition("  ")[0]
    command = f"function cleaner; '{sys.executable}' -m cleaner $argv; end; {line}; complete -C 'cleaner explain --ru'"
    done = subprocess.run(
        ["fish", "--no-config", "-c", command],  # noqa: S607 - where the system has it
        check=True,
        capture_output=True,
        cwd=folder,
        env=ENVIRONMENT,
        text=True,
    )
    assert done.stdout.startswith("--rule\t")


def test_the_script_is_the_same_whatever_the_hash_seed() -> None:
    assert len({spawn("completion", "fish", PYTHONHASHSEED=str(seed)).out for seed in range(4)}) == 1


def test_the_command_prints_it(cleaner: Command) -> None:
    assert cleaner("completion", "zsh").out.decode() == script("zsh")
    assert cleaner("completion", "csh").code == 2


@cache
def grammars() -> list[Grammar]:
    return [grammar(command) for command in ("", *COMMANDS)]


@cache
def script(name: str) -> str:
    return SCRIPTS[name](grammars())


def shell(*command: str, stdin: str = "", cwd: Path = ROOT) -> str:
    done = subprocess.run(command, input=stdin, capture_output=True, check=True, text=True, cwd=cwd, timeout=PATIENCE)
    return done.stdout
