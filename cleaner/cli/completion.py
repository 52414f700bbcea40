"""The command ``completion``."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from cleaner.standard_output import StandardOutput

HELP = """\
Print a script that completes commands, options, their values and the ids of rules, for a shell to read.

\b
eval "$(cleaner completion bash)"       in ~/.bashrc
eval "$(cleaner completion zsh)"        in ~/.zshrc, below compinit
cleaner completion fish | source        in ~/.config/fish/config.fish
"""


def completion(
    shell: Annotated[Literal["bash", "zsh", "fish"], typer.Argument(metavar="SHELL", help="bash, zsh or fish.")],
) -> None:
    """Do what `HELP` tells."""
    from cleaner.__main__ import COMMANDS  # noqa: PLC0415 - which is what runs this
    from cleaner.cli.grammar import grammar  # noqa: PLC0415 - loads every command
    from cleaner.cli.shells import SCRIPTS  # noqa: PLC0415

    with StandardOutput() as out:
        out.write(SCRIPTS[shell]([grammar(name) for name in ("", *COMMANDS)]).encode())
