"""What can be typed: every command with its options, as completion, the manual and messages about mistakes need it."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from cleaner.cli.app import CLEAN, function_of, parser


class Option(NamedTuple):
    """An option, or an argument, which has no flags."""

    flags: tuple[str, ...]  #: as ``("-f", "--format")``
    help: str
    metavar: str  #: what its value is; empty where it takes none
    required: bool
    choices: tuple[str, ...]  #: all values that it takes, where it takes only some
    usage: tuple[str, str]  #: the lines of ``--help``: how it is typed, and its help with the default


class Command(NamedTuple):
    """A command, and all that can be typed after it."""

    name: str  #: empty for the one that needs no name
    summary: str
    help: str
    arguments: list[Option]
    options: list[Option]


def grammar(name: str) -> Command:
    """All that can be typed after a command.

    Args:
        name: of the command; empty for the one that needs no name.
    """
    command = parser(name or CLEAN)
    hints = get_type_hints(function_of(name or CLEAN), include_extras=True)
    context = command.make_context(f"cleaner {name}".strip(), [], resilient_parsing=True)
    arguments: list[Option] = []
    options: list[Option] = []
    for parameter in command.get_params(context):
        flags = (*parameter.opts, *parameter.secondary_opts) if parameter.param_type_name == "option" else ()
        flags = tuple(sorted(flags, key=lambda flag: flag.startswith("--")))  # of -h and --help Click makes a set
        usage = parameter.get_help_record(context) or ("", "")
        takes = flags and not parameter.is_flag
        metavar = (parameter.metavar or "VALUE") if takes or not flags else ""
        option = Option(
            flags, parameter.help or "", metavar, parameter.required, tuple(_choices(hints.get(parameter.name))), usage
        )
        (options if flags else arguments).append(option)
    return Command(name, command.get_short_help_str(200), command.help or "", arguments, options)


def _choices(hint: Any) -> list[str]:
    if get_origin(hint) is Literal:
        return list(get_args(hint))
    return [choice for inner in get_args(hint) for choice in _choices(inner)]
