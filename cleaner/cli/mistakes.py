"""What is said of a command line that cannot be parsed: one line, with what was meant, as far as can be guessed."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from cleaner.cli.grammar import grammar
from cleaner.nearest import nearest
from cleaner.report import escaped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from cleaner.cli.grammar import Option

_CHOICE = re.compile(r"'(.*)' is not one of ", re.DOTALL)


def told(mistake: Any, arguments: Sequence[str], commands: tuple[str, ...]) -> str:
    """The line for stderr.

    Args:
        mistake: what the parser raised.
        arguments: the words after the program's name.
        commands: the words that name commands.
    """
    context = mistake.ctx
    program = context.info_name if context else "cleaner"
    command = grammar(program.partition(" ")[2])
    known = {flag: option for option in command.options for flag in option.flags}
    missing = getattr(mistake, "option_name", None)
    if missing is not None and missing not in known:
        file = next((word for word in arguments if word.startswith(missing) and os.path.lexists(word)), None)
        meant = f"a file of that name is ./{escaped(file)}" if file else _meant(missing, known, program, commands)
        return f"{program}: there is no option {escaped(missing)}; {meant}"
    parameter = getattr(mistake, "param", None)
    if parameter and mistake.message:
        of_arguments = {argument.metavar: argument for argument in command.arguments}
        option = known.get(parameter.opts[0]) or of_arguments[parameter.metavar]
        return f"{program}: {', '.join(option.flags) or option.metavar}: {_refused(mistake.message, option, program)}"
    sentences = " ".join(mistake.format_message().split()).rstrip(".").split(". ")
    message = "; ".join(sentence[:1].lower() + sentence[1:] for sentence in sentences)
    return f"{program}: {escaped(message)}; see '{program} --help'"


def _meant(flag: str, known: dict[str, Option], program: str, commands: tuple[str, ...]) -> str:
    """The option that may be meant; or the command whose it is."""
    for command in ("", *commands):
        if any(flag in option.flags for option in grammar(command).options):
            return f"it is one of '{f'cleaner {command}'.strip()}'"
    return nearest(flag, known, f"'{program} --help' lists all")


def _refused(message: str, option: Option, program: str) -> str:
    """Why a value is none."""
    found = _CHOICE.search(message)
    if found and option.choices:
        meant = nearest(found[1], option.choices)
        listed = f"there are {', '.join(option.choices)}"
        return f"'{escaped(found[1])}' is none of its values; {meant if meant.startswith('did') else listed}"
    reason = message.removeprefix("Value error, ").rstrip(".")
    return f"{escaped(reason[:1].lower() + reason[1:])}; see '{program} --help'"
