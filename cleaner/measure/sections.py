"""What a short heading announces holds for its whole section: below "Comments" stand comments, however they are marked up.

A section ends at the next heading of the same level or a higher one, or where the innermost element ends that holds its heading
and the block after that: a box with a heading of its own says nothing about what follows the box.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

_NOTHING: dict[str, str] = {}
#: A longer heading is one of the text, even where it speaks of comments.
_MARKER_WORDS = 8


class _Section(NamedTuple):
    """What stands below a heading."""

    level: int  # of the heading
    part: int  # the box that it ends with
    after: int  # the first box after all those in it
    cues: Mapping[str, str]  # in this heading, and in those of the sections around


def announced(
    headings: Sequence[int],
    words: Sequence[int],
    cues: Sequence[Mapping[str, str]],
    placed: Sequence[int],
    parents: Sequence[int],
) -> list[Mapping[str, str]]:
    """For each block, the cue phrases in the short headings of the sections that it stands in, by family; not in itself.

    Args:
        headings: of each block, the level of the heading it is, or 0.
        words: of each block.
        cues: of each block, the cue phrases that it holds, by family.
        placed: the box of each block.
        parents: of each box.
    """
    told = zip(headings, words, cues, strict=True)
    if not any(level and said and count <= _MARKER_WORDS for level, count, said in told):
        return [_NOTHING] * len(placed)
    ends = _ends(parents)
    sections: list[_Section] = []  # open ones
    found = []
    for at, (level, box) in enumerate(zip(headings, placed, strict=True)):
        while sections and not (sections[-1].part <= box < sections[-1].after and (not level or sections[-1].level < level)):
            sections.pop()
        found.append(sections[-1].cues if sections else _NOTHING)
        if level and at + 1 < len(placed):
            part = _common(parents, box, placed[at + 1])
            while sections and sections[-1].part > part:  # it ends with this heading
                sections.pop()
            around = sections[-1].cues if sections else _NOTHING
            said = cues[at] if words[at] <= _MARKER_WORDS else _NOTHING
            sections.append(_Section(level, part, ends[part], {**around, **said} if said else around))
    return found


def _ends(parents: Sequence[int]) -> list[int]:
    """For each box, the number after that of the last box in it."""
    ends = list(range(1, len(parents) + 1))
    for box in range(len(parents) - 1, 0, -1):
        if ends[box] > ends[parents[box]]:  # noqa: PLR1730 - a call for each box takes three times as long
            ends[parents[box]] = ends[box]
    return ends


def _common(parents: Sequence[int], one: int, other: int) -> int:
    """The innermost box around two of blocks that follow one another.

    What is climbed over was closed or opened between the two, so that no box of a page is climbed over more than twice.
    """
    while one != other:
        if one > other:
            one = parents[one]
        else:
            other = parents[other]
    return one
