"""Data that a page keeps for its scripts or for search engines, read as markup.

Every object is an element that is called by its key, in class and itemprop: then comments, menus and related links are told
from the text by what they are called, as in any page. Of the values only those stay that read like text.
"""

from __future__ import annotations

import json
import re
from html import escape, unescape
from typing import Any, TypeAlias

_Entry: TypeAlias = tuple[str, Any, bool]  #: key; data, or markup; whether the markup is an opening tag whose element ends
_DECODER = json.JSONDecoder(strict=False)
#: ``window.__STATE__ = {...}``, ``window["state"] = JSON.parse("...")``
_ASSIGNED = re.compile(r"\b(?:window|self|globalThis)(?:\.[\w$]+|\[[\"'][\w$]+[\"']\])+\s*=\s*(?:JSON\.parse\(\s*)?(?=[{\[\"])")
_UNDEFINED = re.compile(r"(?<=[:,\[])\s*undefined(?=\s*[,}\]])")

#: Keys of what is no text of a page, whatever it looks like.
_SILENT = frozenset(
    "@graph @type @id url uri href src slug path id key type class classname style styles css script scripts"  # noqa: SIM905
    " icon image images thumbnail locale locales i18n translations translation messages strings labels env"
    " theme query queries seo meta metadata tracking analytics consent cookie cookies"
    " publisher potentialaction".split()
)
_SILENT_ENDS = ("config", "configuration", "settings", "params", "banner", "banners")
_HEADINGS = frozenset({"headline", "title", "heading", "name"})
#: Keys of a text, and of what stands in for it where there is none.
_BODIES = frozenset("articlebody reviewbody text body content contents html".split())  # noqa: SIM905 - reads best as one list
_SUMMARIES = frozenset("description summary excerpt abstract dek subtitle teaser".split())  # noqa: SIM905 - likewise
#: Keys of lists in which a word or two say something.
_LISTS = frozenset("recipeingredient ingredients recipeinstructions instructions steps".split())  # noqa: SIM905 - likewise
#: Items of schema.org that say whose page it is, and what is on every page.
_BESIDE = re.compile(
    "WebSite|[a-zA-Z]*(?:Organization|Corporation|Business)|Person|ImageObject|BreadcrumbList|SearchAction|Site[a-zA-Z]*|WP[a-zA-Z]*"
)
#: Those whose description sums up a text, and does not stand in for it.
_SUMMED_UP = re.compile("[a-zA-Z]*(?:Page|Article|BlogPosting|Blog|List)")

_MARKUP = re.compile(r"</?(?:p|div|h[1-6]|ul|ol|li|br|blockquote|table|section|article|figure|strong|em|b|i|a|span)\b[^<>]*>")
_CODE = re.compile(r"(?:https?:)?//|[{}<>]|;\s*$|\bvar\(|=>|\w:\w[\w-]*;")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FEW_WORDS = 8  #: fewer are a label of the interface, for all that anybody knows
_FEW_SIGNS = 16  #: the same in scripts without spaces


def values_in(text: str) -> list[Any]:
    """The values that a script or an attribute holds: JSON, or objects that are assigned to a global variable.

    Args:
        text: of the script; what cannot be read is no value.
    """
    text = text.strip()
    starts = [0] if text[:1] in ("{", "[") else [found.end() for found in _ASSIGNED.finditer(text)]
    values, done = [], 0
    for start in starts:
        if start < done:  # within the value before
            continue
        try:
            value, done = _decoded(text, start)
            if isinstance(value, str):  # what JSON.parse is given
                value = _DECODER.decode(value)
        except (ValueError, RecursionError):
            continue
        values.append(value)
    return values


def _decoded(text: str, start: int) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(text, start)
    except ValueError:
        if "undefined" not in text:
            raise
        value, _ = _DECODER.raw_decode(_UNDEFINED.sub("null", text[start:]))
        return value, len(text)


def markup_of(key: str, value: Any) -> str:
    """A value as markup, or nothing where it holds no text.

    Args:
        key: what it is called.
        value: as JSON has it.
    """
    parts: list[str] = []
    waiting: list[_Entry] = [(key, value, False)]
    while waiting:
        name, one, ends = waiting.pop()
        if ends:
            if parts[-1] == one:  # nothing within
                parts.pop()
            elif parts[-2] == one and parts[-1].startswith("<h"):  # its name alone
                del parts[-2:]
            else:
                parts.append("</div>")
        elif isinstance(one, str):
            parts.append(one)
        else:
            opening = f'<div class="{escape(name)}" itemprop="{escape(name)}">'
            parts.append(opening)
            waiting.append((name, opening, True))
            waiting += reversed(_inside(name, one))
    return "".join(parts)


def _inside(key: str, value: Any) -> list[_Entry]:
    """What stands within an object or a list: markup, or more of them with their keys."""
    if isinstance(value, list):
        as_markup = _item if key.lower() in _LISTS else _text
        inside = [as_markup(one) if isinstance(one, str) else one for one in value]
        return [(key, one, False) for one in inside if one and isinstance(one, str | dict | list)]
    if not isinstance(value, dict) or _is_one(_BESIDE, value.get("@type")):
        return []
    headings: list[_Entry] = []
    found: list[_Entry] = []
    bodies = any(name.lower() in _BODIES and one for name, one in value.items()) or _is_one(_SUMMED_UP, value.get("@type"))
    for name, one in value.items():
        kind = name.lower().replace("_", "").replace("-", "")
        if kind in _SILENT or kind.endswith(_SILENT_ENDS) or not one:
            continue
        if isinstance(one, dict | list):
            found.append((name, one, False))
        elif isinstance(one, str):
            if kind in _HEADINGS:
                level = 1 if kind == "headline" else 2
                headings.append((name, f"<h{level}>{escape(unescape(one))}</h{level}>", False))
            elif shown := "" if bodies and kind in _SUMMARIES else _text(one):
                found.append((name, f'<div itemprop="{escape(name)}">{shown}</div>', False))
    return headings[:1] + found


def _is_one(kinds: re.Pattern[str], types: object) -> bool:
    """Whether an item of schema.org is of some kind."""
    return any(isinstance(one, str) and kinds.fullmatch(one) for one in (types if isinstance(types, list) else [types]))


def _item(value: str) -> str:
    return f"<li>{escape(unescape(value))}</li>"


def _text(value: str) -> str:
    """A string as markup, if it reads like text; else nothing."""
    value = value.strip()
    if "&" in value:
        value = unescape(value)
    if "<" in value and _MARKUP.search(value):
        return value
    long = len(value.split()) >= _FEW_WORDS or len(_UNSPACED.findall(value[:100])) >= _FEW_SIGNS
    if not long or _CODE.search(value[:200]):
        return ""
    return "".join(f"<p>{escape(line)}</p>" for line in value.splitlines() if line.strip())
