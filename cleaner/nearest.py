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
    names = [one for one in known if one]
    if meant := alike(name, names):
        return f"did you mean {meant}?"
    return f"there are {', '.join(sorted(names))}" if len(names) <= _FEW or not otherwise else otherwise


def alike(name: str, known: Iterable[str]) -> str:
    """The names most like one that is not there, as a choice; nothing where none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415 - only where something is wrong

    return " or ".join(get_close_matches(name, [one for one in known if one]))
