"""The command ``explain``."""

from __future__ import annotations

from typing import Annotated, Optional

import typer

from cleaner.batch import Conduct, Destination
from cleaner.batch import run as run_batch
from cleaner.cli import options
from cleaner.cli.rules import rules_of
from cleaner.job import Order
from cleaner.model import Options
from cleaner.render import rule_list
from cleaner.render.focus import Focus

HELP = """\
Show why each block of a document was kept or removed: its score, and the rules that voted, with their evidence.

\b
cleaner explain article.txt             at a glance
cleaner explain article.txt --block 12  the block at line 12, with every vote, its reason, and all that was measured
cleaner explain pages/ --rule in-nav    what a rule did
cleaner explain article.txt --all       nothing folded, every vote with its evidence
cleaner explain page.html | grep boilerplate
cleaner explain -f json article.txt | jq -r '.votes[].rule' | sort | uniq -c

On a terminal, + marks what is kept and - what is removed, and ? close calls; long texts and long runs are folded, and of
the votes the heaviest for the label are named. The votes of a block add up to its score. A named step, where one
settled the label, comes first.

In a pipe a line is: place, label, score, reasons, text, parted by tabs, and nothing is folded; a line that begins
with # tells of the document.
"""


def explain(
    paths: options.Paths = None,
    rule: Annotated[
        options.Name, typer.Option(metavar="ID", help="Only the blocks that this rule voted on, or that this step settled.")
    ] = None,
    block: Annotated[
        Optional[int],  # noqa: UP045 - read by Typer, which knows "int | None" only in newer versions
        typer.Option(metavar="NUMBER", min=1, help="One block in full, by its line, or by its number in a page."),
    ] = None,
    unfolded: Annotated[bool, typer.Option("--all", help="On a terminal: whole texts, all blocks, all votes.")] = False,
    form: options.Listing = "text",
    kind: options.From = "auto",
    field: options.Field = None,
    strictness: options.Strictness = None,
    comments: options.Comments = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    url: options.Url = None,
    max_size: options.MaxSize = "256M",
    templates: options.KnownTemplates = None,
    exclude: options.Exclude = None,
    hidden: options.Hidden = False,
    quiet: options.Quiet = False,
) -> None:
    """Do what `HELP` tells."""
    configs = options.configs(config, isolated=no_config)
    if rule is not None:
        rule_list.check(rules_of(configs.of_run(paths or ())), rule)
    choice = options.template_choice(templates)
    order = Order(
        "explain" if form == "text" else "explain-json",
        kind,
        field or options.usual(configs, paths).field or "text",
        field is not None,
        url=url,
        max_size=options.in_bytes(max_size),
        options=Options(strictness, comments),
        tables=False,
        focus=Focus(rule, block, unfolded),
        templates=choice.known,
        learn=choice.learn,
    )
    selection = options.selection(configs, paths, exclude, hidden=hidden)
    raise typer.Exit(
        run_batch(paths or [], order, Destination(templates=choice.file), Conduct(quiet=quiet), selection, configs)
    )
