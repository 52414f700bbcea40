"""From the text of a page to the tree that walks go over: Lexbor's, or BeautifulSoup's."""

from typing import Any

from cleaner.model import Source
from cleaner.segment import frames
from cleaner.segment.nesting import flattened


def root_of(source: Source) -> Any:
    """Where a walk over the tree of a page begins; the page is parsed if nobody has done so.

    Args:
        source: a page; its ``tree`` is walked where there is one.
    """
    if source.tree is None:
        try:
            from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - plain text needs no html parser
        except ImportError:
            pass
        else:
            return LexborHTMLParser(_guarded(source.text)).root
    from cleaner.segment import soup  # noqa: PLC0415 - costs seven times as much as Lexbor

    return soup.root_of(soup.parse(_guarded(source.text)) if source.tree is None else source.tree)


def _guarded(html: str) -> str:
    """A page that parsers read as browsers do, and in linear time."""
    return flattened(frames.closed(html))
