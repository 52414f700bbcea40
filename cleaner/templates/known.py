"""What is known of several sources, and which of it holds for a document."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cleaner.model import Template
    from cleaner.read.documents import Task


class Templates(NamedTuple):
    """Templates by their sources."""

    by_source: Mapping[str, Template]
    only: Template | None = None  #: holds for documents of unknown source

    def of(self, sources: Iterable[str]) -> Template | None:
        """The template of the first of these sources that something is known of.

        Args:
            sources: of one document, the narrowest first.
        """
        return next((self.by_source[source] for source in sources if source in self.by_source), self.only)


def sources_of(url: str | None, task: Task | None = None) -> list[str]:
    """Where a document comes from: the host of its address; or its folder and those around it, up to the one named.

    Args:
        url: its address, where it is known.
        task: says where it lies; a table is a folder of its rows.
    """
    if url:
        from cleaner.config.sources import host_of  # noqa: PLC0415 - most documents have no address

        if host := host_of(url):
            return [host.removeprefix("www.")]
    if task is None:
        return []
    path, root = task.found.path, os.path.normpath(task.found.path[: task.found.below])
    folder = os.path.normpath(path if task.in_container and not task.is_member else os.path.dirname(path))
    folders = [folder]
    while folder not in {root, above := os.path.dirname(folder) or "."}:
        folder = above
        folders.append(folder)
    return folders
