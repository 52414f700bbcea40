"""Reading a configuration: TOML, then what it means. Whatever cannot be meant is refused with its place in the file."""

from __future__ import annotations

import os
import re
import tomllib
from typing import Any, get_args

from cleaner.config import ConfigError
from cleaner.config.model import Config, RunSettings, Section
from cleaner.config.rows import Known, changes_of
from cleaner.config.search import SHARED_FILE
from cleaner.config.sources import spec
from cleaner.config.table import Table
from cleaner.model import Form
from cleaner.nearest import nearest
from cleaner.report import escaped, explain_os_error

_LARGEST = 1 << 20  # bytes; a thousand rules are a tenth of that
_FORMS = get_args(Form)
_PLACE = re.compile(r" \(at line (\d{1,9}), column (\d{1,9})\)\Z")
_AT_THE_END = " (at end of document)"


class NoSettingsError(ConfigError):
    """A file that other tools share, without settings for this one."""


def read(path: str, root: str | None = None, shown: str | None = None) -> Config:
    """Read and check a configuration.

    Args:
        path: of the file; what is called ``pyproject.toml`` holds it in ``tool.cleaner``.
        root: the folder that its patterns of paths start from, if not its own.
        shown: the path as messages call it.

    Raises:
        NoSettingsError: there is none in it.
        ConfigError: it cannot be read, or says something that cannot be meant.
    """
    file = escaped(path if shown is None else shown)
    return parse(_text(path, file), file, os.path.dirname(path) if root is None else root)


def parse(text: str, file: str, root: str) -> Config:
    """Check what stands in a configuration; arguments and errors as for `read`."""
    table = Table(file, text, (), _loaded(text, file))
    if os.path.basename(file) == SHARED_FILE:
        table = table.table("tool").table("cleaner")
        if not table.values:
            raise NoSettingsError(f"{file}: there is no table [tool.cleaner] in it; write one, or name another file")
    elif isinstance(table.values.get("tool"), dict):
        table.refuse("tool", f"settings stand in tool.cleaner only in {SHARED_FILE}; here they stand at the top")
    known = Known.built_in()
    base = changes_of(table, known, also=("sources", *RunSettings._fields))
    sections = tuple(_section(one, known.with_changes(base)) for one in table.tables("sources"))
    return Config(file, os.path.abspath(root), text, base, sections, _run_settings(table))


def _text(path: str, file: str) -> str:
    try:
        with open(path, "rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except OSError as error:
        failed = explain_os_error(error)
        raise ConfigError(f"{file}: {failed.happened}; {failed.hint}") from None
    if len(raw) > _LARGEST:
        raise ConfigError(f"{file}: more than {_LARGEST >> 20} MB is no configuration; check the name")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{file}:{line}: not UTF-8, which TOML is written in; save it as UTF-8") from None


def _loaded(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except RecursionError:
        raise ConfigError(f"{file}: nested too deeply for a configuration") from None
    except ValueError as error:  # what is no TOML, or a number of thousands of digits
        message = str(error)
        if found := _PLACE.search(message):
            happened = message[: found.start()]
            raise ConfigError(f"{file}:{found[1]}:{found[2]}: not TOML: {happened}") from None
        if message.endswith(_AT_THE_END):
            lines = text.count("\n") + 1
            raise ConfigError(f"{file}:{lines}: not TOML: {message.removesuffix(_AT_THE_END)}") from None
        raise ConfigError(f"{file}: not TOML that can be read: {message.partition(';')[0]}") from None


def _run_settings(table: Table) -> RunSettings:
    """What is said for whole runs."""
    form: Form | None = table.value("format", str) if "format" in table.values else None
    if form is not None and form not in _FORMS:
        meant = nearest(form, _FORMS)
        table.refuse("format", f"format is one of {', '.join(_FORMS)}" + (f"; {meant}" if meant.startswith("did") else ""))
    if "field" in table.values and not table.line("field"):
        table.refuse("field", "field is the name of a field, and here is none")
    jobs = table.value("jobs", int) if "jobs" in table.values else None
    if jobs is not None and jobs < 0:
        table.refuse("jobs", "jobs is a whole number from 0 on; 0 is one for each processor")
    return RunSettings(form, table.line("field") or None, _patterns(table, "exclude"), jobs)


def _patterns(table: Table, key: str) -> tuple[str, ...]:
    patterns = table.texts(key)
    try:
        spec(patterns)
    except ValueError as error:
        table.refuse(key, f"{error}; patterns are those of .gitignore files, as in 'archive/' or '*.txt'")
    return patterns


def _section(table: Table, known: Known) -> Section:
    """What is said for the documents of some sources."""
    hosts = table.texts("hosts")
    for host in hosts:
        if not re.fullmatch(r"[\w*?.-]+", host):
            table.refuse("hosts", "a host is a name like example.org, without http:// and path", quoted=host)
    for key in RunSettings._fields:
        if key in table.values:
            table.refuse(key, f"'{key}' holds for a whole run; it stands at the top of the file, for all sources")
    paths = _patterns(table, "paths")
    if not hosts and not paths:
        table.refuse("", "a section needs hosts = [...] or paths = [...], or it is about no document")
    return Section(tuple(host.lower() for host in hosts), paths, changes_of(table, known, also=("hosts", "paths")))
