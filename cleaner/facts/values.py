"""What a page states → the value of a fact: neutral text, bounded in length, or nothing where it cannot be meant."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from cleaner.segment.site_name import without_site

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_TITLE, _LONGEST_NAME, _LONGEST_DESCRIPTION, _LONGEST_ADDRESS = 500, 150, 2000, 2000  # characters
_MOST = 50  #: names or tags
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
#: Control characters, what turns the direction of writing, what has no width, and halves of characters.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?", re.IGNORECASE)
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "xx"})
_BY = re.compile(r"^(?:written |posted )?by[:\s]\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?:)?//|www\.|[^\s@]+@[^\s@]+$|/", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"\s*;\s*|\s+(?:and|und|et|y|&)\s+|\s*,\s*(?:and\s+)?")
_SEVERAL = 2


class Place:
    """Where the page stands: what its relative addresses are resolved against, and whose site it is."""

    def __init__(self, url: str | None, statements: dict[tuple[str, str], list[object]]) -> None:
        """From the url that the caller knows and what the page states of its own, in this order of trust."""
        self.base = url or ""
        for key in (("opengraph", "og:url"), ("link", "canonical")):
            for stated in strings(statements.get(key, [])):
                self.base = self.base or (stated if _is_absolute(stated) else "")
        for stated in strings(statements.get(("html", "base"), [])):
            self.base = _joined(self.base, stated)
        self.sites = [plain(site) for site in strings(statements.get(("opengraph", "og:site_name"), []))]
        self.sites += [plain(site) for site in strings(statements.get(("json-ld", "WebSite"), []))]


def strings(values: object) -> Iterator[str]:
    """The strings in a value of JSON, in order; an item stands for its name. Does not go deeper than items do."""
    waiting = [values]
    for _ in range(1000):  # lists in lists in lists are no statement
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            waiting.append(next((value[key] for key in ("name", "@value", "headline") if value.get(key)), None))


def plain(text: str, longest: int = _LONGEST_NAME) -> str:
    """One line of text without entities, tags and control characters; too long a one is cut between words."""
    text = unescape(text[: 8 * longest])
    text = " ".join(_UNSEEN.sub(" ", _TAG.sub("", text)).split())
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0] + "…"


def title(values: list[object], place: Place) -> str | None:
    """The title, without the name of the site."""
    stated = (plain(value, _LONGEST_TITLE) for value in strings(values))
    return next((without_site(found, place.sites) for found in stated if found), None)


def name(values: list[object], _: Place) -> str | None:
    """A name."""
    return next((found for value in strings(values) if (found := plain(value)) and not _ADDRESS.match(found)), None)


def description(values: list[object], _: Place) -> str | None:
    """A text of some sentences."""
    return next((found for value in strings(values) if (found := plain(value, _LONGEST_DESCRIPTION))), None)


def names(values: list[object], _: Place) -> tuple[str, ...] | None:
    """The names of people; addresses of their pages are none."""
    stated = (_BY.sub("", plain(value), count=1) for value in strings(values))
    return _distinct(person for value in stated for person in _people(value))


def _people(stated: str) -> list[str]:
    """Several names where each part may be one: "Doe, Jane" and "Research and Development" are one name."""
    parts = [part for part in _BETWEEN_NAMES.split(stated) if part]
    whole = ";" not in stated and any(len(part.split()) < _SEVERAL for part in parts)
    return [part for part in ([stated] if whole else parts) if not _ADDRESS.match(part)]


def tags(values: list[object], _: Place) -> tuple[str, ...] | None:
    """Key words, one by one."""
    stated = [plain(value, _LONGEST_DESCRIPTION) for value in strings(values)]
    several = [re.split(r"[;|]" if ";" in value else r"[,،、|]", value) for value in stated]
    return _distinct(tag.strip(" #\"'[]") for some in several for tag in some)


def language(values: list[object], _: Place) -> str | None:
    """A language tag as BCP 47 writes it: ``de``, ``pt-BR``, ``zh-Hant``."""
    for value in strings(values):
        found = _LANGUAGE.fullmatch(value.split(",")[0].strip())
        if found and found[1].lower() not in _NO_LANGUAGE:
            subtags = (found[1].lower(), (found[2] or "").title(), (found[3] or "").upper())
            return "-".join(subtag for subtag in subtags if subtag)
    return None


def address(values: list[object], place: Place) -> str | None:
    """An absolute address of the web."""
    return next((found for found in _addresses(values, place) if _is_absolute(found)), None)


def picture(values: list[object], place: Place) -> str | None:
    """The address of an image; relative where nothing says to what."""
    return next(_addresses(values, place), None)


def _addresses(values: list[object], place: Place) -> Iterator[str]:
    for value in values:
        for some in value if isinstance(value, list) else [value]:
            stated = some
            if isinstance(some, dict):
                stated = next((some[key] for key in ("url", "contentUrl", "@id") if some.get(key)), None)
            for text in strings(stated):
                found = _joined(place.base, _UNSEEN.sub("", unescape(text)).strip())
                if found and len(found) <= _LONGEST_ADDRESS:
                    yield found


def _joined(base: str, stated: str) -> str:
    """An address in its place; empty where it is none that leads to a document or image."""
    if not stated or stated.startswith("#"):
        return ""
    try:
        found = urljoin(base, stated)
        scheme = urlsplit(found).scheme
    except ValueError:  # brackets of a host that do not match
        return ""
    return found.replace(" ", "%20") if scheme in {"", "http", "https"} else ""


def _is_absolute(stated: str) -> bool:
    return stated.lower().startswith(("http://", "https://"))


def _distinct(found: Iterator[str]) -> tuple[str, ...] | None:
    """Each once, whatever its case, in order."""
    known: dict[str, str] = {}
    for text in found:
        known.setdefault(text.casefold(), text[:_LONGEST_NAME].strip())
    return tuple(filter(None, known.values()))[:_MOST] or None
