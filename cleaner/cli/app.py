"""From the words of the command line to a command."""

from __future__ import annotations

import sys
from errno import EBADF
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

import typer

from cleaner.cli.options import in_one_word
from cleaner.config import ConfigError
from cleaner.report import Report, UsageError, tell
from cleaner.write import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable

_FILES = "cleaner FILE…"
_SHOWN = frozenset({"-h", "--help", "--version"})  #: what only shows something
#: The module of the command that is meant where none is named.
CLEAN = "clean"
#: What Typer raises where a command line cannot be parsed: the base of all of it, which has no public name in every version.
MISTAKES: type[Exception] = typer.BadParameter.__mro__[2]


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
    if arguments in ([], ["explain"], ["eval"], ["tune"]) and sys.stdin is not None and sys.stdin.isatty():
        arguments = [*arguments, "--help"]  # instead of waiting for what nobody knows should be typed
    arguments = in_one_word(arguments)
    stdout = sys.stdout
    try:
        if stdout is None and not _SHOWN.isdisjoint(arguments):  # Typer would show it to nobody, and call that done
            raise OSError(EBADF, "closed")  # noqa: TRY301 - told as below
        if name == _FILES:
            code = parser(CLEAN).main(args=arguments, prog_name="cleaner", standalone_mode=False)
        else:
            code = parser(name).main(args=arguments[1:], prog_name=f"cleaner {name}", standalone_mode=False)
    except (ConfigError, UsageError) as error:
        tell(f"cleaner: {error}")
        sys.exit(2)
    except WriteError as failure:
        Report().fail(failure.target, failure.why)
        sys.exit(2)
    except BrokenPipeError:
        raise
    except OSError as error:  # Typer's own words, as the help is, do not go through our hands
        Report().fail(error.filename or "<stdout>", error)
        sys.exit(2)
    except MISTAKES as mistake:
        from cleaner.cli.mistakes import told  # noqa: PLC0415 - only where one was made

        tell(told(mistake, arguments, commands))
        sys.exit(2)
    finally:
        if sys.stdout is not stdout:  # Typer's answer to a closed pipe: a stand-in, and exit code 1
            sys.stdout = stdout
            raise BrokenPipeError
    sys.exit(code or 0)


def parser(command: str) -> Any:
    """The parser of a command, which is the function of that name in the module of that name; the others are not loaded.

    What ``--help`` says is the constant ``HELP`` of that module: ``python -OO`` leaves docstrings out.
    """
    # Rich would take the lines to paste apart, and costs as much again as Typer
    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.command(help=import_module(f"cleaner.cli.{command}").HELP)(function_of(command))
    return typer.main.get_command(app)


def function_of(command: str) -> Callable[..., None]:
    """What a command does."""
    function: Callable[..., None] = getattr(import_module(f"cleaner.cli.{command}"), command)
    return function
