"""Of the items that a page describes (schema.org, in JSON-LD or microdata), the one that the page is.

Pages describe much besides: the site, its publisher, the path to the page, products beside it, the articles that a list
leads to. Nested items are properties of others and never the page, but for its main entity.
"""

from __future__ import annotations

from typing import Any

_POSTINGS = ("Article", "Posting", "Report", "Review", "Recipe", "Question", "Message")
_WORKS = frozenset({
    "CreativeWork", "Product", "ProductGroup", "Book", "Movie", "Event", "VideoObject", "HowTo", "Course", "Dataset",
    "JobPosting",
    "SoftwareApplication", "WebApplication", "MobileApplication", "PodcastEpisode", "MusicRecording", "TVEpisode", "Blog",
})  # fmt: skip
_SITES = "WebSite"
_NAMING = ("headline", "name")
_LEADING = ("url", "@id", "mainEntityOfPage")
_ANY = 3


def statements_of(
    items: list[dict[str, Any]], stated: dict[tuple[str, str], list[object]], url: str | None
) -> dict[str, list[object]]:
    """The properties of what the page is, best item first; and under ``WebSite`` the names of its site.

    Args:
        items: all that stand by themselves.
        stated: what else the page states, which tells its own item from others of its kind.
        url: where the page came from.
    """
    by_id = {item["@id"]: item for item in items if isinstance(item.get("@id"), str) and len(item) > 1}
    candidates = [item for item in items if _rank(item) < _ANY]
    for item in list(candidates):
        main = _resolved(item.get("mainEntity"), by_id)
        if isinstance(main, dict) and _rank(main) < _ANY and main not in candidates:
            candidates.append(main)
    own = _Own(stated, url)
    found: dict[str, list[object]] = {}
    for rank in range(_ANY):
        same = [item for item in candidates if _rank(item) == rank]
        chosen = [item for item in same if own.is_described_by(item)]
        for item in chosen or (same if len(same) == 1 else []):
            for key, value in item.items():
                found.setdefault(key, []).append(_resolved(value, by_id))
    sites = [item["name"] for item in items if _SITES in _types(item) and item.get("name")]
    return found | ({_SITES: sites} if sites else {})


class _Own:
    """What the page is called and where it is."""

    def __init__(self, stated: dict[tuple[str, str], list[object]], url: str | None) -> None:
        titles = [*stated.get(("opengraph", "og:title"), []), *stated.get(("html", "title"), [])]
        self._titles = [_squeezed(title) for title in titles if isinstance(title, str)]
        addresses = [url, *stated.get(("link", "canonical"), []), *stated.get(("opengraph", "og:url"), [])]
        self._addresses = {_bare(address) for address in addresses if isinstance(address, str)}

    def is_described_by(self, item: dict[str, Any]) -> bool:
        """Whether an item has the name or the address of the page."""
        for key in _NAMING:
            for name in _strings(item.get(key)):
                if name and any(_squeezed(name) in title or title in _squeezed(name) for title in self._titles if title):
                    return True
        return any(_bare(leading) in self._addresses for key in _LEADING for leading in _strings(item.get(key)))


def _rank(item: dict[str, Any]) -> int:
    """0 for an article, 1 for another work, 2 for a page, 3 for everything else."""
    types = _types(item)
    if any(kind.endswith(_POSTINGS) and kind not in _WORKS for kind in types):
        return 0
    if not _WORKS.isdisjoint(types):
        return 1
    return 2 if any(kind.endswith("Page") for kind in types) else _ANY


def _types(item: dict[str, Any]) -> list[str]:
    return [kind.rpartition("/")[2].rpartition(":")[2] for kind in _strings(item.get("@type"))]


def _resolved(value: object, by_id: dict[str, dict[str, Any]]) -> object:
    """A value with the items in the place of references to them."""
    if isinstance(value, list):
        return [_resolved_one(one, by_id) for one in value]
    return _resolved_one(value, by_id)


def _resolved_one(value: object, by_id: dict[str, dict[str, Any]]) -> object:
    if isinstance(value, dict) and "name" not in value and isinstance(reference := value.get("@id"), str):
        return by_id.get(reference, value)
    return value


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]


def _squeezed(text: str) -> str:
    return " ".join(text.casefold().split())


def _bare(address: str) -> str:
    return address.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/") or address
