"""What stays or goes for a reason of its own, over the votes: references, entries, sections, facts, the end of a list."""

from collections.abc import Callable, Sequence

import pytest
from test_run import TEXT

from cleaner import analyze, clean
from cleaner.measure import features_of
from cleaner.model import Features, Step
from cleaner.segment.text import blocks_of
from cleaner.settle.apparatus import apparatus
from cleaner.settle.edges import section_breaks, signs_among
from cleaner.settle.entries import entries
from cleaner.settle.going_on import facts_above
from cleaner.settle.grids import grids
from cleaner.settle.records import records

POINTERS = ["Port Ewen", "List of rivers of the county"]
CITED = ["1. Harding, P. The Mills of the North. Kirkby 1952", "2. https://archive.example/rolls"]


def rows_of(lines: Sequence[str]) -> list[Features]:
    return features_of("text", blocks_of("\n".join(lines)))


def with_body(
    step: Callable[[Sequence[str], Sequence[Features], Sequence[bool]], dict[int, Step]], lines: Sequence[str]
) -> list[str]:
    """The lines that a step speaks of, where those of the text are the body."""
    return [lines[at] for at in sorted(step(lines, rows_of(lines), [line in TEXT for line in lines]))]


@pytest.mark.parametrize("heading", ["References", "Einzelnachweise:", "Πηγές", "参考文献", "Kaynakça"])
def test_references_stay_with_their_heading(heading: str) -> None:
    assert with_body(apparatus, [*TEXT, heading, *CITED]) == [heading, *CITED]


def test_references_end_where_nothing_is_referred_to() -> None:
    assert with_body(apparatus, [*TEXT, "References", *CITED, "Privacy policy", "3. Carver 1999"]) == ["References", *CITED]
    assert with_body(apparatus, [*TEXT, "References", "Harding", *CITED]) == []
    assert with_body(apparatus, [*TEXT, "Rankings", *CITED]) == []
    assert with_body(apparatus, ["References", *CITED, *TEXT]) == [], "above the text stands a menu"


def test_what_an_encyclopedia_points_to_stays_above_references() -> None:
    pointers = ["See also", *POINTERS]
    assert with_body(apparatus, [*TEXT, *pointers, "References", *CITED]) == [*pointers, "References", *CITED]
    assert with_body(apparatus, [*TEXT, *pointers]) == []
    with_share = [*TEXT, "See also", "Share this on Facebook", "References", *CITED]
    assert with_body(apparatus, with_share) == ["References", *CITED]
    far = [*TEXT, "See also", *["Port Ewen"] * 16, "References", *CITED]
    assert with_body(apparatus, far) == ["References", *CITED]


def test_names_at_the_end_of_a_text_are_pointed_to_and_headlines_are_not() -> None:
    assert with_body(apparatus, [*TEXT, "See also", "cut(1), fold(1)"]) == ["See also", "cut(1), fold(1)"]
    assert with_body(apparatus, [*TEXT, "See also", "What nobody says of rivers"]) == []
    manual = "pad - fill lines\n\nSynopsis\npad [-w WIDTH] [FILE]\n\nOptions\n-w WIDTH\n-h\n\nSee also\ncut(1), fold(1)\n"
    assert clean(manual, kind="text") == manual


def test_an_entry_of_an_encyclopedia_comes_back_whole() -> None:
    entry = "\n\n".join([*TEXT, "See also", *POINTERS, "References", *CITED]) + "\n"
    result = analyze(entry, kind="text")
    assert result.text == entry
    assert "references" in {block.settled_by.id for block in result.blocks if block.settled_by}


@pytest.mark.parametrize("marks", ["* * *", "---", "~", "#"])
def test_lines_of_marks_that_recur_part_sections(marks: str) -> None:
    first, second, third, *_ = TEXT
    assert with_body(section_breaks, [first, marks, second, marks, third]) == [marks, marks]
    assert with_body(section_breaks, [first, marks, second, third]) == []
    assert with_body(section_breaks, [first, marks, "Share this", marks, second, third]) == [], "a box between two of them"
    assert with_body(section_breaks, [first, marks, second, third, marks]) == [], "the text has ended"
    assert with_body(section_breaks, [marks, first, second, marks, third]) == [], "the text has not begun"


ENTRIES = {
    "Account": "What a site knows you by.",
    "Cookie": "A note that a site leaves behind.",
    "Login": "The moment in which you show who you are.",
    "Spam": "Mail that nobody asked for.",
    "Share": "To pass something on to others.",
}


def of_entries(lines: Sequence[str], cut: Sequence[str]) -> list[str]:
    return [lines[at] for at in entries(rows_of(lines), [line not in cut for line in lines])]


def lines_of(**more: str) -> list[str]:
    return [line for entry in (ENTRIES | more).items() for line in entry]


def test_headings_of_entries_stay_with_their_paragraphs() -> None:
    lines = lines_of()
    assert of_entries(lines, ["Cookie", "Login"]) == ["Cookie", "Login"]
    assert of_entries(lines, ["Login", ENTRIES["Login"]]) == ["Login", ENTRIES["Login"]]
    assert of_entries(lines, []) == []


def test_few_entries_or_paragraphs_that_go_on_are_none() -> None:
    assert of_entries(lines_of()[2:8], ["Login"]) == []
    assert of_entries([*lines_of(), *TEXT[:3]], ["Login"]) == []
    assert of_entries([*lines_of()[:4], "Advertisement", *lines_of()[4:]], ["Advertisement"]) == []


