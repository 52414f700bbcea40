"""``python -m cleaner``, and the command ``cleaner``.

A stage of a pipe pays for nothing but cleaning: without options no argument parser is loaded, which alone costs fifteen
times as much as starting Python.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

#: The words that are commands when they come first; anything else is a path.
COMMANDS = ("completion", "config", "eval", "explain", "rules", "tune")
#: After how many new objects garbage is looked for: cleaning makes thousands of tuples a page and next to no cycles; looking
#: as often as Python does by itself costs a twentieth of the time.
_GARBAGE = (50_000, 20, 100)


def main() -> int:
    """Run the command line.

    Returns:
        The exit code: 0 done, 1 something was looked for and found, 2 something failed, 130 interrupted.
    """
    arguments = sys.argv[1:]
    gc.disable()  # loading makes no garbage; looking for some, now and at the end, is a tenth of a short run
    try:
        command = _bare() if _is_bare(arguments) else _parsed()
        gc.freeze()
        gc.set_threshold(*_GARBAGE)
        gc.enable()
        code = command(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _forget_stdout()
        return 0
    finally:
        gc.freeze()
    return code


def _is_bare(arguments: list[str]) -> bool:
    """Whether there are only paths, and something to read."""
    if not arguments:
        return sys.stdin is None or not sys.stdin.isatty()
    return arguments[0] not in COMMANDS and all(word == "-" or not word.startswith("-") for word in arguments)


def _bare() -> Callable[[list[str]], int]:
    from cleaner.batch import run  # noqa: PLC0415 - each of the two ways loads only what it needs
    from cleaner.config import ConfigError  # noqa: PLC0415
    from cleaner.config.search import Configs  # noqa: PLC0415
    from cleaner.report import UsageError, tell  # noqa: PLC0415

    def command(paths: list[str]) -> int:
        try:
            configs = Configs()
            config = configs.of_run(paths)
            if config and config.sets_runs:
                return _parsed()(paths)
            return run(paths, configs=configs)
        except (ConfigError, UsageError) as error:
            tell(f"cleaner: {error}")
            return 2

    return command


def _parsed() -> Callable[[list[str]], int]:
    from cleaner.cli.app import run  # noqa: PLC0415 - as in _bare

    return lambda arguments: run(arguments, COMMANDS)


def _forget_stdout() -> None:
    """Whoever read our output has enough; let the interpreter's last flush go nowhere instead of complaining."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
