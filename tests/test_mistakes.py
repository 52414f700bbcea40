"""What somebody is told who mistyped: one line, with what may have been meant."""

from pathlib import Path

import pytest
from command import ARTICLE, Command, Ran


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--strictnes", "1"], "cleaner: there is no option --strictnes; did you mean --strictness?"),
        (["--xyzzy"], "cleaner: there is no option --xyzzy; 'cleaner --help' lists all"),
        (["--rule", "in-nav"], "cleaner: there is no option --rule; it is one of 'cleaner explain'"),
        (["explain", "--blok", "3"], "cleaner explain: there is no option --blok; did you mean --block?"),
        (["explain", "--check"], "cleaner explain: there is no option --check; it is one of 'cleaner'"),
        (["--x\x1b[2J"], "cleaner: there is no option --x\\x1b[2J; 'cleaner --help' lists all"),
        (["-f", "markdwn"], "cleaner: -f, --format: 'markdwn' is none of its values; did you mean markdown?"),
        (
            ["-f", "p\x1bdf"],
            "cleaner: -f, --format: 'p\\x1bdf' is none of its values; there are text, markdown, html, json, jsonl",
        ),
        (["completion", "bahs"], "cleaner completion: SHELL: 'bahs' is none of its values; did you mean bash?"),
        (["completion"], "cleaner completion: missing argument 'SHELL'; choose from: bash, zsh, fish; see 'cleaner "),
        (["-o"], "cleaner: option '-o' requires an argument; see 'cleaner --help'"),
        (["rules", "teaser-insde"], "cleaner: there is no rule 'teaser-insde'; did you mean teaser-inside or "),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_one_line_says_what_may_be_meant(cleaner: Command, arguments: list[str], told: str) -> None:
    ran = cleaner(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, b"", 1)
    assert ran.err.startswith(told)
    assert ran.err.isprintable() or ran.err[:-1].isprintable()


@pytest.mark.parametrize(
    "arguments", [["--strictness", "9"], ["explain", "--block", "x"], ["rules", "a", "b"], ["--timeout", "0"]]
)
def test_what_cannot_be_is_refused_in_one_line_that_names_the_help(cleaner: Command, arguments: list[str]) -> None:
    ran = cleaner(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, b"", 1)
    assert ran.err.endswith(" --help'\n")


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("notes/recip.txt", "notes/recipe.txt"),
        ("note/recipe.txt", "notes"),
        ("recipe.text", "check the spelling"),
        ("explian", "'cleaner explain'"),
        ("help", "'cleaner --help'"),
        ("version", "'cleaner --version'"),
        ("nots/", "notes"),
    ],
)
def test_a_path_that_leads_nowhere_is_told_with_the_nearest(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, meant: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "recipe.txt").write_text(ARTICLE)
    hint = "check the spelling and the current folder" if meant.startswith("check") else f"did you mean {meant}?"
    assert cleaner(path) == Ran(2, b"", f"cleaner: {path}: no such file or folder; {hint}\n")


def test_a_file_whose_name_looks_like_an_option_is_told_how_to_name(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-dash.txt").write_text(ARTICLE)
    (tmp_path / "--all.txt").write_text(ARTICLE)
    assert cleaner("-dash.txt") == Ran(2, b"", "cleaner: there is no option -d; a file of that name is ./-dash.txt\n")
    assert cleaner("--all.txt").err == "cleaner: there is no option --all.txt; a file of that name is ./--all.txt\n"
    assert cleaner("./-dash.txt", "--", "--all.txt").out.decode() == ARTICLE * 2
