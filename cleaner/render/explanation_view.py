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
from cleaner.render.legend import legend
from cleaner.render.rule_list import reason_of
from cleaner.settle.steps import STEPS
from cleaner.terminal import neutral

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from cleaner.job import Cleaned
    from cleaner.judged import JudgedBlock
    from cleaner.model import Vote
    from cleaner.render.focus import Focus, Shown

_MARK_STYLES = {"content": "green", "boilerplate": "red"}
_TEXT_STYLES = {"content": "", "boilerplate": "red"}
_DONE = {"content": "kept", "boilerplate": "removed"}

_WIDE = 140  # columns from which on the reasons stand beside the text
_BESIDE = 22  # columns that the number, the mark, the score and the gaps take
_REASONS = 76  # columns that a step, two votes and the sum of the others take at most
_RUN = 5  # blocks in a row with the same label that are shown one by one; of a longer run the middle is folded
_FIRST, _LAST = 2, 1  # blocks of a folded run that are shown
_FEW = 2  # blocks that take no more room than to say that there are more
_MOST = 2  # reasons that are named for what is folded


def view(cleaned: Cleaned, focus: Focus, columns: int, *, colour: bool) -> str:
    """The explanation of a document, for a terminal that many columns wide.

    Raises:
        DocumentError: there is no block of the number that was asked for.
    """
    seen = shown(cleaned, focus)
    if not seen and focus.rule is not None:  # of a folder, whatever is said here is said of most documents
        return draw(
            Text.assemble((neutral(cleaned.name), "bold"), f": no block by {focus.rule}"), columns=columns, colour=colour
        )
    parts = _overview(cleaned, seen, focus, columns) if focus.block is None else block_view(cleaned, seen[0])
    return draw(_head(cleaned, focus, seen), *parts, Text(), columns=columns, colour=colour)


def _overview(cleaned: Cleaned, seen: Sequence[Shown], focus: Focus, columns: int) -> Iterator[RenderableType]:
    """The blocks, and what the names of those mean that decided."""
    rows = list(_folded(seen, focus, cleaned.judgement.cut))
    yield _table(cleaned, rows, focus, columns)
    if focus.rule is None:
        yield from legend((row.block for row in rows if not isinstance(row, list)), cleaned.judgement.tables.rules())


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
    settled = cleaned.judgement.settled
    if close := sum(
        reasons.is_close_call(score, settled.get(at), result.cut) for at, score in enumerate(cleaned.judgement.scores)
    ):
        calls = "1 close call" if close == 1 else f"{close} close calls"
        head.append(f"{calls}, marked with ?: {reasons.CLOSE:g} point or less from the cut\n")
    for warning in result.warnings:
        head.append(f"warning: {warning}\n", "bold red")
    if focus.rule is not None:
        reason = reason_of(cleaned.judgement.tables.rules(), focus.rule)
        _tell_of_rule(head, (focus.rule, reason), seen, result.cut)
    return head


def _tell_of_rule(head: Text, told: tuple[str, str], seen: Sequence[Shown], cut: float) -> None:
    asked, reason = told
    done = Counter(one.block.label for one in seen)
    blocks = f"{len(seen)} block{'s' * (len(seen) != 1)}, {done['content']} kept and {done['boilerplate']} removed"
    head.append(f"\n{asked}", "bold").append(f": {reason}\n")
    if asked in STEPS:
        overruled = sum(reasons.is_overruled(one.block, cut) for one in seen)
        head.append(f"settled {blocks}; {overruled or 'none'} of them against its score\n")
    else:
        tipped = sum(_tips(one.block, asked, cut) for one in seen)
        head.append(f"voted on {blocks}; without its vote {tipped or 'none'} would lie on the other side of the cut\n")


def _tips(block: JudgedBlock, rule: str, cut: float) -> bool:
    """Whether the vote of a rule alone puts the score on its side of the cut."""
    weight = sum(vote.weight for vote in block.votes if vote.rule == rule)
    return (block.score > cut) != (block.score - weight > cut)


