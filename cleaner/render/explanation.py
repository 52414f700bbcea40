"""Every block with its label and what gave it: the votes, which add up to the score, or the step that settled it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.api import Result
from cleaner.render.positions import numbers
from cleaner.render.records import printable
from cleaner.report import escaped
from cleaner.terminal import neutral

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from rich.text import Text

    from cleaner.api import JudgedBlock
    from cleaner.job import Cleaned

_LABEL_STYLES = {"content": "green", "boilerplate": "red"}


def lines(cleaned: Cleaned) -> str:
    """For pipes: a line a block, its fields parted by tabs: place, label, score, what gave the label, text.

    The first line, which begins with ``#``, tells of the document.
    """
    rows = [f"# {escaped(cleaned.name)}\t{_document(cleaned)}"]
    rows += [
        "\t".join((place, block.label, f"{block.score:+.2f}", "; ".join(_reasons(block)), " ".join(block.text.split())))
        for place, block in _placed(cleaned)
    ]
    return "\n".join(rows) + "\n"


def entries(cleaned: Cleaned) -> Iterator[dict[str, Any]]:
    """For programs: a record a block."""
    result = Result(cleaned.judgement)
    place = "block" if result.kind == "html" else "line"
    for number, block in zip(numbers(cleaned.judgement), result.blocks, strict=True):
        yield {
            "source": printable(cleaned.name),
            place: number,
            "label": block.label,
            "score": block.score,
            "cut": result.cut,
            "votes": [vote._asdict() for vote in block.votes],
            "settled_by": block.settled_by._asdict() if block.settled_by else None,
            "profile": result.profile,
            "text": block.text,
        }


def table(cleaned: Cleaned, columns: int, *, colour: bool) -> str:
    """For people at a terminal that many columns wide."""
    from rich.table import Table  # noqa: PLC0415 - only for people at a terminal
    from rich.text import Text  # noqa: PLC0415

    from cleaner.render.console import draw  # noqa: PLC0415

    view = Table(box=None, pad_edge=False, title=Text(neutral(cleaned.name)), title_justify="left", title_style="bold")
    view.add_column("line" if cleaned.judgement.source.kind == "text" else "block", justify="right", style="dim")
    view.add_column("label", no_wrap=True)
    view.add_column("score", justify="right", no_wrap=True)
    view.add_column("text, and what gave it its label", ratio=1)
    for number, block in zip(numbers(cleaned.judgement), Result(cleaned.judgement).blocks, strict=True):
        label = Text(block.label, style=_LABEL_STYLES[block.label])
        view.add_row(str(number), label, f"{block.score:+.2f}", _cell(block, columns))
    return draw(view, Text(neutral(_document(cleaned)), style="dim"), columns=columns, colour=colour)


def _cell(block: JudgedBlock, columns: int) -> Text:
    from rich.text import Text  # noqa: PLC0415

    cell = Text(neutral(" ".join(block.text.split())), overflow="ellipsis", no_wrap=True)
    cell.truncate(max(20, columns - 30), overflow="ellipsis")
    for reason in _reasons(block):
        cell.append(f"\n  {neutral(reason)}", style="dim")
    return cell


def _reasons(block: JudgedBlock) -> list[str]:
    """The step that settled the block, if one did, before the votes."""
    steps = [f"{block.settled_by.id} ({block.settled_by.evidence})"] if block.settled_by else []
    heaviest_first = sorted(block.votes, key=lambda vote: -abs(vote.weight))
    reasons = steps + [f"{vote.weight:+.2f} {vote.rule} ({vote.evidence})" for vote in heaviest_first]
    return [" ".join(reason.split()) for reason in reasons]  # evidence may quote the document


def _document(cleaned: Cleaned) -> str:
    result = Result(cleaned.judgement)
    kept = sum(cleaned.judgement.kept)
    return (
        f"{kept} of {len(cleaned.judgement.kept)} blocks are content;"
        f" profile {result.profile} ({result.profile_evidence}); content must score above {result.cut:+.2f}"
    )


def _placed(cleaned: Cleaned) -> Iterator[tuple[str, JudgedBlock]]:
    name = escaped(cleaned.name)
    for number, block in zip(numbers(cleaned.judgement), Result(cleaned.judgement).blocks, strict=True):
        yield f"{name}:{number}", block
