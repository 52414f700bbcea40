"""The inline text of a block as CommonMark: emphasis and code kept, and everything escaped that would be misread."""

import re

from cleaner.model import Block
from cleaner.segment.markup import BREAK
from cleaner.segment.walk import shown

_SPECIAL = re.compile(r"[\\`*_\[\]<]|&(?=#?\w+;)")
#: What would begin a heading, quotation, list, rule or fence at the start of a line.
_START = re.compile(r"^(?:([#>+=~|]|-(?=[\s-]|$))|(\d{1,9})([.)])(?=\s|$))")
_DELIMITERS = {"strong": "**", "em": "*"}
_TICKS = re.compile(r"`+")


def escaped(text: str) -> str:
    """Text so that CommonMark reads it back as it is, within a line."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def escaped_start(line: str) -> str:
    """A line so that its beginning is not read as block markup."""
    found = _START.match(line)
    if not found:
        return line
    return "\\" + line if found[1] else f"{found[2]}\\{line[len(found[2]) :]}"


def lines_of(block: Block) -> list[str]:
    """The lines of a block as CommonMark, without what its place adds.

    Args:
        block: of a page, no preformatted text.
    """
    if not block.markup.marks:
        return [escaped_start(escaped(line)) for line in block.text.split("\n")]
    return [escaped_start(line) for line in _marked(block).split("\n")]


def code_span(text: str) -> str:
    """Text as inline code, in more backticks than it holds in a row."""
    ticks = "`" * (max(map(len, _TICKS.findall(text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def _marked(block: Block) -> str:
    """Runs of text of one type, each in its delimiters; delimiters are left out where CommonMark would not see them."""
    runs: list[tuple[str, str]] = []
    types: list[str] = []
    begin = 0
    pieces, marks = block.markup.pieces, block.markup.marks
    for at, kind, opens, _target in marks:
        runs.append(("".join(pieces[begin:at]), _innermost(types)))
        begin = at
        if opens:
            types.append(kind)
        elif kind in types:
            del types[len(types) - 1 - types[::-1].index(kind)]
    runs.append(("".join(pieces[begin:]), _innermost(types)))
    return _joined(_merged(runs))


def _innermost(types: list[str]) -> str:
    """Code is verbatim, so it wins; of emphases within one another the strong one does."""
    return next((kind for kind in ("code", "strong", "em") if kind in types), "")


def _merged(runs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    merged: list[tuple[str, str]] = []
    for text, kind in runs:
        if merged and (merged[-1][1] == kind or not text.strip()):
            merged[-1] = merged[-1][0] + text, merged[-1][1]
        elif text:
            merged.append((text, kind))
    return merged


def _joined(runs: list[tuple[str, str]]) -> str:
    parts: list[str] = []
    for number, (raw, kind) in enumerate(runs):
        before = parts[-1][-1:] if parts else ""
        after = runs[number + 1][0][:1] if number + 1 < len(runs) else ""
        lead = " " if raw[:1].isspace() and raw[0] != BREAK and before not in ("", " ", "\n") else ""
        tail = " " if raw[-1:].isspace() and raw[-1] != BREAK and after else ""
        text = shown(raw)
        if BREAK in raw:  # kept at the edges, where `shown` strips them
            lead = "\n" if raw.lstrip(" \t\n\r")[:1] == BREAK and before else lead
            tail = "\n" if raw.rstrip(" \t\n\r")[-1:] == BREAK and after else tail
        if kind == "code" and text and "\n" not in text:
            parts.append(lead + code_span(text) + tail)
        elif kind in _DELIMITERS and text and _stands(text, before + lead, (tail + after)):
            sign = _DELIMITERS[kind]
            parts.append(lead + "\n".join(sign + escaped(line) + sign if line else "" for line in text.split("\n")) + tail)
        else:
            parts.append(lead + escaped(text) + tail)
        if not parts[-1]:
            parts.pop()
    return "".join(parts).strip()


def _stands(text: str, before: str, after: str) -> bool:
    """Whether delimiters around the text are seen as such: next to punctuation inside, no letter may stand outside."""
    opens = text[0].isalnum() or not before[-1:].isalnum()
    closes = text[-1].isalnum() or not after[:1].isalnum()
    return opens and closes and before[-1:] != "*" and after[:1] != "*"
