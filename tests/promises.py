"""What holds for every document whatever is in it; every example of the tests is put through `check` or `check_page`.

And what holds for every condition and configuration, whatever somebody has written there.
"""

import ast
import json
import re
from itertools import pairwise
from typing import NamedTuple

import html5lib
from markdown_it import MarkdownIt

from cleaner import ConfigError, Result, analyze, clean
from cleaner.conditions import names_in
from cleaner.conditions.checking import ConditionError, checked
from cleaner.config.reading import parse
from cleaner.job import Order, Outcome, process
from cleaner.measure.schema import LAYOUTS
from cleaner.measure.vocabulary import FEATURES, NAMES
from cleaner.model import Rule
from cleaner.read import from_bytes
from cleaner.read.discover import Found
from cleaner.read.documents import Document, Task, textual
from cleaner.render.formats import RENDERERS
from cleaner.render.plain import kept_lines
from cleaner.segment.lines import split_lines
from cleaner.settle.steps import STEPS
from cleaner.vote import compile_firing, compile_scorer

#: What a page may be written with as HTML.
TAGS = {
    "html", "head", "body", "meta", "title", "p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote",
    "pre", "code", "table", "caption", "tbody", "tr", "th", "td", "dl", "dt", "dd", "figure", "figcaption", "img", "a",
    "strong", "em", "del", "sup", "sub",
}  # fmt: skip
ATTRIBUTES = {"charset", "href", "src", "alt", "start", "value", "colspan", "rowspan", "class"}
SCHEME = re.compile("[A-Za-z][A-Za-z0-9+.-]*:")
#: Which takes all addresses for good ones, as not every reader of Markdown looks at them.
_MARKDOWN = MarkdownIt("commonmark")
_MARKDOWN.validateLink = lambda _: True  # type: ignore[method-assign]
BLANKS = " \t\r\n\v\f"
SCHEMES = ("http:", "https:", "mailto:", "tel:", "ftp:")


def check(text: str, **options: object) -> None:
    """Raise an AssertionError where cleaning a plain text breaks a promise."""
    result = analyze(text, kind="text", **options)
    lines = split_lines(text)
    keep = kept_lines(result._judgement)  # noqa: SLF001 - the flags are what the promises are about
    assert "".join(lines) == text
    assert len(keep) == len(lines), "every line is kept or removed"
    assert "".join(line for line, kept in zip(lines, keep, strict=True) if kept) == result.text, "lines are never edited"
    if all(block.label == "content" for block in result.blocks):
        assert result.text == text, "nothing to remove: byte for byte"
    assert clean(result.text, kind="text", **options) == result.text, "cleaning twice is cleaning once"
    pieces = (split_lines(text[block.start : block.end]) for block in result.blocks)
    shown = [" ".join(line.strip(BLANKS) for line in lines if line.strip(BLANKS)) for lines in pieces]
    assert [block.text for block in result.blocks] == shown, "a block is what stands at its place"
    assert all(above.end <= below.start for above, below in pairwise(result.blocks)), "and none stands where another does"
    check_answer(result)


def check_page(html: str) -> None:
    """Raise an AssertionError where cleaning a page breaks a promise."""
    result = analyze(html, kind="html", links=True, images=True)
    check_answer(result)
    assert "\r" not in result.text
    assert result.text == "" or result.text.endswith("\n")
    check_inert(result.html)
    # lines in the cell of a table cannot be parted otherwise, and what is raised has no sign
    allowed = ({"<br>"} if "<table>" in result.html else set()) | {"<sup>", "</sup>", "<sub>", "</sub>"}
    for token in _MARKDOWN.parse(result.markdown):
        for part in [token, *(token.children or ())]:
            assert part.type not in {"html_block", "html_inline"} or part.content in allowed, "Markdown holds no HTML"
            for name in ("href", "src"):
                check_address(str(part.attrs.get(name, "")))


def check_answer(result: Result) -> None:
    """Raise an AssertionError where an answer is none, for plain text and pages alike."""
    if any(block.text.strip() for block in result.blocks) and not result.text:
        assert result.warnings, "an empty result comes with a warning"
    for block in result.blocks:
        assert sum(vote.weight for vote in block.votes) == block.score, "the votes add up to the score"
        by_score = "content" if block.score > result.cut else "boilerplate"
        assert block.settled_by is not None or block.label == by_score, "the score or one named step gives the label"
        assert block.settled_by is None or block.settled_by.id in STEPS, "a step is one that is explained"


