"""Why each block was kept or removed, for people at a terminal: all of a document at a glance.

Long texts and the middle of long runs are folded, and of the votes on a block those that decided are named and the others
summed up; `cleaner.render.block_view` shows one block in full.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from cleaner.api import Result
from cleaner.render import reasons
from cleaner.render.block_view import block_view
from cleaner.render.console import draw
from cleaner.render.counts import words
from cleaner.render.focus import shown, unit
from cleaner.render.rule_list import reason_of
from cleaner.terminal import neutral

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cleaner.api import JudgedBlock
    from cleaner.job import Cleaned
    from cleaner.model import Vote
    from cleaner.render.focus import Focus, Shown

_MARKS = {"content": Text("+", "green"), "boilerplate": Text("-", "red")}
_STYLES = {"content": "", "boilerplate": "red"}
_DONE = {"content": "kept", "boilerplate": "removed"}

_WIDE = 140  # columns from which on the reasons stand beside the text
_BESIDE = 22  # columns that the number, the mark, the score and the gaps take
_RUN = 5  # blocks in a row with the same label that are shown one by one; of a longer run the middle is folded
_FIRST, _LAST = 2, 1  # blocks of a folded run that are shown


def view(cleaned: Cleaned, focus: Focus, columns: int, *, colour: bool) -> str:
    """The explanation of a document, for a terminal that many columns wide.

    Raises:
        DocumentError: there is no block of the number that was asked for.
    """
    seen = shown(cleaned, focus)
    head = _head(cleaned, focus, seen)
    if focus.block is None:
        return draw(head, _table(seen, focus, columns, unit(cleaned)), columns=columns, colour=colour)
    return draw(head, *block_view(cleaned, seen[0]), columns=columns, colour=colour)


def _head(cleaned: Cleaned, focus: Focus, seen: Sequence[Shown]) -> Text:
    """What is to be known of the document, and what the rule that was asked for did to it."""
    result = Result(cleaned.judgement)
    labels = cleaned.judgement.kept
    kept, removed = words(cleaned.judgement)
    head = Text()
    head.append(f"{neutral(cleaned.name)}\n", "bold")
    head.append(f"{sum(labels)} of {len(labels)} blocks kept, {kept} of {kept + removed} words; ")
    head.append(f"content scores above {reasons.points(result.cut)}\n")
    head.append(f"profile {result.profile}: {result.profile_evidence}\n")
    for warning in result.warnings:
        head.append(f"warning: {warning}\n", "bold red")
    if focus.rule is not None:
        _tell_of_rule(head, focus.rule, seen, result.cut)
    return head


def _tell_of_rule(head: Text, asked: str, seen: Sequence[Shown], cut: float) -> None:
    tipped = sum(_tips(one.block, asked, cut) for one in seen)
    done = Counter(one.block.label for one in seen)
    blocks = f"{len(seen)} block{'s' * (len(seen) != 1)}"
    head.append(f"\n{asked}", "bold").append(f": {reason_of(asked)}\n")
    head.append(f"in {blocks}, {done['content']} kept and {done['boilerplate']} removed; ")
    head.append(f"without it {tipped} would lie on the other side of the cut\n")


def _tips(block: JudgedBlock, rule: str, cut: float) -> bool:
    """Whether the vote of a rule alone puts the score on its side of the cut."""
    weight = sum(vote.weight for vote in block.votes if vote.rule == rule)
    return (block.score > cut) != (block.score - weight > cut)


def _table(seen: Sequence[Shown], focus: Focus, columns: int, numbered: str) -> Table:
    wide = columns >= _WIDE
    table = Table(box=None, pad_edge=False, expand=True, header_style="dim")
    table.add_column(numbered, justify="right", style="dim", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column("score", justify="right", no_wrap=True)
    table.add_column("text" if wide else "text, and what decided", ratio=1)
    if wide:
        table.add_column("what decided", ratio=1)
    room = (columns - _BESIDE) // 2 if wide else columns - _BESIDE
    for row in _folded(seen, focus):
        if isinstance(row, Text):
            table.add_row("", "", "", row)
            continue
        mark, score = _MARKS[row.block.label], reasons.points(row.block.score)
        text, why = _text(row.block, focus, columns), _why(row.block, focus, room)
        if wide:
            table.add_row(str(row.number), mark, score, text, why)
        else:
            table.add_row(str(row.number), mark, score, text)
            table.add_row("", "", "", why)
    return table


def _folded(seen: Sequence[Shown], focus: Focus) -> Iterator[Shown | Text]:
    """The blocks; in the place of the middle of a long run, what was done to it and why."""
    for label, members in groupby(seen, key=lambda one: one.block.label):
        run = list(members)
        if len(run) <= _RUN or focus.unfolded or focus.rule is not None:
            yield from run
            continue
        folded = run[_FIRST:-_LAST]
        scores = sorted(one.block.score for one in folded)
        why = Counter(_first_reason(one.block) for one in folded).most_common(2)
        yield from run[:_FIRST]
        yield Text(
            f"… {len(folded)} more {_DONE[label]}, {folded[0].number} to {folded[-1].number},"
            f" scores {reasons.points(scores[0])} to {reasons.points(scores[-1])};"
            f" decided by {', '.join(f'{reason} ({count})' for reason, count in why)}",
            "dim",
        )
        yield from run[-_LAST:]


def _first_reason(block: JudgedBlock) -> str:
    if block.settled_by:
        return block.settled_by.id
    named = reasons.tally(block).named
    return named[0].rule if named else "no vote"


def _text(block: JudgedBlock, focus: Focus, columns: int) -> Text:
    text = " ".join(block.text.split())
    if focus.unfolded:
        return Text(neutral(text), _STYLES[block.label])
    # a sign takes a column at least: what is cut off here would not be seen, and Rich need not measure a megabyte
    return Text(neutral(text[: 4 * columns]), _STYLES[block.label], no_wrap=True, overflow="ellipsis")


def _why(block: JudgedBlock, focus: Focus, room: int) -> Text:
    """The step that settled a block, if one did, and its votes."""
    if focus.unfolded:
        return Text("\n".join(map(neutral, reasons.every(block))), "dim")
    tally = reasons.tally(block, focus.rule)
    words = [Text.assemble((block.settled_by.id, "bold"))] if block.settled_by else []
    words += [_named(vote, focus) for vote in tally.named]
    if tally.others:
        words.append(_voted(tally.others_sum, f"by {tally.others} others"))
    return Text("\n").join(_packed(words, room))


def _named(vote: Vote, focus: Focus) -> Text:
    evidence = f" ({neutral(' '.join(vote.evidence.split()))})" if vote.rule == focus.rule else ""
    return _voted(vote.weight, f"{vote.rule}{evidence}")


def _voted(weight: float, by: str) -> Text:
    return Text.assemble((reasons.points(weight), "green" if weight > 0 else "red"), (f" {by}", "dim"))


def _packed(words: Iterable[Text], room: int) -> list[Text]:
    """Words in lines of that many columns, so that none is broken that fits."""
    lines: list[Text] = []
    for word in words:
        if lines and lines[-1].cell_len + 2 + word.cell_len <= room:
            lines[-1].append("  ").append_text(word)
        else:
            lines.append(word)
    return lines
