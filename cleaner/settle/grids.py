"""Tables in Markdown: rows between bars, parted from their head by a row of dashes. No menu is written like that.

Their cells are labels and names, so that the votes take each row for a row of links, and the text for over where one begins.
"""

from collections.abc import Sequence
from itertools import groupby

from cleaner.model import Step

_BAR = "|"
_DASHES = "---"  # below the head of each column
_HEAD = 2  # rows, that one among them


def grids(texts: Sequence[str]) -> dict[int, Step]:
    """The rows of tables, by position, each with the step that keeps it.

    Args:
        texts: what the blocks show.
    """
    found: dict[int, Step] = {}
    start = 0
    for in_bars, members in groupby(text.startswith(_BAR) for text in texts):
        after = start + len(list(members))
        if in_bars and any(map(_is_below_the_head, texts[start : start + _HEAD])):
            found |= dict.fromkeys(range(start, after), Step("table", f"one of {after - start} rows of a table in Markdown"))
        start = after
    return found


def _is_below_the_head(text: str) -> bool:
    return _DASHES in text and not text.strip("|:- \t")