def check_inert(html: str) -> None:
    """Raise an AssertionError where a browser would do more than show a page."""
    for element in html5lib.parse(html, namespaceHTMLElements=False).iter():
        assert element.tag in TAGS
        assert set(element.attrib) <= ATTRIBUTES
        for name in ("href", "src"):
            check_address(element.get(name, ""))


def check_address(address: str) -> None:
    """Raise an AssertionError where somebody who follows a link would do more than go to a page."""
    assert not SCHEME.match(address) or address.startswith(SCHEMES), f"{address} may run something"


def check_formats(raw: bytes) -> None:
    """Raise an AssertionError where any format of a document is no lawful answer."""
    outcomes = {form: processed(raw, form) for form in RENDERERS}
    errors = {str(outcome.error) for outcome in outcomes.values()}
    assert len(errors) == 1, "what can't be read in one format can't be read in any"
    if outcomes["text"].error:
        assert "internal" not in errors.pop()
        return
    for form in ("jsonl", "json"):
        record = json.loads(outcomes[form].output)
        assert record["text"] == analyze(raw).text, "what is written can be read back"
        removed, kept = record["counts"]["lines"]["removed"], record["counts"]["lines"]["kept"]
        assert len(record["removed"]) <= removed
        assert kept + removed >= len(record["removed"])
        lines = split_lines(from_bytes(raw).text)
        for entry in record["removed"]:
            assert "block" in entry or lines[entry["line"] - 1].strip() in entry["text"], "a line is the one of its number"
            assert entry["rules"] or entry["step"] or entry["score"] == 0, "nothing goes without a reason"
    for line in outcomes["explain"].output.decode().splitlines()[1:]:
        assert line.count("\t") == 4, "five fields a line"
    entries = [json.loads(line) for line in outcomes["explain-json"].output.decode().split("\n") if line]
    assert len(entries) == outcomes["explain"].output.count(b"\n") - 1
    marked = outcomes["annotate"].output.decode().split("\n")
    assert all(line[:2] in {"+ ", "- ", ""} for line in marked)
    if outcomes["text"].kind == "text":
        assert bool(outcomes["diff"].output) == (outcomes["text"].output != raw)
        parts = processed(raw, "text")
        assert sorted(parts.output + parts.removed) == sorted(raw), "what was kept and what was removed is the document"
    check_inert(outcomes["html"].output.decode())


class _Bytes(NamedTuple):
    raw: bytes

    def document(self, order: Order) -> Document:
        return Document(textual(self.raw, order.max_size), name="doc")


def processed(raw: bytes, form: str) -> Outcome:
    """A document on its way through the command, in a format."""
    order = Order(format=form, removed=True, report=True, counts=True)
    return process(order, Task("doc", Found("doc", 0, in_folder=False), _Bytes(raw)))


#: All the syntax that a condition may be made of.
CALCULATES = (
    ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.USub, ast.Compare, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq,
    ast.NotEq, ast.In, ast.NotIn, ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Name, ast.Load, ast.Constant,
)  # fmt: skip
#: What a feature may hold at one end and at the other.
EXTREMES: dict[str, tuple[object, object]] = {
    "set of names": ({}, {"share": "share"}),
    "name": ("", "share"),
    "flag": (False, True),
}


def check_condition(written: str) -> None:
    """Raise an AssertionError where what passes as a condition may do more than calculate, or fail on a block."""
    try:
        condition = checked(written, FEATURES, NAMES)
    except ConditionError:
        return
    assert all(isinstance(node, CALCULATES) for node in ast.walk(ast.parse(condition, mode="eval").body))
    rule = Rule("a", condition, {"x": 1.0}, "", "")
    for layout in ("text in place", "html"):
        names = LAYOUTS[layout]
        if set(names_in(condition)) <= set(names):
            for end in (0, 1):
                row = tuple(EXTREMES.get(FEATURES[name].unit, (0, 10**9))[end] for name in names)
                assert compile_scorer([rule], ("x",), layout)([row]) == [len(compile_firing([rule], ("x",), layout)(row))]


def check_config(written: str, text: str) -> None:
    """Raise an AssertionError where a configuration is neither refused with its place nor safe to clean with, text and page."""
    try:
        config = parse(written, "cleaner.toml", "/")
    except ConfigError as error:
        said = str(error)
    else:
        check(text, config=config)
        check_answer(analyze("".join(f"<p>{line}" for line in text.splitlines()), kind="html", config=config))
        return
    assert re.fullmatch(r"cleaner\.toml:[ -~\u00a1-\U0010ffff]+", said), "one line, without control characters"
