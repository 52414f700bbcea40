"""The folder that a run writes below, and the way into its sub-folders that nobody can lay a link across."""

from __future__ import annotations

import os
from contextlib import suppress
from errno import EEXIST, EPERM

from cleaner.write import FOLDER, Folder


class Root:
    """A folder that files are written below. It remembers the last one in it: files come folder by folder."""

    def __init__(self, path: str) -> None:
        """Open nothing yet."""
        self._path = path
        self._start = len(os.path.join(path, ""))
        self._opened: Folder | None = None
        self._last = ""  # which one that is

    def below(self, path: str) -> str:
        """The part of a path that begins with this folder which follows it."""
        return path[self._start :]

    def open(self, below: str, *, anew: bool = False) -> Folder:
        """A folder in this one, made where it is not there, opened without following a link.

        Args:
            below: its path in this one.
            anew: whether the one that is remembered will not do: it may have been removed.

        Raises:
            OSError: one of the folders between is none, or a link.
        """
        if self._opened is None or below != self._last or anew:
            self._opened = None
            self._opened, self._last = self._descend(below), below
        return self._opened

    def _descend(self, below: str) -> Folder:
        os.makedirs(self._path, exist_ok=True)
        folder = Folder(os.open(self._path, FOLDER))
        for name in below.split(os.sep) if below else ():
            if name == os.pardir:
                raise PermissionError(EPERM, "a path that leads out of its folder")
            with suppress(FileExistsError):
                os.mkdir(name, dir_fd=folder.descriptor)
            try:
                folder = Folder(os.open(name, FOLDER | os.O_NOFOLLOW, dir_fd=folder.descriptor))
            except NotADirectoryError:
                raise FileExistsError(EEXIST, f"'{name}' is there already, and a file or a link") from None
        return folder
