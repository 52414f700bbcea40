"""What the names of rules and steps mean that an explanation shows: the few that it shows most."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from cleaner.render import reasons
from cleaner.render.rule_list import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from cleaner.judged import JudgedBlock
    from cleaner.model import Rule

_MOST = 6  # names that are told of: about as many as one takes in


def legend(blocks: Iterable[JudgedBlock], rules: Sequence[Rule]) -> Iterator[RenderableType]:
    """The names and their reasons: steps first, then what removed something, which is what people ask about.

    Nothing, where no name is shown.

    Args:
        blocks: that are shown with the votes that decided.
        rules: that judged them.
    """
    steps: Counter[str] = Counter()
    votes: dict[str, Counter[str]] = {"boilerplate": Counter(), "content": Counter()}
    for block in blocks:
        steps.update([block.settled_by.id] if block.settled_by else [])
        votes[block.label].update(vote.rule for vote in reasons.tally(block).named)
    names = list(dict.fromkeys(name for counted in (steps, *votes.values()) for name, _ in counted.most_common()))
    if not names:
        return
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(no_wrap=True)
    table.add_column(style="dim")
    for name in names[:_MOST]:
        table.add_row(Text(name, "bold"), Text(reason_of(rules, name)))
    yield Text("\nwhat the names mean", "dim")
    yield table
    others = ", and of the others" if len(names) > _MOST else ""
    yield Text(f"'cleaner rules ID' tells more{others}; 'cleaner config --help', how to weigh one otherwise", "dim")
