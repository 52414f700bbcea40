"""Templates: what counts as recurring over the documents of a source, and what that makes of a line."""

import random

import pytest
from promises import check_answer

from cleaner.api import Result
from cleaner.measure import features_of
from cleaner.measure.template import measure as measured
from cleaner.model import Source, Template
from cleaner.pipeline import judge
from cleaner.rules import template
from cleaner.rules.examples import cases
from cleaner.segment import blocks_of
from cleaner.templates.counting import count
from cleaner.templates.lines import fold
from cleaner.vote import compile_firing, votes

_MARK = "⟶ "
TOP = ("Harbour Courier", "Weather 12 degrees", "Tides and ferries")
FOOT = ("Letters to the harbour desk are answered on Fridays.", "Printed on board since 1901", "To the top")
STORIES = (
    (
        "A crane returns",
        "The old crane was lifted back onto the quay on Monday, forty years after it had been sold.",
        "It will not work.",
    ),
    (
        "Eels in the lock",
        "Children counted nine hundred eels in the lower lock, which the keeper says is more than ever.",
        "Nobody knows why.",
    ),
    (
        "The ferry is late",
        "The evening ferry left an hour late because a goat had to be persuaded off the ramp by two sailors.",
        "It came back.",
    ),
    (
        "New bell for the fog",
        "A foundry from upriver has cast a bell for the pier, and its note is a third lower than the last.",
        "It rang twice.",
    ),
)


def page(number: int) -> tuple[str, ...]:
    return (*(line.replace("12", str(number % 2 + 7)) for line in TOP), *STORIES[number], *FOOT)


def learned(*documents: tuple[str, ...]) -> Template:
    return count("harbour", documents)


FRAME = learned(*(page(number) for number in range(len(STORIES))))


def kept(lines: tuple[str, ...], known: Template | None, kind: str = "text") -> list[str]:
    text = "\n\n".join(lines) if kind == "text" else "<!doctype html><main>" + "".join(f"<p>{line}</p>" for line in lines)
    judgement = judge(Source(text, kind), template=known)  # type: ignore[arg-type]
    check_answer(Result(judgement))
    return [block.text for block, keep in zip(judgement.blocks, judgement.kept, strict=True) if keep]


@pytest.mark.parametrize(
    ("line", "folded"),
    [
        ("Page 2 of 1,204", "Page 0 of 0"),
        (" 3 \t May  2026", "0 May 0"),
        ("12:30", "0"),
        ("no number", "no number"),
        ("٣ مايو", "0 مايو"),
    ],
)
def test_numbers_and_spaces_fold(line: str, folded: str) -> None:
    assert fold(line) == folded
    assert fold(folded) == folded


def test_what_recurs_is_counted() -> None:
    assert FRAME.documents == len(STORIES)
    assert {line: entry.seen for line, entry in FRAME.lines.items()} == dict.fromkeys(map(fold, TOP + FOOT), len(STORIES))
    assert FRAME.lines["To the top"].after == ("Printed on board since 0",)
    assert FRAME.lines[FOOT[0]].after == ()


def test_the_order_of_the_documents_does_not_matter() -> None:
    documents = [page(number) for number in range(len(STORIES))]
    random.Random(4).shuffle(documents)  # noqa: S311 - any order will do
    assert learned(*documents) == FRAME


def test_versions_of_one_text_are_one_document() -> None:
    story = page(0)
    assert not learned(story, (*story, "Corrected on Tuesday"), ("Print", *story)).lines


def test_rows_of_data_are_no_frame() -> None:
    tables = [(*STORIES[number], *(f"{price + number} crowns a box" for price in range(3))) for number in range(3)]
    assert not learned(*tables).lines


@pytest.mark.parametrize("kind", ["text", "html"])
def test_the_frame_goes_and_the_story_stays(kind: str) -> None:
    left = kept(page(1), FRAME, kind)
    assert not set(left) & {*TOP[:-1], *FOOT[1:]}, "between lines that recur beside it"
    assert set(STORIES[1]) <= set(left)
    assert set(kept(page(1), None, kind)) & set(FOOT), "without what was learned some of it stays"


