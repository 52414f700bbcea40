"""The manual page says what ``--help`` says."""

import shutil
import subprocess
import tomllib

import pytest
from command import ROOT
from manual import PAGE, page

from cleaner.__main__ import COMMANDS
from cleaner.cli.grammar import grammar


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run tests/manual.py"


def test_the_page_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {".github/cleaner.1": "share/man/man1/cleaner.1"}


def test_every_option_is_told_of() -> None:
    text = page().replace("\\fB", "").replace("\\fR", "").replace("\\", "")
    for name in ("", *COMMANDS):
        for option in grammar(name).options:
            assert f".TP\n{option.usage[0]}\n" in text


@pytest.mark.skipif(not shutil.which("groff"), reason="needs groff")
def test_groff_finds_nothing_to_warn_of() -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-K", "utf-8", str(PAGE)],  # noqa: S607 - where the system has it
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stderr == ""
    assert "cleaner pages/ --output-dir clean/" in done.stdout
