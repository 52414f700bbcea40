"""What Rich draws, as text. Nothing goes from Rich to a stream itself: into a pipe it would wrap documents."""

from __future__ import annotations

import re
from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from rich.console import RenderableType

#: Rich fills lines with spaces, which would be wrapped to lines of their own in a window that becomes narrower.
_FILLING = re.compile(r"(?<! ) ++(?=(?: |\x1b\[[\d;]*m)*+$)", re.MULTILINE)


def draw(*views: RenderableType, columns: int, colour: bool) -> str:
    """Views, one below the other, for a terminal that many columns wide."""
    out = StringIO()
    console = Console(
        file=out,
        width=columns,
        force_terminal=True,
        no_color=not colour,
        color_system="standard" if colour else None,
    )
    for view in views:
        console.print(view)
    return _FILLING.sub("", out.getvalue())
