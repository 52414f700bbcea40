"""What is said where a table does not hold documents under the name that was asked for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from cleaner.nearest import alike
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST = 30  #: names that are listed; a table may have thousands of columns
_HINT = "name the one that holds the document with --field"


def no_column(name: str, known: Sequence[str], hint: str = _HINT) -> DocumentError:
    """There is no column of this name among those that there are."""
    return _not_there(f"no column '{name}' (the columns are: {_listed(known)})", name, known, hint)


def no_text_column(name: str, holds: str, known: Sequence[str]) -> DocumentError:
    """The column holds something else in every row; these hold text."""
    others = f"columns of text: {_listed(known)}" if known else "no column holds text"
    return _not_there(f"no text in column '{name}' (it holds {holds}; {others})", name, known, _HINT)


def no_field(name: str, known: Sequence[str]) -> DocumentError:
    """A row has no field of this name among those that it has."""
    return _not_there(f"no text in field '{name}' (the fields are: {_listed(known)})", name, known, _HINT)


def no_text(name: str, holds: str) -> DocumentError:
    """The field of a row holds something else."""
    return DocumentError(f"no text in field '{name}' (it holds {holds})", _HINT)


def _not_there(happened: str, name: str, known: Sequence[str], hint: str) -> DocumentError:
    meant = _alike(name, tuple(known))
    return DocumentError(happened, f"did you mean {meant}? {hint}" if meant else hint)


#: Many rows may lack the same field, one after the other.
_alike = lru_cache(alike)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    return ", ".join(names[:_MOST]) + more
