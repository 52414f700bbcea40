"""Options and arguments that several commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple, Optional

import typer

from cleaner.config.model import RunSettings
from cleaner.config.search import Configs
from cleaner.model import STRICTEST
from cleaner.read.discover import Selection
from cleaner.report import UsageError, escaped
from cleaner.templates.known import Templates

if TYPE_CHECKING:
    from collections.abc import Sequence

Kind = Literal["auto", "text", "html", "jsonl", "csv", "tsv", "parquet", "warc", "zip", "tar"]
Name = Optional[str]  # noqa: UP045 - here and below read by Typer, which knows "str | None" only in newer versions

Paths = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Argument(metavar="FILE|FOLDER|-", help="Documents; '-' or nothing: standard input.", show_default=False),
]
Listing = Annotated[Literal["text", "json", "jsonl"], typer.Option("-f", "--format", help="json: a record a line.")]
From = Annotated[Kind, typer.Option("--from", help="What comes in; 'auto' looks at the beginning and the name.")]
Field = Annotated[
    Name,
    typer.Option(metavar="NAME", help="The field of a table that holds the document; of a nested one, a.b. If not said, text."),
]
Strictness = Annotated[
    Optional[int],  # noqa: UP045
    typer.Option(
        metavar="NUMBER",
        min=-STRICTEST,
        max=STRICTEST,
        help="Below 0 keeps more, above 0 removes more; 0 by default.",
        show_default=False,
    ),
]
Comments = Annotated[
    Optional[Literal["auto", "keep", "drop"]],  # noqa: UP045
    typer.Option(help="Of a page: its comments; 'auto', the default, keeps those that are its content, as on a forum."),
]
ConfigFile = Annotated[Name, typer.Option("--config", metavar="FILE", help="Judge by this cleaner.toml, whatever lies where.")]
NoConfig = Annotated[bool, typer.Option("--no-config", "--isolated", help="Judge by the built-in rules alone.")]
Url = Annotated[Name, typer.Option(metavar="URL", help="Where the page came from.")]
MaxSize = Annotated[
    str,
    typer.Option(
        metavar="SIZE", help="Of one document, unpacked; larger ones are refused, and those of millions of lines or tags."
    ),
]
Jobs = Annotated[
    Optional[int],  # noqa: UP045
    typer.Option("-j", "--jobs", metavar="NUMBER", min=0, help="How many processes, 1 by default; 0: one for each processor."),
]

Exclude = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option(metavar="GLOB", help="Leave out what matches, in folders and archives, as .gitignore does; may be repeated."),
]
Hidden = Annotated[bool, typer.Option("--hidden", help="Read hidden files and folders too.")]
Timeout = Annotated[
    Optional[float],  # noqa: UP045
    typer.Option(metavar="SECONDS", min=0.1, help="Give a document up that takes longer.", show_default=False),
]

GoldFolder = Annotated[
    Name, typer.Option("--gold", metavar="FOLDER", help="Where the gold is, in the same tree as the documents.")
]
TextField = Annotated[
    Name,
    typer.Option(
        "--field", metavar="NAME", help="The field of a table that holds the document; if not said, text, html or lines."
    ),
]
GoldField = Annotated[
    Name,
    typer.Option(
        "--gold-field",
        metavar="NAME",
        help="The field that holds its gold; if not said, gold, expected, main, article or labels.",
    ),
]

Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Tell failures only: no notes, no numbers at the end.")]


def configs(file: str | None, *, isolated: bool) -> Configs:
    """Where configurations are looked for.

    Raises:
        UsageError: a file was named, and none is wanted.
    """
    if file is not None and isolated:
        raise UsageError("--config and --no-config contradict each other; leave out one of both")
    return Configs(file, isolated=isolated)


def usual(configs: Configs, paths: Sequence[str] | None) -> RunSettings:
    """What the configuration sets for a run over these documents.

    Raises:
        ConfigError: the configuration of the run cannot be used.
    """
    config = configs.of_run(paths or ())
    return config.run if config else RunSettings()


def jobs_of(said: int | None, usually: RunSettings) -> int:
    """How many processes there are to be: as the option says, else the configuration, else one."""
    return next(jobs for jobs in (said, usually.jobs, 1) if jobs is not None)


def selection(configs: Configs, paths: Sequence[str] | None, exclude: Sequence[str] | None, *, hidden: bool) -> Selection:
    """What of the folders is read; arguments as the options, errors as for `usual`."""
    config = configs.of_run(paths or ())
    patterns, root = (config.run.exclude, config.root) if config else ((), "")
    return Selection(exclude=tuple(exclude or ()), usual_exclude=patterns, root=root, hidden=hidden)


KnownTemplates = Annotated[
    Name,
    typer.Option(
        "--templates",
        metavar="off|learn FILE|use FILE",
        help="What the documents of a source repeat; if not said, learned from those of the run. learn: and kept in FILE. "
        "use: known from FILE. off: not asked.",
    ),
]


_WITH_FILE = ("learn", "use")
#: What is a file, and does what '-' would be thought to do.
_STREAMS = {"learn": "/dev/stderr", "use": "/dev/stdin"}


class TemplateChoice(NamedTuple):
    """Where templates come from, and where learned ones go."""

    learn: bool = True
    known: Templates | None = None
    file: str | None = None


def in_one_word(arguments: list[str]) -> list[str]:
    """A command line with the two words after ``--templates``, as ``learn FILE``, made one, which is all that parsers take."""
    found = list(arguments)
    end = found.index("--") if "--" in found else len(found)
    for at in reversed(range(end - 2)):
        if found[at] == "--templates" and found[at + 1] in _WITH_FILE:
            found[at + 1 : at + 3] = [f"{found[at + 1]}:{found[at + 2]}"]
    return found


def template_choice(words: str | None) -> TemplateChoice:
    """What ``--templates`` asks for, in one word; a file that is to be used is read.

    Raises:
        UsageError: the words mean nothing, or the file is ``-`` or holds no templates.
    """
    if words is None:
        return TemplateChoice()
    if words == "off":
        return TemplateChoice(learn=False)
    how, _, file = words.partition(":")
    if how in _STREAMS and file == "-":
        raise UsageError(f"--templates {how} needs the name of a file; {_STREAMS[how]} is one")
    if how == "learn" and file:
        return TemplateChoice(file=file)
    if how == "use" and file:
        from cleaner.templates.files import read  # noqa: PLC0415 - only where a file is named

        return TemplateChoice(learn=False, known=read(file))
    missing = f"{how} without a file" if how in _WITH_FILE else repr(escaped(words))
    raise UsageError(f"--templates is off, learn FILE or use FILE, not {missing}; try --templates learn site.jsonl")


def in_bytes(size: str) -> int:
    """A size like ``300M``, in bytes.

    Raises:
        UsageError: it is none.
    """
    number, unit = size[:-1], size[-1:].upper()
    factors = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
    if unit not in factors:
        number, unit = size, ""
    if not number.isdecimal() or not int(number):
        raise UsageError(f"{size!r} is no size; write a number of bytes, or one with K, M or G, as in --max-size 300M")
    return int(number) * factors.get(unit, 1)
