"""Plain text → blocks: a line each."""

from cleaner.model import Block
from cleaner.segment.lines import split_lines


def blocks_of(text: str) -> list[Block]:
    """Every line that is not blank, in order, with its offsets in the text."""
    blocks = []
    start = 0
    for line in split_lines(text):
        end = start + len(line)
        if stripped := line.strip():
            blocks.append(Block(stripped, start, end))
        start = end
    return blocks
