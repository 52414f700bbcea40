"""What happened to the documents of one run: told on stderr as it happens, counted, and summed up in the exit code."""

from __future__ import annotations

import sys
from errno import EBADF, EDQUOT, EEXIST, EFBIG, ENOSPC, EROFS
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MOST = 3  #: so many of the rules that removed most are named

#: What to try, by the number of the error, where the system's words do not say it.
_HINTS = {
    EEXIST: "rename or remove it",
    EBADF: "redirect it, or write into a file with -o",
    EDQUOT: "free some, or write somewhere else",
    EFBIG: "raise the limit (ulimit -f), or write somewhere else",
    ENOSPC: "free some, or write somewhere else",
    EROFS: "write somewhere else",
}


class DocumentError(Exception):
    """Why one document could not be read or written; costs no other document."""

    def __init__(self, happened: str, hint: str = "") -> None:
        """Say what happened and, where there is something, what to try."""
        super().__init__(happened, hint)
        self.happened = happened
        self.hint = hint


class UsageError(Exception):
    """A call that cannot be meant, or not be followed here; what is not finished is not written."""


class Report:
    """The one object that counts, and decides the exit code."""

    def __init__(self, *, changes_count: bool = False, silent: bool = False, quiet: bool = False) -> None:
        """Start at nothing.

        Args:
            changes_count: whether a document that changes is what the run looks for (``--check``, ``--diff``).
            silent: whether it only counts.
            quiet: whether it tells failures only.
        """
        self._silent = silent
        self._quiet = silent or quiet
        self.done = self.changed = self.empty = self.failed = 0
        self.not_written = 0  # of those that failed; the others could not be read
        self.done_before = 0  # files that an earlier run has finished
        self.words_kept = self.words_removed = 0
        self._removers: dict[str, int] = {}
        self._changes_count = changes_count
        self._listener: Callable[[str, DocumentError], object] | None = None
        self._aside: Callable[[], object] | None = None

    @property
    def exit_code(self) -> int:
        """2 where something failed, else 1 where changes were looked for and found, else 0."""
        if self.failed:
            return 2
        return 1 if self._changes_count and self.changed else 0

    def document(
        self,
        *,
        changed: bool,
        empty: bool = False,
        words: tuple[int, int] = (0, 0),
        removers: Mapping[str, int] | None = None,
    ) -> None:
        """Count a document that was cleaned, its words that stayed and went, and how many went by which rule or step."""
        self.done += 1
        self.changed += changed
        self.empty += empty
        self.words_kept += words[0]
        self.words_removed += words[1]
        for name, count in (removers or {}).items():
            self._removers[name] = self._removers.get(name, 0) + count

    def fail(self, name: str, error: DocumentError | OSError) -> None:
        """Count a failure and tell it."""
        self.failed += 1
        if isinstance(error, OSError):
            error = explain_os_error(error)
        if self._listener:
            self._listener(name, error)
        if not self._silent:
            happened = f"{error.happened}; {error.hint}" if error.hint else error.happened
            self._tell(f"cleaner: {name}: {happened}")

    def listen(self, listener: Callable[[str, DocumentError], object] | None) -> None:
        """Have somebody told of each failure from now on, with the name of the document; or nobody."""
        self._listener = listener

    def aside(self, step: Callable[[], object] | None) -> None:
        """Have what else is on the terminal step aside before a line is told, from now on; or nothing."""
        self._aside = step

    def note(self, name: str, text: str) -> None:
        """Tell something that is no failure: a warning, or what was skipped."""
        if not self._quiet:
            self._tell(f"cleaner: {name}: {text}")

    def sum_up(self) -> None:
        """Tell the numbers of the whole run, in one line."""
        if self._quiet:
            return
        documents = "1 document" if self.done == 1 else f"{self.done} documents"
        found = f"boilerplate in {self.changed}, none in {self.done - self.changed}"
        words = f"words: {self.words_kept} kept, {self.words_removed} removed"
        removers = [(name, count) for name, count in self._removers.items() if count]  # not those of blocks without words
        most = sorted(removers, key=lambda item: (-item[1], item[0]))[:_MOST]
        words += f", most by {', '.join(f'{name} ({count})' for name, count in most)}" if most else ""
        before = f"; files done before: {self.done_before}" if self.done_before else ""
        self._tell(f"cleaner: {documents}: {found}; without main content: {self.empty}; failed: {self.failed}{before}; {words}")

    def _tell(self, line: str) -> None:
        if self._aside:
            self._aside()
        tell(line)


def counted(number: float, called: str) -> str:
    """So many things, as one says it."""
    return f"{number:g} {called}{'' if number == 1 else 's'}"


def tell(line: str) -> None:
    """Write to stderr, if there is still somebody who listens: one line, harmless to a terminal whatever it quotes."""
    try:
        sys.stderr.write(f"{escaped(line)}\n")
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):  # none, broken or closed
        return


def escaped(text: str) -> str:
    """A text with everything that would not print as itself spelled out, as in Python strings; so are bytes of a name."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _spelled(char) for char in text)


def _spelled(char: str) -> str:
    if "\udc80" <= char <= "\udcff":  # how Python holds a byte of a name that is no text
        return f"\\x{ord(char) - 0xDC00:02x}"
    return char.encode("unicode_escape").decode()


def explain_os_error(error: OSError) -> DocumentError:
    """What the system said, with what to try."""
    happened = error.strerror or str(error) or type(error).__name__
    happened = happened[:1].lower() + happened[1:]
    if isinstance(error, FileNotFoundError):
        from cleaner.read.missing import hint_for  # noqa: PLC0415 - only where something is missing

        return DocumentError("no such file or folder", hint_for(error.filename))
    if isinstance(error, PermissionError):
        return DocumentError(happened, "check its permissions with ls -l")
    if isinstance(error, IsADirectoryError):
        return DocumentError("is a folder where a file is needed", "name a file")
    if isinstance(error, NotADirectoryError):
        return DocumentError("a part of the path is no folder", "check the path")
    return DocumentError(happened, _HINTS.get(error.errno or 0, "try again, or leave it out"))
