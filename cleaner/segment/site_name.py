"""Takes the name of the site off the title of a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = re.compile(r"\s+(?:[|–—»·•/\\-]|::)\s+|\s*\|\s*")
_FEWEST = 4  #: words that a title must keep where nobody says which part is the site (Readability has the same number)


def without_site(title: str, sites: Iterable[str] = ()) -> str:
    """A title without the part that names the site.

    Args:
        title: as ``<title>`` has it, "Article - Site" or "Site | Article".
        sites: what the site is called, where that is known; else the last part counts as its name, as in Mozilla's
            Readability, if enough is left.
    """
    gaps = list(_BETWEEN.finditer(title))
    if not gaps:
        return title
    first, last = title[: gaps[0].start()], title[gaps[-1].end() :]
    named = {_bare(site) for site in sites} - {""}
    if _bare(last) in named:
        return title[: gaps[-1].start()]
    if _bare(first) in named:
        return title[gaps[0].end() :]
    rest = title[: gaps[-1].start()]
    return rest if not named and len(rest.split()) > _FEWEST > len(last.split()) else title


def _bare(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())
