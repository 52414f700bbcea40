"""What was learned of documents that are being rewritten in place, kept until all of them are.

A run that is stopped leaves some of them without their frame, and the others would tell the next run that few documents
have one. So it goes by what the first had learned, and finishes its work.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from cleaner.root import Root
from cleaner.templates.files import read, write
from cleaner.templates.known import Templates
from cleaner.write import OWN_SUFFIX, WriteError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.report import Report

_NAME = f".templates{OWN_SUFFIX}"


class Unfinished:
    """A hidden file in the folder that was named first; it is there while a run rewrites, and after one that was stopped."""

    def __init__(self, paths: Sequence[str], report: Report) -> None:
        """Write nothing yet.

        Args:
            paths: as they were named.
            report: is told if an earlier run was stopped.
        """
        self._report = report
        first = paths[0]
        self._folder = first if os.path.isdir(first) else os.path.dirname(first) or os.curdir
        self._path = os.path.join(self._folder, _NAME)
        self._templates = Templates({})

    def completed(self, templates: Templates) -> Templates:
        """What was learned now; of the sources that a run was stopped at, what that had learned.

        Raises:
            UsageError: its file cannot be read.
        """
        self._templates = templates
        if os.path.lexists(self._path):
            self._report.note(self._path, "an earlier run was stopped; goes on with what that had learned from the documents")
            self._templates = Templates({**templates.by_source, **read(self._path).by_source})
        return self._templates

    def begin(self) -> None:
        """Keep what is known, before the first document is rewritten."""
        if any(template.lines for template in self._templates.by_source.values()):
            with suppress(WriteError):  # where no file can be written, documents cannot either, and say so
                write(self._templates, self._path, Root(self._folder))

    def end(self) -> None:
        """All are done."""
        with suppress(OSError):
            os.unlink(self._path)
