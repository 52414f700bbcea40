"""Rendering of pages as text and as Markdown: everything is kept, how it is shown is under test."""

import html5lib
import pytest
from markdown_it import MarkdownIt
from promises import check_inert

from cleaner.model import Judgement, Profile, ProfileChoice, Rendering, Source
from cleaner.render import html as html_render
from cleaner.render import markdown, page_text
from cleaner.segment.html import blocks_of
from cleaner.tables import BUILT_IN


def judged(html: str) -> Judgement:
    source = Source(html, "html")
    blocks, title, _ = blocks_of(source)
    count = len(blocks)
    choice = ProfileChoice(Profile("page", ("page",), ""), "")
    return Judgement(
        source, blocks, [()] * count, [1.0] * count, [True] * count, {}, [("page",)] * count, choice, 0.0, [], title, BUILT_IN
    )


CASES = [
    pytest.param("<h2>Head</h2><p>One<p>Two", "Head\n\nOne\n\nTwo\n", "## Head\n\nOne\n\nTwo\n", id="paragraphs"),
    pytest.param("<ul><li>a<li>b</ul>", "- a\n- b\n", "- a\n- b\n", id="list"),
    pytest.param("<ol start=4><li>a<li>b</ol>", "4. a\n5. b\n", "4. a\n5. b\n", id="numbered-list"),
    pytest.param("<ol><li>a<ul><li>b</ul><li>c</ol>", "1. a\n  - b\n2. c\n", "1. a\n   - b\n2. c\n", id="list-in-list"),
    pytest.param("<ul><h2>T</h2><li>a</ul>", "T\n\n- a\n", "## T\n\n- a\n", id="heading-in-a-list"),
    pytest.param(
        "<ul><li>a<blockquote>q</blockquote><pre>c</pre></ul>",
        "- a\n\n  > q\n\n  c\n",
        "- a\n\n  > q\n\n  ```\n  c\n  ```\n",
        id="in-an-item",
    ),
    pytest.param("<ul><pre>c</pre><li>a</ul>", "c\n\n- a\n", "```\nc\n```\n\n- a\n", id="code-in-a-list"),
    pytest.param("<ul><li><p>a<p>b</ul>", "- a\n\n  b\n", "- a\n\n  b\n", id="paragraphs-of-an-item"),
    pytest.param(
        "<table><tr><th>a<th>b<tr><td>1|2<td></table>",
        "a | b\n1|2\n",
        "| a | b |\n| --- | --- |\n| 1\\|2 |\n",
        id="table",
    ),
    pytest.param("<table><tr><td><p>a<p>b<p>c<td>d</table>", "a\n\nb\n\nc\n\nd\n", "a\n\nb\n\nc\n\nd\n", id="layout-table"),
    pytest.param("<blockquote><p>a<p>b</blockquote>c", "> a\n>\n> b\n\nc\n", "> a\n>\n> b\n\nc\n", id="quotation"),
    pytest.param(
        "<pre><code class=language-py>x = `1`\n\n  y</code></pre>",
        "x = `1`\n\n  y\n",
        "```py\nx = `1`\n\n  y\n```\n",
        id="code",
    ),
    pytest.param("<p>a<br>b", "a\nb\n", "a\\\nb\n", id="line-break"),
    pytest.param("<p>x <b> bold </b>and <em>it</em>", "x bold and it\n", "x **bold** and *it*\n", id="emphasis"),
    pytest.param("<p>run <code>a`b</code>", "run a`b\n", "run ``a`b``\n", id="inline-code"),
    pytest.param("<p>a<b>“b”</b>c", "a“b”c\n", "a“b”c\n", id="delimiters-that-would-not-be-seen"),
    pytest.param("<p>1. *x* [y] <z>", "1. *x* [y]\n", "1\\. \\*x\\* \\[y\\]\n", id="escapes"),
    pytest.param("<p># a<br>- b<br>&amp;amp;", "# a\n- b\n&amp;\n", "\\# a\\\n\\- b\\\n\\&amp;\n", id="escaped-starts"),
    pytest.param("<dl><dt>term<dd>explained</dl>", "term\nexplained\n", "**term**\n\nexplained\n", id="definitions"),
    pytest.param("", "", "", id="empty"),
]


