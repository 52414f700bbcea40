"""TAR archives, read from their beginning to their end: each member that is a document."""

from __future__ import annotations

import tarfile
from typing import TYPE_CHECKING

from cleaner.containers.compression import Readable
from cleaner.containers.members import Members
from cleaner.read.documents import too_large
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedIOBase
    from typing import Self

    from cleaner.read.documents import Reading, Task

_HINT = "look at it with tar -t, or fetch it again"


def tasks(stream: BufferedIOBase, reading: Reading) -> Iterator[Task]:
    """A document a member; where a header is damaged, reading goes on with the next that is whole.

    Raises:
        DocumentError: it breaks off, or holds nothing of an archive.
    """
    members = Members(reading)
    source, damaged = Readable(stream), list[str]()

    class Header(tarfile.TarInfo):
        """Notes what `tarfile` passes over in silence."""

        @classmethod
        def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
            try:
                return super().frombuf(buf, encoding, errors)
            except (tarfile.InvalidHeaderError, tarfile.TruncatedHeaderError) as error:  # type: ignore[attr-defined]
                damaged[:] = damaged or [str(error)]
                raise

    try:
        with tarfile.open(  # type: ignore[call-overload]  # a method read is all it takes
            fileobj=source, mode="r|", tarinfo=Header, ignore_zeros=True
        ) as archive:
            while info := archive.next():
                archive.members = []  # or it would remember all of them
                # the holes of a sparse file take no room in an archive, and gigabytes here; no text has any
                if info.isdir() or not members.wants(info.name, regular=info.isreg() and not info.issparse()):
                    continue
                if info.size > reading.order.max_size:
                    members.fail(info.name, too_large(reading.order.max_size))
                    continue
                content = archive.extractfile(info)
                yield members.task(info.name, content.read() if content else b"")
    except tarfile.TarError as error:
        source.check()
        raise DocumentError(f"the archive breaks off or is damaged ({error})", _HINT) from None
    source.check()
    if damaged:
        happened = f"a part of the archive is damaged and was left out ({damaged[0]})"
        reading.report.fail(reading.name, DocumentError(happened, _HINT))
    members.end()
