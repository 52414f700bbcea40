"""Why each block was kept or removed, for pipes and for programs; `cleaner.render.explanation_view` is for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.api import Result
from cleaner.measure.schema import LAYOUT_AFTER, LAYOUTS
from cleaner.render import reasons
from cleaner.render.focus import Focus, shown, unit
from cleaner.render.records import printable
from cleaner.report import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from cleaner.job import Cleaned


def lines(cleaned: Cleaned, focus: Focus) -> str:
    """For pipes: a line a block, its fields parted by tabs: place, label, score, what gave the label, text.

    The first line, which begins with ``#``, tells of the document.
    """
    name = escaped(cleaned.name)
    rows = [f"# {name}\t{_document(cleaned)}"]
    for number, block, _ in shown(cleaned, focus):
        why = "; ".join(reasons.every(block))
        text = " ".join(block.text.split())
        rows.append("\t".join((f"{name}:{number}", block.label, reasons.points(block.score), why, text)))
    return "\n".join(rows) + "\n"


def entries(cleaned: Cleaned, focus: Focus = Focus()) -> Iterator[dict[str, Any]]:  # noqa: B008 - immutable
    """For programs: a record a block; that of a block asked for by its number holds the features measured, too."""
    result = Result(cleaned.judgement)
    for number, block, features in shown(cleaned, focus):
        entry = {
            "source": printable(cleaned.name),
            unit(cleaned): number,
            "label": block.label,
            "score": block.score,
            "cut": result.cut,
            "votes": [vote._asdict() for vote in block.votes],
            "settled_by": block.settled_by._asdict() if block.settled_by else None,
            "profile": result.profile,
            "text": block.text,
        }
        if focus.block is not None:
            names = LAYOUT_AFTER[result.kind]
            entry["features"] = dict(zip(LAYOUTS[names], map(_plain, features), strict=True))
        yield entry


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, frozenset) else value


def _document(cleaned: Cleaned) -> str:
    result = Result(cleaned.judgement)
    kept = sum(cleaned.judgement.kept)
    return (
        f"{kept} of {len(cleaned.judgement.kept)} blocks are content;"
        f" profile {result.profile} ({result.profile_evidence}); content must score above {reasons.points(result.cut)}"
    )
