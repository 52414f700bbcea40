"""What the headings of a page announce, and how far it holds."""

import pytest

from cleaner.measure.page import features_of
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Source
from cleaner.segment.html import blocks_of

_SECTION = LAYOUTS["html"].index("section")


def section_of(html: str) -> dict[str, str]:
    """What is announced above the block with HERE in it."""
    blocks, *_ = blocks_of(Source(html, "html"))
    rows = features_of(blocks)
    return next(dict(row[_SECTION]) for block, row in zip(blocks, rows, strict=True) if "HERE" in block.text)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<h2>Comments</h2><p>Ann says: <p>HERE", id="beside its heading"),
        pytest.param("<h2>Comments</h2><div><ul><li><p>HERE</ul></div>", id="further in than its heading"),
        pytest.param("<h2>Comments</h2><p>a<h3>Ann</h3><p>HERE", id="below a heading of a lower level"),
        pytest.param("<div><div><h2>Comments</h2></div><p>a</div><p>b</p><div><h2>Comments</h2><p>HERE</div>", id="in its box"),
        pytest.param("<div><header><h2>Comments</h2></header><p>a<p>HERE</div>", id="in the box around heading and text"),
        pytest.param("<h2>Comments</h2><p>a<h3>HERE</h3>", id="a heading of a lower level itself"),
        pytest.param("<h2>These seven of the many readers sent comments</h2><p>a<p>HERE", id="of eight words"),
    ],
)
def test_a_heading_announces_its_section(html: str) -> None:
    assert section_of(html) == {"comments": "comments"}


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<p>a<h2>HERE: comments</h2><p>b", id="the heading itself"),
        pytest.param("<h2>Comments</h2><p>a<h2>Sources</h2><p>HERE", id="below the next heading of its level"),
        pytest.param("<h3>Comments</h3><p>a<h2>Sources</h2><p>HERE", id="below a heading of a higher level"),
        pytest.param("<div><h2>Comments</h2><p>a</div><p>HERE", id="outside its box"),
        pytest.param("<div><h2>Comments</h2><p>a<h3>Sources</h3></div><p>HERE", id="outside its box, which a heading closes"),
        pytest.param("<p>HERE<h2>Comments</h2><p>a", id="above"),
        pytest.param("<p>Comments<p>HERE", id="below what is no heading"),
        pytest.param("<h2>All these seven of the many readers sent comments</h2><p>HERE", id="of nine words"),
        pytest.param("<h2>Comments that ministers made on the river last week</h2><p>HERE", id="a long heading"),
        pytest.param("<h1>Register a boat</h1><p>HERE", id="the headline of the page"),
        pytest.param("<h1>Register a boat</h1><p>a<h2>Before you register</h2><p>HERE", id="what the headline speaks of"),
        pytest.param("<title>Boats: comments</title><h2>Comments</h2><p>HERE", id="the heading that the page is called by"),
        pytest.param("<h2>Sources</h2><p>HERE<h2>Comments", id="above the last block, which announces nothing"),
    ],
)
def test_and_nothing_else(html: str) -> None:
    assert section_of(html) == {}


def test_sections_within_sections_add_up_and_the_inner_words_are_told() -> None:
    html = "<h2>Comments</h2><p>a<h3>Related articles</h3><p>b<h4>Leave a comment</h4><p>HERE"
    assert section_of(html) == {"comments": "leave a comment", "related": "related articles"}
