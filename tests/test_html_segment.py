"""Segmentation of pages: what becomes a block, and as which text."""

import sys
import time
import tracemalloc

import pytest
from bs4 import BeautifulSoup

from cleaner.model import Source
from cleaner.segment.html import blocks_of
from cleaner.segment.tags import families_of


def texts(html: str) -> list[str]:
    return [block.text for block in blocks_of(Source(html, "html"))[0]]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<p>One<p>Two", ["One", "Two"], id="paragraphs-without-end-tags"),
        pytest.param("<p>A <b>bold</b><i>er</i>  word\n here", ["A bolder word here"], id="inline-runs-along"),
        pytest.param("<div>before<p>in</p>after</div>", ["before", "in", "after"], id="text-around-a-block"),
        pytest.param("<p><a href=a>Wälder</a><a href=b>Seen</a>", ["Wälder Seen"], id="links-that-touch"),
        pytest.param(
            "<p><span><a href=a>Горы</a></span><span><a href=b>реки</a></span>", ["Горы реки"], id="links-that-touch-in-spans"
        ),
        pytest.param("<p><a href=a>Burg</a><a href=a>tor</a>", ["Burgtor"], id="links-that-touch-and-lead-to-one-place"),
        pytest.param("<p><a href=a>Vino</a>teca y <a href=b>bar</a>", ["Vinoteca y bar"], id="a-link-within-a-word"),
        pytest.param("<p><a href=a>Bäume</a> <a href=b>Moos</a>", ["Bäume Moos"], id="links-with-a-space-between"),
        pytest.param("<pre><a href=a>foo</a><a href=b>bar</a></pre>", ["foobar"], id="links-that-touch-in-code"),
        pytest.param("<p>one<br>two", ["one\ntwo"], id="line-break"),
        pytest.param("<div>one<br> <br/>two", ["one", "two"], id="two-line-breaks-part-paragraphs"),
        pytest.param("<pre>a\n  b <b>c</b>\n\n</pre>", ["a\n  b c"], id="pre-is-verbatim"),
        pytest.param("<pre><div>a</div><div>b</div></pre>", ["a\nb"], id="lines-of-a-highlighter"),
        pytest.param("<p>caf&eacute; &lt;b&gt; &amp;amp;", ["café <b> &amp;"], id="entities"),
        pytest.param("<p>a&nbsp;b&shy;c\u200bd", ["a bcd"], id="invisible-characters"),
        pytest.param("<p>\u3000漢字\u3000かな", ["\u3000漢字\u3000かな"], id="ideographic-space-stays"),
        pytest.param("<style>p{}</style><script>x()</script><!-- c --><p>shown", ["shown"], id="unseen-parts"),
        pytest.param("<template><p>t</template><svg><text>v</text></svg><p>shown", ["shown"], id="template-and-svg"),
        pytest.param("<table><tr><td>a<td>b</table>", ["a", "b"], id="cells"),
        pytest.param("<select><option>x</select><textarea>y</textarea><p>z", ["z"], id="form-values"),
        pytest.param("<p> </p><div>&nbsp;</div>", [], id="no-text-no-block"),
        pytest.param("<h2>Pruning<a href='#pruning'>¶</a></h2>", ["Pruning"], id="link-of-a-heading-to-itself"),
        pytest.param("<h2>Pruning <a href='/5'>#</a></h2>", ["Pruning #"], id="link-that-leads-elsewhere"),
        pytest.param("<h2>Pruning in <a href='#c'>C</a></h2>", ["Pruning in C"], id="link-that-is-a-word"),
        pytest.param("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>", ["漢字"], id="ruby"),
        pytest.param("<p>un<wbr>broken H<sub>2</sub>O", ["unbroken H2O"], id="break-opportunity-and-subscript"),
        pytest.param("<p>so <q>he said <q>no</q> to</q> her", ["so “he said ‘no’ to” her"], id="quotation-in-the-line"),
        pytest.param(
            "<p>as <math alttext='{\\displaystyle E=mc^{2}}'><mi>E</mi><mo>=</mo></math>, so", ["as E=mc^{2}, so"], id="formula"
        ),
        pytest.param(
            "<p><math><semantics><mi>x</mi><annotation encoding=TeX></annotation><annotation encoding=text/plain>n</annotation>"
            "<annotation-xml encoding=MathML-Content><ci>n</ci></annotation-xml></semantics></math>",
            ["x"],
            id="formula-annotated-otherwise",
        ),
        pytest.param("<p><math><mi>x</mi><mn>2</mn></math>", ["x2"], id="formula-without-tex"),
        pytest.param(
            "<p><span class=katex><span class=katex-mathml><math><semantics><mi>x</mi><annotation"
            " encoding=application/x-tex>x_1</annotation></semantics></math></span><span class=katex-html>x1</span></span>!",
            ["x_1!"],
            id="formula-drawn-twice",
        ),
        pytest.param("", [], id="empty"),
        pytest.param("no markup at all", ["no markup at all"], id="bare-text"),
    ],
)
def test_blocks(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


def test_noscript_counts_only_where_there_is_hardly_anything_else() -> None:
    fallback = "<noscript><p>" + "A post that scripts would show. " * 9 + "</noscript>"
    assert len(texts("<p>Menu" + fallback)) == 2
    assert len(texts("<p>" + "A page with a text of its own. " * 50 + "</p>" + fallback)) == 1
    assert texts("<p>Menu and more of it<noscript>Needs scripts.</noscript>") == ["Menu and more of it"]


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<pre class='language-py'>x</pre>", "py"),
        ("<pre><code class='hljs language-c++'>x</code></pre>", "c++"),
        ("<pre><code class='hljs ruby'>x</code></pre>", "ruby"),
        ("<pre class='brush: php; gutter: true'>x</pre>", "php"),
        ("<pre data-lang=c#>x</pre>", "c#"),
        ("<pre class='sourceCode haskell'><code class='sourceCode haskell'>x</code></pre>", "haskell"),
        ("<div class='highlight highlight-source-js'><pre>x</pre></div>", "js"),
        ("<div class='highlight-python notranslate'><div class=highlight><pre>x</pre></div></div>", "python"),
        ("<pre class='language-none'>x</pre>", None),
        ("<div class='language-switch'><div><div><pre>x</pre></div></div></div>", None),
    ],
)
def test_language_of_code(html: str, language: str | None) -> None:
    (block,) = blocks_of(Source(html, "html"))[0]
    assert block.markup.page.details.get(block.markup.box) == language


