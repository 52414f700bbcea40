"""What documents are judged by, and where each setting comes from."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from cleaner import terminal
from cleaner.config.merging import state_of
from cleaner.config.model import RunSettings
from cleaner.model import Rendering
from cleaner.read.discover import STDIN
from cleaner.render.rule_list import marked_weights
from cleaner.standard_output import StandardOutput

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleaner.config.model import Config, Section
    from cleaner.config.search import Configs

_DEFAULTS = {"strictness": 0, "comments": "auto", **Rendering()._asdict()}
_DEFAULTS_OF_RUNS = RunSettings("text", "text", (), 1)._asdict()
_BUILT_IN = "built-in"


class Setting(NamedTuple):
    """A line of the list."""

    document: str
    setting: str
    value: str
    origin: str  #: file and line


def show(configs: Configs, paths: Sequence[str], url: str | None, *, records_wanted: bool) -> None:
    """Write what applies to each document to standard output, as fits what that is.

    Args:
        configs: where configurations are looked for.
        paths: documents or folders, or ``-`` for standard input.
        url: where the documents came from.
        records_wanted: whether a program reads it.

    Raises:
        ConfigError: a configuration cannot be used.
    """
    settings = [setting for path in paths for setting in _settings(configs, path, url)]
    columns = terminal.width()
    if records_wanted:
        from cleaner.render.records import dumps, printable  # noqa: PLC0415 - brings json

        records = (one._replace(document=printable(one.document))._asdict() for one in settings)
        text = "".join(dumps(record) + "\n" for record in records)
    elif columns:
        text = table(settings, columns, colour=terminal.colour())
    else:
        text = "".join("\t".join(setting) + "\n" for setting in settings)
    with StandardOutput() as out:
        out.write(text.encode("utf-8", "surrogateescape"))


def table(settings: Sequence[Setting], columns: int, *, colour: bool) -> str:
    """For people at a terminal that many columns wide."""
    from rich.table import Table  # noqa: PLC0415 - only for people at a terminal
    from rich.text import Text  # noqa: PLC0415

    from cleaner.render.console import draw  # noqa: PLC0415

    view = Table(box=None, pad_edge=False)
    for heading in Setting._fields:
        view.add_column(heading, overflow="fold")
    above = ""
    for setting in settings:
        first = setting.document if setting.document != above else ""
        above = setting.document
        style = "dim" if setting.origin == _BUILT_IN else ""
        view.add_row(terminal.neutral(first), *(Text(terminal.neutral(part), style=style) for part in setting[1:]))
    return draw(view, columns=columns, colour=colour)


def _settings(configs: Configs, path: str, url: str | None) -> Iterator[Setting]:
    """What applies to a document, the defaults first."""
    if path == STDIN:
        name, config = "<stdin>", configs.default()
    else:
        path = os.path.join(path, "") if os.path.isdir(path) else path
        name, config = path, configs.nearest(path)
    if config is None:
        yield Setting(name, "config", "none", _BUILT_IN)
        defaults = {**_DEFAULTS, **_DEFAULTS_OF_RUNS}
        yield from (Setting(name, option, _said(value), _BUILT_IN) for option, value in defaults.items())
        return
    yield Setting(name, "config", config.file, "named" if configs.is_named else "found")
    yield from _of_config(config, name, url, None if path == STDIN else path)


def _of_config(config: Config, name: str, url: str | None, path: str | None) -> Iterator[Setting]:
    said = config.changes_for(url, path)
    settings = config.settings_for(url, path)
    for option, default in _DEFAULTS.items():
        places = [changes.at for changes in said if getattr(changes.options, option) is not None]
        value = getattr(settings.options, option) if places else default
        yield Setting(name, option, _said(value), config.where((*places[-1], option)) if places else _BUILT_IN)
    for option, default in _DEFAULTS_OF_RUNS.items():
        value = getattr(config.run, option)
        is_said = value not in {None, ()}
        yield Setting(name, option, _said(value if is_said else default), config.where((option,)) if is_said else _BUILT_IN)
    for rule in settings.tables.rules():
        if state_of(rule) != _BUILT_IN:
            places = [place for changes in said for place in changes.places_of(rule.id)]
            yield Setting(name, f"rules.{rule.id}", marked_weights(rule), config.where(places[-1]))
    for changes in said:
        for family, phrases in changes.cues.items():
            yield Setting(name, f"cues.{family}", ", ".join(phrases), config.where((*changes.at, "cues", family)))
    for section in config.sections:
        applies = "applies" if section.changes in said else "does not apply"
        yield Setting(name, "sources", f"{_about(section)}: {applies}", config.where(section.changes.at))


def _about(section: Section) -> str:
    return ", ".join((*section.hosts, *section.paths))


def _said(value: object) -> str:
    """A value as TOML writes it, or the values of a list."""
    if isinstance(value, tuple):
        return ", ".join(value) or "nothing"
    return value if isinstance(value, str) else str(value).lower()
