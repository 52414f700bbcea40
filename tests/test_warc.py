"""Crawls: pages and texts out of WARC and WET files, whatever is damaged in them."""

import gzip
import json
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest
from command import ARTICLE, SEED, Command, spawn
from packed import COMPRESSORS, PAGE, warc_record, wet_record

pytest.importorskip("fastwarc")

DIRTY = SEED.read_text()
WARC_PACKERS: dict[str, Callable[[list[bytes]], bytes]] = {
    "plain": b"".join,
    "gzip a record": lambda records: b"".join(map(gzip.compress, records)),
    "gzip": lambda records: gzip.compress(b"".join(records)),
    "xz": lambda records: lzma.compress(b"".join(records)),
}
if ".zst" in COMPRESSORS:
    WARC_PACKERS["zstd a record"] = lambda records: b"".join(map(COMPRESSORS[".zst"], records))


@pytest.mark.parametrize("packer", WARC_PACKERS)
@pytest.mark.parametrize("piped", [False, True], ids=["file", "pipe"])
def test_pages_and_texts_of_a_crawl_keep_url_and_date(tmp_path: Path, packer: str, piped: bool) -> None:
    latin = PAGE.replace("“", "é").replace("”", "").encode("latin-1")
    records = [
        warc_record(b"", WARC_Type="warcinfo", http=None),
        warc_record(latin, http="Content-Type: text/html; charset=iso-8859-1"),
        warc_record(gzip.compress(PAGE.encode()), http="Content-Type: text/html\r\nContent-Encoding: gzip"),
        warc_record(b"5\r\n<p>Ha\r\n4\r\nllo.\r\n0\r\n\r\n", http="Content-Type: text/html\r\nTransfer-Encoding: chunked"),
        warc_record(b"GET", WARC_Type="request"),
        warc_record(b"\x89PNG", http="Content-Type: image/png"),
        wet_record(DIRTY.encode()),
    ]
    path = tmp_path / "crawl"
    path.write_bytes(WARC_PACKERS[packer](records))
    ran = spawn("-f", "jsonl", "-", stdin=path.read_bytes()) if piped else spawn("-f", "jsonl", path)
    assert ran.code == 0, ran.err
    name = "<stdin>" if piped else str(path)
    pages = [json.loads(line) for line in ran.out.splitlines()]
    assert [page["source"] for page in pages] == [f"{name}:{number}" for number in (2, 3, 4, 7)]
    assert [page["kind"] for page in pages] == ["html", "html", "html", "text"]
    assert {page["url"] for page in pages} == {"http://x.example/1"}
    assert {page["fields"]["WARC-Date"] for page in pages} == {"2026-02-03T04:05:06Z"}
    assert "éWe have waited" in pages[0]["text"]
    assert "“We have waited" in pages[1]["text"]
    assert pages[2]["text"].strip() in {"Hallo.", ""}
    assert f"cleaner: {name}: records left out: 1 of other types, 1 request, 1 warcinfo\n" in ran.err


def test_answers_other_than_success_are_left_out(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(warc_record(PAGE.encode()).replace(b"200 OK", b"404 No") + wet_record(ARTICLE.encode()))
    ran = cleaner(path)
    assert (ran.code, ran.out) == (0, ARTICLE.encode())
    assert "records left out: 1 not answered with success" in ran.err


@pytest.mark.parametrize("packer", sorted(WARC_PACKERS.keys() - {"gzip", "xz"}))
def test_a_damaged_record_costs_itself_alone(cleaner: Command, tmp_path: Path, packer: str) -> None:
    path = tmp_path / "crawl.warc"
    pack = WARC_PACKERS[packer]
    good, bad = pack([wet_record(ARTICLE.encode())]), bytearray(pack([wet_record(DIRTY.encode())]))
    bad[8:60] = b"x" * 52
    path.write_bytes(good + bytes(bad) + good * 2)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode() * 3)
    assert ran.err.count(f"{path}: damaged after byte 0 (") == 1


@pytest.mark.parametrize("packer", WARC_PACKERS)
def test_a_crawl_that_breaks_off_gives_what_was_whole(cleaner: Command, tmp_path: Path, packer: str) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(WARC_PACKERS[packer]([wet_record(ARTICLE.encode()), wet_record(DIRTY.encode())])[:-120])
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"cleaner: {path}" in ran.err


RECORDS = [
    warc_record(b"", WARC_Type="warcinfo", http=None),
    wet_record(ARTICLE.encode()),
    warc_record(b"GET / HTTP/1.1", WARC_Type="request", http=None),
    warc_record(PAGE.encode()),
]


@pytest.mark.parametrize("packer", sorted(WARC_PACKERS.keys() - {"xz"}))  # whose own damage is told too
def test_wherever_a_crawl_breaks_off_it_is_told_once(cleaner: Command, tmp_path: Path, packer: str) -> None:
    path = tmp_path / "crawl.warc"
    whole = WARC_PACKERS[packer](RECORDS)
    ends = {len(WARC_PACKERS[packer](RECORDS[:count])) for count in range(1, 4)}  # where only whole records stand before
    near = {end + more for end in ends for more in (-3, 20, 60)} if packer == "gzip a record" else set()
    for size in {*range(60, len(whole) - 40, 71), *near} - (ends if packer != "gzip" else set()):
        path.write_bytes(whole[:size])
        ran = cleaner(path, "-f", "jsonl")
        assert [json.loads(line)["text"] for line in ran.out.splitlines()] in ([], [ARTICLE])
        told = [line for line in ran.err.splitlines() if "records left out" not in line]
        assert (ran.code, len(told)) == (2, 1), (size, told)


def test_a_record_that_is_too_large_or_a_bomb_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    bomb = gzip.compress(b" " * (1 << 20))
    records = [
        wet_record(ARTICLE.encode() * 100),
        warc_record(bomb, http="Content-Type: text/html\r\nContent-Encoding: gzip"),
        wet_record(ARTICLE.encode()),
    ]
    path.write_bytes(b"".join(records))
    ran = cleaner(path, "--max-size", "10K")
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert ran.err.count("more than 10 KB") == 2


def test_an_answer_that_cannot_be_decoded_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    lies = [
        warc_record(PAGE.encode(), 1, http="Content-Type: text/html\r\nContent-Encoding: gzip"),
        warc_record(PAGE.encode(), 2, http="Content-Type: text/html\r\nTransfer-Encoding: chunked"),
    ]
    path.write_bytes(b"".join([*lies, wet_record(ARTICLE.encode())]))
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert [line.split(": ")[1] for line in ran.err.splitlines()] == [f"{path}:{number}" for number in (1, 2)]
