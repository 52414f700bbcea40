"""Atomic writes: whoever looks finds the old file or the new one, never half of one."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from errno import EAGAIN, EBADF, EEXIST
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import BinaryIO, Self

#: How the names of files end that a run makes for itself; hidden, and never taken for documents.
OWN_SUFFIX = ".cleaner"
_CHUNK = 1 << 20
_NAME_MAX = 255  #: bytes of a file name


class WriteError(Exception):
    """A target that could not be written; it is as it was."""

    def __init__(self, target: str, error: OSError) -> None:
        """Say which target, and what the system said."""
        super().__init__(target, error)
        self.target = target
        self.error = error


class AtomicFile:
    """A file that is written beside its target and takes its place at the end.

    Used in a ``with`` statement: leaving it normally puts the new file in place, an exception leaves the old one
    untouched; the temporary file is gone either way. The one of a process that was killed is used by the next that
    writes the same target. The mode and, where the system allows, the owner of an existing target are kept. A target
    that has the same bytes already is not touched, so that its time of change stays. A symbolic link is written
    through; what is no regular file (a pipe, ``/dev/null``) is written directly.

    Raises:
        WriteError: the system refused, at the beginning, while writing or at the end.
    """

    _mine = False  #: whether the temporary file is ours to take away

    def __init__(self, target: str, *, backup: str = "") -> None:
        """Open the temporary file.

        Args:
            target: the path to write.
            backup: what the old file keeps, added to its name; nothing if there shall be no backup.
        """
        self.target = target
        self._backup = backup
        self._real = os.path.realpath(target)
        self._temporary = _temporary_for(self._real)
        try:
            self._old = os.stat(target) if os.path.exists(target) else None
            self._direct = self._old is not None and not stat.S_ISREG(self._old.st_mode)
            self._file = open(target, "wb") if self._direct else self._open()  # noqa: SIM115 - closed by __exit__
        except OSError as error:
            raise WriteError(target, error) from error

    def write(self, data: bytes) -> None:
        """Append bytes."""
        try:
            self._file.write(data)
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

    def _open(self) -> BinaryIO:
        """Open the temporary file for us alone: one left by a killed process is taken over, one in use is not."""
        while True:
            self._mine = True
            file = open(self._temporary, "r+b", opener=_create)  # noqa: SIM115 - the caller closes it
            if not _locked(file):
                self._mine = False
                file.close()
                raise BlockingIOError(EAGAIN, "another run is writing it")
            if _is_named(file, self._temporary):
                file.truncate()
                return file
            file.close()  # in the meantime, whoever had it has put it in place

    def _finish(self) -> None:
        if self._direct:
            self._file.close()
            return
        self._file.flush()
        if self._old is not None:
            if _same_bytes(self._temporary, self._real):
                return
            _copy_owner_and_mode(self._file.fileno(), self._old)
            os.fsync(self._file.fileno())  # the bytes it replaces may be the only copy
            if self._backup:
                _keep(self._real, self._real + self._backup)
        os.replace(self._temporary, self._real)
        self._mine = False

    def _discard(self) -> None:
        """Take the temporary file away, whatever state it is in; what made it useless has been raised already."""
        if self._mine:
            self._mine = False
            with suppress(OSError):
                os.unlink(self._temporary)
        with suppress(AttributeError, OSError):  # never opened; or a full disk, met again
            self._file.close()


class StandardOutput:
    """Standard output for bytes, used like `AtomicFile`; but a reader that has gone is a BrokenPipeError."""

    def __init__(self) -> None:
        """Take over what Python opened."""
        if sys.stdout is None:
            raise WriteError("<stdout>", OSError(EBADF, "closed"))
        self._file = sys.stdout.buffer

    def write(self, data: bytes) -> None:
        """Append bytes."""
        try:
            self._file.write(data)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise WriteError("<stdout>", error) from error

    def __enter__(self) -> Self:
        """Give back the stream to write to."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Send off what is buffered: a full disk is found out here, not when the interpreter ends."""
        try:
            self._file.flush()
        except BrokenPipeError:
            raise
        except OSError as failure:
            if kind is None:
                raise WriteError("<stdout>", failure) from failure


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


def _temporary_for(real: str) -> str:
    """The same for every run, so that one that was killed leaves nothing behind after the next."""
    folder, name = os.path.split(real)
    temporary = f".{name}{OWN_SUFFIX}"
    if len(os.fsencode(temporary)) > _NAME_MAX:
        from hashlib import blake2b  # noqa: PLC0415 - names so long are rare

        temporary = f".{blake2b(os.fsencode(name), digest_size=16).hexdigest()}{OWN_SUFFIX}"
    return os.path.join(folder, temporary)


def _create(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_CREAT | os.O_NOFOLLOW, 0o666)


def _locked(file: BinaryIO) -> bool:
    """Whether nobody else writes this file; where the system has no locks, this is taken for granted."""
    from fcntl import LOCK_EX, LOCK_NB, flock  # noqa: PLC0415 - a pipe stage writes no files

    try:
        flock(file, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a network drive without locks
        return True
    return True


def _is_named(file: BinaryIO, path: str) -> bool:
    """Whether an open file still has that name."""
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(file.fileno()), os.stat(path))
    return False


def _keep(path: str, backup: str) -> None:
    """Give a file a second name, under which it stays.

    Raises:
        OSError: there is one of that name, and it is another: an older version, perhaps the only one.
    """
    if os.path.lexists(backup):
        if os.path.isfile(backup) and _same_bytes(path, backup):
            return
        raise FileExistsError(EEXIST, f"its backup {os.path.basename(backup)} exists and is another version")
    try:
        os.link(path, backup)
    except OSError:  # a file system without links
        from shutil import copy2  # noqa: PLC0415 - rare

        copy2(path, backup)


def _same_bytes(one: str, other: str) -> bool:
    if os.path.getsize(one) != os.path.getsize(other):
        return False
    with open(one, "rb") as left, open(other, "rb") as right:
        while chunk := left.read(_CHUNK):
            if chunk != right.read(_CHUNK):
                return False
    return True


def _copy_owner_and_mode(descriptor: int, old: os.stat_result) -> None:
    with suppress(OSError):  # not ours to give away; the mode still is
        os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
