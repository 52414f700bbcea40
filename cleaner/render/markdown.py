"""Kept blocks of a page → CommonMark (with GitHub's tables); the kept lines of plain text as they are."""

from cleaner.model import Judgement
from cleaner.render.inline import escaped_start, lines_of
from cleaner.render.outline import Piece, pieces_of

_FENCE = "```"


def render(judgement: Judgement) -> str:
    """The main content as Markdown; empty, or ends with a line end.

    Args:
        judgement: of any document.
    """
    if judgement.source.kind == "text":
        from cleaner.render import plain  # noqa: PLC0415 - two renderings that need nothing of each other

        return plain.render(judgement)
    parts: list[str] = []
    widths: list[int] = []  # of the signs of the open list items
    before: Piece | None = None
    pieces = pieces_of(judgement)
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        end = at + 1
        if piece.place.row >= 0:
            while end < len(pieces) and pieces[end].place.table == piece.place.table:
                end += 1
            lines = _table(pieces[at:end])
        else:
            lines = _lines(piece)
        sign = ""
        if piece.first:
            sign = f"{piece.place.number}. " if piece.place.number else "- "
            widths[piece.level - 1 :] = [len(sign)]
        indent = " " * sum(widths[: piece.level])
        quote = "> " * piece.place.quotes
        start = indent[: len(indent) - len(sign)] + sign if sign else indent
        if before is not None:
            parts.append(_between(before, piece))
        parts.append("\n".join([quote + start + lines[0], *((quote + indent + line).rstrip() for line in lines[1:])]))
        before = pieces[end - 1]
        at = end
    if parts:
        parts.append("\n")
    return "".join(parts)


def _between(before: Piece, piece: Piece) -> str:
    quote = ("> " * min(before.place.quotes, piece.place.quotes)).rstrip()
    tight = piece.first and before.place.items and before.place.quotes == piece.place.quotes
    return "\n" if tight else f"\n{quote}\n"


def _lines(piece: Piece) -> list[str]:
    block, place = piece.block, piece.place
    if place.verbatim >= 0:
        fence = _FENCE
        while fence in block.text:
            fence += "`"
        language = block.markup.page.details.get(place.verbatim, "")
        return [fence + language, *block.text.split("\n"), fence]
    lines = lines_of(block)
    if place.heading:
        return ["#" * place.heading + " " + " ".join(lines).rstrip("#").rstrip()]
    return "\n".join(line + "\\" for line in lines[:-1]).split("\n") + lines[-1:] if len(lines) > 1 else lines


def _table(pieces: list[Piece]) -> list[str]:
    """Rows of cells; the first row is the head, since Markdown has no table without one."""
    rows: dict[int, dict[int, list[str]]] = {}
    for piece in pieces:
        cells = rows.setdefault(piece.place.row, {})
        cells.setdefault(piece.place.cell, []).append(" ".join(lines_of(piece.block)).replace("|", "\\|"))
    table = [[" ".join(texts) for texts in cells.values()] for cells in rows.values()]
    columns = max(map(len, table))
    if columns == 1:
        return [escaped_start(row[0]) for row in table] if len(table) == 1 else _stacked(table)
    lines = ["| " + " | ".join([*row, *[""] * (columns - len(row))]) + " |" for row in table]
    return [lines[0], "|" + " --- |" * columns, *lines[1:]]


def _stacked(table: list[list[str]]) -> list[str]:
    lines: list[str] = []
    for row in table:
        lines += [row[0], ""]
    return lines[:-1]
