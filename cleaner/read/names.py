"""What the names of files say: which suffixes are whose, once that of a compression is off."""

from __future__ import annotations

from functools import lru_cache

HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
#: What counts as a document in a folder or an archive: these suffixes, and names without a suffix.
DOCUMENT_SUFFIXES = TEXT_SUFFIXES | HTML_SUFFIXES | {""}
#: Tables: nothing at the beginning of most of them tells them from text.
TABLE_SUFFIXES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet"}
#: Archives of documents; what they are is told by their content, but this is what a folder is searched for.
ARCHIVE_SUFFIXES = {".zip": "zip", ".tar": "tar", ".warc": "warc", ".wet": "warc"}
#: Those of them whose documents are files of their own.
MIRRORED_SUFFIXES = frozenset({".zip", ".tar"})
COMPRESSION_SUFFIXES = frozenset({".gz", ".zst", ".xz", ".bz2"})
_COMPRESSED_TAR = frozenset({".tgz", ".tbz2", ".tbz", ".txz", ".tzst"})


@lru_cache(maxsize=16)  # a run asks some ten times a file, one file after the other
def split_name(name: str) -> tuple[str, str]:
    """A name without its suffixes, and the suffix that counts, in lower case: ``a`` and ``.txt`` of ``a.txt.gz``.

    ``page.html?id=3`` is how wget names pages.
    """
    stem, suffix = _parted(name)
    suffix = suffix.lower().partition("?")[0]
    if suffix in COMPRESSION_SUFFIXES:
        stem, suffix = _parted(stem)
        suffix = suffix.lower().partition("?")[0]
    return stem, ".tar" if suffix in _COMPRESSED_TAR else suffix


def _parted(name: str) -> tuple[str, str]:
    """A name and its last suffix as `os.path.splitext` parts them, in half its time."""
    stem, dot, suffix = name.rpartition(".")
    if not dot or "/" in suffix or not stem.rpartition("/")[2].strip("."):
        return name, ""
    return stem, dot + suffix


def plain_name(name: str) -> str:
    """The name of what a compressed file holds; of others, their own."""
    stem, suffix = _parted(name)
    return stem if suffix.lower() in COMPRESSION_SUFFIXES else name


def is_compressed_name(name: str) -> bool:
    """Whether a file of this name is likely to be compressed."""
    return _parted(name)[1].lower() in COMPRESSION_SUFFIXES


def is_document_name(name: str) -> bool:
    """Whether a file of this name is likely to be a text or a page."""
    return split_name(name)[1] in TEXT_SUFFIXES | HTML_SUFFIXES


def is_container_name(name: str) -> bool:
    """Whether a file of this name is likely to hold several documents."""
    return split_name(name)[1] in TABLE_SUFFIXES | ARCHIVE_SUFFIXES


def table_kind(name: str) -> str | None:
    """What a table of this name is read as; None where it is none."""
    return TABLE_SUFFIXES.get(split_name(name)[1])


def is_json_name(name: str) -> bool:
    """Whether a file of this name is JSON: one value, or, as C4 and others are called, a table with an object a line."""
    return split_name(name)[1] == ".json"


def is_parquet_name(name: str) -> bool:
    """Whether a file of this name is a parquet table, or is to be one."""
    return _parted(name)[1].lower() == ".parquet"


def suffixes_for(kind: str) -> frozenset[str]:
    """The suffixes of the files that a folder is searched for.

    Args:
        kind: as asked for with ``--from``; tables are only read where they are, since one column must hold documents.
    """
    asked = {suffix for suffix, holds in (TABLE_SUFFIXES | ARCHIVE_SUFFIXES).items() if holds == kind}
    return frozenset(asked) or DOCUMENT_SUFFIXES | ARCHIVE_SUFFIXES.keys()
