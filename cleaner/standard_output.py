"""Standard output, where a document goes as bytes, and where a reader that has gone is told from a full disk."""

from __future__ import annotations

import sys
from errno import EBADF
from typing import TYPE_CHECKING

from cleaner.write import WriteError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self


class StandardOutput:
    """Standard output for bytes, used like `cleaner.write.AtomicFile`; but a reader that has gone is a BrokenPipeError."""

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
