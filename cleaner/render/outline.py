"""What the boxes around the kept blocks of a page mean for its renderings: headings, lists, tables, code."""

from collections import Counter
from typing import NamedTuple

from cleaner.model import Block, Judgement
from cleaner.segment.markup import Page
from cleaner.segment.tags import VERBATIM

_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DEEPEST = 12  # levels of lists or quotations that are shown; what nests deeper is no writer's doing
_BLOCKS_IN_CELL = 2  # a cell with more holds a part of the page: the table is a layout


class Place(NamedTuple):
    """The role of a box, as the boxes around it give it."""

    heading: int = 0  #: level, 0 for none
    items: tuple[int, ...] = ()  #: the boxes of the list items around it, the outermost first
    number: int = 0  #: of the innermost item where its list is numbered, else 0
    quotes: int = 0  #: how many quotations it is in
    table: int = -1  #: the boxes of its table, row and cell; -1 for none
    row: int = -1
    cell: int = -1
    verbatim: int = -1  #: the box of the preformatted text it is
    term: str = ""  #: dt or dd


class Piece(NamedTuple):
    """A kept block with its place."""

    block: Block
    place: Place
    level: int  #: how many list items are shown around it
    first: bool  #: whether it begins its list item


def pieces_of(judgement: Judgement) -> list[Piece]:
    """The kept blocks of a page in reading order, each with its place.

    Args:
        judgement: of a page.
    """
    kept = [block for block, keep in zip(judgement.blocks, judgement.kept, strict=True) if keep]
    if not kept:
        return []
    places, layouts = _places(kept[0].markup.page)
    cells = Counter(place.cell for block in kept if (place := places[block.markup.box]).cell >= 0)
    layouts |= {place.table for block in kept if cells[(place := places[block.markup.box]).cell] > _BLOCKS_IN_CELL}
    begun: set[int] = set()
    pieces = []
    for block in kept:
        place = places[block.markup.box]
        if place.table in layouts:
            place = place._replace(table=-1, row=-1, cell=-1)
        first = bool(place.items) and place.items[-1] not in begun
        begun.update(place.items[-1:])
        level = sum(item in begun for item in place.items)
        pieces.append(Piece(block, place, level, first))
    return pieces


def _places(page: Page) -> tuple[list[Place], set[int]]:  # noqa: C901 - one branch a kind of tag
    """The place of every box, and the tables that hold tables."""
    places = [Place()]
    layouts = set()
    numbers: dict[int, int] = {}  # numbered list -> number of its last item
    for box in range(1, len(page.tags)):
        tag, parent = page.tags[box], page.parents[box]
        place = places[parent]
        if tag == "ol":
            numbers[box] = int(page.details.get(box, "1")) - 1
        elif tag == "li":
            if parent in numbers:
                numbers[parent] = int(page.details.get(box, numbers[parent] + 1))
            place = place._replace(items=(*place.items, box)[:_DEEPEST], number=numbers.get(parent, 0))
        elif tag in ("td", "th"):
            place = place._replace(cell=box)
        elif tag == "tr":
            place = place._replace(row=box, cell=-1)
        elif tag == "table":
            layouts.add(place.table)
            place = place._replace(table=box, row=-1, cell=-1)
        elif tag == "blockquote":
            place = place._replace(quotes=min(place.quotes + 1, _DEEPEST))
        elif tag in VERBATIM:
            place = place._replace(verbatim=box)
        elif tag in ("dt", "dd"):
            place = place._replace(term=tag)
        elif tag in _HEADINGS:
            place = place._replace(heading=int(tag[1]))
        places.append(place)
    return places, layouts - {-1}
