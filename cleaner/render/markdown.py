"""Kept blocks of a page → CommonMark (with GitHub's tables and strikethrough); the kept lines of plain text as they are.

CommonMark has no word for some things; what stands in for them: a defined term and a summary are strong, captions are
paragraphs, a formula is code between dollars, and the first row of a table is its head. Sections of its specification (0.31)
are named beside what follows from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.model import Rendering
from cleaner.render import commonmark
from cleaner.render.grid import grid_of
from cleaner.render.inline import lines_of, resolver_of
from cleaner.render.outline import leaves, outline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cleaner.model import Block, Judgement
    from cleaner.render.outline import Element

_STRONG = frozenset({"term", "summary"})
_HIGHEST = 999_999_999  # the largest number of a list item


def render(judgement: Judgement, rendering: Rendering = Rendering()) -> str:  # noqa: B008 - immutable
    """The main content as Markdown; empty, or ends with a line end.

    Args:
        judgement: of any document.
        rendering: what of a page to show.
    """
    if judgement.source.kind == "text":
        from cleaner.render import plain  # noqa: PLC0415 - two renderings that need nothing of each other

        return plain.render(judgement)
    writer = _Writer(resolver_of(judgement, rendering))
    return "".join(f"{line}\n" for line in writer.stacked(outline(judgement, rendering).children))


class _Writer:
    """Writes elements as lines."""

    def __init__(self, resolve: Callable[[str], str] | None) -> None:
        self._resolve = resolve
        self._strong = 0  # elements whose text is strong, around the present one

    def stacked(self, elements: list[Element], *, tight: bool = False) -> list[str]:
        """Elements below each other, parted by blank lines; if tight, not where a list follows a paragraph."""
        lines: list[str] = []
        before, sign = "", ""
        for element in elements:
            for part in _counting_on(element) if element.kind == "list" else (element,):
                if part.kind == "list":  # two in a row would be read as one, but for the sign (5.3)
                    sign = _sign(part, sign if before == "list" else "")
                own = self._list(part, sign) if part.kind == "list" else self._lines(part)
                if not own:
                    continue
                if lines and not (tight and before == "paragraph" and _may_interrupt(part)):
                    lines.append("")
                lines += own
                before = part.kind
        return lines

    def _lines(self, element: Element) -> list[str]:  # noqa: PLR0911 - a case a kind
        match element.kind:
            case "paragraph":
                return self._paragraph(element)
            case "heading":
                line = commonmark.heading_of(self._in_one_line(element, " "))
                return [f"{'#' * element.number} {line}"] if line else []
            case "code":
                return _code(element)
            case "picture":
                return [self._picture(element)]
            case "quote":
                return [f"> {line}" if line else ">" for line in self.stacked(element.children)]
            case "table":
                return self._table(element)
            case kind:
                self._strong += kind in _STRONG
                lines = self.stacked(element.children)
                self._strong -= kind in _STRONG
                return lines

    def _list(self, element: Element, sign: str) -> list[str]:
        lines: list[str] = []
        for item in element.children:
            mark = f"{min(item.number, _HIGHEST)}{sign} " if element.number else f"{sign} "
            indent = " " * len(mark)
            own = self.stacked(item.children, tight=True)
            lines += [(indent if number else mark) + line if line else "" for number, line in enumerate(own)]
        return lines

    def _paragraph(self, element: Element) -> list[str]:
        lines = [line for block in element.blocks for line in self._inline(block, start=True)]
        return [*(f"{line}\\" for line in lines[:-1]), *lines[-1:]]

    def _inline(self, block: Block, *, start: bool) -> Iterator[str]:
        for runs in lines_of(block, self._resolve):
            strong = [run._replace(kinds=run.kinds | {"strong"}) for run in runs] if self._strong else runs
            if line := commonmark.line_of(strong, start=start):
                yield line

    def _in_one_line(self, element: Element, between: str) -> str:
        if element.picture:
            return self._picture(element)
        return between.join(line for block in element.blocks for line in self._inline(block, start=False))

    def _picture(self, element: Element) -> str:
        picture = element.picture
        return (
            f"!{commonmark.link(commonmark.escaped(' '.join(picture.alternative.split())), picture.source)}" if picture else ""
        )

    def _table(self, element: Element) -> list[str]:
        titles = self.stacked([child for child in element.children if child.kind == "title"])
        rows = grid_of(element, self._cell)
        if not rows:
            return titles
        width = max(map(len, rows))
        head = rows[0] + [""] * (width - len(rows[0]))
        lines = [_row(head), "|" + " --- |" * width, *map(_row, rows[1:])]
        return [*titles, "", *lines] if titles else lines

    def _cell(self, cell: Element) -> str:
        parts = (self._in_one_line(leaf, "<br>") for leaf in leaves(cell))
        return "<br>".join(part for part in parts if part).replace("|", "\\|")


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells or [""]) + " |"


def _code(element: Element) -> list[str]:
    text = "\n".join(block.text for block in element.blocks).replace("\r\n", "\n").replace("\r", "\n")
    fence = commonmark.fence_of(text)
    return [fence + element.detail, *text.split("\n"), fence]


def _counting_on(element: Element) -> Iterator[Element]:
    """A list as lists without gaps in their numbers: CommonMark counts on from the first (5.3)."""
    items: list[Element] = []
    for item in element.children:
        if items and item.number != items[-1].number + 1 and item.number:
            yield element._replace(children=items)
            items = []
        items.append(item)
    if items:
        yield element._replace(children=items)


def _sign(element: Element, before: str) -> str:
    signs = ".)" if element.number else "-*"
    return signs[1] if before == signs[0] else signs[0]


def _may_interrupt(part: Element) -> bool:
    """Whether a list may follow a paragraph without a blank line: numbered ones only from 1 on (5.2)."""
    return part.kind == "list" and (not part.number or part.children[0].number == 1)
