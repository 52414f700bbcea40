"""Conditions: what is one, and that nothing else gets through."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from promises import check_condition

from cleaner.conditions.checking import ConditionError, checked
from cleaner.measure.schema import LAYOUTS
from cleaner.measure.vocabulary import FEATURES, NAMES
from cleaner.model import Rule
from cleaner.vote import compile_scorer


def check(condition: str) -> str:
    return checked(condition, FEATURES, NAMES)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        pytest.param("words <= 3 and not ends_sentence", None, id="flags and numbers"),
        pytest.param("0.2 < title_share <= 0.8", None, id="chain"),
        pytest.param("commas > 0.1 * words - 2 / 4 + -1", None, id="calculation"),
        pytest.param("'share' in cues", '"share" in cues', id="single quotes"),
        pytest.param('"share"   not in cues', None, id="not in"),
        pytest.param("\n  words > 3\n  and bullet\n", "words > 3   and bullet", id="several lines"),
        pytest.param('opening == ""', None, id="opens with none"),
        pytest.param('"menu" in tokens or "nav" in within', None, id="names of pages"),
    ],
)
def test_is_a_condition(written: str, meant: str | None) -> None:
    assert check(written) == (meant or written)


@pytest.mark.parametrize(
    ("condition", "column", "complaint"),
    [
        ("words <", 8, "it breaks off"),
        ("", 1, "it breaks off"),
        ("(words < 3", 1, "was never closed"),
        ("wrods < 3", 1, "there is no feature 'wrods'; did you mean words"),
        ('words < 3 and "shrae" in cues', 15, "cues never holds 'shrae'; did you mean share"),
        ('"navv" in within', 1, "did you mean nav"),
        ('opening == "shares"', 12, "did you mean share"),
        ("words", 1, "a number is no condition; compare it"),
        ("bullet and words", 12, "this is a number; compare it"),
        ("cues == 3", 9, "a set of names and a number"),
        ("cues < 3", 1, "this is a set of names"),
        ("opening > 3", 1, "'<' and '>' compare numbers, and this is a name"),
        ("words + bullet > 3", 9, "one calculates with numbers, and this is a flag"),
        ("words + cues > 3", 9, "this is a set of names"),
        ("words in cues", 1, "a name in quotes stands here"),
        ('"share" in opening', 12, "'in' asks what a set of names holds"),
        ('"share" in "share button"', 12, "'in' asks what a set of names holds"),
        ("chars / words > 6", 9, "this may be 0"),
        ("chars / 0 > 6", 9, "this may be 0"),
        ("chars / (1 - 1) > 6", 10, "this may be 0"),
        ("words < 99999999999", 9, "no feature comes near"),
        ("words < None", 9, "only numbers"),
        ("+words < 3", 1, "a sign '+' has no place in a condition"),
        ("words ** 9 > 1", 1, "'**' has no place in a condition"),
        ("print(words)", 1, "a call has no place in a condition"),
        ("await words", 1, "this has no place in a condition"),
        ("words > 1_000 and bullet", 9, "'1_000' has no place in a condition"),
        ("words % 3 > 1", 7, "'%' has no place in a condition"),
        ("-" * 480 + "1 > words", 1, "nested too deeply"),
        ('"share" == "share"', 12, "names are compared with a feature"),
    ],
)
def test_mistake_is_named_with_its_column(condition: str, column: int, complaint: str) -> None:
    with pytest.raises(ConditionError, match=re.escape(complaint)) as caught:
        check(condition)
    assert caught.value.column == column


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("words <", "column 8: not a condition: it breaks off"),
        ("words", "column 1: a number is no condition; compare it, as in 'words > 3' or '\"share\" in cues'"),
        ("words + bullet > 3", "column 9: one calculates with numbers, and this is a flag"),
        ("-cues > 3", "column 2: '-' negates numbers, and this is a set of names"),
        ("words is 3", "column 1: 'is' has no place in a condition"),
        ("bullet == True", "column 11: '==' compares numbers or names, and here are a flag and a flag"),
        (
            "not words",
            "column 5: 'not' negates flags, and this is a number; compare it, as in 'words > 3' or '\"share\" in cues'",
        ),
    ],
)
def test_a_mistake_is_told_in_full(condition: str, said: str) -> None:
    with pytest.raises(ConditionError) as caught:
        check(condition)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    "condition",
    [
        pytest.param("__import__('os').system('true')", id="call"),
        pytest.param("words < 3 and __import__('os')", id="call behind a condition"),
        pytest.param("words.__class__", id="attribute"),
        pytest.param("words . real > 1", id="attribute, spaced"),
        pytest.param("[w for w in words]", id="list comprehension"),
        pytest.param("words[0] > 1", id="subscript"),
        pytest.param("(lambda: words)()", id="lambda"),
        pytest.param("lambda words > 1", id="lambda without colon"),
        pytest.param("words if words else chars", id="conditional expression"),
        pytest.param("(words := 3) > 1", id="assignment"),
        pytest.param("words ** 9 ** 9 ** 9 > 1", id="power"),
        pytest.param("words << 99999999 > 1", id="shift"),
        pytest.param("words % 0 > 1", id="modulo"),
        pytest.param("words // 1 > 1", id="floor division"),
        pytest.param("~words > 1", id="invert"),
        pytest.param("words is words", id="identity"),
        pytest.param("words @ words > 1", id="matrix product"),
        pytest.param("'a' * 999999999 == opening", id="long text"),
        pytest.param("f'{words}' == opening", id="formatted text"),
        pytest.param("b'x' == opening", id="bytes"),
        pytest.param("u'share' in cues", id="prefixed text"),
        pytest.param("r'share' in cues", id="raw text"),
        pytest.param("'\\x73hare' in cues", id="escape"),
        pytest.param("'''share''' in cues", id="text in three quotes"),
        pytest.param("words > 1 # or anything", id="comment"),
        pytest.param("words > 1; words", id="two statements"),
        pytest.param("words > 1\\\n", id="line continuation"),
        pytest.param("words > 1\x00", id="NUL"),
        pytest.param("words > 1\x0c and", id="form feed"),
        pytest.param("ｗords > 1", id="full-width letter that Python reads as another"),
        pytest.param("words > 0x10", id="hexadecimal"),
        pytest.param("words > 1e400", id="exponent"),
        pytest.param("words > 1_000", id="underscore in a number"),
        pytest.param("words > 3j", id="imaginary"),
        pytest.param("words > 1or bullet", id="number that runs into a word"),
        pytest.param("words > ...", id="ellipsis"),
        pytest.param("await words > 1", id="await"),
        pytest.param("yield", id="yield"),
        pytest.param("*words", id="star"),
        pytest.param("(words, 3) == (3, words)", id="tuple"),
        pytest.param("{words} == {3}", id="set"),
        pytest.param("True > words", id="flag among numbers"),
        pytest.param("(" * 240 + "bullet" + ")" * 240, id="deep brackets"),
        pytest.param("-" * 480 + "1 > words", id="deep minus"),
        pytest.param("not " * 120 + "words", id="deep not"),
        pytest.param(" or ".join(["words > 1"] * 50), id="too long"),
        pytest.param(" * ".join(["chars"] * 40) + " * 1.5 > 1", id="more than a float can hold"),
        pytest.param("words > " + "9" * 400, id="huge number"),
    ],
)
def test_attack_is_refused(condition: str) -> None:
    with pytest.raises(ConditionError):
        check(condition)


@pytest.mark.parametrize(
    ("most", "more", "told"),
    [
        pytest.param("bullet".ljust(500), "bullet".ljust(501), "column 501: .* at most 500 characters", id="characters"),
        pytest.param(
            " + ".join(["words"] * 17) + " > 1", " + ".join(["words"] * 18) + " > 1", "at most 16 times", id="calculations"
        ),
        pytest.param("words < 1000000000", "words < 1000000001", r"1e\+09 is the largest number", id="number"),
    ],
)
def test_as_much_as_may_be_and_no_more(most: str, more: str, told: str) -> None:
    assert check(most) == most.strip()
    with pytest.raises(ConditionError, match=told):
        check(more)


def test_deepest_condition_that_passes_can_be_compiled() -> None:
    condition = check("not " * 120 + "bullet")
    assert compile_scorer([Rule("a", condition, {"text": 1.0}, "", "")], ("text",), "text")([]) == []


_OTHERS = ('"share"', "'menu'", "0", "1", "0.5", *"()+-*/<'\"#\\", "<=", "==", "!=", "and", "or", "not", "in")


@given(st.lists(st.sampled_from([*FEATURES, *_OTHERS]), max_size=12).map(" ".join) | st.text(string.printable, max_size=30))
def test_what_passes_is_harmless_and_never_fails(condition: str) -> None:
    check_condition(condition)


def test_vocabulary_names_every_feature() -> None:
    assert set(FEATURES) == {name for layout in LAYOUTS.values() for name in layout}
    assert set(NAMES) == {name for name, feature in FEATURES.items() if feature.unit in {"name", "set of names"}}
