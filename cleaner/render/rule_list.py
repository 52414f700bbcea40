"""The rules as a list, or one of them in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner import terminal
from cleaner.report import UsageError, escaped
from cleaner.rules import all_rules
from cleaner.settle.steps import STEPS
from cleaner.write import StandardOutput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.model import Rule


def lines() -> str:
    """For pipes: a line a rule, its fields parted by tabs: id, weights, condition, reason, source."""
    return "".join("\t".join((rule.id, _weights(rule), rule.when, rule.reason, rule.source)) + "\n" for rule in all_rules())


def table(columns: int, *, colour: bool) -> str:
    """For people at a terminal that many columns wide."""
    from rich.table import Table  # noqa: PLC0415 - only for people at a terminal
    from rich.text import Text  # noqa: PLC0415

    from cleaner.render.console import draw  # noqa: PLC0415

    view = Table(box=None, pad_edge=False)
    for heading in ("id", "weights", "reason"):
        view.add_column(heading, no_wrap=heading == "id")
    for rule in all_rules():
        view.add_row(Text(rule.id, style="bold"), Text(_weights(rule), style="dim"), Text(rule.reason))
    return draw(view, columns=columns, colour=colour)


def one(rule_id: str) -> str:
    """All that is known of a rule, or of a step of the context pass.

    Raises:
        UsageError: there is none of that id.
    """
    if rule_id in STEPS:
        parts = {"id": rule_id, "when": "a step of the context pass, which looks at the whole document"}
        parts |= STEPS[rule_id]._asdict()
    else:
        rule = _named(rule_id)
        parts = {**rule._asdict(), "weights": _weights(rule), **_example(rule)}
    return "".join(f"{name + ':':8} {_indented(text)}\n" for name, text in parts.items())


def reason_of(rule_id: str) -> str:
    """Why a rule or a step tells."""
    return STEPS[rule_id].reason if rule_id in STEPS else _named(rule_id).reason


def records(rules: Sequence[Rule]) -> str:
    """For programs: a JSON object a line."""
    from cleaner.render.records import dumps  # noqa: PLC0415 - brings json

    return "".join(dumps({**rule._asdict(), "weights": dict(rule.weights), **_example(rule)}) + "\n" for rule in rules)


def check(rule_id: str) -> None:
    """Refuse what is neither a rule nor a step.

    Raises:
        UsageError: it is none; with what may be meant.
    """
    if rule_id not in STEPS:
        _named(rule_id)


def show(rule_id: str | None, form: str) -> None:
    """Write all rules or one to standard output, as fits what that is.

    Args:
        rule_id: one rule; all if None.
        form: ``text``, ``json`` (``jsonl`` is the same) or ``markdown``.

    Raises:
        UsageError: there is no rule of that id.
    """
    if form == "markdown":
        from cleaner.render import rule_page  # noqa: PLC0415 - only for this form

        text = rule_page.render([_named(rule_id)] if rule_id else all_rules())
    elif form != "text":
        text = records([_named(rule_id)] if rule_id else all_rules())
    elif rule_id:
        text = one(rule_id)
    else:
        columns = terminal.width()
        text = table(columns, colour=terminal.colour()) if columns else lines()
    with StandardOutput() as out:
        out.write(text.encode())


def _named(rule_id: str) -> Rule:
    for rule in all_rules():
        if rule.id == rule_id:
            return rule
    from difflib import get_close_matches  # noqa: PLC0415 - only where an id is wrong

    meant = get_close_matches(rule_id, [*(rule.id for rule in all_rules()), *STEPS])
    hint = f"did you mean {' or '.join(meant)}?" if meant else "'cleaner rules' lists all"
    raise UsageError(f"there is no rule '{escaped(rule_id)}'; {hint}")


def _example(rule: Rule) -> dict[str, str]:
    """What makes a rule fire and what just does not; rules of one's own bring none."""
    from cleaner.rules.examples import examples  # noqa: PLC0415 - a list in a pipe shows none

    return examples()[rule.id]._asdict() if rule.id in examples() else {}


def _indented(text: str) -> str:
    return text.replace("\n", f"\n{'':9}")


def _weights(rule: Rule) -> str:
    return " ".join(f"{profile}{weight:+.2f}" for profile, weight in rule.weights.items())
