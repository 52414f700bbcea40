"""Physical lines: LF, CRLF and CR end them, and nothing else does."""

import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.segment.lines import split_lines
from cleaner.segment.text import blocks_of


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("a", ["a"]),
        ("a\nb\n", ["a\n", "b\n"]),
        ("a\r\nb\rc\n\nd", ["a\r\n", "b\r", "c\n", "\n", "d"]),
        ("a\r\r\nb", ["a\r", "\r\n", "b"]),
        ("\r\n\r\n", ["\r\n", "\r\n"]),
        ("a\x0cb\x0bc\u2028d\x85e\x1cf", ["a\x0cb\x0bc\u2028d\x85e\x1cf"]),
    ],
)
def test_split(text: str, lines: list[str]) -> None:
    assert split_lines(text) == lines


@given(st.text(alphabet="ab\r\n\x0b\u2028", max_size=30))
def test_lines_joined_are_the_text(text: str) -> None:
    lines = split_lines(text)
    assert "".join(lines) == text
    assert not any(re.search(r"\n.|\r[^\n]", line, re.DOTALL) for line in lines), "none goes on after its end"
    assert len(lines) == text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + (text[-1:] not in "\r\n" if text else 0)


def texts(document: str) -> list[str]:
    return [block.text for block in blocks_of(document)]


def test_wrapped_lines_are_one_block() -> None:
    document = (
        "The council voted on Tuesday to repair the old bridge, after two years\n"
        "in which it had carried no traffic. Work will begin in the first weeks\n"
        "of April and last until August.\n"
        "\n"
        "Repairs\n"
        "The arches come first, since they are what holds the bridge, and then,\n"
        "when these are sound, the road.\n"
    )
    assert [text.split()[0] for text in texts(document)] == ["The", "Repairs", "The"]


@pytest.mark.parametrize("bullet", "-*•·|>#")
def test_a_bullet_below_a_line_of_full_width_begins_a_block(bullet: str) -> None:
    document = (
        "The council voted on Tuesday to repair the old bridge, after two years\n"
        "in which it had carried no traffic. Work will begin in the first weeks\n"
        f"{bullet}extraordinarily heavy rains, however, may well put it off until summer\n"
        "and the mayor, who was asked about the cost, said that it would double\n"
        "before anybody had crossed it.\n"
    )
    assert [text.split()[0] for text in texts(document)] == ["The", f"{bullet}extraordinarily"]


def test_sentences_split_at_links_are_one_block() -> None:
    document = (
        "The council, which met on\nTuesday\n, voted to repair the old bridge.\nWork will begin in April, said\nthe mayor\n"
        "of the town.\nMenu\nHome\n"
    )
    assert texts(document)[-2:] == ["Menu", "Home"]
    assert len(texts(document)) == 4


def test_labels_are_not_joined() -> None:
    document = "Home\nNews\nSport\nabout us\nlog in\nThe council voted on Tuesday.\n"
    assert len(texts(document)) == 6


BLANK = " \r\n-"  # with the mark that may stand at every line


@given(st.text(alphabet="aB ,.\n\r-", max_size=80))
def test_blocks_lie_in_order_and_cover_all_but_blank_lines(document: str) -> None:
    end = 0
    for block in blocks_of(document):
        assert not document[end : block.start].strip(BLANK)
        assert document[block.start : block.end].split() == block.text.split()
        end = block.end
    assert not document[end:].strip(BLANK)


WRAPPED = [
    "The council voted on Tuesday to repair the old bridge, after two years",
    "in which it had carried no traffic. Work will begin in the first weeks",
    "of April and last until August, as the mayor of the town announced in",
    "the evening.",
]


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/a-very-long-address/that-no-program/can-break/into-lines-of-any-width/whatever-it-tries",
        "* https://example.org/a-very-long-address/that-no-program/can-break/into-lines-of-any-width/whatever-it-tries",
    ],
)
def test_a_longer_line_that_cannot_be_broken_hides_no_width(other: str) -> None:
    assert len(texts("\n".join([*WRAPPED, "", other, "Repairs"]))) == 3


def test_indented_lines_are_as_wide_as_they_stand() -> None:
    quoted = [
        "     In the first weeks it will be closed to all who walk and to all who",
        "     ride, which will be hard for the school.",
    ]
    document = "\n".join(["   " + line for line in WRAPPED] + ["", *quoted])
    assert [text.split()[0] for text in texts(document)] == ["The", "In"]


def test_a_blank_that_forbids_a_break_is_part_of_the_word() -> None:
    document = "\n".join(WRAPPED).replace("of April", "of\u00a0April")
    assert len(texts(document)) == 1


def test_the_width_is_that_of_most_lines() -> None:
    narrow = [
        "The council voted on Tuesday to repair the old bridge, after",
        "two years in which it had carried no traffic, as was said in",
        "the evening.",
    ]
    for document in ([*narrow, "", *WRAPPED], [*WRAPPED, "", *narrow]):
        assert [len(text.splitlines()) for text in texts("\n".join(document))][-1:] == [1]
        assert "\n".join(WRAPPED).replace("\n", " ") in texts("\n".join(document))


