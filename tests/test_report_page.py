"""The report as a page: what it holds, and that nothing of a document can become a part of the page itself."""

import json
import re
import zlib
from base64 import b64decode, b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from command import ARTICLE, ROOT, Command, Ran

from cleaner.batch import Destination, run
from cleaner.model import Judgement, Profile, ProfileChoice, Source, Step
from cleaner.report_page import page as report_page
from cleaner.report_page import spool
from cleaner.report_page.doubt import Doubt, doubt_of
from cleaner.report_page.spool import Spool
from cleaner.settle.steps import STEPS
from cleaner.tables import BUILT_IN

SEEDS = ROOT / "seeds"
_COLUMNS = ("name", "title", "kind", "kept", "removed", "doubt", "close", "overruled", "warnings", "marks")


class Page(HTMLParser):
    """A report as a browser would take it apart."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.text = path.read_bytes().decode("utf-8")
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[str] = []  #: what the style and script elements hold, in order
        self.shown = ""
        self._in: str | None = None
        self.feed(self.text)
        self.close()
        scripts = [attributes for tag, attributes in self.tags if tag in {"script", "style"}]
        self.data = {str(a["id"]): json.loads(raw) for a, raw in zip(scripts, self.raw, strict=True) if "id" in a}
        self.documents = [dict(zip(_COLUMNS, row, strict=True)) for row in self.data["documents"]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in = tag
        if tag in {"script", "style"}:
            self.raw.append("")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - named by the base class
        self._in = None

    def handle_data(self, data: str) -> None:
        if self._in in {"script", "style"}:
            self.raw[-1] += data
        else:
            self.shown += data

    def lines(self, number: int) -> dict[str, Any]:
        """What the page holds of the lines of a document."""
        return json.loads(zlib.decompress(b64decode(self.data[f"lines-{number}"])))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Page:
    """The report on the examples and on a file that is not there."""
    folder = tmp_path_factory.mktemp("report")
    to = Destination(file=str(folder / "out"), report=str(folder / "report.html"))
    assert run([str(SEEDS), str(SEEDS / "none.txt")], to=to) == 2
    return Page(folder / "report.html")


def test_every_document_is_there_with_its_numbers(cleaner: Command, page: Page) -> None:
    records = {record["source"]: record for record in map(json.loads, cleaner(SEEDS, "-f", "jsonl").out.splitlines())}
    known = {doc["name"]: doc for doc in page.documents if doc["kind"] != "failed"}
    assert known.keys() == records.keys()
    for name, record in records.items():
        assert record["counts"]["words"] == {"kept": known[name]["kept"], "removed": known[name]["removed"]}
        assert (record["kind"], record["title"] or "", record["warnings"]) == tuple(
            known[name][column] for column in ("kind", "title", "warnings")
        )


def test_a_document_that_failed_comes_first(page: Page) -> None:
    first = page.documents[0]
    assert (first["name"], first["kind"]) == (str(SEEDS / "none.txt"), "failed")
    assert first["warnings"] == ["no such file or folder; check the spelling and the current folder"]


def test_the_others_are_in_the_order_of_doubt(page: Page) -> None:
    doubts = [doc["doubt"] for doc in page.documents[1:]]
    assert doubts == sorted(doubts, reverse=True)
    assert len(set(doubts)) > 2


def test_every_line_is_there_with_the_votes_that_add_up_to_its_score(cleaner: Command, page: Page) -> None:
    entries = [json.loads(line) for line in cleaner("explain", "-f", "json", SEEDS).out.splitlines()]
    for number, doc in enumerate(page.documents[1:], 1):
        explained = [entry for entry in entries if entry["source"] == doc["name"]]
        lines = page.lines(number)
        assert len(lines["rows"]) == len(explained) > 1
        for entry, (at, text, kept, score, _, votes, step) in zip(explained, lines["rows"], strict=True):
            place, label = entry.get("line", entry.get("block")), entry["label"]
            assert (at, bool(kept), score) == (place, label == "content", entry["score"])
            assert text.split() == entry["text"].split()
            assert score == sum(lines["votes"][vote][1] for vote in votes)
            settled = entry["settled_by"]
            assert (lines["steps"][step] if step >= 0 else None) == (settled and [settled["id"], settled["evidence"]])


def test_every_rule_and_step_that_removed_something_has_its_reason(page: Page) -> None:
    reasons = page.data["run"]["reasons"]
    assert reasons["outside-run"] == STEPS["outside-run"].reason
    assert {name for name, *_ in page.data["run"]["removers"]} <= reasons.keys()


def test_what_removed_words_adds_up_to_the_words_removed(page: Page) -> None:
    removed = sum(doc["removed"] for doc in page.documents)
    removers = page.data["run"]["removers"]
    assert sum(words for _, _, words, _, _ in removers) == pytest.approx(removed, abs=len(removers) / 2)
    for number, (_, _, _, _, documents) in enumerate(removers):
        assert documents == sum(int(doc["marks"], 16) >> number & 1 for doc in page.documents)


def test_a_rule_tipped_what_would_have_stayed_without_it(page: Page) -> None:
    tipped: Counter[tuple[str, bool]] = Counter()
    for number in range(1, len(page.documents)):
        lines = page.lines(number)
        for _, _, kept, score, words, votes, step in lines["rows"]:
            against = [lines["votes"][vote] for vote in votes if step < 0 and lines["votes"][vote][1] < 0]
            who = [(rule, False) for rule, weight in against if score - weight > lines["cut"]]
            tipped.update(dict.fromkeys([] if kept else [(lines["steps"][step][0], True)] if step >= 0 else who, words))
    found = {(name, is_step): decided for name, is_step, _, decided, _ in page.data["run"]["removers"]}
    assert found == {**dict.fromkeys(found, 0), **tipped}
    assert sum(tipped.values()) > 100


@pytest.mark.parametrize("to", [["--check"], ["-f", "json", "-o", "out"], ["--output-dir", "out"]], ids=" ".join)
def test_the_page_is_the_same_beside_any_output_and_for_any_number_of_processes(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(ARTICLE)
    Path("binary").write_bytes(bytes(range(256)))  # fails where it is cleaned; what is missing, where it is looked for
    documents = ["binary", "none1.txt", SEEDS / "poem.txt", "none2.txt", "a.txt", SEEDS / "news.html", "b.txt", "none3.txt"]
    plain = cleaner(*documents, *to)
    pages = []
    for jobs in ("1", "2"):
        assert cleaner(*documents, *to, "-j", jobs, "--report", "report.HTML")[:2] == plain[:2]
        pages.append(Path("report.HTML").read_bytes())
    assert pages[0] == pages[1]
    assert Counter(doc["kind"] for doc in Page(Path("report.HTML")).documents) == {"failed": 4, "text": 3, "html": 1}


def test_rows_of_tables_are_documents(cleaner: Command, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("id,text\n1,A first sentence that stays.\n2,\n3,A second one.\n")
    assert cleaner(table, "--report", tmp_path / "report.html").out == table.read_bytes()
    page = Page(tmp_path / "report.html")
    assert [(doc["name"], doc["kept"]) for doc in page.documents] == [
        (f"{table}:2", 5),
        (f"{table}:3", 0),
        (f"{table}:4", 3),
    ]


def test_lines_are_left_out_of_a_page_that_would_be_too_large_those_of_sure_documents_first(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_page, "LINES_MAX", 3500)
    cleaner(SEEDS, "--check", "--report", tmp_path / "report.html")
    page = Page(tmp_path / "report.html")
    held = [name for name in page.data if name.startswith("lines-")]
    assert held == [f"lines-{number}" for number in range(len(held))]
    assert 0 < len(held) < len(page.documents) == len(list(SEEDS.rglob("*.txt"))) + len(list(SEEDS.rglob("*.html")))


HOSTILE = (
    "</script><script>alert(1)</script> <!-- <script> ]]> <img src=x onerror=alert(1)> &lt;b&gt; \x1b[31m \x00\x85 "
    "\u202egnp.exe \u2066 \u2028 \u2029 {data} {script} {policy}"
)


def test_nothing_of_a_document_becomes_a_part_of_the_page(cleaner: Command, tmp_path: Path) -> None:
    table = tmp_path / "table.jsonl"
    html = f"<title>{HOSTILE}</title><p>{HOSTILE}<xmp>{HOSTILE}"
    table.write_text("".join(json.dumps({"text": text}) + "\n" for text in (ARTICLE, HOSTILE, html, "half a pair \ud83d here")))
    harmless = tmp_path / "harmless.html"
    cleaner(SEEDS, "--report", harmless)
    named = tmp_path / "<!--<script>\u202e\x07&\udcff.txt"
    named.write_bytes(HOSTILE.encode("utf-16"))
    hostile = tmp_path / "hostile.html"
    assert cleaner(table, named, tmp_path / "<script>alert(2)", "--report", hostile).code == 2
    page, clean = Page(hostile), Page(harmless)
    assert page.shown.split() == clean.shown.split()
    of_page = [(tag, attributes) for tag, attributes in page.tags if not str(attributes.get("id")).startswith("lines-")]
    assert of_page == [(tag, a) for tag, a in clean.tags if not str(a.get("id")).startswith("lines-")]
    data = page.text[page.text.index('<script type="application/json" id="run">') : page.text.index('<script type="module">')]
    assert data.isascii()
    assert data.isprintable() or set(data) - {"\n"} <= set(map(chr, range(32, 127)))
    assert set(re.findall("<[^>]*>", data)) == {"</script>"} | {
        f'<script type="application/json" id="{name}">' for name in page.data
    }
    assert f"{tmp_path}/<!--<script>\\u202e\\x07&\\xff.txt" in {doc["name"] for doc in page.documents}
    texts = {row[1] for number in range(1, 6) for row in page.lines(number)["rows"]}
    assert any("half a pair \ud83d here" in text for text in texts)
    assert any("</script><script>alert(1)</script>" in text and "␛[31m ␀" in text for text in texts)


def test_only_the_style_and_the_script_of_the_page_itself_are_allowed(page: Page) -> None:
    policy = next(str(attributes["content"]) for _, attributes in page.tags if "http-equiv" in attributes)
    style, script = page.raw[0], page.raw[-1]
    hashes = [f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in (style, script)]
    assert policy == (f"default-src 'none'; style-src {hashes[0]}; script-src {hashes[1]}; base-uri 'none'; form-action 'none'")
    names = {name for _, attributes in page.tags for name in attributes}
    assert not {name for name in names if name.startswith("on")} | (names & {"style", "src", "srcset"})
    assert re.findall(r"https?://[^\"'\s]*", page.text) == ["http://www.w3.org/2000/svg"]
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(", "import("):
        assert way not in script


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "surface", "removed-tint", "doubt-tint"])
def test_every_text_stands_out_from_its_ground(page: Page, ground: str, scheme: int) -> None:
    """4.5 to 1, as WCAG 2.2 asks for (1.4.3)."""
    colours = dict(re.findall(r"--([\w-]+): #(\w{6});", page.raw[0].split("prefers-color-scheme: dark")[scheme]))
    inks = ("ink", "muted") if ground == "removed-tint" else ("doubt",) if ground == "doubt-tint" else ("ink", "muted", "kept")
    inks += () if ground.endswith("tint") else ("removed", "doubt")
    for ink in inks:
        dark, light = sorted((luminance(colours[ink]), luminance(colours[ground])))
        assert (light + 0.05) / (dark + 0.05) >= 4.5, ink


def luminance(colour: str) -> float:
    """How light six hexadecimal digits are, from 0 to 1, as WCAG reckons."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (n / 255 for n in bytes.fromhex(colour))]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_a_full_disk_is_told(cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(spool, "TemporaryFile", full)
    report = tmp_path / "report.html"
    told = f"cleaner: {report}: no space left on device; free some, or write somewhere else\n"
    assert cleaner(SEEDS / "poem.txt", "--check", "--report", report) == Ran(2, b"", told)
    assert not report.exists()


