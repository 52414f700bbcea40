"""Digests of what was read and written: whether it is still the same."""

from __future__ import annotations


def digest(data: bytes) -> bytes:
    """Sixteen bytes that no two documents share."""
    from hashlib import blake2b  # noqa: PLC0415 - a pipe stage needs none

    return blake2b(data, digest_size=16).digest()


def file_digest(path: str) -> bytes:
    """The same of what a file holds, however large.

    Raises:
        OSError: it cannot be read.
    """
    import hashlib  # noqa: PLC0415 - a pipe stage needs none

    with open(path, "rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).digest()
