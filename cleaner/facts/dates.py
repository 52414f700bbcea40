"""Dates as pages write them → ISO 8601, as precise as they were. What can be read in two ways is left unread."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from cleaner.facts.values import plain, strings

if TYPE_CHECKING:
    from cleaner.facts.values import Place

_FIRST_YEAR = 1400  #: nothing that has a page on the web is older; "0001-01-01" and "1970-01-01" mean that nobody knows
_UNKNOWN = date(1970, 1, 1)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905 - reads best as one list
_SHORTENED = re.compile(r"(\d{4})(?:[-/](\d{1,2}))?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2})?))?.*", re.DOTALL)
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b.*", re.DOTALL)
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?[\s.-]+)?([a-z]{3})[a-z]*\.?[\s-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b", re.IGNORECASE
)
_SECONDS = re.compile(r"(\d{10})(?:\d{3})?")
_FRACTION = re.compile(r"(?<=:\d\d)[.,]\d+")


def date_of(values: list[object], _: Place) -> str | None:
    """The first of the values that is a date: ``2026``, ``2026-03``, ``2026-03-05``, ``2026-03-05T16:28:09-05:00``."""
    stated = strings([str(value) if isinstance(value, int) else value for value in values])
    return next((found for value in stated if (found := iso(value))), None)


def iso(stated: str) -> str | None:
    """A date in ISO 8601, or None.

    Args:
        stated: as the page writes it: ISO 8601 and its neighbours, RFC 2822, seconds since 1970, or English words.
    """
    text = plain(stated).strip(" \"'")
    try:
        return _standard(text) or _written(text)
    except (ValueError, OverflowError):  # the 31st of February
        return None


def _standard(text: str) -> str | None:
    if _SECONDS.fullmatch(text):
        return _checked(datetime.fromtimestamp(int(text[:10]), UTC), dated_only=False)
    if found := _SHORTENED.fullmatch(text):
        first = date(int(found[1]), int(found[2] or 1), 1)
        if first.year < _FIRST_YEAR:
            return None
        return f"{first.year}-{first.month:02}" if found[2] else str(first.year)
    try:
        moment = datetime.fromisoformat(_FRACTION.sub("", re.sub(r"\s*(UTC|GMT|Z)$", "Z", text)))
    except ValueError:
        return None
    return _checked(moment, dated_only=":" not in text)


def _written(text: str) -> str | None:
    if found := _YEAR_FIRST.fullmatch(text):
        day = date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        return _checked(datetime.fromisoformat(f"{day}T{found[4].zfill(5)}" if found[4] else day), dated_only=not found[4])
    if found := _DAY_FIRST.fullmatch(text):
        return _checked(datetime(int(found[3]), int(found[2]), int(found[1])), dated_only=True)  # noqa: DTZ001 - a day
    if ":" in text and "," in text[:5]:
        from email.utils import parsedate_to_datetime  # noqa: PLC0415 - few pages write so

        return _checked(parsedate_to_datetime(text), dated_only=False)
    found = _NAMED.search(text)
    day_of_month = found and (found[1] or found[3])
    if not found or not day_of_month or found[2].lower() not in _MONTHS:
        return None
    month = _MONTHS.index(found[2].lower()) + 1
    return _checked(datetime(int(found[4]), month, int(day_of_month)), dated_only=True)  # noqa: DTZ001 - a day


def _checked(moment: datetime, *, dated_only: bool) -> str | None:
    if moment.year < _FIRST_YEAR or moment.date() == _UNKNOWN:
        return None
    return moment.date().isoformat() if dated_only else moment.isoformat(timespec="seconds")
