"""The inline text of a block as runs of one type each; joined, they are its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cleaner.segment.markup import BREAK
from cleaner.segment.misread import INVISIBLE
from cleaner.segment.walk import SPACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cleaner.model import Block, Judgement, Rendering

_AROUND_BREAKS = re.compile(f" *{BREAK} *")
_PLAIN: frozenset[str] = frozenset()


class Run(NamedTuple):
    """A stretch of text of one type."""

    text: str  #: as it is shown, line breaks as line feeds
    kinds: frozenset[str] = _PLAIN  #: values of `cleaner.segment.tags.INLINE`, and ``formula``
    target: str = ""  #: where it links to


def resolver_of(judgement: Judgement, rendering: Rendering) -> Callable[[str], str] | None:
    """What makes the addresses of a page ones that can be written; None where it is not shown where links lead."""
    if not (rendering.links and judgement.blocks):
        return None
    from cleaner.render.links import resolver  # noqa: PLC0415 - few ask for links

    return resolver(judgement)


def runs_of(block: Block, resolve: Callable[[str], str] | None = None) -> list[Run]:
    """The runs of a block.

    Args:
        block: of a page.
        resolve: makes an address one that can be written; without it, or where it gives "", a link is plain text.
    """
    if not block.markup.marks:
        return [Run(block.text)]
    return merged(_shown(_typed(block, resolve)))


def lines_of(block: Block, resolve: Callable[[str], str] | None = None) -> list[list[Run]]:
    """The runs of each line of a block; a line holds some text."""
    lines: list[list[Run]] = [[]]
    for run in runs_of(block, resolve):
        first, *others = run.text.split("\n")
        lines[-1].append(run._replace(text=first))
        lines.extend([run._replace(text=text)] for text in others)
    return [found for line in lines if (found := [run for run in line if run.text])]


def merged(runs: Iterable[Run]) -> list[Run]:
    """Runs, with neighbours of one type made one."""
    result: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if result and result[-1][1:] == run[1:]:
            result[-1] = run._replace(text=result[-1].text + run.text)
        else:
            result.append(run)
    return result


def _typed(block: Block, resolve: Callable[[str], str] | None) -> Iterator[Run]:
    """The runs as they stand in the source."""
    pieces = block.markup.pieces
    begin = 0
    open_: dict[str, int] = {}  # kind -> how many are open
    kinds = _PLAIN
    targets: list[str] = []
    for at, kind, opens, target in block.markup.marks:
        yield Run("".join(pieces[begin:at]), kinds, targets[-1] if targets else "")
        begin = at
        if kind == "link":
            if opens:
                targets.append(resolve(target) if resolve and target else "")
            elif targets:
                targets.pop()
            continue
        open_[kind] = max(0, open_.get(kind, 0) + (1 if opens else -1))
        kinds = frozenset(kind for kind, count in open_.items() if count)
    yield Run("".join(pieces[begin:]), kinds, targets[-1] if targets else "")


def _shown(runs: Iterable[Run]) -> list[Run]:
    """The runs as a browser shows them: white space runs together across their borders, and is gone at the edges."""
    result: list[Run] = []
    end = "\n"  # the last character so far
    for run in runs:
        text = _AROUND_BREAKS.sub("\n", SPACES.sub(" ", run.text.translate(INVISIBLE)))
        if end in " \n":
            text = text.lstrip(" ")
        if not result:
            text = text.lstrip("\n")
        if text.startswith("\n"):
            _strip_end(result, " ")
        if text:
            result.append(run._replace(text=text))
            end = text[-1]
    _strip_end(result, " \n")
    return result


def _strip_end(runs: list[Run], signs: str) -> None:
    while runs:
        text = runs[-1].text.rstrip(signs)
        if text:
            runs[-1] = runs[-1]._replace(text=text)
            return
        runs.pop()
