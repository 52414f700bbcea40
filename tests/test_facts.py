"""What pages say of themselves: every fact with its source, from whatever states it best, and nothing made up."""

import json
import time
from typing import Any

import pytest
from bs4 import BeautifulSoup
from command import spawn
from hypothesis import given
from hypothesis import strategies as st

from cleaner import analyze
from cleaner.facts.dates import iso
from cleaner.facts.model import Fact, Facts
from cleaner.facts.statements import statements_of
from cleaner.model import Source
from cleaner.segment.json_ld import parsed
from cleaner.segment.parsing import root_of
from cleaner.segment.site_name import without_site

BODY = "<p>" + "The council opened the old bridge again on Monday, after two years of work. " * 3


def facts(head: str, body: str = BODY, url: str | None = None) -> Facts:
    return analyze(f"<!doctype html><html>{head}<body>{body}</body></html>", kind="html", url=url).facts


def linked(**item: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(item)}</script>'


@pytest.mark.parametrize(
    ("head", "name", "value", "source"),
    [
        pytest.param("<title>Bridge</title>", "title", "Bridge", "html", id="title"),
        pytest.param('<meta property="og:title" content="A &amp; B">', "title", "A & B", "opengraph", id="og-title"),
        pytest.param(linked(**{"@type": "Article", "headline": "Bridge"}), "title", "Bridge", "json-ld", id="headline"),
        pytest.param('<meta name=author content="Jane Doe">', "author", ("Jane Doe",), "meta", id="author"),
        pytest.param('<meta name=author content="By Jane Doe and Al Roe">', "author", ("Jane Doe", "Al Roe"), "meta", id="two"),
        pytest.param('<meta name="dc.creator" content="Doe, Jane">', "author", ("Doe, Jane",), "meta", id="surname-first"),
        pytest.param(
            '<meta name=citation_author content="Doe, J."><meta name=citation_author content="Roe, A.">',
            "author",
            ("Doe, J.", "Roe, A."),
            "meta",
            id="citation",
        ),
        pytest.param('<meta property="article:author" content="https://x.example/jane">', "author", None, "", id="no-name"),
        pytest.param(
            '<meta property="article:published_time" content="2026-01-05T08:30:00+01:00">',
            "published",
            "2026-01-05T08:30:00+01:00",
            "opengraph",
            id="published",
        ),
        pytest.param(
            '<meta itemprop="datePublished" content="2026-01-05">', "published", "2026-01-05", "microdata", id="no-item"
        ),
        pytest.param('<meta name="citation_date" content="2024/05">', "published", "2024-05", "meta", id="month"),
        pytest.param(
            '<meta property="og:updated_time" content="1767600000">',
            "modified",
            "2026-01-05T08:00:00+00:00",
            "opengraph",
            id="epoch",
        ),
        pytest.param('<meta property="og:site_name" content="Hill Post">', "site", "Hill Post", "opengraph", id="site"),
        pytest.param(linked(**{"@type": "WebSite", "name": "Hill Post"}), "site", "Hill Post", "json-ld", id="web-site"),
        pytest.param('<meta property="og:locale" content="pt_BR">', "language", "pt-BR", "opengraph", id="locale"),
        pytest.param('<meta name="language" content="English">', "language", None, "", id="no-language-tag"),
        pytest.param(
            '<meta name="description" content="  On\n bridges ">', "description", "On bridges", "meta", id="description"
        ),
        pytest.param(
            '<link rel="canonical" href="https://x.example/a">', "canonical", "https://x.example/a", "link", id="canonical"
        ),
        pytest.param('<link rel="canonical" href="javascript:x()">', "canonical", None, "", id="no-address"),
        pytest.param(
            '<meta name="twitter:image" content="//i.example/a b.jpg">', "image", "//i.example/a%20b.jpg", "twitter", id="image"
        ),
        pytest.param('<meta property="og:image" content="data:image/png;base64,x">', "image", None, "", id="data-image"),
        pytest.param(
            '<meta name="keywords" content="bridge, Town,bridge,">', "tags", ("bridge", "Town"), "meta", id="keywords"
        ),
        pytest.param(
            '<meta property="article:tag" content="a"><meta property="article:tag" content="b">',
            "tags",
            ("a", "b"),
            "opengraph",
            id="tags",
        ),
    ],
)
def test_a_fact(head: str, name: str, value: object, source: str) -> None:
    found: Fact | None = getattr(facts(head), name)
    assert (found.value, found.source) == (value, source) if found else value is None


