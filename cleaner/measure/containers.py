"""What the boxes around a block hold: sums up the tree, inheritance down the tree, each in one pass."""

from typing import NamedTuple

from cleaner.segment.markup import Page

_NONE: frozenset[str] = frozenset()
#: What a part may be called or be, and still hold most of the page's text. A "sidebar" that holds most of it is a
#: layout with a sidebar, and a form around everything is how some servers work. A notice of consent is one, though, even where
#: the page beside it has no other paragraph; and so are comments, but where there is next to no other text: that is a forum.
_MAY_BE_ALL = frozenset(
    "main article section body-text table p list"  # noqa: SIM905 - reads best as one list
    " ordered-list definitions details answer description"
    " content body post quote faq title toc prose consent comment".split()
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MOST = 0.5  # share of the good words
_NEARLY_ALL = 0.85
#: What is hidden and holds nearly all of a page is hidden until scripts have run, if it is a part and no paragraph.
_HIDDEN = frozenset({"hidden"})
_SMALL = 4  # elements
_NEXT_TO_NOTHING = 0.05  # share of the words; a page that shows fewer is not ready before its scripts have run
_PAGE = 150  # words; where there are fewer, what is hidden may well be all that there is
#: Where the headline stands in a table, tables lay the page out, and say nothing about what they hold.
_LAID_OUT = frozenset({"table"})
#: What is no place for a page's text, by its tag or role, and by what it is called.
_APART = frozenset({"nav", "footer", "dialog", "aside", "alert", "hidden", "menu"})
_CALLED_APART = frozenset("cookie newsletter modal footer menu related promo signature".split())  # noqa: SIM905 - as above
_WHOLE = 0.9  # share of the good words; an element that holds so many is the page, whatever it is called
_CONSENT = "consent"  # what is called that is not the page's text, however much it holds of its prose
_ENOUGH = 50  # words; a page with fewer outside such places has its text inside them
_COMMENTS = frozenset({"comment"})
_ARTICLE = 60  # good words; with fewer beside its comments, a page is these


class Containers(NamedTuple):
    """Columns over the boxes of a page."""

    good: list[float]  #: share of the page's good words that it holds
    density: list[float]  #: words per element, Content Extraction via Tag Density's measure
    links: list[float]  #: link density
    within: list[frozenset[str]]  #: marks of the box and its ancestors
    tokens: list[frozenset[str]]  #: token families of the box and its ancestors
    headings: list[int]  #: level of the heading it is or stands in, 0 for none
    gaps: list[int]  #: levels up to the innermost ancestor with most good words, minus those of the main container
    wide_gaps: list[int]  #: the same for nearly all good words
    body: int  #: the box whose own paragraphs hold the most good words, Readability's top candidate
    body_share: float  #: what it holds of the page's good words
    body_gaps: list[int]  #: levels from the body up to the innermost box that holds it and the box; 0 is inside
    kinds: list[int]  #: boxes with the same tag.class path have the same number


def measure(  # noqa: PLR0913, PLR0917 - columns over the blocks, each once
    page: Page,
    placed: list[int],
    good_words: list[int],
    words: list[int],
    chars: list[int],
    linked: list[int],
    headline: int = 0,
) -> Containers:
    """Measure all boxes of a page.

    Args:
        page: its boxes.
        placed: the box of each block.
        good_words: of each block, 0 where it is no good paragraph.
        words: of each block.
        chars: characters of each block.
        linked: characters of anchor text of each block, no more than it has.
        headline: its box; 0 where there is none.
    """
    parents = page.parents
    count = len(parents)
    good, all_words, characters, anchors = ([0] * count for _ in range(4))
    for block, box in enumerate(placed):
        good[box] += good_words[block]
        all_words[box] += words[block]
        characters[box] += chars[block]
        anchors[box] += linked[block]
    for box in range(count - 1, 0, -1):
        parent = parents[box]
        if characters[box]:
            good[parent] += good[box]
            all_words[parent] += all_words[box]
            characters[parent] += characters[box]
            anchors[parent] += anchors[box]
    total = good[0]
    shares = [value / total for value in good] if total else [0.0] * count
    meaningless = _LAID_OUT if _in_a_table(page, headline) else _NONE
    if _waits(page, placed, words):
        meaningless |= _HIDDEN
    within, tokens, headings = _inherit(page, shares, total, meaningless)
    body = _body(parents, placed, good_words)
    return Containers(
        shares,
        [words / size if size else 0.0 for words, size in zip(all_words, page.sizes, strict=True)],
        [linked / size if size else 0.0 for linked, size in zip(anchors, characters, strict=True)],
        within,
        tokens,
        headings,
        _gaps(parents, shares, _MOST),
        _gaps(parents, shares, _NEARLY_ALL),
        body,
        shares[body],
        _body_gaps(parents, body),
        _kinds(page),
    )


def main_prose(page: Page, placed: list[int], good_words: list[int]) -> list[int]:
    """The good words of each block without those that stand apart from the text: in footers, dialogs, consent notices.

    Notices and footnotes may be longer than the text of their page; they must not be taken for its main container.

    Args:
        page: its boxes.
        placed: the box of each block.
        good_words: of each block, 0 where it is no good paragraph.
    """
    parents = page.parents
    held = [0] * len(parents)
    for box, words in zip(placed, good_words, strict=True):
        held[box] += words
    for box in range(len(parents) - 1, 0, -1):
        held[parents[box]] += held[box]
    most = _WHOLE * held[0]
    asks, apart = [False] * len(parents), [False] * len(parents)
    for box in range(1, len(parents)):
        parent, families = parents[box], page.families[box]
        asks[box] = asks[parent] or _CONSENT in families
        apart[box] = (
            asks[box]
            or apart[parent]
            or (held[box] <= most and not (_APART.isdisjoint(page.marks[box]) and _CALLED_APART.isdisjoint(families)))
        )
    prose = [0 if apart[box] else words for box, words in zip(placed, good_words, strict=True)]
    if sum(prose) >= _ENOUGH:
        return prose
    return [0 if asks[box] else words for box, words in zip(placed, good_words, strict=True)]


def _waits(page: Page, placed: list[int], words: list[int]) -> bool:
    """Whether a page shows next to nothing before its scripts have run: then what it hides is what it is about.

    Args:
        page: its boxes.
        placed: the box of each block.
        words: of each block.
    """
    if not any("hidden" in marks for marks in set(page.marks)):
        return False
    hidden = [False]
    for parent, marks in zip(page.parents[1:], page.marks[1:], strict=True):
        hidden.append(hidden[parent] or "hidden" in marks)
    shown = sum(count for box, count in zip(placed, words, strict=True) if not hidden[box])
    total = sum(words)
    return total > _PAGE and shown < _NEXT_TO_NOTHING * total


def _in_a_table(page: Page, box: int) -> bool:
    while box and page.tags[box] != "table":
        box = page.parents[box]
    return box > 0


def _inherit(
    page: Page, shares: list[float], total: int, meaningless: frozenset[str]
) -> tuple[list[frozenset[str]], list[frozenset[str]], list[int]]:
    within, tokens, headings = [_NONE], [_NONE], [0]
    forum = _is_of_comments(page, shares, total)
    columns = zip(page.tags, page.parents, page.marks, page.families, page.sizes, shares, strict=True)
    next(columns)  # the root, which is inherited from
    for tag, parent, marks, families, size, share in columns:
        if forum:
            families = families - _COMMENTS  # noqa: PLW2901
        if share > _MOST and (marks or families):
            shown = share > _NEARLY_ALL and size > _SMALL
            marks = (marks & _MAY_BE_ALL) | (marks & _HIDDEN if not shown else _NONE)  # noqa: PLW2901
            families = families & _MAY_BE_ALL  # noqa: PLW2901
        if meaningless and marks:
            marks = marks - meaningless  # noqa: PLW2901
        inherited = within[parent]
        within.append(inherited if not marks or marks <= inherited else inherited | marks)
        inherited = tokens[parent]
        tokens.append(inherited if not families or families <= inherited else inherited | families)
        headings.append(int(tag[1]) if tag in _HEADINGS else headings[parent])
    return within, tokens, headings


def _is_of_comments(page: Page, shares: list[float], total: int) -> bool:
    """Whether most good words of a page stand in what it calls comments, and too few beside them for these to be about."""
    if not any(families and "comment" in families for families in page.families):
        return False
    inside = [False]
    held = 0.0
    for parent, families, share in zip(page.parents[1:], page.families[1:], shares[1:], strict=True):
        called = "comment" in families
        if called and not inside[parent]:
            held += share
        inside.append(called or inside[parent])
    return held > _MOST and (1 - held) * total < _ARTICLE


def _gaps(parents: tuple[int, ...], shares: list[float], enough: float) -> list[int]:
    """How many levels the innermost ancestor of a box with enough good words lies above the tightest such container."""
    levels = [0] * len(parents)  # of the innermost ancestor with enough, or of the box itself
    depth = [0] * len(parents)
    deepest = 0
    for box in range(1, len(parents)):
        parent = parents[box]
        depth[box] = depth[parent] + 1
        if shares[box] > enough:
            levels[box] = deepest = depth[box]
        else:
            levels[box] = levels[parent]
    return [deepest - level for level in levels]


def _body(parents: tuple[int, ...], placed: list[int], good_words: list[int]) -> int:
    """The box whose paragraphs hold the most good words; those one level further in count half, as in Readability."""
    held: dict[int, float] = {}
    for box, words in zip(placed, good_words, strict=True):
        if words:
            parent = parents[box]
            held[parent] = held.get(parent, 0.0) + words
            held[parents[parent]] = held.get(parents[parent], 0.0) + words / 2
    return max(held, key=held.__getitem__, default=0)


def headline_gaps(page: Page, headline: int, good: list[float], enough: float) -> list[int]:
    """How many levels each box lies outside the innermost part that holds the headline and some prose; 0 is inside.

    Args:
        page: its boxes.
        headline: the box of the headline.
        good: the share of the page's good words that each box holds.
        enough: the share that makes it some prose.
    """
    part = headline
    while part and good[part] < enough:
        part = page.parents[part]
    return _body_gaps(page.parents, part)


def _body_gaps(parents: tuple[int, ...], body: int) -> list[int]:
    above = {body: 0}  # the boxes around the body, by how far up they are
    box = body
    while box:
        above[parents[box]] = above[box] + 1
        box = parents[box]
    gaps = [above[0]]
    for box in range(1, len(parents)):
        gaps.append(above[box] if box in above else gaps[parents[box]])
    return gaps


def _kinds(page: Page) -> list[int]:
    numbers: dict[tuple[int, str, str], int] = {}
    kinds = [0]
    for tag, name, parent in zip(page.tags[1:], page.names[1:], page.parents[1:], strict=True):
        key = (kinds[parent], tag, name)
        number = numbers.get(key)
        if number is None:
            number = numbers[key] = len(numbers) + 1
        kinds.append(number)
    return kinds
