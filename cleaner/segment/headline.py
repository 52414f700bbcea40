"""Finds the block that is the headline of a page."""

from cleaner.model import Block
from cleaner.segment.markup import Page

_LEVELS = {"h1": 3, "h2": 1, "h3": 0}
_SHORTEST = 3  # characters


def headline_of(blocks: list[Block]) -> int:
    """The position of the headline among the blocks, or -1.

    A heading that the page also names in its head is the headline, the one that has most of that name: a logo in an h1 is the
    shorter part of "Article - Site", and "3 thoughts on Article" has no more of it than the h1 above. A lesser heading below an
    h1 that holds it whole is a section: a page named "Stack" has "Class Stack<T>" above the constructor "Stack". Else the
    first h1.

    Args:
        blocks: blocks of one page, with markup.
    """
    if not blocks:
        return -1
    page = blocks[0].markup.page
    named = [_squeezed(title) for title in page.titles]
    best, best_rank = -1, (0, 0)
    for position, block in enumerate(blocks):
        level = _level(page, block.markup.box)
        if level < 0:
            continue
        text = _squeezed(block.text)
        agrees = max((_shared(text, title) for title in named), default=0) if len(text) >= _SHORTEST else 0
        rank = (agrees, level if level == _LEVELS["h1"] else 0)
        if rank > best_rank:
            best, best_rank = position, rank
    if best > 0 and best_rank[1] == 0:
        said = _squeezed(blocks[best].text)
        return next((at for at in range(best) if _is_top(page, blocks[at]) and said in _squeezed(blocks[at].text)), best)
    return best


def _is_top(page: Page, block: Block) -> bool:
    return _level(page, block.markup.box) == _LEVELS["h1"]


def _level(page: Page, box: int) -> int:
    """How much of a heading a box is; a span within an h1 is one, too."""
    level = _LEVELS.get(page.tags[box], -1)
    return level if level >= 0 else _LEVELS.get(page.tags[page.parents[box]], -1)


def _shared(text: str, title: str) -> int:
    """How many characters of one stand in the other, where one holds the other whole; else 0."""
    if text in title:
        return len(text)
    return len(title) if title in text else 0


def _squeezed(text: str) -> str:
    return " ".join(text.lower().split())
