"""Where in a TOML file something stands: `tomllib` reads what a file says, and not where.

Found by reading beginnings of the file: the shortest one that `tomllib` accepts and that holds a key ends with the statement
that says it. So nothing of TOML is understood here but what a key looks like within its statement. Only who is told of a
place pays for this: it costs reading the file a dozen times.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The way to a value: keys of tables, and positions in arrays.
Path: TypeAlias = "tuple[str | int, ...]"


class Place(NamedTuple):
    """Where something begins, counted from 1."""

    line: int
    column: int

    def __str__(self) -> str:
        """As compilers write it."""
        return f"{self.line}:{self.column}"


def place_of(text: str, path: Path, quoted: str = "", offset: int = 0) -> Place:
    """Where a key stands, or a part of its value.

    Args:
        text: a whole TOML file that can be read.
        path: of a value in it.
        quoted: a text within the value, where that is meant and not the key.
        offset: how many characters into that.
    """
    lines = [f"{line}\n" for line in text.split("\n")]
    low, high = 0, len(lines)  # ends of statements: one before the key is there, one after
    unknown = high  # no statement ends from here to high
    while unknown - low > 1:
        middle = (low + unknown) // 2
        end, table = _next_end(lines, middle)
        if end < unknown and not _holds(table, path):
            low = end
        else:
            high, unknown = min(end, high), middle
    statement = "".join(lines[low:high])
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    at = _position(statement, key)
    if quoted and (found := statement.find(quoted, at)) >= 0:
        at = found + offset
    before = statement[:at]
    return Place(low + before.count("\n") + 1, at - before.rfind("\n"))


def _next_end(lines: Sequence[str], count: int) -> tuple[int, dict[str, Any]]:
    """The end of the first statement that ends after so many lines or more, and what the file says up to there."""
    while True:
        try:
            return count, tomllib.loads("".join(lines[:count]))
        except tomllib.TOMLDecodeError:  # within an array or a text of several lines
            count += 1


def _holds(table: Any, path: Path) -> bool:
    for step in path:
        try:
            table = table[step]
        except (KeyError, IndexError, TypeError):
            return False
    return True


def _position(statement: str, key: str) -> int:
    """Where a key stands in its statement: in the header of a table it is the last of its name, else the first."""
    found = [match.start() for match in re.finditer(rf"(?<![\w-])[\"']?{re.escape(key)}[\"']?(?=\s*[\].=])", statement)]
    if not found:  # spelled with escapes
        return len(statement) - len(statement.lstrip())
    return found[-1] if statement.lstrip().startswith("[") else found[0]
