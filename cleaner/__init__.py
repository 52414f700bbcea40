r"""Gives back the article and nothing else, and says of every line why it went or stayed.

    >>> import cleaner
    >>> cleaner.clean("A sentence that belongs to the article, and ends like one.\n")
    'A sentence that belongs to the article, and ends like one.\n'

`clean` returns the main content as text; `analyze` returns everything about the decision. `Config` holds rules of one's own.
`learn` tells from several documents of one source what stands around each of them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.api import Result, analyze, clean, learn
    from cleaner.config import ConfigError
    from cleaner.config.model import Config

__all__ = ["Config", "ConfigError", "Result", "analyze", "clean", "learn"]
__version__ = "0.1.0"


#: Where each name is; all else is in `cleaner.api`.
_ELSEWHERE = {"Config": "cleaner.config.model", "ConfigError": "cleaner.config"}


def __getattr__(name: str) -> object:
    """Load the library when it is used: what the command loads, Ctrl-C may interrupt without a traceback."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - the reason for this function

    return getattr(import_module(_ELSEWHERE.get(name, "cleaner.api")), name)


def __dir__() -> list[str]:
    """The names above among them, before they are loaded."""
    return sorted({*globals(), *__all__})
