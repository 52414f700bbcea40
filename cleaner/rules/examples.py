"""For each rule a case that makes it fire and a near miss: the tests run these files, and people are shown them.

A case is a line or a document of plain text, with the line looked at marked by an arrow; or several documents of one source,
parted by lines of equals signs; or a piece of a page, with HERE in the block looked at (or nowhere, where there is one block
only). What stands for text that only has to be there is shown by its name.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

_CASES = files("cleaner.rules") / "cases"
_LINES = re.compile(r"\{(\w+) (\d+)\}")  # as {body 3}
_PIECES = re.compile(r"\{([a-z])(\d+)\}")  # as {p3}
_CALLED = {"p": "paragraph", "d": "part of the page", "a": "link", "s": "short block", "w": "word"}


class Example(NamedTuple):
    """What makes a rule fire, and what just does not."""

    fires: str
    misses: str


def cases(kind: str, name: str = "") -> dict[str, dict[str, Any]]:
    """The cases as they stand in the files, by rule.

    Args:
        kind: ``text``, ``page`` or ``template``.
        name: of one file; if empty all of them, those of `fragments` left out.
    """
    found: dict[str, dict[str, Any]] = {}
    for file in sorted((_CASES / kind).iterdir(), key=lambda file: file.name):
        stem = file.name.removesuffix(".toml")
        if stem == name or (not name and stem != "fragments"):
            found |= tomllib.loads(file.read_text(encoding="utf-8"))
    return found


@cache
def examples() -> dict[str, Example]:
    """The cases of all rules, as people are shown them."""
    called = {name: fragment["called"] for name, fragment in cases("text", "fragments").items()}
    shown = {rule: _shown(case, _LINES, called) for kind in ("text", "template") for rule, case in cases(kind).items()}
    return shown | {rule: _shown(case, _PIECES, _CALLED) for rule, case in cases("page").items()}


def _shown(case: dict[str, str], macro: re.Pattern[str], called: dict[str, str]) -> Example:
    def named(found: re.Match[str]) -> str:
        return f"[{called[found[1]]} ×{found[2]}]"

    return Example(macro.sub(named, case["fires"]).strip("\n"), macro.sub(named, case["misses"]).strip("\n"))
