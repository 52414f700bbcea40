"""Looks the cue phrases of `cleaner.rules.cues` up in a block, as word n-grams.

One dictionary look-up a word costs the same however many phrases there are: 2.4 us a line, where 434 phrases as regular
expressions cost 33 (measured 2026-11, when there were no more).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from cleaner.model import Cues
from cleaner.rules.cues import CUES, UNSPACED_LANGUAGES

_BEFORE_OPENING = 2  # characters; a bracket or bullet may stand before the phrase
_MOST_OF_A_LABEL = 32  # characters, its colon among them
_SOMETHING = 4  # characters after a label, with its colon
COLONS = (":", "：")
_DOT = "\u0307"  # a character of its own in Python's small letter of the Turkish capital I with a dot
#: Letters with accents that are left out, in capitals by everybody or in haste by many, by language.
_PLAIN = {
    "el": str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ"),
    "ro": str.maketrans("ăâîșşțţ", "aaisstt"),
    "tr": str.maketrans("ı", "i"),
}
_STRIP = ".,:;!?\"'“”‘’«»()[]{}<>|•·…→-–—*#›▶►↓↑➤✓"

_NO_CUES: dict[str, str] = {}
#: As `find_cues` gives it.
Found: TypeAlias = tuple[dict[str, str], str, str, float, str]
NOTHING: Found = (_NO_CUES, "", "", 0.0, "")


def index(families: Mapping[str, Mapping[str, str]]) -> Cues:
    """Phrases by family and language, as `cleaner.rules.cues` writes them, ready to be looked up."""
    spaced: dict[str, tuple[str, ...]] = {}
    unspaced: dict[str, list[tuple[int, str, str]]] = {}
    number = 0
    for family, languages in families.items():
        apart = [_forms_of(phrases, name) for name, phrases in languages.items() if name not in UNSPACED_LANGUAGES]
        new: dict[str, tuple[str, ...]] = dict.fromkeys(" | ".join(apart).split(" | ") if apart else (), (family,))
        for phrase in spaced.keys() & new.keys():
            new[phrase] = (*spaced[phrase], family)
        spaced.update(new)
        together = (languages[name].split(" | ") for name in languages if name in UNSPACED_LANGUAGES)
        for phrase in chain.from_iterable(together):
            unspaced.setdefault(phrase[0], []).append((number, phrase, family))
            number += 1
    openers: set[str] = set()
    longest: dict[str, int] = {}
    for phrase in spaced:
        words = phrase.split(" ", 2)
        openers.add(words[0])
        if len(words) > 2:  # noqa: PLR2004 - two, and what follows them
            two = f"{words[0]} {words[1]}"
            size = 3 + words[2].count(" ")
            if size > longest.get(two, 0):
                longest[two] = size
    openers.update([word[:-1] for word in openers if word[-1] == ":"])
    return Cues(spaced, unspaced, openers, longest)


def _forms_of(phrases: str, language: str) -> str:
    """Phrases, and the same as they are written in capitals or by who has no keys for accents."""
    plain = phrases.translate(_PLAIN[language]) if language in _PLAIN else phrases
    return phrases if plain == phrases else f"{phrases} | {plain}"


BUILT_IN = index(CUES)


def words_of(tokens: Iterable[str]) -> list[str]:
    """The words by which phrases are compared, without the marks around them.

    Args:
        tokens: a text, split at blanks.
    """
    words = [word.lower() for token in tokens if (word := token.strip(_STRIP))]
    # the small letter of the Turkish capital with a dot has no dot of its own
    return [word.replace(_DOT, "") for word in words] if _DOT in "".join(words) else words


def find_cues(text: str, tokens: list[str], phrases: Cues = BUILT_IN, *, unspaced: bool) -> Found:
    """What the cue phrases in a block say.

    Args:
        text: the block.
        tokens: the same, split at blanks.
        phrases: what is looked for.
        unspaced: whether it holds characters of a script without spaces.

    Returns:
        The families found, each with the first phrase that showed it; the family of the phrase that the block opens with, or
        ""; that of the one that it ends with; the share of its words that belong to a cue; and the family of the one that
        stands alone before a colon, with more after it.
    """
    words = words_of(tokens)
    if not unspaced and phrases.openers.isdisjoint(words):
        return NOTHING
    found: dict[str, str] = {}
    opening = closing = ""
    label = _label_of(text, phrases.spaced)
    covered = 0
    ends = 0  # the position after the last phrase that counted as covered
    for position, after, phrase in _phrases_in(text, words, phrases):
        families = phrases.spaced[phrase]
        for family in families:
            found.setdefault(family, phrase)
        if position == 0:
            opening = opening or families[0]
        if after == len(words):
            closing = closing or families[0]
        if after > ends:
            covered += after - max(position, ends)
            ends = after
    share = covered / len(words)
    if unspaced:
        opened, labelled, share_of_signs = _add_unspaced(text.lower(), phrases.unspaced, found)
        opening, label, share = opening or opened, label or labelled, max(share, share_of_signs)
    return (found, opening, closing, min(share, 1.0), label) if found else NOTHING


def _label_of(text: str, phrases: Mapping[str, tuple[str, ...]]) -> str:
    """The family of the phrase that is all that stands before the first colon, where something follows it; or empty."""
    before, colon, _ = text[:_MOST_OF_A_LABEL].partition(":")
    if not colon or len(text) - len(before) < _SOMETHING:
        return ""
    phrase = " ".join(words_of(before.split()))
    families = phrases.get(phrase) or phrases.get(phrase + colon)
    return families[0] if families else ""


def _phrases_in(text: str, words: list[str], phrases: Cues) -> Iterator[tuple[int, int, str]]:
    """The position of the first word, that after the last one, and the phrase; where one begins, longer ones first."""
    spaced, _, openers, lengths = phrases
    before, colon, _ = text[:_MOST_OF_A_LABEL].partition(":")
    if colon:
        label = words_of(before.split())
        phrase = " ".join(label) + colon
        if phrase in spaced:
            yield 0, len(label), phrase
    last = len(words) - 1
    for position, word in enumerate(words):
        if word not in openers:
            continue
        if position < last:
            two = f"{word} {words[position + 1]}"
            for size in range(min(lengths[two], len(words) - position), 2, -1) if two in lengths else ():
                phrase = " ".join(words[position : position + size])
                if phrase in spaced:
                    yield position, position + size, phrase
            if two in spaced:
                yield position, position + 2, two
        if word in spaced:
            yield position, position + 1, word


def _add_unspaced(
    text: str, phrases: Mapping[str, Sequence[tuple[int, str, str]]], found: dict[str, str]
) -> tuple[str, str, float]:
    """Add what the phrases of scripts without spaces say; give back the families of opening and label, and their share."""
    opening = label = ""
    signs = 0
    here = [known for sign in phrases.keys() & set(text) for known in phrases[sign] if known[1] in text]
    for _, phrase, family in sorted(here):
        found.setdefault(family, phrase)
        if not opening and (start := text.find(phrase)) <= _BEFORE_OPENING:
            opening = family
            after = text[start + len(phrase) :].lstrip("】」）)")
            label = family if len(after) >= _SOMETHING and (after.startswith(COLONS) or phrase.endswith(COLONS)) else ""
        signs += len(phrase)
    return opening, label, signs / len(text)
