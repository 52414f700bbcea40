"""The edges of a document that is no page: what certainly does not belong to it goes, and what has no sign of that stays.

Inside a text, and in its first line, what is to be cut needs something that says so. In a list the votes keep nearly
everything, short lines being usual in it; what stands there above the first of its lines and below the last, in words of an
interface, goes nevertheless. What stands below the end of a text is told by `cleaner.settle.going_on` and `.endings`.
"""

from collections import Counter
from collections.abc import Container, Sequence
from itertools import accumulate, chain, compress, groupby, takewhile

from cleaner.measure.elapsed import is_minutes
from cleaner.measure.schema import LAYOUTS, TEMPLATE
from cleaner.model import Features, Step

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _CUES, _CUE_SHARE, _NO_LETTERS, _SEPARATORS, _OPENING, _OF_LABEL = (
    _COLUMN[name] for name in ("words", "cues", "cue_share", "no_letters", "separators", "opening", "label")
)
_AGO, _DATED, _CLOSING, _BULLET, _TRAILING_MARK, _ENDS_COLON = (
    _COLUMN[name] for name in ("ago", "dated", "closing", "bullet", "trailing_mark", "ends_colon")
)
_SEEN_IN = _COLUMN[TEMPLATE[0].name]

#: Families of which articles are written, the paragraphs that must speak of one, and the words of a line that does.
_TOPICS = frozenset({"newsletter", "comments", "consent", "account"})
_NONE = frozenset[str]()
_SPEAKS_OF_IT, _SAYS_SOMETHING = 4, 5
_IN_PASSING = 3  # lines that hold a word of consent notices among others
#: Families of cues whose words stand in sentences and headings, too: "Trusted by all", "Build staff schedules".
_OF_SENTENCES = frozenset({"published", "navigation", "counts", "credit", "tags", "about", "player", "more"})
_TITLES, _TITLE = 2, 4  # lines, words; those of menus are shorter
_BREAKS = 2  # lines of the same marks, each between two paragraphs
_PARAGRAPHS, _TIME = 5, 3  # of a text of some length; words of a time or of a label above it
_LINE_OF_TEXT = 8  # words of what stands below a heading
_OF_HEADINGS = frozenset({"navigation", "more"})  # families of cues, 4 of 5 single lines between paragraphs (2026)
#: Families of cues that are of an interface wherever they stand, in more than one word.
_INTERFACE = frozenset({"share", "newsletter", "account", "comments", "copyright"})
#: The same and those that name its parts, in a line that says nothing else.
_OF_A_SITE = _INTERFACE | {"navigation", "consent", "page", "app", "player", "continue"}
_MOSTLY = 0.5  # share of its words
_SOME = 0.25  # share of its words, where it says whose rights are reserved


def section_breaks(texts: Sequence[str], rows: Sequence[Features], in_body: Sequence[bool]) -> dict[int, Step]:
    """The lines of marks that part the sections of a text, with the step that keeps each: they recur, and stand by themselves.

    What is put into a text is set off by such a line once, or above and below.

    Args:
        texts: what the blocks show.
        rows: their features.
        in_body: which blocks the body consists of.
    """
    places: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        if row[_NO_LETTERS] and not in_body[at]:
            places.setdefault(texts[at], []).append(at)
    above = [*accumulate(in_body, initial=0)]
    found: dict[int, Step] = {}
    for marks, positions in places.items():
        text_above = [above[at] for at in positions]
        if (
            len(positions) >= _BREAKS
            and text_above[0] > 0
            and text_above[-1] < above[-1]
            and len({*text_above}) == len(positions)
        ):
            found |= dict.fromkeys(positions, Step("section-break", f"{len(positions)} lines of '{marks}' part paragraphs"))
    return found


