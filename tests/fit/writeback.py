"""Writes fitted numbers into the tables of rules, where they stand in the source: nothing else moves."""

import ast
import re
from collections.abc import Mapping
from pathlib import Path


def write_weights(folder: Path, profile: str, weights: Mapping[str, float]) -> list[str]:
    """Replace the weight that rules have for a profile.

    Args:
        folder: with the modules of rules.
        profile: whose weights are written.
        weights: by rule id.

    Returns:
        The ids that were found in no row with a weight for the profile.
    """
    missing = set(weights)
    for path in sorted(folder.glob("*.py")):
        source = path.read_bytes()
        starts = _line_starts(source)
        changes = []
        for identity, number in _weights_in(ast.parse(source), profile):
            if identity in weights:
                missing.discard(identity)
                first = starts[number.lineno - 1] + number.col_offset
                last = starts[(number.end_lineno or number.lineno) - 1] + (number.end_col_offset or 0)
                changes.append((first, last, f"{weights[identity]:g}".encode()))
        for first, last, shown in sorted(changes, reverse=True):
            source = source[:first] + shown + source[last:]
        if changes and source != path.read_bytes():
            path.write_bytes(source)
    return sorted(missing)


def write_number(path: Path, name: str, value: float) -> None:
    """Replace the number of a module's constant, ``NAME = 1.5``.

    Raises:
        ValueError: the module has no such line.
    """
    source, count = re.subn(
        rf"^({name} = )-?[\d.]+", lambda found: f"{found[1]}{value!r}", path.read_text(), count=1, flags=re.MULTILINE
    )
    if not count:
        raise ValueError(f"{path} has no line that begins with '{name} = '")
    path.write_text(source)


def _weights_in(tree: ast.AST, profile: str) -> list[tuple[str, ast.expr]]:
    """The id of each row, with the expression of its weight for the profile."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Rule" and len(node.args) > 2:
            identity, table = node.args[0], node.args[2]
            if isinstance(identity, ast.Constant) and isinstance(table, ast.Dict):
                found += [
                    (str(identity.value), value)
                    for key, value in zip(table.keys, table.values, strict=True)
                    if isinstance(key, ast.Constant) and key.value == profile
                ]
    return found


def _line_starts(source: bytes) -> list[int]:
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts
