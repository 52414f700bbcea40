"""The report on a document, as JSON: a record of the document, and then one of each decision about a block of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.api import Result
from cleaner.render import explanation, records

if TYPE_CHECKING:
    from cleaner.job import Cleaned


def render(cleaned: Cleaned) -> str:
    """A record a line; its ``type`` is ``document`` or ``block``."""
    result = Result(cleaned.judgement)
    document = {
        "type": "document",
        "source": records.printable(cleaned.name),
        "url": cleaned.judgement.source.url,
        "kind": result.kind,
        "profile": result.profile,
        "profile_evidence": result.profile_evidence,
        "cut": result.cut,
        "counts": records.counts(cleaned),
        "warnings": result.warnings,
    }
    blocks = ({"type": "block", **entry} for entry in explanation.entries(cleaned))
    return "".join(records.dumps(record) + "\n" for record in (document, *blocks))
