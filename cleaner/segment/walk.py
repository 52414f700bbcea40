"""One walk over the tree of a page writes down everything that is ever asked of it.

The tree may be Lexbor's or BeautifulSoup's (`cleaner.segment.soup`): what is asked of a node is ``tag``,
``attributes``, ``first_child``, ``next`` and ``text_content``. The walk keeps its own stack, so that no depth of
nesting matters, and visits each node once. Its cost is that of its inner loop, so the loop calls as little as it can.
"""

import re
from typing import TYPE_CHECKING, Any

from cleaner.model import Block
from cleaner.segment import tags
from cleaner.segment.boxes import Boxes
from cleaner.segment.formula import DRAWN, formula_of
from cleaner.segment.markup import BREAK, Mark, Markup, Page
from cleaner.segment.misread import UNSEEN
from cleaner.segment.nodes import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNSEEN, _BREAKS, _BR, _HEAD, _IMAGE, _FORMULA, _LINK = range(1, 8)
_PLANS = {
    **dict.fromkeys(tags.UNSEEN, _UNSEEN),
    **dict.fromkeys(tags.BREAKS, _BREAKS),
    "br": _BR,
    "title": _HEAD,
    "meta": _HEAD,
    "base": _HEAD,
    "img": _IMAGE,
    "math": _FORMULA,
    "a": _LINK,
}
_PLANS_WITHOUT_SCRIPTS = _PLANS | {"noscript": _BREAKS}
#: White space that a browser runs together; no-break spaces too, which look the same. The ideographic space stays.
_WHITE = "\t\n\r\f\x1c\x1d\x1e\x1f\xa0"  # and the space
SPACES = re.compile(f"[ {_WHITE}]+")
#: Anchor text shorter than this counts as it stands; longer text may be mostly indentation.
_SHORT = 40
_CELLS = frozenset({"td", "th"})
_LINK_ENDS = ("link", False, "")  # a mark, after its place
#: What generators of documentation write behind a heading, as a link to itself that is seen when pointed at.
_PERMALINKS = frozenset({"¶", "#", "§", "🔗", "\u200b", "\uf0c1"})
#: In data for search engines, the text of an article.
_STATES = '"articleBody"'
#: What is read of ``<meta>``.
_SAID = frozenset({"og:title", "description", "og:description"})
_QUOTES = ("“”", "‘’")  #: what a browser puts around ``<q>``, and around one within another


class _Line:
    """The block under way."""

    __slots__ = ("after_break", "box", "found", "last_link", "linked", "links", "marks", "pieces")

    def __init__(self) -> None:
        self.found: list[tuple[str, int, int, int, tuple[str, ...], tuple[Mark, ...]]] = []
        self.pieces: list[str] = []
        self.marks: list[Mark] = []
        self.clear()

    def clear(self) -> None:
        self.pieces.clear()
        self.marks.clear()
        self.box = -1  # unknown until there is text
        self.links = self.linked = self.last_link = 0
        self.after_break = False

    def end(self, line_box: int, *, pre: bool) -> None:
        """The block is complete; without text it never was one."""
        if not self.pieces:
            self.marks.clear()
            return
        raw = "".join(self.pieces)
        text = raw.strip("\n").rstrip() if pre else shown(raw)
        if text:
            typed = (tuple(self.pieces), tuple(self.marks)) if self.marks else ((), ())
            self.found.append((text, self.box if self.box >= 0 else line_box, self.links, self.linked, *typed))
        self.clear()


def shown(raw: str) -> str:
    """Text as a browser shows it outside ``<pre>``: runs of white space are one space, line breaks stay."""
    if BREAK in raw:
        return "\n".join(_shown_line(line) for line in raw.split(BREAK)).strip("\n")
    return _shown_line(raw)


def _shown_line(raw: str) -> str:
    if raw.isascii():
        return " ".join(raw.split())
    # most lines have none of these, so that asking for each takes a tenth of what a table and a regular expression do
    for sign in UNSEEN:
        if sign in raw:
            raw = raw.replace(sign, "")
    for sign in _WHITE:
        if sign in raw:
            raw = raw.replace(sign, " ")
    return " ".join(filter(None, raw.split(" ")))