def test_pictures() -> None:
    html = (
        "<base href=/d/><base href=/e/><p>one <img src=a.png alt=A> more<figure><img src=data:x data-src=b.png></figure><p>two"
    )
    page = blocks_of(Source(html + "<img src=pixel.gif width=1><img src=data:y>", "html"))[0][0].markup.page
    assert [(page.tags[box], *rest) for box, *rest in page.pictures] == [("p", 1, "a.png", "A"), ("figure", 1, "b.png", "")]
    assert page.base == "/d/"


def test_a_link_around_blocks_is_a_link_in_each() -> None:
    blocks, *_ = blocks_of(Source("<a href=x><h2>One</h2><p>two</a><p>three", "html"))
    assert [[(kind, target) for _, kind, opens, target in block.markup.marks if opens] for block in blocks] == [
        [("link", "x")],
        [("link", "x")],
        [],
    ]


def test_cells_without_text_have_their_column() -> None:
    page = blocks_of(Source("<table><tr><td></td><th colspan=2 rowspan=3>a</table>", "html"))[0][0].markup.page
    assert page.tags[-2:] == ("td", "th")
    assert page.details == {len(page.tags) - 1: "2x3"}


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>Pruning roses - Garden</title><h1>Garden</h1><h1>Pruning roses</h1>", "Pruning roses"),
        ("<title>Pruning roses</title><h1>Pruning roses</h1><h2>3 thoughts on “Pruning roses”</h2>", "Pruning roses"),
        ("<title>Bed (Garden)</title><h1>Class Bed&lt;T></h1><h2>Uses</h2><h3>Bed</h3>", "Class Bed<T>"),
        ("<title>Roses (Garden)</title><h1>Class Bed&lt;T></h1><h3>Roses</h3>", "Roses"),
        ("<title>Roses (Garden)</title><h3>Roses</h3><h1>A bed of roses</h1>", "Roses"),
        ("<title>Garden</title><h1><span>Pruning</span><br>roses</h1>", "Pruning roses"),
        ("<title>Pruning roses</title><p>text", "Pruning roses"),
        ('<meta property="og:title" content="Roses"><title>Pruning roses | Garden</title><p>text', "Roses"),
        ("<p>text", None),
    ],
)
def test_title(html: str, title: str | None) -> None:
    assert blocks_of(Source(html, "html"))[1] == title


