"""Looking through the tree of a page, Lexbor's or BeautifulSoup's, without recursion, for what no walk over its text needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def elements(root: Any) -> Iterator[Any]:
    """The elements of a tree in document order.

    Args:
        root: the first of the nodes at its top.
    """
    waiting = [root]
    while waiting:
        node = waiting.pop()
        while node is not None:
            if node.tag and not node.tag.startswith(("-", "!")):  # a processing instruction has no name
                yield node
                child = node.first_child
                if child is not None:
                    waiting.append(node.next)
                    node = child
                    continue
            node = node.next


def text_of(node: Any) -> str:
    """The text of an element that can hold nothing else.

    Args:
        node: a script, a title.
    """
    texts, child = [], node.first_child
    while child is not None:
        texts.append(child.text_content or "")
        child = child.next
    return "".join(texts)