def walk(root: Any, *, scripting: bool = True) -> tuple[list[Block], Page]:  # noqa: C901, PLR0912, PLR0915 - the inner loop, see above
    """The blocks of a page in document order, each with its markup, and the page they stand in.

    Args:
        root: the document element, of any tree that speaks the protocol above.
        scripting: whether to leave out what a browser shows only where it runs no scripts.
    """
    plans = _PLANS if scripting else _PLANS_WITHOUT_SCRIPTS
    boxes, line = Boxes(), _Line()
    head: dict[str, str] = {}
    scripts = frames = alternatives = 0
    seen = 0  # elements so far
    box = line_box = link = 0  # the innermost box, the innermost that starts a line, the innermost link
    pre = drawn = False  # within preformatted text; whether the element before held a formula
    quotes = 0  # open ones within the line
    targets: dict[int, str] = {}  # of links
    stated: list[str] = []
    pieces, marks = line.pieces, line.marks
    # open elements: node, whether it breaks the line, inline type or "", its box or -1; then what holds again after it
    stack: list[tuple[Any, bool, str, int, int, int, int, bool]] = []
    node = root
    while node is not None:
        tag = node.tag
        child = None
        if tag == "-text":
            text = node.text_content
            if pre or not text.isspace():
                pieces.append(text)
                line.after_break = False
                if line.box != box:
                    line.box = box if line.box < 0 else line_box
                if link:
                    line.linked += len(text) if len(text) < _SHORT else len(shown(text))
                    if link != line.last_link:
                        line.last_link = link
                        line.links += 1
            elif pieces:
                pieces.append(" ")
        elif (plan := plans.get(tag, 0)) == _UNSEEN:
            if tag == "script":
                scripts += 1
                if node.attributes.get("type") == "application/ld+json" and _STATES in (text := text_of(node)):
                    stated.append(text)
            frames += tag in ("iframe", "frame")
            alternatives += tag == "noscript"
        elif plan == _HEAD:
            _note_head(node, head)
        elif plan == _BR:
            if pre:
                pieces.append("\n")
            elif line.after_break:
                line.end(line_box, pre=False)  # two in a row are how old pages part paragraphs
            elif pieces:
                pieces.append(BREAK)
                line.after_break = True
        elif plan == _IMAGE:
            seen += 1
            boxes.note_picture(box, node.attributes, len(line.found) + bool(pieces))
        elif plan == _FORMULA and (formula := formula_of(node)):
            seen += 1
            marks += (len(pieces), "formula", True, ""), (len(pieces) + 1, "formula", False, "")
            pieces.append(formula)
            line.after_break = False
            line.box = line_box if line.box >= 0 and line.box != box else box
            drawn = True
        elif plan == _LINK and _leads_to_itself(node):
            seen += 1
        else:
            seen += 1
            breaks = plan == _BREAKS
            if breaks:
                if pre:
                    _start_verbatim_line(pieces)
                elif pieces or marks:
                    line.end(line_box, pre=False)
                if link and not pre:
                    marks.append((0, "link", True, targets[link]))
            child = node.first_child
            if drawn:
                drawn = False
                if node.attributes.get("class") == DRAWN:
                    child = None
            if child is not None:
                attributes = node.attributes
                kind = "" if breaks else tags.INLINE.get(tag, "")
                own_box = boxes.open(box, tag, attributes, seen, always=breaks and not pre)
                stack.append((node, breaks, kind, own_box, box, line_box, link, pre))
                if own_box >= 0:
                    box = own_box
                    if breaks and not pre:
                        line_box = own_box
                if kind:
                    target = ""
                    if kind == "link":
                        target = attributes.get("href") or ""
                        if target:
                            if (
                                pieces
                                and marks
                                and marks[-1] == (len(pieces), *_LINK_ENDS)
                                and targets.get(line.last_link) != target
                                and not pre
                            ):
                                pieces.append(" ")  # links that touch are parted by a style sheet, and never one word
                            link = seen
                            targets[link] = target
                    elif kind == "code" and pre:
                        boxes.note_language(line_box, attributes)
                    elif kind == "quote":
                        pieces.append(_QUOTES[quotes % 2][0])
                        quotes += 1
                    marks.append((len(pieces), kind, True, target))
                elif tag in tags.VERBATIM:
                    boxes.note_language(line_box, attributes)
                    pre = True
            elif tag in _CELLS:  # an empty one still has its column
                boxes.close(boxes.open(box, tag, node.attributes, seen, always=True), seen)
        if child is not None:
            node = child
            continue
        following = node.next
        while following is None and stack:
            node, breaks, kind, own_box, box, outer_line_box, link, outer_pre = stack.pop()
            if breaks:
                if outer_pre:
                    _start_verbatim_line(pieces)
                elif pieces or marks:
                    line.end(line_box, pre=pre)
                if link and not outer_pre:
                    marks.append((0, "link", True, targets[link]))
            elif kind:
                if kind == "quote":
                    quotes -= 1
                    pieces.append(_QUOTES[quotes % 2][1])
                marks.append((len(pieces), kind, False, ""))
            if own_box >= 0:
                boxes.close(own_box, seen)
            line_box, pre = outer_line_box, outer_pre
            following = node.next
        node = following
    line.end(line_box, pre=False)
    titles, summaries = (
        tuple(head[name] for name in names if head.get(name))
        for names in (("og:title", "title"), ("description", "og:description"))
    )
    said = (titles, summaries, tuple(stated))
    page = boxes.page(seen, said, head.get("base", ""), (scripts, frames, alternatives))
    return [
        Block(text, -1, -1, Markup(page, box, links, linked, typed_pieces, typed_marks))
        for text, box, links, linked, typed_pieces, typed_marks in line.found
    ], page


def _leads_to_itself(link: Any) -> bool:
    """Whether a link is the mark of a heading or of an entry, for who wants its address: no text."""
    child = link.first_child
    return (
        child is not None
        and child.tag == "-text"
        and child.next is None
        and child.text_content in _PERMALINKS
        and (link.attributes.get("href") or "").startswith("#")
    )


def _start_verbatim_line(pieces: list[str]) -> None:
    if pieces and not pieces[-1].endswith("\n"):
        pieces.append("\n")


def _note_head(node: Any, head: dict[str, str]) -> None:
    """What ``<title>`` and ``<meta>`` say the page is called, what it is about, and where it is; the first of each counts."""
    if node.tag == "title":
        child = node.first_child
        if child is not None and "title" not in head:
            head["title"] = shown(child.text_content or "")
        return
    attributes: Mapping[str, str | None] = node.attributes
    if node.tag == "base":
        head.setdefault("base", attributes.get("href") or "")
        return
    name = (attributes.get("property") or attributes.get("name") or "").lower()
    if name in _SAID and name not in head:
        head[name] = shown(attributes.get("content") or "")
