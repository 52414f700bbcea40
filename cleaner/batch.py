"""A run over documents: find, clean in order, write, count. How many processes work on it never shows in the output."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from cleaner.config import ConfigError
from cleaner.config.search import Configs
from cleaner.job import Order, Outcome, process
from cleaner.parallel import Ahead, each
from cleaner.read.discover import STDIN, Selection, find
from cleaner.read.documents import Frame, Task, holds_documents, tasks
from cleaner.read.names import DOCUMENT_SUFFIXES, is_container_name, is_parquet_name, suffixes_for
from cleaner.report import DocumentError, Report
from cleaner.sinks import ChangeList, InPlace, JsonStream, RemovedStream, ReportStream, Stream
from cleaner.standard_output import StandardOutput
from cleaner.usage import check_backups, check_call, check_inputs, report_form
from cleaner.write import AtomicFile, WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from cleaner.meter import Meter
    from cleaner.progress import Progress
    from cleaner.read.discover import Found
    from cleaner.sinks import Sink, Writer
    from cleaner.templates.known import Templates
    from cleaner.templates.unfinished import Unfinished


class Destination(NamedTuple):
    """Where the cleaned documents go; to standard output if nothing is named."""

    file: str | None = None
    folder: str | None = None
    in_place: bool = False
    backup: str | None = None  #: added to the name of what in_place rewrites, to keep it under
    check: bool = False  #: only list the documents that would change
    resume: bool = False  #: leave out what an earlier run into the folder has finished
    removed: str | None = None  #: a file for what was taken out
    report: str | None = None  #: a file for every decision: JSON if it ends in .jsonl, a page if in .html
    templates: str | None = None  #: a file for what was learned of the sources
    force: bool = False  #: an input may be overwritten


class Conduct(NamedTuple):
    """How a run goes about its work; nothing of it shows in the results."""

    jobs: int = 1  #: how many processes; 0 takes one for each processor
    timeout: float | None = None  #: the seconds that one document may take; None for any
    quiet: bool = False  #: tell failures only


class _NothingDoneError(Exception):
    """No document could be read; files from earlier runs are better left as they are."""


def run(  # noqa: PLR0913, PLR0917 - the sides that a run has
    paths: Sequence[str],
    order: Order | None = None,
    to: Destination | None = None,
    conduct: Conduct | None = None,
    selection: Selection | None = None,
    configs: Configs | None = None,
) -> int:
    """Clean documents.

    Args:
        paths: files, folders, ``-`` for standard input; none means standard input.
        order: how each document is read, judged and rendered; as text if None.
        to: where the results go; to standard output if None.
        conduct: how the run goes about it, which never shows in the results.
        selection: what of a folder is read.
        configs: what documents are judged by; as the files above them say if None.

    Returns:
        The exit code: 0; 1 where changes were looked for and found; 2 where something failed.

    Raises:
        UsageError: the call cannot be meant, and nothing was written; or it asks for a process that cannot be started.
        ConfigError: the configuration of the run cannot be used; nothing was written.
    """
    paths = paths or [STDIN]
    conduct = conduct or Conduct()
    to = to or Destination()
    to = to._replace(file=None) if to.file == STDIN else to
    order = _shown((order or Order())._replace(removed=to.removed is not None, digest=to.in_place), to)
    several = may_be_several(paths, order)
    check_call(paths, order, to, several=several)
    order = order._replace(report=report_form(to.report), parquet=to.check or bool(to.folder) or is_parquet_name(to.file or ""))
    configs = configs or Configs()
    configs.default()  # before anything is written; those that lie beside documents are read when these are
    order = order._replace(counts=several and _to_files(to) and not conduct.quiet)
    report = Report(changes_count=to.check or order.format == "diff", quiet=conduct.quiet)
    suffixes = DOCUMENT_SUFFIXES if to.in_place else suffixes_for(order.kind)
    selection = (selection or Selection())._replace(suffixes=suffixes, leave_out=to.folder)
    find_all = partial(find, paths, selection=selection)
    _check_before_writing(find_all, order, to)
    try:
        with suppress(_NothingDoneError), ExitStack() as stack:
            jobs = conduct.jobs or os.cpu_count() or 1
            unfinished = None
            if several and order.learn:
                unfinished = _unfinished(paths, report) if to.in_place else None
                templates = _learned(order, find_all(Report(silent=True)), selection, conduct._replace(jobs=jobs), report)
                templates = unfinished.completed(templates) if unfinished else templates
                _note_down(templates, to)
                order = order._replace(templates=templates)
            progress = _progress(stack, order, to, report)
            removed = (lambda: f", {report.words_removed} words removed") if order.counts else str
            meter = _meter(stack, order, conduct, report, find_all(Report(silent=True)), removed) if several else None
            ahead = Ahead(report)
            founds = meter.taken(find_all(ahead)) if meter else find_all(ahead)
            founds = configured(founds, configs, ahead)
            founds = progress.left(founds) if progress else founds
            todo = tasks(founds, order, ahead, selection, meter.reading if meter else None)
            sinks = _sinks(stack, order, to, report, progress, unfinished, several=several)
            for task, outcome in each(partial(process, order), todo, jobs, _lost, conduct.timeout, ahead):
                _take(task, outcome, sinks, report)
                if meter and not isinstance(task.part, Frame):
                    meter.document()
            if report.failed and not (report.done or report.not_written) and (to.file or to.removed or to.report):
                raise _NothingDoneError
            for sink in sinks:
                sink.end()
    except WriteError as failure:
        report.fail(failure.target, failure.why)
    if order.counts:
        report.sum_up()
    return report.exit_code


def _shown(order: Order, to: Destination) -> Order:
    """The order, with what renderers must know of the terminal if the documents go to one."""
    if _to_files(to) or sys.stdout is None or not sys.stdout.isatty():
        return order
    from cleaner import terminal  # noqa: PLC0415 - not for pipes

    return order._replace(columns=terminal.width(), colour=terminal.colour())


def _to_files(to: Destination) -> bool:
    """Whether the cleaned documents go to files: then nobody sees them come, and the numbers are news."""
    return bool(to.file or to.folder or to.in_place)


def _check_before_writing(find_all: Callable[[Report], Iterable[Found]], order: Order, to: Destination) -> None:
    """Look at all that will be read, and be sure that none of it would be lost.

    It is looked for once more when it is read: a list of a million paths would have to be held, and by every process.
    """
    beside = [file for file in (to.removed, to.report, to.templates) if file]
    if not to.force:
        check_inputs(find_all(Report(silent=True)), to.file, *beside)
    if to.backup:
        check_backups(find_all(Report(silent=True)), to.backup, beside)
    if to.folder:
        from cleaner.tree import check_targets  # noqa: PLC0415 - only for --output-dir

        check_targets(to.folder, lambda: find_all(Report(silent=True)), order, beside)


def configured(founds: Iterable[Found], configs: Configs, report: Report) -> Iterator[Found]:
    """What was found, with the configuration that applies to it; if it cannot be used, the file is not cleaned."""
    for found in founds:
        try:
            config = configs.default() if found.path == STDIN else configs.nearest(found.path)
        except ConfigError as error:
            report.fail(found.path, DocumentError(f"its configuration cannot be used: {error}"))
        else:
            yield found._replace(config=config) if config else found


def may_be_several(paths: Sequence[str], order: Order) -> bool:
    """Whether the call is about several documents, however many it turns out to find: scripts rely on the form."""
    if len(paths) > 1 or order.kind not in {"auto", "text", "html"}:
        return True
    (path,) = paths
    if os.path.isdir(path) or (order.kind == "auto" and (is_container_name(path) or (path == STDIN and order.field_named))):
        return True
    return holds_documents(path, order.kind, table=order.field_named)


def _learned(order: Order, founds: Iterable[Found], selection: Selection, conduct: Conduct, report: Report) -> Templates:
    """What the documents tell of the sources they come from."""
    from cleaner.templates.learning import learn  # noqa: PLC0415 - only for several documents

    with ExitStack() as stack:
        meter = _meter(stack, order, conduct, report, (), lambda: ", compared with one another first")
        done = meter.document if meter else bool
        return learn(founds, order, selection, conduct.jobs, conduct.timeout, done=done)


def _unfinished(paths: Sequence[str], report: Report) -> Unfinished:
    from cleaner.templates.unfinished import Unfinished  # noqa: PLC0415 - only for --in-place

    return Unfinished(paths, report)


def _note_down(templates: Templates, to: Destination) -> None:
    """Write down what was learned, where a file was named for it; a file of an earlier run stays where nothing could be read.

    Raises:
        WriteError: the system refused.
    """
    if to.templates and templates.by_source:
        from cleaner.templates.files import write  # noqa: PLC0415 - only where a file is named

        _make(to.folder)
        write(templates, to.templates)


def _progress(stack: ExitStack, order: Order, to: Destination, report: Report) -> Progress | None:
    if not (to.folder and to.resume):
        return None
    from cleaner.progress import Progress  # noqa: PLC0415 - only for --resume

    return stack.enter_context(Progress(to.folder, order, report))


def _meter(  # noqa: PLR0913, PLR0917 - as for a run
    stack: ExitStack, order: Order, conduct: Conduct, report: Report, every: Iterable[Found], says: Callable[[], str]
) -> Meter | None:
    """What shows how far the run is, where somebody would see it; not where the documents go to the same terminal."""
    from cleaner.meter import Meter, wanted  # noqa: PLC0415 - one document takes no time

    return stack.enter_context(Meter(report, every, says)) if wanted() and not (conduct.quiet or order.columns) else None


def _sinks(  # noqa: PLR0913, PLR0917 - where all that a run consists of is put together
    stack: ExitStack,
    order: Order,
    to: Destination,
    report: Report,
    progress: Progress | None,
    unfinished: Unfinished | None,
    *,
    several: bool,
) -> list[Sink]:
    sinks: list[Sink] = []
    _make(to.folder if to.removed or to.report else None)
    if to.removed:
        sinks.append(RemovedStream(stack.enter_context(AtomicFile(to.removed)), headings=several))
    if to.in_place:
        sinks.append(InPlace(report, to.backup or "", unfinished))
    elif to.folder:
        from cleaner.tree import Tree  # noqa: PLC0415 - only for --output-dir

        sinks.append(stack.enter_context(Tree(to.folder, order, report, progress)))
    else:
        out: Writer = stack.enter_context(AtomicFile(to.file)) if to.file else stack.enter_context(StandardOutput())
        if to.check:
            sinks.append(ChangeList(out, terminal=order.columns > 0))
        else:
            sinks.append(_stream(out, order, to.file, array=several))
    if to.report:  # the last to end: it shows what the others failed at
        sinks.append(_report_sink(stack, order, to.report, report))
    return sinks


def _stream(out: Writer, order: Order, target: str | None, *, array: bool) -> Sink:
    """What takes all documents of the run."""
    if target and order.tables and is_parquet_name(target):
        from cleaner.containers.parquet_table import ParquetTable  # noqa: PLC0415 - an extra

        return ParquetTable(out, target, order.field)
    return JsonStream(out, array=array) if order.format == "json" else Stream(out)


def _report_sink(stack: ExitStack, order: Order, target: str, report: Report) -> Sink:
    out = stack.enter_context(AtomicFile(target))
    if order.report == "jsonl":
        sink: ReportStream | ReportPage = ReportStream(out)
    else:
        from cleaner.report_page.page import ReportPage  # noqa: PLC0415 - only where a page is wanted

        sink = stack.enter_context(ReportPage(out, target))
    report.listen(sink.fail)
    stack.callback(report.listen, None)
    return sink


def _make(folder: str | None) -> None:
    """Make the folder that the documents go to, before the first one does: what else is written may well lie in it.

    Raises:
        WriteError: the system refused.
    """
    if folder:
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as error:
            raise WriteError(folder, error) from error


def _lost(error: DocumentError) -> Outcome:
    return Outcome(error=error)


def _take(task: Task, outcome: Outcome, sinks: Iterable[Sink], report: Report) -> None:
    """Count an outcome, tell what there is to tell, and hand it on."""
    if outcome.error:
        if task.found.in_folder and outcome.binary:
            report.note(task.name, "skipped: a binary file, not a document")
        else:
            report.fail(task.name, outcome.error)
        return
    for warning in outcome.warnings:
        report.note(task.name, warning)
    failed = report.failed
    for sink in sinks:
        sink.put(task, outcome)
    if report.failed > failed:
        report.not_written += 1
    elif not isinstance(task.part, Frame):
        report.document(changed=outcome.changed, empty=outcome.empty, words=outcome.words, removers=outcome.removers)
