"""What the first bytes of a file say it is: compressed, or a container of documents."""

from __future__ import annotations

from cleaner.read.names import is_json_name, table_kind

#: How many bytes are needed to tell: the signature of a tar archive stands at 257, its first header ends here.
HEAD = 512
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PARQUET = (b"PAR1", b"PARE")  #: the second: encrypted
_BZIP2 = (b"1AY&SY", b"\x17rE8P\x90")  #: a stream; one that holds nothing


def compression_of(head: bytes) -> str | None:
    """``gzip``, ``zstd``, ``xz`` or ``bzip2``, if these bytes begin like it."""
    if head.startswith(b"\x1f\x8b\x08"):
        return "gzip"
    # the second is a frame to skip, with which pzstd and seekable files begin
    if head.startswith(b"\x28\xb5\x2f\xfd") or (head[1:4] == b"\x2a\x4d\x18" and 0x50 <= head[0] <= 0x5F):  # noqa: PLR2004
        return "zstd"
    if head.startswith(b"\xfd7zXZ\0"):
        return "xz"
    return "bzip2" if head.startswith(b"BZh") and head[4:10] in _BZIP2 else None


def container_of(head: bytes, name: str, kind: str, *, table: bool = False) -> str | None:
    """The kind of container: ``zip``, ``tar``, ``warc``, ``parquet``, ``jsonl``, ``csv`` or ``tsv``; None for a document.

    Args:
        head: how the file begins, decompressed.
        name: counts where the beginning cannot tell: for jsonl, csv and tsv.
        kind: as asked for with ``--from``.
        table: whether a table is expected: then what begins with an object is jsonl, whatever it is called.
    """
    if head.startswith(_ZIP):
        return "zip"
    if head.startswith(b"WARC/") and head[5:6].isdigit() and head[8:10].startswith((b"\r\n", b"\n")):
        return "warc"
    if head.startswith(_PARQUET):
        return "parquet"
    if head[257:262] == b"ustar" or _is_old_tar(head):
        return "tar"
    if kind == "auto":
        return table_kind(name) or ("jsonl" if (table or is_json_name(name)) and head.lstrip().startswith(b"{") else None)
    return None if kind in {"text", "html"} else kind


def _is_old_tar(head: bytes) -> bool:
    """Whether this is the header of a tar archive from before they were marked: its checksum is right."""
    if len(head) < HEAD or b"\0" not in head:
        return False
    try:
        stated = int(head[148:156].strip(b"\0 "), 8)
    except ValueError:
        return False
    return stated == sum(head[:148]) + 8 * 0x20 + sum(head[156:HEAD])
