"""Atomic writes: whoever looks finds the old file or the new one, never half of one."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from errno import EAGAIN, EEXIST
from typing import TYPE_CHECKING

from cleaner.report import DocumentError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import BinaryIO, Self

    from cleaner.root import Root

#: How the names of files end that a run makes for itself; hidden, and never taken for documents.
OWN_SUFFIX = ".cleaner"
_CHUNK = 1 << 20
#: How a folder is opened; on Linux without a permission to list it.
FOLDER = os.O_DIRECTORY | getattr(os, "O_PATH", os.O_RDONLY)
_NAME_MAX = 255  #: bytes of a file name
#: What a shell has opened for the run, by the names it has for them; beside them there is /dev/fd/3 and so on.
_OPENED = {"/dev/stdout": 1, "/dev/stderr": 2}


class WriteError(Exception):
    """A target that could not be written; it is as it was."""

    def __init__(self, target: str, error: OSError) -> None:
        """Say which target, and what the system said."""
        super().__init__(target, error)
        self.target = target
        self.error = error

    @property
    def why(self) -> DocumentError | OSError:
        """What is told of it: a file that is not there is missed where one is read, and its folder where one is written."""
        if not isinstance(self.error, FileNotFoundError):
            return self.error
        folder = os.path.dirname(self.target) or os.curdir
        return DocumentError(f"there is no folder {folder} to write it into", "make it with mkdir -p, or write somewhere else")


class Folder:
    """A folder that stays open as long as somebody has this: the files of one come one after the other."""

    __slots__ = ("descriptor",)

    def __init__(self, descriptor: int) -> None:
        """Take over what was opened."""
        self.descriptor = descriptor

    def __del__(self) -> None:
        """Close it."""
        os.close(self.descriptor)


class AtomicFile:
    """A file that is written beside its target and takes its place at the end.

    Used in a ``with`` statement: leaving it normally puts the new file in place, an exception leaves the old one
    untouched; the temporary file is gone either way. The one of a process that was killed goes when the same target is
    written next. The mode and, where the system allows, the owner of an existing target are kept, and nobody may read
    the temporary file who may not read the target. A target that has the same bytes already is not touched, so that its
    time of change stays. A symbolic link is written through; what is no regular file (a pipe, ``/dev/null``) is written
    directly, and so is what the run was given open, as ``/dev/stderr``: in its place another file would lack the rest.

    Below a root, links are not followed but replaced, and a folder that is one is refused, however quickly it was laid:
    every folder on the way is opened from the one before.

    It works on descriptors: Python's own files take as long to open and close a small one as to write it.

    Raises:
        WriteError: the system refused, at the beginning, while writing or at the end.
    """

    _mine = False  #: whether the temporary file is ours to take away
    _file = -1  #: what is written, opened
    _folder: Folder | None = None  #: that of the target; None where it is written directly

    def __init__(self, target: str, *, backup: str = "", root: Root | None = None) -> None:
        """Open the temporary file.

        Args:
            target: the path to write.
            backup: what the old file keeps, added to its name; nothing if there shall be no backup.
            root: a folder the target lies in; those between are made. None to follow links wherever they lead.
        """
        self.target = target
        self._backup = backup
        try:
            if root is None and (opened := _opened(target)) is not None:
                self._file = os.dup(opened)
                return
            self._old = os.stat(target) if root is None and os.path.exists(target) else None
            if self._old is not None and not stat.S_ISREG(self._old.st_mode):
                self._file = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
                return
            folder, self._name = os.path.split(os.path.realpath(target) if root is None else root.below(target))
            self._temporary = _temporary_for(self._name)
            if root is None:
                self._folder = Folder(os.open(folder, FOLDER))
                self._open()
            else:
                self._open_below(root, folder)
        except OSError as error:
            raise WriteError(target, error) from error

    def write(self, data: bytes) -> None:
        """Append bytes."""
        try:
            left = memoryview(self._fit(data))
            while left:
                left = left[os.write(self._file, left) :]
        except OSError as error:
            raise WriteError(self.target, error) from error

    def __enter__(self) -> Self:
        """Give back the file to write to."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Put the new file in place, or take it away."""
        try:
            if kind is None:
                self._finish()
        except OSError as failure:
            raise WriteError(self.target, failure) from failure
        finally:
            self._discard()

    def __del__(self) -> None:
        """Leave nothing behind where an interrupt came between two lines of code."""
        self._discard()

    @property
    def _at(self) -> int | None:
        """The folder of the target, for the system."""
        return self._folder.descriptor if self._folder else None

    def _fit(self, data: bytes) -> bytes:
        """What of some bytes the target may have: a terminal, which ``/dev/tty`` is, none of their control characters."""
        if self._folder or not os.isatty(self._file):
            return data
        from cleaner.terminal import neutral  # noqa: PLC0415 - rare

        return neutral(data.decode("utf-8", "replace")).encode("utf-8", "replace")

    def _open_below(self, root: Root, folder: str) -> None:
        """Make the temporary file in a folder that the root may have open; that it was removed shows when one is made in it."""
        self._folder = root.open(folder)
        self._old = self._regular()
        try:
            self._open()
        except FileNotFoundError:
            self._folder = root.open(folder, anew=True)
            self._open()

    def _regular(self) -> os.stat_result | None:
        """The status of the target, if it is a regular file and no link to one."""
        try:
            status = os.stat(self._name, dir_fd=self._at, follow_symlinks=False)
        except FileNotFoundError:
            return None
        return status if stat.S_ISREG(status.st_mode) else None

    def _open(self) -> None:
        """Make the temporary file, for us alone: one left by a killed process is taken away, one in use is not."""
        while True:
            self._mine = True
            try:
                self._file = self._opener(self._temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL)
            except FileExistsError:
                self._mine = False
                self._take_away()
                continue
            if _locked(self._file) and (os.fstat(self._file).st_nlink or self._is_named(self._file)):
                return  # the second look is for file systems that count no links
            self._mine = False
            self._close()  # another run took it for one that was left, in the moment before it was locked

    def _take_away(self) -> None:
        """Take a temporary file away that nobody writes.

        Raises:
            OSError: somebody does, or it is none.
        """
        with suppress(FileNotFoundError), open(self._temporary, "rb", opener=self._opener) as file:
            if not _locked(file.fileno()):
                raise BlockingIOError(EAGAIN, "another run is writing it")
            if self._is_named(file.fileno()):  # else it has been put in place meanwhile
                os.unlink(self._temporary, dir_fd=self._at)

    def _is_named(self, file: int) -> bool:
        """Whether an open file still has the name of the temporary file."""
        try:
            named = os.stat(self._temporary, dir_fd=self._at, follow_symlinks=False)
        except FileNotFoundError:
            return False
        return os.path.samestat(os.fstat(file), named)

    def _opener(self, name: str, flags: int) -> int:
        mode = 0o666 if self._old is None else 0o666 & self._old.st_mode
        return os.open(name, flags | os.O_NOFOLLOW | os.O_NONBLOCK, mode, dir_fd=self._at)

    def _finish(self) -> None:
        if not self._folder:
            self._close()
            return
        if self._old is not None:
            if self._is_same(self._old.st_size):
                return
            _copy_owner_and_mode(self._file, self._old)
            os.fsync(self._file)  # the bytes it replaces may be the only copy
            if self._backup:
                real = os.path.realpath(self.target)
                _keep(real, real + self._backup)
        os.replace(self._temporary, self._name, src_dir_fd=self._at, dst_dir_fd=self._at)
        self._mine = False

    def _is_same(self, size: int) -> bool:
        """Whether the target has the bytes that were written."""
        if os.fstat(self._file).st_size != size:
            return False
        os.lseek(self._file, 0, os.SEEK_SET)
        with open(self._file, "rb", closefd=False) as new, open(self._name, "rb", opener=self._opener) as old:
            return _same_bytes(old, new)

    def _discard(self) -> None:
        """Take the temporary file away, whatever state it is in; what made it useless has been raised already."""
        if self._mine:
            self._mine = False
            with suppress(OSError):
                os.unlink(self._temporary, dir_fd=self._at)
        if self._file >= 0:
            with suppress(OSError):  # a full disk, met again
                self._close()
        self._folder = None

    def _close(self) -> None:
        file, self._file = self._file, -1
        if file >= 0:
            os.close(file)


