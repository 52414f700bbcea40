r"""What stands at every line of a document, whatever the line says: quotes of a mail, bars, bullets, numbers, line breaks.

Whoever quotes, numbers or frames a text does so with all of it, so that the marks tell nothing of one line, and hide what it
begins or ends with. Lines are judged without them, and stay as they are.

*Every* line must have them: what is true of all lines is true of those that cleaning leaves, and a second cleaning sets aside
what the first one did.
"""

import re
from collections.abc import Sequence
from itertools import compress, pairwise

from cleaner.model import Block
from cleaner.segment.misread import as_meant
from cleaner.segment.shown import shown_and_linked

_BEFORE = frozenset('>|│┃║¦•●▪■◦‣►▶»›*+-–—#/%;"')
_AFTER = ("|", "│", "┃", "║", "¦", "\\", "¶", '",', '"', "<br>", "<br/>", "<br />")
#: A number and what parts it from the line; `12:30` and `3.5` are numbers of the line itself.
_NUMBER = re.compile(r"[(\[]?(\d{1,7})(?:[)\]:.|]{1,2}(?!\d)|\s*\||(?=\t| {2})|$)")
_SIDES = 2  # of a cell
_LAYERS = 16  # nobody quotes a quotation more often; each costs a look at all lines


def set_aside(lines: list[Block]) -> list[Block]:
    """The lines, each `bare` of what all of them have at their ends; those that have nothing else are left out, as blank lines.

    Args:
        lines: those that are not blank, a block each.
    """
    lines, texts = _seen(lines, [line.text if line.bare is line.text else as_meant(line.text) for line in lines])
    for _ in range(_LAYERS):
        rest = _without_marks_before(texts) or _without_numbers(texts) or _without_marks_after(texts)
        if not any(rest):
            break
        lines, texts = _not_empty(lines, rest)
    lines, texts = _not_empty(lines, [_without_sides(text) for text in texts])
    return [line if line.bare == text else _judged_by(text, line) for line, text in zip(lines, texts, strict=True)]


def _seen(lines: list[Block], texts: list[str]) -> tuple[list[Block], list[str]]:
    """The lines that show something; one that shows nothing, as a space of no width between two links, parts no sentence.

    It goes with the line above, unless a blank one is between.
    """
    if all(texts):
        return lines, texts
    seen: list[Block] = []
    for at, following in pairwise([*(at for at, text in enumerate(texts) if text), len(lines)]):
        after = at + 1
        while after < following and lines[after - 1].end == lines[after].start:
            after += 1
        parts = lines[at:after]
        text = " ".join([part.text for part in parts])
        seen.append(parts[0] if len(parts) == 1 else parts[0]._replace(text=text, end=parts[-1].end))
    return seen, [text for text in texts if text]


def _not_empty(lines: list[Block], texts: list[str]) -> tuple[list[Block], list[str]]:
    if all(texts):
        return lines, texts
    return list(compress(lines, texts)), [text for text in texts if text]


def _judged_by(bare: str, line: Block) -> Block:
    return Block(line.text, line.start, line.end, None, bare, *shown_and_linked(bare), line.indent)


def _without_marks_before(texts: Sequence[str]) -> list[str]:
    mark = texts[0][0] if texts else ""
    return [text[1:].lstrip() for text in texts] if mark in _BEFORE and all(text[0] == mark for text in texts) else []


def _without_marks_after(texts: Sequence[str]) -> list[str]:
    mark = next((mark for mark in _AFTER if texts and texts[0].endswith(mark)), "")
    return [text.removesuffix(mark).rstrip() for text in texts] if mark and all(text.endswith(mark) for text in texts) else []


def _without_sides(text: str) -> str:
    """A row that is one cell, as Pandoc draws a box around a text line by line; of several cells the bars part labels."""
    return text[1:-1].strip() if text[0] == "|" == text[-1] and text.count("|") == _SIDES else text


def _without_numbers(texts: Sequence[str]) -> list[str]:
    """The lines without the numbers of lines before them, which grow from each to the next."""
    found: list[tuple[int, str]] = []
    for text in texts:
        if (match := _NUMBER.match(text)) is None or (found and int(match[1]) <= found[-1][0]):
            return []
        found.append((int(match[1]), text[match.end() :].lstrip()))
    return [text for _, text in found]
