"""What a terminal gets to see of a document: never its control characters, which could move, hide or reprogram."""

from __future__ import annotations

import os
import sys

#: C0 but tab and line feed, DEL, C1: shown as the pictures that Unicode has for them, or as replacement characters.
_PICTURES = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"}
_PICTURES |= {0x7F: "\u2421"} | dict.fromkeys(range(0x80, 0xA0), "\ufffd")


def neutral(text: str) -> str:
    """A text as a terminal may see it; CRLF is a line end, any other CR is shown."""
    return text if text.isprintable() else text.replace("\r\n", "\n").translate(_PICTURES)


def width() -> int:
    """The columns of the terminal that stdout is; 0 where it is none."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80 if sys.stdout.isatty() else 0
    except (AttributeError, OSError, ValueError):  # closed, or replaced by something without a descriptor
        return 0


def colour() -> bool:
    """Whether stdout is a terminal that wants colours."""
    return bool(width()) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
