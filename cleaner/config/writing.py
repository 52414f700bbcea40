"""Writing weights into a configuration, which otherwise stays as it is, comments and order included."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import tomlkit

from cleaner.config.merging import BY_ID
from cleaner.config.reading import NoSettingsError, parse, read
from cleaner.config.search import SHARED_FILE
from cleaner.write import write_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaner.model import Rule


def check_target(path: str) -> None:
    """Refuse, before the work is done, what could not be written.

    Raises:
        ConfigError: there is a file that is no configuration.
    """
    if os.path.exists(path):
        with suppress(NoSettingsError):
            read(path)


def write_weights(path: str, rules: Sequence[Rule], changed: Mapping[str, Mapping[str, float]]) -> None:
    """Write weights into a configuration, or into a new one.

    Args:
        path: of the file; in what is called ``pyproject.toml`` they go into ``tool.cleaner``.
        rules: the rules that there are, with their weights.
        changed: the new weights, by rule and profile.

    Raises:
        ConfigError: the file is no configuration.
        DocumentError, WriteError: it could not be written; it is as it was.
    """
    text = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
    written = with_weights(text, rules, changed, shared=os.path.basename(path) == SHARED_FILE)
    parse(written, path, os.path.dirname(path))  # or a mistake of ours would be told on the next run
    write_file(path, written.encode())


def with_weights(text: str, rules: Sequence[Rule], changed: Mapping[str, Mapping[str, float]], *, shared: bool) -> str:
    """The text of a configuration with these weights in it; arguments as for `write_weights`.

    Args:
        text: as it is.
        rules: the rules that there are, with their weights.
        changed: the new weights, by rule and profile.
        shared: whether other tools have their settings in the same file.
    """
    document = tomlkit.parse(text)
    table: Any = document
    if shared:
        for name in ("tool", "cleaner"):
            table = _table(table, name)
    weights = _table(table, "weights")
    for rule in rules:
        if rule.id not in changed:
            continue
        new = {profile: float(weight) for profile, weight in {**rule.weights, **changed[rule.id]}.items()}
        if rule.id in BY_ID and new == BY_ID[rule.id].weights:
            weights.pop(rule.id, None)
        elif len(set(new.values())) == 1:
            weights[rule.id] = next(iter(new.values()))
        else:
            by_kind = tomlkit.inline_table()
            by_kind.update(new)
            weights[rule.id] = by_kind
    return tomlkit.dumps(document)


def _table(table: Any, name: str) -> Any:
    if name not in table:
        table[name] = tomlkit.table(is_super_table=name != "weights")
    return table[name]
