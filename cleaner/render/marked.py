"""The whole document with what goes marked in it: as a unified diff, or each line with its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.render.records import printable
from cleaner.segment.lines import split_lines
from cleaner.terminal import neutral

if TYPE_CHECKING:
    from cleaner.job import Cleaned

_RED, _GREEN, _DIM, _PLAIN = "\x1b[31m", "\x1b[32m", "\x1b[2m", "\x1b[0m"


def annotate(cleaned: Cleaned, *, terminal: bool, colour: bool) -> str:
    """Every line of the document (of a page: of its blocks), ``+ `` before what stays, ``- `` before what goes."""
    rows = [f"{'+' if flag else '-'} {line.removesuffix(chr(13))}" for line, flag in _flagged(cleaned, terminal=terminal)]
    if colour:
        rows = [row if row[0] == "+" else f"{_DIM}{row}{_PLAIN}" for row in rows]
    return "".join(f"{row}\n" for row in rows)


def diff(cleaned: Cleaned, *, terminal: bool, colour: bool) -> str:
    """A unified diff that ``patch`` takes, from the document to what stays of it; nothing where all stays."""
    from difflib import unified_diff  # noqa: PLC0415 - only for this

    flagged = _flagged(cleaned, terminal=terminal)
    if all(flag for _, flag in flagged):
        return ""
    name = printable(cleaned.name)
    before = [line + "\n" for line, _ in flagged]
    after = [line + "\n" for line, flag in flagged if flag]
    if not _is_ended(cleaned):
        before[-1] = before[-1].removesuffix("\n")
        after = [*after[:-1], before[-1]] if flagged[-1][1] else after
    rows = [
        row.removesuffix("\n") if row.endswith("\n") else f"{row}\n\\ No newline at end of file"
        for row in unified_diff(before, after, name, name)
    ]
    if colour:
        rows = [_coloured(row, head=position < 2) for position, row in enumerate(rows)]  # noqa: PLR2004 - two file lines
    return "".join(f"{row}\n" for row in rows)


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
    return {"-": f"{_RED}{row}{_PLAIN}", "+": f"{_GREEN}{row}{_PLAIN}"}.get(row[:1], row)
