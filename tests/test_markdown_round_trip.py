"""Markdown is CommonMark: what a parser reads back from it is the structure that the page had."""

from html import escape
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

import html5lib
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from test_html_render import judged

from cleaner.model import Rendering
from cleaner.render import markdown

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


class Inline(NamedTuple):
    """A stretch of text of one type; strong and emphasised text may come back plain, where CommonMark cannot say it."""

    text: str
    tag: str = ""  #: code, sup, sub, a; strong, em, ruby
    target: str = ""


class Part(NamedTuple):
    """A part of a page: p, h1 to h6, pre, table, tr, td; or blockquote, ul, ol, li with parts."""

    tag: str
    inside: tuple[Any, ...]
    detail: str = ""  #: language of code, first number of a list


# --- the pages

_WORDS = st.one_of(
    st.sampled_from(["a_b", "*", "5*3", "1.", "-", "#", "a|b", "[x]", "(y)", "![", "`", "``", "<b>", "&amp;", "\\", "~~"]),
    st.sampled_from(["one", "two", "“four”", "five.", "!", ">", "=", "+", "10)", "http://x/(y)", "a\\", "www.x", ":--", "漢"]),
)  # fmt: skip
_TEXTS = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)
_TARGETS = st.sampled_from(["https://e.org/a_(b)", "https://e.org/?a=1&b=2", "https://e.org/a%20b", "https://e.org/)", "/x"])
_INLINES = st.one_of(
    _TEXTS.map(Inline),
    st.tuples(_TEXTS, st.sampled_from(["code", "sup", "sub", "strong", "em", "ruby"])).map(lambda pair: Inline(*pair)),
    st.tuples(_TEXTS, _TARGETS).map(lambda pair: Inline(pair[0], "a", pair[1])),
)
_LINES = st.lists(_INLINES, min_size=1, max_size=4).map(tuple)
_CODE = st.lists(st.sampled_from(["```", "````", "~~~", "  x", "\ty", "- z", "", "# a", "&lt;", "> b", "`"]), max_size=5)
_LEAVES = st.one_of(
    st.tuples(st.sampled_from(["p", "p", "h1", "h3", "h6"]), _LINES).map(lambda pair: Part(*pair)),
    st.tuples(_CODE, st.sampled_from(["", "python", "c++"])).map(
        lambda pair: Part("pre", ("\n".join(["a", *pair[0], "b"]),), pair[1])
    ),
    st.lists(st.lists(_LINES.map(lambda line: Part("td", line)), min_size=2, max_size=2), min_size=2, max_size=3).map(
        lambda rows: Part("table", tuple(Part("tr", tuple(row)) for row in rows))
    ),
)


def _around(parts: st.SearchStrategy[Part]) -> st.SearchStrategy[Part]:
    stacks = st.lists(parts, min_size=1, max_size=3).map(tuple)
    items = st.lists(stacks.map(lambda inside: Part("li", inside)), min_size=1, max_size=3).map(tuple)
    return st.one_of(
        stacks.map(lambda inside: Part("blockquote", inside)),
        items.map(lambda inside: Part("ul", inside)),
        st.tuples(items, st.sampled_from(["1", "3", "99"])).map(lambda pair: Part("ol", *pair)),
    )


PAGES = st.lists(st.recursive(_LEAVES, _around, max_leaves=6), min_size=1, max_size=4).map(tuple)


def page_of(parts: tuple[Any, ...]) -> str:
    return "".join(_html(part) for part in parts)


def _html(part: Part | Inline) -> str:
    if isinstance(part, Inline):
        text = escape(part.text)
        match part.tag:
            case "":
                return text + " "
            case "ruby":
                return f"<ruby>{text}<rp>(</rp><rt>read</rt><rp>)</rp></ruby> "
            case "a":
                return f"<a href='{part.target}'>{text}</a> "
            case tag:
                return f"<{tag}>{text[:1]}&shy;{text[1:]}</{tag}> " if text[:1].isalnum() else f"<{tag}>{text}</{tag}> "
    if part.tag == "pre":
        return f"<pre><code class='language-{part.detail or 'none'}'>{escape(part.inside[0])}</code></pre>"
    start = f" start={part.detail}" if part.detail else ""
    return f"<{part.tag}{start}>{page_of(part.inside)}</{part.tag}>"


