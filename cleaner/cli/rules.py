"""The command ``rules``."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cleaner.cli import options
from cleaner.render import rule_list


def rules(
    rule_id: Annotated[options.Name, typer.Argument(metavar="ID", help="One rule, in full.", show_default=False)] = None,
    form: Annotated[
        Literal["text", "json", "jsonl", "markdown"],
        typer.Option("-f", "--format", help="json: a record a line; markdown: a page, with examples."),
    ] = "text",
) -> None:
    """List the rules: id, weights by profile (above 0 speaks for content), condition, reason, source.

    \b
    cleaner rules
    cleaner rules | grep link
    cleaner rules teaser-inside             one rule or step, with an example that fires and one that does not
    cleaner rules -f markdown > RULES.md    all of them, with examples
    """  # noqa: D301 - the \b is Click's mark for lines that stay as they are
    rule_list.show(rule_id, form)