@pytest.mark.parametrize(("html", "text", "_markdown"), CASES)
def test_text(html: str, text: str, _markdown: str) -> None:
    assert page_text.render(judged(html)) == text


@pytest.mark.parametrize(("html", "_text", "expected"), CASES)
def test_markdown(html: str, _text: str, expected: str) -> None:
    assert markdown.render(judged(html)) == expected


NASTY = [
    "5 * 3 _and_ *so* <b> 1. x",
    "1. not an item",
    "# no heading #",
    "- no item",
    "> no quotation",
    "`code` ``more``",
    "a | b",
    "[x]: y",
    "![x](y)",
    "&amp; &lt;",
    "C:\\*dir*\\",
    "~~~",
    "---",
    "===",
    "snake_case __init__",
    "<script>x</script>",
    "http://x/(a)_b",
]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@pytest.mark.parametrize("text", NASTY)
def test_text_comes_back_from_a_commonmark_parser(text: str) -> None:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    page = f"<h3>{_escaped(text)}</h3><p>one<br>{_escaped(text)}</p><ul><li>{_escaped(text)}<ol start=3><li>x</ol></ul>"
    tree = html5lib.parse(parser.render(markdown.render(judged(page))), namespaceHTMLElements=False)
    assert ["".join(part.itertext()) for part in tree.iter("h3")] == [text]
    assert ["".join(part.itertext()).split("\n")[:2] for part in tree.findall("body/p")] == [["one", text]]
    (item,) = tree.findall("body/ul/li")
    assert [part.get("start") for part in item.findall("ol")] == ["3"]
    assert "".join(item.itertext()).split("\n")[:2] in (["", text], [text, ""])


@pytest.mark.parametrize("code", ["```\nx\n```", "a  \n\tb\n\n    c", "# x\n- y", "&amp; <b>"])
def test_code_comes_back_verbatim(code: str) -> None:
    page = f"<ul><li>item<pre><code class=language-py>{_escaped(code)}</code></pre></ul>"
    (token,) = [token for token in MarkdownIt("commonmark").parse(markdown.render(judged(page))) if token.type == "fence"]
    assert (token.content, token.info) == (code + "\n", "py")


@pytest.mark.parametrize(
    "attack",
    [
        "<p onclick=x>a<script>x()</script>",
        "<img src=javascript:x() onerror=x() alt='\"><script>x'>",
        "<p>a<a href='java\nscript:x()'>b</a>",
        "<p><a href='&#1;javascript:x()'>b</a>",
        "<p><a href='&#x6A;avascript&colon;x()'>b</a>",
        "<p><a href='data:text/html,<script>x</script>'>b</a>",
        "<p><a href='vbscript:x'>b</a>",
        "<p><a href='https://x/\"onmouseover=x'>b</a>",
        "<p>&lt;script&gt;x()&lt;/script&gt;",
        "<svg><script>x</script><foreignObject><p>a</svg><style>*{}</style><iframe src=x></iframe><p style=x>b",
        "<noscript><p title='</noscript><img src=x onerror=x()>'></noscript><p>a",
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=x&gt;'></table></math><p>a",
        "<math alttext='<script>x</script>'><mi>x</mi></math>",
        "<template><p>a<script>x</script></template><p>b",
        "<pre class='language-\"onload=x'>a</pre><pre data-lang='\"><script>'>b</pre>",
        "<table><tr><td colspan='2\" onclick=x'>a<td>b</table>",
    ],
)
def test_nothing_of_an_attack_comes_through(attack: str) -> None:
    judgement = judged(attack)._replace(title="</title><script>x</script>")
    out = html_render.document(judgement, Rendering(links=True, images=True))
    check_inert(out)


