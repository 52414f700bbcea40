"""Measuring: each block becomes one row of features; it is tokenised once, here."""

from cleaner.measure import among_lines, cues, template, wording
from cleaner.model import Block, Cues, Features, Kind, Template
from cleaner.segment.shown import shown_and_linked


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
    texts = [block.text for block in blocks]
    # a line that stands many times is measured once, and its row is held once
    rows = {}
    for text, among in among_lines.measure(texts).items():
        words, link_density = shown_and_linked(text)
        rows[text] = (*wording.measure(words, phrases), link_density, *among, *template.UNKNOWN)
    if known is None:
        return [rows[text] for text in texts]
    return [rows[text][: -len(template.UNKNOWN)] + elsewhere for text, elsewhere in zip(texts, recurring, strict=True)]
