"""What a run over several documents learns of their sources before it cleans them, and what it must not learn."""

import gzip
import json
import os
import random
import zipfile
from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from command import Command, Ran, spawn

import cleaner as library
from cleaner import segment, sinks
from cleaner.job import Order
from cleaner.model import Source
from cleaner.read import documents
from cleaner.read.discover import Selection, find
from cleaner.read.documents import Document, Task
from cleaner.report import Report, UsageError
from cleaner.templates import files, sampling
from cleaner.templates.known import Templates, sources_of
from cleaner.templates.learning import learn
from cleaner.templates.sampling import ENOUGH, Group, Sample
from cleaner.write import write_file

HEAD = ("Harbour Courier", "Weather 12 degrees", "Tides and ferries")
FOOT = ("Letters to the harbour desk are answered on Fridays.", "Printed on board since 1901", "To the top")
FRAME = {*HEAD[:2], *FOOT[1:]}  # what stands between lines of the frame, or at an end of the document
WHERE = ("Skye", "Rum", "Eigg", "Muck", "Coll")
WHO = ("a crane", "an eel", "the ferry", "a bell", "the goat", "a painter", "the dredger", "a kite", "the harbour seal")


def story(number: int) -> tuple[str, ...]:
    who = f"{WHO[number % len(WHO)]} of {WHERE[number // len(WHO)]}"
    return (
        f"What became of {who}, told for the {number + 1}th time",
        f"On Monday {who} was lifted onto quay {number}, {number + 30} years after its pilot had lost it.",
        f"Nobody could say how {who} had spent so long below the water, and the divers did not ask {number} times.",
    )


def document(number: int, head: Sequence[str] = HEAD, foot: Sequence[str] = FOOT) -> str:
    return "\n\n".join((*head, *story(number), *foot)) + "\n"


def fill(folder: Path, count: int = 5, **frame: Sequence[str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number}.txt").write_text(document(number, **frame))
    return folder


def learned(*paths: Path, jobs: int = 1) -> Templates:
    return learn(find(map(str, paths), Report(silent=True)), Order(), Selection(), jobs)


def lines(*documents: str) -> set[str]:
    return {line for text in documents for line in text.splitlines() if line}


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path / "news")
    return Path("news")


def test_the_frame_of_a_folder_goes(cleaner: Command, news: Path) -> None:
    kept = lines(cleaner(news).out.decode())
    assert not kept & FRAME
    assert kept >= {line for number in range(5) for line in story(number)}
    assert lines(cleaner(news, "--templates", "off").out.decode()) & FRAME
    assert lines(cleaner(news / "1.txt").out.decode()) & FRAME, "one document does not know"


def test_every_way_of_calling_knows_the_same(cleaner: Command, news: Path, tmp_path: Path) -> None:
    cleaner(news, "--output-dir", "out")
    clean = [(tmp_path / "out" / f"{number}.txt").read_bytes() for number in range(5)]
    assert cleaner(news).out == b"".join(clean)
    assert cleaner(*(news / f"{number}.txt" for number in range(5))).out == b"".join(clean)
    records = json.loads(cleaner(news, "-f", "json").out)
    assert [record["text"].encode() for record in records] == clean
    explained = cleaner("explain", news).out.decode().splitlines()
    boilerplate = [line.split("\t")[-1] for line in explained if "\tboilerplate\t" in line]
    assert set(boilerplate) >= FRAME
    assert "stands in 5 of 5 documents of this source" in cleaner("explain", news).out.decode()
    assert cleaner(news, "--check").out.decode().split() == [f"news/{number}.txt" for number in range(5)]
    cleaner(news, "--in-place")
    assert [(news / f"{number}.txt").read_bytes() for number in range(5)] == clean


def test_processes_and_order_do_not_matter(cleaner: Command, news: Path) -> None:
    once = cleaner(news, "-f", "jsonl").out
    assert cleaner(news, "-f", "jsonl", "-j", "2").out == once
    paths = sorted(news.iterdir())
    expected = learned(*paths)
    assert expected.by_source["news"].lines
    random.Random(5).shuffle(paths)  # noqa: S311 - any order will do
    assert learned(*paths, jobs=2) == expected == learned(news)


