"""The command ``explain``."""

from __future__ import annotations

import typer

from cleaner.batch import Conduct
from cleaner.batch import run as run_batch
from cleaner.cli import options
from cleaner.job import Order
from cleaner.read.discover import Selection


def explain(
    paths: options.Paths = None,
    form: options.Listing = "text",
    kind: options.From = "auto",
    field: options.Field = "text",
    strictness: options.Strictness = 0,
    url: options.Url = None,
    exclude: options.Exclude = None,
    hidden: options.Hidden = False,
    quiet: options.Quiet = False,
) -> None:
    """Show every block of a document with its label, its score, and the rules that voted, with their evidence.

    \b
    cleaner explain article.txt
    cleaner explain page.html | grep boilerplate
    cleaner explain -f json article.txt | jq -r '.votes[].rule' | sort | uniq -c

    In a pipe a line is: place, label, score, reasons, text, parted by tabs; a line that begins with # tells of the
    document. The votes of a block add up to its score. A named step, where one settled the label, comes first.
    """  # noqa: D301 - the \b is Click's mark for lines that stay as they are
    order = Order("explain" if form == "text" else "explain-json", kind, field, url=url, strictness=strictness, tables=False)
    selection = Selection(exclude=tuple(exclude or ()), hidden=hidden)
    raise typer.Exit(run_batch(paths or [], order, conduct=Conduct(quiet=quiet), selection=selection))
