"""When two lines of different documents are the same line: digits aside, since dates, counters and prices change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaner.model import Template

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cleaner.model import Block, Kind, TemplateLine

_NUMBER = re.compile(r"\d[\d.,:]*\d|\d")


def fold(line: str) -> str:
    """A line as it is compared: white space run together, every number a zero.

    >>> fold("Page  2 of 1,204")
    'Page 0 of 0'
    """
    return " ".join(_NUMBER.sub("0", line).split())


def template_of(source: str, documents: int, lines: Mapping[str, TemplateLine]) -> Template:
    """A template with these lines; arguments as the fields of the template."""
    known = (*lines, *(above for entry in lines.values() for above in entry.after or ()))
    return Template(source, documents, lines, frozenset(line.partition(" ")[0] for line in known))


def known_as(line: str, template: Template) -> str:
    """The folded line, if the template may have it; most lines of a document are seen to be others by their first word."""
    opening = line.split(None, 1)[:1]
    return fold(line) if opening and (opening[0] in template.openings or _NUMBER.search(opening[0])) else ""


def lines_of(kind: Kind, block: Block) -> list[str]:
    """The lines of a block: those it was joined from, or those a page breaks it into."""
    if kind == "html":
        return block.text.split("\n")
    from cleaner.segment.text import lines_in  # noqa: PLC0415 - pages do without

    return [line.bare for line in lines_in(block)]


def fixed_lines(lines: Iterable[str]) -> dict[str, str]:
    """The different lines of a document, folded, as they count towards its source, each with the one form it has there.

    A line that stands in the document several times with different numbers is a row of data (a price, a rating), not a
    part of its frame, and is left out.

    Args:
        lines: as they stand in the document.
    """
    forms: dict[str, str] = {}
    data = set()
    for line in lines:
        folded = fold(line)
        if forms.setdefault(folded, line) != line:
            data.add(folded)
    return {folded: form for folded, form in forms.items() if folded not in data}