def test_a_processing_instruction_says_nothing() -> None:
    assert facts("<title>The bridge</title><?xml-stylesheet href='a.css'?>").title.value == "The bridge"


def test_a_page_that_says_nothing() -> None:
    assert facts("") == Facts()
    assert analyze("Plain text says nothing of itself.\n", kind="text").facts == Facts()


def test_the_headline_is_the_title() -> None:
    found = facts("<title>Bridge opens | Hill Post</title>", f"<h1>Bridge opens</h1>{BODY}").title
    assert found == Fact("Bridge opens", "headline", "h")


GRAPH = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "@id": "#site", "name": "Hill Post"},
        {"@type": "BreadcrumbList", "name": "Path"},
        {"@type": "WebPage", "url": "https://x.example/bridge", "datePublished": "2026-01-01", "dateModified": "2026-01-09"},
        {
            "@type": ["NewsArticle"],
            "headline": "Bridge opens",
            "datePublished": "2026-01-05",
            "author": [{"@id": "#jane"}, {"@type": "Person", "name": "Al Roe"}],
            "image": [{"@type": "ImageObject", "url": "/lead.jpg"}],
            "keywords": ["bridge", "town"],
            "inLanguage": "en",
            "comment": [{"@type": "Comment", "author": {"name": "Visitor"}, "datePublished": "2026-02-02"}],
        },
        {"@type": "Person", "@id": "#jane", "name": "Jane Doe"},
    ],
}


def test_json_ld_of_a_page_with_a_graph() -> None:
    found = facts(linked(**GRAPH), url="https://x.example/bridge")
    values = {name: fact.value for name, fact in found._asdict().items() if fact}
    assert values == {
        "title": "Bridge opens",
        "author": ("Jane Doe", "Al Roe"),
        "published": "2026-01-05",
        "modified": "2026-01-09",
        "site": "Hill Post",
        "language": "en",
        "canonical": "https://x.example/bridge",
        "image": "https://x.example/lead.jpg",
        "tags": ("bridge", "town"),
    }
    assert {fact.source for fact in found if fact} == {"json-ld"}


def test_of_the_items_of_a_list_none_is_the_page() -> None:
    listed = [linked(**{"@type": "Article", "headline": f"Story {n}", "author": f"Person {n}x"}) for n in range(3)]
    assert facts("<title>All stories of today</title>" + "".join(listed)).author is None


def test_of_several_items_the_one_with_the_name_of_the_page_is_it() -> None:
    listed = [linked(**{"@type": "Article", "headline": f"Story {n}", "author": f"Person {n}x"}) for n in range(3)]
    assert facts("<title>Story 1 | Hill Post</title>" + "".join(listed)).author == Fact(("Person 1x",), "json-ld", "author")


@pytest.mark.parametrize(
    "script",
    [
        pytest.param('{"@type":"Article","headline":"Bridge",}', id="comma-at-the-end"),
        pytest.param('<!--{"@type":"Article","headline":"Bridge"}-->', id="comment"),
        pytest.param('//<![CDATA[\n{"@type":"Article","headline":"Bridge"}\n//]]>', id="cdata"),
        pytest.param('\ufeff{"@type":"Article","headline":"Bridge","x":"a\nb"};', id="line-break-in-a-string"),
        pytest.param('{"@type":"Organization"}{"@type":"Article","headline":"Bridge"}', id="one-behind-the-other"),
        pytest.param('[[{"@type":"Article","headline":"Bridge"}]]', id="lists"),
        pytest.param('{"@type":"Article" "headline":"Br\\u0069dge", "x": "a"b"}', id="beyond-repair"),
        pytest.param('{"@type":"http://schema.org/Article","headline":"Bridge","author":', id="cut"),
    ],
)
def test_json_ld_that_is_hardly_json(script: str) -> None:
    found = facts(f'<script type="application/ld+json">{script}</script>').title
    assert found == Fact("Bridge", "json-ld", "headline")


@pytest.mark.parametrize(
    "script", ["", "null", "7", '"x"', "[" * 100_000, '{"a":' * 100_000, "{}}", '{"@type":{"a":1},"@id":[]}']
)
def test_json_ld_that_says_nothing(script: str) -> None:
    assert facts(f'<script type="application/ld+json">{script}</script>') == Facts()


