"""Menus around a text tell a page in any language: here in one that nobody speaks, and nobody has cues for."""

from itertools import product

import pytest

from cleaner import analyze

#: Words of three syllables, no two of which begin with the same five letters.
WORDS = [a + b + c + "k" for a, b, c in product(("bo", "du", "fe", "gi"), ("lat", "mip", "noz", "rud"), ("a", "e", "i", "o"))][
    ::4
]
LABELS = [a + b + "sa" for a, b in product(("ha", "ji", "ko", "pu", "ve"), ("fat", "gim", "hoz", "jud"))]


def paragraph(number: int) -> str:
    """Two sentences of the text, of 24 words together."""
    words = [WORDS[(number + place) % len(WORDS)] for place in range(12)]
    sentence = " ".join(word + " na" for word in words[:6])
    return f"{sentence.capitalize()}. {' '.join(word + ' te' for word in words[6:]).capitalize()}."


def labels(number: int, *, first: int = 0) -> list[str]:
    """Of a menu, in words that the text does not have."""
    return [f"{LABELS[at % len(LABELS)]} {LABELS[(at + 7) % len(LABELS)]}".capitalize() for at in range(first, first + number)]


def profile_of(*parts: list[str]) -> str:
    """The profile of a text of these lines."""
    return analyze("\n".join(line for part in parts for line in part) + "\n", kind="text").profile


TEXT = [paragraph(number) for number in range(4)]


@pytest.mark.parametrize(
    ("above", "below", "told"),
    [(3, 11, True), (9, 5, True), (2, 12, False), (3, 10, False), (10, 4, False), (20, 0, False), (0, 20, False)],
)
def test_labels_in_rows_above_and_below_a_text_are_menus(above: int, below: int, told: bool) -> None:
    assert (profile_of(labels(above), TEXT, labels(below, first=above)) == "flat") is told


def test_what_they_frame_is_kept_and_they_go() -> None:
    page = [*labels(9), *TEXT, *labels(9, first=9)]
    kept = analyze("\n".join(page) + "\n", kind="text").text.split("\n")
    assert kept[: len(TEXT)] == TEXT
    assert kept != [*page, ""]


def test_one_other_line_does_not_interrupt_a_row_and_two_do() -> None:
    above, below = labels(9), labels(9, first=9)
    assert profile_of(above[:5], ["12"], above[5:], TEXT, below) == "flat"
    assert profile_of(above[:5], ["12", "13"], above[5:], TEXT, below[:5]) != "flat"


@pytest.mark.parametrize(
    "unlike",
    [
        lambda label: f"{label}.",  # sentences
        lambda label: f"{label}:",
        lambda label: f"{label}, {label}",
        lambda label: f"12 {label}",  # of a table
        lambda label: f"{label} {label} {label}",
        lambda label: f"{WORDS[0]} {label}",  # the text speaks of it
        lambda _: "***",
    ],
)
def test_lines_of_a_table_or_of_the_text_are_no_menu(unlike: object) -> None:
    assert callable(unlike)
    above = [unlike(label) for label in labels(9)]
    assert profile_of(above, TEXT, labels(9, first=9)) != "flat"


def test_short_texts_and_lists_between_labels_are_no_page() -> None:
    assert profile_of(labels(9), TEXT[:2], labels(9, first=9)) != "flat"  # 48 words
    assert profile_of(labels(300), TEXT[:3], labels(300, first=300)) != "flat"  # hardly any text in a long list


def test_labels_between_the_parts_of_a_text_are_its_headings() -> None:
    assert profile_of(TEXT, labels(9), TEXT, labels(9, first=9), TEXT) != "flat"
