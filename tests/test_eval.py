"""``cleaner eval``: documents with gold, their scores, and the rules that erred."""

import gzip
import json
import re
from pathlib import Path

import pytest
from command import ARTICLE, ROOT, Command

from cleaner import analyze, terminal
from cleaner.evaluate.grading import CUT, deciding
from cleaner.evaluate.words import Score, score, word_score

LINES = ARTICLE.splitlines()
#: Two lines go, rightly; and what the gold says decides on the rest.
DOCUMENT = f"{ARTICLE}\nSubscribe to our newsletter\nShare this on Facebook\n"
PAGE = (
    f"<!doctype html><title>Bridge</title><main><p>{'<p>'.join(filter(None, LINES))}</main><footer>All rights reserved</footer>"
)


def records(out: bytes) -> dict[str, list[dict]]:
    """The records of ``-f jsonl`` by their type."""
    found: dict[str, list[dict]] = {"document": [], "rule": [], "all": []}
    for line in out.splitlines():
        record = json.loads(line)
        found[record["type"]].append(record)
    return found


@pytest.mark.parametrize(
    ("answer", "gold", "f1"),
    [("", "", 1.0), ("a", "", 0.0), ("", "a", 0.0), ("A b", "a B", 1.0), ("a a", "a", 2 / 3), ("灯台 a", "灯 b", 0.4)],
)
def test_word_f1(answer: str, gold: str, f1: float) -> None:
    assert word_score(answer, gold).f1 == pytest.approx(f1)


def test_precision_is_of_the_answer_and_recall_of_the_gold() -> None:
    assert score(given=4, wanted=2, right=1) == Score(0.25, 0.5, pytest.approx(1 / 3))


def test_the_examples_come_out_exactly_right(cleaner: Command) -> None:
    ran = cleaner("eval", ROOT / "seeds", "-f", "jsonl")
    (whole,) = (record for record in records(ran.out)["all"] if record["kind"] == "all")
    assert (ran.code, ran.err) == (0, "")
    assert whole["documents"] == whole["exact"] == 8
    assert records(ran.out)["rule"] == []


@pytest.mark.parametrize(
    "name", ["a.txt.expected", "a.txt.gold", "a.expected.txt", "a.gold.txt"], ids=lambda name: name.removeprefix("a")
)
def test_gold_beside_the_document(cleaner: Command, tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(DOCUMENT)
    (tmp_path / name).write_text(ARTICLE)
    ran = cleaner("eval", "-f", "jsonl", tmp_path)
    (record,) = records(ran.out)["document"]
    assert (ran.code, ran.err, record["exact"]) == (0, "", True)


@pytest.mark.parametrize("name", ["a.html.expected", "a.gold.txt", "a.txt", "a.html"])
def test_gold_in_a_folder_of_its_own(cleaner: Command, tmp_path: Path, name: str) -> None:
    gold = tmp_path / "pages" / "gold"  # within what is read: not taken for documents
    (gold / "sub").mkdir(parents=True)
    (tmp_path / "pages" / "sub").mkdir()
    (tmp_path / "pages" / "sub" / "a.html").write_text(PAGE)
    (gold / "sub" / name).write_text(PAGE.partition("<footer>")[0] if name.endswith(".html") else ARTICLE)
    ran = cleaner("eval", "-f", "jsonl", tmp_path / "pages", "--gold", gold)
    (record,) = records(ran.out)["document"]
    assert (ran.code, record["source"], record["exact"]) == (0, str(tmp_path / "pages" / "sub" / "a.html"), True)


def test_gold_of_a_compressed_document(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(DOCUMENT.encode()))
    (tmp_path / "a.txt.expected").write_text(ARTICLE)
    assert records(cleaner("eval", "-f", "jsonl", tmp_path).out)["document"][0]["exact"]


def test_gold_files_that_are_named_are_no_documents(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DOCUMENT)
    (tmp_path / "a.txt.expected").write_text(ARTICLE)
    ran = cleaner("eval", *sorted(tmp_path.iterdir()))
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize(
    "record",
    [
        {"text": DOCUMENT, "gold": ARTICLE},
        {"html": PAGE, "main": ARTICLE},
        {"id": 7, "html": PAGE, "article": ARTICLE},
        {"text": DOCUMENT, "labels": [1, None, 1, None, 1, None, 0, 0]},
        {"text": DOCUMENT, "labels": [1, None, 1, None, 1, None, 0, 0, None]},  # the empty line after the last line end
        {"lines": DOCUMENT.splitlines(), "labels": ["content", None, "content", None, "content", None, "boilerplate", 0]},
    ],
    ids="+".join,
)
def test_gold_in_the_rows_of_a_table(cleaner: Command, tmp_path: Path, record: dict) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(record) + "\n")
    ran = cleaner("eval", "-f", "jsonl", tmp_path)
    (graded,) = records(ran.out)["document"]
    assert (ran.code, ran.err) == (0, "")
    assert (graded["exact"], graded["words"]["f1"], graded["errors"]) == (True, 1.0, {})


