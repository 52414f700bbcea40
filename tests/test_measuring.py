"""The scripts that measure against other extractors and parsers measure what they say."""

import gzip
import json
from pathlib import Path

import agreement
import bench_peers
import pytest

SENTENCE = "The old bridge opens again on Monday. "
PAGES = [
    {"html": f"<!doctype html><main><h1>Bridge</h1><p>{SENTENCE * 9}</main>", "type": kind, "gold": "Bridge"}
    for kind in ("article", "article", "forum")
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "pages.jsonl.gz"
    with gzip.open(path, "wt") as stream:
        stream.writelines(json.dumps(page) + "\n" for page in PAGES)
    return path


def test_pages_are_drawn_evenly_and_always_the_same(data: Path) -> None:
    assert bench_peers.drawn(data, 0) == bench_peers.drawn(data, 3) == {0, 1, 2}
    assert bench_peers.drawn(data, 2) == bench_peers.drawn(data, 2)
    assert [page["type"] for page in bench_peers.pages(data, {1, 2})] == ["article", "forum"]


def test_an_extractor_is_measured(data: Path) -> None:
    found = bench_peers.measure(bench_peers.cleaner, data, {0, 2}, rounds=2)
    assert found.kinds == ["article", "forum"]
    assert all(0 < score < 1 for score in found.scores)
    assert all(seconds > 0 for seconds in found.seconds)
    assert found.memory > 1_000_000
    assert found.failures == 0


def test_one_that_fails_has_no_answer(data: Path) -> None:
    found = bench_peers.measure(lambda: lambda html: html if "first call" in html else str(1 // 0), data, {0, 1, 2}, rounds=1)
    assert (found.scores, found.failures) == ([0.0] * 3, 3)


def test_the_table_has_ratios() -> None:
    own = bench_peers.Measured(["article", "article", "forum"], [1.0, 0.8, 0.6], [0.01, 0.01, 0.04], 50_000_000, 0)
    other = own._replace(seconds=[0.1, 0.1, 0.4], memory=100_000_000)
    lines = bench_peers.table({"cleaner": own, "other": other}).splitlines()
    assert lines[0] == "|  | F1 | article | forum | CPU ms a page | median | ratio | memory MB | ratio |"
    assert lines[3] == "| other | 0.800 | 0.900 | 0.600 | 200.0 | 100.0 | 10.0 | 100 | 2.0 |"


def test_parsers_agree_on_a_plain_page() -> None:
    assert agreement.differences(PAGES[0]) == {"html5lib": [], "lxml": [], "html.parser": []}
