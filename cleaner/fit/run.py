"""A run of ``cleaner tune``: collect, fit, show, write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.evaluate.gold import WHERE
from cleaner.fit.material import collect
from cleaner.fit.tuning import fits, proposals
from cleaner.meter import Steps
from cleaner.read.discover import STDIN
from cleaner.render import proposals as rendering
from cleaner.report import DocumentError, Report
from cleaner.standard_output import StandardOutput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.batch import Conduct
    from cleaner.fit.material import Measurer
    from cleaner.fit.tuning import Proposal
    from cleaner.read.discover import Selection


def run(  # noqa: PLR0913 - the sides that a run has
    paths: Sequence[str],
    measurer: Measurer,
    write: str | None,
    *,
    records_wanted: bool,
    conduct: Conduct,
    selection: Selection,
) -> int:
    """Propose weights for documents with gold.

    Args:
        paths: files and folders; none means standard input.
        measurer: reads and measures them, by the rules that are in force.
        write: the configuration that what helps is written into, if any.
        records_wanted: whether a program reads the answer.
        conduct: how the run goes about it.
        selection: what of a folder is read.

    Returns:
        The exit code: 0, or 2 where something failed or there was nothing to learn from.

    Raises:
        UsageError: the call cannot be meant.
        ConfigError, WriteError: nothing could be written.
    """
    if write is not None:
        from cleaner.config.writing import check_target, write_weights  # noqa: PLC0415 - takes one more package

        check_target(write)
    report = Report(quiet=conduct.quiet)
    material = list(collect(paths or [STDIN], measurer, selection, conduct, report))
    if not material:
        if not report.failed:
            report.fail(paths[0] if len(paths) == 1 else "tune", DocumentError("no document with gold", WHERE))
        return report.exit_code
    tables = measurer.tables()
    with Steps("fitting weights", 0 if conduct.quiet else fits(material)) as steps:
        found = proposals(material, tables.rules(), tables.cues, steps.done)
    with StandardOutput() as out:
        out.write((rendering.records(found) if records_wanted else rendering.lines(found)).encode())
    if write is not None:
        changed = _changed(found)
        if changed:
            write_weights(write, tables.rules(), changed)
            report.note(write, f"{len(changed)} weights written")
        else:
            report.note(write, "not written: nothing is proposed")
    return report.exit_code


def _changed(found: Sequence[Proposal]) -> dict[str, dict[str, float]]:
    """The proposed weights that help, by rule and profile."""
    changed: dict[str, dict[str, float]] = {}
    for one in found:
        if one.helps:
            for (rule, key), (_, new) in one.changes.items():
                changed.setdefault(rule, {})[key] = new
    return changed
