"""Where links lead and pictures are: addresses made absolute, and none that a reader would not want to follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleaner.model import Judgement

#: What browsers take out of an address before they look at its scheme (WHATWG URL, "basic URL parser").
_IGNORED = re.compile(r"[\t\n\r]")
_EDGES = "".join(map(chr, range(0x21)))
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
#: Anything else may run a script, or hold the document it names within itself.
_SCHEMES = frozenset({"http", "https", "mailto", "tel", "ftp"})
#: What no address holds as such. Encoded, it can end neither an attribute nor a Markdown link.
_FOREIGN = re.compile(r"[\x00-\x20\x7f-\xa0\"'<>\\^`{|}\u2028\u2029\ud800-\udfff]")


def resolver(judgement: Judgement) -> Callable[[str], str]:
    """A function from addresses as a page has them to addresses that can be written, "" for one that cannot.

    They are absolute where the address of the page is known, from `Source.url` or its ``base``.

    Args:
        judgement: of a page with blocks.
    """
    home = judgement.source.url or ""
    base = _joined(home, judgement.blocks[0].markup.page.base)

    def resolve(address: str) -> str:
        address = _IGNORED.sub("", address).strip(_EDGES)
        if not address or address.startswith("#"):
            return ""  # a place in the page, which may be gone
        address = _joined(base, address)
        scheme = _SCHEME.match(address)
        if scheme and scheme[1].lower() not in _SCHEMES:
            return ""
        return _FOREIGN.sub(_encoded, address)

    return resolve


def _joined(base: str, address: str) -> str:
    """An address relative to another one; "" for what no browser would make sense of, either."""
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _encoded(sign: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in sign[0].encode("utf-8", "replace"))