@pytest.mark.parametrize(("width", "wrapped"), [(40, False), (52, True), (75, True), (99, True), (129, True), (138, False)])
def test_text_of_any_usual_width_is_one_block(width: int, wrapped: bool) -> None:
    numbers = " ".join(str(3**number) for number in range(16))  # nothing else says that the lines go on
    lines = textwrap.wrap(" ".join([numbers] * 5), width)
    assert len(texts("\n".join(lines))) == (1 if wrapped else len(lines))


def test_among_lines_that_are_longer_than_any_width_none_is_broken() -> None:
    short = textwrap.wrap("".join(f"{3**number} " for number in range(30)), 75)
    long = [f"{number} lines {'of text ' * 20}" for number in range(len(short))]
    assert len(texts("\n".join(short))) == 1
    assert len(texts("\n".join([*short, *long]))) == len(short) + len(long)


def test_lines_into_which_the_next_word_would_have_fitted_stay_apart() -> None:
    years = [
        "1990 saw the arches of the old bridge repaired by the men",
        "1991 saw the first boat with an engine go up the river as far as Upper Hagenfeld",
        "1992 saw no rain at all from April to the last week of August and the wells dry",
        "1993 saw the school moved into the house of the miller",
        "1994 saw the mill itself sold to a baker from the coast and his two sons",
        "1995 saw the railway closed and the last of the trains kept in a shed at the station",
        "1996 saw the shed burn down in a night without wind",
    ]
    assert len(texts("\n".join(years))) == 7


@pytest.mark.parametrize(
    ("above", "below"),
    [("See [the bridge", "](https://example.org/bridge)"), ("See [the bridge](https://example.org/", "2024) for more")],
)
def test_a_link_that_was_broken_is_one_block(above: str, below: str) -> None:
    others = [f"Repairs of number {number}." for number in range(40)]  # so that it is a document of whole lines
    assert texts("\n".join([*others, above, below])) == [*others, f"{above} {below}"]


@pytest.mark.parametrize(("underline", "blocks"), [("=" * 7, 1), ("-" * 6, 1), ("=" * 8, 1), ("=" * 9, 2), ("=-" * 4, 2)])
def test_a_heading_and_its_underline_are_one_block(underline: str, blocks: int) -> None:
    assert len(texts(f"Repairs\n{underline}")) == blocks


@pytest.mark.parametrize(("underline", "blocks"), [("---", 1), ("--", 2)])
def test_an_underline_has_three_signs(underline: str, blocks: int) -> None:
    assert len(texts(f"Why\n{underline}")) == blocks


def test_headlines_of_a_length_are_not_one_text() -> None:
    headlines = [
        "Council votes to repair the old bridge after two years of traffic",
        "Mayor announces work on the old bridge in the first weeks of April",
    ]
    assert len(texts("\n".join(headlines * 3))) == 6


def test_lines_of_wide_signs_are_broken_at_columns() -> None:
    document = (
        "村里的老桥在三月十五日重新开放，木匠从桥上走过，数了数松动的石头，摇\n"
        "了摇头，回家去叫女儿。两个人用打了结的绳子量了12个桥洞，一直争到蜡烛\n"
        "烧完，孩子们都睡着了。第二天，磨坊主送来橡木，寡妇送来石灰，牧羊人用\n"
        "篮子把它们背下山。\n"
    )
    assert len(texts(document)) == 1


def test_items_are_not_joined_though_their_bullet_may_close_a_quotation() -> None:
    items = [f"» {label} of the valley" for label in ("Mills", "Ferries", "Letters", "Markets", "Schools")]
    assert texts("\n".join(items)) == items


@pytest.mark.parametrize("bullet", "-*•")
def test_an_item_of_a_list_goes_on_in_no_other_item(bullet: str) -> None:
    items = [f"{bullet} two cups of flour,", f"{bullet} butter from the", f"{bullet} milk and", f"{bullet} honey"]
    assert texts("\n".join(["What the baker", "takes along on", "Fridays:", *items]))[-4:] == items


def test_short_last_words_alone_split_no_text() -> None:
    document = "Xem thêm: Trường làng có thư viện mới\nChợ họp vào sáng thứ bảy và chủ nhật hằng tuần.\n"
    assert len(texts(document)) == 2


def test_of_a_document_without_lines_that_touch_blank_ones_part_nothing() -> None:
    pieces = ["The council voted on", "Tuesday", "to repair the old bridge", ", which had been closed.", "Home", "News"]
    assert texts("\n\n".join(pieces)) == texts("\n".join(pieces))
    assert len(texts("\n\n".join(pieces))) < len(texts("\n\n".join([*pieces, "Sport\nWeather"])))


@pytest.mark.parametrize(
    ("above", "blocks"),
    [
        ("„Die alte Brücke bleibt bis Juni gesperrt“", 4),
        ("»Die alte Brücke bleibt bis Juni gesperrt«", 4),
        ("Der Rat beschloss am Abend die Sanierung der “", 3),
    ],
)
def test_a_quotation_that_ends_does_not_go_on(above: str, blocks: int) -> None:
    assert len(texts(f"Der Müller sprach lange von\nseiner Mühle.\n{above}\nBrücke am Fluss\nSport\n")) == blocks
