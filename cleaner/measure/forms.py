"""The form of a line: what stays of it when its words and numbers change.

The parts of a document repeat forms: a name and a date above every post of a thread, players and price below every game of a
list. Found in several places of a text, a form is the text's own, however little a line of it looks like prose.
"""

import re

_LONGEST = 160  # characters; a longer line is text
_LABEL_WORDS = 5
_MARKS = 3  # numbers and signs that make a form; fewer are chance
_WORDS = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+)*")
_NUMBERS = re.compile(r"\d+")
_LETTERS_AND_BLANKS = b" " + bytes(code for code in range(128) if chr(code).isalpha())  # of ASCII


def form_of(text: str) -> str:
    """The label before a colon, or else the numbers and signs of a line with `a` for the words between them.

    Args:
        text: of a block.

    Returns:
        "price:" for "Price: 12 euros", "a0,0,0:0a" for "July 30, 2025, 4:21am"; "" for what has no form of its own.
    """
    if len(text) > _LONGEST or text.replace(" ", "").isalpha():  # words alone, as most labels are
        return ""
    if text.isascii() and ":" not in text and len(text.encode().translate(None, _LETTERS_AND_BLANKS)) < _MARKS:
        return ""  # too few, which this tells in a tenth of the time
    label, colon, _ = text.partition(":")
    if colon and len(label.split()) <= _LABEL_WORDS and not _NUMBERS.search(label):
        return label.lower() + colon
    signs = "".join(_NUMBERS.sub("0", _WORDS.sub("a", text)).split())
    return signs if len(signs) - signs.count("a") >= _MARKS else ""
