"""Measuring: each block becomes one row of features; it is tokenised once, here."""

from cleaner.measure import among_lines, cues, wording
from cleaner.model import Block, Cues, Features, Kind


def features_of(kind: Kind, blocks: list[Block], phrases: Cues = cues.BUILT_IN) -> list[Features]:
    """One row of features a block, in the order of the schema; cue phrases are those that are looked for."""
    if kind == "html":
        from cleaner.measure import page  # noqa: PLC0415 - plain text has no page structure

        return page.features_of(blocks, phrases)
    texts = [block.text for block in blocks]
    # a line that stands many times is measured once, and its row is held once
    rows = {text: wording.measure(text, phrases) + among for text, among in among_lines.measure(texts).items()}
    return [rows[text] for text in texts]