PAGE = """<!DOCTYPE html><html><head><title>Roses</title><style>x</style></head><body class="has-menu">
<nav class="menu main-nav"><ul><li><a href="/">Home</a></li><li><a href="/b">News <b>new</b></a></li></ul></nav>
<main id="content"><h1>Roses</h1><p>Text with <a href="x">a link</a> &amp; more.<br>Next line.</p>
<ol start="3"><li value="7">seven</li><li>eight</li></ol><pre><code class="language-python">def f():
    return 1</code></pre><table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>
<figure><img alt="x"><figcaption>caption</figcaption></figure><div hidden>hidden</div></main>
<!-- comment --><footer role="contentinfo">Imprint</footer></body></html>"""


@pytest.mark.parametrize("parser", ["html5lib", "lxml", "html.parser"])
def test_a_soup_gives_the_same_blocks(parser: str) -> None:
    ours, title, _ = blocks_of(Source(PAGE, "html"))
    theirs, their_title, _ = blocks_of(Source(PAGE, "html", tree=BeautifulSoup(PAGE, parser)))
    assert [block.text for block in theirs] == [block.text for block in ours]
    assert their_title == title
    for one, other in zip(ours, theirs, strict=True):
        page, their_page = one.markup.page, other.markup.page
        assert other.markup[2:] == one.markup[2:]
        assert their_page.tags[other.markup.box] == page.tags[one.markup.box]
        assert their_page.marks[other.markup.box] == page.marks[one.markup.box]
        assert their_page.families[other.markup.box] == page.families[one.markup.box]


@pytest.mark.parametrize("name", ["menu", "main-menu", "MainMenu", "mainMenu_3", "nav__item", "site-navigation"])
def test_a_name_that_speaks_of_a_menu(name: str) -> None:
    assert "menu" in families_of(name)


@pytest.mark.parametrize("name", ["read-more", "readMore", "ReadMore", "js-readmore read-more", "btn_read_more"])
def test_a_name_in_two_parts(name: str) -> None:
    found = frozenset().union(*map(families_of, name.split()))
    assert {"related", "fold"} <= found
    assert {family.word for family in found if family == "fold"} == {name.rsplit(maxsplit=1)[-1]}


@pytest.mark.parametrize(
    "name",
    [
        *("has-menu", "no-sidebar", "menuisier", "document", "x7"),
        *("field--type-text-with-summary", "text-with-related-menu", "TextWithSummary"),
        *("member-signature", "methodSummary", "constructor-summary-table"),
    ],
)
def test_a_name_that_speaks_of_nothing(name: str) -> None:
    assert families_of(name) == frozenset()


@pytest.mark.parametrize(
    ("name", "family"), [("post-signature", "signature"), ("field-with-menu-summary", None), ("summary", "lead")]
)
def test_a_name_of_a_part_and_what_comes_with_it(name: str, family: str | None) -> None:
    assert families_of(name) - {"post"} == ({family} if family else set())


def test_deep_nesting() -> None:
    html = "<span>" * 50_000 + "deep" + "</span>" * 50_000
    assert texts(html) == ["deep"]


def test_time_is_linear_in_size() -> None:
    card = '<div class="card"><h3><a href="/x">Name</a></h3><p>Some words on it.</p></div>'

    def seconds(count: int) -> float:
        start = time.process_time()
        assert len(texts(card * count)) == 2 * count
        return time.process_time() - start

    seconds(1000)
    assert seconds(20_000) < 40 * max(seconds(1000), 0.004)


def test_a_part_of_a_soup_is_all_there_is() -> None:
    soup = BeautifulSoup("<p>before</p><div><p>one<p>two</div><p>after", "html5lib")
    assert [block.text for block in blocks_of(Source("", "html", tree=soup.div))[0]] == ["one", "two"]


