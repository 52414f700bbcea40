"""What certain steps say of a document that is no page, over the votes on its lines: what stays, and what goes.

Each of them sees something that stands there and that no line shows by itself: its place, its likes, what it goes on with. What
one of them keeps for a reason of its own, none takes away.
"""

from collections.abc import Sequence

from cleaner.model import Scored, Step
from cleaner.settle import edges, endings
from cleaner.settle.apparatus import apparatus
from cleaner.settle.entries import entries
from cleaner.settle.going_on import Tail, facts_above, goes_on

#: A block that so many points keep below the cut goes whatever stands around it: somebody has given a rule such a weight.
BEYOND_DOUBT = 15.0


def overrule(  # noqa: PLR0913, PLR0917 - what a round has found
    document: Scored,
    margins: Sequence[float],
    in_body: Sequence[bool],
    kept: list[bool],
    steps: dict[int, Step],
    fields: dict[int, Step],
    *,
    in_list: bool,
) -> tuple[list[bool], dict[int, Step]]:
    """The labels of the blocks and the steps that gave them where the votes did not.

    Args:
        document: after the context-free pass.
        margins: by how many points each of its blocks is above the cut.
        in_body: which of them the body consists of.
        kept: which of them are kept so far.
        steps: that have kept or removed them so far, by position.
        fields: the rows of tables and the lines of records, each with the step that keeps it.
        in_list: whether the document is a list by nature.
    """
    texts, rows, *_ = document
    kept = [keep or at in fields for at, keep in enumerate(kept)]
    on = _tail(document, margins, in_body, kept, in_list=in_list) | facts_above(texts, rows, in_body)
    labels = [keep or at in on for at, keep in enumerate(kept)]
    of_the_text = edges.section_breaks(texts, rows, in_body) | fields
    on |= edges.unsaid(rows, labels, of_the_text)
    of_the_text |= entries(rows, labels) | apparatus(texts, rows, in_body)
    on |= edges.spoken_of(rows, in_body, labels) | of_the_text
    on = {at: step for at, step in on.items() if margins[at] > -BEYOND_DOUBT}
    labels = [keep or at in on for at, keep in enumerate(labels)]
    interface = edges.interface(rows, document.stems, labels)
    off = {at: step for at, step in interface.items() if not in_body[at]}
    off |= endings.below(document, in_body, labels, margins)
    off |= edges.reading_time(texts, rows, in_body, labels)
    off = {at: step for at, step in off.items() if at not in of_the_text}
    # a block that the votes keep needs no step that keeps it, and one that they remove none that removes it
    needed = {at: step for at, step in steps.items() if labels[at] is kept[at]}
    needed |= {at: step for at, step in on.items() if margins[at] <= 0}
    taken = {at: step for at, step in off.items() if margins[at] > 0}
    needed = {at: step for at, step in needed.items() if at not in off} | taken
    return [keep and at not in off for at, keep in enumerate(labels)], needed


def _tail(
    document: Scored, margins: Sequence[float], in_body: Sequence[bool], kept: Sequence[bool], *, in_list: bool
) -> dict[int, Step]:
    """What goes on with the text below the last block that is kept, by position, with its step."""
    texts, rows, *_ = document
    above = [at for at, keep in enumerate(kept) if keep]
    end = above[-1] + 1 if above else 0
    if end == len(kept) or True not in in_body[:end]:
        return {}
    texts_above, rows_above = [texts[at] for at in above], [rows[at] for at in above]
    going_on, why = goes_on(Tail(texts[end:], rows[end:], margins[end:], texts_above, rows_above, in_list))
    return {at: Step("goes-on", why) for at in range(end, end + going_on)}
