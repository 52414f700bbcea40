"""What the words of a block alone tell: counts, shares, marks and cues.

Runs once for every block of every document and is most of the cost of cleaning (a table of a hundred rules costs less), so
each block is split once, a single loop looks at its words, and only the first `_SAMPLE` of them decide shares: the shape of a
paragraph shows early.
"""

import re

from cleaner.measure.cues import BUILT_IN, COLONS, NOTHING, find_cues
from cleaner.measure.elapsed import is_ago
from cleaner.model import Cues, Features
from cleaner.segment.scripts import unspaced_signs

_SAMPLE = 40  # words
_SMALL = 3  # letters of articles, prepositions and pronouns, in most languages
_MOST_WORDS_OF_A_DATE = 8  # a longer line says more than when
_MOST_WORDS_OF_AN_AGO = 6
_LONG = 40  # characters; a longer block is no separator
_HAN_AND_KANA = "\u3000"  # where their signs begin
_A_SENTENCE = 18  # words; Thai and Lao have no mark that ends sentences, and what is so long in them is no headline
_NO_CASE = 0.5  # share of capitals, neither few nor many, in scripts without case; sentences have few in any
_MOST_WORDS_WITH_CUES = 60  # no share bar, teaser or footer line is longer; prose that merely mentions one is


#: What may follow the mark that ends a sentence: closing quotes and brackets, and what scrapers leave.
_CLOSERS = " \t\u00a0\u200b\"'“”‘’«»›)]}）」』】》*_"
_ENDINGS = frozenset(".!?。！？؟।۔։።፧။។｡")
_QUESTION_MARKS = frozenset("?？؟")
_GREEK_QUESTION_MARKS = frozenset(";\u037e")  # which are, or look like, semicolons
_ELLIPSES = ("...", "…")
_BULLETS = "-–—*•·●▪■◦‣►▶»›>|+~○□✓✔➤→"
_BEFORE_LETTERS = _BULLETS + _CLOSERS + "([“„«‘「『"
_NUMBERED = re.compile(r"[(\[]?\d{1,3}[.)\]:]\s")
_GUILLEMETS = "«»‹›"  # quotation marks where they come in pairs, arrows of an interface where they do not
_SEPARATORS = ("›", "•", "·", "→", "►")  # and, in ASCII, pipes, and blanks around > and /
_DATE = re.compile(r"\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d[年月日]")
_DIGIT = re.compile(r"\d")
_GLUED = re.compile(r"[A-ZÀ-ÖØ-ÞΑ-ΩА-Я](?<=[a-zà-öø-ÿα-ωа-я].)")  # capitals are the fewer
_SIGNS_OF_ADDRESSES = frozenset("@:")
_ADDRESS = re.compile(r"https?://|www\.|\w@\w+\.\w|\.(?:com|org|net)\b")


