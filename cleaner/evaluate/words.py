"""The words by which texts are compared, and how well two bags of them agree. The measure is WCXB's (Foley 2026)."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(f"[{_CJK}]|[^\\W{_CJK}]+")


class Score(NamedTuple):
    """How well an answer agrees with the gold, each from 0 to 1."""

    precision: float  #: the share of the answer that belongs to the gold
    recall: float  #: the share of the gold that the answer has
    f1: float  #: the harmonic mean of the two


def words_of(text: str) -> list[str]:
    """The words of a text in lower case: runs of letters and digits; in Chinese and Japanese a character is a word."""
    return _WORD.findall(text.lower())


def agreement(answer: Counter[str], gold: Counter[str]) -> Score:
    """How well two bags of words agree; an empty gold wants an empty answer."""
    return score(answer.total(), gold.total(), (answer & gold).total())


def score(given: int, wanted: int, right: int) -> Score:
    """Precision, recall and F1 from counts.

    Args:
        given: how much there is in the answer.
        wanted: how much there is in the gold.
        right: how much the two have in common.
    """
    if not given or not wanted:
        return Score(1.0, 1.0, 1.0) if given == wanted else Score(0.0, 0.0, 0.0)
    return Score(right / given, right / wanted, 2 * right / (given + wanted))


def word_score(answer: str, gold: str) -> Score:
    """How well two texts agree, word by word."""
    return agreement(Counter(words_of(answer)), Counter(words_of(gold)))
