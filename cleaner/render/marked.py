"""The whole document with what goes marked in it: as a unified diff, or each line with its mark."""

from __future__ import annotations

import os
import re
from itertools import accumulate
from typing import TYPE_CHECKING

from cleaner.report import escaped
from cleaner.segment.lines import split_lines
from cleaner.terminal import neutral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleaner.job import Cleaned

_RED, _DIM, _PLAIN = "\x1b[31m", "\x1b[2m", "\x1b[0m"
_ODD = re.compile(r'[\x00-\x1f"\\\x7f\udc80-\udcff]')  # in the name of a file; the last: bytes that are no UTF-8
_CONTEXT = 3  # lines of a diff around what goes, as diff -u has them


def annotate(cleaned: Cleaned, *, terminal: bool, colour: bool) -> str:
    """Every line of the document (of a page: of its blocks), ``+ `` before what stays, ``- `` before what goes."""
    rows = [f"{'+' if flag else '-'} {line.removesuffix(chr(13))}" for line, flag in _flagged(cleaned, terminal=terminal)]
    if colour:
        rows = [row if row[0] == "+" else f"{_RED}{row}{_PLAIN}" for row in rows]
    return "".join(f"{row}\n" for row in rows)


def diff(cleaned: Cleaned, *, terminal: bool, colour: bool) -> str:
    """A unified diff that ``patch`` takes, from the document to what stays of it; nothing where all stays.

    It is not searched for, as `difflib` does, which takes one of two lines that are alike for the other: it was decided.
    """
    flagged = _flagged(cleaned, terminal=terminal)
    if all(flag for _, flag in flagged):
        return ""
    name = escaped(_file_name(cleaned.name)) if terminal else _ended(_file_name(cleaned.name))
    rows = [f"--- {name}", f"+++ {name}"]
    kept_before = list(accumulate((flag for _, flag in flagged), initial=0))
    for start, after in _hunks([flag for _, flag in flagged]):
        kept = kept_before[after] - kept_before[start]
        rows.append(f"@@ -{_range(start, after - start)} +{_range(kept_before[start], kept)} @@")
        rows += [f"{' ' if flag else '-'}{line}" for line, flag in flagged[start:after]]
    if after == len(flagged) and not _is_ended(cleaned):
        rows.append("\\ No newline at end of file")
    if colour:
        rows = [_coloured(row, head=position < 2) for position, row in enumerate(rows)]  # noqa: PLR2004 - two file lines
    return "".join(f"{row}\n" for row in rows)


def _file_name(name: str) -> str:
    """The name of a file as git writes it: in quotes where it would break the line, or is no text, its bytes spelled out."""
    spelled = _ODD.sub(_spelled, name)
    return name if spelled == name else f'"{spelled}"'


def _spelled(odd: re.Match[str]) -> str:
    char = odd[0]
    return f"\\{char}" if char in '"\\' else "".join(f"\\{byte:03o}" for byte in os.fsencode(char))


def _ended(name: str) -> str:
    """The same with a tab after it where it holds spaces, which else would be taken for its end."""
    return f"{name}\t" if " " in name and name[0] != '"' else name


def _hunks(flags: list[bool]) -> Iterator[tuple[int, int]]:
    """The stretches of lines to show: what goes, with some lines around it; the first line of each and the one after it."""
    start = after = 0
    for at in (at for at, flag in enumerate(flags) if not flag):
        if after and at - _CONTEXT > after:
            yield start, after
            after = 0
        start = start if after else max(at - _CONTEXT, 0)
        after = min(at + _CONTEXT + 1, len(flags))
    yield start, after


def _range(before: int, count: int) -> str:
    """Lines as a hunk names them: the number of the first, or of the one before where there are none; and how many."""
    first = before + 1 if count else before
    return f"{first}" if count == 1 else f"{first},{count}"


def _flagged(cleaned: Cleaned, *, terminal: bool) -> list[tuple[str, bool]]:
    """The lines without their line feeds, fit for a terminal if they go to one, and whether each stays."""
    judgement = cleaned.judgement
    if judgement.source.kind == "text":
        texts = split_lines(judgement.source.text)
        lines = [(text.removesuffix("\n"), flag) for text, flag in zip(texts, cleaned.flags, strict=True)]
    else:
        blocks = zip(judgement.blocks, judgement.kept, strict=True)
        lines = [(line, kept) for block, kept in blocks for line in block.text.split("\n")]
    return [(neutral(line.removesuffix("\r")), flag) for line, flag in lines] if terminal else lines


def _is_ended(cleaned: Cleaned) -> bool:
    source = cleaned.judgement.source
    return source.kind == "html" or source.text.endswith(("\n", "\r"))


def _coloured(row: str, *, head: bool) -> str:
    if head or row.startswith("@@"):
        return f"{_DIM}{row}{_PLAIN}"
    return f"{_RED}{row}{_PLAIN}" if row.startswith("-") else row