def write_file(target: str, data: bytes, *, backup: str = "") -> None:
    """Write a whole file atomically.

    Args:
        target: the path to write.
        data: what it shall hold.
        backup: what the old file keeps, added to its name; nothing if there shall be no backup.

    Raises:
        WriteError: the system refused; the target is as it was.
    """
    with AtomicFile(target, backup=backup) as file:
        file.write(data)


def _opened(target: str) -> int | None:
    """The descriptor that a target names which the run was given open."""
    if target.startswith("/dev/fd/") and target[len("/dev/fd/") :].isdecimal():
        return int(target[len("/dev/fd/") :])
    return _OPENED.get(target)


def _temporary_for(name: str) -> str:
    """The same for every run, so that one that was killed leaves nothing behind after the next."""
    temporary = f".{name}{OWN_SUFFIX}"
    if len(os.fsencode(temporary)) > _NAME_MAX:
        from hashlib import blake2b  # noqa: PLC0415 - names so long are rare

        temporary = f".{blake2b(os.fsencode(name), digest_size=16).hexdigest()}{OWN_SUFFIX}"
    return temporary


def _locked(file: int) -> bool:
    """Whether nobody else writes this open file; where the system has no locks, this is taken for granted."""
    import fcntl  # noqa: PLC0415 - a pipe stage writes no files

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a network drive without locks
        return True
    return True


def _keep(path: str, backup: str) -> None:
    """Give a file a second name, under which it stays.

    Raises:
        OSError: there is one of that name, and it is another: an older version, perhaps the only one.
    """
    if os.path.lexists(backup):
        if os.path.isfile(backup):
            with open(path, "rb") as file, open(backup, "rb") as old:
                if _same_bytes(file, old):
                    return
        raise FileExistsError(EEXIST, f"its backup {os.path.basename(backup)} exists and is another version")
    try:
        os.link(path, backup)
    except OSError:  # a file system without links
        from shutil import copy2  # noqa: PLC0415 - rare

        copy2(path, backup)


def _same_bytes(one: BinaryIO, other: BinaryIO) -> bool:
    while chunk := one.read(_CHUNK):
        if chunk != other.read(_CHUNK):
            return False
    return not other.read(1)


def _copy_owner_and_mode(descriptor: int, old: os.stat_result) -> None:
    with suppress(OSError):  # not ours to give away; the mode still is
        os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
