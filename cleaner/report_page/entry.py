"""One document as the page shows it: its figures, and its lines with what was decided about each."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import TYPE_CHECKING
from zlib import compress

from cleaner.api import Result
from cleaner.render import counts
from cleaner.render.positions import numbers
from cleaner.render.records import printable
from cleaner.report import escaped
from cleaner.report_page.doubt import doubt_of
from cleaner.rules import all_rules
from cleaner.terminal import neutral

if TYPE_CHECKING:
    from typing import Any

    from cleaner.job import Cleaned
    from cleaner.judged import JudgedBlock

_BUILT_IN = frozenset(rule.id for rule in all_rules())


def render(cleaned: Cleaned) -> bytes:
    """Two lines: the figures of a document and the rules and steps that removed something, as JSON; and its lines, packed."""
    result = Result(cleaned.judgement)
    words = counts.by_block(cleaned.judgement)
    kept, removed = counts.words(cleaned.judgement)
    doubt = doubt_of(cleaned.judgement, words)
    entry = {
        "name": escaped(printable(cleaned.name)),
        "title": neutral(result.title or ""),
        "kind": result.kind,
        "kept": kept,
        "removed": removed,
        "doubt": doubt.share,
        "close": doubt.close,
        "overruled": doubt.overruled,
        "warnings": [neutral(warning) for warning in result.warnings],
        "removers": counts.removers(cleaned.judgement),
        "strictness": cleaned.options.strictness or 0,
        "reasons": {rule.id: rule.reason for rule in cleaned.judgement.tables.rules() if rule.id not in _BUILT_IN},
    }
    return json.dumps(entry).encode() + b"\n" + _packed(_lines(cleaned, result, words))


def _packed(value: Any) -> bytes:
    """Plain values as JSON, compressed, in an alphabet that says nothing to a browser."""
    return b64encode(compress(json.dumps(value, separators=(",", ":")).encode(), 9))


def _lines(cleaned: Cleaned, result: Result, words: list[int]) -> dict[str, Any]:
    """Every block with its place, label, score and votes; votes and steps are numbers into lists of those there are."""
    votes: dict[tuple[str, float], int] = {}
    steps: dict[tuple[str, str], int] = {}
    rows = []
    for number, block, count in zip(numbers(cleaned.judgement), result.blocks, words, strict=True):
        step = block.settled_by and (block.settled_by.id, neutral(block.settled_by.evidence))
        rows.append(
            [
                number,
                _shown(cleaned, block),
                int(block.label == "content"),
                round(block.score, 6),
                count,
                [votes.setdefault((vote.rule, vote.weight), len(votes)) for vote in block.votes],
                steps.setdefault(step, len(steps)) if step else -1,
            ]
        )
    return {
        "profile": result.profile,
        "evidence": neutral(result.profile_evidence),
        "cut": round(result.cut, 6),
        "votes": list(votes),
        "steps": list(steps),
        "rows": rows,
    }


def _shown(cleaned: Cleaned, block: JudgedBlock) -> str:
    """A block as it stands in the document: in plain text it may be several lines."""
    if block.start < 0:
        return neutral(block.text)
    return neutral(cleaned.judgement.source.text[block.start : block.end]).removesuffix("\n")