def test_a_request_below_the_last_entry_is_none() -> None:
    request = "Subscribe to our newsletter and never miss a word."
    assert of_entries(lines_of(Newsletter=request), ["Newsletter", request]) == []
    within = [*lines_of(Newsletter=request), "Word", "What is said between two silences."]
    assert of_entries(within, ["Newsletter", request]) == ["Newsletter", request]


def test_questions_and_answers_stay_whatever_they_ask() -> None:
    text = (
        "Can I return a chair that I have sat on for a week?\nYes, within thirty days.\n\n"
        "Do you ship to islands?\nWe do, for twelve euros more.\n\n"
        "What do I do when a leg is loose?\nTurn the chair over and tighten the screw.\n\n"
        "How do I reset my password?\nClick on the link in the mail.\n\n"
        "How do I unsubscribe from the newsletter?\nAt the end of every mail there is a link.\n"
    )
    assert clean(f"{text}\nFollow us\nFacebook\n© 2022 Chairworks Ltd\n", kind="text") == text


def test_facts_with_figures_above_a_text_stay() -> None:
    facts = ["Product code: ALD-601", "Weight: 148 g", "Width: 12 cm"]
    assert with_body(facts_above, ["Almond bread", *facts, *TEXT]) == facts
    assert with_body(facts_above, [*facts[:2], *TEXT]) == []
    assert with_body(facts_above, ["Campus: North", "Campus: South", "Campus: West", *TEXT]) == [], "a menu holds no figures"
    assert with_body(facts_above, [*TEXT, *facts]) == [], "below it they go on with it, or not"


def test_a_word_of_an_interface_in_passing_is_a_sign_where_several_lines_hold_one() -> None:
    assert signs_among(rows_of(["Trusted by teams at", "Mercor", "Cogram"])) == [False, False, False]
    assert signs_among(rows_of(["Trusted by teams at", "Mercor", "Loved by many"])) == [True, False, True]
    assert signs_among(rows_of(["Search the shop", "Mercor"])) == [True, False], "it begins with it"
    assert signs_among(rows_of(["Mercor", "* * *"])) == [False, True]


LIST = [
    *(f"{size} cups of flour and milk" for size in ("Two", "Three", "Four", "Five")),
    "Salt",
    "Sugar",
    "Butter",
    "Eggs",
    "Oil",
]


def listed(*below: str) -> list[str]:
    """What is left of a list with some lines below it."""
    return clean("\n".join([*LIST, *below]), kind="text").splitlines()


def test_a_list_ends_above_a_heading_that_announces_other_documents() -> None:
    assert listed("You might also like", "The long pier", "Hollow town") == LIST
    result = analyze("\n".join([*LIST, "You might also like", "The long pier"]), kind="text")
    assert "box-at-the-end" in {block.settled_by.id for block in result.blocks if block.settled_by}


@pytest.mark.parametrize(
    "below",
    [
        ["Recommended", "A pan of iron"],  # one word
        ["You might also like:", "A pan of iron"],
        ["Further reading", "The bread of the north"],
        ["You might also like", "Whoever has an oven of bricks can leave out the butter, and most of the salt."],
        ["You might also like", *(f"Bread no. {number}" for number in range(9))],  # so much is no box
    ],
)
def test_what_may_be_of_the_list_stays(below: list[str]) -> None:
    assert listed(*below) == [*LIST, *below]


TABLE = ["| habit | seen in |", "|---|---|", "| cases are files | black |", "| docs that fail | sqlite-utils |"]


def test_tables_in_markdown_stay_and_what_stands_below_them() -> None:
    assert sorted(grids([TEXT[0], *TABLE, TEXT[1]])) == [1, 2, 3, 4]
    assert grids([*TABLE[:1], *TABLE[2:]]) == {}, "without the dashes it may be a menu"
    assert grids([*TABLE[:1], *TABLE[2:], TABLE[1]]) == {}, "they stand below the head"
    document = "\n".join([*TEXT[:3], "", *TABLE * 3, "", "Seen to hurt", "", *TEXT[3:]]) + "\n"
    assert clean(document, kind="text") == document


RECORDS = [
    *("Files: *", "Copyright: 1997-2022 Daniel Holm", "License: curl"),
    *("Files: tests/*", "Copyright: 2019 Ryan Tandy", "License: OLDAP-2.8"),
    *("Files: debian/*", "Copyright: 2021 Jeremy Bicha", "License: curl"),
]


def of_records(*lines: str) -> list[str]:
    return [lines[at] for at in sorted(records(lines, rows_of(lines)))]


def test_lines_of_records_stay() -> None:
    assert of_records("Thanks to all", *RECORDS) == RECORDS
    assert of_records("Thanks to all", *RECORDS[:6]) == [], "twice may be by chance"
    assert of_records(*["Thanks to all"] * 40, *RECORDS) == [], "of so many lines they are few"
    assert of_records("Thanks", *RECORDS[::3], "Thanks") == [], "one label is an option, or what one says"
    assert of_records("Text", *["Read also: The mill", "More: The hall"] * 4) == [], "these point elsewhere"
    assert clean("\n".join(RECORDS) + "\n", kind="text") == "\n".join(RECORDS) + "\n"


def test_fields_with_which_a_document_begins_stay() -> None:
    fields = ["From: Ruth Ames", "To: Oskar Lindh", "Date: Tue, 3 Mar 2020 10:12", "Subject: Re: The bellows"]
    assert of_records(*fields, *TEXT) == fields
    assert of_records(*fields[:3], *TEXT) == []
    assert of_records("Ruth", *fields, *TEXT) == []
    assert of_records(*[fields[0]] * 4, *TEXT) == []
