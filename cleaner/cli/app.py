"""From the words of the command line to a command."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

import typer

from cleaner.report import Report, UsageError, tell
from cleaner.write import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable

_FILES = "cleaner FILE…"


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
    app.command()(_function("clean" if name == _FILES else name))
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


def _function(command: str) -> Callable[..., None]:
    """The command; the others are not loaded."""
    function: Callable[..., None] = getattr(import_module(f"cleaner.cli.{command}"), command)
    return function
