"""A plain text after the context-free pass, as the steps that settle it are given it."""

from cleaner import measure, segment
from cleaner.measure.body import stems_of
from cleaner.model import Block, Scored, Source
from cleaner.profiles import FIRST_PASS
from cleaner.tables import BUILT_IN


def scored(text: str) -> tuple[list[Block], Scored]:
    """Its blocks, and what the built-in rules say of them."""
    blocks = segment.blocks_of(Source(text, "text"))[0]
    texts = [block.shown for block in blocks]
    rows = measure.features_of("text", blocks)
    return blocks, Scored(texts, rows, BUILT_IN.scorer("text", FIRST_PASS["text"])(rows), [stems_of(line) for line in texts])
