"""Deep nesting: flattened before parsing, in time linear to the size of the page; other pages stay as they are."""

import time
from collections.abc import Callable

import pytest
from selectolax.lexbor import LexborHTMLParser

from cleaner import clean
from cleaner.model import Source
from cleaner.segment.html import blocks_of
from cleaner.segment.nesting import DEEPEST, flattened
from cleaner.segment.parsing import root_of

CARD = '<div class="card"><h3><a href="/x">Name</a></h3><p>Some words on it.<br><img src="x.png"><p>And more.</div>\n'


#: An attribute by its number: one in five hundred holds a ``>`` in its value, or all do that have no quotation mark there.
HELD: tuple[Callable[[int], str], ...] = (
    lambda number: f"a{number}='>'" if number % 500 == 0 else f"a{number}=1",
    lambda number: f"a{number}=" + ("'>'", '\n">"', "'=\"'", '"=\'>>"')[number % 4],
)


def depth(html: str) -> int:
    """Levels of the tree that is built, html and body among them."""
    deepest, level, node = 0, 1, LexborHTMLParser(html).root
    while node is not None:
        deepest = max(deepest, level)
        if node.first_child is not None:
            node, level = node.first_child, level + 1
            continue
        while node is not None and node.next is None:
            node, level = node.parent, level - 1
        node = node and node.next
    return deepest


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(CARD * 1000, id="cards"),
        pytest.param("<div>" * 500 + "x" + "</div>" * 500 + CARD * 500, id="deep but no deeper than browsers go"),
        pytest.param("<p>one<li>two<td>three<option>four" * 2000, id="end tags left out"),
        pytest.param("<table><tr><td>a<td>b<tr><th>c</table>" * 1000, id="tables without end tags"),
        pytest.param("<ul><li>a<li>b</ul>" * 2000, id="lists without end tags"),
        pytest.param("<svg><path d='M0'/><g/></svg>" * 2000, id="drawings"),
        pytest.param("<script>x = '<div>'</script><!-- <div> --><style>/* <div> */</style>" * 2000, id="no tags"),
        pytest.param("<a href=x>one <a href=y>two " * 2000, id="links that end links"),
        pytest.param("<b><div>one</b></div>" * 2000, id="end tags in the wrong order"),
        pytest.param("<div title='</div>'>x</div>" * 2000, id="tags in attributes"),
        pytest.param("<div>" * 900, id="too few tags to matter"),
        pytest.param("<a href=x><div>one</a></div>" * 2000, id="links around blocks, closed in the wrong order"),
        pytest.param("<form><div>one</form></div>" * 2000, id="forms closed in the wrong order"),
        pytest.param(f"<p title='{'a=1 ' * 20_000}'>", id="a long attribute"),
        pytest.param("<p " + "a=1 " * 900 + ">", id="several hundred attributes"),
        pytest.param("<script>x = '<p " + "a=1 " * 20_000 + "'</script><!-- <p " + "a=1 " * 20_000 + "-->", id="no attributes"),
    ],
)
def test_a_page_stays_as_it_is(html: str) -> None:
    assert flattened(html) == html


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div>" * 5000 + "deep" + "</div>" * 5000, id="div"),
        pytest.param("<DIV\nclass='a>b'>" * 5000, id="never closed"),
        pytest.param("<ul><li>" * 5000, id="lists"),
        pytest.param("<dl><dt>a<dd>" * 5000, id="definitions"),
        pytest.param("<table><tr><td>" * 5000, id="tables"),
        pytest.param("<span>" * 5000, id="inline"),
        pytest.param("<x-y>" * 2500 + "<div>" * 2500, id="unknown tags"),
        pytest.param("<b><div></b>" * 5000, id="wrong order, never closed"),
        pytest.param("</div>" * 5000 + "<div>" * 5000, id="closed before opened"),
        pytest.param("<a href=x><div>y</a>" * 5000, id="links closed in the wrong order"),
        pytest.param("<a href=x><div>y" * 5000, id="links that end links around blocks"),
        pytest.param("<form><div>y</form>" * 5000, id="forms closed in the wrong order"),
    ],
)
def test_nothing_is_deeper_than_in_a_browser(html: str) -> None:
    # what tags left out imply does not count, nor forms that were closed alone
    assert depth(flattened(html)) <= 2 * DEEPEST + 2


def test_text_of_deep_elements_stays_apart_and_what_follows_is_in_its_place() -> None:
    html = "<main>" + "<div>x" * 5000 + "</div>" * 5000 + "</main><footer><p>End <i>of</i> page.</footer>"
    blocks, *_ = blocks_of(Source(html, "html"))
    assert [block.text for block in blocks] == ["x"] * 5000 + ["End of page."]
    page = blocks[-1].markup.page
    last = page.parents[blocks[-1].markup.box]
    assert (page.tags[last], page.tags[page.parents[last]]) == ("footer", "body")