@pytest.mark.parametrize("known", ["Stir", "Take"])
def test_a_heading_that_recurs_alone_stays(known: str) -> None:
    birds = enumerate(("goose", "duck", "quail", "hen"), 2)
    recipes = [
        (
            "Take",
            f"{number} eggs of {bird}, as fresh as they can be had",
            "Stir",
            f"Beat them until {bird} feathers would float on the foam, then bake it all slowly.",
        )
        for number, bird in birds
    ]
    found = learned(*recipes)
    assert known in found.lines
    for recipe in recipes:
        assert kept(recipe, found) == list(recipe)


CASES = cases("template")
FIRING = compile_firing(template.RULES, ("text",), "text")


def test_every_rule_has_its_case() -> None:
    assert list(CASES) == [rule.id for rule in template.RULES]


@pytest.mark.parametrize("rule", CASES)
def test_fires_and_misses(rule: str) -> None:
    assert [rule in fired(CASES[rule][which]) for which in ("fires", "misses")] == [True, False]


def test_evidence_tells_of_the_other_documents() -> None:
    evidence = "stands in 3 of 3 documents of this source, framed=1.00"
    assert fired(CASES["template"]["fires"])["template"] == evidence


def fired(case: str) -> dict[str, str]:
    """The evidence of the rules that vote on the line that is marked, by their ids."""
    documents = [document.split("\n") for document in case.strip("\n").split("\n===\n")]
    at = next(at for at, line in enumerate(documents[-1]) if line.startswith(_MARK))
    documents[-1][at] = documents[-1][at].removeprefix(_MARK)
    blocks, *_ = blocks_of(Source("\n\n".join(documents[-1]), "text"))
    row = features_of("text", blocks, known=learned(*map(tuple, documents)))[at]
    return {vote.rule: vote.evidence for vote in votes(FIRING, "text", row)}


def test_what_is_known_of_each_line_from_other_documents() -> None:
    def rows(*lines: str, kind: str = "text") -> list[tuple[float, ...]]:
        text = "\n\n".join(lines) if kind == "text" else "<main>" + "".join(f"<p>{line}</p>" for line in lines)
        blocks, *_ = blocks_of(Source(text, kind))  # type: ignore[arg-type]
        return measured(kind, blocks, FRAME)  # type: ignore[arg-type]

    story = STORIES[0]
    for kind in ("text", "html"):
        assert rows(*page(0), kind=kind) == [
            *((4, 4, 1.0, framed) for framed in (1.0, 1.0, 0.5)),
            *((0, 4, 0.0, 0.0) for _ in story),
            *((4, 4, 1.0, framed) for framed in (0.5, 1.0, 1.0)),
        ]
    assert [row[3] for row in rows(*TOP[:2], story[0], TOP[2], story[1], *FOOT)] == [1.0, 0.5, 0.0, 0.0, 0.0, 0.5, 1.0, 1.0]
    assert [row[3] for row in rows(TOP[1], TOP[0], story[0])] == [0.0, 0.0, 0.0], "in another order they are no frame"
    assert measured("text", blocks_of(Source(story[0], "text"))[0], None) == [(0, 0, 0.0, 0.0)]


def test_a_short_run_of_recurring_lines_inside_a_document_is_no_frame_and_a_long_one_is() -> None:
    menu = tuple(f"Pier {name}" for name in "ABCDEFGHIJ")
    known = learned(*((*menu, *story) for story in STORIES))

    def framed(*lines: str) -> set[float]:
        blocks, *_ = blocks_of(Source("\n\n".join(lines), "text"))
        return {row[3] for block, row in zip(blocks, measured("text", blocks, known), strict=True) if block.text in menu[1:-1]}

    first, second = STORIES[0][:2]
    assert framed(first, *menu[:7], second) == {0.0}
    assert framed(first, *menu[:8], second) == {1.0, 0.5}
    assert framed(*menu[:7], second) == {1.0, 0.5}
    assert framed(first, *menu[:7]) == {1.0}


def test_a_paragraph_of_several_lines_recurs_as_little_as_the_rarest_of_them() -> None:
    lines = ("The council, which met on", "Tuesday", ", voted to repair the old bridge.")
    known = learned(*((*lines[:2], f"{lines[2]} {story[0]}") for story in STORIES))
    blocks, *_ = blocks_of(Source("\n".join(lines), "text"))
    assert [(block.text, row[0]) for block, row in zip(blocks, measured("text", blocks, known), strict=True)] == [
        ("The council, which met on Tuesday , voted to repair the old bridge.", 0)
    ]
