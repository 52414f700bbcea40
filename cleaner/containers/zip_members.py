"""Members of ZIP archives, unpacked in pieces of bounded size.

`zipfile` does so where they are packed with deflate alone: of the other forms it unpacks at once whatever the next mebibyte
holds, and a kilobyte of bzip2 can hold gigabytes.
"""

from __future__ import annotations

from copy import copy
from typing import IO, TYPE_CHECKING, Protocol
from zipfile import ZIP_BZIP2, ZIP_LZMA, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable

_CHUNK = 1 << 16
_LEAST_DICTIONARY = 1 << 12  # of LZMA, in bytes


class _Decompressor(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int) -> bytes: ...


class _Bounded:
    """A member, read as what it stands for; never more of it at once than is asked for."""

    def __init__(self, packed: IO[bytes], decompressor: _Decompressor, info: ZipInfo) -> None:
        self._packed = packed
        self._decompressor = decompressor
        self._info = info
        self._left = info.file_size
        self._checksum = 0

    def read(self, size: int, /) -> bytes:
        """Some bytes, at most so many; none at the end.

        Raises:
            EOFError: it breaks off.
            BadZipFile: it has ended, and its checksum is another one.
        """
        while self._left and not self._decompressor.eof:
            fresh = b""
            if self._decompressor.needs_input and not (fresh := self._packed.read(_CHUNK)):
                raise EOFError
            if piece := self._decompressor.decompress(fresh, min(size, self._left)):
                self._left -= len(piece)
                self._checksum = crc32(piece, self._checksum)
                return piece
        if self._checksum != self._info.CRC:
            raise BadZipFile(f"Bad CRC-32 for file {self._info.filename!r}")
        return b""


def opened(archive: ZipFile, info: ZipInfo) -> IO[bytes] | _Bounded:
    """A member, to be read in pieces. Reading it raises what its decompressor does where it is damaged."""
    begin = _DECOMPRESSORS.get(info.compress_type)
    if begin is None:
        return archive.open(info)
    as_stored = copy(info)
    as_stored.compress_type, as_stored.file_size = ZIP_STORED, info.compress_size
    as_stored.CRC = None  # type: ignore[assignment]  # that of what it stands for; none is looked at
    packed = archive.open(as_stored)
    return _Bounded(packed, begin(packed, info), info)


def _bzip2(_packed: IO[bytes], _info: ZipInfo) -> _Decompressor:
    from bz2 import BZ2Decompressor  # noqa: PLC0415 - here and below: each loads a library of its own

    return BZ2Decompressor()


def _lzma(packed: IO[bytes], info: ZipInfo) -> _Decompressor:
    """Two bytes of a version, two with the length of the properties, and these (APPNOTE.TXT, 5.8.8)."""
    import lzma  # noqa: PLC0415

    properties = packed.read(int.from_bytes(packed.read(4)[2:], "little"))
    if len(properties) < 5:  # noqa: PLR2004 - a byte of three numbers, and the size of the dictionary
        raise EOFError
    rest, literal_context = divmod(properties[0], 9)
    position, literal_position = divmod(rest, 5)
    # what it points back to stands in the member; whatever size it names would be set aside
    dictionary = min(int.from_bytes(properties[1:5], "little"), info.file_size)
    form = {"id": lzma.FILTER_LZMA1, "dict_size": max(dictionary, _LEAST_DICTIONARY)}
    form |= {"lc": literal_context, "lp": literal_position, "pb": position}
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[form])


_DECOMPRESSORS: dict[int, Callable[[IO[bytes], ZipInfo], _Decompressor]] = {ZIP_BZIP2: _bzip2, ZIP_LZMA: _lzma}
