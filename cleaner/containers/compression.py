"""Compressed bytes, read as what they stand for. Damage, a bomb and a missing decompressor each say what to do."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Protocol

from cleaner.containers.extras import missing
from cleaner.read.documents import too_large
from cleaner.read.signatures import HEAD, compression_of
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from typing import Any

    from _typeshed import WriteableBuffer

_BUFFER = 1 << 17  #: bytes
#: A document may grow by this factor when it is unpacked, once it is larger than so many bytes. Prose grows three- to
#: sixfold, the most repetitive logs hundredfold; the bombs that are passed around, a thousandfold and more.
MOST_GROWTH = 200
#: A stream or container of many documents may hold some that are all alike; gzip can't pack any closer than 1032 to 1, bombs in
#: the other forms pass a million.
MOST_GROWTH_OF_STREAMS = 2000
_FREE_FOR_STREAMS = 64 << 20
_FREE = 16 << 20
_TESTS = {"gzip": "gzip -t", "zstd": "zstd -t", "xz": "xz -t", "bzip2": "bzip2 -t"}


class _Reader(Protocol):
    def read(self, size: int, /) -> bytes | None: ...


class Decompressed(io.RawIOBase):
    """A compressed stream, read as what it stands for.

    Raises:
        DocumentError: while reading, if the stream is damaged or cut off, or grows as only bombs do.
    """

    def __init__(self, packed: io.BufferedIOBase, form: str) -> None:
        """Begin where the stream stands.

        Args:
            packed: stays open.
            form: a name that `cleaner.read.signatures.compression_of` gives.

        Raises:
            DocumentError: there is nothing installed that can read it.
        """
        self._form = form
        self._packed = _Counted(packed)
        self._inner, self._errors = _reader(self._packed, form)
        self._done = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Read some bytes, 0 at the end."""
        view = memoryview(buffer)
        try:
            data = self._inner.read1(len(view))  # read would lose what stands before damage
        except EOFError:
            raise DocumentError(f"the {self._form} data breaks off {self._where()}", "fetch or copy it again") from None
        except self._errors as error:
            raise DocumentError(
                f"the {self._form} data is damaged {self._where()} ({error})",
                f"look at it with {_TESTS[self._form]}, or fetch it again",
            ) from None
        view[: len(data)] = data
        self._done += len(data)
        check_growth(self._done, self._packed.count)
        return len(data)

    def _where(self) -> str:
        return f"after {self._done} bytes of what it holds"


class _Counted:
    """A stream that counts the bytes that are read from it; decompressors take what has this method."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self.count = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.count += len(data)
        return data


class Readable:
    """A stream that ends where it is damaged, so that what stands before is read to its end; and then tells.

    It cannot seek: where there is a method for it, `fastwarc` does, even if that fails.
    """

    def __init__(self, stream: io.BufferedIOBase) -> None:
        """Begin where the stream stands."""
        self._stream = stream
        self._done = 0
        self.damage: DocumentError | None = None  #: why it ended, if that was not its end

    def read(self, size: int) -> bytes:
        """Some bytes, at most so many; none at the end."""
        try:
            data = self._stream.read1(size)
        except DocumentError as error:
            self.damage = error
            return b""
        self._done += len(data)
        return data

    def check(self) -> None:
        """At the end, say why it was one.

        Raises:
            DocumentError: it was none, but damage.
        """
        if self.damage:
            raise self.damage

    def tell(self) -> int:
        """How many bytes were read."""
        return self._done


def decompressed(packed: io.BufferedIOBase, form: str) -> io.BufferedReader:
    """A compressed stream as one that can be read by lines. Arguments and errors as for `Decompressed`."""
    return io.BufferedReader(Decompressed(packed, form), _BUFFER)


def beginning_of(packed: bytes, form: str, size: int) -> bytes:
    """The first bytes of what a beginning stands for, as many as can be had.

    Raises:
        DocumentError: there is nothing installed that can read it.
    """
    stream = Decompressed(io.BytesIO(packed), form)
    head = b""
    try:
        while len(head) < size and (data := stream.read(size - len(head))):
            head += data
    except DocumentError:  # cut off, as a beginning is; if it is damaged, reading it will tell
        pass
    return head


def unpacked(packed: bytes, limit: int) -> bytes:
    """A whole compressed document.

    Args:
        packed: begins like something compressed.
        limit: so many bytes, or an error.

    Raises:
        DocumentError: it is damaged, larger, a bomb, compressed twice, or there is nothing installed that can read it.
    """
    stream = Decompressed(io.BytesIO(packed), compression_of(packed[:HEAD]) or "")
    return read_growing(stream, len(packed), limit)


def read_growing(stream: _Reader, packed_size: int, limit: int) -> bytes:
    """All of a decompressed document, if its size is what can be expected.

    Args:
        stream: gives what it stands for.
        packed_size: how many bytes it took compressed.
        limit: so many bytes, or an error.

    Raises:
        DocumentError: it is larger, or grew as only bombs do.
    """
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(1 << 20):
        size += len(piece)
        if size > limit:
            raise too_large(limit)
        if size > max(_FREE, MOST_GROWTH * packed_size):
            raise _bomb(MOST_GROWTH)
        pieces.append(piece)
    return b"".join(pieces)


def check_growth(unpacked: int, packed: int) -> None:
    """Give a stream or container up that grows as only bombs do, however small each document in it is.

    Args:
        unpacked: how many bytes its documents came to so far.
        packed: how many bytes they were read from.

    Raises:
        DocumentError: it does.
    """
    if unpacked > max(_FREE_FOR_STREAMS, MOST_GROWTH_OF_STREAMS * packed):
        raise _bomb(MOST_GROWTH_OF_STREAMS)


def _bomb(growth: int) -> DocumentError:
    return DocumentError(
        f"grows more than {growth} times when it is unpacked, as decompression bombs do", "if it is sound, unpack it first"
    )


def _reader(packed: Any, form: str) -> tuple[io.BufferedIOBase, tuple[type[Exception], ...]]:
    """What decompresses, and the errors it raises where the data is damaged."""
    if form == "gzip":
        import gzip  # noqa: PLC0415 - here and below: each loads a library of its own
        import zlib  # noqa: PLC0415

        return gzip.GzipFile(fileobj=packed), (gzip.BadGzipFile, zlib.error)
    if form == "bzip2":
        import bz2  # noqa: PLC0415

        return bz2.BZ2File(packed), (OSError, ValueError)
    if form == "xz":
        import lzma  # noqa: PLC0415

        return lzma.LZMAFile(packed), (lzma.LZMAError,)
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd  # noqa: PLC0415
        else:
            from backports import zstd  # noqa: PLC0415
    except ImportError:
        raise missing("zstd", "zstd files") from None
    return zstd.ZstdFile(packed), (zstd.ZstdError,)
