"""What stands at every line of a document, and characters that were misread, change no decision; lines stay as they are."""

from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from promises import check

from cleaner import analyze
from cleaner.segment.misread import as_meant
from cleaner.segment.text import blocks_of

NEWS = sorted((Path(__file__).parent / "news").iterdir())


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("&copy; 2024 &Eacute;ditions du Quai&nbsp;\n", "© 2024 Éditions du Quai"),
        ("&#169; 2024 &#xA9;", "© 2024 ©"),
        ("Mills & ferries; AT&T; R&D;", "Mills & ferries; AT&T; R&D;"),
        ("Ð¡Ð¸Ð½Ð¸Ð¹ Ð¼Ð¾Ñ\x81Ñ\x82", "Синий мост"),
        ("The cafÃ© stays â€œopenâ€\x9d", "The café stays “open”"),
        ("Voil\u00c3\u00a0\n", "Voilà"),
        ("Über den Fluß, à côté", "Über den Fluß, à côté"),
        ("Â£ and £", "Â£ and £"),
        ("\u200b\u200d Share\u200b this", "Share\u200b this"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u00a0| The mill |\n", "| The mill |"),
        ("\ufeff\n", ""),
        ("\u200f \u200d\n", ""),
    ],
)
def test_a_line_is_read_as_it_was_meant(line: str, meant: str) -> None:
    assert as_meant(line) == meant


@pytest.mark.parametrize("unseen", ["\u200b", "\u200d\ufeff", "&nbsp;"])
def test_a_line_that_shows_nothing_parts_no_sentence(unseen: str) -> None:
    text = f"The mill stands by the\n{unseen}\nold bridge, and grinds barley.\n\n{unseen}\nMonks built it.\nIt burned twice.\n"
    blocks = blocks_of(text)
    assert [block.bare for block in blocks] == [
        "The mill stands by the old bridge, and grinds barley.",
        "Monks built it.",
        "It burned twice.",
    ]
    assert text[blocks[0].start : blocks[0].end] == text.partition("\n\n")[0] + "\n"


@pytest.mark.parametrize(
    ("lines", "bare"),
    [
        (["> a", ">", "> > b", ">c"], ["a", "> b", "c"]),
        (["| a | b |", "|  |", "| c |"], ["a | b", "c"]),
        (["│ a   │", "│     │", "│ b   │"], ["a", "b"]),
        (["  9: a", " 10:", " 11: b"], ["a", "b"]),
        (["    7\ta", "   8\tb"], ["a", "b"]),
        (["1 | - a", "2 | - b"], ["a", "b"]),
        (["a\\", "b\\"], ["a", "b"]),
        (["Mills", "+---+", "| a |", "|   |", "| b | c |"], ["Mills", "+---+", "a", "| b | c |"]),
        (['"a",', '"b",'], ["a", "b"]),
        (["a<br>", "<br>", "b<br>"], ["a", "b"]),
        # not of every line, or of the lines themselves
        (["> a", "b"], ["> a", "b"]),
        (["1. a", "b"], ["1. a", "b"]),
        (["2. a", "1. b"], ["2. a", "1. b"]),
        (["10:30 a", "11:15 b"], ["10:30 a", "11:15 b"]),
        (["1850 a", "1866 b"], ["1850 a", "1866 b"]),
        (["a.", "b."], ["a.", "b."]),
    ],
)
def test_what_stands_at_every_line_is_set_aside(lines: list[str], bare: list[str]) -> None:
    assert [block.bare for block in blocks_of("\n\n".join(lines))] == bare


def numbered(form: str) -> Callable[[list[str]], list[str]]:
    return lambda lines: [form.format(number, line) for number, line in enumerate(lines, 95)]


def each(form: str, blank: str = "") -> Callable[[list[str]], list[str]]:
    return lambda lines: [form.format(line) if line else blank for line in lines]


def framed(lines: list[str]) -> list[str]:
    width = max(map(len, lines))
    return [f"│ {line:<{width}} │" for line in lines]


WAYS = {
    "quoted": each("> {}", ">"),
    "quoted twice": each(">> {}"),
    "commented out": each("// {}", "//"),
    "bulleted": each("• {}"),
    "in a box": framed,
    "cells": each("| {} |"),
    "broken": each("{}\\"),
    "of a table": each('"{}",'),
    "numbered": numbered("{}: {}"),
    "numbered beside a bar": numbered("{:>5} | {}"),
    "numbered by cat": numbered("{:>6}\t{}"),
    "of zero width": each("\u200b{}\u200b"),
    "UTF-8 as Latin-1": lambda lines: [line.encode().decode("latin-1") for line in lines],
    "double spaced": lambda lines: "\n\n".join(lines).split("\n"),
    "entities": lambda lines: [escape(line).encode("ascii", "xmlcharrefreplace").decode() for line in lines],
}


@pytest.mark.parametrize("decorate", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("page", NEWS, ids=lambda page: page.stem)
def test_a_page_is_judged_as_it_is_without(page: Path, decorate: Callable[[list[str]], list[str]]) -> None:
    lines = [line[2:] if line[:2] in ("✂ ", "? ") else line for line in page.read_text(encoding="utf-8").split("\n")]
    without, with_marks = (analyze("\n".join(text), kind="text") for text in (lines, decorate(lines)))
    assert [block.label for block in with_marks.blocks] == [block.label for block in without.blocks]


def test_what_was_joined_over_blank_lines_is_so_in_what_is_left() -> None:
    lines = [
        ">",
        "Copyright 2021-2026 The people of Kirkby",
        "All rights reserved.",
        "\\",
        "Whoever has a copy of these tools may use them, mend them and hand them on,",
        "\\",
        ">",
        "with or without payment, on the terms below. The above copyright notice and",
        "these terms must go along with every copy, in whatever form it is made.",
    ]
    check("\n\n".join(f"{line}<br>" for line in lines))


@given(
    st.lists(
        st.sampled_from(
            ["", "\u200b", "\u200d\ufeff", "&nbsp;", "\\", "Home", "The mill,", "turned by wind\u200b", "Share this"]
        )
    ),
    st.sampled_from(["\n", "\n\n", "\r\n"]),
)
def test_every_promise_holds_for_lines_that_show_nothing(lines: list[str], between: str) -> None:
    check(between.join(lines))


@given(
    st.lists(st.sampled_from(["", "-", "--", "> - a", "- Share this", "- 1. b", "2. b", "Home", "The mill turns.", "|"])),
    st.sampled_from(["{}", "> {}", "{} |", "- {} -", "| {}"]),
)
def test_every_promise_holds_for_decorated_lines(lines: list[str], form: str) -> None:
    check("\n".join(form.format(line) for line in lines))
