"""Kept blocks of a page → text: paragraphs parted by blank lines; lists, table rows, quotations and code as such."""

from cleaner.model import Judgement
from cleaner.render.outline import Piece, pieces_of

_INDENT = "  "


def render(judgement: Judgement) -> str:
    """The main content of a page as text; empty, or ends with a line end.

    Args:
        judgement: of a page.
    """
    parts: list[str] = []
    before: Piece | None = None
    for piece in pieces_of(judgement):
        if before is not None:
            parts.append(_between(before, piece))
        parts.append(_in_row(piece) if before is not None and _same_row(before, piece) else _shown(piece))
        before = piece
    if parts:
        parts.append("\n")
    return "".join(parts)


def _same_row(before: Piece, piece: Piece) -> bool:
    return piece.place.row >= 0 and before.place.row == piece.place.row


def _between(before: Piece, piece: Piece) -> str:
    """What parts two blocks: cells share a line; rows, items, explained terms follow each other; else a blank line."""
    old, new = before.place, piece.place
    if _same_row(before, piece):
        return " " if old.cell == new.cell else " | "
    same_table = new.row >= 0 and old.table == new.table
    next_item = piece.first and bool(old.items) and old.quotes == new.quotes
    if same_table or next_item or (old.term == "dt" and new.term == "dd"):
        return "\n"
    return "\n" + ("> " * min(old.quotes, new.quotes)).rstrip() + "\n"


def _in_row(piece: Piece) -> str:
    return " ".join(piece.block.text.split("\n"))


def _shown(piece: Piece) -> str:
    place, quote = piece.place, "> " * piece.place.quotes
    text = _in_row(piece) if place.row >= 0 else piece.block.text
    if not quote and not place.items:
        return text
    rest = _INDENT * piece.level
    start = rest
    if piece.first:
        start = _INDENT * (piece.level - 1) + (f"{place.number}. " if place.number else "- ")
    first, *others = text.split("\n")
    return "\n".join([quote + start + first, *(quote + rest + line for line in others)])
