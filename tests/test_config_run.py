"""What a configuration sets for a whole run: format, field, exclude, jobs; the command line has the last word."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from command import ARTICLE, Command, spawn

from cleaner import Config, ConfigError, clean

NAMES = ["a.txt", "notes/b.txt", "notes/drafts/c.txt"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with documents in it and further down."""
    for name in NAMES:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(ARTICLE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def sources(cleaner: Command, *arguments: str) -> list[str]:
    """The documents of a run, as their records call them."""
    return [json.loads(line)["source"] for line in cleaner(*arguments).out.splitlines()]


@pytest.mark.parametrize("said", ['format = "jsonl"', '[tool.cleaner]\nformat = "jsonl"'], ids=["own", "shared"])
def test_format_is_taken_unless_one_is_asked_for(cleaner: Command, folder: Path, said: str) -> None:
    (folder / ("pyproject.toml" if "tool" in said else "cleaner.toml")).write_text(said)
    assert sources(cleaner, "a.txt") == sources(cleaner, "a.txt", "--strictness", "1") == ["a.txt"]
    assert cleaner("a.txt", "-f", "text").out == cleaner("a.txt", "--no-config").out == ARTICLE.encode()
    assert json.loads(spawn("-", stdin=ARTICLE.encode()).out)["source"] == "<stdin>"


@pytest.mark.parametrize("way", ["--check", "--diff", "--annotate", "--in-place"])
def test_what_has_a_form_of_its_own_keeps_it(cleaner: Command, folder: Path, way: str) -> None:
    plain = cleaner("a.txt", way)
    (folder / "cleaner.toml").write_text('format = "jsonl"')
    assert cleaner("a.txt", way) == plain


def test_field_is_taken_unless_one_is_named(cleaner: Command, folder: Path) -> None:
    (folder / "t.jsonl").write_text(json.dumps({"body": ARTICLE, "gold": ARTICLE, "other": "Menu"}) + "\n")
    (folder / "cleaner.toml").write_text('field = "body"')
    assert json.loads(cleaner("t.jsonl").out)["body"] == ARTICLE
    assert "no text in field 'nope'" in cleaner("t.jsonl", "--field", "nope").err
    assert cleaner("explain", "t.jsonl", "-q").code == 0
    assert b"all\t1\t1\t" in cleaner("eval", "t.jsonl").out


def test_exclude_is_from_the_folder_of_the_file(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text('exclude = ["notes/drafts/"]\nformat = "jsonl"')
    assert sources(cleaner, ".") == ["./a.txt", "./notes/b.txt"]
    assert sources(cleaner, "notes") == ["notes/b.txt"]
    os.chdir("notes")
    assert sources(cleaner, ".", "../a.txt") == ["./b.txt", "../a.txt"]
    assert sources(cleaner, "drafts/c.txt") == ["drafts/c.txt"], "what is named is read"


def test_exclude_of_the_command_line_is_added_and_has_the_last_word(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text('exclude = ["drafts/"]\nformat = "jsonl"')
    assert sources(cleaner, ".", "--exclude", "a.*") == ["./notes/b.txt"]
    assert sources(cleaner, ".", "--exclude", "!drafts/") == [f"./{name}" for name in NAMES]


@pytest.mark.parametrize("command", ["explain", "eval"])
def test_other_commands_exclude_too(cleaner: Command, folder: Path, command: str) -> None:
    for name in NAMES:
        (folder / f"{name}.expected").write_text(ARTICLE)
    (folder / "cleaner.toml").write_text('exclude = ["drafts/"]')
    assert b"c.txt" not in cleaner(command, ".", "-f", "jsonl").out
    assert b"b.txt" in cleaner(command, ".", "-f", "jsonl").out


def test_jobs_are_taken_unless_said(cleaner: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []

    def run(*arguments: Any) -> int:
        taken.append(arguments[3].jobs)
        return 0

    monkeypatch.setattr("cleaner.cli.clean.run_batch", run)
    (folder / "cleaner.toml").write_text("jobs = 3")
    for arguments in ([], ["-j", "1"], ["-j", "0"], ["--no-config"]):
        cleaner("a.txt", *arguments)
    assert taken == [3, 1, 0, 1]


def test_the_one_that_all_documents_share_counts_else_that_of_the_working_directory(cleaner: Command, folder: Path) -> None:
    (folder / "notes" / "cleaner.toml").write_text('format = "jsonl"')
    assert sources(cleaner, "notes/b.txt") == sources(cleaner, "notes/b.txt", "-q") == ["notes/b.txt"]
    assert sources(cleaner, "notes") == ["notes/b.txt", "notes/drafts/c.txt"]
    assert cleaner("notes", "a.txt").out.startswith(ARTICLE.encode())
    assert cleaner("--config", "notes/cleaner.toml", "a.txt").out.startswith(b'{"source"')


def test_a_rule_of_the_documents_that_are_named_can_be_asked_for(cleaner: Command, folder: Path) -> None:
    own = "[rules.longish]\nwhen = 'words > 9'\nweight = 1\nreason = 'Long.'\n"
    (folder / "notes" / "cleaner.toml").write_text(own)
    assert b"+1.00 longish (words=" in cleaner("explain", "notes/b.txt", "--rule", "longish").out
    assert cleaner("explain", "a.txt", "--rule", "longish").code == 2


def test_a_rule_for_some_sources_alone_is_listed_and_can_be_asked_for(cleaner: Command, folder: Path) -> None:
    own = "[[sources]]\npaths = ['notes/']\n[sources.rules.longish]\nwhen = 'words > 9'\nweight = 1\nreason = 'Long.'\n"
    (folder / "cleaner.toml").write_text(own)
    assert cleaner("rules").out.endswith(b"longish\ttext+1.00 page+1.00\twords > 9\tLong.\tcleaner.toml\town\n")
    rows = cleaner("explain", ".", "--rule", "longish").out.decode().splitlines()
    assert {row.split(":")[0] for row in rows if "longish" in row} == {"./notes/b.txt", "./notes/drafts/c.txt"}


def test_a_configuration_that_is_not_there_is_told_with_what_may_be_meant(cleaner: Command, folder: Path) -> None:
    (folder / "strict.toml").write_text("strictness = 2")
    told = "cleaner: strct.toml: no such file or folder; did you mean strict.toml?\n"
    assert cleaner("a.txt", "--config", "strct.toml").err == told
    assert cleaner("eval", "notes", "--compare", "strct.toml").err == told
    assert cleaner("a.txt", "--config", "notes").err == "cleaner: notes: is a folder where a file is needed; name a file\n"
    assert cleaner("eval", "notes", "--gold", "note").err == "cleaner: --gold: note: no such folder; did you mean notes?\n"
    assert cleaner("eval", "notes", "--gold", "a.txt").err == (
        "cleaner: --gold: a.txt is no folder; name the one that holds the gold\n"
    )


def test_settings_of_a_run_are_listed_with_where_they_stand(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text('jobs = 0\nexclude = ["drafts/", "*.tmp"]\n')
    rows = cleaner("config").out.decode().splitlines()
    assert "<stdin>\tformat\ttext\tbuilt-in" in rows
    assert "<stdin>\tfield\ttext\tbuilt-in" in rows
    assert "<stdin>\texclude\tdrafts/, *.tmp\tcleaner.toml:2" in rows
    assert "<stdin>\tjobs\t0\tcleaner.toml:1" in rows


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("format = 'jsno'", "1:1: format is one of text, markdown, html, json, jsonl; did you mean json or jsonl?"),
        ('["\t\\n\\u001b"]', r"1:1: there is no setting '\t\n\x1b'; there are captions, "),
        ("\njobs = -1", "2:1: jobs is a whole number from 0 on; 0 is one for each processor"),
        ("jobs = '2'", "1:1: 'jobs' is a whole number, and here is a text in quotes"),
        ("exclude = 'drafts/'", "1:1: 'exclude' is a list, and here is a text in quotes"),
        ("field = ''", "1:1: field is the name of a field, and here is none"),
        ("[[sources]]\nhosts = ['a.org']\njobs = 2", "3:1: 'jobs' holds for a whole run; it stands at the top of the file"),
        ("[[sources]]\npaths = ['a/']\nformt = 'text'", "3:1: there is no setting 'formt'; there are captions, "),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(folder: Path, said: str, told: str) -> None:
    (folder / "cleaner.toml").write_text(said)
    with pytest.raises(ConfigError) as caught:
        Config.read("cleaner.toml")
    assert str(caught.value).startswith(f"cleaner.toml:{told}")


@pytest.mark.parametrize("said", ["exclude = ['drafts/', '!']"])
def test_a_pattern_that_is_none_is_refused(folder: Path, said: str) -> None:
    (folder / "cleaner.toml").write_text(said)
    with pytest.raises(ConfigError, match=r"cleaner\.toml:1:1: .*patterns are those of \.gitignore files"):
        Config.read("cleaner.toml")


@pytest.mark.parametrize("weight", [-100, 100])
def test_rules_of_ones_own_may_add_up_to_any_score(folder: Path, weight: int) -> None:
    said = "".join(f"[rules.r{n}]\nwhen = 'words > 0'\nweight = {weight}\nreason = 'r'\n" for n in range(9))
    (folder / "cleaner.toml").write_text(said)
    config = Config.read("cleaner.toml")
    for kind in ("text", "html"):
        assert bool(clean(ARTICLE, kind=kind, config=config)) is (weight > 0)
