"""A table as rows of cells, for renderings that know no cell over several columns or rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleaner.render.outline import Element

#: Columns in which a cell over several columns or rows leaves empty ones. No reader follows a wider table; and without a
#: bound, a small table could ask for a large one.
_WIDEST = 32


def grid_of(table: Element, shown: Callable[[Element], str]) -> list[list[str]]:
    """The rows of a table, the text of each cell in its first column and row; empty cells at the end of a row are left out.

    Args:
        table: its element.
        shown: gives the text of a cell.
    """
    rows = []
    below: dict[int, int] = {}  # column -> for how many more rows a cell from above reaches down
    for row in table.children:
        if row.kind != "row":
            continue
        cells: list[str] = []
        for cell in row.children:
            _skip_covered(cells, below)
            columns, down = map(int, (cell.detail or "1x1").split("x"))
            columns = max(1, min(columns, _WIDEST - len(cells)))
            if down > 1:
                below.update(dict.fromkeys(range(len(cells), min(len(cells) + columns, _WIDEST)), down))
            cells += [shown(cell), *[""] * (columns - 1)]
        while cells and not cells[-1]:
            cells.pop()
        rows.append(cells)
        below = {column: count - 1 for column, count in below.items() if count > 1}
    return rows


def _skip_covered(cells: list[str], below: dict[int, int]) -> None:
    while len(cells) in below:
        cells.append("")
