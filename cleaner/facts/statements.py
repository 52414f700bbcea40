"""One walk over the tree of a page writes down whatever it states of itself, by source and key.

The keys: of meta tags their names in lower case; of ``<link>`` and links their ``rel``; of JSON-LD and microdata the
properties of the item that is the page (`cleaner.facts.items`). The walk keeps its own stack, as that of
`cleaner.segment.walk`, and speaks to Lexbor's trees and BeautifulSoup's alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleaner.facts import items
from cleaner.segment.json_ld import parsed
from cleaner.segment.nodes import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Statements = dict[tuple[str, str], list[object]]

_META_SOURCES = {"og": "opengraph", "article": "opengraph", "book": "opengraph", "twitter": "twitter"}
_HEAD = frozenset({"meta", "html", "base", "script", "time"})
_RELATIONS = frozenset({"canonical", "image_src", "author", "tag"})
#: Attributes that hold the value of a property, by tag (HTML Standard, 5.2.4).
_VALUES = {
    "meta": "content", "a": "href", "area": "href", "link": "href", "img": "src", "audio": "src", "embed": "src",
    "iframe": "src", "source": "src", "track": "src", "video": "src", "object": "data", "data": "value", "meter": "value",
    "time": "datetime",
}  # fmt: skip
_ADDRESSES = frozenset({"url", "image", "thumbnailurl", "mainentityofpage", "contenturl", "sameas"})
_MOST_PIECES = 60  #: text nodes of a value; longer ones are text, and no fact
_PUBLISHED, _MODIFIED = ("publish", "pubdate", "entry-date", "post-date", "posted"), ("updat", "modif", "edited")


def statements_of(root: Any, url: str | None) -> Statements:
    """All statements of a page.

    Args:
        root: of its tree, Lexbor's or BeautifulSoup's.
        url: where it came from, to tell its own item from those of others.
    """
    walked = _Walk()
    walked.run(root)
    statements = walked.statements
    linked = [item for text in walked.scripts for item in parsed(text)]
    dates = {date for date in walked.times if date}
    if len(dates) == 1:
        statements.setdefault(("time", "published"), [*dates])
    for source, found in (("json-ld", linked), ("microdata", walked.items)):
        for key, values in items.statements_of(found, statements, url).items():
            statements[source, key] = values
    for key, values in walked.loose.items():
        statements.setdefault(("microdata", key), []).extend(values)
    return statements


class _Walk:
    """The walk, and what it has found."""

    def __init__(self) -> None:
        self.statements: Statements = {}
        self.scripts: list[str] = []
        self.items: list[dict[str, Any]] = []
        self.loose: dict[str, list[object]] = {}  # properties that stand in no item
        self.times: list[str] = []
        self._texts: list[str] = []

    def run(self, root: Any) -> None:
        """Visit every node once."""
        # open elements that state something: node, item to go on with after it, and what to do with its text
        stack: list[tuple[Any, dict[str, Any] | None, tuple[list[object], int] | None]] = []
        item: dict[str, Any] | None = None
        node = root
        while node is not None:
            tag, child = node.tag or "!", None  # a processing instruction has no name
            if tag == "-text":
                self._texts.append(node.text_content)
            elif not tag.startswith(("-", "!")):
                outer, target = item, None
                attributes = node.attributes
                if attributes:
                    item, target = self._note(node, tag, attributes, item)
                if tag not in ("script", "style", "title"):
                    child = node.first_child
                if child is not None:
                    stack.append((node, outer, (target, len(self._texts)) if target is not None else None))
                else:
                    item = outer
                    if tag == "title" and not attributes.get("itemprop") and ("html", "title") not in self.statements:
                        self._add("html", "title", text_of(node))
            if child is not None:
                node = child
                continue
            following = node.next
            while following is None and stack:
                node, item, closing = stack.pop()
                self._close(closing)
                following = node.next
            node = following

    def _close(self, closing: tuple[list[object], int] | None) -> None:
        """An element ends whose text is a value."""
        if closing:
            values, start = closing
            values.append("".join(self._texts[start : start + _MOST_PIECES]))

    def _add(self, source: str, key: str, value: object) -> None:
        if value:
            self.statements.setdefault((source, key), []).append(value)

    def _note(
        self, node: Any, tag: str, attributes: Mapping[str, str | None], item: dict[str, Any] | None
    ) -> tuple[dict[str, Any] | None, list[object] | None]:
        """What an element states by its attributes; the item within it; and where its text goes, if it is a value."""
        if tag in _HEAD:
            self._note_head(node, tag, attributes)
        target = self._note_relations(tag, attributes) if "rel" in attributes else None
        names = _properties(tag, attributes)
        values = [(self.loose if item is None else item).setdefault(name, []) for name in names]
        if "itemscope" in attributes or "typeof" in attributes:
            types = (attributes.get("itemtype") or attributes.get("typeof") or "").split()
            within: dict[str, Any] = {"@type": [kind.rstrip("/").rpartition("/")[2].rpartition(":")[2] for kind in types]}
            if not names or item is None:
                self.items.append(within)
            for some in values:
                some.append(within)
            return within, target
        for name, some in zip(names, values, strict=True):
            stated = _stated(tag, name, attributes)
            if stated:
                some.append(stated)
            elif tag not in ("meta", "img"):
                target = some
        return item, target

    def _note_head(self, node: Any, tag: str, attributes: Mapping[str, str | None]) -> None:
        if tag == "meta":
            self._note_meta(attributes)
        elif tag == "html":
            self._add("html", "lang", attributes.get("lang") or attributes.get("xml:lang"))
        elif tag == "base" and ("html", "base") not in self.statements:
            self._add("html", "base", attributes.get("href"))
        elif tag == "script" and "ld+json" in (attributes.get("type") or "").lower():
            self.scripts.append(text_of(node))
        elif tag == "time":
            self._note_time(attributes)

    def _note_relations(self, tag: str, attributes: Mapping[str, str | None]) -> list[object] | None:
        """What a link states; and where its text goes, if that is what it states."""
        target = None
        for relation in (attributes.get("rel") or "").lower().split():
            if relation in _RELATIONS and tag == "link":
                self._add("link", relation, attributes.get("href"))
            elif relation in _RELATIONS and tag == "a":
                target = self.statements.setdefault(("link", relation), [])
        return target

    def _note_meta(self, attributes: Mapping[str, str | None]) -> None:
        key = (attributes.get("property") or attributes.get("name") or attributes.get("http-equiv") or "").strip().lower()
        source = _META_SOURCES.get(key.partition(":")[0], "meta") if ":" in key else "meta"
        self._add(source, key, attributes.get("content"))

    def _note_time(self, attributes: Mapping[str, str | None]) -> None:
        moment = attributes.get("datetime") or ""
        said = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''}".lower()
        if "pubdate" in attributes or any(word in said for word in _PUBLISHED):
            self._add("time", "published", moment)
        elif any(word in said for word in _MODIFIED):
            self._add("time", "modified", moment)
        self.times.append(moment[:10])


def _properties(tag: str, attributes: Mapping[str, str | None]) -> list[str]:
    """The properties of microdata and RDFa that an element is the value of; those of OpenGraph are no such thing."""
    named = attributes.get("itemprop") or ("" if tag == "meta" else attributes.get("property")) or ""
    return [name.removeprefix("schema:") for name in named.split() if ":" not in name.removeprefix("schema:")]


def _stated(tag: str, name: str, attributes: Mapping[str, str | None]) -> str | None:
    """The value of a property that an attribute holds; of a link it is the text, unless an address is asked for."""
    if attributes.get("content"):
        return attributes["content"]
    if tag in ("a", "link") and name.lower() not in _ADDRESSES:
        return None
    return attributes.get(_VALUES.get(tag, ""))
