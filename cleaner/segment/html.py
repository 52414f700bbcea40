"""Segmentation of pages: a block is the inline text between two block-level boundaries, as a browser would show it."""

from cleaner.model import Block, Source
from cleaner.segment.headline import headline_of
from cleaner.segment.parsing import root_of
from cleaner.segment.site_name import without_site
from cleaner.segment.walk import walk

_HARDLY_ANY = 1000  #: characters; a page that shows less may hold its text elsewhere, for scripts or for browsers without them


def blocks_of(source: Source) -> tuple[list[Block], str | None, list[str]]:
    """The blocks of a page in document order; its title; and what the user should know of them.

    The title is the headline, or what the head says where there is none.

    Args:
        source: a page; its ``tree`` is walked where there is one, else its text is parsed.
    """
    root = root_of(source)
    blocks, page = walk(root)
    warnings: list[str] = []
    if sum(len(block.text) - block.markup.linked for block in blocks) < _HARDLY_ANY:
        from cleaner.segment import stored  # noqa: PLC0415 - most pages show their text

        blocks, page, warnings = stored.completed(root, blocks, page)
    headline = headline_of(blocks)
    if headline >= 0:
        return blocks, blocks[headline].text.replace("\n", " "), warnings
    return blocks, without_site(page.titles[0]) if page.titles else None, warnings
