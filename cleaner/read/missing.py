"""What to try where a path leads nowhere: the name that is most like it there, or what else of the command line it may be."""

from __future__ import annotations

import os

_MANY = 1_000  # names; of a larger folder no more are looked at
_ALIKE = 0.8  # of 1, as difflib counts; at its own 0.6, none.txt would mean poem.txt
_OTHERWISE = "check the spelling and the current folder"


def hint_for(path: str | bytes | int | None) -> str:
    """The rest of a message about a path that does not exist.

    Args:
        path: as an `OSError` has it.
    """
    if not isinstance(path, str) or not path:
        return _OTHERWISE
    from difflib import get_close_matches  # noqa: PLC0415 - only where something is wrong

    from cleaner.report import escaped  # noqa: PLC0415 - which asks here

    parent, name = os.path.split(path.rstrip("/"))
    while parent and not os.path.exists(parent):
        parent, name = os.path.split(parent)
    meant = get_close_matches(name, _names_in(parent), n=1, cutoff=_ALIKE)
    if meant:
        return f"did you mean {escaped(os.path.join(parent, meant[0]))}?"
    if name == path:
        from cleaner.__main__ import COMMANDS  # noqa: PLC0415 - as above

        if said := get_close_matches(name, (*COMMANDS, "--help", "--version"), n=1, cutoff=_ALIKE):
            return f"did you mean 'cleaner {said[0]}'?"
    return _OTHERWISE


def _names_in(folder: str) -> list[str]:
    try:
        with os.scandir(folder or ".") as entries:
            return [entry.name for _, entry in zip(range(_MANY), entries, strict=False)]
    except OSError:
        return []
