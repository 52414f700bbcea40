"""Which configuration a run finds for which document, and the commands that tell of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command import ARTICLE, ROOT, Command, Ran, spawn

from cleaner.render.config_list import Setting, table

CUT = "[weights]\nlabel-length = -40\n"
LINE = "Presented by Acme"
DOCUMENT = ARTICLE.replace("\n\n“We", f"\n\n{LINE}\n\n“We")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with a document in it and one further down."""
    (tmp_path / "notes" / "old").mkdir(parents=True)
    for path in ("a.txt", "notes/b.txt", "notes/old/c.txt"):
        (tmp_path / path).write_text(DOCUMENT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def changed(cleaner: Command, *arguments: str) -> list[str]:
    """The documents that would change."""
    return cleaner(".", "--check", *arguments).out.decode().split()


def test_nearest_one_upwards_says_everything(cleaner: Command, folder: Path) -> None:
    assert changed(cleaner) == []
    (folder / "notes" / "cleaner.toml").write_text(CUT)
    assert changed(cleaner) == ["./notes/b.txt", "./notes/old/c.txt"]
    (folder / "notes" / "old" / "cleaner.toml").write_text("")
    assert changed(cleaner) == ["./notes/b.txt"]


def test_own_file_comes_before_the_shared_one(cleaner: Command, folder: Path) -> None:
    (folder / "pyproject.toml").write_text(CUT.replace("[", "[tool.cleaner."))
    assert len(changed(cleaner)) == 3
    (folder / "cleaner.toml").write_text("")
    assert changed(cleaner) == []


@pytest.mark.parametrize(
    "text", ["[tool.ruff]\nline-length = 1\n", "[project]\nname = 'cleaner'\n", "[tool]\nother = 1\n", "[a"]
)
def test_shared_file_without_settings_is_passed_over(cleaner: Command, folder: Path, text: str) -> None:
    (folder / "cleaner.toml").write_text(CUT)
    (folder / "notes" / "pyproject.toml").write_text(text)
    assert len(changed(cleaner)) == 3


@pytest.mark.parametrize(
    "text", ["tool.cleaner.off = ['asks']", "[tool]\ncleaner = { off = ['asks'] }", "[ tool . 'cleaner' ]\noff=[]"]
)
def test_every_spelling_of_the_table_is_found(cleaner: Command, folder: Path, text: str) -> None:
    (folder / "pyproject.toml").write_text(text)
    assert b"config\tpyproject.toml" in cleaner("config").out


@pytest.mark.parametrize("text", ['name = """\n[tool.cleaner]\n"""\n', "# [tool.cleaner]\n"], ids=["in a text", "in a comment"])
def test_shared_file_that_only_speaks_of_it_is_passed_over(cleaner: Command, folder: Path, text: str) -> None:
    (folder / "pyproject.toml").write_text(text)
    (folder / "a.txt").write_text(ARTICLE)
    assert cleaner("a.txt") == Ran(0, ARTICLE.encode(), "")


def test_working_directory_that_was_removed_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert spawn("-", stdin=ARTICLE.encode()) == Ran(0, ARTICLE.encode(), "")


def test_document_elsewhere_has_the_one_of_the_working_directory(
    cleaner: Command, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "d.txt"
    elsewhere.write_text(DOCUMENT)
    (folder / "cleaner.toml").write_text(CUT)
    assert cleaner(elsewhere).out.decode() == ARTICLE
    (elsewhere.parent / "cleaner.toml").write_text("")
    assert cleaner(elsewhere).out.decode() == DOCUMENT


@pytest.mark.parametrize("arguments", [[], ["-"], ["a.txt"], ["--strictness", "0", "a.txt"]])
def test_every_way_in_finds_it(folder: Path, arguments: list[str]) -> None:
    (folder / "cleaner.toml").write_text(CUT)
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", *arguments],
        input=DOCUMENT,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout == ARTICLE


def test_one_can_be_named_or_none_wanted(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text(CUT)
    (folder / "other.toml").write_text("")
    assert changed(cleaner, "--config", "other.toml") == []
    assert changed(cleaner, "--no-config") == changed(cleaner, "--isolated") == []
    both = cleaner("a.txt", "--config", "other.toml", "--no-config")
    assert both.code == 2
    assert both.err == "cleaner: --config and --no-config contradict each other; leave out one of both\n"


def test_command_line_has_the_last_word(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text("strictness = 2\nimages = true\n")
    (folder / "page.html").write_text(
        f"<html><body><main><p>{ARTICLE}</p><p>{ARTICLE} And.</p><img src=https://a.org/b.png alt=B></main>"
    )
    assert json.loads(cleaner("-f", "json", "a.txt").out)["cut"] == 2
    assert json.loads(cleaner("-f", "json", "a.txt", "--strictness", "-1").out)["cut"] == -1
    assert b"b.png" in cleaner("page.html", "--strictness", "-2").out
    assert b"b.png" not in cleaner("page.html", "--strictness", "-2", "--no-images").out


def test_sections_are_about_paths_from_the_folder_of_the_file(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text('[[sources]]\npaths = ["notes/old/"]\n' + CUT.replace("[", "[sources."))
    assert changed(cleaner) == ["./notes/old/c.txt"]
    os.chdir(folder / "notes")
    assert changed(cleaner) == ["./old/c.txt"]


def test_sections_are_about_hosts_of_records(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text('[[sources]]\nhosts = ["example.org"]\n' + CUT.replace("[", "[sources."))
    assert changed(cleaner, "--url", "https://www.example.org/a") == ["./a.txt", "./notes/b.txt", "./notes/old/c.txt"]
    assert changed(cleaner, "--url", "https://example.com/a") == []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_bad_one_costs_the_documents_below_it_alone(cleaner: Command, folder: Path, jobs: str) -> None:
    (folder / "cleaner.toml").write_text(CUT)
    (folder / "notes" / "old" / "cleaner.toml").write_text("of = []\n")
    ran = cleaner(".", "--check", "-j", jobs)
    assert ran.out.decode().split() == ["./a.txt", "./notes/b.txt"]
    assert ran.code == 2
    assert ran.err.splitlines()[0] == (
        "cleaner: ./notes/old/c.txt: its configuration cannot be used:"
        " notes/old/cleaner.toml:1:1: there is no setting 'of'; did you mean off?"
    )


@pytest.mark.parametrize("arguments", [["a.txt"], ["a.txt", "-o", "out.txt"], ["explain", "a.txt"], ["rules"], ["config"]])
def test_bad_one_of_the_working_directory_ends_the_run(cleaner: Command, folder: Path, arguments: list[str]) -> None:
    (folder / "cleaner.toml").write_text("of = []\n")
    ran = cleaner(*arguments)
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err == "cleaner: cleaner.toml:1:1: there is no setting 'of'; did you mean off?\n"
    assert not (folder / "out.txt").exists()


def test_unreadable_one_is_told(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_bytes(b"\xff")
    assert "cleaner.toml:1: not UTF-8" in cleaner("a.txt").err


def test_resumed_run_does_again_what_is_judged_otherwise_now(cleaner: Command, folder: Path) -> None:
    again = (".", "--output-dir", "out", "--resume")
    assert "3 documents" in cleaner(*again).err
    assert "0 documents" in cleaner(*again).err
    (folder / "notes" / "cleaner.toml").write_text(CUT)
    assert "2 documents: boilerplate in 2" in cleaner(*again).err
    assert (folder / "out" / "notes" / "b.txt").read_text() == ARTICLE
    (folder / "notes" / "cleaner.toml").write_text(CUT.replace("40", "41"))
    assert "2 documents" in cleaner(*again).err
    assert "0 documents" in cleaner(*again).err


def test_processes_are_told(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text('[[sources]]\npaths = ["notes/"]\n' + CUT.replace("[", "[sources."))
    assert changed(cleaner, "-j", "2") == changed(cleaner) == ["./notes/b.txt", "./notes/old/c.txt"]


OWN = """strictness = 1
off = ["asks"]
[weights]
share-cue = -1.5
[cues]
promo = ["presented by"]
[rules.presented-by]
when = '"promo" in cues'
weight = -8
reason = "A sponsor's line."
[[sources]]
hosts = ["example.org"]
strictness = -1
"""


def test_rules_are_listed_as_they_are_now(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text(OWN)
    rows = [line.split("\t") for line in cleaner("rules").out.decode().splitlines()]
    assert [(row[0], row[1], row[-1]) for row in rows if row[-1] != "built-in"] == [
        ("asks", "", "off"),
        ("share-cue", "text-1.50", "changed"),
        ("presented-by", "text-8.00 page-8.00", "own"),
    ]
    assert cleaner("rules", "presented-by").out.decode().splitlines() == [
        "id:      presented-by",
        'when:    "promo" in cues',
        "weights: text-8.00 page-8.00 (own)",
        "reason:  A sponsor's line.",
        "source:  cleaner.toml",
    ]
    assert b"weights: text-1.50 (changed, built in text-0.25)\n" in cleaner("rules", "share-cue").out
    assert b"weights: off, built in text-0.50\n" in cleaner("rules", "asks").out
    assert json.loads(cleaner("rules", "-f", "json", "asks").out)["state"] == "off"
    assert b"weights: text-0.25\n" in cleaner("rules", "share-cue", "--no-config").out


def test_explanation_names_own_rules(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text(OWN)
    assert b"-8.00 presented-by (cues: promo 'presented by')" in cleaner("explain", "a.txt").out
    assert b'"presented-by"' in cleaner("-f", "json", "a.txt").out


def test_settings_are_listed_with_what_they_come_to_and_from(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text(OWN)
    assert cleaner("config").out.decode().splitlines() == [
        "<stdin>\tconfig\tcleaner.toml\tfound",
        "<stdin>\tstrictness\t1\tcleaner.toml:1",
        "<stdin>\tcomments\tauto\tbuilt-in",
        "<stdin>\tlinks\tfalse\tbuilt-in",
        "<stdin>\timages\tfalse\tbuilt-in",
        "<stdin>\tcaptions\ttrue\tbuilt-in",
        "<stdin>\tformat\ttext\tbuilt-in",
        "<stdin>\tfield\ttext\tbuilt-in",
        "<stdin>\texclude\tnothing\tbuilt-in",
        "<stdin>\tjobs\t1\tbuilt-in",
        "<stdin>\trules.asks\toff, built in text-0.50\tcleaner.toml:2",
        "<stdin>\trules.share-cue\ttext-1.50 (changed, built in text-0.25)\tcleaner.toml:4",
        "<stdin>\trules.presented-by\ttext-8.00 page-8.00 (own)\tcleaner.toml:7",
        "<stdin>\tcues.promo\tpresented by\tcleaner.toml:6",
        "<stdin>\tsources\texample.org: does not apply\tcleaner.toml:11",
    ]
    here = cleaner("config", "notes/b.txt", "--url", "https://example.org/b").out.decode().splitlines()
    assert here[:2] == ["notes/b.txt\tconfig\tcleaner.toml\tfound", "notes/b.txt\tstrictness\t-1\tcleaner.toml:13"]
    assert here[-1] == "notes/b.txt\tsources\texample.org: applies\tcleaner.toml:11"
    first, *_ = map(json.loads, cleaner("config", "-f", "json").out.splitlines())
    assert first == {"document": "<stdin>", "setting": "config", "value": "cleaner.toml", "origin": "found"}


def test_nothing_found_is_said_too(cleaner: Command, folder: Path) -> None:
    assert cleaner("config", "notes").out.decode().splitlines()[0] == "notes/\tconfig\tnone\tbuilt-in"
    (folder / "mine.toml").write_text("links = true")
    named = cleaner("config", "--config", "mine.toml").out.decode().splitlines()
    assert named[0] == "<stdin>\tconfig\tmine.toml\tnamed"
    assert cleaner("config", "nots").err == (
        "cleaner: nots: no such file or folder; check the spelling and the current folder\n"
    )


def test_page_of_a_run_names_own_rules(cleaner: Command, folder: Path) -> None:
    (folder / "cleaner.toml").write_text(OWN)
    cleaner("a.txt", "-o", "out.txt", "--report", "why.html")
    page = (folder / "why.html").read_text()
    assert '"presented-by":"A sponsor\'s line."' in page
    assert '"strictness":"1"' in page


def test_the_list_is_whole_on_a_narrow_terminal() -> None:
    shown = table([Setting("notes/article.txt", "rules.share-cue", "text-1.50 (changed)", "cleaner.toml:4")], 40, colour=False)
    assert max(map(len, shown.splitlines())) <= 40
    assert "…" not in shown
