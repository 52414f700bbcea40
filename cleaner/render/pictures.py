"""Which images belong to the main content: they have no text of their own, so their surroundings speak for them."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.model import Judgement
    from cleaner.segment.markup import Page, Picture

#: Token families of parts without text that are no pictures of an article: icons to share it with, banners, logos, faces.
_FOREIGN = frozenset({"share", "promo", "related", "menu", "footer", "login", "newsletter", "cookie", "modal", "print", "meta"})
_HIDDEN = frozenset({"hidden"})


def pictures_of(judgement: Judgement) -> list[Picture]:
    """The pictures of the main content, in order.

    The innermost box around a picture that holds any text is its home. The picture stays if one of its two neighbours there
    does, the block before it and the block after; a picture in a teaser goes with the teaser. A figure is no home: its
    caption may go while the picture stays, as the text around the figure does.

    Args:
        judgement: of a page with blocks.
    """
    page, kept = judgement.blocks[0].markup.page, judgement.kept
    if not page.pictures:
        return []
    first, last = _spans(page, [block.markup.box for block in judgement.blocks])
    home, figure, foreign = _homes(page, last)
    sums = [0, *accumulate(kept)]
    found = []
    for picture in page.pictures:
        around, frame = home[picture.box], figure[picture.box]
        before = min(picture.before, len(kept)) - 1
        after = before + 1
        stays = False
        if frame and last[frame] >= 0:
            stays = sums[last[frame] + 1] > sums[first[frame]]
            before, after = first[frame] - 1, last[frame] + 1
        stays = stays or (before >= first[around] and kept[before]) or (after <= last[around] and kept[after])
        if stays and not foreign[picture.box]:
            found.append(picture)
    return found


def _spans(page: Page, boxes: list[int]) -> tuple[list[int], list[int]]:
    """For every box the first and the last of the blocks it holds; the last is -1 where it holds none."""
    count = len(page.parents)
    first, last = [len(boxes)] * count, [-1] * count
    for number, box in enumerate(boxes):
        first[box] = min(first[box], number)
        last[box] = number
    for box in range(count - 1, 0, -1):
        parent = page.parents[box]
        first[parent] = min(first[parent], first[box])
        last[parent] = max(last[parent], last[box])
    return first, last


def _homes(page: Page, last: list[int]) -> tuple[list[int], list[int], list[bool]]:
    """For every box its home, the outermost figure around it (0: none), and whether it stands in a foreign part."""
    count = len(page.parents)
    home, figure, foreign = [0] * count, [0] * count, [False] * count
    for box in range(1, count):
        parent = page.parents[box]
        figure[box] = figure[parent] or (box if page.tags[box] == "figure" else 0)
        holds_text = last[box] >= 0
        home[box] = box if holds_text and not figure[box] else home[parent]
        strange = not page.families[box].isdisjoint(_FOREIGN) or not page.marks[box].isdisjoint(_HIDDEN)
        foreign[box] = not holds_text and (foreign[parent] or strange)
    return home, figure, foreign
