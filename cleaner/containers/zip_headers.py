"""The members of a ZIP archive by the headers before each: one that breaks off has lost its directory, which ends it."""

from __future__ import annotations

import os
from io import BytesIO
from struct import Struct
from typing import IO, TYPE_CHECKING
from zipfile import ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADER = Struct("<4s5H3L2H")  # signature, version, flags, packing, time, date, checksum, two sizes, lengths of name and extra
_SIGNATURE = b"PK\x03\x04"
_AFTER = Struct("<4s3L")  # what follows a member that was written without knowing these: signature, checksum, two sizes
_AFTER_SIGNATURE = b"PK\x07\x08"
_UNKNOWN, _UTF8 = 0x8, 0x800  # flags
_HUGE = 0xFFFFFFFF  # in the place of a size: it stands elsewhere
_NO_MEMBERS = b"PK\x05\x06" + bytes(18)
_CHUNK = 1 << 20


def archive_of(file: IO[bytes]) -> ZipFile | None:
    """An archive with the members that the headers tell of, the last of which may break off; None where there is none."""
    found = list(_members(file))
    if not found:
        return None
    archive = ZipFile(BytesIO(_NO_MEMBERS))
    archive.fp = file  # what it reads members from, each at the place that its entry names
    archive.filelist = found
    return archive


def _members(file: IO[bytes]) -> Iterator[ZipInfo]:
    """The entries that the directory would have, in order; up to a member of which nobody knows where it ends."""
    end = file.seek(0, os.SEEK_END)
    at = 0
    while at < end:
        file.seek(at)
        header = file.read(_HEADER.size)
        if len(header) < _HEADER.size or not header.startswith(_SIGNATURE):
            return
        _, _, flags, packing, _, _, checksum, packed, size, name_length, extra_length = _HEADER.unpack(header)
        name = file.read(name_length)
        info = ZipInfo(name.decode("utf-8" if flags & _UTF8 else "cp437", "replace"))
        info.header_offset, info.flag_bits, info.compress_type = at, flags, packing
        info.CRC, info.compress_size, info.file_size = checksum, packed, size
        at += _HEADER.size + name_length + extra_length
        if flags & _UNKNOWN:
            after = _after(file, at)
            if after is None:
                return
            info.CRC, info.compress_size, info.file_size = after
            at += _AFTER.size
        if _HUGE in {info.compress_size, info.file_size}:
            return
        at += info.compress_size
        yield info


def _after(file: IO[bytes], start: int) -> tuple[int, int, int] | None:
    """What follows the bytes of a member that start there: where it says that as many went before."""
    file.seek(start)
    held, before = b"", start  # what is looked at, and where it begins
    while data := file.read(_CHUNK):
        held += data
        at = held.find(_AFTER_SIGNATURE)
        while 0 <= at <= len(held) - _AFTER.size:
            _, checksum, packed, size = _AFTER.unpack_from(held, at)
            if packed == before + at - start:
                return checksum, packed, size
            at = held.find(_AFTER_SIGNATURE, at + 1)
        rest = held[1 - _AFTER.size :]
        before += len(held) - len(rest)
        held = rest
    return None
