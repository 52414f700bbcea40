"""Atomic writes: whoever looks finds the old file or the new one, never half of one."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

_CHUNK = 1 << 20


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
    untouched; the temporary file is gone either way. The mode and, where the system allows, the owner of an existing
    target are kept. A target that has the same bytes already is not touched, so that its time of change stays. A
    symbolic link is written through; what is no regular file (a pipe, ``/dev/null``) is written directly.

    Raises:
        WriteError: the system refused, at the beginning, while writing or at the end.
    """

    def __init__(self, target: str) -> None:
        """Open the temporary file."""
        self.target = target
        self._real = os.path.realpath(target)
        folder, name = os.path.split(self._real)
        # hidden, so that a run over the folder never takes it for a document; short, as names are bounded
        self._temporary = os.path.join(folder, f".{name[:64]}.{os.getpid()}.tmp")
        try:
            self._old = os.stat(target) if os.path.exists(target) else None
            self._direct = self._old is not None and not stat.S_ISREG(self._old.st_mode)
            self._file = open(target if self._direct else self._temporary, "wb")  # noqa: SIM115 - closed by __exit__
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
        self._file.close()
        os.replace(self._temporary, self._real)

    def _discard(self) -> None:
        """Take the temporary file away, whatever state it is in; what made it useless has been raised already."""
        with suppress(OSError):  # a full disk, met again
            self._file.close()
        if not self._direct and os.path.lexists(self._temporary):
            os.unlink(self._temporary)


class StandardOutput:
    """Standard output for bytes, used like `AtomicFile`; but a reader that has gone is a BrokenPipeError."""

    def __init__(self) -> None:
        """Take over what Python opened."""
        if sys.stdout is None:
            raise WriteError("<stdout>", OSError(0, "closed"))
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


def write_file(target: str, data: bytes) -> None:
    """Write a whole file atomically.

    Raises:
        WriteError: the system refused; the target is as it was.
    """
    with AtomicFile(target) as file:
        file.write(data)


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