KEYS = ("@type", "@id", "@graph", "name", "author", "headline", "datePublished", "image", "keywords", "mainEntity")
JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=5) | st.just("Article"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=15,
)


@given(JSON)
def test_any_json(value: object) -> None:
    facts(f'<script type="application/ld+json">{json.dumps(value).replace("<", "")}</script>')


MICRODATA = """<article itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Bridge opens</h2>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/jane" itemprop="url"><b itemprop="name">Jane
<i>Doe</i></b></a></span><time itemprop="datePublished" datetime="2026-01-05">Monday</time>
<img itemprop="image" src="/lead.jpg"><div itemprop="comment" itemscope itemtype="https://schema.org/Comment">
<span itemprop="author">Visitor</span></div></article>"""
RDFA = (
    MICRODATA.replace('itemscope itemtype="https://schema.org/', 'vocab="https://schema.org/" typeof="')
    .replace("itemprop=", "property=")
    .replace('property="author"', 'property="schema:author"')
)


@pytest.mark.parametrize("markup", [MICRODATA, RDFA], ids=["microdata", "rdfa"])
@pytest.mark.parametrize("parser", [None, "html5lib", "lxml", "html.parser"])
def test_microdata(markup: str, parser: str | None) -> None:
    page = f"<!doctype html><html lang=en>{markup}{BODY}"
    found = analyze(BeautifulSoup(page, parser) if parser else page, url="https://x.example/news/1").facts
    assert found.author == Fact(("Jane Doe",), "microdata", "author")
    assert found.published == Fact("2026-01-05", "microdata", "datePublished")
    assert found.image == Fact("https://x.example/lead.jpg", "microdata", "image")
    assert found.language == Fact("en", "html", "lang")


def test_links_and_times() -> None:
    links = '<a rel="author" href="/jane">Jane <b>Doe</b></a><a rel="nofollow tag">Town</a>'
    found = facts("", f'{links}<time datetime="2026-01-05T10:00">x</time>{BODY}')
    assert found.author == Fact(("Jane Doe",), "link", "author")
    assert found.published == Fact("2026-01-05", "time", "published")
    assert found.tags == Fact(("Town",), "link", "tag")


def test_of_many_times_none_is_taken_unless_it_says_so() -> None:
    times = '<time datetime="2026-01-05">x</time><time datetime="2026-01-06">y</time>'
    assert facts("", times + BODY).published is None
    assert facts("", times.replace("<time", "<time pubdate", 1) + BODY).published == Fact("2026-01-05", "time", "published")


def test_addresses_are_resolved() -> None:
    image = '<meta property="og:image" content="img/a.jpg">'
    canonical = '<link rel="canonical" href="https://x.example/n/1">'
    for head, url, expected in (
        (image, "https://y.example/p/q", "https://y.example/p/img/a.jpg"),
        (image + canonical, None, "https://x.example/n/img/a.jpg"),
        (f'<base href="/static/">{image}', "https://y.example/p/q", "https://y.example/static/img/a.jpg"),
        (image, None, "img/a.jpg"),
    ):
        found = facts(head, url=url).image
        assert found is not None
        assert found.value == expected


