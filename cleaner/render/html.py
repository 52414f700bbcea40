"""The main content as HTML: a few tags without style, and nothing that could run.

Every tag and attribute is written here, none is taken over from the page; text and addresses are escaped. So nothing of a
page but text, addresses of the schemes in `cleaner.render.links`, numbers and the names of languages can come through.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaner.model import Rendering
from cleaner.render.inline import lines_of, resolver_of
from cleaner.render.outline import outline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cleaner.model import Judgement
    from cleaner.render.inline import Run
    from cleaner.render.outline import Element

_TAGS = {
    "quote": "blockquote", "definitions": "dl", "term": "dt", "definition": "dd", "figure": "figure",
    "caption": "figcaption", "title": "caption", "row": "tr", "item": "li", "table": "table",
}  # fmt: skip
_INLINE = {"strong": "strong", "em": "em", "del": "del", "sup": "sup", "sub": "sub", "code": "code", "formula": "code"}
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_ESCAPED = str.maketrans({**_ESCAPES, **{chr(code): None for code in (*range(9), *range(11, 32), 127)}})
_LEADING = re.compile(r"[ \t]+")


def document(judgement: Judgement, rendering: Rendering = Rendering()) -> str:  # noqa: B008 - immutable
    """A whole document, which a browser opens as it is.

    Args:
        judgement: of any document.
        rendering: what of a page to show.
    """
    title = _escaped(judgement.title or judgement.source.name)
    head = f'<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n</head>\n<body>\n'
    return f"{head}{render(judgement, rendering)}</body>\n</html>\n"


def render(judgement: Judgement, rendering: Rendering = Rendering()) -> str:  # noqa: B008 - immutable
    """A fragment, to be put into a page; empty, or ends with a line end.

    Args:
        judgement: of any document.
        rendering: what of a page to show.
    """
    if judgement.source.kind == "text":
        return _of_text(judgement)
    return "".join(_written(outline(judgement, rendering).children, resolver_of(judgement, rendering)))


def _of_text(judgement: Judgement) -> str:
    """Blank lines part the paragraphs of plain text; the lines of one stay lines, and keep their indentation."""
    from cleaner.render import plain  # noqa: PLC0415 - pages need none of it

    text = plain.render(judgement).replace("\r\n", "\n").replace("\r", "\n")
    paragraphs: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            paragraphs[-1].append(
                _LEADING.sub(_indented, _escaped(line.rstrip()), count=1) if line[0] in " \t" else _escaped(line)
            )
        elif paragraphs[-1]:
            paragraphs.append([])
    return "".join("<p>" + "<br>\n".join(lines) + "</p>\n" for lines in paragraphs if lines)


def _indented(found: re.Match[str]) -> str:
    return "\xa0" * len(found[0].expandtabs(4))


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)


def _written(elements: list[Element], resolve: Callable[[str], str] | None) -> Iterator[str]:  # noqa: C901 - a case a kind
    for element in elements:
        match element.kind:
            case "paragraph":
                yield f"<p>{_text(element, resolve)}</p>\n"
            case "heading":
                yield f"<h{element.number}>{_text(element, resolve)}</h{element.number}>\n"
            case "code":
                yield _code(element)
            case "picture" if element.picture:
                source, alternative = _escaped(element.picture.source), _escaped(element.picture.alternative)
                yield f'<img src="{source}" alt="{alternative}">\n'
            case "list":
                yield from _list(element, resolve)
            case "cell":
                tag = "th" if element.number else "td"
                yield f"<{tag}{_spans(element.detail)}>"
                yield from _inner(element, resolve)
                yield f"</{tag}>\n"
            case "summary":
                for child in element.children:
                    if child.kind == "paragraph":
                        yield f"<p><strong>{_text(child, resolve)}</strong></p>\n"
                    else:
                        yield from _written([child], resolve)
            case kind:
                yield f"<{_TAGS[kind]}>"
                yield from _inner(element, resolve)
                yield f"</{_TAGS[kind]}>\n"


def _inner(element: Element, resolve: Callable[[str], str] | None) -> Iterator[str]:
    """What an element holds; its only paragraph is no paragraph of its own."""
    children = element.children
    alone = element.kind != "quote" and sum(child.kind == "paragraph" for child in children) == 1
    if element.kind == "table":
        children = sorted(children, key=lambda child: child.kind != "title")  # HTML has it first
    if alone and children[0].kind == "paragraph":
        yield _text(children[0], resolve)
        children = children[1:]
    if children:
        yield "\n"
        yield from _written(children, resolve)


def _list(element: Element, resolve: Callable[[str], str] | None) -> Iterator[str]:
    tag, number = ("ol", element.children[0].number) if element.number else ("ul", 1)
    yield f'<ol start="{number}">\n' if number != 1 else f"<{tag}>\n"
    for item in element.children:
        yield f'<li value="{item.number}">' if element.number and item.number != number else "<li>"
        yield from _inner(item, resolve)
        yield "</li>\n"
        number = item.number + 1
    yield f"</{tag}>\n"


def _code(element: Element) -> str:
    language = f' class="language-{_escaped(element.detail)}"' if element.detail else ""
    text = "\n".join(block.text for block in element.blocks).replace("\r\n", "\n").replace("\r", "\n")
    return f"<pre><code{language}>{_escaped(text)}</code></pre>\n"


def _spans(detail: str) -> str:
    columns, rows = (detail or "1x1").split("x")
    return f' colspan="{columns}"' * (columns != "1") + f' rowspan="{rows}"' * (rows != "1")


def _text(element: Element, resolve: Callable[[str], str] | None) -> str:
    return "<br>\n".join(_line(runs) for block in element.blocks for runs in lines_of(block, resolve))


def _line(runs: list[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = _escaped(run.text)
    if not run.text.strip():
        return text
    for tag in dict.fromkeys(tag for kind, tag in reversed(_INLINE.items()) if kind in run.kinds):
        text = f"<{tag}>{text}</{tag}>"
    return f'<a href="{_escaped(run.target)}">{text}</a>' if run.target else text
