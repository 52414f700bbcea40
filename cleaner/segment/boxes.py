"""The boxes of a page while the walk is under way: what each element says of itself, in columns."""

import re
from collections.abc import Mapping

from cleaner.segment import tags
from cleaner.segment.markup import Page

_NONE: frozenset[str] = frozenset()
_MARK_SETS = {tag: frozenset({mark}) for tag, mark in tags.TAG_MARKS.items()}
_NOT_DISPLAYED = re.compile(r"display\s*:\s*none")
_LANGUAGE = re.compile(r"(?:^|\s)(?:lang|language|highlight-source|highlight|brush:)[-:\s]\s*([\w+#-]+)")
_LONGEST_NUMBER = 10  # digits of a list item, as in CommonMark
_DIGITS = re.compile(r"\d+")
#: Tags of whole pages: their classes and styles describe the state of the page, or its other parts.
_WHOLE = frozenset({"html", "body"})
_HIDDEN, _FOLDED = frozenset({"hidden"}), frozenset({"folded"})
#: Attributes beside class and id that may say what an element is.
_TELLING = frozenset({"role", "itemprop", "style", "hidden"})


class Boxes:
    """Collects boxes; `page` hands them out, immutable."""

    def __init__(self) -> None:
        """A root box without meaning."""
        self.parents, self.tags, self.names, self.sizes = [0], ["#root"], [""], [0]
        self.marks, self.families = [_NONE], [_NONE]
        self.details: dict[int, str] = {}
        self._known: dict[str, tuple[str, frozenset[str]]] = {}  # class or id -> without digits; its families

    def open(self, parent: int, tag: str, attributes: Mapping[str, str | None], seen: int, *, always: bool) -> int:
        """The number of a new box, or -1: an element within a line is a box only if it means something."""
        marks, families, name = _MARK_SETS.get(tag, _NONE), _NONE, ""
        if attributes and tag not in _WHOLE:
            name = attributes.get("class") or ""
            if name:
                name, families = self._known.get(name) or self._learn(name)
            if "id" in attributes and (identity := attributes["id"]):
                more = (self._known.get(identity) or self._learn(identity))[1]
                if more:
                    families = families | more if families else more
            if not _TELLING.isdisjoint(attributes):
                marks = _with_attributes(marks, attributes)
                if "hidden" in marks and ("fold" in families or "tab-panel" in marks):
                    marks = (marks - _HIDDEN) | _FOLDED  # not shown at once, but one click away: part of the page
        if not (always or marks or families):
            return -1
        self.parents.append(parent)
        self.tags.append(tag)
        self.names.append(name)
        self.marks.append(marks)
        self.families.append(families)
        self.sizes.append(seen)
        number = len(self.parents) - 1
        if tag in ("ol", "li"):
            value = attributes.get("start" if tag == "ol" else "value")
            if value and len(value) < _LONGEST_NUMBER and value.isascii() and value.isdigit():
                self.details[number] = value
        return number

    def close(self, box: int, seen: int) -> None:
        """All elements of a box have been seen."""
        self.sizes[box] = seen - self.sizes[box] + 1

    def note_language(self, box: int, attributes: Mapping[str, str | None]) -> None:
        """Write down the language of code, where a class names it as highlighters do."""
        found = _LANGUAGE.search(attributes.get("class") or "")
        if found:
            self.details[box] = found[1]

    def page(self, seen: int, titles: tuple[str, ...], *counts: int) -> Page:
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
            tuple(title for title in titles if title),
            *counts,
        )

    def _learn(self, name: str) -> tuple[str, frozenset[str]]:
        families = _NONE
        for word in name.split():
            if more := tags.families_of(word):
                families |= more
        learnt = self._known[name] = _DIGITS.sub("", " ".join(name.split())), families
        return learnt


def _with_attributes(marks: frozenset[str], attributes: Mapping[str, str | None]) -> frozenset[str]:
    role = attributes.get("role")
    if role and (mark := tags.ROLE_MARKS.get(role.lower())):
        marks |= {mark}
    itemprop = attributes.get("itemprop")
    if itemprop and (mark := tags.ITEMPROP_MARKS.get(itemprop.lower())):
        marks |= {mark}
    style = attributes.get("style")
    if "hidden" in attributes or (style and "none" in style and _NOT_DISPLAYED.search(style)):
        marks |= {"hidden"}
    return marks
