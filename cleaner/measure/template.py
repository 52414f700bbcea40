"""What is known of a block from the other documents of its source."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from cleaner.model import Block, Features, Kind, Template

#: Of a block, where nothing was learned of its source.
UNKNOWN: Features = (0, 0, 0.0, 0.0)
#: Lines in a row that recur and stand inside a document, from which they are a frame: fewer may well be the headings of a form,
#: as "Parameters", "None", "Returns", "None". (Folders of eight news pages gain 0.01 word F1 less for it.)
_FRAME = 8


def measure(kind: Kind, blocks: Sequence[Block], template: Template | None) -> list[Features]:
    """The features of `cleaner.measure.schema.TEMPLATE`, a row a block.

    A block of several lines recurs as little as the rarest of them.

    Args:
        kind: of the document.
        blocks: all blocks of the document, in order.
        template: what recurs in its source.
    """
    if template is None or not template.lines:
        return [UNKNOWN] * len(blocks)
    from cleaner.templates.lines import known_as, lines_of  # noqa: PLC0415 - of most sources nothing was learned

    lines = [[known_as(line, template) for line in lines_of(kind, block)] for block in blocks]
    entries = [[template.lines.get(line) for line in parts] for parts in lines]
    below = [False] * len(blocks)  # whether the block stands right below a line as it does elsewhere
    for at in range(1, len(blocks)):
        entry = entries[at][0]
        below[at] = entry is not None and entry.after is not None and lines[at - 1][-1] in entry.after
    rows: list[Features] = []
    for at, found in enumerate(entries):
        seen = min(entry.seen if entry else 0 for entry in found)
        framed = 0.0
        if seen:
            sides = below[max(at, 1) : at + 2] if at + 1 < len(blocks) else below[at : at + 1]
            anywhere = all(entry and entry.after is None for entry in found)
            framed = 1.0 if anywhere else sum(sides) / max(len(sides), 1)
        rows.append((seen, template.documents, seen / template.documents, framed))
    for at in _inside(rows):
        if not all(entry and entry.after is None for entry in entries[at]):
            rows[at] = (*rows[at][:-1], 0.0)
    return rows


def _inside(rows: Sequence[Features]) -> Iterator[int]:
    """The blocks that recur in short runs between others that do not."""
    for recurring, run in groupby(range(len(rows)), lambda at: bool(rows[at][0])):
        places = list(run)
        if recurring and len(places) < _FRAME and places[0] > 0 and places[-1] < len(rows) - 1:
            yield from places
