"""The rules as a list, or one of them in full; what a configuration has changed is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner import terminal
from cleaner.config.merging import BY_ID, state_of
from cleaner.nearest import nearest
from cleaner.report import UsageError
from cleaner.settle.steps import STEPS
from cleaner.standard_output import StandardOutput

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from cleaner.model import Rule

_LISTED = "'cleaner rules' lists all"
_STEP = "a step of the context pass, which looks at the whole document"
_BESIDE = 76  # columns: an id and its weights take some 50; where fewer are left for the reason, it stands below them
_STYLES = {"changed": "yellow", "off": "dim strike", "own": "green"}


def lines(rules: Sequence[Rule]) -> str:
    """For pipes: a line a rule, its fields parted by tabs: id, weights, condition, reason, source, state."""
    return "".join(
        "\t".join((rule.id, _weights(rule), rule.when, rule.reason, rule.source, state_of(rule))) + "\n" for rule in rules
    )


def table(rules: Sequence[Rule], columns: int, *, colour: bool) -> str:
    """For people at a terminal that many columns wide."""
    from rich.padding import Padding  # noqa: PLC0415 - only for people at a terminal
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from cleaner.render.console import draw  # noqa: PLC0415

    beside = columns >= _BESIDE
    view = Table(box=None, pad_edge=False, show_header=beside)
    for heading in ("id", "weights", "reason") if beside else ("rule",):
        view.add_column(heading, no_wrap=heading == "id")
    for rule in rules:
        name, reason = Text(rule.id, style="bold"), Text(rule.reason)
        weights = Text(marked_weights(rule), style=_STYLES.get(state_of(rule), "dim"))
        if beside:
            view.add_row(name, weights, reason)
        else:
            view.add_row(Text.assemble(name, "  ", weights))
            view.add_row(Padding(reason, (0, 0, 0, 2)))
    return draw(view, columns=columns, colour=colour)


def one(rules: Sequence[Rule], rule_id: str, form: str) -> str:
    """All that is known of a rule, or of a step of the context pass.

    Raises:
        UsageError: there is none of that id.
    """
    rule = None if rule_id in STEPS else _named(rules, rule_id)
    if form == "markdown":
        from cleaner.render import rule_page  # noqa: PLC0415 - only for this form

        return rule_page.of_rule(rule) if rule else rule_page.of_step(rule_id)
    step = {} if rule else {"id": rule_id, "when": _STEP, **STEPS[rule_id]._asdict()}
    if form != "text":
        return records([rule]) if rule else _dumped(step)
    parts = {**rule._asdict(), "weights": marked_weights(rule), **_example(rule)} if rule else step
    return "".join(f"{name + ':':8} {_indented(text)}\n" for name, text in parts.items())


def reason_of(rules: Sequence[Rule], rule_id: str) -> str:
    """Why a rule or a step tells."""
    if rule_id in STEPS:
        return STEPS[rule_id].reason
    return next((rule.reason for rule in rules if rule.id == rule_id), "no rule that judges this document")


def records(rules: Sequence[Rule]) -> str:
    """For programs: a JSON object a line."""
    return "".join(
        _dumped({**rule._asdict(), "weights": dict(rule.weights), "state": state_of(rule), **_example(rule)}) for rule in rules
    )


def check(rules: Sequence[Rule], rule_id: str) -> None:
    """Refuse what is neither a rule nor a step.

    Raises:
        UsageError: it is none; with what may be meant.
    """
    if rule_id not in STEPS:
        _named(rules, rule_id)


def show(rules: Sequence[Rule], rule_id: str | None, form: str) -> None:
    """Write all rules or one to standard output, as fits what that is.

    Args:
        rules: the table.
        rule_id: one rule or step; all rules if None.
        form: ``text``, ``json`` (``jsonl`` is the same) or ``markdown``.

    Raises:
        UsageError: there is none of that id.
    """
    if rule_id is not None:
        text = one(rules, rule_id, form)
    elif form == "markdown":
        from cleaner.render import rule_page  # noqa: PLC0415 - only for this form

        text = rule_page.render(rules)
    elif form != "text":
        text = records(rules)
    else:
        columns = terminal.width()
        text = table(rules, columns, colour=terminal.colour()) if columns else lines(rules)
    with StandardOutput() as out:
        out.write(text.encode())


def _example(rule: Rule) -> dict[str, str]:
    """What makes a rule fire and what just does not; rules of one's own bring none."""
    from cleaner.rules.examples import examples  # noqa: PLC0415 - a list in a pipe shows none

    return examples()[rule.id]._asdict() if rule.id in examples() else {}


def _dumped(record: Mapping[str, Any]) -> str:
    from cleaner.render.records import dumps  # noqa: PLC0415 - brings json

    return dumps(record) + "\n"


def _indented(text: str) -> str:
    return text.replace("\n", f"\n{'':9}")


def _weights(rule: Rule) -> str:
    """The weights by profile, as ``text-0.25 page+1.00``."""
    return " ".join(f"{profile}{weight:+.2f}" for profile, weight in rule.weights.items())


def _named(rules: Sequence[Rule], rule_id: str) -> Rule:
    by_id = {rule.id: rule for rule in rules}
    if rule_id not in by_id:
        raise UsageError(f"there is no rule '{rule_id}'; {nearest(rule_id, (*by_id, *STEPS), _LISTED)}")
    return by_id[rule_id]


def marked_weights(rule: Rule) -> str:
    """Its weights, and what a configuration has to do with them."""
    state = state_of(rule)
    if state == "built-in":
        return _weights(rule)
    if state == "own":
        return f"{_weights(rule)} (own)"
    built_in = f", built in {_weights(BY_ID[rule.id])}" if rule.id in BY_ID else ""
    return f"off{built_in}" if state == "off" else f"{_weights(rule)} (changed{built_in})"
