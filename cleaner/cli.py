"""The commands: what can be said on the command line, each one call into the library."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn, Optional

import typer

from cleaner.batch import Conduct, Destination
from cleaner.batch import run as run_batch
from cleaner.job import Order
from cleaner.model import Rendering
from cleaner.read.discover import Selection
from cleaner.report import Report, UsageError, tell
from cleaner.write import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable

_FILES = "cleaner FILE…"
Form = Literal["text", "markdown", "html", "json", "jsonl"]
Kind = Literal["auto", "text", "html", "jsonl", "csv", "tsv", "parquet", "warc", "zip", "tar"]
Name = Optional[str]  # noqa: UP045 - here and below read by Typer, which knows "str | None" only in newer versions

Paths = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Argument(metavar="FILE|FOLDER|-", help="Documents; '-' or nothing: standard input.", show_default=False),
]
Listing = Annotated[Literal["text", "json", "jsonl"], typer.Option("-f", "--format", help="json: a record a line.")]
KindOption = Annotated[Kind, typer.Option("--from", help="What comes in; 'auto' looks at the beginning and the name.")]
Field = Annotated[str, typer.Option(metavar="NAME", help="The field of a table that holds the document; of a nested one, a.b.")]
Strictness = Annotated[int, typer.Option(min=-2, max=2, help="Below 0 keeps more, above 0 removes more.")]
Url = Annotated[Name, typer.Option(metavar="URL", help="Where the page came from.")]
MaxSize = Annotated[str, typer.Option(metavar="SIZE", help="Of one document, unpacked; larger ones are refused.")]
Jobs = Annotated[int, typer.Option("-j", "--jobs", min=0, help="How many processes; 0: one for each processor.")]

Exclude = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option(metavar="GLOB", help="Leave out what matches, in folders, as .gitignore does; may be repeated."),
]
Hidden = Annotated[bool, typer.Option("--hidden", help="Read hidden files and folders too.")]
Timeout = Annotated[
    Optional[float],  # noqa: UP045
    typer.Option(metavar="SECONDS", min=0.1, help="Give a document up that takes longer.", show_default=False),
]

Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Tell failures only: no notes, no numbers at the end.")]


def _bytes(size: str) -> int:
    """A size like ``300M``, in bytes."""
    number, unit = size[:-1], size[-1:].upper()
    factors = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
    if unit not in factors:
        number, unit = size, ""
    if not number.isdecimal() or not int(number):
        raise UsageError(f"{size!r} is no size; write a number of bytes, or one with K, M or G, as in --max-size 300M")
    return int(number) * factors.get(unit, 1)


def run(arguments: list[str], commands: tuple[str, ...]) -> NoReturn:
    """Parse the command line and do what it says.

    Args:
        arguments: the words after the program's name.
        commands: the words that name a command when they come first; all else is about files.

    Raises:
        SystemExit: always, with the exit code.
        BrokenPipeError: nobody reads the output any more.
    """
    name = arguments[0] if arguments and arguments[0] in commands else _FILES
    if arguments in ([], ["explain"]) and sys.stdin is not None and sys.stdin.isatty():
        arguments = [*arguments, "--help"]  # instead of waiting for what nobody knows should be typed
    stdout = sys.stdout
    # Rich would take the lines to paste apart, and costs as much again as Typer
    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    functions: dict[str, Callable[..., None]] = {_FILES: clean, "explain": explain, "rules": rules}
    app.command()(functions[name])
    try:
        if name == _FILES:
            app(args=arguments, prog_name="cleaner")
        else:
            app(args=arguments[1:], prog_name=f"cleaner {name}")
    except UsageError as error:
        tell(f"cleaner: {error}")
        sys.exit(2)
    except WriteError as failure:
        Report().fail(failure.target, failure.error)
        sys.exit(2)
    finally:
        if sys.stdout is not stdout:  # Typer's answer to a closed pipe: a stand-in, and exit code 1
            sys.stdout = stdout
            raise BrokenPipeError
    sys.exit(0)


def _version(asked: bool) -> None:
    if asked:
        from cleaner import __version__  # noqa: PLC0415 - only asked for here

        typer.echo(f"cleaner {__version__}")
        raise typer.Exit


def clean(
    paths: Paths = None,
    out: Annotated[Name, typer.Option("-o", "--output", metavar="FILE", help="Write into FILE.")] = None,
    output_dir: Annotated[Name, typer.Option(metavar="FOLDER", help="Write the same tree under FOLDER.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="With --output-dir: go on where such a run was stopped.")] = False,
    in_place: Annotated[bool, typer.Option("--in-place", help="Rewrite text documents where they stand.")] = False,
    backup: Annotated[
        Name, typer.Option(metavar="SUFFIX", help="With --in-place: keep the old file, SUFFIX added to its name.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Let -o, --removed and --report overwrite what is read.")] = False,
    form: Annotated[
        Optional[Form],  # noqa: UP045
        typer.Option("-f", "--format", help="What comes out; if not said, text, and of a table the table."),
    ] = None,
    links: Annotated[bool, typer.Option("--links", help="Of a page: show where links lead.")] = False,
    images: Annotated[bool, typer.Option("--images", help="Of a page: show the images of its main content.")] = False,
    captions: Annotated[bool, typer.Option(help="Of a page: show the captions of figures.")] = True,
    removed: Annotated[Name, typer.Option(metavar="FILE", help="Write what was taken out into FILE.")] = None,
    report: Annotated[
        Name, typer.Option(metavar="FILE.jsonl", help="Write every decision into FILE.jsonl: a record a document, one a block.")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="List documents that would change; exit 1 if any.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would go as a diff; exit 1 if anything.")] = False,
    annotate: Annotated[bool, typer.Option("--annotate", help="Show all lines: + stays, - goes.")] = False,
    kind: KindOption = "auto",
    field: Field = "text",
    strictness: Strictness = 0,
    url: Url = None,
    max_size: MaxSize = "256M",
    exclude: Exclude = None,
    hidden: Hidden = False,
    jobs: Jobs = 1,
    timeout: Timeout = None,
    quiet: Quiet = False,
    version: Annotated[  # noqa: ARG001 - acted on by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Give back the article and nothing else: boilerplate out of HTML pages and plain text.

    \b
    cleaner article.txt                     the cleaned text
    curl -s https://example.org | cleaner   a page from a pipe
    cleaner pages/ --output-dir clean/      a folder, as the same tree of files
    cleaner pages/ --output-dir clean/ --resume  the same; stopped at any moment, the same line goes on
    cleaner pages/ -f jsonl -o clean.jsonl  a record a document, with what was removed and why
    cleaner posts.jsonl.gz --field body     the table, with the text of this field cleaned
    cleaner notes/ --check                  which documents would change
    cleaner notes/ --in-place --backup .orig --exclude drafts/
    cleaner notes/ --check --report why.jsonl
    cleaner explain article.txt             every line, its label, and the rules that voted
    cleaner rules                           all rules; 'cleaner rules ID' for one

    Plain text comes back line by line as it was, in its own encoding, without the lines that went. The documents of a
    folder are its .txt, .text, .md, .markdown, .html, .htm, .shtml, .xhtml and .xht files and those without a suffix
    and its archives, sorted by path; hidden ones and links that lead out of it are left out.

    What is compressed with gzip, zstd, xz or bzip2 is read as what it holds, and comes out plain. Of a table (.jsonl,
    .csv and .tsv files; in folders only with --from) each row holds a document, in the column that --field names; the
    table comes out, with that column cleaned, unless -f asks for something else; Parquet is read with -f only. Members
    of ZIP and TAR archives are documents called archive.zip/inner/page.html; of WARC and WET files, pages and texts are;
    -f jsonl keeps their URL and date. A damaged part costs itself alone.

    Of several documents that go to files, the numbers are told on stderr at the end; --quiet leaves only failures.

    --resume keeps in FOLDER/.cleaner which files are finished, and leaves those out while they, their targets, the options
    and cleaner itself are the same. ZIP and TAR archives are read again. The file may be deleted at any time.

    A file that is called like a command is reached as ./explain.

    Exit codes: 0 done; 1 --check or --diff found something; 2 wrong usage, or a document that could not be read or
    written (the others are done); 130 interrupted.
    """  # noqa: D301 - the \b is Click's mark for lines that stay as they are
    shown = "diff" if diff else "annotate" if annotate else form or "text"
    order = Order(
        shown,
        kind,
        field,
        url=url,
        strictness=strictness,
        tables=not (form or diff or annotate),
        max_size=_bytes(max_size),
        rendering=Rendering(links, images, captions),
    )
    to = Destination(
        out,
        output_dir,
        resume=resume,
        in_place=in_place,
        backup=backup,
        check=check,
        removed=removed,
        report=report,
        force=force,
    )
    selection = Selection(exclude=tuple(exclude or ()), hidden=hidden)
    raise typer.Exit(run_batch(paths or [], order, to, Conduct(jobs, timeout, quiet), selection))


def explain(
    paths: Paths = None,
    form: Listing = "text",
    kind: KindOption = "auto",
    field: Field = "text",
    strictness: Strictness = 0,
    url: Url = None,
    exclude: Exclude = None,
    hidden: Hidden = False,
    quiet: Quiet = False,
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


def rules(
    rule_id: Annotated[Name, typer.Argument(metavar="ID", help="One rule, in full.", show_default=False)] = None,
    form: Listing = "text",
) -> None:
    """List the rules: id, weights by profile (above 0 speaks for content), condition, reason, source.

    \b
    cleaner rules
    cleaner rules | grep link
    """  # noqa: D301 - the \b is Click's mark for lines that stay as they are
    from cleaner.render import rule_list  # noqa: PLC0415 - the other commands need none of it

    rule_list.show(rule_id, records_wanted=form != "text")
