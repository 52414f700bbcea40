"""On a page of products or entries, the run of these stays and what stands around it goes."""

import pytest
from scoring import scored
from test_flat_pages import CARDS, FOOTER
from test_run import MENU, PLACES, TEXT

from cleaner import Result, analyze, clean
from cleaner.measure import features_of
from cleaner.measure.beats import Beat, beats_of
from cleaner.segment.text import blocks_of
from cleaner.settle.cards import cards_of

HEAD = ["Log in", "Register", *MENU, *(f"All about the {place}" for place in PLACES)]
FOOT = ["Subscribe to our newsletter", *(line for line in FOOTER if line != "Log in"), *MENU, "Privacy policy", "Terms of use"]
LAMPS = [
    line
    for place in PLACES
    for line in (
        f"Lamp for the {place}",
        f"Brass and glass, by hand, for the {place}",
        "£ 49.99",
        "Add to cart",
    )
]


def page(*lines: str) -> Result:
    return analyze("\n".join(lines), kind="text")


def beats(*lines: str) -> list[Beat]:
    return beats_of(lines, features_of("text", blocks_of("\n".join(lines))))


def test_what_returns_every_few_lines_is_a_beat_digits_aside() -> None:
    lines = [
        line
        for number in range(6)
        for line in (f"Lamp {'abcdef'[number]}", f"£ {number + 1}.99", f"Made of {'ghijkl'[number]}")
    ]
    assert beats(*MENU, *lines, "Help") == [Beat(len(MENU) - 1, len(MENU) + 17, 6, len(MENU) + 1)]


@pytest.mark.parametrize(
    "lines",
    [
        ["£ 1.99"] * 20,
        [line for place in PLACES[:5] for line in (f"Lamp for the {place}", "£ 1.99")],
        [
            line
            for place in PLACES[:6]
            for line in (*(f"Lamp {number} for the {place}" for number in "abcdefghijklmnop"), "£ 1.99")
        ],
        [line for place in PLACES[:6] for line in (place, "|")],
    ],
    ids=["one below the other", "five times", "too far apart", "marks between the labels of a menu"],
)
def test_what_returns_otherwise_is_none(lines: list[str]) -> None:
    assert beats(*lines) == []


def test_a_line_of_marks_below_each_card_is_a_beat() -> None:
    lines = [line for place in PLACES[:6] for line in (place, f"By hand, for the {place}", "***")]
    assert beats(*lines) == [Beat(0, 18, 6, 2)]


def test_the_cards_of_a_page_are_cut_out_of_it() -> None:
    result = page(*HEAD, *LAMPS, *FOOT)
    assert result.profile == "cards"
    assert result.text.splitlines() == LAMPS
    assert "lines like '£ 49.99' return 17 times, a few lines apart" in result.profile_evidence
    assert clean(result.text, kind="text") == result.text


def test_what_settles_a_line_of_such_a_page_says_where_it_stands() -> None:
    result = page(*HEAD, *LAMPS, *FOOT)
    settled = {block.text: block.settled_by for block in result.blocks if block.settled_by}
    assert {step.id for step in settled.values()} <= {"cards", "outside-cards", "body"}
    said = settled[HEAD[-1]]
    assert (said.id, said.evidence) == ("outside-cards", "block 1 above the run of the cards")
    assert {block.label for block in result.blocks if block.text in LAMPS} == {"content"}


@pytest.mark.parametrize(
    ("lines", "profile"),
    [
        ([*HEAD, *(line for line in LAMPS if not line.startswith(("£", "Add"))), *FOOT], "nearly-clean"),
        ([*HEAD, TEXT[0], TEXT[1], TEXT[2], TEXT[3], TEXT[4], *LAMPS, *FOOT], "flat"),
        ([*TEXT, *LAMPS], "nearly-clean"),
        (LAMPS, "nearly-clean"),
    ],
    ids=["nothing returns", "a text above them", "below an article", "nothing around them"],
)
def test_other_documents_with_cards_are_judged_as_they_were(lines: list[str], profile: str) -> None:
    assert page(*lines).profile == profile


def test_where_nearly_all_is_cards_nothing_stands_around_them() -> None:
    for lines, found in ((LAMPS, False), ([*HEAD, *LAMPS, *FOOT], True)):
        assert (cards_of(scored("\n".join(lines))[1]) is not None) is found


def test_cards_that_would_be_a_page_of_their_own_are_left_to_the_votes() -> None:
    result = page(*HEAD, *CARDS * 2, *FOOT)
    assert clean(result.text, kind="text") == result.text


@pytest.mark.parametrize("mark", ["* Nominee", "• Ausgezeichnet", "– Лауреат"])
def test_cards_of_names_are_told_by_the_mark_that_each_begins_with(mark: str) -> None:
    """Lines of two or three words, as in a menu: without a mark, nothing about their shapes changes from one to the next."""
    works = [f"{first} {second}" for first in ("Alma", "Berta", "Celia", "Dora") for second in ("Nord", "Ost", "Linde", "Moor")]
    cards = [line for number, work in enumerate(works) for line in (mark, f"Haus {work}", f"{works[-number]} Studio")]
    for lines, found in ((cards, True), ([line.lstrip("*•– ") for line in cards], False)):
        assert (cards_of(scored("\n".join([*HEAD, *lines, *FOOT]))[1]) is not None) is found
