"""The command without a name: documents are cleaned."""

from __future__ import annotations

from typing import Annotated, Optional

import typer

from cleaner.batch import Conduct, Destination
from cleaner.batch import run as run_batch
from cleaner.cli import options
from cleaner.job import Order
from cleaner.model import Form, Options
from cleaner.usage import check_view


def _version(asked: bool) -> None:
    if asked:
        from cleaner import __version__  # noqa: PLC0415 - only asked for here

        typer.echo(f"cleaner {__version__}")
        raise typer.Exit


HELP = """\
Give back the article and nothing else: boilerplate out of HTML pages and plain text.

\b
cleaner article.txt                     the cleaned text
curl -s https://example.org | cleaner   a page from a pipe
cleaner pages/ --output-dir clean/      a folder, as the same tree of files
cleaner pages/ --output-dir clean/ --resume  the same; stopped at any moment, the same line goes on
cleaner pages/ -f jsonl -o clean.jsonl  a record a document, with what was removed and why
cleaner posts.jsonl.gz --field body     the table, with the text of this field cleaned
cleaner notes/ --check                  which documents would change
cleaner article.txt --annotate | grep '^-'  the lines that would go
cleaner notes/ --in-place --backup .orig --exclude drafts/
cleaner notes/ --check --report why.html   a page that shows what would go and why, the doubtful first
cleaner site/ --check --templates learn site.jsonl
curl -s https://example.org | cleaner --templates use site.jsonl
cleaner explain article.txt             every line, its label, and the rules that voted
cleaner explain article.txt --block 12  the block at line 12, with all that speaks for and against it
cleaner rules                           all rules; 'cleaner rules ID' for one, with examples
cleaner eval seeds/                     how well it does where the main content is known
eval "$(cleaner completion bash)"       the Tab key completes options, their values, and ids of rules
cleaner config article.txt              the rules and settings of your own that apply to it, and how to write some
cleaner tune labelled/                  weights that suit documents of your own

Plain text comes back line by line as it was, in its own encoding, without the lines that went. The documents of a
folder are its .txt, .text, .md, .markdown, .html, .htm, .shtml, .xhtml and .xht files and those without a suffix
and its archives, sorted by path; hidden ones and links that lead out of it are left out.

What is compressed with gzip, zstd, xz or bzip2 is read as what it holds, and comes out plain. Of a table (.jsonl,
.csv and .tsv files; in folders only with --from) each row holds a document, in the column that --field names; the
table comes out, with that column cleaned, unless -f asks for something else; a .parquet file does so with -o x.parquet
and --output-dir. Members of ZIP and TAR archives are documents called archive.zip/inner/page.html; of WARC and WET
files, pages and texts are; -f jsonl keeps their URL and date. A damaged part costs itself alone.

Several documents are compared before they are cleaned: a line that most of those of one source have, between the same
lines, is a part of its frame. A source is a host, where addresses are known, or a folder; three documents make one.
--templates learn FILE keeps what was found, as lines that can be read and edited; --templates use FILE goes by them
instead, on one document from a pipe too; --templates off judges each document for itself.

Of several documents a terminal is shown how far the run is; where they go to files, the numbers are told on stderr at
the end. --quiet leaves only failures.

--resume keeps in FOLDER/.cleaner which files are finished, and leaves those out while they, their targets, the options
and cleaner itself are the same. ZIP and TAR archives are read again. The file may be deleted at any time.

A file that is called like a command is reached as ./explain.

Exit codes: 0 done; 1 --check or --diff found something; 2 wrong usage, or a document that could not be read or
written (the others are done); 130 interrupted.
"""


def clean(
    paths: options.Paths = None,
    out: Annotated[options.Name, typer.Option("-o", "--output", metavar="FILE", help="Write into FILE.")] = None,
    output_dir: Annotated[options.Name, typer.Option(metavar="FOLDER", help="Write the same tree under FOLDER.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="With --output-dir: go on where such a run was stopped.")] = False,
    in_place: Annotated[bool, typer.Option("--in-place", help="Rewrite text documents where they stand.")] = False,
    backup: Annotated[
        options.Name, typer.Option(metavar="SUFFIX", help="With --in-place: keep the old file, SUFFIX added to its name.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Let -o, --removed and --report overwrite what is read.")] = False,
    form: Annotated[
        Optional[Form],  # noqa: UP045
        typer.Option("-f", "--format", help="What comes out; if not said, text, and of a table the table."),
    ] = None,
    links: Annotated[
        Optional[bool],  # noqa: UP045
        typer.Option("--links/--no-links", help="Of a page: show where links lead."),
    ] = None,
    images: Annotated[
        Optional[bool],  # noqa: UP045
        typer.Option("--images/--no-images", help="Of a page: show the images of its main content."),
    ] = None,
    captions: Annotated[
        Optional[bool],  # noqa: UP045
        typer.Option("--captions/--no-captions", help="Of a page: show the captions of figures, as it does by default."),
    ] = None,
    removed: Annotated[options.Name, typer.Option(metavar="FILE", help="Write what was taken out into FILE.")] = None,
    report: Annotated[
        options.Name,
        typer.Option(
            metavar="FILE.html|FILE.jsonl",
            help="Write every decision into FILE: as a page to look at, or as JSON, a record a document and one a block.",
        ),
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="List documents that would change; exit 1 if any.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would go as a diff; exit 1 if anything.")] = False,
    annotate: Annotated[bool, typer.Option("--annotate", help="Show all lines: + stays, - goes.")] = False,
    kind: options.From = "auto",
    field: options.Field = None,
    strictness: options.Strictness = None,
    comments: options.Comments = None,
    config: options.ConfigFile = None,
    no_config: options.NoConfig = False,
    url: options.Url = None,
    templates: options.KnownTemplates = None,
    max_size: options.MaxSize = "256M",
    exclude: options.Exclude = None,
    hidden: options.Hidden = False,
    jobs: options.Jobs = None,
    timeout: options.Timeout = None,
    quiet: options.Quiet = False,
    version: Annotated[  # noqa: ARG001 - acted on by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Do what `HELP` tells."""
    configs = options.configs(config, isolated=no_config)
    usual = options.usual(configs, paths)
    choice = options.template_choice(templates)
    check_view(check=check, diff=diff, annotate=annotate, form=form)
    if not (diff or annotate or check or in_place):  # which have a form of their own
        form = form or usual.format
    shown = "diff" if diff else "annotate" if annotate else form or "text"
    order = Order(
        shown,
        kind,
        field or usual.field or "text",
        field is not None,
        url=url,
        tables=not (form or diff or annotate),
        max_size=options.in_bytes(max_size),
        options=Options(strictness, comments, links, images, captions),
        templates=choice.known,
        learn=choice.learn,
    )
    to = Destination(
        out,
        output_dir,
        resume=resume,
        in_place=in_place,
        backup=backup,
        check=check and not diff,
        removed=removed,
        report=report,
        templates=choice.file,
        force=force,
    )
    selection = options.selection(configs, paths, exclude, hidden=hidden)
    conduct = Conduct(options.jobs_of(jobs, usual), timeout, quiet)
    raise typer.Exit(run_batch(paths or [], order, to, conduct, selection, configs))
