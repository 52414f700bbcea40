"""Facts: what a page says of itself (title, author, dates, ...), each with the place where it says so.

Not one of the six steps: nothing is judged by them, and they are looked for only when somebody asks. A walk over the tree
writes down all statements (`statements`), those of JSON-LD and microdata included (`items`); a table says which are asked
for which fact, the most trustworthy first (`table`); the first that can be read is the fact (`values`, `dates`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.facts.model import Fact, Facts
from cleaner.facts.statements import statements_of
from cleaner.facts.table import TABLE
from cleaner.facts.values import Place
from cleaner.segment.headline import headline_of
from cleaner.segment.parsing import root_of

if TYPE_CHECKING:
    from cleaner.model import Judgement


def facts_of(judgement: Judgement) -> Facts:
    """The facts of a judged document; plain text states none.

    Args:
        judgement: of a document; addresses are resolved against the url of its source.
    """
    if judgement.source.kind == "text":
        return Facts()
    statements = statements_of(root_of(judgement.source), judgement.source.url)
    if judgement.title and headline_of(judgement.blocks) >= 0:
        statements["headline", "h"] = [judgement.title]
    place = Place(judgement.source.url, statements)
    return Facts(**{name: _found(name, statements, place) for name in TABLE})


def _found(name: str, statements: dict[tuple[str, str], list[object]], place: Place) -> Fact | None:
    row = TABLE[name]
    for source, key in row.asked:
        stated = statements.get((source, key))
        if stated and (value := row.read(stated, place)):
            return Fact(value, source, key)
    return None
