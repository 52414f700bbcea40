"""One block in full, for people at a terminal: its text, every vote with its evidence and reason, and what was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from cleaner.measure import schema
from cleaner.render import reasons
from cleaner.render.focus import unit
from cleaner.render.rule_list import reason_of
from cleaner.terminal import neutral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from cleaner.job import Cleaned
    from cleaner.render.focus import Shown

_VERDICTS = {"content": ("kept", "bold green"), "boilerplate": ("removed", "bold red")}
_FEATURES = {
    feature.name: feature
    for group in (schema.WORDING, schema.STRUCTURE, schema.AMONG_LINES, schema.TEMPLATE, schema.PLACE, schema.EXPECTED)
    for feature in group
}


def block_view(cleaned: Cleaned, shown: Shown) -> Iterator[RenderableType]:
    """The parts of the view, one below the other."""
    block, cut = shown.block, cleaned.judgement.cut
    yield Text.assemble(f"{unit(cleaned)} {shown.number}: ", _VERDICTS[block.label])
    yield Padding(Text(neutral(block.text)), (1, 4))
    votes = Table(box=None, show_header=False, pad_edge=False)
    votes.add_column(justify="right", no_wrap=True)
    votes.add_column()
    if block.settled_by:
        votes.add_row("step", _told(cleaned, *block.settled_by))
    for vote in reasons.heaviest_first(block):
        votes.add_row(
            Text(reasons.points(vote.weight), "green" if vote.weight > 0 else "red"), _told(cleaned, vote.rule, vote.evidence)
        )
    side = "above" if block.score > cut else "not above"
    votes.add_row(Text(f"= {reasons.points(block.score)}", "bold"), f"the score, {side} the cut at {reasons.points(cut)}")
    yield votes
    names = schema.LAYOUTS[schema.LAYOUT_AFTER[cleaned.judgement.source.kind]]
    values = dict(zip(names, shown.features, strict=True))
    yield _measured({name: value for name, value in values.items() if value})
    yield Text(f"nothing or no: {', '.join(name for name, value in values.items() if not value)}", "dim")


def _told(cleaned: Cleaned, rule: str, evidence: str) -> Text:
    """What is to be known of a rule or step that had a say."""
    reason = reason_of(cleaned.judgement.tables.rules(), rule)
    return Text.assemble((rule, "bold"), (f" ({neutral(' '.join(evidence.split()))})\n", "dim"), reason)


def _measured(values: dict[str, object]) -> Padding:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("measured", "value", "what it is"):
        table.add_column(heading, overflow="fold")
    for name, value in values.items():
        feature = _FEATURES[name]
        table.add_row(name, Text(neutral(_shown(value))), Text(f"{feature.unit}: {feature.meaning}", "dim"))
    return Padding(table, (1, 0, 0, 0))


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, dict):
        return ", ".join(f"{name} '{found}'" for name, found in value.items())
    if isinstance(value, frozenset):
        return " ".join(sorted(value))
    return "yes" if value is True else str(value)
