"""What is left of a tail that is to be cut: the lines of which nothing says that they are none of the text.

Nobody reads ten thousand cleaned documents again. So the end of a nearly clean document or of a list is cut where something
says so: a separator, words of an interface, or lines as long as headlines. Spec sheets, packing lists and schedules at the end
of an article have nothing of the kind, and neither has the name below a letter.
"""

import re
from collections.abc import Sequence
from itertools import chain, groupby
from typing import NamedTuple, TypeAlias

from cleaner.measure.body import holds_cues, is_marker, is_spaced
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Step
from cleaner.settle.edges import is_sign, signs_among

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _NO_LETTERS, _DATED, _ADDRESS, _BULLET, _NUMBERED, _TRAILING_MARK, _ENDS_QUESTION = (
    _COLUMN[name]
    for name in ("words", "no_letters", "dated", "address", "bullet", "numbered", "trailing_mark", "ends_question")
)

# What tells the ends of articles from their own last lines, measured on 1,500 labelled documents, 2026: of 14 tails of short
# lines without any sign 10 were content, and 9 of 10 that hold facts; of 16 such in lists with few signs, 7, and most lines.
_SHORT = 5.0  # words, the mean of the lines; headlines have more
_SHORT_IN_LISTS = 7.0  # words
_FEW_SIGNS_IN_LISTS = 0.1  # share of the lines
#: Words of scripts without spaces are counted as two characters each, and are shorter than that.
_IN_SIGNS = 1.5
_MANY_SHORT, _MENU = 8, 30  # lines before the first that tells something; more are a menu

_FACTS = 3  # lines
_FACTS_SHARE = 0.3  # of the lines down to what announces other things
_FIGURES, _FIGURES_SHARE = 4, 0.4  # lines, share of those: addresses, hours, prices, amounts
_LABEL, _VALUE, _FIGURE = 3, 3, 12  # words at most, of "Weight: 38 kg", no headline: a value is short, or holds a number
_WORDS_OF_A_FACT = 7  # in scripts without spaces, where a headline is a single word when it is split
_COLON = re.compile("[:：]")
_DIGITS = 6  # of the number of a telephone

# Teasers: counters stand between their headlines, marks or questions end them.
_SEVERAL, _MOST, _EVERY_OTHER = 3, 0.5, 0.3  # lines, shares of them

_SIGNS_OF_ITEMS = 0.5  # share of the items of a list that goes on: "Support" is a feature too
_OF_THE_TEXT = 3  # items of the text that begin with the same mark
_DASHED = re.compile(r"[—―–]\s*[^\W\d_]")
_COMMAS = (",", "，", "、", "،")
_NAME, _CLOSING = 4, 5  # words at most, of a name and of a closing phrase
_PART, _TERSE = 12, 4.0  # lines of a part of a list of facts, and the mean of their words

#: How many of the first blocks of a tail are kept, and why.
_Answer: TypeAlias = tuple[int, str] | None


class Tail(NamedTuple):
    """The blocks at the end of a document that are to be cut."""

    texts: Sequence[str]  #: what they show
    rows: Sequence[Features]
    margins: Sequence[float]  #: by how many points each is above the cut
    texts_above: Sequence[str]  #: what the blocks above them show that are kept
    rows_above: Sequence[Features]
    in_list: bool  #: whether the document is a list by nature


def goes_on(tail: Tail) -> tuple[int, str]:
    """How many of the first blocks of a tail are kept after all, and why."""
    signs = _signs(tail)
    for reason in (_contacts, _facts, _items, _signature, _part, _short_lines):
        if answer := reason(tail, signs):
            return answer
    return 0, ""


def facts_above(texts: Sequence[str], rows: Sequence[Features], in_body: Sequence[bool]) -> dict[int, Step]:
    """The facts above the first block of the body, several in a row, by position, each with the step that keeps it.

    Menus hold labels too, but no figures.
    """
    found: dict[int, Step] = {}
    head = range(in_body.index(True) if True in in_body else 0)
    start = 0
    for fact, members in groupby(_is_fact(texts[at], rows[at]) and not is_sign(rows[at]) for at in head):
        after = start + len(list(members))
        if fact and after - start >= _FACTS and any(map(str.isnumeric, chain.from_iterable(texts[start:after]))):
            step = Step("goes-on", f"{after - start} facts in a row, a label and a value each")
            found |= dict.fromkeys(range(start, after), step)
        start = after
    return found


def _signs(tail: Tail) -> list[bool]:
    """Which blocks are signs of boilerplate; what hardly says it alone does where most say it, or every other does."""
    signs = signs_among(tail.rows)
    marked = [bool(row[_TRAILING_MARK] or row[_ENDS_QUESTION]) for row in tail.rows]
    counters = [text.strip().isdecimal() for text in tail.texts]
    for odd, share in ((marked, _MOST), (counters, _EVERY_OTHER)):
        if sum(odd) >= max(_SEVERAL, share * len(odd)):
            signs = [sign or of for sign, of in zip(signs, odd, strict=True)]
    return signs


def _plain(signs: Sequence[bool]) -> int:
    """How many of the first blocks are no signs."""
    return next((at for at, sign in enumerate(signs) if sign), len(signs))


def _contacts(tail: Tail, _: Sequence[bool]) -> _Answer:
    return (len(tail.rows), "where to call") if all(map(_is_contact, tail.texts, tail.rows)) else None


