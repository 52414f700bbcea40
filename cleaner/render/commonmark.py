"""The runs of a line as CommonMark, escaped so that a parser reads them back as they are.

Escaped is what would be misread where it stands, and no more: ``snake_case`` and ``5 * 3`` are text to every parser.
Sections of the CommonMark specification (0.31) are named beside what follows from them; ``~~`` and ``|`` are GitHub's.
"""

from __future__ import annotations

import re
from string import punctuation
from typing import TYPE_CHECKING

from cleaner.render.inline import merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.render.inline import Run

#: 2.4 backslash escapes, 2.5 entities, 6.1 code, 6.2 emphasis, 6.3 links, 6.5 autolinks, 6.6 raw HTML. What stands at the
#: end of a run may belong to the next.
_SPECIAL = re.compile(
    rf"\\(?=[{re.escape(punctuation)}]|$)|[`\[\]~]"
    r"|\*(?! )|(?<! )\*|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?]|$)|&(?=#?\w*(?:;|$))"
)
#: 4.1 thematic breaks, 4.2 and 4.3 headings, 5.1 block quotes, 5.2 list items; rows of tables.
_START = re.compile(r"#{1,6}(?=\s|$)|=|>|[-+*](?=\s|$)|[-:](?=[-|:])|\|")
_NUMBERED = re.compile(r"\d{1,9}[.)](?=\s|$)")
_CLOSING = re.compile(r"(?:^|(?<=\s))#(?=#*$)")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_TICKS = re.compile(r"`+")
_TAGS = ("sup", "sub")  # CommonMark has no sign for them, and lets these tags through


def line_of(runs: Sequence[Run], *, start: bool) -> str:
    """A line as CommonMark.

    Args:
        runs: of the line.
        start: whether it begins a line of its own, and could be read as a heading, a list item or the like.
    """
    line = _spans(runs)
    return _escaped_start(line) if start else line


def heading_of(line: str) -> str:
    """A line as the text of a heading, whose last signs could be read as its end."""
    return _CLOSING.sub(r"\\#", line)


def link(text: str, target: str) -> str:
    """A link.

    Args:
        text: as CommonMark.
        target: as `cleaner.render.links.resolver` gives it.
    """
    return f"[{text}](<{_ENTITY.sub(_BACKSLASHED, target)}>)"


def escaped(text: str) -> str:
    """Text so that CommonMark reads it back as it is, within a line."""
    return _SPECIAL.sub(_BACKSLASHED, text)


def fence_of(text: str) -> str:
    """A fence that ends nowhere within a text (4.5)."""
    return "`" * max(3, 1 + max(map(len, _TICKS.findall(text)), default=0))


_BACKSLASHED = r"\\\g<0>"


def _escaped_start(line: str) -> str:
    number = _NUMBERED.match(line)
    if number:
        return f"{number[0][:-1]}\\{line[number.end() - 1 :]}"
    return "\\" + line if _START.match(line) else line


def _spans(runs: Sequence[Run]) -> str:
    parts: list[str] = []
    at = 0
    while at < len(runs):
        run = runs[at]
        end = at + 1
        while run.target and end < len(runs) and runs[end].target == run.target:
            end += 1
        before = parts[-1][-1:] if parts else ""
        if not run.target:
            parts.append(_span(run, before, _first_of(runs[end]) if end < len(runs) else ""))
        elif inner := _spans(merged(part._replace(target="") for part in runs[at:end])):
            lead, tail = _edges(run.text, runs[end - 1].text)
            if before == "!" and not lead:
                parts[-1] = parts[-1][:-1] + "\\!"  # it would make the link an image (6.4)
            parts.append(lead + link(inner, run.target) + tail)
        else:
            parts.append(" ")
        at = end
    return "".join(parts).strip(" ")


def _span(run: Run, before: str, after: str) -> str:
    """A run between two characters; delimiters are left out where a parser would not see them (6.2)."""
    text, kinds = run.text.strip(" "), run.kinds
    if not text:
        return run.text
    shown = _code(text, formula="formula" in kinds) if kinds & {"code", "formula"} else escaped(text)
    for tag in _TAGS:
        if tag in kinds:
            shown = f"<{tag}>{shown}</{tag}>"
    lead, tail = _edges(run.text, run.text)
    signs = "~~" * ("del" in kinds) + "**" * ("strong" in kinds) + "*" * ("em" in kinds)
    if signs and _stands(signs, shown, lead or before, tail or after):
        shown = signs + shown + signs[::-1]
    return lead + shown + tail


def _edges(first: str, last: str) -> tuple[str, str]:
    """The white space at the start and at the end of a span, which stays outside of its delimiters."""
    return " " * first.startswith(" "), " " * last.endswith(" ")


def _code(text: str, *, formula: bool) -> str:
    """A code span, in more backticks than it holds in a row; a formula is one between dollars, as on GitHub and GitLab."""
    ticks = "`" * (max(map(len, _TICKS.findall(text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    span = f"{ticks}{pad}{text}{pad}{ticks}"
    return f"${span}$" if formula else span


def _first_of(run: Run) -> str:
    """The character that a run will begin with, or another one that delimiters before it take no differently."""
    plain = not run.target and not run.kinds & {"code", "formula", *_TAGS}
    return run.text[:1] if plain else "`"


def _stands(signs: str, shown: str, before: str, after: str) -> bool:
    """Whether delimiters around a text are seen as such: next to punctuation inside, no letter may stand outside."""
    if before in ("*", "~"):
        return False  # they would run together with those of the run before
    mixed = signs[0] != signs[-1]  # for the outer ones, the inner ones are punctuation
    opens = (shown[0].isalnum() and not mixed) or _parts(before)
    closes = (shown[-1].isalnum() and not mixed) or _parts(after)
    return opens and closes


def _parts(sign: str) -> bool:
    return not sign or sign.isspace() or sign in punctuation
