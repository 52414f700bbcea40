"""Which configuration applies to a document: the nearest one above it, else that of the working directory.

As ruff finds its own: in each folder, from that of the document upwards, a ``cleaner.toml`` comes before a ``pyproject.toml``,
and a ``pyproject.toml`` without a table ``tool.cleaner`` is passed over. The first that is found says everything; nothing is
merged with what lies further up. A document that has none above it has that of the working directory, and so does standard
input. What a configuration sets for a whole run is taken from the one of all that was named (`Configs.of_run`).
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from cleaner.config import ConfigError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.config.model import Config

OWN_FILE, SHARED_FILE = "cleaner.toml", "pyproject.toml"
#: A ``pyproject.toml`` without this says nothing to us, and need not be parsed, which would double the time of a short run.
_MEANT = rb"(?m)tool[\s\"']*\.[\s\"']*cleaner|\[\s*[\"']?tool[\"']?\s*\]|^\s*[\"']?tool[\"']?\s*="

_NOT_LOOKED: Any = object()


class Configs:
    """The configurations of a run; each is read once, when a document first needs it."""

    def __init__(self, file: str | None = None, *, isolated: bool = False) -> None:
        """Nothing is read yet.

        Args:
            file: the one that applies to all documents; nothing is looked for then.
            isolated: whether none applies to any.
        """
        self._file = file
        self._isolated = isolated
        self._known: dict[str, Config | ConfigError | None] = {}  #: by folder, or by its own name
        self._last: tuple[str, Config | None] | None = None  #: a folder and what applies there: files come folder by folder

    @property
    def is_named(self) -> bool:
        """Whether one was named, and none is looked for."""
        return self._file is not None

    def default(self) -> Config | None:
        """The one of the working directory, or the one that was named.

        Raises:
            ConfigError: it cannot be used.
        """
        if self._isolated:
            return None
        if self._file is None:
            return self._above(".")
        if self._file not in self._known:
            self._known[self._file] = _read(self._file, ".")
        return _usable(self._known[self._file])

    def nearest(self, path: str) -> Config | None:
        """The one that applies to a document.

        Args:
            path: of its file.

        Raises:
            ConfigError: it cannot be used.
        """
        if self._isolated or self._file is not None:
            return self.default()
        folder = os.path.dirname(path)
        if self._last is None or self._last[0] != folder:
            self._last = folder, self._above(folder) or self.default()
        return self._last[1]

    def of_run(self, paths: Sequence[str]) -> Config | None:
        """The one whose settings for runs count: that of all files and folders named, if it is one, else as by default.

        Args:
            paths: as they were named.

        Raises:
            ConfigError: the one of the working directory, or the one that was named, cannot be used.
        """
        default = self.default()
        if self._isolated or self._file is not None:
            return default
        try:
            found = {self._above(path if os.path.isdir(path) else os.path.dirname(path)) for path in paths if path != "-"}
        except ConfigError:  # which its documents will be told of
            return default
        return found.pop() or default if len(found) == 1 else default

    def _above(self, folder: str) -> Config | None:
        """The nearest one from a folder upwards."""
        try:
            folder = os.path.abspath(folder)
        except OSError:  # the working directory was removed
            return None
        passed = []
        while (found := self._known.get(folder, _NOT_LOOKED)) is _NOT_LOOKED:
            passed.append(folder)
            found = _in(folder)
            above = os.path.dirname(folder)
            if found is not None or above == folder:
                break
            folder = above
        self._known.update(dict.fromkeys(passed, found))
        return _usable(found)


def _usable(found: Config | ConfigError | None) -> Config | None:
    if isinstance(found, Exception):
        raise found.with_traceback(None)
    return found


def _in(folder: str) -> Config | ConfigError | None:
    """The one that lies in a folder, if one does."""
    own = os.path.join(folder, OWN_FILE)
    if os.path.isfile(own):
        return _read(own, folder)
    shared = os.path.join(folder, SHARED_FILE)
    try:
        with open(shared, "rb") as file:
            text = file.read()
    except (OSError, ValueError):  # none; or none that we are to complain about
        return None
    return _read(shared, folder, passed_over=True) if b"cleaner" in text and re.search(_MEANT, text) else None


def _read(path: str, root: str, *, passed_over: bool = False) -> Config | ConfigError | None:
    """A configuration, or why it cannot be used: every document that it applies to is to be told.

    Args:
        path: of the file.
        root: the folder that its patterns of paths start from.
        passed_over: whether a file without settings for us is none.
    """
    from cleaner.config.reading import NoSettingsError, read  # noqa: PLC0415 - only where there is one

    below = os.path.relpath(path)
    shown = path if below.startswith(os.pardir) else below
    try:
        return read(path, os.path.abspath(root), shown)
    except NoSettingsError as error:
        return None if passed_over else error
    except ConfigError as error:
        return error