def _facts(tail: Tail, _: Sequence[bool]) -> _Answer:
    """Facts, and what stands among them, down to what announces other things."""
    stop = _plain([is_marker(row) or row[_NO_LETTERS] for row in tail.rows])
    while stop and holds_cues(tail.rows[stop - 1]) and not _is_fact(tail.texts[stop - 1], tail.rows[stop - 1]):
        stop -= 1
    facts = sum(map(_is_fact, tail.texts[:stop], tail.rows))
    if facts >= max(_FACTS, _FACTS_SHARE * stop):
        return stop, f"{facts} of these {stop} blocks are facts, a label and a value each"
    figures = sum(map(_holds_a_figure, tail.texts[:stop], tail.rows))
    if figures >= max(_FIGURES, _FIGURES_SHARE * stop) and _mean_words(tail.rows[:stop]) < _SHORT:
        return stop, f"{figures} of these {stop} short blocks hold a figure"
    return None


def _items(tail: Tail, signs: Sequence[bool]) -> _Answer:
    """Short items of lists such as the text has, their headings, and what the votes keep among them."""
    first = 0 if tail.rows[0][_BULLET] else 1
    if first == len(tail.rows) or not tail.rows[first][_BULLET] or any(signs[:first]):
        return None
    bullet = tail.texts[first].lstrip()[:1]
    above = [text.lstrip()[:1] == bullet for text in tail.texts_above]
    of_mark = [text.lstrip()[:1] == bullet for text in tail.texts]
    items = _plain([not of for of in of_mark[first:]])
    if not above[-1] and (sum(above) < _OF_THE_TEXT or items < _SEVERAL):
        return None
    its = slice(first, first + items)
    if sum(signs[its]) > _SIGNS_OF_ITEMS * items or _mean_words(tail.rows[its]) >= _SHORT:
        return None
    of_list = f"{items} short items as those of the lists above them"
    stays = [not sign and (of or margin > 0) for of, sign, margin in zip(of_mark, signs, tail.margins, strict=True)]
    stays[first : first + items] = [True] * items
    headings = [not sign and of for sign, of in zip(signs, [*of_mark[1:], False], strict=True)]
    size = _plain([not (of or stay or heading) for of, stay, heading in zip(of_mark, stays, headings, strict=True)])
    if size <= _MENU:
        return size, of_list
    return (_plain([not stay for stay in stays]), of_list) if above[-1] else None


def _signature(tail: Tail, signs: Sequence[bool]) -> _Answer:
    """A name after a dash, or one below the comma of a closing phrase."""
    words = [row[_WORDS] for row in tail.rows[:2]]
    first, second = (*tail.texts[:2], "")[:2]
    if _DASHED.match(first) and words[0] <= _NAME and not _DASHED.match(second):
        return 1, "the name of who wrote it"
    closed = first.rstrip().endswith(_COMMAS) and not second.rstrip().endswith(_COMMAS)
    if second and closed and words[0] <= _CLOSING and words[1] <= _NAME and not signs[1] and not is_marker(tail.rows[0]):
        return 2, "a closing phrase and the name of who wrote it"
    return None


def _part(tail: Tail, signs: Sequence[bool]) -> _Answer:
    """A part of a list of facts, whose heading happens to be a cue: the minimum stands above, and here what is recommended."""
    size = 1 + _plain(signs[1:])
    if not 1 < size <= _PART or not signs[0] or tail.rows[0][_WORDS] != 1:
        return None
    terse = _mean_words(tail.rows[:size]) < _TERSE and _mean_words(tail.rows_above[-_SEVERAL:]) < _TERSE
    return (size, f"{size} blocks of a word or two, as those above them") if terse else None


def _short_lines(tail: Tail, signs: Sequence[bool]) -> _Answer:
    plain, size = _plain(signs), len(signs)
    short = _SHORT_IN_LISTS if tail.in_list else _SHORT
    all_signs = max(sum(signs), sum(map(is_sign, tail.rows)))
    if plain and tail.in_list and _mean_words(tail.rows) < short and all_signs <= _FEW_SIGNS_IN_LISTS * size:
        return size, f"{all_signs} of these {size} short blocks hold a cue or separator"
    in_a_row = plain == size or _MANY_SHORT <= plain <= _MENU
    if plain and in_a_row and _mean_words(tail.rows[:plain]) < short:
        return plain, f"{plain} short blocks in a row without a cue or separator"
    return None


def _is_fact(text: str, row: Features) -> bool:
    if row[_TRAILING_MARK] or row[_ADDRESS] or row[_WORDS] > (_LABEL + _FIGURE if is_spaced(row) else _WORDS_OF_A_FACT):
        return False
    label, *rest = _COLON.split(text, 1)
    if not rest or len(label.split()) > _LABEL:
        return False
    if not next(filter(str.isalnum, label), "").isalpha():  # of a headline in a ranking, or of "5 stars: 326"
        return " " in label and not row[_NUMBERED] and rest[0].strip().replace(",", "").isdecimal()
    words = len(rest[0].split())
    return 0 < words <= (_FIGURE if any(map(str.isdigit, rest[0])) else _VALUE)


def _holds_a_figure(text: str, row: Features) -> bool:
    if row[_WORDS] > _WORDS_OF_A_FACT or row[_BULLET] or row[_NUMBERED] or row[_TRAILING_MARK] or is_sign(row):
        return False
    return any(map(str.isnumeric, text)) and any(map(str.isalpha, text))


def _is_contact(text: str, row: Features) -> bool:
    return not row[_DATED] and _is_fact(text, row) and sum(map(str.isdigit, text)) >= _DIGITS


def _mean_words(rows: Sequence[Features]) -> float:
    words: float = sum(row[_WORDS] * (1.0 if is_spaced(row) else _IN_SIGNS) for row in rows)
    return words / len(rows)
