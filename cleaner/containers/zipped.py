"""ZIP archives: each member that is a document, in the order of the archive's directory."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile, ZipInfo

from cleaner.containers.compression import check_growth, read_growing
from cleaner.containers.members import Members
from cleaner.containers.seekable import seekable
from cleaner.containers.zip_members import opened
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedIOBase
    from typing import IO

    from cleaner.read.documents import Reading, Task

_HINT = "look at the archive with unzip -t, or fetch it again"
_ENCRYPTED = 0x1


def tasks(stream: BufferedIOBase, reading: Reading) -> Iterator[Task]:
    """A document a member. What comes from a pipe goes to a temporary file: the directory stands at the end."""
    with seekable(stream) as file:
        yield from _members(file, reading)


def _members(file: IO[bytes], reading: Reading) -> Iterator[Task]:
    members = Members(reading)
    packed, unpacked = file.seek(0, os.SEEK_END), 0
    try:
        archive = ZipFile(file)
    except (BadZipFile, ValueError, NotImplementedError) as error:
        from cleaner.containers.zip_headers import archive_of  # noqa: PLC0415 - most are sound

        by_headers = archive_of(file)
        failure = DocumentError(f"no sound ZIP archive ({error})", _HINT)
        if by_headers is None:
            raise failure from None
        archive = by_headers
        failure = DocumentError("it breaks off, or its directory is damaged; what is whole in it was read", "fetch it again")
        reading.report.fail(reading.name, failure)
    with archive:
        overlapping = _overlapping(archive.infolist())
        for info in archive.infolist():
            is_folder = info.filename.endswith("/")  # ZipInfo.is_dir fails on a member without a name
            if is_folder or not members.wants(info.filename, regular=_is_regular(info)):
                continue
            if info in overlapping:
                happened = "shares its bytes with another member, as decompression bombs do"
                members.fail(info.filename, DocumentError(happened, _HINT))
                continue
            try:
                raw = _content(archive, info, reading.order.max_size)
            except DocumentError as error:
                members.fail(info.filename, error)
                continue
            unpacked += len(raw)
            check_growth(unpacked, packed)
            yield members.task(info.filename, raw)
    members.end()


def _overlapping(members: list[ZipInfo]) -> set[ZipInfo]:
    """The members that begin before another one has ended."""
    overlapping: set[ZipInfo] = set()
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < end:
            overlapping.add(member)
        end = max(end, member.header_offset + member.compress_size)
    return overlapping


def _is_regular(info: ZipInfo) -> bool:
    kind = stat.S_IFMT(info.external_attr >> 16)  # 0 where the archive was not made on Unix
    return kind in {0, stat.S_IFREG}


def _content(archive: ZipFile, info: ZipInfo, limit: int) -> bytes:
    """The bytes of a member.

    Raises:
        DocumentError: it is encrypted, damaged, too large, or packed in a way that is not known here.
    """
    if info.flag_bits & _ENCRYPTED:
        raise DocumentError("encrypted", "unpack it with its password first")
    try:
        return read_growing(opened(archive, info), info.compress_size, limit)
    except NotImplementedError as error:
        raise DocumentError(f"packed in a way that is not known here ({error})", "unpack it first, with 7z x") from None
    except Exception as error:  # each way of packing has errors of its own; of those of the system each has a number
        if isinstance(error, DocumentError | MemoryError) or getattr(error, "errno", None):
            raise
        raise DocumentError(f"damaged ({str(error) or 'it breaks off'})", _HINT) from None