def unsaid(rows: Sequence[Features], kept: Sequence[bool], breaks: Container[int] = ()) -> dict[int, Step]:
    """The blocks above the last one kept that are to be cut though nothing says so, each with the step that keeps it.

    Of 40 such cuts inside labelled documents 24 were wrong, and of single lines at their beginning 3 of 4; of those in words of
    an interface, one in twelve (2026). At the beginning several lines without a sign are a menu.

    Args:
        rows: of the blocks.
        kept: which of them are kept otherwise.
        breaks: the positions of those that part sections, which are no signs.
    """
    found: dict[int, Step] = {}
    start = 0
    for keep, members in groupby(kept):
        after = start + len(list(members))
        if (
            not keep
            and after < len(rows)
            and (start or _may_be_titles(rows[:after]))
            and not _is_said([rows[at] for at in range(start, after) if at not in breaks], rows[after])
        ):
            step = Step("unsaid", f"{after - start} blocks between others, without a cue or separator")
            found |= dict.fromkeys(range(start, after), step)
        start = after
    return found


def _may_be_titles(rows: Sequence[Features]) -> bool:
    """Whether the first blocks of a document are no more than a title, and what says more of it below."""
    if len(rows) == 1:
        return True
    marked = any(row[_BULLET] or row[_SEPARATORS] or row[_DATED] or row[_TRAILING_MARK] for row in rows)
    return len(rows) == _TITLES and not marked and all(row[_WORDS] >= _TITLE for row in rows)


def reading_time(
    texts: Sequence[str], rows: Sequence[Features], in_body: Sequence[bool], kept: Sequence[bool]
) -> dict[int, Step]:
    """The line above a text of some length that says how long it takes to read it, with its step: "8 min" (25 of 25, 2026).

    Recipes say so of cooking: several times, or below a label.

    Args:
        texts: what the blocks show.
        rows: their features.
        in_body: which blocks the body consists of.
        kept: which of them are kept otherwise.
    """
    if sum(in_body) < _PARAGRAPHS:
        return {}
    times = [at for at in range(in_body.index(True)) if rows[at][_WORDS] <= _TIME and is_minutes(texts[at])]
    if len(times) != 1 or (times[0] and kept[times[0] - 1] and rows[times[0] - 1][_WORDS] <= _TIME):
        return {}
    return {times[0]: Step("reading-time", "above the text, and nothing but how many minutes it takes")}


def spoken_of(rows: Sequence[Features], in_body: Sequence[bool], kept: Sequence[bool]) -> dict[int, Step]:
    """The blocks inside a text that stay, though words of an interface are to be cut: the text itself speaks of such things.

    An article about newsletters asks nobody to subscribe to one; its lists and headings speak of them as its paragraphs do. And
    where several lines hold such a word among others, it may mean something else: cookies are baked, too.

    Args:
        rows: of the blocks.
        in_body: which blocks the body consists of.
        kept: which of them are kept otherwise.
    """
    said = [*map(_topics_of, rows)]
    spoken = Counter(chain.from_iterable(compress(said, in_body)))
    topics = frozenset(family for family, paragraphs in spoken.items() if paragraphs >= _SPEAKS_OF_IT)
    if topics:
        first, last = in_body.index(True), len(in_body) - in_body[::-1].index(True)
        return {
            at: Step("spoken-of", f"{max(map(spoken.__getitem__, about))} paragraphs of the text speak of such things too")
            for at, row in enumerate(rows)
            if first < at < last and not kept[at] and (about := topics.intersection(said[at])) and not _asks_for_it(row)
        }
    in_passing = [at for at, row in enumerate(rows) if "consent" in row[_CUES] and _speaks_in_passing(row)]
    if len(in_passing) < _IN_PASSING or not any(kept[at] for at in in_passing):
        return {}
    step = Step("spoken-of", f"{len(in_passing)} lines speak of it in passing")
    return {at: step for at in in_passing if not kept[at]}


def _topics_of(row: Features) -> frozenset[str]:
    return _TOPICS.intersection(row[_CUES]) if row[_CUES] else _NONE


def _speaks_in_passing(row: Features) -> bool:
    """Whether its only cue is a single word among others."""
    return len(row[_CUES]) == 1 and row[_CUE_SHARE] < _MOSTLY and " " not in next(iter(row[_CUES].values()))


def _asks_for_it(row: Features) -> bool:
    return bool(row[_OPENING] or row[_OF_LABEL] or "request" in row[_CUES] or row[_WORDS] < _SAYS_SOMETHING)


