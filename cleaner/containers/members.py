"""The members of an archive: which of them are documents, and what is said of the others."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from cleaner.read.discover import Found
from cleaner.read.documents import Document, Task, textual
from cleaner.read.names import ARCHIVE_SUFFIXES, DOCUMENT_SUFFIXES, TABLE_SUFFIXES, split_name
from cleaner.read.signatures import HEAD, container_of
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from cleaner.job import Order
    from cleaner.read.documents import Reading

_NESTED = ARCHIVE_SUFFIXES.keys() | TABLE_SUFFIXES.keys()
#: Why members are left out: how it is said of one, and of several.
_SPECIAL = ("link or special file", "links and special files")
_CONTAINER = ("container within it, which is not entered", "containers within it, which are not entered")
_OTHER = ("by its name no document", "by their names no documents")


class Member(NamedTuple):
    """A file that stood in an archive."""

    raw: bytes
    name: str

    def document(self, order: Order) -> Document:
        """The document, unpacked if it is compressed once more."""
        if container_of(self.raw[:HEAD], "", "auto"):
            raise DocumentError("an archive within an archive is not entered", "unpack it first")
        return Document(textual(self.raw, order.max_size), order.kind, self.name)


class Members:
    """Sorts the members of one archive; one object for each archive that is read."""

    def __init__(self, reading: Reading) -> None:
        """Nothing has been met yet."""
        self._reading = reading
        self._left_out: Counter[tuple[str, str]] = Counter()
        self._documents = 0
        self._failed = False

    def wants(self, name: str, *, regular: bool) -> bool:
        """Whether a member is a document, by its name, as in a folder; what is not is counted.

        Args:
            name: as in the archive.
            regular: whether it is a file, no link and nothing special.
        """
        parts = name.replace("\\", "/").split("/")
        suffix = split_name(parts[-1])[1]
        if any(part.startswith(".") and part not in {".", ".."} for part in parts) or parts[0] == "__MACOSX":
            return False
        if not regular:
            self._left_out[_SPECIAL] += 1
        elif suffix in _NESTED:
            self._left_out[_CONTAINER] += 1
        elif suffix not in DOCUMENT_SUFFIXES:
            self._left_out[_OTHER] += 1
        elif not parts[0] or parts[0][1:] == ":" or ".." in parts:  # absolute, also on Windows, or out of it
            self.fail(name, DocumentError("a name that leads out of the archive", "unpack it by hand"))
        else:
            self._documents += 1
            return True
        return False

    def task(self, name: str, raw: bytes) -> Task:
        """What is to be done with a member that is wanted."""
        found = self._reading.found
        path = self._path(name)
        return Task(path, Found(path, found.below, in_folder=True), Member(raw, path))

    def fail(self, name: str, error: DocumentError) -> None:
        """Tell of a member that cannot be read."""
        self._failed = True
        self._reading.report.fail(self._path(name), error)

    def end(self) -> None:
        """Say what was left out; and that there was nothing else, where there was nothing else."""
        what = ", ".join(f"{count} {several if count > 1 else one}" for (one, several), count in sorted(self._left_out.items()))
        if self._documents or self._failed:
            if what:
                self._reading.report.note(self._reading.name, f"left out: {what}")
            return
        happened = "no documents in this archive" + (f" (left out: {what})" if what else "")
        self._reading.report.fail(self._reading.name, DocumentError(happened, "look into it, and unpack what should be read"))

    def _path(self, name: str) -> str:
        inner = "/".join(part for part in name.split("/") if part not in {"", "."})
        return f"{self._reading.name}/{inner}"