# --- what comes back

_TYPES = {"code": "code", "sup": "sup", "sub": "sub"}
_PARTS = {"p", "h1", "h3", "h6", "pre", "table", "ul", "ol", "blockquote"}


def wanted(part: Part) -> Any:
    """A part as `found` gives it."""
    if part.tag == "pre":
        return "pre", part.detail, part.inside[0]
    if all(isinstance(one, Inline) for one in part.inside):
        return part.tag, part.detail, _joined([(one.text, _TYPES.get(one.tag, ""), one.target) for one in part.inside])
    return part.tag, part.detail, [wanted(one) for one in part.inside]


def found(element: Element) -> Any:
    """What a parser made of a part: its tag, a detail, and the parts or the text in it."""
    tag = {"th": "td"}.get(element.tag, element.tag)
    if tag == "pre":
        return tag, (element[0].get("class") or "").removeprefix("language-"), (element[0].text or "").removesuffix("\n")
    if tag == "table":
        return tag, "", [found(row) for row in element.iter("tr")]
    detail = element.get("start", "1") if tag == "ol" else ""
    if tag in {"ul", "ol", "blockquote", "li", "tr"}:
        return tag, detail, _parts(element)
    return tag, "", _joined(list(_runs(element, "", "")))


def _parts(element: Element) -> list[Any]:
    """The parts in a part; text of a tight list item is a paragraph."""
    parts: list[Any] = []
    loose: list[tuple[str, str, str]] = [(element.text or "", "", "")]
    for child in element:
        if child.tag in _PARTS or child.tag in {"li", "td", "th"}:
            parts += _paragraph(loose)
            parts.append(found(child))
            loose = [(child.tail or "", "", "")]
        else:
            loose += _runs(child, _TYPES.get(child.tag, ""), "")
            loose.append((child.tail or "", "", ""))
    return parts + _paragraph(loose)


def _paragraph(runs: list[tuple[str, str, str]]) -> list[Any]:
    joined = _joined(runs)
    return [("p", "", joined)] if joined else []


def _runs(element: Element, kind: str, target: str) -> Any:
    kind = _TYPES.get(element.tag, kind)
    target = element.get("href", target)
    yield element.text or "", kind, target
    for child in element:
        yield from _runs(child, kind, target)
        yield child.tail or "", kind, target


def _joined(runs: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Runs without white space at their edges, those of one type as one."""
    result: list[tuple[str, str, str]] = []
    for text, kind, target in runs:
        stripped = " ".join(text.split())
        if not stripped:
            continue
        if result and result[-1][1:] == (kind, target):
            result[-1] = f"{result[-1][0]} {stripped}", kind, target
        else:
            result.append((stripped, kind, target))
    return result


@settings(max_examples=60)
@given(PAGES)
@example((Part("ul", (Part("li", (Part("pre", ("```\n\ta",), "c++"),)),)),))
@example(
    (
        Part(
            "ol",
            (Part("li", (Part("p", (Inline("one"),)), Part("ol", (Part("li", (Part("p", (Inline("two"),)),)),), "3"))),),
            "99",
        ),
    )
)
@example((Part("blockquote", (Part("blockquote", (Part("p", (Inline("> one"),)),)), Part("p", (Inline("two"),)))),))
@example((Part("p", (Inline("see", "a", "https://e.org/a_(b)"), Inline("漢字", "ruby"), Inline("2", "sup"))),))
def test_structure_comes_back(parts: tuple[Part, ...]) -> None:
    text = markdown.render(judged(page_of(parts)), Rendering(links=True))
    body = html5lib.parse(PARSER.render(text), namespaceHTMLElements=False).find("body")
    assert body is not None
    assert _parts(body) == [wanted(part) for part in parts], text
