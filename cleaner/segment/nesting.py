"""A guard before parsing: what parsers need quadratic time for is cut down: markup that nests too deep, too many attributes.

For most start tags the HTML Standard has a parser look through the elements that are open, and for every paragraph open
the inline elements anew that nobody closed. Browsers therefore put nothing deeper than 512 levels; what would lie deeper
stands side by side there, and so it does here. Which elements are open is estimated, by the Standard's rules for end tags
left out.

A parser compares each attribute of an element with those before it, so that an element keeps a thousand of them.
"""

import re
from itertools import accumulate, islice
from typing import NamedTuple

from cleaner.segment.tags import BREAKS

DEEPEST = 512  #: levels, as in Chrome (``kMaximumHTMLParserDOMTreeDepth``), Safari and Firefox
_FORMATS = 16  #: inline elements open at once that a parser may have to open anew
_HARMLESS = 4000  #: tags; fewer are parsed within tenths of a second, however they nest
_ATTRIBUTES = 1000  #: of an element
_WINDOW = 4096  #: characters; twice as many hold too few attributes to matter
_ROOTS = 8  #: tags
_BLANKS = 16  #: between ``=`` and a quote; more are taken for one that opens a value
_PIECE = 1 << 20  #: characters
_REACH = 128  #: levels that are searched for an element whose end tag was left out

