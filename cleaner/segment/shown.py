r"""What a line shows a reader: its words, without the marks that a converter left around them.

Markdown writes links as `[words](target)`, stresses words as `**words**`, and begins headings with `#`; text browsers put
`[12]` before the words of each link. An image shows no words. Lines are judged by what they show, or `**Share**` would not be
the word that it is, and an address would be words of the text. The lines themselves are never edited.
"""

import re

from cleaner.segment.misread import INVISIBLE, UNSEEN

_MARKS = re.compile(rf"[\[*_~`#<\\{UNSEEN}]")
#: The address of a link, which may hold one pair of brackets.
_TARGET = r"\]\([^()]*(?:\([^()]*\)[^()]*)*\)"
_IMAGE = re.compile(r"!\[[^\[\]]*" + _TARGET)
_LINK = re.compile(r"\[([^\[\]]*)" + _TARGET)
_REFERENCE = re.compile(r"\[\d{1,4}\]")
_WORDS_OF_A_LINK = 30  # characters; how far the link after a `[12]` goes is not said, so that of a longer text this much counts
_STRESS = re.compile(r"(?<!\w)[*_~`]{1,3}(?=[^\s*_~`])|(?<=[^\s*_~`])[*_~`]{1,3}(?!\w)|(?<=[^\s*])\*\*(?=[^\s*])")
_HEADING = re.compile(r"#{1,6}\s")
_ADDRESS = re.compile(r"<(\w+://[^<>\s]+)>")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()<>#+.!|~-])")


def shown(text: str) -> str:
    """What a line shows.

    Args:
        text: a line, or several that were joined.
    """
    return shown_and_linked(text)[0]


def shown_and_linked(text: str) -> tuple[str, float]:
    """What a line shows, and the share of its characters that are the words of links; 0 where no marks of links stand.

    Args:
        text: a line, or several that were joined.
    """
    if _MARKS.search(text) is None:
        return text, 0.0
    text = text if text.isascii() else text.translate(INVISIBLE)
    linked = 0  # characters
    links = False
    if "[" in text:
        if "](" in text:
            parts = _LINK.split(_IMAGE.sub("", text))
            linked = sum(len(words.strip()) for words in parts[1::2])
            links = len(parts) > 1
            text = "".join(parts)
        first, *after = _REFERENCE.split(text)
        if after:
            linked += sum(min(len(words.strip()), _WORDS_OF_A_LINK) for words in after)
            text = first + "".join(after)
    if text.rfind("*") > 0 or "_" in text or "`" in text or "~" in text:  # a star alone at the beginning is a bullet
        text = _STRESS.sub("", text)
    if text[:1] == "#":
        text = _HEADING.sub("", text, count=1)
    if "://" in text and "<" in text:
        text = _ADDRESS.sub(r"\1", text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    text = text.strip()
    if not text:
        return text, float(links)
    return text, min(linked / len(text), 1.0)
