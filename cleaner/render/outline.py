"""The kept blocks of a page as a tree: what headings, lists, tables, quotations and figures they stand in.

The three renderings of a page (text, Markdown, HTML) are written from this tree and look at nothing else. It is no deeper
than a writer nests things, whatever the page does; so they may walk it by recursion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleaner.render.misused import misused_boxes
from cleaner.segment.markup import Picture
from cleaner.segment.tags import VERBATIM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleaner.model import Block, Judgement, Rendering
    from cleaner.segment.markup import Page

_KINDS = {
    "ul": "list", "ol": "list", "menu": "list", "dir": "list", "li": "item", "blockquote": "quote",
    "dl": "definitions", "dt": "term", "dd": "definition",
    "table": "table", "caption": "title", "tr": "row", "td": "cell", "th": "cell",
    "figure": "figure", "figcaption": "caption", "summary": "summary",
    **{f"h{level}": "heading" for level in range(1, 7)},
    **dict.fromkeys(VERBATIM, "code"),
}  # fmt: skip
#: What an element must stand in, to be what its tag says. An item without a list gets one.
_INSIDE = {"term": "definitions", "definition": "definitions", "row": "table", "title": "table", "cell": "row"}
#: Elements that hold blocks of text and no other elements.
_LEAVES = frozenset({"heading", "code"})
#: Elements that hold no text but in the elements meant for it; whatever else stands in them is shown between two of them.
_FRAMES = {"list": {"item", "list"}, "definitions": {"term", "definition"}, "table": {"row", "title"}, "row": {"cell"}}
_DEEPEST = 24  # elements in one another, a list and its items counted each; what nests deeper is no writer's doing


class Element(NamedTuple):
    """A part of the main content; a leaf holds blocks or a picture, the others hold elements."""

    kind: str  #: paragraph, picture, document, or a value of `_KINDS`
    number: int = 0  #: level of a heading, number of an item (0: none); of lists, rows and cells: numbered, of heads (1) or not
    detail: str = ""  #: language of code, columns and rows that a cell spans, as ``2x1``
    children: list[Element] = []  # noqa: RUF012 - never appended to: who builds an element brings lists
    blocks: list[Block] = []  # noqa: RUF012 - as above
    picture: Picture | None = None


class _Role(NamedTuple):
    """An element that the text of a box stands in, as the box around it that makes it one says."""

    kind: str
    box: int
    number: int = 0
    detail: str = ""


def outline(judgement: Judgement, rendering: Rendering) -> Element:
    """The main content of a page.

    Args:
        judgement: of a page.
        rendering: what of it shall be shown.
    """
    kept = [(number, block) for number, (block, keep) in enumerate(zip(judgement.blocks, judgement.kept, strict=True)) if keep]
    if not kept:
        return Element("document")
    page = kept[0][1].markup.page
    pictures: Iterable[Picture] = ()
    if rendering.images:
        from cleaner.render.links import resolver  # noqa: PLC0415
        from cleaner.render.pictures import pictures_of  # noqa: PLC0415 - few ask for them

        resolve = resolver(judgement)
        pictures = [
            picture._replace(source=source) for picture in pictures_of(judgement) if (source := resolve(picture.source))
        ]
    parts = [*_in_order(kept, pictures)]
    boxes = [part.box if isinstance(part, Picture) else part.markup.box for part in parts]
    chains = _chains(page, misused_boxes(page, [block.markup.box for _, block in kept]), max(boxes))
    tree = _Tree(page)
    for part, box in zip(parts, boxes, strict=True):
        chain = chains[box]
        if rendering.captions or all(role.kind != "caption" for role in chain):
            tree.add(chain, part)
    return tree.root


def leaves(element: Element) -> Iterator[Element]:
    """The leaves of an element in order, itself if it is one."""
    if not element.children:
        yield element
    for child in element.children:
        yield from leaves(child)


def _in_order(kept: list[tuple[int, Block]], pictures: Iterable[Picture]) -> Iterator[Block | Picture]:
    """Blocks and the pictures between them."""
    waiting = iter(pictures)
    picture = next(waiting, None)
    for number, block in kept:
        while picture is not None and picture.before <= number:
            yield picture
            picture = next(waiting, None)
        yield block
    if picture is not None:
        yield picture
        yield from waiting


def _chains(page: Page, misused: set[int], last_box: int) -> list[tuple[_Role, ...]]:
    """The roles of each box up to the last, the outermost first; boxes that mean nothing share those of the box around them."""
    chains: list[tuple[_Role, ...]] = [()]
    last: dict[int, int] = {}  # numbered list -> number of its last item
    document = _Role("document", 0)
    tags, parents = page.tags, page.parents
    for box in range(1, last_box + 1):
        parent = parents[box]
        chain = chains[parent]
        kind = _KINDS.get(tags[box])
        if (
            kind
            and box not in misused
            and len(chain) < _DEEPEST
            and (inner := chain[-1] if chain else document).kind not in _LEAVES
        ):
            if kind == "item" and inner.kind != "list":
                inner = _Role("list", parent)
                chain = (*chain, inner)
            if _INSIDE.get(kind, inner.kind) == inner.kind:
                while chain and kind not in _FRAMES.get(chain[-1].kind, {kind}):
                    chain = chain[:-1]
                chain = (*chain, _role(page, box, kind, inner, last))
        chains.append(chain)
    return chains


def _role(page: Page, box: int, kind: str, inner: _Role, last: dict[int, int]) -> _Role:
    tag, detail = page.tags[box], page.details.get(box, "")
    number = 0
    if kind == "list" and tag == "ol":
        number = 1
        last[box] = int(detail or "1") - 1
    elif kind == "item" and inner.box in last:
        number = last[inner.box] = int(detail) if detail else last[inner.box] + 1
    elif kind == "heading":
        number = int(tag[1])
    elif kind == "row":
        number = int(page.tags[page.parents[box]] == "thead")
    return _Role(kind, box, number, detail if kind in ("code", "cell") else "")


class _Tree:
    """The tree while it grows: parts come in the order of the page, each with the roles it stands in."""

    def __init__(self, page: Page) -> None:
        self.root = Element("document", children=[])
        self._open: list[tuple[_Role, Element]] = [(_Role("document", 0), self.root)]
        self._cells: dict[int, Element] = {}  # of the open rows, by box
        self._page = page
        self._cells_of: dict[int, list[int]] = {}  # row -> boxes of its cells
        for box, tag in enumerate(page.tags):
            if tag in ("td", "th"):
                self._cells_of.setdefault(page.parents[box], []).append(box)

    def add(self, chain: tuple[_Role, ...], part: Block | Picture) -> None:
        """Put a block or a picture where its roles say."""
        while chain and (chain[-1].kind in _FRAMES or (chain[-1].kind in _LEAVES and isinstance(part, Picture))):
            chain = chain[:-1]
        same = 0
        while same < min(len(chain), len(self._open) - 1) and self._open[same + 1][0] == chain[same]:
            same += 1
        del self._open[same + 1 :]
        for role in chain[same:]:
            self._open.append((role, self._begin(role, self._open[-1][1])))
        inner = self._open[-1][1]
        if isinstance(part, Picture):
            inner.children.append(Element("picture", picture=part))
        elif inner.kind in _LEAVES:
            inner.blocks.append(part)
        else:
            inner.children.append(Element("paragraph", blocks=[part]))

    def _begin(self, role: _Role, parent: Element) -> Element:
        if role.kind == "cell" and role.box in self._cells:
            return self._cells[role.box]
        element = Element(role.kind, role.number, role.detail, [], [])
        if role.kind == "list" and parent.kind == "list":  # in browsers it looks like a part of the item before it
            if not parent.children:
                parent.children.append(Element("item", children=[]))
            parent = parent.children[-1]
        parent.children.append(element)
        if role.kind == "row":  # with its empty cells, and those whose text was removed
            for box in self._cells_of.get(role.box, ()):
                cell = Element("cell", int(self._page.tags[box] == "th"), self._page.details.get(box, ""), [])
                self._cells[box] = cell
                element.children.append(cell)
        return element
