"""Rendering of pages as text and as Markdown: everything is kept, how it is shown is under test."""

import pytest

from cleaner.model import Judgement, Profile, ProfileChoice, Source
from cleaner.render import markdown, page_text
from cleaner.segment.html import blocks_of


def judged(html: str) -> Judgement:
    source = Source(html, "html")
    blocks, title = blocks_of(source)
    count = len(blocks)
    choice = ProfileChoice(Profile("page", 0.0, ""), "")
    return Judgement(source, blocks, [()] * count, [1.0] * count, [True] * count, {}, choice, 0.0, [], title)


CASES = [
    pytest.param("<h2>Head</h2><p>One<p>Two", "Head\n\nOne\n\nTwo\n", "## Head\n\nOne\n\nTwo\n", id="paragraphs"),
    pytest.param("<ul><li>a<li>b</ul>", "- a\n- b\n", "- a\n- b\n", id="list"),
    pytest.param("<ol start=4><li>a<li>b</ol>", "4. a\n5. b\n", "4. a\n5. b\n", id="numbered-list"),
    pytest.param("<ol><li>a<ul><li>b</ul><li>c</ol>", "1. a\n  - b\n2. c\n", "1. a\n   - b\n2. c\n", id="list-in-list"),
    pytest.param("<ul><li><p>a<p>b</ul>", "- a\n\n  b\n", "- a\n\n  b\n", id="paragraphs-of-an-item"),
    pytest.param(
        "<table><tr><th>a<th>b<tr><td>1|2<td></table>",
        "a | b\n1|2\n",
        "| a | b |\n| --- | --- |\n| 1\\|2 |  |\n",
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
    pytest.param("<dl><dt>term<dd>explained</dl>", "term\nexplained\n", "term\n\nexplained\n", id="definitions"),
    pytest.param("", "", "", id="empty"),
]


@pytest.mark.parametrize(("html", "text", "_markdown"), CASES)
def test_text(html: str, text: str, _markdown: str) -> None:
    assert page_text.render(judged(html)) == text


@pytest.mark.parametrize(("html", "_text", "expected"), CASES)
def test_markdown(html: str, _text: str, expected: str) -> None:
    assert markdown.render(judged(html)) == expected
