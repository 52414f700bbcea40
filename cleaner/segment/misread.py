"""Characters as they were meant, where a program before this one did not read them: entities, and UTF-8 taken for Latin-1.

`&copy;` is the sign that begins a footer, and `cafÃ©` is where one has coffee. What is never shown begins no line. Lines are
judged by what was meant, each on its own, and stay as they are.
"""

import re

#: Never shown: places where a line may be broken or may not, byte order marks. Joiners of letters change how they look.
UNSEEN = "\xad\u200b\u2060\ufeff"
INVISIBLE = str.maketrans("", "", UNSEEN)
#: Joiners of letters and marks of direction, which do nothing at the beginning of a line.
_JOINERS = "\u200c\u200d\u200e\u200f"
_IDLE = UNSEEN + _JOINERS + " \t\xa0"
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,6}|#[xX][\da-fA-F]{2,5});")
#: A byte that begins a character in UTF-8 and one that goes on with it, in Latin-1 and in windows-1252.
_MISREAD = re.compile(f"[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]|[{UNSEEN}{_JOINERS}]")
#: The bytes from 0x80 on that the two read differently, as windows-1252 reads them; it has nothing for five.
_SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
_BYTES = {ord(sign): byte for byte, sign in enumerate(_SIGNS, 0x80)}


def as_meant(line: str) -> str:
    """A line as it was meant, without blanks at its ends.

    Args:
        line: without its line ending.
    """
    if not line.isascii() and _MISREAD.search(line):
        line = _read_again(line).lstrip(_IDLE)
        said = line.rstrip(_IDLE)
        unseen = line[len(said) :]
        line = said + (unseen.split()[0] if unseen and not unseen[0].isspace() else "")  # behind a blank, another line's
    line = line.strip()
    if "&" in line and _ENTITY.search(line):
        from html import unescape  # noqa: PLC0415 - two thousand names, for the few documents that hold any

        line = unescape(line).strip()
    return line


def _read_again(line: str) -> str:
    """A line whose characters are the bytes of another one, as that; any other as it is."""
    try:
        return line.translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return line