def test_inline_elements_that_nobody_closed_are_opened_anew_in_few_paragraphs() -> None:
    html = "".join(f"<p><font color=c{number}>word" for number in range(5000))
    blocks, *_ = blocks_of(Source(html, "html"))
    assert [block.text for block in blocks] == ["word"] * 5000
    assert flattened(html).count("<font") < 100


@pytest.mark.parametrize("held", HELD, ids=["some", "most"])
@pytest.mark.parametrize("before", [0, 100, 3000, 5000, 7000, 9000])
def test_no_sign_in_a_value_hides_thousands_of_attributes(held: Callable[[int], str], before: int) -> None:
    tag = f"<p {' '.join(map(held, range(9000)))}>"
    (node,) = LexborHTMLParser(flattened(f"<i>x</i>{'y' * before}<i class='z'>x</i>{tag}one</p>")).css("p")
    assert (len(node.attributes), node.text()) == (1000, "one")


def test_of_thousands_of_attributes_the_first_thousand_count() -> None:
    attributes = "".join(f" a{number}='x y'" if number < 9 else f" a{number}" for number in range(9000))
    (node,) = LexborHTMLParser(flattened(f"<p{attributes} class=x>one</p><p title=t>two")).css("p[a1]")
    assert (len(node.attributes), node.text()) == (1000, "one")
    blocks, *_ = blocks_of(Source(f"<main><p{attributes}>one</p><p title=t>two", "html"))
    assert [block.text for block in blocks] == ["one", "two"]


@pytest.mark.undisturbed
@pytest.mark.parametrize(
    "page",
    [
        pytest.param(lambda size: "<div>" * size + "deep" + "</div>" * size, id="div"),
        pytest.param(lambda size: "<a href=x><div>y</a>" * size, id="links closed in the wrong order"),
        pytest.param(lambda size: "<a href=x><div><b>y</a>" * size, id="bold links closed in the wrong order"),
        pytest.param(lambda size: "<a href=x><div>" * size + "</a>" * size, id="links around blocks"),
        pytest.param(lambda size: "<form><div>y</form>" * size, id="forms closed in the wrong order"),
        pytest.param(lambda size: f"<p {' '.join(map('a{}=1'.format, range(size)))}>x</p>", id="attributes"),
        pytest.param(lambda size: "".join(map("<body a{}=1>x".format, range(size))), id="attributes of the body"),
        pytest.param(
            lambda size: f"<p>{'y' * 2000}</p><p {' '.join(map(HELD[0], range(size)))}>x</p>",
            id="attributes, some of which hold a >",
        ),
        pytest.param(
            lambda size: f"<p>{'y' * 5000}</p><p {' '.join(map(HELD[1], range(size)))}>x</p>",
            id="attributes, most of which hold a >",
        ),
        pytest.param(lambda size: "<ul><li>word" * size + "</ul>" * size, id="lists"),
        pytest.param(lambda size: "<span>" * size + "deep" + "</span>" * size, id="inline"),
        pytest.param(lambda size: "<b>" * size + "<div>" * size + "</b>" * size, id="bold around blocks"),
        pytest.param(lambda size: "<table><tr><td>word" * size, id="tables"),
        pytest.param(lambda size: "<x-y>" * size + "<div>" * size, id="unknown tags"),
        pytest.param(
            lambda size: "".join(f"<p><font color=c{number}>word" for number in range(size)), id="inline elements never closed"
        ),
        pytest.param(lambda size: "<div title=\"'" * size, id="quotes never closed"),
        pytest.param(lambda size: CARD * size, id="cards"),
    ],
)
def test_parsing_takes_time_linear_in_size(page: Callable[[int], str]) -> None:
    def seconds(size: int) -> float:
        source = Source(page(size), "html")
        start = time.process_time()
        root_of(source)
        return time.process_time() - start

    seconds(100)  # imports, first uses
    small = min(seconds(4_000), seconds(4_000))
    assert seconds(32_000) < 24 * max(small, 0.01)  # eight times the size; quadratic were sixty-four times


@pytest.mark.undisturbed
@pytest.mark.parametrize(
    "page",
    [
        pytest.param(lambda size: "<div>" * size + "deep" + "</div>" * size, id="div"),
        pytest.param(lambda size: f"<p>{'some words on one line, ' * 20 * size}</p>", id="single line"),
    ],
)
def test_cleaning_takes_time_linear_in_size(page: Callable[[int], str]) -> None:
    def seconds(size: int) -> float:
        html = page(size)
        start = time.process_time()
        clean(html, kind="html")
        return time.process_time() - start

    seconds(100)
    small = min(seconds(2_500), seconds(2_500))
    assert seconds(10_000) < 10 * max(small, 0.02)  # four times the size: 5 MB in one line
