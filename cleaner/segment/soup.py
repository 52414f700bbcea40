"""Trees that BeautifulSoup built, in the words of the walk.

For callers who hold a soup already, and for machines without Lexbor. A node is wrapped when the walk reaches it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bs4 import BeautifulSoup, NavigableString
from bs4.element import PreformattedString

if TYPE_CHECKING:
    from collections.abc import Mapping


class Node:
    """A node of a soup that answers what `cleaner.segment.walk` asks, as a node of Lexbor does."""

    __slots__ = ("_element", "tag")

    def __init__(self, element: Any) -> None:
        """Wrap a Tag or a string."""
        self._element = element
        if isinstance(element, PreformattedString):
            self.tag = "-comment"  # and declarations, doctypes, processing instructions: nothing that is shown
        elif isinstance(element, NavigableString):
            self.tag = "-text"
        else:
            self.tag = element.name.lower()

    @property
    def attributes(self) -> Mapping[str, str | None]:
        """Attributes by lower-case name; those with several values are joined by spaces."""
        return {
            name.lower(): " ".join(value) if isinstance(value, list) else value for name, value in self._element.attrs.items()
        }

    @property
    def first_child(self) -> Node | None:
        """The first child, of any kind."""
        contents = getattr(self._element, "contents", None)
        return Node(contents[0]) if contents else None

    @property
    def next(self) -> Node | None:
        """The sibling that follows."""
        sibling = self._element.next_sibling
        return None if sibling is None else Node(sibling)

    @property
    def text_content(self) -> str:
        """The text of a text node."""
        return str(self._element)

    @property
    def html(self) -> str:
        """An element as markup."""
        return str(self._element)


def parse(markup: str) -> BeautifulSoup:
    """A soup of a page, by the parser that is installed and closest to browsers.

    Args:
        markup: the page, decoded.
    """
    from bs4 import FeatureNotFound  # noqa: PLC0415 - a name of the fallback only

    for parser in ("html5lib", "lxml"):
        try:
            return BeautifulSoup(markup, parser)
        except FeatureNotFound:
            continue
    return BeautifulSoup(markup, "html.parser")


def root_of(soup: Any) -> Node | None:
    """Where the walk begins: the first node of a whole document; or a tag, whose siblings are not part of it."""
    if isinstance(soup, BeautifulSoup):
        return Node(soup).first_child
    return _Part(soup)


class _Part(Node):
    """A tag that somebody picked out of a tree."""

    __slots__ = ()
    next = None
