"""The rules as a list, or one of them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.rules import ALL

if TYPE_CHECKING:
    from cleaner.model import Rule


def lines() -> str:
    """For pipes: a line a rule, its fields parted by tabs: id, weights, condition, reason, source."""
    return "".join("\t".join((rule.id, _weights(rule), rule.when, rule.reason, rule.source)) + "\n" for rule in ALL)


def table(columns: int, *, colour: bool) -> str:
    """For people at a terminal that many columns wide."""
    from io import StringIO  # noqa: PLC0415 - Rich and what it needs, only for people at a terminal

    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    view = Table(box=None, pad_edge=False)
    for heading in ("id", "weights", "reason"):
        view.add_column(heading, no_wrap=heading == "id")
    for rule in ALL:
        view.add_row(Text(rule.id, style="bold"), Text(_weights(rule), style="dim"), Text(rule.reason))
    console = Console(
        file=StringIO(), width=columns, force_terminal=True, no_color=not colour, color_system="standard" if colour else None
    )
    console.print(view)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return] - it is the StringIO from above


def one(rule_id: str) -> str | None:
    """All that is known of a rule; None where there is none of that id."""
    for rule in ALL:
        if rule.id == rule_id:
            parts = {"id": rule.id, "weights": _weights(rule), "when": rule.when, "reason": rule.reason, "source": rule.source}
            return "".join(f"{name + ':':8} {text}\n" for name, text in parts.items())
    return None


def similar(rule_id: str) -> list[str]:
    """Ids that somebody may have meant."""
    from difflib import get_close_matches  # noqa: PLC0415 - only where an id is wrong

    return get_close_matches(rule_id, [rule.id for rule in ALL])


def records() -> str:
    """For programs: a JSON object a line."""
    from cleaner.render.records import dumps  # noqa: PLC0415 - brings json

    return "".join(dumps({**rule._asdict(), "weights": dict(rule.weights)}) + "\n" for rule in ALL)


def _weights(rule: Rule) -> str:
    return " ".join(f"{profile}{weight:+.2f}" for profile, weight in rule.weights.items())
