"""Which profile a document gets, by what is measured of its blocks."""

import pytest

from cleaner import analyze
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Scored
from cleaner.profiles import choose

_AT = {name: at for at, name in enumerate(LAYOUTS["text"])}


def row(words: int, cue: str = "") -> Features:
    """The features of a block that has so many words, and perhaps a cue of some family in them; none is a label of a menu."""
    values: list[object] = [0] * len(_AT)
    values[_AT["commas"]] = 1
    values[_AT["words"]], values[_AT["chars"]] = words, words * 6
    values[_AT["cues"]], values[_AT["cue_share"]] = ({cue: cue}, 1.0) if cue else ({}, 0.0)
    return tuple(values)


def profile(above: int, body: int, below: int, cues: int) -> str:
    """Of a document of so many lines like boilerplate above and below a body, of which so many lines hold cues."""
    junk = [row(2, "share")] * cues + [row(2)] * (above + below - cues)
    rows = [*junk[:above], *[row(60)] * body, *junk[above:]]
    scores = [-4.0] * above + [3.0] * body + [-4.0] * below
    return choose(Scored([""] * len(rows), rows, scores, [frozenset()] * len(rows))).profile.name


@pytest.mark.parametrize(
    ("above", "below", "cues", "expected"),
    [
        (10, 13, 4, "flat"),  # twenty-three lines around it, and four count twice
        (10, 12, 4, "nearly-clean"),
        (10, 17, 0, "nearly-clean"),  # without cues it takes more
        (10, 61, 0, "nearly-clean"),
        (10, 62, 0, "flat"),
        (10, 65, 3, "flat"),
        (10, 58, 3, "nearly-clean"),
        (13, 3, 6, "flat"),  # so much above a body is a menu
        (12, 4, 6, "nearly-clean"),
        (13, 3, 5, "nearly-clean"),
        (13, 2, 6, "nearly-clean"),  # of much prose it takes sixteen lines like boilerplate
        (0, 40, 9, "nearly-clean"),  # it begins with its body
    ],
)
def test_around_the_body_of_a_page_stands_much_of_an_interface(above: int, below: int, cues: int, expected: str) -> None:
    assert profile(above, 5, below, cues) == expected


@pytest.mark.parametrize(
    ("body", "around", "expected"),
    [
        (70, 22, "nearly-clean"),  # an article with a residue above and below, and much of an interface inside
        (70, 24, "flat"),
        (50, 22, "flat"),  # not so little beside the body
    ],
)
def test_little_around_much_running_text_makes_no_page(body: int, around: int, expected: str) -> None:
    inside = [row(60), row(60), row(60), row(2, "share")]
    rows = [*[row(2)] * around, *(inside * body)[:body], row(60)]
    scores = [-4.0] * around + [3.0 if one[_AT["words"]] > 2 else -1.0 for one in rows[around:]]
    assert choose(Scored([""] * len(rows), rows, scores, [frozenset()] * len(rows))).profile.name == expected


@pytest.mark.parametrize(("sure", "expected"), [(11, "nearly-clean"), (12, "flat")])
def test_of_what_stands_around_the_body_of_a_page_some_is_sure_to_be_boilerplate(sure: int, expected: str) -> None:
    rows, scores = [row(2, "share")] * 20 + [row(10)] * 5, [-4.0] * sure + [-1.5] * (20 - sure) + [3.0] * 5
    assert choose(Scored([""] * len(rows), rows, scores, [frozenset()] * len(rows))).profile.name == expected


@pytest.mark.parametrize(
    ("above", "words", "below", "last", "expected"),
    [
        (2, 45, 0, "copyright", "flat"),
        (2, 45, 0, "share", "list"),  # nobody's rights
        (2, 44, 0, "copyright", "list"),  # too little text for news
        (1, 45, 0, "copyright", "list"),  # hardly any boilerplate
        (0, 45, 3, "copyright", "list"),  # it begins with its text
    ],
)
def test_a_short_page_is_told_by_whose_rights_are_reserved(
    above: int, words: int, below: int, last: str, expected: str
) -> None:
    rows = [*[row(2)] * above, row(words), row(words), *[row(2)] * below, row(200), row(5, last)]
    scores = [*[-4.0] * above, 3.0, 3.0, *[-4.0] * below, -1.0, -4.0]
    assert choose(Scored([""] * len(rows), rows, scores, [frozenset()] * len(rows))).profile.name == expected


def test_an_article_is_running_text_and_a_list_is_not() -> None:
    assert profile(2, 5, 2, 0) == "nearly-clean"
    assert profile(2, 0, 20, 0) == "list"
    assert profile(2, 0, 20, 4) == "list"
    assert profile(2, 0, 20, 5) == "nearly-clean"  # what is left of a page


def test_a_page_is_judged_as_one_whatever_it_holds() -> None:
    result = analyze("<p>One</p><p>Two</p>", kind="html")
    assert (result.profile, result.profile_evidence) == ("page", "the document is html")