def test_html() -> None:
    page = "<h2>A</h2><p>b <b>c</b> &lt;<br>d<ol start=3><li>x<ul><li>y</ul><li value=9>z</ol><pre>k\n l</pre>"
    assert html_render.render(judged(page)) == (
        '<h2>A</h2>\n<p>b <strong>c</strong> &lt;<br>\nd</p>\n<ol start="3">\n<li>x\n<ul>\n<li>y</li>\n</ul>\n</li>\n'
        '<li value="9">z</li>\n</ol>\n<pre><code>k\n l</code></pre>\n'
    )


@pytest.mark.parametrize("address", ["HTTPS://x.example/", "https://x.example/", "Mailto:ann@x.example"])
def test_schemes_are_known_in_capitals_too(address: str) -> None:
    page = html_render.render(judged(f"<p>Look <a href={address}>here</a>."), Rendering(links=True))
    assert page == f'<p>Look <a href="{address}">here</a>.</p>\n'


def test_an_address_is_read_as_browsers_read_it() -> None:
    page = html_render.render(judged("<p>Look <a href=' https://x.example/a\n b\tc '>here</a>."), Rendering(links=True))
    assert page == '<p>Look <a href="https://x.example/a%20bc">here</a>.</p>\n'


def test_links_and_images_where_asked_for() -> None:
    judgement = judged("<base href=/d/><p>see <a href='a b'>this</a>!<p><img src=x.png alt=X>more")
    judgement = judgement._replace(source=judgement.source._replace(url="https://e.org/"))
    wanted = Rendering(links=True, images=True)
    assert page_text.render(judgement) == "see this!\n\nmore\n"
    assert page_text.render(judgement, wanted) == "see this <https://e.org/d/a%20b>!\n\n[X] <https://e.org/d/x.png>\n\nmore\n"
    assert markdown.render(judgement, wanted) == (
        "see [this](<https://e.org/d/a%20b>)!\n\n![X](<https://e.org/d/x.png>)\n\nmore\n"
    )


@pytest.mark.parametrize("tag", ["blockquote", "div", "ul><li", "b", "table><tr><td"])
def test_deep_nesting(tag: str) -> None:
    judgement = judged(f"<{tag}>" * 5_000 + "deep")
    for render in (page_text.render, markdown.render, html_render.render):
        assert "deep" in render(judgement)


