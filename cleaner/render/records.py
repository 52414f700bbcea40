"""The record of one document, as JSON: what stayed, what went, and which rules removed it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cleaner.api import Result
from cleaner.render.counts import flagged, words
from cleaner.render.positions import block_of_lines

if TYPE_CHECKING:
    from typing import Any

    from cleaner.facts.model import Facts
    from cleaner.job import Cleaned
    from cleaner.judged import JudgedBlock


def record(cleaned: Cleaned) -> dict[str, Any]:
    """All that is known of a document, as plain values in a fixed order."""
    result = Result(cleaned.judgement, cleaned.rendering)
    known = {
        "source": printable(cleaned.name),
        "url": cleaned.judgement.source.url,
        "kind": result.kind,
        "title": result.title,
        "facts": _facts(result.facts) if result.kind == "html" else None,
        "text": result.text,
        "counts": counts(cleaned),
        "removed": _removed(cleaned, result.blocks),
        "profile": result.profile,
        "profile_evidence": result.profile_evidence,
        "cut": result.cut,
        "warnings": result.warnings,
    }
    return known if cleaned.fields is None else {**known, "fields": cleaned.fields}


def dumps(value: Any, indent: int | None = None) -> str:
    """JSON, readable for people in any language; escaped where a value has no UTF-8 form."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, from an escape in the JSON that came in
        return json.dumps(value, indent=indent)
    return text


def printable(name: str) -> str:
    """A path as text: bytes of a file name that are no UTF-8 are spelled out."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _facts(facts: Facts) -> dict[str, Any]:
    """The facts by name, null where the page says nothing; and where the page says them."""
    known = {name: fact for name, fact in facts._asdict().items() if fact is not None}
    values = {name: known[name].value if name in known else None for name in facts._fields}
    return values | {"sources": {name: f"{fact.source} {fact.key}" for name, fact in known.items()}}


def counts(cleaned: Cleaned) -> dict[str, dict[str, int]]:
    """The words and lines (of a page: the blocks) that stayed and that went."""
    judgement = cleaned.judgement
    lines = cleaned.flags if judgement.source.kind == "text" else judgement.kept
    return {"words": words(judgement)._asdict(), "lines": flagged(lines)._asdict()}


def _removed(cleaned: Cleaned, blocks: list[JudgedBlock]) -> list[dict[str, Any]]:
    """Every line (of a page: every block) that went; blank ones, which went along, are counted only."""
    if cleaned.judgement.source.kind == "html":
        return [{"block": n, **_why(block)} for n, block in enumerate(blocks, 1) if block.label == "boilerplate"]
    owners = block_of_lines(cleaned.judgement)
    return [
        {"line": number, **_why(blocks[owners[number - 1]])}
        for number, flag in enumerate(cleaned.flags, 1)
        if not flag and number - 1 in owners
    ]


def _why(block: JudgedBlock) -> dict[str, Any]:
    against = sorted((vote for vote in block.votes if vote.weight < 0), key=lambda vote: vote.weight)
    return {
        "text": block.text,
        "score": round(block.score, 6),
        "rules": [vote.rule for vote in against],
        "step": block.settled_by.id if block.settled_by else None,
    }
