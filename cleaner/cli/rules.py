"""The command ``rules``."""

from __future__ import annotations

from typing import Annotated

import typer

from cleaner.cli import options
from cleaner.render import rule_list


def rules(
    rule_id: Annotated[options.Name, typer.Argument(metavar="ID", help="One rule, in full.", show_default=False)] = None,
    form: options.Listing = "text",
) -> None:
    """List the rules: id, weights by profile (above 0 speaks for content), condition, reason, source.

    \b
    cleaner rules
    cleaner rules | grep link
    """  # noqa: D301 - the \b is Click's mark for lines that stay as they are
    rule_list.show(rule_id, records_wanted=form != "text")
