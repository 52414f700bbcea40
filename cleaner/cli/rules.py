"""The command ``rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cleaner.cli import options
from cleaner.render import rule_list
from cleaner.tables import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.config.model import Config
    from cleaner.model import Rule


HELP = """\
List the rules: id, weights by profile (above 0 speaks for content), condition, reason, source, state.

\b
cleaner rules
cleaner rules | grep link
cleaner rules | grep -v 'built-in$'     what the configuration of this folder has added, changed or switched off
cleaner rules teaser-inside             one rule or step, with an example that fires and one that does not
cleaner rules -f markdown > RULES.md    all of them, with examples
"""


def rules(
    rule_id: Annotated[options.Name, typer.Argument(metavar="ID", help="One rule, in full.", show_default=False)] = None,
    form: Annotated[
        Literal["text", "json", "jsonl", "markdown"],
        typer.Option("-f", "--format", help="json: a record a line; markdown: a page, with examples."),
    ] = "text",
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
) -> None:
    """Do what `HELP` tells."""
    rule_list.show(rules_of(options.configs(config, isolated=no_config).default()), rule_id, form)


def rules_of(config: Config | None) -> Sequence[Rule]:
    """The rules as a configuration leaves them for documents of all sources, and those that it adds for some."""
    if config is None:
        return BUILT_IN.rules()
    rules = {rule.id: rule for rule in config.settings_for().tables.rules()}
    for section in config.sections:
        for rule in section.changes.rules:
            rules.setdefault(rule.id, rule)
    return tuple(rules.values())