def _is_said(rows: Sequence[Features], below: Features) -> bool:
    """Whether a block of several is a sign of boilerplate; of a block alone, marks and dates are.

    Args:
        rows: of the blocks.
        below: of the block below them.
    """
    if len(rows) == 1 and (rows[0][_SEPARATORS] or rows[0][_DATED] or rows[0][_TRAILING_MARK]):
        return True
    return any(signs_among(rows)) and not (len(rows) == 1 and _may_be_a_heading(rows[0], below))


def _may_be_a_heading(row: Features, below: Features) -> bool:
    """Whether the cues of a line are words that headings hold as well: "Pricing", "The details", "The latest", "Credits"."""
    if row[_AGO] or row[_SEEN_IN] or len(row[_CUES]) != 1:
        return False
    (family,) = row[_CUES]
    if family == "related":
        return bool(row[_CUE_SHARE] <= _SOME and row[_OPENING] != family)
    if family in _OF_HEADINGS:
        return bool(below[_WORDS] >= _LINE_OF_TEXT)
    return bool(family == "about" or (family == "credit" and row[_CUE_SHARE] == 1.0))


def is_sign(row: Features) -> bool:
    """Whether a block says that it is none of the text: with words of an interface, with marks, or with how long ago it was."""
    return bool(row[_CUE_SHARE] or row[_NO_LETTERS] or row[_AGO] or row[_SEEN_IN])


def signs_among(rows: Sequence[Features]) -> list[bool]:
    """Which of several blocks are signs; where only one of them says it, and in passing, none is."""
    signs = [*map(is_sign, rows)]
    in_passing = [_says_it_in_passing(row) for row in rows]
    if sum(in_passing) > 1:
        return signs
    return [sign and not passing for sign, passing in zip(signs, in_passing, strict=True)]


def _says_it_in_passing(row: Features) -> bool:
    """Whether its cues are words in the middle of a line that sentences and headings hold too: "Trusted by all"."""
    if row[_OPENING] or row[_CLOSING] or row[_NO_LETTERS] or row[_AGO] or row[_SEEN_IN]:
        return False
    return bool(0 < row[_CUE_SHARE] < _MOSTLY and _OF_SENTENCES.issuperset(row[_CUES]))


def interface(rows: Sequence[Features], stems: Sequence[frozenset[str]], kept: Sequence[bool]) -> dict[int, Step]:
    """The kept blocks at the edges of a list that are words of an interface, by position, each with its step.

    A line of two words and more says it alone where its words are never those of a list; single words, and those that name a
    part of a site, do where several stand together. The last of them above a list may be its title, if the list speaks of that.

    Args:
        rows: of the blocks.
        stems: theirs.
        kept: which of them the votes keep.
    """
    found = {}
    for way in (range(len(rows)), range(len(rows) - 1, -1, -1)):
        edge = [
            *takewhile(lambda at: _of_an_interface(rows[at]) or _says_nothing_else(rows[at]), compress(way, kept[:: way.step]))
        ]
        if way.step > 0 and edge:
            known = frozenset[str]().union(*(stems[at] for at, row in enumerate(rows) if row[_CUE_SHARE] < _MOSTLY))
            if stems[edge[-1]] and stems[edge[-1]] <= known:
                edge.pop()
        for at in edge:
            if len(edge) > 1 or _of_an_interface(rows[at]):
                cues = ", ".join(f"{family} '{phrase}'" for family, phrase in rows[at][_CUES].items())
                found[at] = Step(
                    "interface-around-a-list", f"nothing but such lines {'above' if way.step > 0 else 'below'} it: {cues}"
                )
    return found if len(found) < sum(kept) else {}


def _of_an_interface(row: Features) -> bool:
    breadcrumb = row[_SEPARATORS] and "navigation" in row[_CUES]
    if row[_WORDS] == 1 or row[_ENDS_COLON] or (_INTERFACE.isdisjoint(row[_CUES]) and not breadcrumb):
        return False
    return bool(row[_CUE_SHARE] >= (_SOME if "copyright" in row[_CUES] else _MOSTLY))


def _says_nothing_else(row: Features) -> bool:
    return row[_CUE_SHARE] == 1.0 and not row[_ENDS_COLON] and not _OF_A_SITE.isdisjoint(row[_CUES])