def _table(cleaned: Cleaned, rows: Sequence[Shown | list[Shown]], focus: Focus, columns: int) -> Table:
    cut = cleaned.judgement.cut
    wide = columns >= _WIDE
    room = min((columns - _BESIDE) * 11 // 20, _REASONS) if wide else columns - _BESIDE
    table = Table(box=None, pad_edge=False, expand=True, header_style="dim")
    table.add_column(unit(cleaned), justify="right", style="dim", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column("score", justify="right", no_wrap=True)
    table.add_column("text" if wide else "text, and what decided", ratio=1)
    if wide:
        table.add_column("what decided", width=room)
    for row in rows:
        if isinstance(row, list):
            number, mark, score, text, why = "", Text(), "", _of_many(row), _why_many(row)
        else:
            number, mark, score = str(row.number), _mark(row.block, cut), reasons.points(row.block.score)
            text, why = _text(row.block, focus, columns), _why(row.block, focus, room, cut)
        if wide:
            table.add_row(number, mark, score, text, why)
        else:
            table.add_row(number, mark, score, text)
            table.add_row("", "", "", why)
    return table


def _mark(block: JudgedBlock, cut: float) -> Text:
    sign = "+" if block.label == "content" else "-"
    close = reasons.is_close_call(block.score, block.settled_by, cut)
    return Text(f"{sign}?" if close else sign, _MARK_STYLES[block.label])


def _folded(seen: Sequence[Shown], focus: Focus, cut: float) -> Iterator[Shown | list[Shown]]:
    """The blocks; those in the middle of a long run together, as far as they are beyond doubt."""
    for _, members in groupby(seen, key=lambda one: one.block.label):
        run = list(members)
        if len(run) <= _RUN or focus.unfolded or focus.rule is not None:
            yield from run
            continue
        last = len(run) - _LAST
        shown_alone = [at < _FIRST or at >= last or reasons.is_doubtful(one.block, cut) for at, one in enumerate(run)]
        for alone, group in groupby(zip(run, shown_alone, strict=True), key=lambda pair: pair[1]):
            blocks = [one for one, _ in group]
            if alone or len(blocks) <= _FEW:
                yield from blocks
            else:
                yield blocks


def _of_many(run: Sequence[Shown]) -> Text:
    scores = sorted(one.block.score for one in run)
    told = f"… {len(run)} more {_DONE[run[0].block.label]}, {run[0].number} to {run[-1].number}"
    return Text(f"{told}, scores {reasons.points(scores[0])} to {reasons.points(scores[-1])}", "dim")


def _why_many(run: Sequence[Shown]) -> Text:
    most = Counter(_first_reason(one.block) for one in run).most_common(_MOST)
    return Text(", ".join(f"{reason} ({count})" for reason, count in most), "dim")


def _first_reason(block: JudgedBlock) -> str:
    if block.settled_by:
        return block.settled_by.id
    named = reasons.tally(block).named
    return named[0].rule if named else "no vote"


def _text(block: JudgedBlock, focus: Focus, columns: int) -> Text:
    text = " ".join(block.text.split())
    if focus.unfolded:
        return Text(neutral(text), _TEXT_STYLES[block.label])
    # a sign takes a column at least: what is cut off here would not be seen, and Rich need not measure a megabyte
    return Text(neutral(text[: 4 * columns]), _TEXT_STYLES[block.label], no_wrap=True, overflow="ellipsis")


def _why(block: JudgedBlock, focus: Focus, room: int, cut: float) -> Text:
    """The step that settled a block, if one did, and its votes."""
    if focus.unfolded:
        return Text("\n".join(map(neutral, reasons.every(block))), "dim")
    tally = reasons.tally(block, focus.rule)
    step = block.settled_by
    evidence = f" ({neutral(step.evidence)})" if step and reasons.is_overruled(block, cut) else ""
    words = [Text.assemble((step.id, "bold"), (evidence, "dim"))] if step else []
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