_TAG = re.compile("</?[a-zA-Z][^\t\n\f\r />]*")
#: What is no tag, though it may hold what looks like one; or a tag, its attributes included.
_MARKUP = re.compile(
    r"<!--[^-]*+(?:-(?!->)[^-]*+)*+(?:-->)?"
    r"|<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b[^<]*+(?:<(?!/\1)[^<]*+)*+(?:</\1)?"
    r"|<(?P<end>/?)(?P<name>[a-z][^\s/>]*+)[^>=]*+(?:=\s*+(?:\"[^\"]*+\"|'[^']*+'|)[^>=]*+)*+>?",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile("[^\\s\"'>/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]*))?")
#: There is one element of each: a second start tag adds its attributes to those of the first.
_ROOT = re.compile("<(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])")
_VOID = frozenset({"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
                   "param", "source", "track", "wbr", "html", "head", "body"})  # fmt: skip
#: "Formatting elements" of the Standard: they outlive the block in which nobody closed them.
_FORMATTING = frozenset({"a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u", "nobr"})
#: Those that are closed alone, while what was opened within them stays open.
_ALONE = _FORMATTING | {"form"}
_CELLS = frozenset({"td", "th"})
_ROWS = _CELLS | {"tr"}
_GROUPS = _ROWS | {"tbody", "thead", "tfoot"}
#: By tag, which open elements its start tag ends.
_ENDS = {
    "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}),
    "option": frozenset({"option"}), "optgroup": frozenset({"option", "optgroup"}), "a": frozenset({"a"}),
    "td": _CELLS, "th": _CELLS, "tr": _ROWS, "tbody": _GROUPS, "thead": _GROUPS, "tfoot": _GROUPS,
}  # fmt: skip
#: Elements that keep what is around them from being ended so.
_HOLDERS = frozenset({"ul", "ol", "menu", "dl", "table", "select", "button", "caption", "object", "template"})
#: Tags that never nest unless one of another kind stands between.
_SIBLINGS = frozenset({"p", *_ENDS})


class _Element(NamedTuple):
    name: str
    kept: bool


class _Steps(dict[str, int]):
    """By tag as it is written, ``<DIV`` or ``</div``, how many levels it leads down."""

    def __missing__(self, tag: str) -> int:
        name = tag.lstrip("</").lower()
        step = 0 if name in _VOID or name in _SIBLINGS else -1 if tag.startswith("</") else 1
        if len(self) < 1000:  # noqa: PLR2004 - names are a page's to invent
            self[tag] = step
        return step


_STEPS = _Steps()


def flattened(html: str) -> str:
    """The page itself, unless it nests deeper than `DEEPEST`: then without the tags that lie deeper. The text stays.

    Few pages are looked at closely: 1 in 100 of those on which this was tried, and none of 2,467 was changed.

    Args:
        html: a page, decoded.
    """
    if len(_ROOT.findall(html)) > _ROOTS or _may_hold_many_attributes(html):
        html = _with_few_attributes(html)
    if html.count("<") < _HARMLESS:
        return html
    if _levels(html) < DEEPEST // 2:  # of two nested elements at most one is of a kind that counts for nothing
        return html
    return _without_deep_tags(html)


class _Values:
    """Tells where a page may be in the value of an attribute, as far as the last quotation marks before a place tell."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._opens = {'"': False, "'": False}  # whether the last one of each kind may open a value
        self._done = 0

    def may_hold(self, at: int) -> bool:
        """Whether this place may be in one; places are asked for in order."""
        for quote in self._opens:
            if (last := self._html.rfind(quote, self._done, at)) >= 0:
                self._opens[quote] = self._html[max(last - _BLANKS, 0) : last].rstrip()[-1:] in {"=", ""}
        self._done = at
        return True in self._opens.values()


def _may_hold_many_attributes(html: str) -> bool:
    """Whether this may be so of a tag: where for long there is no ``>``, or each may be in a value."""
    values = _Values(html)
    start = 0
    while start < len(html):
        end = html.find(">", start, start + _WINDOW)
        if end < 0:
            begin, end = html.rfind(">", 0, start) + 1, html.find(">", start)
            end = end if end >= 0 else len(html)
            if values.may_hold(max(begin - 1, 0)):
                return True
            if (tag := _TAG.search(html, begin, end)) and len(_attributes(html, tag.end(), end, _ATTRIBUTES)) == _ATTRIBUTES:
                return True
        while values.may_hold(end):  # as in scripts, for a few characters
            if (end := html.find(">", end + 1, start + _WINDOW)) < 0:
                return True
        start = max(end, start + _WINDOW)
    return False


def _attributes(html: str, start: int, end: int, most: int) -> list[re.Match[str]]:
    return list(islice(_ATTRIBUTE.finditer(html, start, end), most))


def _with_few_attributes(html: str) -> str:
    parts: list[str] = []
    done = of_roots = 0
    for tag in _MARKUP.finditer(html):
        start, after = tag.span()
        if after - start < 2 * _ATTRIBUTES and not _ROOT.match(html, start):  # characters: too few for so many
            continue
        if not tag["name"] or tag["end"]:
            continue
        end = tag.end("name")
        is_root = _ROOT.fullmatch(html, start, end)
        most = _ATTRIBUTES - of_roots if is_root else _ATTRIBUTES
        attributes = _attributes(html, end, after, most + 1)
        of_roots += min(len(attributes), most) if is_root else 0
        if len(attributes) > most:
            parts += html[done : attributes[most - 1].end() if most else end], ">"
            done = after
    return "".join((*parts, html[done:])) if parts else html


def _levels(html: str) -> int:
    """Between how many levels its tags lead up and down; piece by piece, since a list of all tags may be large."""
    level = lowest = highest = start = 0
    while start < len(html):
        end = html.find("<", start + _PIECE)
        end = end if end >= 0 else len(html)
        levels = list(accumulate(map(_STEPS.__getitem__, _TAG.findall(html, start, end)), initial=level))
        shallowest, deepest = min(levels), max(levels)
        lowest, highest = min(lowest, shallowest), max(highest, deepest)
        level, start = levels[-1], end
    return highest - lowest


def _without_deep_tags(html: str) -> str:
    parts: list[str] = []
    done = 0
    elements = _OpenElements()
    for tag in _MARKUP.finditer(html):
        if not tag["name"]:
            continue
        name = tag["name"].lower()
        if name in _VOID or (tag[0].endswith("/>") and elements.foreign):
            continue
        if not (elements.end(name) if tag["end"] else elements.start(name)):
            # what stood apart still does: a rule ends the line, and holds nothing
            parts += html[done : tag.start()], "<hr>" if name in BREAKS else ""
            done = tag.end()
    return "".join((*parts, html[done:])) if parts else html


class _OpenElements:
    """The elements that are open, the innermost last, as far as tags alone tell."""

    def __init__(self) -> None:
        self._stack: list[_Element] = []
        self._count: dict[str, int] = {}
        self._formats = 0  # kept ones

    @property
    def foreign(self) -> bool:
        """Whether this is a drawing or a formula, whose elements may end in ``/>``."""
        return bool(self._count.get("svg") or self._count.get("math"))

    def start(self, name: str) -> bool:
        """Open an element; whether its tag may stay."""
        if name in BREAKS and self._count.get("p"):
            self._end_nearest(frozenset({"p"}), BREAKS)
        if (ends := _ENDS.get(name)) and any(map(self._count.get, ends)):
            self._end_nearest(ends, _HOLDERS, alone=name in _ALONE)
        kept = len(self._stack) < DEEPEST
        if name in _FORMATTING:
            kept = kept and self._formats < _FORMATS
            self._formats += kept
        self._stack.append(_Element(name, kept))
        self._count[name] = self._count.get(name, 0) + 1
        return kept

    def end(self, name: str) -> bool:
        """Close the innermost element of that name; whether the tag may stay. One that closes nothing does."""
        if not self._count.get(name):
            return True
        alone = name in _ALONE
        if alone or name not in BREAKS:  # within its block, or nowhere; some may be closed from within a later block
            return self._end_nearest(frozenset({name}), frozenset() if alone else BREAKS, alone=alone)
        at = len(self._stack) - 1
        while self._stack[at].name != name:
            at -= 1
        return self._close(at)

    def _end_nearest(self, names: frozenset[str], holders: frozenset[str], *, alone: bool = False) -> bool:
        for at in range(len(self._stack) - 1, max(-1, len(self._stack) - 1 - _REACH), -1):
            name = self._stack[at].name
            if name in names:
                return self._close(at, at + 1 if alone else None)
            if name in holders:
                break
        return True

    def _close(self, at: int, to: int | None = None) -> bool:
        """Close what lies from ``at`` on; formatting elements within outlive it, those that count."""
        closed, *within = self._stack[at:to]
        outliving = [] if closed.name in _CELLS else [one for one in within if one.kept and one.name in _FORMATTING]
        self._stack[at:to] = outliving
        for one in (closed, *within):
            self._count[one.name] -= 1
            self._formats -= one.kept and one.name in _FORMATTING
        for one in outliving:
            self._count[one.name] += 1
            self._formats += 1
        return closed.kept
