"""Segmentation: a document becomes blocks. Here html and plain text meet; the parser of each is imported when needed."""

from cleaner.model import Block, Source


def blocks_of(source: Source) -> tuple[list[Block], str | None, list[str]]:
    """The blocks of a document in reading order, its title where the markup names one, and warnings."""
    if source.kind == "html":
        from cleaner.segment import html  # noqa: PLC0415 - plain text needs no html parser

        return html.blocks_of(source)
    from cleaner.segment import text  # noqa: PLC0415 - a page needs no line shapes

    return text.blocks_of(source.text), None, []
