"""Learning the templates of a run: a pass over a sample of its documents, before they are cleaned."""

from __future__ import annotations

import os
import zlib
from functools import partial
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from cleaner import segment
from cleaner.containers import MODULES
from cleaner.parallel import each
from cleaner.read import from_object
from cleaner.read.documents import Frame, Task, check_pieces, document_of, tasks
from cleaner.read.names import HTML_SUFFIXES, TEXT_SUFFIXES, split_name
from cleaner.report import Report
from cleaner.templates.counting import FEWEST, count
from cleaner.templates.known import Templates, sources_of
from cleaner.templates.lines import lines_of
from cleaner.templates.sampling import ENOUGH, ENOUGH_IN_CONTAINER, Group, Sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from cleaner.job import Order
    from cleaner.model import Source, Template
    from cleaner.read.discover import Found, Selection
    from cleaner.read.documents import Document
    from cleaner.report import DocumentError

_OF_EITHER_END = 12_000  # characters of lines that are looked at; frames stand around what is longer
_CUT_FROM = 6 * _OF_EITHER_END  # characters of a text of which the middle is not even parted into lines
_LONGEST_LINE = 1_000  # characters; what is longer is no part of a frame
_PLAIN = TEXT_SUFFIXES | HTML_SUFFIXES


class _Read(NamedTuple):
    """A document, as far as its source is concerned."""

    sources: list[str]  #: the narrowest first
    packed: bytes  #: its lines, compressed: most documents are sampled only to be let go of

    @property
    def lines(self) -> list[str]:
        return zlib.decompress(self.packed).decode("utf-8", "surrogatepass").split("\n")


def learn(  # noqa: PLR0913, PLR0917 - as for a run
    founds: Iterable[Found],
    order: Order,
    selection: Selection,
    jobs: int = 1,
    timeout: float | None = None,
    document_in: Callable[[Task, Order], Document] = document_of,
    done: Callable[[], object] = bool,
) -> Templates:
    """The templates of the sources that documents come from.

    Args:
        founds: the files; pipes and devices, which can be read only once, are passed over.
        order: how each document is read.
        selection: what is excluded in folders is so in archives too.
        jobs: how many processes, which never shows in the result.
        timeout: the seconds that one document may take; None for any.
        document_in: reads the document of a task.
        done: is told when one was read.
    """
    order = order._replace(tables=False)
    sample: Sample[Task | _Read] = Sample()
    work = partial(_read, order, document_in)
    for task, read in each(work, _parts(_tasks(founds, order, selection), sample), jobs, _lost, timeout):
        done()
        if read:
            sample.add(_group(task), _name(task), read)
    ranked = [(rank, kept) for rank, kept in sample.kept() if isinstance(kept, _Read)]
    files = [(rank, kept) for rank, kept in sample.kept() if isinstance(kept, Task)]
    results = each(work, (task for _, task in files), jobs, _lost, timeout)
    for (rank, _), (_, read) in zip(files, results, strict=True):
        done()
        if read:
            ranked.append((rank, read))
    return Templates({source: count(source, documents) for source, documents in _by_source(ranked)})


def _parts(todo: Iterable[Task], sample: Sample[Task | _Read]) -> Iterator[Task]:
    """What is wanted out of containers, which goes by once; files are sampled first, and only those that are left are read."""
    for task in todo:
        if sample.wants(_group(task), _name(task)):
            if task.part:
                yield task
            else:
                sample.add(_group(task), _name(task), task)


def from_sources(sources: Iterable[Source], name: str) -> Template:
    """The template of the one source that these documents come from; of more than enough documents, of the first ones."""
    return count(name, [_lines(source) for source in islice(sources, ENOUGH)])


def _tasks(founds: Iterable[Found], order: Order, selection: Selection) -> Iterator[Task]:
    """The documents; files whose names say what they are are not opened: most of a large folder never will be."""
    unheard = Report(silent=True, quiet=True)  # what cannot be read is told when it is cleaned
    for found in founds:
        if not (found.in_folder or os.path.isfile(found.path)):
            continue
        if order.kind in MODULES or split_name(found.path)[1] not in _PLAIN:
            yield from tasks([found], order, unheard, selection)
        else:
            yield Task(found.path, found)


def _group(task: Task) -> Group:
    if task.in_container:
        name, _, _ = task.name.rpartition("/" if task.is_member else ":")
        return Group(name, ENOUGH if task.is_member else ENOUGH_IN_CONTAINER)
    return Group(os.path.dirname(task.found.path))


def _name(task: Task) -> str:
    """What a document is called below what was named, so that it does not matter from where that was done."""
    return task.name[task.found.below :]


def _read(order: Order, document_in: Callable[[Task, Order], Document], task: Task) -> _Read | None:
    """Read a document; whatever is wrong with it will be told when it is cleaned."""
    if isinstance(task.part, Frame):
        return None
    try:
        document = document_in(task, order)
        kind, charset = document.kind, document.charset
        source = from_object(document.content, kind=kind, name=document.name, charset=charset)  # type: ignore[arg-type]
        check_pieces(source, order.max_size)
        lines = _lines(source)
    except Exception:  # noqa: BLE001
        return None
    packed = zlib.compress("\n".join(lines).encode("utf-8", "surrogatepass"), 1)
    return _Read(sources_of(order.url or document.url, task), packed)


def _lost(error: DocumentError) -> None:  # noqa: ARG001 - as `cleaner.parallel.each` has it
    return None


def _lines(source: Source) -> list[str]:
    """The lines of a document; of a long one, those of both its ends."""
    if source.kind == "text" and len(source.text) > _CUT_FROM:
        start, _, _ = source.text[: _CUT_FROM // 2].rpartition("\n")
        _, _, end = source.text[-_CUT_FROM // 2 :].partition("\n")
        source = source._replace(text=f"{start}\n\n{end}")
    blocks, *_ = segment.blocks_of(source)
    lines = [line for block in blocks for line in lines_of(source.kind, block) if len(line) < _LONGEST_LINE and line.strip()]
    return lines if sum(map(len, lines)) <= 2 * _OF_EITHER_END else [*_first(lines), *reversed(_first(reversed(lines)))]


def _first(lines: Iterable[str]) -> list[str]:
    """So many lines from the beginning as are looked at."""
    found, size = [], 0
    for line in lines:
        size += len(line)
        if size > _OF_EITHER_END:
            break
        found.append(line)
    return found


def _by_source(ranked: Sequence[tuple[int, _Read]]) -> Iterator[tuple[str, list[list[str]]]]:
    """The lines of the documents of each source, one source after the other: unpacked, all would fill the memory.

    A folder with too few documents to have a template is no source of its own: they count for the folder around it.
    """
    found: dict[str, list[tuple[int, _Read]]] = {}
    for place, read in ranked:
        found.setdefault(read.sources[0], []).append((place, read))
    around = {inner: outer for _, read in ranked for inner, outer in pairwise(read.sources)}
    for folder in sorted(around, key=len, reverse=True):  # from the inside out
        if folder in found and len(found[folder]) < FEWEST:
            found.setdefault(around[folder], []).extend(found.pop(folder))
    for source in sorted(found):
        once: dict[str, str] = {}  # what many documents have is held once
        yield source, [[once.setdefault(line, line) for line in read.lines] for _, read in sorted(found[source])[:ENOUGH]]
