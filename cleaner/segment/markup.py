"""What the markup of a page says about its blocks, as the walk over its tree wrote it down.

A *box* is an element that can hold blocks: every element that starts a new line, and any other whose tag, role or
class means something. Boxes are numbered in document order, so a parent's number is below its children's, and one
pass forwards hands things down the tree, one pass backwards adds them up: linear, whatever the depth.
"""

from typing import NamedTuple, TypeAlias


class Picture(NamedTuple):
    """An image, which is no block: it has no text that could be judged."""

    box: int  #: the innermost box around it
    before: int  #: how many blocks begin before it
    source: str  #: where it is, as the page says
    alternative: str  #: the text that stands in for it


class Page(NamedTuple):
    """The boxes of a page, a column an attribute, and what was seen on the way. Box 0 is the root."""

    parents: tuple[int, ...]  #: of each box; the root is its own
    tags: tuple[str, ...]
    names: tuple[str, ...]  #: the class attribute, without digits: what boxes of one kind share
    marks: tuple[frozenset[str], ...]  #: what the box itself says it is (`cleaner.segment.tags`), not its ancestors
    families: tuple[frozenset[str], ...]  #: token families of its class and id
    sizes: tuple[int, ...]  #: how many elements it holds, itself counted
    details: dict[int, str]  #: of a list its first number, of a list item its number, of code its language,
    #: of a cell how many columns and rows it spans, as ``2x1``
    pictures: tuple[Picture, ...]  #: in document order
    base: str  #: what addresses in the page are relative to, where its head says so
    titles: tuple[str, ...]  #: what the head names the page, the best first
    summaries: tuple[str, ...]  #: how the head sums the page up, for search engines and for those who share it
    stated: tuple[str, ...]  #: scripts of JSON-LD that state the text of an article
    scripts: int  #: elements of that kind
    frames: int
    alternatives: int  #: parts for browsers that run no scripts
    stored: int = 0  #: the first box of text that the page holds and does not show, where there is some
    origin: str = ""  #: where that stands: template, frame, json-ld, state, description


#: A change of type within a block: before which of its pieces; what it is, a value of `cleaner.segment.tags.INLINE`;
#: whether it begins; and where a link leads. A plain tuple, because two are made for every link of a page.
Mark: TypeAlias = tuple[int, str, bool, str]


class Markup(NamedTuple):
    """What only html knows about a block."""

    page: Page
    box: int  #: the innermost box that holds all of it
    links: int  #: how many links it has words in
    linked: int  #: characters of anchor text
    pieces: tuple[str, ...]  #: its text nodes as they stand in the source, where there are marks; `BREAK` is a line break
    marks: tuple[Mark, ...]


#: Stands for ``<br>`` among the pieces of a block; no browser shows anything for this character.
BREAK = "\v"
