"""What a line of plain text is among the other lines of its document."""

from collections import Counter

from cleaner.model import Block, Features

_DIGITS = str.maketrans("123456789", "000000000")


def measure(blocks: list[Block]) -> list[Features]:
    """The features of `cleaner.measure.schema.AMONG_LINES`, a row a block."""
    folded = [block.text.translate(_DIGITS) for block in blocks]
    counts = Counter(folded)
    return [(counts[text],) for text in folded]
