r"""Gives back the article and nothing else, and says of every line why it went or stayed.

    >>> import cleaner
    >>> cleaner.clean("A sentence that belongs to the article, and ends like one.\n")
    'A sentence that belongs to the article, and ends like one.\n'

`clean` returns the main content as text; `analyze` returns everything about the decision.
"""

from cleaner.api import Result, analyze, clean

__all__ = ["Result", "analyze", "clean"]
__version__ = "0.1.0"
