"""What stands beside the text that a page states, as data, to be that of its article."""

import json
from typing import Any

import pytest

from cleaner.measure.page import features_of
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Source
from cleaner.segment.html import blocks_of

FIRST = "The council voted on Tuesday to repair the “old” bridge & its piers, after two years without any traffic on it."
SECOND = (
    "Work on it will begin in April, and is expected to last until the end of the summer, the builders said, if not for longer."
)
OTHER = "Nobody knows yet who will pay for the tunnel that was promised to the islands."
SHOWN = f"<p>{FIRST}</p><p>{SECOND}</p><p>{OTHER}</p><p>Read this too</p>"


def beside(html: str) -> list[str]:
    """The first words of the blocks that stand beside the text."""
    blocks, *_ = blocks_of(Source(html, "html"))
    at = LAYOUTS["html"].index("unstated")
    return [block.text.split()[0] for block, row in zip(blocks, features_of(blocks), strict=True) if row[at]]


def script(item: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(item)}</script>'


def article(text: str, kind: Any = "NewsArticle") -> dict[str, Any]:
    return {"@type": kind, "headline": "Bridge", "articleBody": text}


@pytest.mark.parametrize(
    "item",
    [
        pytest.param(article(f"{FIRST} {SECOND}"), id="as it stands"),
        pytest.param(article(f"{FIRST}{SECOND}".upper().replace(" ", "\xa0\n ")), id="other spaces and capitals"),
        pytest.param(article(f"<p>{FIRST.replace('&', '&amp;')}</p><p>{SECOND}</p>"), id="with tags and entities"),
        pytest.param(article(f"{FIRST} {SECOND}", ["Thing", "BlogPosting"]), id="one of its types"),
        pytest.param({"@graph": [{"@type": "WebPage"}, article(f"{FIRST} {SECOND}")]}, id="in a graph"),
        pytest.param(article(FIRST + " " + SECOND + " It stands on a page of its own elsewhere."), id="not all of it is shown"),
    ],
)
def test_what_is_not_in_the_stated_text_stands_beside_it(item: Any) -> None:
    assert beside(script(item) + SHOWN) == ["Nobody"]


def test_a_paragraph_of_which_half_is_stated_is_of_the_text() -> None:
    assert beside(script(article(f"{FIRST} {SECOND} {OTHER[:50]}")) + SHOWN) == []
    assert beside(script(article(f"{FIRST} {SECOND} {OTHER[:25]}")) + SHOWN) == ["Nobody"]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="no data"),
        pytest.param(script(article(f"{FIRST} {SECOND}", "DiscussionForumPosting")), id="the first post of a thread"),
        pytest.param(script(article(f"{FIRST} {SECOND} …")), id="cut off"),
        pytest.param(script(article(FIRST)), id="a summary"),
        pytest.param(script(article(f"{FIRST} " + "It goes on where nobody sees it. " * 11)), id="most of it is not shown"),
        pytest.param(script(article(f"{FIRST} {SECOND}")).replace("ld+json", "json"), id="other data"),
        pytest.param(script({"@type": "NewsArticle", "articleBody": [FIRST, SECOND]}), id="not a text"),
        pytest.param(script({"@type": "NewsArticle", "about": {"articleBody": f"{FIRST} {SECOND}"}}), id="of something else"),
        pytest.param('<script type="application/ld+json">{"@type": "NewsArticle", "articleBody":', id="no JSON"),
    ],
)
def test_where_no_text_is_stated_nothing_stands_beside_it(html: str) -> None:
    assert beside(html + SHOWN) == []
