"""What is read with packages that only come with an extra."""

from __future__ import annotations

from cleaner.report import DocumentError


def missing(extra: str, what: str) -> DocumentError:
    """What is said where the package is not there."""
    return DocumentError(f"{what} cannot be read: what it takes is not installed", f"pip install 'cleaner[{extra}]'")
