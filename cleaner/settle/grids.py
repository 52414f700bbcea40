"""Tables in Markdown: rows between bars, parted from their head by a row of dashes. No menu is written like that.

Their cells are labels and names, so that the votes take each row for a row of links, and the text for over where one begins.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from cleaner.model import Step

_BAR = "|"
_BELOW_THE_HEAD = re.compile(r"[|:\s-]*---[|:\s-]*")
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
        if in_bars and any(map(_BELOW_THE_HEAD.fullmatch, texts[start : start + _HEAD])):
            found |= dict.fromkeys(range(start, after), Step("table", f"one of {after - start} rows of a table in Markdown"))
        start = after
    return found
