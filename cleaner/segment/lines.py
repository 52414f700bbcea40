"""Physical lines: they end at LF, CRLF or CR and nowhere else, so that files split as every editor splits them.

(`str.splitlines` would also split at form feeds, U+2028 and five more, and the cleaned text would not be lines of the input.)
"""


def split_lines(text: str) -> list[str]:
    """The lines of a text, each with its line ending; joined they are the text."""
    if "\r" in text:
        return [line for part in _split_after(text, "\n") for line in _split_at_returns(part)]
    return _split_after(text, "\n")


def _split_after(text: str, ending: str) -> list[str]:
    lines = [line + ending for line in text.split(ending)]
    last = lines.pop()[: -len(ending)]
    return [*lines, last] if last else lines


def _split_at_returns(part: str) -> list[str]:
    """Split at lone CRs; a CR before the LF that ends the part belongs to that LF."""
    if not part.endswith("\r\n"):
        return _split_after(part, "\r")
    lines = _split_after(part[:-2], "\r")
    if lines and not lines[-1].endswith("\r"):
        lines[-1] += "\r\n"
    else:
        lines.append("\r\n")
    return lines
