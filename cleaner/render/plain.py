"""Kept blocks → text. Plain text is cut, never edited: what is written are slices of what came in."""

from itertools import compress, pairwise

from cleaner.model import Judgement, Rendering
from cleaner.segment.lines import split_lines


def render(judgement: Judgement, rendering: Rendering = Rendering()) -> str:  # noqa: B008 - immutable
    """The main content as text."""
    if judgement.source.kind == "html":
        from cleaner.render import page_text  # noqa: PLC0415 - plain text needs none of it

        return page_text.render(judgement, rendering)
    if all(judgement.kept):
        return judgement.source.text
    return "".join(compress(split_lines(judgement.source.text), kept_lines(judgement)))


def kept_lines(judgement: Judgement) -> list[bool]:
    """For every physical line of a plain text whether it stays.

    A line goes as its block goes. Blank lines between two kept lines stay where nothing was removed between them; around a
    removed part only the shorter of the two runs of blank lines stays (or the one there is), so that the paragraphs stay
    apart and no gap is left; at an edge that was removed, the blank lines go too.
    """
    lines = split_lines(judgement.source.text)
    if all(judgement.kept):
        return [True] * len(lines)
    flags = _content_flags(lines, judgement)
    keep = [flag is True for flag in flags]
    for gap in _gaps(flags):
        _keep_blanks(flags, keep, *gap)
    return keep


def _content_flags(lines: list[str], judgement: Judgement) -> list[bool | None]:
    """Per line True (kept), False (removed) or None (blank, or nothing but what stands at every line)."""
    flags: list[bool | None] = []
    spans = iter(zip(judgement.blocks, judgement.kept, strict=True))
    block, kept = next(spans)
    offset = 0
    for line in lines:
        while block.end <= offset:
            following = next(spans, None)
            if following is None:
                break
            block, kept = following
        flags.append(kept if block.start <= offset < block.end and line.strip() else None)
        offset += len(line)
    return flags


def _gaps(flags: list[bool | None]) -> list[tuple[int, int]]:
    """The spans between kept lines (and before the first, after the last) that are not empty: first line, line after."""
    kept = [-1, *(i for i, flag in enumerate(flags) if flag is True), len(flags)]
    return [(a + 1, b) for a, b in pairwise(kept) if b - a > 1]


def _keep_blanks(flags: list[bool | None], keep: list[bool], first: int, after: int) -> None:
    removed = [i for i in range(first, after) if flags[i] is False]
    if not removed:
        keep[first:after] = [True] * (after - first)
        return
    if first == 0 or after == len(flags):
        return
    before, behind = removed[0] - first, after - removed[-1] - 1
    if behind and (behind < before or not before):
        keep[after - behind : after] = [True] * behind
    else:
        keep[first : first + before] = [True] * before
