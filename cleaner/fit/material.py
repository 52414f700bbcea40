"""Documents with gold, measured so that weights can be fitted to them."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from cleaner import measure, profiles, segment
from cleaner.config.sources import host_of
from cleaner.digests import digest
from cleaner.evaluate.alignment import HALF, shares_found
from cleaner.evaluate.gold import FITS, NoGoldError, case_of, check_folder, documents, selected
from cleaner.evaluate.grading import line_labels, share_in
from cleaner.evaluate.words import words_of
from cleaner.fit.firing import voting
from cleaner.fit.pages import Page, fired_on
from cleaner.fit.texts import Labelled, block_labels
from cleaner.job import failure_of, judged
from cleaner.measure.body import stems_of
from cleaner.meter import Meter, wanted
from cleaner.model import Scored
from cleaner.parallel import Ahead, each
from cleaner.read.documents import tasks
from cleaner.report import DocumentError, Report
from cleaner.segment.lines import split_lines
from cleaner.tables import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleaner.batch import Conduct
    from cleaner.config.model import Config
    from cleaner.evaluate.gold import Exam, Gold
    from cleaner.job import Order
    from cleaner.model import Cues, Rule, Source, Tables
    from cleaner.read.discover import Selection
    from cleaner.read.documents import Task


class Material(NamedTuple):
    """One document to learn from."""

    group: str  #: what it shares with those that it must not be held out from: its host, or its text
    document: Labelled | Page


class _Measured(NamedTuple):
    """What came of one document; goes from process to process."""

    material: Material | None = None  #: None where it has no gold that could teach anything
    note: str = ""  #: why not, if it is odd
    error: DocumentError | OSError | None = None


class _MisfitError(Exception):
    """Gold that is likely to be another document's."""


class Measurer(NamedTuple):
    """Measures documents; goes to other processes."""

    order: Order  #: how each is read
    exam: Exam  #: where the gold is
    config: Config | None  #: the rules and cue phrases that there are; the built-in ones if None

    def tables(self) -> Tables:
        """What the documents are judged by."""
        return self.config.settings_for().tables if self.config else BUILT_IN

    def measured(self, task: Task) -> _Measured:
        """A document and its gold; whatever goes wrong with it is in the answer."""
        try:
            document, gold = case_of(task, self.order, self.exam)
            source = judged(self.order, task, document).judgement.source
            tables = self.tables()
            if source.kind == "html":
                measured: Labelled | Page = _page(source, gold, voting(tables.rules(), "page"), tables.cues)
            else:
                measured = _text(source, gold, tables.cues)
        except NoGoldError:
            return _Measured()
        except _MisfitError as misfit:
            return _Measured(note=str(misfit))
        except Exception as error:  # noqa: BLE001 - a mistake of ours must not cost the other documents
            return _Measured(error=failure_of(error))
        return _Measured(Material(_group(source), measured))


def collect(
    paths: Sequence[str], measurer: Measurer, selection: Selection, conduct: Conduct, report: Report
) -> Iterator[Material]:
    """Every document with gold.

    Args:
        paths: files and folders.
        measurer: reads and measures them.
        selection: what of a folder is read.
        conduct: how the run goes about it.
        report: is told of what cannot be read or does not fit.

    Raises:
        UsageError: there is no folder of that name with gold.
    """
    order = measurer.order
    check_folder(measurer.exam)
    selection = selected(selection, order, measurer.exam)
    ahead = Ahead(report)
    jobs = conduct.jobs or os.cpu_count() or 1
    with ExitStack() as stack:
        meter = None
        if wanted() and not conduct.quiet:
            meter = stack.enter_context(Meter(report, documents(paths, selection, Report(silent=True)), str))
        founds = documents(paths, selection, ahead)
        todo = tasks(meter.taken(founds) if meter else founds, order, ahead, selection, meter.reading if meter else None)
        for task, measured in each(measurer.measured, todo, jobs, lambda error: _Measured(error=error), conduct.timeout, ahead):
            if meter:
                meter.document()
            if measured.error:
                report.fail(task.name, measured.error)
            elif measured.note:
                report.note(task.name, measured.note)
            elif measured.material:
                yield measured.material


def _check_fit(gold: Gold, words: Sequence[str]) -> None:
    """Leave out gold that is likely to be another document's: it would teach nonsense."""
    share = share_in(words_of(gold.text), Counter(words))
    if share < FITS:
        raise _MisfitError(
            f"left out: only {share:.0%} of the words of its gold are in it; is it the gold of another document?"
        )


def _page(source: Source, gold: Gold, rules: Sequence[Rule], cues: Cues) -> Page:
    if gold.labels is not None:
        raise DocumentError("the gold has labels for lines, and a page has no lines", "give the main content as a text")
    blocks, *_ = segment.blocks_of(source)
    features = measure.features_of("html", blocks, cues)
    words = [words_of(block.text) for block in blocks]
    _check_fit(gold, [word for block in words for word in block])
    wanted = words_of(gold.text)
    labels = np.array([share >= HALF for share in shares_found(words, wanted)], float)
    return Page(blocks, features, fired_on(rules, features), labels, [Counter(block) for block in words], Counter(wanted))


def _text(source: Source, gold: Gold, cues: Cues) -> Labelled:
    blocks, *_ = segment.blocks_of(source)
    rows = measure.features_of("text", blocks, cues)
    lines = split_lines(source.text)
    _check_fit(gold, words_of(source.text))
    labels = line_labels(lines, gold)
    offsets, at = [], 0
    for line, label in zip(lines, labels, strict=True):
        if label is not None:
            offsets.append((at, int(label)))
        at += len(line)
    wanted = [word for line, label in zip(lines, labels, strict=True) if label for word in words_of(line)]
    scores = BUILT_IN.scorer("text", profiles.FIRST_PASS["text"])(rows)
    texts = [block.shown for block in blocks]
    nearly_clean = profiles.choose(Scored(texts, rows, scores, [*map(stems_of, texts)])).profile is profiles.CLEAN
    return Labelled(blocks, rows, block_labels(blocks, offsets), wanted, offsets, nearly_clean)


def _group(source: Source) -> str:
    if source.url:
        return host_of(source.url) or source.url
    return digest(source.text.encode("utf-8", "surrogatepass")).hex()
