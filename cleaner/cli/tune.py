"""The command ``tune``."""

from __future__ import annotations

from typing import Annotated

import typer

from cleaner.batch import Conduct
from cleaner.cli import options
from cleaner.evaluate.gold import GOLD_FIELDS, TEXT_FIELDS, Exam
from cleaner.job import Order
from cleaner.report import UsageError

HELP = """\
Propose weights that fit documents of your own, where they can be shown to help.

\b
cleaner tune labelled/                    what would change, and by how much it helps
cleaner tune labelled/ --write cleaner.toml
cleaner tune labelled.jsonl --field html --gold-field article
cleaner eval labelled/ --no-config; cleaner eval labelled/    before and after

Documents and their gold are those of 'cleaner eval'. Rules and weights are those in force where it is called, and the
proposed weights stay as near to them as the documents allow, and keep their signs. The gain in F1 is measured on
documents that the weights were not fitted to: fitting is repeated five times without a fifth of them. A change is
proposed only if the gain is larger than twice its standard error, and from 20 documents of a kind (text or page) on. With
a hundred documents it takes a minute or two. It needs: pip install 'cleaner[fit]'.

Each document is judged for itself, as by 'cleaner eval --templates off': weights must do for one that comes alone too.

In a pipe a line is: kind of document, rule, weight now, proposed weight; a line that begins with # tells of the kind.
"""


def tune(
    paths: options.Paths = None,
    write: Annotated[
        options.Name, typer.Option(metavar="FILE", help="Write what helps into this cleaner.toml; all else in it stays.")
    ] = None,
    gold: options.GoldFolder = None,
    field: options.TextField = None,
    gold_field: options.GoldField = None,
    form: options.Listing = "text",
    kind: options.From = "auto",
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    max_size: options.MaxSize = "256M",
    exclude: options.Exclude = None,
    hidden: options.Hidden = False,
    jobs: options.Jobs = None,
    timeout: options.Timeout = None,
    quiet: options.Quiet = False,
) -> None:
    """Do what `HELP` tells."""
    try:
        from cleaner.fit.material import Measurer  # noqa: PLC0415 - what it takes comes with an extra
        from cleaner.fit.run import run  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise UsageError(f"fitting takes {error.name}, which is not installed; pip install 'cleaner[fit]'") from None
    configs = options.configs(config, isolated=no_config)
    usual = options.usual(configs, paths)
    field = field or usual.field
    order = Order(
        kind=kind, field=field or TEXT_FIELDS[0], other_fields=True, tables=False, max_size=options.in_bytes(max_size)
    )
    exam = Exam(gold, (field,) if field else TEXT_FIELDS, (gold_field,) if gold_field else GOLD_FIELDS)
    raise typer.Exit(
        run(
            paths or [],
            Measurer(order, exam, configs.default()),
            write,
            records_wanted=form != "text",
            conduct=Conduct(options.jobs_of(jobs, usual), timeout, quiet),
            selection=options.selection(configs, paths, exclude, hidden=hidden),
        )
    )
