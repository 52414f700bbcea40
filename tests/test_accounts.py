"""What a run tells about itself: the numbers at the end, and a report of every decision."""

import json
from collections import Counter
from pathlib import Path

import pytest
from command import ARTICLE, ROOT, Command, Ran

from cleaner import Config, analyze
from cleaner.model import Judgement
from cleaner.render import counts
from cleaner.report import Report

PAGE = (
    f"<!doctype html><html><body><nav><a href=/>Home</a> <a href=/n>News</a></nav><main><p>{ARTICLE}</p></main></body></html>"
)
NUMBERS = (
    "cleaner: 3 documents: boilerplate in 1, none in 2; without main content: 1; failed: 1;"
    f" words: {2 * len(ARTICLE.split())} kept, 2 removed, most by "
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page with boilerplate, a text without, an empty one, and one that cannot be decoded."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.html").write_text(PAGE.replace(ARTICLE, ARTICLE.replace("\n\n", "</p><p>")))
    (docs / "b.txt").write_text(ARTICLE)
    (docs / "c.txt").write_text("")
    (docs / "d.css").write_text("p { color: red }\n")
    return docs


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("where", ["-o", "--output-dir"])
def test_a_run_over_several_documents_that_writes_files_ends_with_its_numbers(
    cleaner: Command, folder: Path, tmp_path: Path, where: str, jobs: str
) -> None:
    ran = cleaner(folder, tmp_path / "none.txt", where, tmp_path / "out", "-j", jobs)
    assert ran.code == 2
    assert ran.err.splitlines()[-1].startswith(NUMBERS)


def judgement_of(path: Path, config: Config | None = None) -> Judgement:
    return analyze(path.read_bytes(), config=config)._judgement  # noqa: SLF001 - what is counted


@pytest.mark.parametrize("own", ["", "[weights]\nsingle-word = -2\n"], ids=["built in", "of one's own"])
@pytest.mark.parametrize("name", ["flat-page.txt", "news.html", "languages/maerkte.txt", "000_a7dc8394e3952697.txt"])
def test_the_words_removed_are_those_that_the_rules_and_steps_removed(tmp_path: Path, name: str, own: str) -> None:
    (tmp_path / "cleaner.toml").write_text(own)
    config = Config.read(str(tmp_path / "cleaner.toml")) if own else None
    result = analyze((ROOT / "seeds" / name).read_bytes(), config=config)
    judgement = judgement_of(ROOT / "seeds" / name, config)
    expected: Counter[str] = Counter()
    for block, words in zip(result.blocks, counts.by_block(judgement), strict=True):
        if block.label == "boilerplate":
            against = [vote for vote in block.votes if vote.weight < 0]
            heaviest = min(against, key=lambda vote: vote.weight).rule if against else counts.NO_RULE
            expected[block.settled_by.id if block.settled_by else heaviest] += words
    assert counts.removed_by(judgement) == expected
    assert {one.name: one.words for one in counts.removers(judgement) if one.words} == +expected
    assert sum(expected.values()) == counts.words(judgement).removed


def test_the_numbers_name_what_removed_most(cleaner: Command, tmp_path: Path) -> None:
    told = cleaner(ROOT / "seeds", "--output-dir", tmp_path / "out").err.splitlines()[-1]
    totals: Counter[str] = Counter()
    for path in (ROOT / "seeds").rglob("*"):
        if path.suffix in {".txt", ".html"}:
            for one in counts.removers(judgement_of(path)):
                totals[one.name] += one.words
    most = ", ".join(f"{rule} ({words})" for rule, words in totals.most_common(3))
    assert told.endswith(f"removed, most by {most}")


def test_one_word_went_by_one_rule(cleaner: Command, tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "a.txt").write_text(f"{ARTICLE}\n----\n")
    told = cleaner(folder, "--output-dir", tmp_path / "out").err.splitlines()[-1]
    assert told.endswith(" kept, 1 removed, most by no-letters (1)")


def test_what_removed_blocks_without_words_is_not_named(capfd: pytest.CaptureFixture[str]) -> None:
    report = Report()
    report.document(changed=True, words=(60, 0), removers={"no-letters": 0})
    report.sum_up()
    assert capfd.readouterr().err.endswith(" kept, 0 removed\n")


def test_a_run_in_place_ends_with_its_numbers(cleaner: Command, folder: Path) -> None:
    assert "boilerplate in 1, none in 2" in cleaner(folder, "--in-place").err.splitlines()[-1]


