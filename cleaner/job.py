"""One document, from its bytes to what is written for it. Runs in any process; prints and counts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleaner.model import Judgement, Source
from cleaner.pipeline import judge
from cleaner.read import from_bytes
from cleaner.read.decoding import byte_lines, mark_of
from cleaner.read.documents import BinaryFileError, Task, read_bytes, read_record
from cleaner.render.plain import kept_lines
from cleaner.report import DocumentError
from cleaner.segment.lines import split_lines

if TYPE_CHECKING:
    from typing import Any


class Order(NamedTuple):
    """How every document of a run is read, judged and rendered."""

    format: str = "text"  #: a key of `cleaner.render.formats.RENDERERS`
    kind: str = "auto"  #: auto, text, html or jsonl
    field: str = "text"  #: of a jsonl file: what holds the document
    url: str | None = None
    strictness: int = 0
    removed: bool = False  #: whether somebody wants what was taken out
    columns: int = 0  #: the width of the terminal that the output goes to; 0 for a pipe or file
    colour: bool = False  #: whether that terminal shall show colours


class Outcome(NamedTuple):
    """What is to be written and told of one document."""

    output: bytes = b""
    newline: bytes = b"\n"  #: a line end in the encoding of the output
    removed: bytes = b""
    warnings: tuple[str, ...] = ()
    kind: str = "text"
    changed: bool = False  #: whether anything was taken out
    error: DocumentError | OSError | None = None
    binary: bool = False  #: whether the error is that it is a binary file; in a folder that is none


class Cleaned(NamedTuple):
    """A judged document as renderers need it."""

    name: str
    judgement: Judgement
    lines: list[bytes]  #: the physical lines of plain text, as they came in; empty for html
    flags: list[bool]  #: for each whether it stays
    mark: bytes = b""  #: the byte order mark in front of the first line
    fields: dict[str, Any] | None = None  #: of a jsonl line, the other fields


def process(order: Order, task: Task) -> Outcome:
    """Read, judge and render one document; whatever goes wrong with it is in the outcome."""
    try:
        cleaned = _judged(order, task)
        return Outcome(
            output=_output(order, cleaned),
            newline="\n".encode(_unmarked(cleaned.judgement.source.encoding)) if cleaned.lines else b"\n",
            removed=_removed(cleaned) if order.removed else b"",
            warnings=tuple(cleaned.judgement.warnings),
            kind=cleaned.judgement.source.kind,
            changed=not all(cleaned.flags) or not all(cleaned.judgement.kept),
        )
    except BinaryFileError as error:
        return Outcome(error=error, binary=True)
    except (DocumentError, OSError) as error:
        return Outcome(error=error)
    except Exception as error:  # noqa: BLE001 - a mistake of ours must not cost the other documents
        happened = f"internal error, {type(error).__name__}: {error}"
        return Outcome(error=DocumentError(happened, "please report it with the document"))


def _judged(order: Order, task: Task) -> Cleaned:
    fields = None
    if task.line is None:
        raw, url, kind, name = read_bytes(task.found), order.url, order.kind, task.name
    else:  # of any kind, whatever the name of the file
        record = read_record(task.line, order.field)
        raw, url, kind, name = record.text.encode("utf-8", "replace"), order.url or record.url, "auto", ""
        fields = record.fields
    # a file of kind jsonl never comes here whole
    source = from_bytes(raw, kind=kind, url=url, name=name)._replace(name=task.name)  # type: ignore[arg-type]
    if source.kind == "html":
        return Cleaned(task.name, judge(source, strictness=order.strictness), [], [], fields=fields)
    mark, _ = mark_of(raw)
    lines = byte_lines(raw[len(mark) :], source.encoding)
    if len(lines) != len(split_lines(source.text)):  # decoding made up or swallowed a line end, which this cannot:
        source = Source(raw.decode("latin-1"), "text", task.name, url, "latin-1")
        mark, lines = b"", raw.splitlines(keepends=True)
    judgement = judge(source, strictness=order.strictness)
    return Cleaned(task.name, judgement, lines, kept_lines(judgement), mark, fields)


def _output(order: Order, cleaned: Cleaned) -> bytes:
    """The document in the format that was ordered."""
    source = cleaned.judgement.source
    if source.kind == "text" and order.format in {"text", "markdown"}:
        if not order.columns:
            return _kept(cleaned)
        text = "".join(line for line, flag in zip(split_lines(source.text), cleaned.flags, strict=True) if flag)
        text = text if "\n" in text else text.replace("\r", "\n")  # a lone CR would print all lines over each other
    else:
        from cleaner.render import formats  # noqa: PLC0415 - plain text in, plain text out needs none of them

        text = formats.render(order, cleaned)
        if order.format in formats.COLOURED:
            return text.encode("utf-8", "replace")
    if order.columns:
        from cleaner.terminal import neutral  # noqa: PLC0415 - not for pipes

        text = neutral(text)
    return text.encode("utf-8", "replace")


def _kept(cleaned: Cleaned) -> bytes:
    """The lines of plain text that stay, as they came in."""
    kept = b"".join(line for line, flag in zip(cleaned.lines, cleaned.flags, strict=True) if flag)
    return cleaned.mark + kept if _keeps_mark(cleaned) else kept


def _removed(cleaned: Cleaned) -> bytes:
    """What was taken out: the lines of plain text, the blocks of a page."""
    judgement = cleaned.judgement
    if judgement.source.kind == "html":
        gone = (block.text for block, kept in zip(judgement.blocks, judgement.kept, strict=True) if not kept)
        return "".join(f"{text}\n" for text in gone).encode("utf-8", "replace")
    removed = b"".join(line for line, flag in zip(cleaned.lines, cleaned.flags, strict=True) if not flag)
    return removed if _keeps_mark(cleaned) else cleaned.mark + removed


def _keeps_mark(cleaned: Cleaned) -> bool:
    """A byte order mark goes with the first line; but UTF-16 and UTF-32 can't be read without, so there it stays."""
    wide = cleaned.judgement.source.encoding != "utf-8"
    return not cleaned.flags or cleaned.flags[0] or (wide and any(cleaned.flags))


def _unmarked(encoding: str) -> str:
    return encoding if encoding.startswith(("utf-16-", "utf-32-")) else "ascii"
