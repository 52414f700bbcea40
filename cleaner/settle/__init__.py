"""Settling: from scores to labels, with the whole document in view. Every change made here carries the name of its step."""

from cleaner.model import Block, Features, Kind, Settled, Tables


def settle(  # noqa: PLR0913, PLR0917 - what the steps before it have found
    kind: Kind, blocks: list[Block], features: list[Features], scores: list[float], strictness: int, tables: Tables
) -> Settled:
    """Label every block of a document."""
    if kind == "html":
        from cleaner.settle import page  # noqa: PLC0415 - plain text has no use for it

        return page.settle(blocks, features, scores, strictness, tables)
    from cleaner.settle import text  # noqa: PLC0415 - nor a page for this

    return text.settle(blocks, features, scores, strictness, tables)


def with_comments(kind: Kind, settled: Settled, wish: str) -> Settled:
    """The labels with comments kept or dropped, as somebody wishes; plain text is left to the votes.

    Args:
        kind: what the document is.
        settled: its labels.
        wish: ``keep`` or ``drop``.

    Raises:
        ValueError: the wish is neither.
    """
    from cleaner.settle import comments  # noqa: PLC0415 - few ask for it

    if wish not in comments.WISHES:
        raise ValueError(f"comments is 'auto', 'keep' or 'drop', not {wish!r}")
    return comments.heeded(settled, keep=wish == "keep") if kind == "html" else settled