@pytest.mark.parametrize(
    ("page", "as_text", "as_markdown", "as_html"),
    [
        pytest.param(
            "<p>a<p><img src=x.png alt='X&\"'><p>b",
            'a\n\n[X&"] <https://e.org/x.png>\n\nb\n',
            'a\n\n![X&"](<https://e.org/x.png>)\n\nb\n',
            '<p>a</p>\n<img src="https://e.org/x.png" alt="X&amp;&quot;">\n<p>b</p>\n',
            id="image between paragraphs",
        ),
        pytest.param(
            "<table><tr><td><img src=x.png alt=X>a<td>b<tr><td>1<td>2</table>",
            "[X] <https://e.org/x.png> a | b\n1 | 2\n",
            "| ![X](<https://e.org/x.png>)<br>a | b |\n| --- | --- |\n| 1 | 2 |\n",
            '<table>\n<tr>\n<td>\n<img src="https://e.org/x.png" alt="X">\n<p>a</p>\n</td>\n<td>b</td>\n</tr>\n'
            "<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</table>\n",
            id="image in a cell",
        ),
        pytest.param(
            "<figure><img src=x.png alt=X><figcaption>Cap</figcaption></figure><p>text",
            "[X] <https://e.org/x.png>\n\nCap\n\ntext\n",
            "![X](<https://e.org/x.png>)\n\nCap\n\ntext\n",
            '<figure>\n<img src="https://e.org/x.png" alt="X">\n<figcaption>Cap</figcaption>\n</figure>\n<p>text</p>\n',
            id="figure with its caption",
        ),
        pytest.param(
            "<details><summary>Head <i>it</i></summary><p>one<p>two</details>",
            "Head it\n\none\n\ntwo\n",
            "**Head** ***it***\n\none\n\ntwo\n",
            "<p><strong>Head <em>it</em></strong></p>\n<p>one</p>\n<p>two</p>\n",
            id="summary",
        ),
        pytest.param(
            "<details><summary><h3>Head</h3></summary><p>one</details>",
            "Head\n\none\n",
            "### **Head**\n\none\n",
            "<h3>Head</h3>\n<p>one</p>\n",
            id="heading in a summary",
        ),
        pytest.param(
            "<table><tr><th rowspan=2>a<th>b<tr><td>c<tr><td>d<td>e</table>",
            "a | b\n | c\nd | e\n",
            "| a | b |\n| --- | --- |\n|  | c |\n| d | e |\n",
            '<table>\n<tr>\n<th rowspan="2">a</th>\n<th>b</th>\n</tr>\n<tr>\n<td>c</td>\n</tr>\n'
            "<tr>\n<td>d</td>\n<td>e</td>\n</tr>\n</table>\n",
            id="cell over two rows",
        ),
        pytest.param(
            "<table><caption>t</caption><tbody></tbody></table><p>x",
            "t\n\nx\n",
            "t\n\nx\n",
            "<table>\n<caption>t</caption>\n</table>\n<p>x</p>\n",
            id="table of a caption alone",
        ),
        pytest.param(
            "<ul><ul><li>a</ul><li>b</ul>",
            "- a\n- b\n",
            "- - a\n- b\n",
            "<ul>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n<li>b</li>\n</ul>\n",
            id="list in a list, in no item",
        ),
        pytest.param(
            "<ul><li>a</li><ul><li>b</ul><li>c</ul>",
            "- a\n  - b\n- c\n",
            "- a\n  - b\n- c\n",
            "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n",
            id="list below the item before it",
        ),
        pytest.param(
            "<ol><li>a<li value=5>b<li>c</ol>",
            "1. a\n5. b\n6. c\n",
            "1. a\n\n5) b\n6) c\n",
            '<ol>\n<li>a</li>\n<li value="5">b</li>\n<li>c</li>\n</ol>\n',
            id="gap in the numbers",
        ),
        pytest.param(
            "<p>a <a href=x>b</a><a href=x><b>c</b></a> d",
            "a bc <https://e.org/x> d\n",
            "a [b**c**](<https://e.org/x>) d\n",
            '<p>a <a href="https://e.org/x">b</a><a href="https://e.org/x"><strong>c</strong></a> d</p>\n',
            id="two links to one address are one",
        ),
        pytest.param(
            "<p>hey!<a href=x>b</a>",
            "hey!b <https://e.org/x>\n",
            "hey\\![b](<https://e.org/x>)\n",
            '<p>hey!<a href="https://e.org/x">b</a></p>\n',
            id="link that would look like an image",
        ),
        pytest.param("<p>a<a href='http://[x'>b</a>c", "abc\n", "abc\n", "<p>abc</p>\n", id="no address"),
        pytest.param("<p>a<a href=x><b> </b></a>b", None, "a b\n", "<p>a b</p>\n", id="link without words"),
        pytest.param("<p>a<b>x</b><i>y</i>b", "axyb\n", "a**x**yb\n", "<p>a<strong>x</strong><em>y</em>b</p>\n", id="touch"),
        pytest.param("<p>a <br> b<br>\n c</p>", "a\nb\nc\n", "a\\\nb\\\nc\n", "<p>a<br>\nb<br>\nc</p>\n", id="blanks"),
        pytest.param("<p>a <b> <br>b</b>", "a\nb\n", "a\\\n**b**\n", "<p>a<br>\n<strong>b</strong></p>\n", id="break"),
        pytest.param("<pre>a<br>b</pre>", "a\nb\n", "```\na\nb\n```\n", "<pre><code>a\nb</code></pre>\n", id="break in code"),
    ],
)  # fmt: skip
def test_every_form_shows_it(page: str, as_text: str | None, as_markdown: str, as_html: str) -> None:
    judgement = judged(page)
    judgement = judgement._replace(source=judgement.source._replace(url="https://e.org/"))
    wanted = Rendering(links=True, images=True)
    assert as_text is None or page_text.render(judgement, wanted) == as_text
    assert markdown.render(judgement, wanted) == as_markdown
    assert html_render.render(judgement, wanted) == as_html
