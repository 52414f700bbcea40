"""Read: bytes, text or a parsed tree become a `Source`, decoded and known to be text or html.

Files, folders and streams are found and read in `cleaner.read.discover` and `cleaner.read.documents`; only the command
line needs those.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from cleaner.model import Source
from cleaner.read.decoding import decode
from cleaner.read.sniff import begins_like_html, kind_of, kind_of_name

if TYPE_CHECKING:
    from typing import Literal

    from bs4 import BeautifulSoup

    from cleaner.model import Kind

    KindAsked = Literal["auto", "text", "html"]


def from_object(
    source: str | bytes | BeautifulSoup,
    *,
    kind: KindAsked = "auto",
    url: str | None = None,
    name: str = "<string>",
    charset: str | None = None,
) -> Source:
    """Whatever the library is handed, as a source.

    Args:
        source: text, bytes in any encoding, or a parsed tree.
        kind: what it is; ``auto`` looks at the beginning, the name and the share of markup, in this order.
        url: where it came from.
        name: how messages call it; the suffix of a file name counts for ``auto``.
        charset: as declared of bytes elsewhere, in an HTTP header; it wins over one declared within.

    Raises:
        TypeError: the source is none of the three.
        ValueError: the kind is not one there is, or a parsed tree is said to be text.
    """
    if kind not in ("auto", "text", "html"):
        raise ValueError(f"kind is 'auto', 'text' or 'html', not {kind!r}")
    if isinstance(source, str):
        return Source(source, _settle(kind, source, name), name, url)
    if isinstance(source, bytes | bytearray | memoryview):
        return from_bytes(bytes(source), kind=kind, url=url, name=name, charset=charset)
    if is_tree(source):
        if kind == "text":
            raise ValueError("a BeautifulSoup object is html, so kind='text' cannot be meant; pass its text instead")
        return Source("", "html", name, url, tree=source)
    raise TypeError(f"source is str, bytes or a BeautifulSoup object, not {type(source).__name__}")


def from_bytes(
    raw: bytes, *, kind: KindAsked = "auto", url: str | None = None, name: str = "<string>", charset: str | None = None
) -> Source:
    """Bytes as a source; every sequence of bytes decodes, so nothing is raised. Arguments as for `from_object`."""
    html = kind == "html" or (kind == "auto" and (kind_of_name(name) == "html" or raw[:256].lstrip()[:1] == b"<"))
    text, encoding = decode(raw, html=html, charset=charset)
    return Source(text, _settle(kind, text, name), name, url, encoding)


def _settle(kind: KindAsked, text: str, name: str) -> Kind:
    return kind_of(text, name) if kind == "auto" else kind


def is_tree(source: object) -> bool:
    """Whether this is a BeautifulSoup object, or a tag of one; nobody can hold one without having imported bs4."""
    bs4 = sys.modules.get("bs4")
    return bs4 is not None and isinstance(source, bs4.Tag)


__all__ = ["begins_like_html", "from_bytes", "from_object", "is_tree"]
