"""One document, from its bytes to what is written for it. Runs in any process; prints and counts nothing."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.digests import digest
from cleaner.model import Judgement, Options, Rendering, Source, Tables
from cleaner.pipeline import judge
from cleaner.read import from_object
from cleaner.read.decoding import byte_lines, mark_of
from cleaner.read.discover import STDIN
from cleaner.read.documents import BinaryFileError, Document, Frame, Task, check_pieces, document_of, out_of_memory
from cleaner.render.plain import kept_lines
from cleaner.report import DocumentError
from cleaner.segment.lines import split_lines
from cleaner.tables import BUILT_IN
from cleaner.templates.known import sources_of

if TYPE_CHECKING:
    from cleaner.config.model import Config
    from cleaner.model import Template
    from cleaner.render.focus import Focus
    from cleaner.templates.known import Templates

# Annotations are no strings here (`from __future__ import annotations`): named tuples would compile each one at every start.


class Order(NamedTuple):
    """How every document of a run is read, judged and rendered."""

    format: str = "text"  #: a key of `cleaner.render.formats.RENDERERS`
    kind: str = "auto"  #: auto, text, html, or a key of `cleaner.containers.MODULES`
    field: str = "text"  #: of a table: what holds the document
    field_named: bool = False  #: whether somebody named it, and so expects a table
    other_fields: bool = False  #: whether documents may stand in others as well, as where they are scored
    tables: bool = True  #: whether a table stays one, with the cleaned documents in their places
    parquet: bool = False  #: whether a parquet table can come out as one
    max_size: int = 256 << 20  #: of one document, unpacked, in bytes
    url: str | None = None
    removed: bool = False  #: whether somebody wants what was taken out
    report: str = ""  #: how somebody wants every decision: as jsonl, or for the page (html)
    counts: bool = False  #: whether somebody adds up the words
    digest: bool = False  #: whether somebody asks later if a file is still what was read
    columns: int = 0  #: the width of the terminal that the output goes to; 0 for a pipe or file
    colour: bool = False  #: whether that terminal shall show colours
    options: Options = Options()  #: what was said for all documents, whatever their configurations say
    config: "Config | None" = None  #: what all documents are judged by, whatever configurations apply to them
    focus: "Focus | None" = None  #: what to explain; None for all there is
    templates: "Templates | None" = None  #: what is known of the sources of the documents
    learn: bool = True  #: whether that is to be learned from the documents first, where they are several


class Outcome(NamedTuple):
    """What is to be written and told of one document."""

    output: bytes = b""
    newline: bytes = b"\n"  #: a line end in the encoding of the output
    removed: bytes = b""
    report: bytes = b""  #: every decision, in the form that was ordered
    warnings: tuple[str, ...] = ()
    kind: str = "text"
    changed: bool = False  #: whether anything was taken out
    empty: bool = False  #: whether nothing stayed
    words: tuple[int, int] = (0, 0)  #: how many stayed and went, where somebody adds them up
    removers: Mapping[str, int] | None = None  #: how many went by which rule or step, where somebody adds them up
    digest: bytes = b""  #: of the file that was read
    error: DocumentError | OSError | None = None
    binary: bool = False  #: whether the error is that it is a binary file; in a folder that is none


class Cleaned(NamedTuple):
    """A judged document as renderers need it."""

    name: str
    judgement: Judgement
    lines: list[bytes]  #: the physical lines of plain text, as they came in; empty for html
    flags: list[bool]  #: for each whether it stays
    options: Options = Options()  #: what was said about it, on the command line or in its configuration
    mark: bytes = b""  #: the byte order mark in front of the first line
    digest: bytes = b""  #: of what was read
    fields: Mapping[str, Any] | None = None  #: what else its record in a container holds
    put_back: Callable[[bytes], bytes] | None = None  #: of a table: the row, with this text in the place of the document

    @property
    def rendering(self) -> Rendering:
        """What of a page to show beside its text."""
        return self.options.rendering


def process(order: Order, task: Task) -> Outcome:
    """Read, judge and render one document; whatever goes wrong with it is in the outcome."""
    if isinstance(task.part, Frame):
        return Outcome(output=_in_table(order, task.part.raw))
    try:
        cleaned = judged(order, task, document_of(task, order))
        words, removers = _counted(cleaned) if order.counts else ((0, 0), None)
        return Outcome(
            output=_output(order, cleaned),
            newline=_newline(order, cleaned),
            removed=_removed(cleaned) if order.removed else b"",
            report=_report(order, cleaned) if order.report else b"",
            warnings=tuple(cleaned.judgement.warnings),
            kind=cleaned.judgement.source.kind,
            digest=cleaned.digest,
            changed=not all(cleaned.flags) or not all(cleaned.judgement.kept),
            empty=not any(cleaned.judgement.kept),
            words=words,
            removers=removers,
        )
    except Exception as error:  # noqa: BLE001 - a mistake of ours must not cost the other documents
        return Outcome(error=failure_of(error), binary=isinstance(error, BinaryFileError))


def failure_of(error: Exception) -> DocumentError | OSError:
    """What is told of an error that a document met with; one that nobody foresaw is a mistake of ours."""
    if isinstance(error, DocumentError | OSError):
        return error
    if isinstance(error, MemoryError):
        return out_of_memory()
    return DocumentError(f"internal error, {type(error).__name__}: {error}", "please report it with the document")


def judged(order: Order, task: Task, document: Document) -> Cleaned:
    """Decode and judge the document of a task.

    Raises:
        DocumentError, OSError: it cannot be done.
    """
    content, kind, name, charset, url, fields, put_back = document
    url = order.url or url
    tables, options = _settings(order, task, url)
    source = from_object(content, kind=kind, url=url, name=name, charset=charset)  # type: ignore[arg-type]
    check_pieces(source, order.max_size)
    source = source._replace(name=task.name)
    template = order.templates.of(sources_of(url, task)) if order.templates else None
    read = digest(content) if order.digest and isinstance(content, bytes) else b""
    if source.kind == "html":
        judgement = _judge(source, options, tables, template)
        return Cleaned(task.name, judgement, [], [], options, b"", read, fields, put_back)
    if isinstance(content, str):
        mark, lines = b"", [line.encode("utf-8", "surrogatepass") for line in split_lines(content)]
    else:
        mark, _ = mark_of(content)
        lines = byte_lines(content[len(mark) :], source.encoding)
        if len(lines) != len(split_lines(source.text)):  # decoding made up or swallowed a line end, which this cannot:
            source = Source(content.decode("latin-1"), "text", task.name, url, "latin-1")
            mark, lines = b"", content.splitlines(keepends=True)
    judgement = _judge(source, options, tables, template)
    return Cleaned(task.name, judgement, lines, kept_lines(judgement), options, mark, read, fields, put_back)


def _judge(source: Source, options: Options, tables: Tables, template: "Template | None") -> Judgement:
    return judge(
        source,
        strictness=options.strictness or 0,
        comments=options.comments or "auto",
        tables=tables,
        template=template,
    )


def _settings(order: Order, task: Task, url: str | None) -> tuple[Tables, Options]:
    """What a document is judged by, and what was said about it; the command line has the last word."""
    config = order.config or task.found.config
    if config is None:
        return BUILT_IN, order.options
    path = None if task.found.path == STDIN else task.name
    tables, said = config.settings_for(url, path)
    return tables, order.options.or_else(said)


def _output(order: Order, cleaned: Cleaned) -> bytes:
    """The document in the format that was ordered."""
    if order.tables and cleaned.put_back:
        return _row(order, cleaned, cleaned.put_back)
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
    return _shown(order, text)


def _row(order: Order, cleaned: Cleaned, put_back: Callable[[bytes], bytes]) -> bytes:
    """The row of a table with the cleaned document in its place."""
    if cleaned.judgement.source.kind == "text":
        row = put_back(_kept(cleaned))
    else:
        from cleaner.render import page_text  # noqa: PLC0415 - plain text in, plain text out needs none of it

        row = put_back(page_text.render(cleaned.judgement, cleaned.rendering).encode("utf-8", "replace"))
    return _in_table(order, row)


def _in_table(order: Order, raw: bytes) -> bytes:
    return _shown(order, raw.decode("utf-8", "replace")) if order.columns else raw


def _shown(order: Order, text: str) -> bytes:
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


def _report(order: Order, cleaned: Cleaned) -> bytes:
    if order.report == "html":
        from cleaner.report_page import entry  # noqa: PLC0415 - a pipe stage reports nothing

        return entry.render(cleaned)
    from cleaner.render import decisions  # noqa: PLC0415 - as above

    return decisions.render(cleaned).encode("utf-8", "replace")


def _counted(cleaned: Cleaned) -> tuple[tuple[int, int], Mapping[str, int]]:
    """How many words stayed and went, and how many went by which rule or step."""
    from cleaner.render import counts  # noqa: PLC0415 - a pipe stage tells no numbers

    gone = counts.removed_by(cleaned.judgement)
    removed = sum(gone.values())
    return (sum(counts.by_block(cleaned.judgement)) - removed, removed), gone


def _keeps_mark(cleaned: Cleaned) -> bool:
    """A byte order mark goes with the first line; but UTF-16 and UTF-32 can't be read without, so there it stays."""
    wide = cleaned.judgement.source.encoding != "utf-8"
    return not cleaned.flags or cleaned.flags[0] or (wide and any(cleaned.flags))


def _newline(order: Order, cleaned: Cleaned) -> bytes:
    """A line end as the document has them."""
    encoding = cleaned.judgement.source.encoding
    if not cleaned.lines or (order.tables and cleaned.put_back) or not encoding.startswith(("utf-16-", "utf-32-")):
        return b"\n"
    return "\n".encode(encoding)
