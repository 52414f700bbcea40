"""The boxes of a page while the walk is under way: what each element says of itself, in columns."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

from cleaner.segment import tags
from cleaner.segment.markup import Page, Picture

_NONE: frozenset[str] = frozenset()
_MARK_SETS = {tag: frozenset({mark}) for tag, mark in tags.TAG_MARKS.items()}
_NOT_DISPLAYED = re.compile(r"display\s*:\s*none")
#: How the class of code names its language: for highlight.js and Prism, Pygments and GitHub; SyntaxHighlighter; Pandoc.
_LANGUAGE = re.compile(
    r"(?:^|\s)(?:(?:lang|language|highlight(?:-source|-text)?)[-:]|brush:\s*|(?:sourceCode|hljs)\s+(?!lang))([\w+#-]+)"
)
_NAMED = re.compile(r"([\w+#.-]+)")
_NO_LANGUAGE = frozenset({"none", "default", "text", "plain", "plaintext"})
_HIGHLIGHTER_DEPTH = 2  # elements that a highlighter puts around its ``pre``
_LONGEST_NUMBER = 10  # digits of a list item, as in CommonMark
_LONGEST_SPAN = 5  # digits; HTML allows 1000 columns and 65534 rows
#: What React's server sends later than its place, to be moved there by a script: ``<div hidden id="S:1a">``.
_STREAMED = re.compile("S:[0-9a-f]+")
_DIGITS = b"0123456789"
_LONGEST_NAME = 2000  # characters of a class or id that are looked at; they are remembered across pages, in bounded memory
_NUMBERED = frozenset({"ol", "li", "td", "th"})
_SPANS = frozenset({"colspan", "rowspan"})
#: Where an image is, the surest first: pages that load it late put a blank one, or none, into ``src``.
_SOURCES = ("data-src", "data-original", "data-lazy-src", "src")
_NOTHING = ("0", "1")
#: Tags of whole pages: their classes and styles describe the state of the page, or its other parts.
_WHOLE = frozenset({"html", "body"})
_HIDDEN, _FOLDED = frozenset({"hidden"}), frozenset({"folded"})
#: What a button has that shows and hides a part of the page, as ARIA says it: its state, or the ids of the parts.
_OPENS = frozenset({"aria-expanded", "aria-controls"})
_POPS_UP = "aria-haspopup"  # what this one shows is a menu or a dialog
#: Attributes beside class and id that may say what an element is.
_TELLING = frozenset({"role", "itemprop", "style", "hidden", *_OPENS})
#: What is opened by a button, too, and no part of the text; by tag or role, and by what it is called.
_NO_FOLD, _CALLED_NO_FOLD = frozenset({"nav", "menu", "dialog", "alert"}), frozenset({"menu", "modal"})
#: What a page says of itself: its titles, its summaries, the scripts that state its text.
_Said: TypeAlias = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


class Boxes:
    """Collects boxes; `page` hands them out, immutable."""

    def __init__(self) -> None:
        """A root box without meaning."""
        self.parents, self.tags, self.names, self.sizes = [0], ["#root"], [""], [0]
        self.marks, self.families = [_NONE], [_NONE]
        self.details: dict[int, str] = {}
        self.pictures: list[Picture] = []
        self._opened: set[str] = set()  # ids of the parts that buttons open
        self._opener: tuple[int, ...] = ()  # the last such button, if it is a box, and the box around it

    def open(self, parent: int, tag: str, attributes: Mapping[str, str | None], seen: int, *, always: bool) -> int:
        """The number of a new box, or -1: an element within a line is a box only if it means something."""
        marks, families, name = _MARK_SETS.get(tag, _NONE), _NONE, ""
        if attributes and tag not in _WHOLE:
            name = (attributes.get("class") or "")[:_LONGEST_NAME]
            if name:
                name, families = _told_by(name)
            if len(attributes) > bool(name):  # most have a class alone
                identity = attributes.get("id")
                if identity:
                    identity = identity[:_LONGEST_NAME]
                    more = _told_by(identity)[1]
                    if more:
                        families = families | more if families else more
                if not _TELLING.isdisjoint(attributes):
                    marks = self._marked(parent, attributes, marks, families)
                    if not _OPENS.isdisjoint(attributes) and _POPS_UP not in attributes:
                        self._opened.update((attributes.get("aria-controls") or "").split())
                        self._opener = len(self.parents) if always or marks or families else parent, parent
        if not (always or marks or families):
            return -1
        self.parents.append(parent)
        self.tags.append(tag)
        self.names.append(name)
        self.marks.append(marks)
        self.families.append(families)
        self.sizes.append(seen)
        number = len(self.parents) - 1
        if tag in _NUMBERED and attributes:
            self._note_numbers(number, tag, attributes)
        return number

    def _marked(
        self, parent: int, attributes: Mapping[str, str | None], marks: frozenset[str], families: frozenset[str]
    ) -> frozenset[str]:
        """The marks of an element, with those that its attributes give it."""
        marks = _with_attributes(marks, attributes)
        if "hidden" in marks and (
            "fold" in families or "tab-panel" in marks or self._opens(parent, attributes, marks, families)
        ):
            marks = (marks - _HIDDEN) | _FOLDED  # not shown at once, but one click away: part of the page
        return marks

    def _opens(
        self, parent: int, attributes: Mapping[str, str | None], marks: frozenset[str], families: frozenset[str]
    ) -> bool:
        """Whether a button opens a hidden element: it names it, or stands right before it."""
        if not (self._opener and marks.isdisjoint(_NO_FOLD) and families.isdisjoint(_CALLED_NO_FOLD)):
            return False
        before = len(self.parents) - 1
        while before > parent and self.parents[before] != parent:
            before = self.parents[before]
        return before in self._opener or attributes.get("id") in self._opened

    def close(self, box: int, seen: int) -> None:
        """All elements of a box have been seen."""
        self.sizes[box] = seen - self.sizes[box] + 1

    def note_language(self, box: int, attributes: Mapping[str, str | None]) -> None:
        """Write down the language of code, where it is named as highlighters do, on it or close around it."""
        named = attributes.get("data-lang") or attributes.get("data-language")
        found = _NAMED.fullmatch(named) if named else _LANGUAGE.search(attributes.get("class") or "")
        around = box
        for _ in range(0 if found or box in self.details else _HIGHLIGHTER_DEPTH):
            around = self.parents[around]
            found = found or _LANGUAGE.search(self.names[around])
        if found and found[1] not in _NO_LANGUAGE:
            self.details[box] = found[1]

    def _note_numbers(self, box: int, tag: str, attributes: Mapping[str, str | None]) -> None:
        """Write down the number of a list item or the first of a list, and how many columns and rows a cell spans."""
        if tag in ("ol", "li"):
            value = attributes.get("start" if tag == "ol" else "value")
            if value and len(value) < _LONGEST_NUMBER and value.isascii() and value.isdigit():
                self.details[box] = value
        elif not _SPANS.isdisjoint(attributes):
            self.details[box] = f"{_span(attributes.get('colspan'))}x{_span(attributes.get('rowspan'))}"

    def note_picture(self, box: int, attributes: Mapping[str, str | None], before: int) -> None:
        """Write down an image and where it stands; what is a point in size only counts visits."""
        source = next((value for name in _SOURCES if (value := attributes.get(name)) and value[:5] != "data:"), "")
        if source and attributes.get("width") not in _NOTHING and attributes.get("height") not in _NOTHING:
            self.pictures.append(Picture(box, before, source, attributes.get("alt") or ""))

    def page(self, seen: int, said: _Said, base: str, counts: tuple[int, int, int]) -> Page:
        """Everything that was collected."""
        self.sizes[0] = seen
        return Page(
            tuple(self.parents),
            tuple(self.tags),
            tuple(self.names),
            tuple(self.marks),
            tuple(self.families),
            tuple(self.sizes),
            self.details,
            tuple(self.pictures),
            base,
            *said,
            *counts,
        )


@lru_cache(maxsize=2048)
def _told_by(name: str) -> tuple[str, frozenset[str]]:
    """A class or id without its digits, and its token families; it comes again within a page, and on others of a site."""
    words = name.split()
    # as bytes: a quarter of what a regular expression takes
    bare = " ".join(words).encode("utf-8", "surrogatepass").translate(None, _DIGITS).decode("utf-8", "surrogatepass")
    return bare, tags.families_of_all(words)


def _span(value: str | None) -> int:
    """How many columns or rows a cell spans, as attributes say it."""
    return max(int(value), 1) if value and len(value) < _LONGEST_SPAN and value.isascii() and value.isdigit() else 1


def _with_attributes(marks: frozenset[str], attributes: Mapping[str, str | None]) -> frozenset[str]:
    role = attributes.get("role")
    if role and (mark := tags.ROLE_MARKS.get(role.lower())):
        marks |= {mark}
    itemprop = attributes.get("itemprop")
    if itemprop and (mark := tags.ITEMPROP_MARKS.get(itemprop.lower())):
        marks |= {mark}
    style = attributes.get("style")
    if "hidden" in attributes:
        identity = attributes.get("id")
        if not identity or not _STREAMED.fullmatch(identity):
            marks |= {"hidden"}
    elif style and "none" in style and _NOT_DISPLAYED.search(style):
        marks |= {"hidden"}
    return marks