@pytest.mark.parametrize("parser", ["html5lib", "lxml", "html.parser"])
def test_a_soup_has_the_same_boxes(parser: str) -> None:
    html = '<!-- c --><html><body><div class="\n card  x2 "><p>one</p></div><div class="card x3"><p>two</p></div></body></html>'
    pages = [blocks_of(Source(html, "html", tree=tree))[1] for tree in (None, BeautifulSoup(html, parser))]
    boxes = [blocks_of(Source(html, "html", tree=tree))[0][0].markup.page for tree in (None, BeautifulSoup(html, parser))]
    assert pages[0] == pages[1]
    assert boxes[0].names == boxes[1].names
    assert boxes[0].names[-4] == boxes[0].names[-2] == "card x"


UNCLOSED = "<noscript><iframe src=t.html style='display:none' /></noscript>"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(f"<p>one{UNCLOSED}<p>two", ["one", "two"], id="closed as in XML"),
        pytest.param("<p>one<NOSCRIPT><IFRAME></NOSCRIPT><p>two", ["one", "two"], id="in capitals"),
        pytest.param(UNCLOSED * 2 + "<p>two", ["two"], id="twice"),
        pytest.param("<noscript><iframe></iframe></noscript><p>two", ["two"], id="closed"),
        pytest.param("<iframe>fallback<p>one</iframe><noscript>x</noscript><p>two", ["two"], id="another one"),
    ],
)
@pytest.mark.parametrize("parser", [None, "html5lib"])
def test_a_frame_for_browsers_without_scripts_swallows_no_page(
    html: str, expected: list[str], parser: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if parser:
        monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    assert texts(html) == expected


@pytest.mark.parametrize(
    ("html", "hidden"),
    [
        ("<button aria-controls='a b'>Versand</button><p>x<div hidden id=b>y</div>", False),
        ("<button aria-controls=a>Versand</button><p>x<div hidden id=b>y</div>", True),
        ("<h3><button aria-expanded=false>Гарантия</button></h3><div hidden>y</div>", False),
        ("<h3><button aria-expanded=false><i class=icon>+</i>配送</button></h3><div style='display:none'>y</div>", False),
        ("<span aria-expanded=false>Retours</span><div hidden>y</div>", False),
        ("<h3><button>Гарантия</button></h3><div hidden>y</div>", True),
        ("<h3><button aria-expanded=false>Гарантия</button></h3><p>x</p><div hidden>y</div>", True),
        ("<span aria-expanded=false>Retours</span><p>x</p><div hidden>y</div>", True),
        ("<button aria-expanded=false aria-haspopup=true>Mon compte</button><div hidden>y</div>", True),
        ("<button aria-expanded=false>Compartir</button><div hidden role=dialog>y</div>", True),
        ("<button aria-controls=b>Menü</button><nav hidden id=b>y</nav>", True),
        ("<button aria-controls=b>Anmelden</button><div class=modal hidden id=b>y</div>", True),
    ],
    ids=[
        "named by a button", "another is", "right after one", "whatever is in it", "no box of its own", "that opens nothing",
        "something between", "between them again", "a menu pops up", "a dialog", "navigation", "called a modal",
    ],
)  # fmt: skip
def test_what_a_button_opens_is_not_hidden(html: str, hidden: bool) -> None:
    page = blocks_of(Source(f"<main><div>{html}</div></main>", "html"))[0][0].markup.page
    assert any("hidden" in marks for marks in page.marks) == hidden
    assert any("folded" in marks for marks in page.marks) != hidden


def test_parts_that_are_streamed_are_not_hidden() -> None:
    html = '<p>one<template id="B:0"></template><p hidden>two<div hidden id="S:0"><p>three</div>'
    page = blocks_of(Source(html, "html"))[0][0].markup.page
    assert [("hidden" in marks) for marks, tag in zip(page.marks, page.tags, strict=True) if tag in {"p", "div"}] == [
        False, True, False, False,
    ]  # fmt: skip


def test_what_is_remembered_of_names_across_pages_is_bounded() -> None:
    size = 300_000  # characters of each class and id
    tracemalloc.start()
    try:
        for number in range(20):
            blocks_of(Source(f"<div class={number}{'x' * size} id={'y' * size}{number}>one</div>", "html"))
        assert tracemalloc.get_traced_memory()[0] < 4 * size
    finally:
        tracemalloc.stop()
