"""What somebody may have meant who named something that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FEW = 12  # names; so many are listed in full


def nearest(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """The rest of a message about a name that is not there: the names most like it.

    Args:
        name: as it was written.
        known: the names that there are.
        otherwise: what to say where none is like it and there are many.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only where something is wrong

    names = [one for one in known if one]
    meant = get_close_matches(name, names)
    if meant:
        return f"did you mean {' or '.join(meant)}?"
    return f"there are {', '.join(sorted(names))}" if len(names) <= _FEW or not otherwise else otherwise
