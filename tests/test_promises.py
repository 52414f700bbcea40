"""The promises about plain text, over documents that hypothesis makes up from the shapes that scrapers leave."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from promises import check

from cleaner import analyze, clean

PROSE = st.sampled_from([
    "The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic.",
    "“We have waited long enough for this,” said the mayor, who had promised the money in her first week.",
    "Work on the bridge will begin in April and is expected to last until the end of the summer, the builders said.",
    "Der Gemeinderat beschloss am Montagabend mit großer Mehrheit, den Platz vor der alten Post zu sperren.",
    "町長は記者会見で、灯台は町の顔であり、船乗りたちの目印でもあると述べ、修理の計画を発表した。",
])  # fmt: skip
SHORT = st.sampled_from([
    "Menu", "* Home", "Share", "Facebook", "READ ALSO: Ten boats you can buy", "Related", "-", "* * *", "2 comments",
    "Photo: A. Body", "May 3, 2026", "The council votes again -", "1. What the mayor wants", "Advertisement", "Repairs:",
    "- the bridge,", "© 2026 The Paper. All rights reserved.", "Home > News", "the bridge", "42", "関連記事", "Anzeige",
])  # fmt: skip
ENDINGS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\n\n\n", " \n", "\t\n"])
DOCUMENTS = st.lists(st.tuples(PROSE | SHORT, ENDINGS), max_size=40).map(lambda parts: "".join(a + b for a, b in parts))


@settings(max_examples=150)
@given(DOCUMENTS)
def test_documents_of_known_shapes(text: str) -> None:
    check(text)


@settings(max_examples=150)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t", "\r\r\n", "\ufeff", "\x00", "word", "\u2028", "a\x0cb\x0bc\x85d"])
def test_little_or_nothing(text: str) -> None:
    check(text)


def test_only_boilerplate_is_said_to_be_nothing_else() -> None:
    result = analyze("Skip to content\nHome\nLog in\nShare on Facebook\nPrivacy policy\n© 2026 Paper. All rights reserved.\n")
    assert result.text == ""
    assert result.warnings == ["no main content found"]


BODY = (
    "The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic.{0}"
    "“We have waited long enough for this,” said the mayor, who had promised the money in her first week.{0}"
)


@pytest.mark.parametrize(
    ("between", "left"),
    [
        ("\nREAD ALSO: Ten boats\n", "\n"),
        ("\n\nREAD ALSO: Ten boats\n\n", "\n\n"),
        ("\n\n\nREAD ALSO: Ten boats\n\n", "\n\n"),
        ("\nREAD ALSO: Ten boats\n\n", "\n\n"),
        ("\n\nREAD ALSO: Ten boats\n\nAdvertisement\n\n", "\n\n"),
        ("\r\n\r\nREAD ALSO: Ten boats\r\n\r\n", "\r\n\r\n"),
    ],
    ids=["no blank line", "one on each side", "the shorter run stays", "on one side", "within the removed", "crlf"],
)
def test_blank_lines_around_what_was_removed(between: str, left: str) -> None:
    first, second = BODY.format("|").split("|")[:2]
    assert clean(f"{first}{between}{second}\n") == f"{first}{left}{second}\n"


def test_no_blank_line_is_left_at_an_edge() -> None:
    body = BODY.format("\n")
    assert clean(f"Share on Facebook\n\n{body}\n\nAdvertisement\n\n") == body


def test_blank_edges_of_a_document_without_boilerplate_stay() -> None:
    text = "\n\n" + BODY.format("\n\n\n") + "\n"
    assert clean(text) == text


def test_a_line_of_megabytes_is_a_line() -> None:
    assert clean("word " * 1_000_000) == "word " * 1_000_000


def test_time_grows_with_the_number_of_lines_alone() -> None:
    few, many = (_seconds("word\n" * lines) for lines in (10_000, 80_000))
    assert many < 3 * 8 * few, "eight times the lines, in about eight times the time"


def _seconds(text: str) -> float:
    start = time.process_time()
    clean(text)
    return time.process_time() - start