def test_what_can_be_read_only_once_is_not_read_twice(news: Path) -> None:
    os.mkfifo("pipe")
    ran = spawn("-", news, stdin=document(7).encode())
    assert ran.code == 0
    assert lines(ran.out.decode()) >= {*story(7), *story(1)}
    assert learned(Path("pipe"), news) == learned(news)


def test_each_folder_is_a_source(news: Path) -> None:
    fill(news / "weather", 4, head=("Weather post", "Wind and rain"), foot=("Sent by pigeon", "The end"))
    found = learned(news).by_source
    assert list(found) == ["news", "news/weather"]
    assert "Sent by pigeon" not in found["news"].lines
    assert found["news/weather"].lines["Sent by pigeon"].seen == 4


def test_folders_with_a_page_each_are_one_source(news: Path) -> None:
    for number in range(5):
        (news / str(number)).mkdir()
        (news / f"{number}.txt").rename(news / str(number) / "index.txt")
    found = learned(news).by_source
    assert list(found) == ["news"]
    assert found["news"].lines["To the top"].seen == 5


def test_hosts_are_sources(cleaner: Command, tmp_path: Path) -> None:
    rows = [
        {"url": f"https://{host}/{number}", "text": document(number, foot=(host.upper(), *FOOT[1:]))}
        for number in range(4)
        for host in ("www.a.example", "b.example", "[")
    ]
    table = tmp_path / "t.jsonl"
    table.write_text("".join(json.dumps(row) + "\n" for row in rows))
    found = learned(table).by_source
    assert sorted(found) == sorted(("a.example", "b.example", str(table)))
    assert "B.EXAMPLE" not in found["a.example"].lines
    assert not lines(*(json.loads(row)["text"] for row in cleaner(table).out.splitlines())) & FRAME


def poem(number: int) -> str:
    refrain = "And the tide, and the tide, and the tide comes in"
    verses = [f"{who.title()} went down to the shore\nAnd {who} came back from the bar" for who in WHO[number : number + 3]]
    return "\n\n".join((f"Song of {WHO[number]}", *(f"{verse}\n{refrain}" for verse in verses))) + "\n"


LICENCE = "Permission is granted to sail this boat, provided that this notice stays on its mast.\n"

HARMLESS = {
    "two documents": [document(0, HEAD, FOOT), document(1, HEAD, FOOT)],
    "copies of one document": [document(0)] * 5,
    "versions of one document": [document(0) + f"Corrected {'once' * number}\n" for number in range(5)],
    "poems with a refrain": [poem(number) for number in range(6)],
    "a heading for each": ["Take\n\n" + "\n\n".join(story(number)[1:]) + "\n\nServe\n" for number in range(6)],
    "tables": ["\n".join(f"{row}\t{row * number} crowns" for row in range(9)) + "\n" for number in range(6)],
    "forms that are filled in": [
        "\n\n".join((f"Wind {3 * number} knots", f"Rain {number} mm", f"Tide at {number}:30", *story(number)[1:])) + "\n"
        for number in range(6)
    ],
    "headings of documentation": [
        "\n\n".join((*story(number)[:2], "Parameters", "None", "Returns", "None", "See also", *story(number)[2:])) + "\n"
        for number in range(6)
    ],
    "a paragraph that two share": [
        "\n\n".join((*story(number), *(story(8)[1:] if number < 2 else ()))) + "\n" for number in range(6)
    ],
    "a notice for each": [LICENCE + "\n" + "\n\n".join(story(number)) + "\n" for number in range(6)],
}


@pytest.mark.parametrize("documents", HARMLESS.values(), ids=HARMLESS)
def test_nothing_is_lost_that_recurs_for_other_reasons(cleaner: Command, tmp_path: Path, documents: list[str]) -> None:
    for number, text in enumerate(documents):
        (tmp_path / f"{number}.txt").write_text(text)
    assert cleaner(tmp_path).out == cleaner(tmp_path, "--templates", "off").out


def test_a_folder_that_grows_goes_on_knowing(news: Path) -> None:
    for number in range(5, 40):
        (news / f"{number}.txt").write_text(document(number))
    assert {entry.seen for entry in learned(news).by_source["news"].lines.values()} == {40}


