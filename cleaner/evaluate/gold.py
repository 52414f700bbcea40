"""Gold: what people say is the main content of a document, and where it is looked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.containers.jsonl import Line
from cleaner.read import from_object
from cleaner.read.discover import Found, find
from cleaner.read.documents import Document, document_of, open_input, read_limited, textual
from cleaner.read.names import TABLE_SUFFIXES, plain_name, split_name, suffixes_for
from cleaner.report import DocumentError, UsageError
from cleaner.segment import blocks_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleaner.job import Order
    from cleaner.read.discover import Selection
    from cleaner.read.documents import Task
    from cleaner.report import Report

#: How the names of gold files end; first those that follow the whole name of the document, then those that replace its suffix.
_BESIDE = (".expected", ".gold")
_INSTEAD = (".expected.txt", ".gold.txt")
#: The fields of a table where none is named: the first that a record has counts.
TEXT_FIELDS = ("text", "html", "lines")
GOLD_FIELDS = ("gold", "expected", "main", "article", "labels")

#: Where less of the gold stands in the document, it is likely to be another's.
FITS = 0.8
#: What to try where none is found.
WHERE = "it stands beside a.txt as a.txt.expected or a.gold.txt, under --gold FOLDER, or in a field of the row"

_LABELS = {1: True, 0: False, None: None, "content": True, "boilerplate": False}


class Gold(NamedTuple):
    """The main content of a document: as a text, or as a label for each of its lines."""

    text: str = ""
    labels: tuple[bool | None, ...] | None = None  #: whether a line is main content; None where nobody knows


class NoGoldError(Exception):
    """A document of which nobody has said what its main content is."""


class Exam(NamedTuple):
    """Where the documents of a run and their gold are."""

    folder: str | None = None  #: holds the gold, in the same tree as the documents; None: it stands beside them
    fields: tuple[str, ...] = TEXT_FIELDS  #: of a table: what may hold the document
    gold_fields: tuple[str, ...] = GOLD_FIELDS  #: of a table: what may hold its gold


def selected(selection: Selection, order: Order, exam: Exam) -> Selection:
    """What of a folder is read, where gold is looked for: tables too, which may hold some, but not the files of gold."""
    suffixes = suffixes_for(order.kind) | (TABLE_SUFFIXES.keys() if order.kind == "auto" else set())
    return selection._replace(suffixes=suffixes, beside=_BESIDE + _INSTEAD, leave_out=exam.folder)


def documents(paths: Sequence[str], selection: Selection, report: Report) -> Iterator[Found]:
    """The files with the documents; those that are named as gold are not among them. Arguments as for `find`."""
    return (found for found in find(paths, report, selection) if not found.path.endswith(_BESIDE + _INSTEAD))


def check_folder(exam: Exam) -> None:
    """Refuse a folder of gold that is not there.

    Raises:
        UsageError: it is not.
    """
    if exam.folder is not None and not os.path.isdir(exam.folder):
        if not os.path.exists(exam.folder):
            from cleaner.read.missing import hint_for  # noqa: PLC0415 - only where something is missing

            raise UsageError(f"--gold: {exam.folder}: no such folder; {hint_for(exam.folder)}")
        raise UsageError(f"--gold: {exam.folder} is no folder; name the one that holds the gold")


def case_of(task: Task, order: Order, exam: Exam) -> tuple[Document, Gold]:
    """A document and its gold.

    Raises:
        NoGoldError: it has none.
        DocumentError, OSError: the one or the other cannot be read.
    """
    if task.in_container and not task.is_member:
        return _row(task, order, exam)
    path = _path(task.found, exam.folder)
    if path is None:
        raise NoGoldError
    return document_of(task, order), Gold(_read(path, order))


def document_in(exam: Exam, task: Task, order: Order) -> Document:
    """A document, whether it has gold or not.

    Raises:
        DocumentError, OSError: it cannot be read.
    """
    if task.in_container and not task.is_member:
        return _document(task, order, exam.fields)
    return document_of(task, order)


def _path(found: Found, folder: str | None) -> str | None:
    return next((path for path in _candidates(found, folder) if os.path.isfile(path)), None)


def _candidates(found: Found, folder: str | None) -> Iterator[str]:
    """Where the gold of a document may be, the likeliest first."""
    path = found.path if folder is None else os.path.join(folder, found.relative)
    stem = split_name(path)[0]
    for name in dict.fromkeys((path, plain_name(path))):
        yield from (name + ending for ending in _BESIDE)
        if folder is not None:
            yield name
    yield from (stem + ending for ending in _INSTEAD)
    if folder is not None:
        yield stem + ".txt"


def _read(path: str, order: Order) -> str:
    """A gold file as text; of one that is html itself, all of its text."""
    with open_input(Found(path, 0, in_folder=False)) as stream:
        raw = textual(read_limited(stream, order.max_size), order.max_size)
    source = from_object(raw, name=os.path.basename(path))
    return "\n".join(block.text for block in blocks_of(source)[0]) if source.kind == "html" else source.text


def _row(task: Task, order: Order, exam: Exam) -> tuple[Document, Gold]:
    """The document and the gold that stand in one row of a table."""
    document = _document(task, order, exam.fields)
    fields = document.fields or {}
    name = next((name for name in exam.gold_fields if fields.get(name) is not None), None)
    if name is None:
        raise NoGoldError
    return document, _gold(name, fields[name])


def _document(task: Task, order: Order, names: Sequence[str]) -> Document:
    """The document in the first of these fields that the row has."""
    if not isinstance(task.part, Line):
        return document_of(task, order._replace(field=names[0]))
    record = task.part.record()[1]
    name = next((name for name in names if name in record), names[0])
    value = record.get(name)
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        return Document("\n".join(value), "text", fields=record)
    document = task.part.document(order._replace(field=name))
    return document._replace(kind="html") if name == "html" else document


def _gold(name: str, value: Any) -> Gold:
    if isinstance(value, str):
        return Gold(value)
    if isinstance(value, list) and all(isinstance(label, int | str | None) and label in _LABELS for label in value):
        return Gold(labels=tuple(_LABELS[label] for label in value))
    raise DocumentError(
        f"no gold in field '{name}' (it holds {type(value).__name__})",
        "a text is needed, or a list with a label a line: 1 or content, 0 or boilerplate, null where nobody knows",
    )
