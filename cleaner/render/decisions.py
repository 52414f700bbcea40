"""The report on a document, as JSON: a record of the document, and then one of each decision about a block of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.render import explanation, records

if TYPE_CHECKING:
    from cleaner.job import Cleaned

_OF_DOCUMENT = ("source", "url", "kind", "profile", "profile_evidence", "cut", "counts", "warnings")


def render(cleaned: Cleaned) -> str:
    """A record a line; its ``type`` is ``document`` or ``block``."""
    known = records.record(cleaned)
    document = {"type": "document", **{name: known[name] for name in _OF_DOCUMENT}}
    blocks = ({"type": "block", **entry} for entry in explanation.entries(cleaned))
    return "".join(records.dumps(record) + "\n" for record in (document, *blocks))
