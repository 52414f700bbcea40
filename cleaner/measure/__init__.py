"""Measuring: each block becomes one row of features; it is tokenised once, here."""

from cleaner.measure import among_lines, cues, template, wording
from cleaner.model import Block, Cues, Features, Kind, Template


def features_of(
    kind: Kind, blocks: list[Block], phrases: Cues = cues.BUILT_IN, known: Template | None = None
) -> list[Features]:
    """One row of features a block, in the order of the schema.

    Args:
        kind: of the document.
        blocks: of the document.
        phrases: the cue phrases that are looked for.
        known: what recurs in its source, where that was learned.
    """
    recurring = template.measure(kind, blocks, known)
    if kind == "html":
        from cleaner.measure import page  # noqa: PLC0415 - plain text has no page structure

        return page.features_of(blocks, phrases, recurring)
    # a line that stands many times is measured once, and its row is held once
    different = {block.bare: block for block in blocks}
    rows = {
        text: of_line(different[text], phrases) + among + template.UNKNOWN
        for text, among in among_lines.measure([block.bare for block in blocks]).items()
    }
    if known is None:
        return [rows[block.bare] for block in blocks]
    return [rows[block.bare][: -len(template.UNKNOWN)] + elsewhere for block, elsewhere in zip(blocks, recurring, strict=True)]


def of_line(block: Block, phrases: Cues) -> Features:
    """What a block of plain text tells on its own: the first columns of its row."""
    return (*wording.measure(block.shown, phrases), block.linked)
