"""Templates in a file that people can read and edit: JSON, a line of a template a line.

    {"source": "example.org", "line": "Printed on board since 0", "seen": 41, "of": 44, "after": ["Letters to the desk"]}

`seen` of `of` documents have the line, right below those of `after`. A line written by hand needs its source and itself alone:
then all documents have it, wherever it stands. A source whose documents share nothing has one record without a line.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.containers.jsonl import why_not
from cleaner.model import TemplateLine
from cleaner.report import UsageError, explain_os_error
from cleaner.templates.counting import FEWEST
from cleaner.templates.known import Templates
from cleaner.templates.lines import fold, template_of
from cleaner.write import AtomicFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleaner.root import Root

_EXAMPLE = '{"source": "example.org", "line": "To the top"}'


class _Entry(NamedTuple):
    """One record of the file; 0 and None where it does not say."""

    source: str
    line: str
    seen: int
    of: int
    after: tuple[str, ...] | None


def write(templates: Templates, path: str | os.PathLike[str], root: Root | None = None) -> None:
    """Write such a file.

    Args:
        templates: what it shall hold.
        path: where.
        root: a folder that it shall not lead out of, as for `cleaner.write.AtomicFile`.

    Raises:
        WriteError: the system refused.
    """
    with AtomicFile(os.fspath(path), root=root) as file:
        for line in encoded(templates):
            file.write(line)


def encoded(templates: Templates) -> Iterator[bytes]:
    """The lines of such a file."""
    return map(_encoded, _records(templates))


def read(path: str | os.PathLike[str]) -> Templates:
    """What such a file holds; where it is about one source alone, that holds for documents of unknown source too.

    Raises:
        UsageError: it cannot be read, or a line of it means nothing.
    """
    path = os.fspath(path)
    try:
        with open(path, "rb") as file:
            entries = [_entry(path, number, raw) for number, raw in enumerate(file, 1) if raw.strip()]
    except OSError as error:
        why = explain_os_error(error)
        raise UsageError(f"{path}: {why.happened}; {why.hint}") from None
    of: dict[str, int] = {}
    for entry in entries:
        of[entry.source] = max(of.get(entry.source, FEWEST), entry.of, entry.seen)
    lines: dict[str, dict[str, TemplateLine]] = {source: {} for source in of}
    for entry in entries:
        if entry.line:
            lines[entry.source][entry.line] = TemplateLine(entry.seen or of[entry.source], entry.after)
    by_source = {source: template_of(source, of[source], found) for source, found in lines.items()}
    return Templates(by_source, next(iter(by_source.values())) if len(by_source) == 1 else None)


def _records(templates: Templates) -> Iterator[dict[str, Any]]:
    for source, template in templates.by_source.items():
        if not template.lines:
            yield {"source": source, "of": template.documents}
        for line, entry in template.lines.items():
            record = {"source": source, "line": line, "seen": entry.seen, "of": template.documents}
            yield record if entry.after is None else {**record, "after": list(entry.after)}


def _encoded(record: dict[str, Any]) -> bytes:
    try:
        return json.dumps(record, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # a name that is no UTF-8, or half of a surrogate pair
        return json.dumps(record).encode() + b"\n"


def _entry(path: str, number: int, raw: bytes) -> _Entry:
    """What a line of the file says.

    Raises:
        UsageError: nothing that a template could be made of.
    """
    try:
        record = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _refused(path, number, f"not JSON ({why_not(error)})") from None
    if not isinstance(record, dict):
        raise _refused(path, number, "not an object")
    if unknown := record.keys() - set(_Entry._fields):
        raise _refused(path, number, f"there is no '{min(unknown)}' in it ({', '.join(_Entry._fields)} are known)")
    source, line, seen, of, after = (record.get(name) for name in _Entry._fields)
    if not isinstance(source, str) or not isinstance(line, str | None):
        raise _refused(path, number, "source and line must be text")
    if not all(value is None or (type(value) is int and value > 0) for value in (seen, of)):
        raise _refused(path, number, "seen and of must be numbers of documents")
    if after is not None and not (isinstance(after, list) and all(isinstance(above, str) for above in after)):
        raise _refused(path, number, "after must be a list of lines")
    if seen and of and seen > of:
        raise _refused(path, number, f"seen in {seen} of {of} documents")
    return _Entry(source, fold(line or ""), seen or 0, of or 0, None if after is None else tuple(map(fold, after)))


def _refused(path: str, number: int, why: str) -> UsageError:
    return UsageError(f"{path}:{number}: {why}; a line of a template is like {_EXAMPLE}")
