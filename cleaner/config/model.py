"""What a configuration says, once it is read and checked."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from cleaner.digests import digest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cleaner.config.positions import Path
    from cleaner.model import Form, Options, Rule, Tables


class Changes(NamedTuple):
    """What a configuration, or one of its sections about sources, changes in the built-in tables."""

    at: Path  #: where in the file it stands
    off: tuple[str, ...]  #: the ids of rules that are switched off
    weights: Mapping[str, Mapping[str, float]]  #: by rule and profile
    rules: tuple[Rule, ...]
    cues: Mapping[str, tuple[str, ...]]  #: phrases by family
    options: Options

    def places_of(self, rule_id: str) -> list[Path]:
        """Where in the file something is said about a rule."""
        places: list[Path] = [(*self.at, "rules", rule.id) for rule in self.rules if rule.id == rule_id]
        places += [(*self.at, "off", number) for number, name in enumerate(self.off) if name == rule_id]
        places += [(*self.at, "weights", name) for name in self.weights if name == rule_id]
        return places


class Section(NamedTuple):
    """Changes for the documents of some sources alone."""

    hosts: tuple[str, ...]  #: names of hosts, each with those below it, or patterns with ``*``
    paths: tuple[str, ...]  #: patterns as in a .gitignore file, from the folder of the configuration
    changes: Changes


class RunSettings(NamedTuple):
    """What holds for a whole run where the command line says nothing; None where nothing is said here either."""

    format: Form | None = None  #: what cleaned documents come out as
    field: str | None = None  #: of a table: what holds the document
    exclude: tuple[str, ...] = ()  #: patterns as in a .gitignore file, from the folder of the configuration
    jobs: int | None = None  #: how many processes


class Settings(NamedTuple):
    """What one document is judged by."""

    tables: Tables
    options: Options


class Config:
    """What one file says; immutable. Two are equal where they come from the same file and say the same."""

    __slots__ = ("base", "file", "root", "run", "sections", "text")

    def __init__(  # noqa: PLR0913, PLR0917 - all that a file says
        self, file: str, root: str, text: str, base: Changes, sections: tuple[Section, ...], run: RunSettings
    ) -> None:
        """Made by `read`.

        Args:
            file: as messages call it.
            root: the folder that its patterns of paths start from.
            text: what stands in the file.
            base: what it says for all documents.
            sections: what it says for some, in order.
            run: what it says for runs.
        """
        self.file = file
        self.root = root
        self.text = text
        self.base = base
        self.sections = sections
        self.run = run

    def __eq__(self, other: object) -> bool:
        """Whether it is the same file and says the same."""
        return isinstance(other, Config) and self._key() == other._key()

    def __hash__(self) -> int:
        """Equal ones have the same."""
        return hash(self._key())

    def __repr__(self) -> str:
        """For people."""
        return f"<Config {self.file}>"

    def _key(self) -> tuple[str, str, str]:
        return self.file, self.root, self.text

    @property
    def digest(self) -> str:
        """Changes whenever anything about it changes."""
        return digest("\0".join(self._key()).encode("utf-8", "surrogatepass")).hex()

    @property
    def sets_runs(self) -> bool:
        """Whether it says anything for whole runs."""
        return self.run != RunSettings()

    @staticmethod
    def read(path: str | os.PathLike[str]) -> Config:
        """Read and check a ``cleaner.toml``, or the table ``tool.cleaner`` of a ``pyproject.toml``.

        Nothing else is read, and nothing is looked for.

        Args:
            path: of the file; patterns of paths in it start from its folder.

        Raises:
            ConfigError: it cannot be read, or says something that cannot be meant.
        """
        from cleaner.config.reading import read  # noqa: PLC0415 - who is handed one does not read

        return read(os.fsdecode(path))

    def where(self, path: Path) -> str:
        """The line that says something, as ``cleaner.toml:3``.

        Args:
            path: of a value in the file.
        """
        from cleaner.config.positions import place_of  # noqa: PLC0415 - only who is told

        return f"{self.file}:{place_of(self.text, path).line}"

    def changes_for(self, url: str | None = None, path: str | None = None) -> tuple[Changes, ...]:
        """What it says for a document: for all, and then in each section that is about its source, in order.

        Args:
            url: where the document came from; its host is its source.
            path: where it lies.
        """
        if not self.sections:
            return (self.base,)
        from cleaner.config import sources  # noqa: PLC0415 - most have no sections

        host, below = sources.host_of(url), sources.path_below(self.root, path)
        about = (one.changes for one in self.sections if sources.is_of(one.hosts, one.paths, host, below))
        return (self.base, *about)

    def settings_for(self, url: str | None = None, path: str | None = None) -> Settings:
        """What a document is judged by; arguments as for `changes_for`."""
        return _settings(self, tuple(changes.at for changes in self.changes_for(url, path)))


@lru_cache(maxsize=64)
def _settings(config: Config, at: tuple[Path, ...]) -> Settings:
    """Kept, so that rules are not compiled anew for each document that the same sections are about."""
    from cleaner.config.merging import settings_of  # noqa: PLC0415 - only who judges by it merges

    every = (config.base, *(section.changes for section in config.sections))
    return settings_of([changes for changes in every if changes.at in at])
