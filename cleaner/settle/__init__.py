"""Settling: from scores to labels, with the whole document in view. Every change made here carries the name of its step."""

from cleaner.model import Block, Features, Kind, Settled


def settle(kind: Kind, blocks: list[Block], features: list[Features], scores: list[float], strictness: int) -> Settled:
    """Label every block of a document."""
    if kind == "html":
        from cleaner.settle import page  # noqa: PLC0415 - plain text has no use for it

        return page.settle(blocks, features, scores, strictness)
    from cleaner.settle import text  # noqa: PLC0415 - nor a page for this

    return text.settle(blocks, features, scores, strictness)
