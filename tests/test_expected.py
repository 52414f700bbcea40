"""Where a block of a page lies among what is expected to be its main content."""

import pytest

from cleaner.measure.expected import place


def test_what_is_left_counts_the_block_itself_and_nothing_that_is_hidden() -> None:
    rows = place([0], [0] * 4, [10, 20, 50, 10], [1.0, 0.5, 1.0, 1.0], [True, True, False, True], [-1] * 4)
    assert [round(left, 3) for left, *_ in rows] == [1.0, 0.667, 0.333, 0.333]


def test_around_a_block_is_what_the_element_around_its_own_holds_beside_it() -> None:
    parents = [0, 0, 1, 1, 3, 0]  # the first box in the root holds two, one of which holds another; the last holds nothing
    likely = place(parents, [2, 3, 4, 5], [3] * 4, [1.0, 0.5, 0.1, 0.9], [True] * 4, [-1] * 4)
    assert [around for _, around, *_ in likely] == pytest.approx([0.3, 0.55, 0.5, (1.0 + 0.5 + 0.1) / 3])


def test_a_block_that_is_alone_has_nothing_around_it() -> None:
    assert place([0, 0, 1], [2], [5], [0.2], [True], [-1])[0][:2] == (1.0, -1.0)


def test_a_page_without_a_block() -> None:
    assert place([0], [], [], [], [], []) == []


def test_the_part_of_the_headline_is_weighed_against_the_rest_of_the_page() -> None:
    rows = place([0], [0] * 4, [10, 30, 20, 99], [0.5, 1.0, 0.1, 1.0], [True, True, True, False], [0, 0, 1, 2])
    assert [tuple(round(value, 3) for value in row[2:]) for row in rows] == [(35.0, 0.875, 0.1, 2.0)] * 4


def test_without_a_headline_no_part_is_its_own() -> None:
    assert place([0], [0], [10], [0.5], [True], [-1])[0][2:] == (0.0, 0.0, 0.0, 0.0)