def measure(text: str, phrases: Cues = BUILT_IN) -> Features:  # noqa: C901 - one loop, no calls: it runs for every block there is
    """The wording features of a block, in the order of `cleaner.measure.schema.WORDING`; cue phrases are those to look for."""
    text = _without_border(text) if text[-1:] == "|" else text
    tokens = text.split()
    words = len(tokens)
    plain_ascii = text.isascii()
    unspaced = [] if plain_ascii else unspaced_signs(text)
    if unspaced:
        # about 1.5 characters a word in Chinese, 2 in Japanese, 4 from Thai to Khmer, whose vowels are signs of their own
        words = max(words, len(unspaced) // (2 if unspaced[0] >= _HAN_AND_KANA else 4))
    upper = lower = small = capitals = numbers = 0
    for token in tokens[1:_SAMPLE]:
        first = token[0]
        if first.islower():
            lower += 1
            if len(token) <= _SMALL:
                small += 1
        elif first.isupper():
            upper += 1
            if token.isupper() and len(token) > 1:
                capitals += 1
        elif first.isdigit():
            numbers += 1
        elif len(token) <= _SMALL and first.isalpha():  # scripts without case
            small += 1
    start = tokens[0] if tokens else ""
    cased = upper + lower
    if cased == 0 and start[:1].isupper():
        upper = cased = 1
    if start[:1].isdigit():
        numbers += 1
    if len(start) > 1 and start.isupper():
        capitals += 1
    seen = min(len(tokens), _SAMPLE) or 1
    core = text.rstrip(_CLOSERS)
    last = core[-1:]
    ellipsis = core.endswith(_ELLIPSES)
    ends = last in _ENDINGS or (words >= _A_SENTENCE and bool(unspaced) and "\u0e00" <= last <= "\u0eff")
    asks_in_greek = last in _GREEK_QUESTION_MARKS and "\u0370" <= core[-2:-1] <= "\u03ff"
    body = text.lstrip(_BEFORE_LETTERS)
    opening = body[:1]
    no_case = cased == 0 and (bool(unspaced) or (opening.isalpha() and not opening.islower() and not opening.isupper()))
    quoted = not plain_ascii and (("«" in text and "»" in text) or ("‹" in text and "›" in text))
    last_sign = text[-1:]
    addressed = last_sign == ">" and _ends_with_address(text)
    short = words <= _MOST_WORDS_WITH_CUES
    parted = short and ("|" in text or ">" in text or "/" in text)
    separators = text.count("|") + text.count(" > ") + text.count(" / ") if parted else 0
    if short and not plain_ascii:
        separators += sum(map(text.count, _SEPARATORS)) + abs(text.count("»") - text.count("«"))
    figures = words <= _MOST_WORDS_OF_A_DATE and _DIGIT.search(text) is not None
    # a row of tests takes half the time of a loop over them
    dots = "." in text and (".com" in text or ".org" in text or ".net" in text or "www." in text)
    address = short and (dots or "@" in text or "://" in text) and _ADDRESS.search(text) is not None
    return (
        words,
        len(text),
        not ellipsis and (ends or asks_in_greek),
        ellipsis,
        last in COLONS,
        last in _QUESTION_MARKS or asks_in_greek,
        len(text) > 1 and last_sign in _BULLETS and not (quoted and last_sign in _GUILLEMETS) and not addressed,
        opening.islower(),
        len(text) > 1 and text[0] in _BULLETS and not (quoted and text[0] in _GUILLEMETS),
        short and _NUMBERED.match(text) is not None,
        bool(text) and (text[0] in "\"'“„«‘「『" or (quoted and text[0] in _GUILLEMETS)),
        upper / cased if cased else _NO_CASE if no_case and not ends else 0.0,
        capitals / seen,
        numbers / seen,
        text.count(",") + (0 if plain_ascii else text.count("，") + text.count("、") + text.count("،")),
        small,
        separators,
        address,
        0 < len(text) < _LONG and not start.isalnum() and not any(map(str.isalnum, text)),
        figures and _DATE.search(text) is not None,
        figures and words <= _MOST_WORDS_OF_AN_AGO and is_ago(text),
        len(_GLUED.findall(text)) if short and upper > 1 else 0,
    ) + (find_cues(text, tokens, phrases, unspaced=bool(unspaced)) if short else NOTHING)


def _ends_with_address(text: str) -> bool:
    """Whether a text ends with an address in angle brackets, as ``<mara@tides.example>``."""
    inner = text[text.rfind("<") + 1 : -1]
    return len(inner) < len(text) - 1 and inner.split() == [inner] and not _SIGNS_OF_ADDRESSES.isdisjoint(inner[1:-1])


def _without_border(text: str) -> str:
    """A text without the bar after its last sentence, the border of a cell; bars after labels part labels, and stay."""
    cell = text[:-1].rstrip()
    return cell if cell.rstrip(_CLOSERS)[-1:] in _ENDINGS else text
