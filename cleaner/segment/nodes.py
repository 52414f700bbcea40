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


class Joined:
    """The top of a tree with that of another behind it, as one tree to a walk."""

    def __init__(self, first: Any, second: Any) -> None:
        """Join two trees.

        Args:
            first: the only node at the top of its tree.
            second: the first node at the top of the other.
        """
        self.tag, self.attributes, self.first_child = first.tag, first.attributes, first.first_child
        self.next = second