def test_records_come_back_by_rank_those_of_one_rank_as_they_came() -> None:
    with Spool() as records:
        for record, rank in ((b"a", 0.5), (b"bcd", 1.0), (b"", 0.0), (b"ef", 0.5)):
            records.append(record, rank)
        assert list(records) == list(records) == [b"bcd", b"a", b"ef", b""]


def judged(*blocks: tuple[float, bool, bool], warnings: tuple[str, ...] = ()) -> Judgement:
    """A judgement at the cut 1: of each block the score, whether it was kept, and whether a step said so."""
    return Judgement(
        Source("", "text"),
        [],
        [],
        [score for score, _, _ in blocks],
        [kept for _, kept, _ in blocks],
        {at: Step("step", "") for at, (_, _, step) in enumerate(blocks) if step},
        [("p",)] * len(blocks),
        ProfileChoice(Profile("p", ("p",), "p"), ""),
        1.0,
        list(warnings),
        None,
        BUILT_IN,
    )


@pytest.mark.parametrize(
    ("judgement", "doubt"),
    [
        pytest.param(judged((5, True, False), (-5, False, False)), Doubt(0.0, 0, 0), id="all is sure"),
        pytest.param(judged((5, True, False), (2, True, False)), Doubt(0.5, 10, 0), id="kept, barely"),
        pytest.param(judged((5, True, False), (0, False, False)), Doubt(0.5, 10, 0), id="removed, barely"),
        pytest.param(judged((5, True, False), *[(-5, False, False)] * 9), Doubt(0.0, 0, 0), id="menus are sure"),
        pytest.param(judged((5, True, False), (5, False, True)), Doubt(0.5, 0, 10), id="removed by a step against the score"),
        pytest.param(judged((5, True, False), (-5, True, True)), Doubt(0.5, 0, 10), id="kept by a step against the score"),
        pytest.param(judged((5, True, False), (0.5, False, True)), Doubt(0.0, 0, 0), id="a step and the score agree"),
        pytest.param(judged((-5, False, False)), Doubt(1.0, 0, 0), id="nothing kept"),
        pytest.param(judged((5, True, False), warnings=("odd",)), Doubt(1.0, 0, 0), id="a warning"),
        pytest.param(judged(), Doubt(0.0, 0, 0), id="an empty document"),
    ],
)
def test_doubt(judgement: Judgement, doubt: Doubt) -> None:
    assert doubt_of(judgement, [10] * len(judgement.scores)) == doubt