def test_values_are_neutral_and_bounded() -> None:
    found = facts(
        f'<meta name="author" content="Jane&#27;[31m &#x202e;Doe"><meta name="description" content="{"word " * 9000}">'
    )
    assert found.author == Fact(("Jane [31m Doe",), "meta", "author")
    assert found.description is not None
    assert len(found.description.value) < 2010
    assert found.description.value.endswith("word…")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2026-01-05", "2026-01-05"),
        ("20260105", "2026-01-05"),
        ("2026-01-05T08:30Z", "2026-01-05T08:30:00+00:00"),
        ("2026-01-05T08:30:12.123456789-0500", "2026-01-05T08:30:12-05:00"),
        ("2026-01-05 08:30:00 +01:00", "2026-01-05T08:30:00+01:00"),
        ("2026-01-05 08:30:00 UTC", "2026-01-05T08:30:00+00:00"),
        ("Mon, 05 Jan 2026 08:30:00 GMT", "2026-01-05T08:30:00+00:00"),
        ("January 5, 2026", "2026-01-05"),
        ("Mon 5th Jan. 2026", "2026-01-05"),
        ("2026/1/5", "2026-01-05"),
        ("5.1.2026", "2026-01-05"),
        ("2026-01", "2026-01"),
        ("2026", "2026"),
        ("1767600000", "2026-01-05T08:00:00+00:00"),
        ("1/5/2026", None),
        ("0001-01-01T00:00:00", None),
        ("1970-01-01", None),
        ("31 February 2026", None),
        ("2026-13-45", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates(stated: str, expected: str | None) -> None:
    assert iso(stated) == expected


@given(st.text(max_size=40) | st.from_regex(r"[0-9]{1,5}[-/. ][0-9]{1,3}[-/. T][0-9]{1,5}( [0-9:+-]*)?", fullmatch=True))
def test_any_date(stated: str) -> None:
    iso(stated)


@pytest.mark.parametrize(
    ("title", "sites", "expected"),
    [
        ("Bridge - Hill Post", ["Hill Post"], "Bridge"),
        ("Hill Post | Bridge", ["HILL-POST"], "Bridge"),
        ("Bridge - Hill Post", [], "Bridge - Hill Post"),
        ("Why the old bridge opens again - Hill Post", [], "Why the old bridge opens again"),
        (
            "Why the old bridge opens again - what people say of it",
            [],
            "Why the old bridge opens again - what people say of it",
        ),
        ("Bridge-builders", ["builders"], "Bridge-builders"),
        ("", [], ""),
    ],
)
def test_the_site_in_a_title(title: str, sites: list[str], expected: str) -> None:
    assert without_site(title, sites) == expected


def test_the_record_has_the_facts() -> None:
    page = f'<!doctype html><html lang="en"><meta name="author" content="Jane Doe">{BODY}'
    record = json.loads(spawn("-f", "jsonl", stdin=page.encode()).out)
    assert record["facts"]["author"] == ["Jane Doe"]
    assert record["facts"]["published"] is None
    assert record["facts"]["sources"] == {"author": "meta author", "language": "html lang"}


def test_time_grows_with_the_size_alone() -> None:
    def seconds(count: int) -> float:
        root = root_of(Source('<div itemscope itemprop="author"><b itemprop="name">x' * count, "html"))
        start = time.process_time()
        assert statements_of(root, None)
        return time.process_time() - start

    seconds(100)
    assert seconds(8000) < 3 * 8 * max(seconds(1000), 0.004)


def test_parsed_items_of_a_graph_within_a_graph() -> None:
    assert [item.get("name") for item in parsed('{"@graph":[{"name":"a"},{"@graph":{"name":"b"}}]}')] == [None, "a", None, "b"]


@pytest.mark.parametrize(
    ("head", "body", "name", "value"),
    [
        pytest.param(
            linked(
                **{"@type": "WebPage", "mainEntity": {"@type": "Article", "author": {"@type": "Person", "name": "Jane Doe"}}}
            ),
            BODY,
            "author",
            ("Jane Doe",),
            id="what a page is about",
        ),
        pytest.param(linked(**{"@type": "Recipe", "author": "Jane Doe"}), BODY, "author", ("Jane Doe",), id="another work"),
        pytest.param("", BODY + "<time class=updated datetime=2026-01-05>", "modified", "2026-01-05", id="updated"),
        pytest.param("<meta name=citation_date content=0001>", BODY, "published", None, id="a year that nobody means"),
        pytest.param('<link rel="canonical" href="#top">', BODY, "canonical", None, id="a place in the page"),
        pytest.param('<link rel="canonical" href="http://[x/">', BODY, "canonical", None, id="no host"),
        pytest.param(
            "",
            f'<div itemscope itemtype="https://schema.org/Article"><a itemprop=author href=/jane>Jane Doe</a>{BODY}</div>',
            "author",
            ("Jane Doe",),
            id="the text of a link",
        ),
    ],
)
def test_a_fact_of_the_page(head: str, body: str, name: str, value: object) -> None:
    found: Fact | None = getattr(facts(head, body, url="https://x.example/"), name)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("script", "headlines"),
    [
        pytest.param('{"headline": "a"};\n{"headline": "b"},', ["a", "b"], id="one behind the other"),
        pytest.param('{"headline": "a\\x", "author": {', ["a\\x"], id="an escape that is none"),
    ],
)
def test_json_that_is_none(script: str, headlines: list[str]) -> None:
    assert [item["headline"] for item in parsed(script)] == headlines
