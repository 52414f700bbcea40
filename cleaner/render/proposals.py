"""The weights that ``cleaner tune`` proposes, and what shows that they help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.fit.tuning import FEWEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleaner.fit.tuning import Proposal


def lines(proposals: Iterable[Proposal]) -> str:
    """For people and pipes: a line on each kind of document, which begins with #, then a line a rule, fields parted by tabs."""
    rows = []
    for one in proposals:
        rows.append("\t".join((f"# {one.profile}", f"{one.documents} documents", *_verdict(one))))
        if one.helps:
            rows += [f"{key}\t{rule}\t{now:+.2f}\t{new:+.2f}" for (rule, key), (now, new) in one.changes.items()]
    return "".join(f"{row}\n" for row in rows)


def records(proposals: Iterable[Proposal]) -> str:
    """For programs: a JSON object a kind of document."""
    from cleaner.render.records import dumps  # noqa: PLC0415 - brings json

    return "".join(
        dumps(
            {
                "profile": one.profile,
                "documents": one.documents,
                "f1_now": one.before,
                "f1_proposed": one.after,
                "error": one.error,
                "helps": one.helps,
                "changes": [
                    {"rule": rule, "profile": key, "now": now, "proposed": new}
                    for (rule, key), (now, new) in one.changes.items()
                ],
            }
        )
        + "\n"
        for one in proposals
    )


def _verdict(one: Proposal) -> list[str]:
    if one.documents < FEWEST:
        return [f"too few to show that anything helps: {FEWEST} are needed, a hundred are better"]
    gain = f"F1 where not fitted to {one.before:.4f} → {one.after:.4f}, {one.after - one.before:+.4f} ± {one.error:.4f}"
    if one.helps:
        return [gain, f"{len(one.changes)} weights proposed:"]
    return [gain, "no more than chance, nothing proposed" if one.changes else "nothing proposed"]
