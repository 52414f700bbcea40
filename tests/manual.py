"""The manual page, out of what ``--help`` shows.

    python tests/manual.py      write .github/cleaner.1, which the wheel installs as share/man/man1/cleaner.1

`test_manual.py` fails where that file is anything else.
"""

import re
from collections.abc import Iterator

from command import ROOT

from cleaner import __version__
from cleaner.__main__ import COMMANDS
from cleaner.cli.grammar import Command, Option, grammar

PAGE = ROOT / ".github" / "cleaner.1"


def page() -> str:
    """The page as groff and mandoc read it."""
    clean, *others = (grammar(name) for name in ("", *COMMANDS))
    lines = [
        f'.TH CLEANER 1 "" "cleaner {__version__}" "User Commands"',
        ".SH NAME",
        f"cleaner \\- {_plain(_summary(clean))}",
        ".SH SYNOPSIS",
        *(row for command in (clean, *others) for row in _synopsis(command)),
        ".SH DESCRIPTION",
        *_told(clean.help.partition("\n")[2]),
        ".SH OPTIONS",
        *_options(clean),
        ".SH COMMANDS",
    ]
    for command in others:
        lines += [f".SS cleaner {command.name}", *_told(command.help), *_options(command)]
    return "\n".join((*lines, ""))


def _summary(command: Command) -> str:
    first = command.help.partition("\n")[0].rstrip(".")
    return first[:1].lower() + first[1:]


def _synopsis(command: Command) -> Iterator[str]:
    yield f".B {f'cleaner {command.name}'.strip()}"
    yield _plain(" ".join(("[options]", *map(_argument, command.arguments))))
    yield ".br"


def _argument(argument: Option) -> str:
    if argument.required:
        return argument.metavar
    return f"[{argument.metavar}]..." if "|" in argument.metavar else f"[{argument.metavar}]"


def _told(text: str) -> Iterator[str]:
    """Paragraphs; those that begin with a backspace hold lines to paste."""
    for paragraph in text.strip("\n").split("\n\n"):
        if paragraph.startswith("\b"):
            yield ".PP\n.nf\n.RS"
            yield from map(_plain, paragraph.splitlines()[1:])
            yield ".RE\n.fi"
        else:
            yield ".PP"
            yield _plain(" ".join(paragraph.split()))


def _options(command: Command) -> Iterator[str]:
    for option in command.options:
        yield ".TP"
        yield _usage(option)
        yield _plain(re.sub(r"  +", " ", option.usage[1]))


def _usage(option: Option) -> str:
    return re.sub(r"(?<!\w)(--?[a-z][\w-]*)", lambda found: f"\\fB{_plain(found[0])}\\fR", option.usage[0])


def _plain(text: str) -> str:
    """A text with nothing in it that roff would act on."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
