"""Diffs and annotated documents: exactly what was decided, in forms that other programs read."""

import os
import re
import shutil
import subprocess
from difflib import unified_diff
from itertools import product
from pathlib import Path

import pytest
from command import ROOT, SEED, Command
from hypothesis import given
from hypothesis import strategies as st

from cleaner.job import Cleaned
from cleaner.model import Judgement, ProfileChoice, Source
from cleaner.profiles import CLEAN
from cleaner.render import marked
from cleaner.tables import BUILT_IN

SEEDS = sorted(path for path in (ROOT / "seeds").rglob("*") if path.suffix in {".txt", ".html"})


def cleaned(flags: list[bool], texts: list[str] | None = None, *, ended: bool = True) -> Cleaned:
    """A document of so many lines of which these stay."""
    text = "".join(f"{line}\n" for line in texts or [f"line {number}" for number in range(len(flags))])
    source = Source(text if ended else text[:-1], "text")
    judgement = Judgement(source, [], [], [], [], {}, [], ProfileChoice(CLEAN, ""), 0.0, [], None, BUILT_IN)
    return Cleaned("a.txt", judgement, [], flags)


@given(st.lists(st.booleans(), min_size=1, max_size=60), st.booleans())
def test_a_diff_is_what_difflib_makes_of_lines_that_differ(flags: list[bool], ended: bool) -> None:
    before = [f"line {number}\n" for number in range(len(flags))]
    if not ended:
        before[-1] = before[-1][:-1]
    after = [line for line, flag in zip(before, flags, strict=True) if flag]
    rows = "".join(
        row if row.endswith("\n") else f"{row}\n\\ No newline at end of file\n"
        for row in unified_diff(before, after, "a.txt", "a.txt", lineterm="\n")
    )
    assert marked.diff(cleaned(flags, ended=ended), terminal=False, colour=False) == rows


def test_a_diff_takes_no_line_for_one_that_is_alike() -> None:
    texts = ["Share", "A sentence.", "Share"]
    rows = marked.diff(cleaned([True, True, False], texts), terminal=False, colour=False)
    assert rows == "--- a.txt\n+++ a.txt\n@@ -1,3 +1,2 @@\n Share\n A sentence.\n-Share\n"


@pytest.mark.parametrize("ended", [True, False])
@pytest.mark.parametrize("flags", [*product([True, False], repeat=3)])
def test_git_applies_a_diff(tmp_path: Path, flags: tuple[bool, ...], ended: bool) -> None:
    document = cleaned(list(flags), ended=ended)
    (tmp_path / "a.txt").write_text(document.judgement.source.text)
    rows = marked.diff(document, terminal=False, colour=False)
    assert bool(rows) is not all(flags)
    if rows:
        git = ["git", "apply", "-p0", "--allow-empty", "--unidiff-zero", "-"]
        subprocess.run(
            git, input=rows, text=True, cwd=tmp_path, check=True, env={"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}
        )
    kept = "".join(f"line {number}\n" for number, flag in enumerate(flags) if flag)
    assert (tmp_path / "a.txt").read_text() == (kept if ended or not flags[-1] else kept[:-1])


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_annotated_lines_are_what_stays_and_what_goes(cleaner: Command, tmp_path: Path, path: Path) -> None:
    rows = cleaner(path, "--annotate").out.decode().splitlines()
    assert all(re.match(r"[+-] ", row) for row in rows)
    removed = tmp_path / "removed"
    text = cleaner(path, "--removed", removed).out.decode()
    assert [row[2:] for row in rows if row[0] == "-"] == removed.read_text().splitlines()
    if path.suffix == ".txt":
        assert [row[2:] for row in rows if row[0] == "+"] == text.splitlines()


def test_what_goes_is_red_on_a_terminal() -> None:
    document = cleaned([True, False])
    assert marked.annotate(document, terminal=True, colour=True) == "+ line 0\n\x1b[31m- line 1\x1b[0m\n"
    assert "\n line 0\n\x1b[31m-line 1\x1b[0m\n" in marked.diff(document, terminal=True, colour=True)


@pytest.mark.parametrize(
    "name", [b"a b.txt", b"new\nline.txt", b'"q" \\.txt', b"caf\xc3\xa9 \xff.txt", b"tab\t.txt", b"plain.txt", b"\xc3\xa9.txt"]
)
@pytest.mark.parametrize("tool", [["git", "apply", "-p0"], ["patch", "-p0", "-s"]], ids=["git", "patch"])
def test_a_diff_finds_its_file_whatever_that_is_called(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: bytes, tool: list[str]
) -> None:
    if not shutil.which(tool[0]):
        pytest.skip(f"{tool[0]} is not installed")
    path = tmp_path / os.fsdecode(name)
    path.write_bytes(SEED.read_bytes())
    monkeypatch.chdir(tmp_path)
    expected, rows = cleaner(path.name).out, cleaner("--diff", path.name).out
    assert len(rows.splitlines()[0].split()) >= 2
    subprocess.run(
        tool, input=rows, cwd=tmp_path, check=True, env={**os.environ, "GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}
    )
    assert path.read_bytes() == expected
