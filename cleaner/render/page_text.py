"""Kept blocks of a page → text: paragraphs parted by blank lines; lists, table rows, quotations and code as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.model import Rendering
from cleaner.render.grid import grid_of
from cleaner.render.inline import Run, lines_of, resolver_of
from cleaner.render.outline import leaves, outline

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleaner.model import Judgement
    from cleaner.render.outline import Element

_INDENT = "  "


def render(judgement: Judgement, rendering: Rendering = Rendering()) -> str:  # noqa: B008 - immutable
    """The main content of a page as text; empty, or ends with a line end.

    Args:
        judgement: of a page.
        rendering: what of it to show.
    """
    resolve = resolver_of(judgement, rendering)
    return "".join(f"{line}\n" for line in _stacked(outline(judgement, rendering).children, resolve))


def _stacked(elements: list[Element], resolve: Callable[[str], str] | None, *, tight: bool = False) -> list[str]:
    """Elements below each other, parted by blank lines; if tight, not where a list follows a paragraph."""
    lines: list[str] = []
    before = ""
    for element in elements:
        own = _lines(element, resolve)
        if own:
            follows = (tight and element.kind == "list") or (before == "term" and element.kind == "definition")
            lines += [*([] if follows or not lines else [""]), *own]
            before = element.kind
    return lines


def _lines(element: Element, resolve: Callable[[str], str] | None) -> list[str]:
    match element.kind:
        case "paragraph" | "heading" | "picture":
            return _leaf(element, resolve)
        case "code":
            return [line for block in element.blocks for line in block.text.split("\n")]
        case "quote":
            return [f"> {line}" if line else ">" for line in _stacked(element.children, resolve)]
        case "list":
            return [line for item in element.children for line in _item(item, resolve)]
        case "table":
            titles = _stacked([child for child in element.children if child.kind == "title"], resolve)
            rows = grid_of(element, lambda cell: " ".join(" ".join(_leaf(leaf, resolve)) for leaf in leaves(cell)))
            return [*titles, *(" | ".join(row) for row in rows)]
        case _:
            return _stacked(element.children, resolve)


def _item(item: Element, resolve: Callable[[str], str] | None) -> list[str]:
    own = _stacked(item.children, resolve, tight=True)
    if item.children and item.children[0].kind == "list":
        return own  # without a text of its own it is no level to a reader
    mark = f"{item.number}. " if item.number else "- "
    return [(_INDENT if number else mark) + line if line else "" for number, line in enumerate(own)]


def _leaf(element: Element, resolve: Callable[[str], str] | None) -> list[str]:
    if element.picture:
        return [f"[{' '.join(element.picture.alternative.split())}] <{element.picture.source}>"]
    if resolve is None:
        return [line for block in element.blocks for line in block.text.split("\n")]
    return ["".join(_linked(runs)) for block in element.blocks for runs in lines_of(block, resolve)]


def _linked(runs: list[Run]) -> list[str]:
    """The text of runs, and behind each link where it leads."""
    parts = []
    for run, after in zip(runs, [*runs[1:], Run("")], strict=True):
        text = run.text.rstrip(" ")
        ends = run.target and after.target != run.target
        parts.append(f"{text} <{run.target}>{run.text[len(text) :]}" if ends else run.text)
    return parts
