"""Which source a document is of: its host, or where it lies."""

from __future__ import annotations

import os
import re
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pathspec import GitIgnoreSpec


_WITH_HOST = re.compile(r"\A(?:[A-Za-z][\w+.-]*:)?//")


def host_of(url: str | None) -> str:
    """The host of an address in lower case, or nothing; ``example.org/a`` is one as browsers take it."""
    if not url:
        return ""
    from urllib.parse import urlsplit  # noqa: PLC0415 - few documents come with an address

    try:
        return urlsplit(url if _WITH_HOST.match(url) else f"//{url}").hostname or ""
    except ValueError:  # no address
        return ""


def path_below(root: str, path: str | None) -> str:
    """A path as seen from a folder; nothing where it lies elsewhere."""
    if path is None:
        return ""
    below = os.path.relpath(os.path.abspath(path), root)
    return "" if below.split(os.sep, 1)[0] == os.pardir else below


def is_of(hosts: Sequence[str], paths: tuple[str, ...], host: str, below: str) -> bool:
    """Whether a document is of one of these sources.

    Args:
        hosts: names or patterns with ``*``; ``example.org`` stands for ``www.example.org`` too.
        paths: patterns as in a .gitignore file.
        host: of the document, or nothing.
        below: where it lies, seen from where the patterns start; or nothing.
    """
    if host and any(fnmatchcase(host, name) or host.endswith(f".{name}") for name in hosts):
        return True
    return bool(below) and bool(paths) and spec(paths).match_file(below)


@lru_cache(maxsize=64)
def spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    """The compiled patterns.

    Raises:
        ValueError: one is none.
    """
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - costs as much as starting Python

    return GitIgnoreSpec.from_lines(patterns)
