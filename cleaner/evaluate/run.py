"""A run over documents with gold: find, clean and grade them, add up, show."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from cleaner.batch import configured, may_be_several
from cleaner.evaluate.gold import FITS, WHERE, Exam, NoGoldError, case_of, check_folder, document_in, documents, selected
from cleaner.evaluate.grading import Grade, grade
from cleaner.job import Order, failure_of, judged
from cleaner.meter import Meter, wanted
from cleaner.parallel import Ahead, each
from cleaner.read.discover import STDIN, Selection
from cleaner.read.documents import Task, tasks
from cleaner.report import DocumentError, Report
from cleaner.standard_output import StandardOutput
from cleaner.templates.learning import learn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.batch import Conduct
    from cleaner.config.search import Configs
    from cleaner.evaluate.gold import Gold
    from cleaner.render.scores import View

_NAMED = 3  #: so many documents without gold are named


class Graded(NamedTuple):
    """What came of one document; goes from process to process."""

    grades: tuple[Grade, ...] = ()  #: for each of the orders; none where there is no gold
    empty: bool = False  #: whether the gold is empty
    error: DocumentError | OSError | None = None


def run(  # noqa: PLR0913 - where all that a run consists of is put together
    paths: Sequence[str],
    orders: Sequence[Order],
    exam: Exam,
    view: View,
    *,
    conduct: Conduct,
    selection: Selection,
    configs: Configs,
) -> int:
    """Score the cleaner on documents with gold.

    Args:
        paths: files and folders; none means standard input.
        orders: how each document is read and judged; where there are two, they are compared.
        exam: where the gold is.
        view: shows what the documents came to.
        conduct: how the run goes about it, which never shows in the results.
        selection: what of a folder is read.
        configs: what documents are judged by.

    Returns:
        The exit code: 0, or 2 where something failed or nothing could be scored.

    Raises:
        UsageError: the call cannot be meant.
        ConfigError: the configuration of the run cannot be used.
    """
    check_folder(exam)
    configs.default()  # before anything is written
    report = Report(quiet=conduct.quiet)
    selection = selected(selection, orders[0], exam)
    missing = _Missing()
    find_all = partial(documents, paths or [STDIN], selection)
    jobs = conduct.jobs or os.cpu_count() or 1
    if orders[0].learn and may_be_several(paths or [STDIN], orders[0]):
        founds, read = find_all(Report(silent=True)), partial(document_in, exam)
        templates = learn(founds, orders[0], selection, jobs, conduct.timeout, read)
        orders = [order._replace(templates=templates) for order in orders]
    with StandardOutput() as out:
        view.begin(out)
        with ExitStack() as stack:
            meter = None
            if not conduct.quiet and wanted() and not (view.streams and sys.stdout.isatty()):
                meter = stack.enter_context(Meter(report, find_all(Report(silent=True)), str))
            ahead = Ahead(report)
            founds = meter.taken(find_all(ahead)) if meter else find_all(ahead)
            founds = configured(founds, configs, ahead)
            todo = tasks(founds, orders[0], ahead, selection, meter.reading if meter else None)
            for task, graded in each(partial(_graded, orders, exam), todo, jobs, _lost, conduct.timeout, ahead):
                if meter:
                    meter.document()
                if graded.error:
                    report.fail(task.name, graded.error)
                elif not graded.grades:
                    missing.add(task.name)
                else:
                    _note(task.name, graded, report)
                    view.document(task.name, graded.grades)
        missing.tell(paths, report, scored=view.tally.documents)
        view.end()
    return report.exit_code


def _graded(orders: Sequence[Order], exam: Exam, task: Task) -> Graded:
    """Clean a document under each of the orders and grade it; whatever goes wrong with it is in the answer."""
    try:
        document, gold = case_of(task, orders[0], exam)
        grades = tuple(grade(judged(order, task, document), gold) for order in orders)
    except NoGoldError:
        return Graded()
    except Exception as error:  # noqa: BLE001 - a mistake of ours must not cost the other documents
        return Graded(error=failure_of(error))
    return Graded(grades, empty=_is_empty(gold))


def _lost(error: DocumentError) -> Graded:
    return Graded(error=error)


def _is_empty(gold: Gold) -> bool:
    return not (gold.text.strip() or any(gold.labels or ()))


def _note(name: str, graded: Graded, report: Report) -> None:
    """Tell what is odd about the gold of a document."""
    fit = graded.grades[0].fit
    if graded.empty:
        report.note(name, "its gold is empty: nothing of it should be kept")
    elif fit < FITS:
        report.note(name, f"only {fit:.0%} of the words of its gold are in it; is it the gold of another document?")


class _Missing:
    """The documents without gold."""

    def __init__(self) -> None:
        self._count = 0
        self._names: list[str] = []

    def add(self, name: str) -> None:
        self._count += 1
        if len(self._names) < _NAMED:
            self._names.append(name)

    def tell(self, paths: Sequence[str], report: Report, *, scored: int) -> None:
        """Say which were left out for it; a failure where nothing is left."""
        more = self._count - len(self._names)
        names = ", ".join(self._names) + (f" and {more} more" if more else "")
        where = paths[0] if len(paths) == 1 else "eval"
        if self._count and scored:
            report.note(where, f"without gold, and not scored: {names}")
        elif self._count:
            report.fail(where, DocumentError(f"no gold for {names}", WHERE))
