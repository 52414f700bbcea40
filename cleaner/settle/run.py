"""The run of the body: the one stretch of a plain-text document that an article is."""

from collections.abc import Sequence
from math import sqrt

from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features

_WORDS = LAYOUTS["text"].index("words")


def best_run(scores: Sequence[float], rows: Sequence[Features], lean: float) -> tuple[int, int]:
    """The contiguous run with the largest sum of score times square root of words: its first block and the one after it.

    Args:
        scores: of the context-free pass.
        rows: their features.
        lean: points added to every score.
    """
    best, run = 0.0, (0, 0)
    total, start = 0.0, 0
    for at, score in enumerate(scores):
        if total <= 0:
            total, start = 0.0, at
        total += (score + lean) * sqrt(rows[at][_WORDS] + 1)
        if total > best:
            best, run = total, (start, at + 1)
    return run
