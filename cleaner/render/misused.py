"""Boxes whose tags do not mean what they say: tables that only lay out the page, headings that hold a whole article."""

from collections import Counter

from cleaner.segment.markup import Page
from cleaner.segment.tags import VERBATIM

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})
_BLOCKS_IN_HEADING = 3
#: A cell with more holds a part of the page: the table is a layout. One that names its columns or rows has more credit.
_BLOCKS_IN_CELL = 2
_BLOCKS_IN_NAMED_CELL = 8
#: No cell of a table of data holds these.
_HEAVY = VERBATIM | {"blockquote", "table", "figure"}


def misused_boxes(page: Page, kept: list[int]) -> set[int]:
    """The boxes of tables and headings that are none, to go by what was kept in them.

    Args:
        page: the boxes of a page.
        kept: the box of each kept block.
    """
    misused = _misused_headings(page, kept)
    return misused | _misused_tables(page, kept) if "table" in page.tags else misused


def _misused_headings(page: Page, kept: list[int]) -> set[int]:
    heading = [-1] * len(page.tags)  # the innermost around each box, itself included
    for box, (tag, parent) in enumerate(zip(page.tags, page.parents, strict=True)):
        heading[box] = box if tag in _HEADINGS else heading[parent]
    return {box for box, blocks in Counter(heading[box] for box in kept).items() if blocks > _BLOCKS_IN_HEADING} - {-1}


def _misused_tables(page: Page, kept: list[int]) -> set[int]:
    count = len(page.tags)
    table, cell = [-1] * count, [-1] * count  # the innermost around each box, itself included
    heavy = [False] * count  # whether something stands between a box and its cell that no cell of data holds
    row, column = [0] * count, [0] * count  # of cells
    widths: dict[int, int] = {}  # row -> cells so far
    named: set[int] = set()  # tables that name their columns or rows
    misused: set[int] = set()
    for box in range(1, count):
        tag, parent = page.tags[box], page.parents[box]
        table[box], cell[box], heavy[box], row[box] = table[parent], cell[parent], heavy[parent] or tag in _HEAVY, row[parent]
        if tag == "table":
            misused.add(table[parent])
            table[box], cell[box], heavy[box] = box, -1, False
        elif tag == "tr":
            row[box] = box
        elif tag in _CELLS:
            cell[box] = box
            column[box] = widths[row[box]] = widths.get(row[box], 0) + 1
            if tag == "th":
                named.add(table[box])
    columns: dict[int, set[int]] = {}  # table -> columns that have text
    for box, blocks in Counter(cell[box] for box in kept if cell[box] >= 0).items():
        columns.setdefault(table[box], set()).add(column[box])
        if blocks > (_BLOCKS_IN_NAMED_CELL if table[box] in named else _BLOCKS_IN_CELL):
            misused.add(table[box])
    misused.update(box for box, used in columns.items() if len(used) == 1)
    misused.update(table[box] for box in kept if heavy[box])
    return misused - {-1}
