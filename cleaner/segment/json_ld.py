"""JSON-LD as it stands in pages, which is often not quite JSON."""

from __future__ import annotations

import json
import re
from typing import Any

#: These take time linear in the text: no two parts of one can share out the same blanks, and no string is looked for twice.
#: Comments and CDATA marks that hide the script from parsers of long ago.
_WRAPPING = re.compile(
    r"^\s*+(?:<!--|(?:(?://|/\*)\s*+)?<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*|(?<!\s))\s*\]\]>(?:\s*\*/)?)\s*$",
)
_STRING_OR_COMMA = re.compile(r'("(?:[^"\\]|\\.)*+"?)|,(?=\s*[}\]])', re.DOTALL)
#: What can be read out of JSON that cannot be read: the plain properties, where each stands once.
_PROPERTY = re.compile(r'"(headline|datePublished|dateModified|inLanguage|@type)"\s*:\s*"((?:[^"\\\n]|\\.)*)"')
_AUTHOR = re.compile(r'"author"\s*:\s*+(?:\[\s*+)?\{[^{}\[\]]*?"name"\s*:\s*"((?:[^"\\\n]|\\.)*)"')
_DECODER = json.JSONDecoder(strict=False)  # line breaks within strings are the commonest mistake


def parsed(text: str) -> list[dict[str, Any]]:
    """The items that a script states, those of ``@graph`` among them; what cannot be read is no item.

    Args:
        text: of a script of type ``application/ld+json``.
    """
    text = _WRAPPING.sub("", _WRAPPING.sub("", text.strip("\ufeff \t\r\n"))).strip(" \t\r\n;")
    try:
        values = _values(text)
    except (ValueError, RecursionError):
        try:
            values = _values(_STRING_OR_COMMA.sub(lambda found: found[1] or "", text))
        except (ValueError, RecursionError):
            values = [_salvaged(text)]
    found, waiting = [], values[::-1]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            found.append(value)
            if "@graph" in value:
                waiting.append(value["@graph"])
    return found


def _values(text: str) -> list[Any]:
    """One value, or several one behind the other."""
    values, at = [], 0
    while at < len(text):
        value, at = _DECODER.raw_decode(text, at)
        values.append(value)
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
    return values


def _salvaged(text: str) -> dict[str, Any]:
    stated: dict[str, list[str]] = {}
    for key, value in [*_PROPERTY.findall(text), *(("author", name) for name in _AUTHOR.findall(text))]:
        stated.setdefault(key, []).append(_unescaped(value))
    item: dict[str, Any] = {key: values[0] for key, values in stated.items() if len(set(values)) == 1}
    return item | {"@type": stated.get("@type", [])}


def _unescaped(string: str) -> str:
    try:
        return str(_DECODER.decode(f'"{string}"'))
    except ValueError:
        return string