def test_fields_can_be_named(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('body,right\n"{}","{}"\n'.format(DOCUMENT.replace('"', '""'), ARTICLE.replace('"', '""')))
    ran = cleaner("eval", "-f", "jsonl", path, "--field", "body", "--gold-field", "right")
    assert records(ran.out)["document"][0]["exact"]


def test_what_is_wrong_is_counted_and_charged_to_the_rules_that_decided(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    labels = [1, None, 1, None, 0, None, 1, 0]  # it keeps the third paragraph, and takes out the first of the two cues
    path.write_text(json.dumps({"text": DOCUMENT, "labels": labels}))
    found = records(cleaner("eval", "-f", "jsonl", path).out)
    (record,) = found["document"]
    counts = {"content_kept": 2, "content_removed": 1, "boilerplate_kept": 1, "boilerplate_removed": 1}
    assert record["lines"] == {"precision": 0.6667, "recall": 0.6667, "f1": 0.6667, **counts}
    result = analyze(DOCUMENT)
    charged = {
        "boilerplate_kept": deciding(result.blocks[2], result.cut),
        "content_removed": deciding(result.blocks[3], result.cut),
    }
    for error, rules in charged.items():
        assert rules
        assert {rule["rule"] for rule in found["rule"] if rule[error]} == set(rules)


@pytest.mark.parametrize("name", ["flat-page.txt", "news.html", "recipe.txt"])
def test_without_the_rules_that_decided_the_label_is_the_other(name: str) -> None:
    result = analyze((ROOT / "seeds" / name).read_bytes())
    for block in result.blocks:
        weights = {vote.rule: vote.weight for vote in block.votes}
        rules = deciding(block, result.cut)
        if block.settled_by:
            assert rules == [block.settled_by.id]
        elif rules[-1] == CUT:
            assert block.score - sum(weights[rule] for rule in rules[:-1]) <= result.cut
            assert all(weight > 0 or rule in rules for rule, weight in weights.items())
        else:
            without = [block.score - sum(weights[rule] for rule in some) > result.cut for some in (rules, rules[:-1])]
            kept = block.label == "content"
            assert without == [not kept, kept]


def test_lines_that_nobody_knows_count_neither_way(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": DOCUMENT, "labels": [1, None, 1, None, None, None, None, 0]}))
    (record,) = records(cleaner("eval", "-f", "jsonl", path).out)["document"]
    assert record["exact"]
    assert record["words"]["f1"] == 1.0


def test_gold_whose_lines_are_broken_otherwise_is_found_by_its_words(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DOCUMENT)
    (tmp_path / "a.txt.expected").write_text(ARTICLE.replace(", ", ",\n"))
    (record,) = records(cleaner("eval", "-f", "jsonl", tmp_path).out)["document"]
    assert record["exact"]
    assert record["lines"]["f1"] == 1.0


def test_documents_without_gold_are_named_and_not_scored(cleaner: Command, tmp_path: Path) -> None:
    for name in "abcde":
        (tmp_path / f"{name}.txt").write_text(DOCUMENT)
    (tmp_path / "c.txt.expected").write_text(ARTICLE)
    ran = cleaner("eval", tmp_path)
    missing = ", ".join(str(tmp_path / f"{name}.txt") for name in "abd")
    assert ran.code == 0
    assert ran.err == f"cleaner: {tmp_path}: without gold, and not scored: {missing} and 1 more\n"
    assert ran.out.splitlines()[1].startswith(b"all\t1\t1\t1.000")


def test_where_there_is_no_gold_at_all_it_says_where_it_was_looked_for(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(DOCUMENT)
    ran = cleaner("eval", path)
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err.startswith(f"cleaner: {path}: no gold for {path}; it stands beside a.txt as a.txt.expected")


@pytest.mark.parametrize(
    ("gold", "told"),
    [
        ("", "its gold is empty: nothing of it should be kept"),
        ("Another story altogether\n", "only 0% of the words of its gold are in it; is it the gold of another document?"),
    ],
    ids=["empty", "another"],
)
def test_odd_gold_is_told_and_scored(cleaner: Command, tmp_path: Path, gold: str, told: str) -> None:
    (tmp_path / "a.txt").write_text(DOCUMENT)
    (tmp_path / "a.txt.expected").write_text(gold)
    ran = cleaner("eval", tmp_path)
    assert (ran.code, ran.err) == (0, f"cleaner: {tmp_path / 'a.txt'}: {told}\n")
    assert b"a.txt\t0.000\t0.000\t0.000\t0.000\n" in ran.out


@pytest.mark.parametrize(
    ("record", "told"),
    [
        ({"text": "Two\nlines", "labels": [1, 0, 1]}, "its gold does not fit: 3 labels for 2 lines"),
        ({"text": "Two\nlines", "labels": [1]}, "its gold does not fit: 1 label for 2 lines"),
        ({"text": DOCUMENT, "labels": [1, 0]}, "its gold does not fit: 2 labels for 8 lines; a label a line is needed"),
        ({"html": PAGE, "labels": [1, 0]}, "the gold has labels for lines, and a page has no lines; give the main content"),
        ({"text": DOCUMENT, "labels": ["yes"]}, "no gold in field 'labels' (it holds list); a text is needed, or a list with"),
        ({"text": DOCUMENT, "gold": {"a": 1}}, "no gold in field 'gold' (it holds dict)"),
        ({"body": DOCUMENT, "gold": ARTICLE}, "no text in field 'text' (the fields are: body, gold); name the one"),
    ],
    ids=["more labels", "one label", "few labels", "labels of a page", "odd labels", "odd gold", "no document"],
)
def test_a_row_whose_gold_is_none_costs_itself_alone(cleaner: Command, tmp_path: Path, record: dict, told: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(record) + "\n" + json.dumps({"text": DOCUMENT, "gold": ARTICLE}) + "\n")
    ran = cleaner("eval", "-f", "jsonl", path)
    assert ran.code == 2
    assert ran.err.startswith(f"cleaner: {path}:1: {told}")
    assert records(ran.out)["all"][0]["documents"] == 1


def test_a_gold_folder_that_is_none(cleaner: Command, tmp_path: Path) -> None:
    ran = cleaner("eval", tmp_path, "--gold", tmp_path / "nowhere")
    assert (ran.code, ran.out) == (2, b"")
    assert "nowhere: no such folder; check the spelling" in ran.err


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Documents of which the gold says, from the first to the last, more and more that the cleaner is wrong."""
    paragraphs = [line for line in LINES if line]
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(DOCUMENT)
        (tmp_path / f"{number}.txt.expected").write_text("\n".join(paragraphs[: 3 - number]))
    return tmp_path


def test_the_worst_documents_come_first(cleaner: Command, mixed: Path) -> None:
    rows = cleaner("eval", mixed, "--worst", "2", "-q").out.decode().splitlines()
    at = rows.index("# worst documents\tprecision\trecall\tF1\tlines F1")
    assert [row.split("\t")[0] for row in rows[at + 1 : at + 3]] == [str(mixed / "3.txt"), str(mixed / "2.txt")]
    assert rows[at + 3].startswith("# rules that erred")
    assert len(rows) <= at + 3 + 1 + 2


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_several_processes_tell_the_same(cleaner: Command, mixed: Path, form: str) -> None:
    assert cleaner("eval", mixed, "-f", form, "-j", "2") == cleaner("eval", mixed, "-f", form)


def test_json_is_one_object_of_the_same_records(cleaner: Command, mixed: Path) -> None:
    whole = json.loads(cleaner("eval", mixed, "-f", "json").out)
    found = records(cleaner("eval", mixed, "-f", "jsonl").out)
    for key, kind in (("documents", "document"), ("rules", "rule"), ("all", "all")):
        assert [{"type": kind, **record} for record in whole[key]] == found[kind]


def test_two_settings_are_compared_document_by_document(cleaner: Command) -> None:
    ran = cleaner("eval", ROOT / "seeds", "--compare", "2")
    rows = [row.split("\t") for row in ran.out.decode().splitlines()]
    at = rows.index(["# document", "difference", "F1, strictness 0", "F1, strictness 2"])
    differences = [float(row[1]) for row in rows[at + 1 :] if row[0].startswith(str(ROOT))]
    assert differences == sorted(differences)
    assert differences[0] < 0
    one, other = (row for row in rows if row[0].startswith("all, "))
    assert one[:3] == ["all, strictness 0", "8", "8"]
    assert int(other[2]) == 8 - len(differences)


def test_two_configurations_are_compared(cleaner: Command, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text("[weights]\nfull-sentence = 0\nsome-words = 0\nhardly-any-body = 0\nannounces = 0\n")
    ran = cleaner("eval", ROOT / "seeds", "--compare", other)
    rows = [row.split("\t") for row in ran.out.decode().splitlines()]
    at = rows.index(["# document", "difference", "F1, in force", f"F1, {other}"])
    assert float(rows[at + 1][1]) < 0
    assert cleaner("eval", ROOT / "seeds", "--compare", "nots.toml").err == (
        "cleaner: nots.toml: no such file or folder; check the spelling and the current folder\n"
    )


def test_on_a_terminal_the_tables_are_drawn(cleaner: Command, mixed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "width", lambda: 200)
    out = cleaner("eval", mixed, "-q").out.decode()
    assert "\t" not in out
    assert "worst documents" in out
    assert "#" not in out


@pytest.mark.parametrize("columns", [80, 50, 40])
def test_no_number_is_broken_on_a_narrow_terminal(
    cleaner: Command, mixed: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    numbers = [word for word in cleaner("eval", mixed, "-q").out.decode().split() if re.fullmatch(r"[01]\.\d{3}", word)]
    monkeypatch.setattr(terminal, "width", lambda: columns)
    monkeypatch.setattr(terminal, "colour", lambda: False)
    drawn = cleaner("eval", mixed, "-q").out.decode()
    assert max(map(len, drawn.splitlines())) <= columns
    assert sorted(word for word in drawn.split() if re.fullmatch(r"[01]\.\d{3}", word)) == sorted(numbers)