def test_files_that_are_not_sampled_are_not_read(news: Path) -> None:
    read: list[str] = []

    def document_of(task: Task, order: Order) -> Document:
        read.append(task.name)
        return documents.document_of(task, order)

    for number in range(5, 300):
        (news / f"{number}.txt").write_text(document(number % 45))
    found = learn(find([str(news)], Report(silent=True)), Order(), Selection(), document_in=document_of)
    assert found.by_source["news"].lines
    assert len(read) == len(set(read)) == ENOUGH


@pytest.mark.parametrize("name", ["a.zip", "archive"])
def test_archives_are_told_by_their_content(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        for number in range(4):
            archive.writestr(f"news/{number}.txt", document(number))
    (found,) = learned(tmp_path / name).by_source.values()
    assert (found.source, found.documents) == (f"{tmp_path}/{name}/news", 4)


@pytest.mark.parametrize("compress", [bytes, gzip.compress], ids=["plain", "packed"])
@pytest.mark.parametrize("arguments", [(), ("--from", "html")], ids=["auto", "html"])
def test_one_archive_is_compared_whatever_it_is_called(
    cleaner: Command, tmp_path: Path, compress: Callable[[bytes], bytes], arguments: tuple[str, ...]
) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(4):
            archive.writestr(f"{number}.html", "".join(f"<p>{line}</p>" for line in document(number).split("\n\n")))
    (tmp_path / "archive").write_bytes(compress(packed.getvalue()))
    found = cleaner(tmp_path / "archive", "-f", "jsonl", *arguments)
    rules = {rule for record in map(json.loads, found.out.splitlines()) for line in record["removed"] for rule in line["rules"]}
    assert "template" in rules


def test_one_name_may_be_that_of_a_file_and_of_a_row(tmp_path: Path) -> None:
    table = tmp_path / "t.jsonl"
    table.write_text("".join(json.dumps({"text": document(number)}) + "\n" for number in range(4)))
    fill(tmp_path, 4)
    (tmp_path / "t.jsonl:1").write_text(document(5))
    found = learned(table, *sorted(tmp_path.glob("[0-9].txt")), tmp_path / "t.jsonl:1")
    assert [template.documents for template in found.by_source.values()] == [5, 4]


def test_a_sample_is_bounded_and_the_same_in_any_order() -> None:
    many = [(Group(f"g{group}"), f"{group}/{name}") for group in range(40) for name in range(3 * group)]
    one, other = Sample[str](100), Sample[str](100)
    for group, name in many:
        one.add(group, name, name)
    for group, name in reversed(many):
        if other.wants(group, name):
            other.add(group, name, name)
    assert one.kept() == other.kept()
    assert 50 < len(one.kept()) <= 100
    few = Sample[str]()
    for name in map(str, range(1000)):
        few.add(Group("g"), name, name)
    assert len(few.kept()) == ENOUGH


def test_many_folders_cost_as_much_each_as_few(monkeypatch: pytest.MonkeyPatch) -> None:
    ranked: list[str] = []

    def rank(name: str) -> int:
        ranked.append(name)
        return original(name)

    original = sampling.rank
    monkeypatch.setattr(sampling, "rank", rank)
    few = Sample[str](100)
    for name in map(str, range(5000)):
        few.add(Group(name), "index.html", name)
    assert len(few.kept()) == 100
    assert len(ranked) < 5 * 5000


def test_of_long_texts_both_ends_are_looked_at(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []

    def blocks_of(source: Source) -> Any:
        sizes.append(len(source.text))
        return original(source)

    original = segment.blocks_of
    monkeypatch.setattr(segment, "blocks_of", blocks_of)
    for number in range(5):
        middle = "".join(f"Line {number} of {line} tells of nothing.\n" for line in map(str, range(9999)))
        (news / f"{number}.txt").write_text("\n\n".join((*HEAD, story(number)[0], middle, story(number)[1], *FOOT)) + "\n")
    assert learned(news).by_source["news"].lines.keys() >= {"Harbour Courier", "Printed on board since 0", "To the top"}
    assert max(sizes) < 100_000


def test_resume_asks_what_was_known(cleaner: Command, news: Path) -> None:
    def finished(run: Callable[..., Ran] = cleaner) -> int:
        before = Path("out/.cleaner").read_bytes().count(b"\n") if Path("out/.cleaner").exists() else 0
        assert run(news, "--output-dir", "out", "--resume").code == 0
        return Path("out/.cleaner").read_bytes().count(b"\n") - before

    assert [finished(), finished()] == [5, 0]
    assert [finished(partial(spawn, PYTHONHASHSEED=seed)) for seed in ("1", "2")] == [0, 0], "in other processes too"
    (news / "9.txt").write_text(document(8))
    assert [finished(), finished()] == [6, 0], "one more document, and all are judged by other counts"


def test_what_was_learned_is_kept_edited_and_used(cleaner: Command, news: Path) -> None:
    cleaner(news, "--check", "--templates", "learn", "site.jsonl")
    records = [json.loads(line) for line in Path("site.jsonl").read_bytes().splitlines()]
    assert {"source": "news", "line": "To the top", "seen": 5, "of": 5, "after": ["Printed on board since 0"]} in records
    assert files.read("site.jsonl").by_source == learned(news).by_source
    one = cleaner(news / "1.txt", "--templates", "use", "site.jsonl").out
    assert one == cleaner(news).out[len(cleaner(news / "0.txt", "--templates", "use", "site.jsonl").out) :][: len(one)]
    assert spawn("--templates", "use", "site.jsonl", stdin=document(1).encode()).out == one
    with open("site.jsonl", "a", encoding="utf-8") as file:
        file.write('\n{"source": "news", "line": "Letters to the harbour desk are answered on Fridays."}\n')
    assert b"Letters" in one
    assert b"Letters" not in cleaner(news / "1.txt", "--templates", "use", "site.jsonl").out


def test_what_was_learned_may_lie_among_the_documents_that_are_written(cleaner: Command, news: Path) -> None:
    assert cleaner(news, "--output-dir", "out", "--templates", "learn", "out/site.jsonl").code == 0
    assert sorted(path.name for path in Path("out").iterdir()) == [*(f"{number}.txt" for number in range(5)), "site.jsonl"]


@pytest.mark.parametrize(
    ("text", "happened"),
    [
        ("{", "site.jsonl:2: not JSON"),
        ("[]", "site.jsonl:2: not an object"),
        ('{"line": "a"}', "site.jsonl:2: source and line must be text"),
        ('{"source": "a", "lines": "b"}', "site.jsonl:2: there is no 'lines' in it"),
        ('{"source": "a", "line": "b", "seen": "3"}', "site.jsonl:2: seen and of must be numbers"),
        ('{"source": "a", "line": "b", "seen": 4, "of": 3}', "site.jsonl:2: seen in 4 of 3 documents"),
        ('{"source": "a", "line": "b", "after": "c"}', "site.jsonl:2: after must be a list"),
    ],
)
def test_a_file_that_means_nothing_is_refused(tmp_path: Path, text: str, happened: str) -> None:
    path = tmp_path / "site.jsonl"
    path.write_text(f'{{"source": "a", "line": "b"}}\n{text}\n')
    with pytest.raises(UsageError, match=happened):
        files.read(str(path))


def test_a_file_of_an_earlier_run_stays_where_nothing_could_be_read(cleaner: Command, news: Path) -> None:
    assert cleaner(news, "--check", "--templates", "learn", "t.jsonl").code in {0, 1}
    learned = Path("t.jsonl").read_bytes()
    Path("empty").mkdir()
    assert cleaner("empty", "--check", "--templates", "learn", "t.jsonl").code == 2
    assert Path("t.jsonl").read_bytes() == learned != b""


@pytest.mark.parametrize(
    ("arguments", "happened"),
    [
        (["news", "--templates", "on"], "--templates is off, learn FILE or use FILE, not 'on'"),
        (["news", "--templates", "use"], "--templates is off, learn FILE or use FILE, not use without a file"),
        (["news", "--templates", "use", "none.jsonl"], "none.jsonl: no such file or folder"),
        (["news/1.txt", "--templates", "learn", "t.jsonl"], "one document does not show"),
        (["news", "--templates", "learn", "news/1.txt"], "news/1.txt is one of the inputs"),
        (["news", "--check", "--templates", "learn", "-"], "needs the name of a file; /dev/stderr is one"),
        (["explain", "news", "--templates", "learn", "-"], "needs the name of a file; /dev/stderr is one"),
        (["news", "--templates", "use", "-"], "needs the name of a file; /dev/stdin is one"),
        (["news/1.txt", "--templates", "use", "two.jsonl"], "say with --url where it came from (a.example, b.example)"),
    ],
)
def test_calls_that_cannot_be_meant_are_refused(cleaner: Command, news: Path, arguments: list[str], happened: str) -> None:
    Path("two.jsonl").write_text("".join(f'{{"source": "{host}.example", "line": "x"}}\n' for host in "ab"))
    ran = cleaner(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, b"", 1)
    assert happened in ran.err
    assert (news / "1.txt").read_text() == document(1)


def test_the_library_learns_too() -> None:
    documents = [document(number) for number in range(5)]
    known = library.learn(documents, source="harbour")
    assert not lines(library.clean(documents[1], templates=known)) & FRAME
    assert lines(library.clean(documents[1])) & FRAME
    pages = [f"<!doctype html><main>{''.join(f'<p>{line}' for line in text.split(chr(10) * 2))}</main>" for text in documents]
    known = library.learn(pages)
    result = library.analyze(pages[2], templates=known, url="https://elsewhere.example/")
    assert {block.text for block in result.blocks if block.label == "boilerplate"} >= {*FOOT[1:]}


@pytest.mark.parametrize(
    "address", ["https://www.a.example:80/x", "A.example", "//a.example/x", "www.a.example/x?y=https://b.example"]
)
def test_a_source_is_the_host_of_an_address(address: str) -> None:
    assert sources_of(address) == ["a.example"]


def test_rewriting_that_was_stopped_is_finished_by_the_next_run(
    cleaner: Command, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = fill(Path("undisturbed/news"))
    for number in range(5, 9):  # so many that those without a frame outnumber the others
        for folder in (news, copied):
            (folder / f"{number}.txt").write_text(document(number))
    monkeypatch.chdir("undisturbed")
    assert cleaner("news", "--in-place").code == 0
    expected = {path.name: path.read_bytes() for path in Path("news").iterdir()}
    assert set(expected) == {f"{number}.txt" for number in range(9)}, "nothing else is left"
    monkeypatch.chdir("..")

    def stop_after(count: int) -> None:
        stopping = iter(range(count))

        def write(*arguments: Any, **keywords: Any) -> None:
            if next(stopping, None) is None:
                raise KeyboardInterrupt
            write_file(*arguments, **keywords)

        monkeypatch.setattr(sinks, "write_file", write)

    for count in (7, 1):
        stop_after(count)
        assert cleaner(news, "--in-place").code == 130
    stop_after(9)
    ran = cleaner(news, "--in-place")
    assert (ran.code, "an earlier run was stopped" in ran.err) == (0, True)
    assert {path.name: path.read_bytes() for path in news.iterdir()} == expected


def test_where_nothing_is_rewritten_nothing_is_kept(cleaner: Command, tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text("\n\n".join(story(number)) + "\n")
    before = tmp_path.stat().st_mtime_ns
    assert cleaner(tmp_path, "--in-place").code == 0
    assert tmp_path.stat().st_mtime_ns == before


def test_an_evaluation_judges_a_folder_as_it_would_be_cleaned(cleaner: Command, news: Path) -> None:
    for number in range(5):
        (news / f"{number}.txt.expected").write_text("\n\n".join(story(number)) + "\n")
    table = Path("news.jsonl")
    rows = ({"lines": document(number), "gold": "\n\n".join(story(number))} for number in range(5))
    table.write_text("".join(json.dumps(row) + "\n" for row in rows))

    def words_kept(*arguments: Any) -> list[float]:
        records = [json.loads(line) for line in cleaner("eval", *arguments, "-f", "jsonl").out.splitlines()]
        return [record["words"]["precision"] for record in records if record["type"] == "document"]

    knowing = words_kept(news)
    assert min(knowing) > max(words_kept(news, "--templates", "off"))
    assert words_kept(table) == words_kept(news, "-j", "2") == knowing
    cleaner(news, "--check", "--templates", "learn", "site.jsonl")
    assert words_kept(news / "1.txt", "--templates", "use", "site.jsonl") == [knowing[1]]
    assert "eval keeps nothing" in cleaner("eval", news, "--templates", "learn", "site.jsonl").err