@pytest.mark.parametrize("options", [["-o", "out"], ["--output-dir", "out"], ["--in-place"], []])
def test_a_single_document_has_no_numbers(
    cleaner: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.chdir(folder)
    assert cleaner("b.txt", *options).err == ""


def test_what_goes_to_standard_output_has_no_numbers(cleaner: Command, folder: Path) -> None:
    assert cleaner(folder / "a.html", folder / "b.txt").err == ""
    assert cleaner(folder / "a.html", folder / "b.txt", "--check").err == ""


@pytest.mark.parametrize("quiet", ["-q", "--quiet"])
def test_quiet_leaves_only_failures(cleaner: Command, folder: Path, tmp_path: Path, quiet: str) -> None:
    none = tmp_path / "none.txt"
    told = f"cleaner: {none}: no such file or folder; check the spelling and the current folder\n"
    assert cleaner(folder, none, "--output-dir", tmp_path / "out", quiet) == Ran(2, b"", told)
    assert cleaner("explain", folder, none, quiet).err == told


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("to", [[], ["--output-dir", "out"], ["--check"], ["-f", "json"]], ids=" ".join)
def test_a_report_holds_every_document_and_every_decision(
    cleaner: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, to: list[str], jobs: str
) -> None:
    monkeypatch.chdir(folder.parent)
    plain = cleaner("docs", *to, "-j", jobs)
    assert cleaner("docs", *to, "-j", jobs, "--report", "why.jsonl") == plain
    records = [json.loads(line) for line in Path("why.jsonl").read_text().splitlines()]
    documents = [record for record in records if record["type"] == "document"]
    assert [document["source"] for document in documents] == ["docs/a.html", "docs/b.txt", "docs/c.txt"]
    assert {"kind", "profile", "cut", "counts", "warnings"} <= documents[0].keys()
    assert documents[0]["counts"] == json.loads(cleaner(folder / "a.html", "-f", "json").out)["counts"]
    blocks = [record for record in records if record["type"] == "block"]
    explained = [json.loads(line) for line in cleaner("explain", "docs", "-f", "json").out.splitlines()]
    assert blocks == [{"type": "block", **entry} for entry in explained]


@pytest.mark.parametrize("name", ["why.csv", "html", "why.jsonl.gz"])
def test_a_report_with_another_ending_is_refused(cleaner: Command, folder: Path, tmp_path: Path, name: str) -> None:
    why = tmp_path / name
    told = f"cleaner: a report is a page (.html) or JSON lines (.jsonl), and {why} is neither; try report.html\n"
    assert cleaner(folder, "--report", why) == Ran(2, b"", told)
    assert not why.exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_report_names_what_failed_in_its_place(cleaner: Command, folder: Path, tmp_path: Path, jobs: str) -> None:
    why = tmp_path / "why.jsonl"
    missing, binary = tmp_path / "missing.txt", tmp_path / "binary"
    binary.write_bytes(bytes(range(256)))  # fails where it is cleaned; what is missing, where it is looked for
    assert cleaner(missing, binary, folder / "b.txt", "--report", why, "--check", "-j", jobs).code == 2
    records = [json.loads(line) for line in why.read_text().splitlines()]
    assert records[:2] == [
        {
            "type": "failure",
            "source": str(missing),
            "error": "no such file or folder",
            "hint": "check the spelling and the current folder",
        },
        {
            "type": "failure",
            "source": str(binary),
            "error": "a binary file, not a document",
            "hint": "convert it to text or html first",
        },
    ]
    assert {record["type"] for record in records[2:]} == {"document", "block"}


@pytest.mark.parametrize("name", ["why.jsonl", "why.html"])
@pytest.mark.parametrize("other", ["-o", "--removed"])
def test_a_report_has_a_file_of_its_own(cleaner: Command, folder: Path, tmp_path: Path, other: str, name: str) -> None:
    why = tmp_path / name
    told = f"cleaner: {other} and --report both name {why}; name two files\n"
    assert cleaner(folder, "--report", why, other, why) == Ran(2, b"", told)


def test_removed_lines_have_a_file_of_their_own(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    assert cleaner(folder, "-o", out, "--removed", out) == Ran(
        2, b"", f"cleaner: -o and --removed both name {out}; name two files\n"
    )
    assert cleaner(folder, "-o", "/dev/null", "--removed", "/dev/null", "-q").code == 0


def test_a_report_may_lie_among_the_documents_that_are_written(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert cleaner(folder, "--output-dir", out, "--report", out / "report.html").code == 0
    assert sorted(path.name for path in out.iterdir()) == ["a.txt", "b.txt", "c.txt", "report.html"]


def test_a_report_overwrites_no_input(cleaner: Command, tmp_path: Path) -> None:
    table = tmp_path / "table.jsonl"
    table.write_text('{"text": "A sentence."}\n')
    ran = cleaner(table, "--report", table)
    assert (ran.code, table.read_text()) == (2, '{"text": "A sentence."}\n')
    assert ran.err == f"cleaner: {table} is one of the inputs; name another file, or overwrite it with --force\n"


@pytest.mark.parametrize("name", ["why.jsonl", "why.html"])
def test_a_report_stays_what_it_was_where_nothing_could_be_read(cleaner: Command, tmp_path: Path, name: str) -> None:
    why = tmp_path / name
    why.write_text("old\n")
    assert cleaner(tmp_path / "none.txt", "--report", why).code == 2
    assert why.read_text() == "old\n"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_row_that_fails_is_one_line_however_many_there_are(cleaner: Command, tmp_path: Path, jobs: str) -> None:
    table = tmp_path / "a.jsonl"
    table.write_text("\n".join([json.dumps({"text": ARTICLE}), "{", json.dumps({"body": ARTICLE})] * 100))
    ran = cleaner(table, "-o", tmp_path / "out.jsonl", "-j", jobs)
    assert ran.code == 2
    *told, numbers = ran.err.splitlines()
    assert [line.split(":")[:3] for line in told] == [
        ["cleaner", f" {table}", str(row)] for row in range(1, 301) if row % 3 != 1
    ]
    assert "failed: 200;" in numbers
