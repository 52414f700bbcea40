"""The folder that a run writes below, and the way into its sub-folders that nobody can lay a link across."""

import os
from contextlib import suppress
from errno import EEXIST, EPERM

from cleaner.write import FOLDER


class Root:
    """A folder that files are written below. It remembers the last one in it: files come folder by folder."""

    def __init__(self, path: str) -> None:
        """Open nothing yet."""
        self._path = path
        self._start = len(os.path.join(path, ""))
        self._opened = -1
        self._last = ""  # which one that is

    def __del__(self) -> None:
        """Close the last folder."""
        self._forget()

    def below(self, path: str) -> str:
        """The part of a path that begins with this folder which follows it."""
        return path[self._start :]

    def open(self, below: str) -> int:
        """A folder in this one, made where it is not there, opened without following a link; the caller closes it.

        Raises:
            OSError: one of the folders between is none, or a link.
        """
        if self._opened < 0 or below != self._last or not os.fstat(self._opened).st_nlink:  # 0: it was removed
            self._forget()
            self._opened, self._last = self._descend(below), below
        return os.dup(self._opened)

    def _descend(self, below: str) -> int:
        os.makedirs(self._path, exist_ok=True)
        folder = os.open(self._path, FOLDER)
        for name in below.split(os.sep) if below else ():
            outer = folder
            try:
                if name == os.pardir:
                    raise PermissionError(EPERM, "a path that leads out of its folder")
                with suppress(FileExistsError):
                    os.mkdir(name, dir_fd=outer)
                folder = os.open(name, FOLDER | os.O_NOFOLLOW, dir_fd=outer)
            except NotADirectoryError:
                raise FileExistsError(EEXIST, f"'{name}' is there already, and a file or a link") from None
            finally:
                os.close(outer)
        return folder

    def _forget(self) -> None:
        opened, self._opened = self._opened, -1
        if opened >= 0:
            os.close(opened)
