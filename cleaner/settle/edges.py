"""The edges of a document that is no page: what certainly does not belong to it goes, and what has no sign of that stays.

Nobody reads ten thousand cleaned documents again. So the end of a nearly clean document or of a list is cut where something
says so: a separator, words of an interface, or lines as long as headlines. Spec sheets, packing lists and schedules at the end
of an article have nothing of the kind. In a list the votes keep nearly everything, short lines being usual in it; what stands
there above the first of its lines and below the last, in words of an interface, goes nevertheless.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from cleaner.measure.body import is_marker
from cleaner.measure.schema import LAYOUTS, TEMPLATE
from cleaner.model import Features, Profile, Step

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _CHARS, _CUES, _CUE_SHARE, _NO_LETTERS, _SEPARATORS = (
    _COLUMN[name] for name in ("words", "chars", "cues", "cue_share", "no_letters", "separators")
)
_AGO, _DATED, _TRAILING_MARK = (_COLUMN[name] for name in ("ago", "dated", "trailing_mark"))
_SEEN_IN = _COLUMN[TEMPLATE[0].name]

# What tells the ends of articles from their own last lines, measured on 1,500 labelled documents, 2026: of 14 tails of short
# lines without any sign 10 were content, and 9 of 10 that hold facts; of 16 such in lists with few signs, 7, and most lines.
_SHORT = 5.0  # words, the mean of the lines; headlines have more
_SHORT_IN_LISTS = 7.0  # words
_FEW_SIGNS_IN_LISTS = 0.1  # share of the lines
#: Words of scripts without spaces are counted as two characters each, and are shorter than that.
_SIGNS, _IN_SIGNS = 3, 1.5
_MANY_SHORT, _MENU = 8, 30  # lines before the first that tells something; more are a menu
_FACTS = 3  # lines
_FACTS_SHARE = 0.3  # of the lines
_LABEL, _VALUE, _FIGURE = 3, 3, 12  # words at most, of "Weight: 38 kg", no headline: a value is short, or holds a number
_COLON = re.compile("[:：]")

_WORDS_OF_A_FACT = 7  # in scripts without spaces, where a headline is a single word when it is split

#: Families of cues that are of an interface wherever they stand, in more than one word.
_INTERFACE = frozenset({"share", "newsletter", "account", "comments", "copyright"})
_MOSTLY = 0.5  # share of its words
_SOME = 0.25  # share of its words, where it says whose rights are reserved


def goes_on(texts: Sequence[str], rows: Sequence[Features], profile: Profile) -> tuple[int, str]:
    """How many of the first blocks of a tail that is to be cut are kept after all, and why.

    Args:
        texts: what the blocks of the tail show.
        rows: their features.
        profile: of the document.
    """
    signs = [*map(_is_sign, rows)]
    facts = sum(map(_is_fact, texts, rows))
    announced = is_marker(rows[0]) or rows[0][_NO_LETTERS]
    if not announced and facts >= max(_FACTS, _FACTS_SHARE * len(rows)):
        return len(rows), f"{facts} of these {len(rows)} blocks are facts, a label and a value each"
    plain = signs.index(True) if True in signs else len(signs)
    if not plain:
        return 0, ""
    is_list = profile.name == "list"
    if is_list and _mean_words(rows) < _SHORT_IN_LISTS and sum(signs) <= _FEW_SIGNS_IN_LISTS * len(rows):
        return len(rows), f"{sum(signs)} of these {len(rows)} short blocks hold a cue or separator"
    in_a_row = plain == len(rows) or _MANY_SHORT <= plain <= _MENU
    if in_a_row and _mean_words(rows[:plain]) < (_SHORT_IN_LISTS if is_list else _SHORT):
        return plain, f"{plain} short blocks in a row without a cue or separator"
    return 0, ""


def unsaid(rows: Sequence[Features], kept: Sequence[bool]) -> dict[int, Step]:
    """The blocks above the last one kept that are to be cut though nothing says so, each with the step that keeps it.

    Of 40 such cuts inside labelled documents 24 were wrong, and of single lines at their beginning 3 of 4; of those in words of
    an interface, one in twelve (2026). At the beginning several lines without a sign are a menu.

    Args:
        rows: of the blocks.
        kept: which of them are kept otherwise.
    """
    found: dict[int, Step] = {}
    start = 0
    for keep, members in groupby(kept):
        after = start + len(list(members))
        if not keep and after < len(rows) and (start or after == 1) and not _is_said(rows[start:after]):
            step = Step("unsaid", f"{after - start} blocks between others, without a cue or separator")
            found |= dict.fromkeys(range(start, after), step)
        start = after
    return found


def _is_said(rows: Sequence[Features]) -> bool:
    """Whether a block of several is a sign of boilerplate; of a block alone, marks and dates are."""
    if len(rows) == 1 and (rows[0][_SEPARATORS] or rows[0][_DATED] or rows[0][_TRAILING_MARK]):
        return True
    return any(map(_is_sign, rows))


def _is_sign(row: Features) -> bool:
    return bool(row[_CUE_SHARE] or row[_NO_LETTERS] or row[_AGO] or row[_SEEN_IN])


def _is_fact(text: str, row: Features) -> bool:
    if row[_WORDS] > (_WORDS_OF_A_FACT if _unspaced(row) else _LABEL + _FIGURE):
        return False
    label, *rest = _COLON.split(text, 1)
    if not rest or not next(filter(str.isalnum, label), "").isalpha() or len(label.split()) > _LABEL:
        return False
    words = len(rest[0].split())
    return 0 < words <= (_FIGURE if any(map(str.isdigit, rest[0])) else _VALUE)


def _mean_words(rows: Sequence[Features]) -> float:
    words: float = sum(row[_WORDS] * (_IN_SIGNS if _unspaced(row) else 1.0) for row in rows)
    return words / len(rows)


def _unspaced(row: Features) -> bool:
    return bool(row[_CHARS] < _SIGNS * row[_WORDS])


def interface(rows: Sequence[Features], kept: Sequence[bool]) -> dict[int, Step]:
    """The kept blocks at the edges of a list that are words of an interface, by position, each with its step.

    Args:
        rows: of the blocks.
        kept: which of them the votes keep.
    """
    found = {}
    for way in (range(len(rows)), range(len(rows) - 1, -1, -1)):
        for at in way:
            if kept[at] and not _of_an_interface(rows[at]):
                break
            if kept[at]:
                cues = ", ".join(f"{family} '{phrase}'" for family, phrase in rows[at][_CUES].items())
                found[at] = Step(
                    "interface-around-a-list", f"nothing but such lines {'above' if way.step > 0 else 'below'} it: {cues}"
                )
    return found if len(found) < sum(kept) else {}


def _of_an_interface(row: Features) -> bool:
    breadcrumb = row[_SEPARATORS] and "navigation" in row[_CUES]
    if row[_WORDS] == 1 or (_INTERFACE.isdisjoint(row[_CUES]) and not breadcrumb):
        return False
    return bool(row[_CUE_SHARE] >= (_SOME if "copyright" in row[_CUES] else _MOSTLY))
