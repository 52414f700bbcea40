"""The command ``eval``."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cleaner.batch import Conduct
from cleaner.cli import options
from cleaner.config.search import Configs
from cleaner.evaluate.gold import GOLD_FIELDS, TEXT_FIELDS, Exam
from cleaner.evaluate.run import run
from cleaner.job import Order
from cleaner.model import STRICTEST, Options
from cleaner.render.scores import Records, Tables
from cleaner.report import UsageError

#: What ``--compare`` can say beside the name of a file.
_STRICTNESS = {
    sign + str(abs(step)): step for step in range(-STRICTEST, STRICTEST + 1) for sign in (("-",) if step < 0 else ("", "+"))
}


HELP = """\
Score the cleaner on documents whose main content is known, and name the rules that erred.

\b
cleaner eval seeds/                      the documents with an article beside them
cleaner eval pages/ --gold articles/     the articles stand in a folder of their own
cleaner eval labelled.jsonl.gz --field html --gold-field article
cleaner eval notes/ --strictness 0 --compare 1
cleaner eval notes/ --no-config --compare cleaner.toml
cleaner eval notes/ -f jsonl | jq -r 'select(.type == "document" and .words.f1 < 0.9) | .source'

The gold is the main content as text. That of a.html stands beside it as a.html.expected (or a.html.gold,
a.expected.txt, a.gold.txt); with --gold FOLDER under the same path in FOLDER, by any of these names or as a.html or
a.txt. In a table (.jsonl, .csv, .tsv, .parquet) it is a field of the row: a text, or in JSON a list with a label a
line, blank ones included: 1 or content, 0 or boilerplate, null where nobody knows.

Words: precision is the share of the words of the result that are in the gold, recall the share of the gold that is in
the result, F1 the harmonic mean; the means over documents. Words are runs of letters and digits in lower case, Chinese
and Japanese characters one by one. Lines, of plain text: the same of the kept lines, over all lines together. A document
is exact where every line is right; of a page, every word in its order.

A rule erred where it decided for the wrong label of a block: the strongest rules count, as few as it takes for the other
label, or the step that settled it. A block of a page is content where half of its words are found in the gold, in order.

Several documents are compared first, as where they are cleaned: --templates off judges each for itself.
"""


def eval(  # noqa: A001 - so is the command called
    paths: options.Paths = None,
    gold: options.GoldFolder = None,
    field: options.TextField = None,
    gold_field: options.GoldField = None,
    worst: Annotated[
        int, typer.Option(metavar="N", min=0, help="How many documents and rules are shown, the worst first.")
    ] = 10,
    form: Annotated[
        Literal["text", "json", "jsonl"],
        typer.Option("-f", "--format", help="json and jsonl: a record for every document, the rules that erred, the sums."),
    ] = "text",
    kind: options.From = "auto",
    strictness: options.Strictness = None,
    comments: options.Comments = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    compare: Annotated[
        options.Name,
        typer.Option(metavar="FILE|NUMBER", help="Score another configuration or strictness too, and show where they differ."),
    ] = None,
    max_size: options.MaxSize = "256M",
    templates: options.KnownTemplates = None,
    exclude: options.Exclude = None,
    hidden: options.Hidden = False,
    jobs: options.Jobs = None,
    timeout: options.Timeout = None,
    quiet: options.Quiet = False,
) -> None:
    """Do what `HELP` tells."""
    choice = options.template_choice(templates)
    if choice.file:
        raise UsageError("eval keeps nothing; try 'cleaner FOLDER --check --templates learn FILE', and then use FILE here")
    configs = options.configs(config, isolated=no_config)
    usual = options.usual(configs, paths)
    field = field or usual.field
    order = Order(
        kind=kind,
        field=field or TEXT_FIELDS[0],
        other_fields=True,
        tables=False,
        options=Options(strictness, comments),
        max_size=options.in_bytes(max_size),
        templates=choice.known,
        learn=choice.learn,
    )
    orders, names = [order], ["all"]
    if compare in _STRICTNESS:
        orders = [order, order._replace(options=Options(_STRICTNESS[compare], comments))]
        names = [f"strictness {strictness or 0}", f"strictness {_STRICTNESS[compare]}"]
    elif compare is not None:
        orders = [order, order._replace(config=Configs(compare).default())]
        names = ["in force", compare]
    exam = Exam(gold, (field,) if field else TEXT_FIELDS, (gold_field,) if gold_field else GOLD_FIELDS)
    view = Tables(worst, names) if form == "text" else Records(names, one_a_line=form == "jsonl")
    selection = options.selection(configs, paths, exclude, hidden=hidden)
    conduct = Conduct(options.jobs_of(jobs, usual), timeout, quiet)
    raise typer.Exit(run(paths or [], orders, exam, view, conduct=conduct, selection=selection, configs=configs))
