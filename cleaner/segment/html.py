"""Segmentation of pages: a block is the inline text between two block-level boundaries, as a browser would show it."""

from typing import Any

from cleaner.model import Block, Source
from cleaner.segment.headline import headline_of
from cleaner.segment.walk import walk


def blocks_of(source: Source) -> tuple[list[Block], str | None]:
    """The blocks of a page in document order, and its title: its headline where one is recognised, else what its head says.

    Args:
        source: a page; its ``tree`` is walked where there is one, else its text is parsed.
    """
    blocks, page = walk(_root(source))
    headline = headline_of(blocks)
    if headline >= 0:
        return blocks, blocks[headline].text.replace("\n", " ")
    return blocks, page.titles[0] if page.titles else None


def _root(source: Source) -> Any:
    if source.tree is None:
        try:
            from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - plain text needs no html parser
        except ImportError:
            pass
        else:
            return LexborHTMLParser(source.text).root
    from cleaner.segment import soup  # noqa: PLC0415 - costs seven times as much as Lexbor

    return soup.root_of(soup.parse(source.text) if source.tree is None else source.tree)
