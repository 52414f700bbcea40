"""Calls that cannot be meant, refused before anything is read or written, with what to do instead."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from cleaner.read.discover import STDIN
from cleaner.read.names import DOCUMENT_SUFFIXES, is_container_name, is_parquet_name, split_name
from cleaner.report import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cleaner.batch import Destination
    from cleaner.job import Order
    from cleaner.read.discover import Found


def check_call(paths: Sequence[str], order: Order, to: Destination, *, several: bool) -> None:
    """Refuse options that contradict each other.

    Args:
        paths: as they were named.
        order: how each document is read, judged and rendered.
        to: where the results go.
        several: whether the call is about several documents.

    Raises:
        UsageError: they do.
    """
    _check_one_result(order, to)
    if to.removed and (to.check or order.format == "diff"):
        raise UsageError("--check and --diff write nothing; leave out --removed")
    if to.removed == STDIN:
        raise UsageError("--removed needs the name of a file; /dev/stderr is one")
    if to.report is not None:
        _check_report(to.report)
    _check_files(("-o", to.file), ("--removed", to.removed), ("--report", to.report), ("--templates", to.templates))
    if to.backup is not None:
        _check_backup(to)
    if to.resume:
        _check_resume(to)
    if paths.count(STDIN) > 1:
        raise UsageError("standard input can be read only once; give '-' once")
    if to.in_place:
        _check_in_place(paths, order)
    if to.folder:
        _check_folder(paths, to.folder)
    _check_parquet(paths, order, to.file)
    if not several:
        _check_templates_of_one(order, to)


def check_view(*, check: bool, diff: bool, annotate: bool, form: str | None) -> None:
    """Refuse two views of the same documents, or a format for one: each has a form of its own.

    ``--check --diff`` is the diff, as ruff and black have it: both write nothing, and exit with 1 where there is anything.

    Raises:
        UsageError: more than one was asked for.
    """
    asked = [option for option, said in (("--check", check and not diff), ("--diff", diff), ("--annotate", annotate)) if said]
    if asked and form not in (None, "text"):
        asked.append(f"-f {form}")
    if len(asked) > 1:
        raise UsageError(f"{' and '.join(asked)} are different forms of the answer; use one of them")


def report_form(report: str | None) -> str:
    """What a report is written as: ``jsonl`` or ``html``, as its name ends; nothing where there is none, or another ending."""
    name = (report or "").lower()
    return "html" if name.endswith(".html") else "jsonl" if name.endswith(".jsonl") else ""


def _check_one_result(order: Order, to: Destination) -> None:
    named = [
        option
        for option, used in (
            ("-o", to.file),
            ("--output-dir", to.folder),
            ("--in-place", to.in_place),
            ("--check", to.check),
            ("--diff", order.format == "diff"),
            ("--annotate", order.format == "annotate"),
        )
        if used
    ]
    if len(named) > 1 and named not in (["-o", "--diff"], ["-o", "--annotate"]):
        raise UsageError(f"{' and '.join(named)} say different things about where the result goes; use one of them")


def _check_report(report: str) -> None:
    if not report_form(report):
        raise UsageError(f"a report is a page (.html) or JSON lines (.jsonl), and {report} is neither; try report.html")


def _check_files(*targets: tuple[str, str | None]) -> None:
    """Refuse one file for two things; but what is no file, as /dev/null, may take all of them."""
    seen: dict[str, str] = {}
    for option, target in targets:
        if target is None or (os.path.exists(target) and not os.path.isfile(target)):
            continue
        other = seen.setdefault(os.path.realpath(target), option)
        if other != option:
            raise UsageError(f"{other} and {option} both name {target}; name two files")


def _check_templates_of_one(order: Order, to: Destination) -> None:
    if to.templates is not None:
        raise UsageError("one document does not show what its source repeats; for learn FILE, name a folder or several files")
    if order.templates and not (order.url or order.templates.only):
        sources = ", ".join(order.templates.by_source) or "none"
        raise UsageError(f"which of the templates holds for this document? say with --url where it came from ({sources})")


def _check_resume(to: Destination) -> None:
    if not to.folder:
        raise UsageError("--resume goes on with --output-dir FOLDER; give both, or neither")
    if to.removed or to.report:
        raise UsageError(
            "with --resume, --removed and --report would lack what was done before; leave out the one or the other"
        )


def _check_backup(to: Destination) -> None:
    suffix = to.backup or ""
    if not to.in_place:
        raise UsageError("--backup keeps what --in-place rewrites; give both, or neither")
    if not suffix or "/" in suffix:
        raise UsageError(f"'{suffix}' is no end of a name, to keep the old file beside the new; try --backup .orig")
    if split_name("x" + suffix)[1] in DOCUMENT_SUFFIXES or is_container_name("x" + suffix):
        raise UsageError(f"the next run would take backups that end in '{suffix}' for documents; try --backup .orig")


def _check_parquet(paths: Sequence[str], order: Order, target: str | None) -> None:
    if not (target and order.tables and is_parquet_name(target)):
        return
    if len(paths) > 1 or not (order.kind == "parquet" or is_parquet_name(paths[0])) or os.path.isdir(paths[0]):
        raise UsageError(f"{target} takes the rows of one parquet file; name one, or use --output-dir")


def _check_in_place(paths: Sequence[str], order: Order) -> None:
    if STDIN in paths:
        raise UsageError("standard input has no name for --in-place; use -o FILE")
    if order.format != "text":
        raise UsageError(f"--in-place keeps documents what they are; for {order.format} use --output-dir")
    if order.kind not in {"auto", "text", "html"} or any(map(is_container_name, paths)):
        raise UsageError("--in-place rewrites text documents, no tables and archives; use --output-dir")


def _check_folder(paths: Sequence[str], folder: str) -> None:
    if STDIN in paths:
        raise UsageError("standard input has no name for --output-dir; use -o FILE")
    if os.path.exists(folder) and not os.path.isdir(folder):
        raise UsageError(f"{folder} is a file; --output-dir needs a folder, -o takes a file")
    for path in paths:
        if os.path.isdir(path) and os.path.realpath(path) == os.path.realpath(folder):
            raise UsageError(f"{path} is read, and cannot be written to; name another, or use --in-place")


def check_inputs(founds: Iterable[Found], *targets: str | None) -> None:
    """Refuse to overwrite a document that is read.

    Raises:
        UsageError: a target is one of the inputs.
    """
    existing = {}
    for target in targets:
        if target and os.path.isfile(target):
            status = os.stat(target)
            existing[status.st_dev, status.st_ino] = target
    if not existing:
        return
    for found in founds:
        try:
            status = os.stat(found.path if found.path != STDIN else "")
        except OSError:  # standard input; or vanished meanwhile, which reading will find out
            continue
        if target := existing.get((status.st_dev, status.st_ino)):
            raise UsageError(f"{target} is one of the inputs; name another file, or overwrite it with --force")


def check_backups(founds: Iterable[Found], suffix: str, files: Iterable[str]) -> None:
    """Refuse to write anything else where the old version of a document will be kept.

    Raises:
        UsageError: one of the files is to be a backup.
    """
    ends = {os.path.realpath(file): file for file in files if file.endswith(suffix)}
    for found in founds if ends else ():
        if file := ends.get(os.path.realpath(found.path) + suffix):
            raise UsageError(f"{file} is to keep the old version of {found.path}; name another file")
