"""Segmentation of pages: a block is the inline text between two block-level boundaries, as a browser would show it."""

from typing import Any

from cleaner.model import Block, Source
from cleaner.segment.headline import headline_of
from cleaner.segment.nesting import flattened
from cleaner.segment.site_name import without_site
from cleaner.segment.walk import walk

_HARDLY_ANY = 1000  #: characters; a page with less may keep its text for browsers that run no scripts, as some forums do


def blocks_of(source: Source) -> tuple[list[Block], str | None]:
    """The blocks of a page in document order, and its title: its headline, or what its head says where it has none.

    Args:
        source: a page; its ``tree`` is walked where there is one, else its text is parsed.
    """
    root = root_of(source)
    blocks, page = walk(root)
    if page.alternatives and _size(blocks) < _HARDLY_ANY:
        without_scripts = walk(root, scripting=False)
        if _size(without_scripts[0]) > 2 * _size(blocks):  # more than a notice that scripts are needed
            blocks, page = without_scripts
    headline = headline_of(blocks)
    if headline >= 0:
        return blocks, blocks[headline].text.replace("\n", " ")
    return blocks, without_site(page.titles[0]) if page.titles else None


def _size(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def root_of(source: Source) -> Any:
    """Where a walk over the tree of a page begins; the page is parsed if nobody has done so."""
    if source.tree is None:
        try:
            from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - plain text needs no html parser
        except ImportError:
            pass
        else:
            return LexborHTMLParser(flattened(source.text)).root
    from cleaner.segment import soup  # noqa: PLC0415 - costs seven times as much as Lexbor

    return soup.root_of(soup.parse(flattened(source.text)) if source.tree is None else source.tree)
