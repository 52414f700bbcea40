"""Completion for shells: scripts that hold all that can be typed, so that the Tab key never has to start Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.rules import all_rules
from cleaner.settle.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleaner.cli.grammar import Command, Option

_BASH = """\
# Completion of cleaner for bash; eval "$(cleaner completion bash)" turns it on.
_cleaner_words() {{
    compopt +o default +o bashdefault 2>/dev/null
    COMPREPLY=($(compgen -W "$1" -- "$word"))
}}
_cleaner() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command=
    if [[ $word == '=' ]]; then word=; elif [[ $before == '=' ]]; then before=${{COMP_WORDS[COMP_CWORD-2]}}; fi
    if ((COMP_CWORD > 1)); then case ${{COMP_WORDS[1]}} in {either}) command=${{COMP_WORDS[1]}} ;; esac; fi
    COMPREPLY=()
    case $command:$before in
{values}
    esac
    case $command:$word in
{words}
    esac
    if ((COMP_CWORD == 1)) && [[ $word ]]; then
        COMPREPLY=($(compgen -W "{names}" -- "$word"))
        if ((${{#COMPREPLY[@]}})); then
            compopt -o filenames 2>/dev/null
            mapfile -t -O ${{#COMPREPLY[@]}} COMPREPLY < <(compgen -f -- "$word")
        fi
    fi
}}
complete -o bashdefault -o default -F _cleaner cleaner
"""
_ZSH = """\
#compdef cleaner
# Completion of cleaner for zsh; eval "$(cleaner completion zsh)" turns it on.
_cleaner_first() {{
    local -a commands=(
{commands}
    )
    ((CURRENT == 2)) && _describe -t commands command commands
    _files
}}
_cleaner() {{
    case $words[2] in
{cases}
    esac
}}
if [[ $funcstack[1] == _cleaner ]]; then _cleaner "$@"; else compdef _cleaner cleaner; fi
"""
_ZSH_CASE = """\
    {pattern})
        {shift}_arguments -s -S {specs}
        ;;"""


def bash(commands: Sequence[Command]) -> str:
    """A script for bash 4.4 and newer.

    Args:
        commands: the first is the one that needs no name.
    """
    names = [command.name for command in commands[1:]]
    return _BASH.format(
        either="|".join(names),
        names=" ".join(names),
        values="\n".join(row for command in commands for row in _bash_values(command)),
        words="\n".join(row for command in commands for row in _bash_words(command)),
    )


def zsh(commands: Sequence[Command]) -> str:
    """A script for zsh; its arguments as for `bash`."""
    clean, *others = commands
    cases = [_zsh_case(command.name, "shift words; ((CURRENT--)); ", command) for command in others]
    return _ZSH.format(
        commands="\n".join(f"        {_quoted(f'{command.name}:{command.summary}')}" for command in others),
        cases="\n".join((*cases, _zsh_case("*", "", clean))),
    )


def fish(commands: Sequence[Command]) -> str:
    """A script for fish; its arguments as for `bash`."""
    clean, *others = commands
    names = " ".join(command.name for command in others)
    rows = ["# Completion of cleaner for fish; cleaner completion fish | source turns it on."]
    rows += [
        f"complete -c cleaner -n __fish_is_first_arg -a {command.name} -d {_quoted(command.summary)}" for command in others
    ]
    rows += [f"complete -c cleaner -n 'not __fish_seen_subcommand_from {names}' {row}" for row in _fish_rows(clean)]
    rows += [
        f"complete -c cleaner -n '__fish_seen_subcommand_from {command.name}' {row}"
        for command in others
        for row in _fish_rows(command)
    ]
    return "".join(f"{row}\n" for row in rows)


SCRIPTS = {"bash": bash, "zsh": zsh, "fish": fish}


def _values(option: Option) -> tuple[str, ...]:
    """The words that an option or argument takes, where they are known; of ``learn FILE`` the first, a file follows it."""
    if option.metavar == "ID":
        return tuple(dict.fromkeys((*(rule.id for rule in all_rules()), *STEPS)))
    alternatives = (alternative.partition(" ")[0] for alternative in option.metavar.split("|"))
    return option.choices or tuple(word for word in alternatives if word.islower())


def _bash_values(command: Command) -> Iterator[str]:
    for option in command.options:
        if option.metavar:
            pattern = "|".join(f"{command.name}:{flag}" for flag in option.flags)
            values = _values(option)
            if "FILE" in option.metavar and not values:
                yield f"    {pattern}) return ;;"
            elif option.metavar == "FOLDER":
                yield f"    {pattern}) compopt -o dirnames +o default 2>/dev/null; return ;;"
            else:
                yield f'    {pattern}) _cleaner_words "{" ".join(values)}"; return ;;'


def _bash_words(command: Command) -> Iterator[str]:
    flags = " ".join(flag for option in command.options for flag in option.flags)
    yield f'    {command.name}:-*) _cleaner_words "{flags}"; return ;;'
    for argument in command.arguments:
        if values := _values(argument):
            yield f'    {command.name}:*) _cleaner_words "{" ".join(values)}"; return ;;'


def _zsh_case(pattern: str, shift: str, command: Command) -> str:
    specs = [_zsh_option(option) for option in command.options]
    for argument in command.arguments:
        values = _values(argument)
        action = f"({' '.join(values)})" if values else "_files" if command.name else "_cleaner_first"
        specs.append(_quoted(f"{'1' if values else '*'}:{argument.metavar.lower()}:{action}"))
    return _ZSH_CASE.format(pattern=pattern, shift=shift, specs=" \\\n            ".join(specs))


def _zsh_option(option: Option) -> str:
    told = option.help.translate({ord(char): f"\\{char}" for char in "[]:\\"})
    value = f":{option.metavar.lower()}:{_zsh_action(option)}" if option.metavar else ""
    flags = [f"{flag}=" if value and flag.startswith("--") else flag for flag in option.flags]
    if len(flags) == 1:
        return f"{flags[0]}{_quoted(f'[{told}]{value}')}"
    return f"'({' '.join(option.flags)})'{{{','.join(flags)}}}{_quoted(f'[{told}]{value}')}"


def _zsh_action(option: Option) -> str:
    if values := _values(option):
        return f"({' '.join(values)})"
    return "_files" if "FILE" in option.metavar else "_files -/" if option.metavar == "FOLDER" else " "


def _fish_rows(command: Command) -> Iterator[str]:
    for option in command.options:
        flags = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
        yield f"{flags}{_fish_value(option)} -d {_quoted(option.help)}"
    for argument in command.arguments:
        if values := _values(argument):
            yield f"-f -a {_quoted(' '.join(values))}"


def _fish_value(option: Option) -> str:
    if values := _values(option):
        return f" -x -a {_quoted(' '.join(values))}"
    if option.metavar == "FOLDER":
        return " -x -a '(__fish_complete_directories)'"
    return " -r" if "FILE" in option.metavar else " -x" if option.metavar else ""


def _quoted(text: str) -> str:
    """A word for any of the shells, whatever it holds."""
    return "'" + text.replace("'", "'\\''") + "'"
