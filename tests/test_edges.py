"""What stands at the edges of a nearly clean document or of a list goes only where something says so."""

import pytest
from command import ARTICLE

from cleaner import analyze, clean
from cleaner.measure import features_of
from cleaner.model import Profile, Step
from cleaner.profiles import CLEAN, LIST
from cleaner.segment.text import blocks_of
from cleaner.settle.edges import goes_on, interface, unsaid

FACTS = ["Weight: 38 kg", "Height: 870 mm", "Colour: grey", "Delivered with a key"]
HEADLINES = ["The mayor who never crossed his own bridge in winter", "Nine things that nobody tells you about lime mortar"]


def kept(*lines: str, profile: Profile = CLEAN) -> tuple[int, str]:
    blocks = blocks_of("\n".join(lines))
    return goes_on([block.text for block in blocks], features_of("text", blocks), profile)


def test_facts_go_on() -> None:
    assert kept(*FACTS) == (4, "3 of these 4 blocks are facts, a label and a value each")


def test_facts_below_a_marker_do_not() -> None:
    assert kept("Related articles", *FACTS) == (0, "")


def test_headlines_with_a_colon_are_no_facts() -> None:
    assert kept(*(f"Bridges: {line}" for line in HEADLINES * 2))[0] == 0


def test_headlines_in_a_script_without_spaces_are_no_facts() -> None:
    assert kept(*["石橋の村：川に架かる古い橋は十二年ものあいだ誰も渡らず"] * 4)[0] == 0


def test_short_lines_without_a_sign_go_on() -> None:
    assert kept("Spoon", "Mug", "Lighter")[0] == 3
    assert kept("Spoon", "Mug", "Lighter", "Share this")[0] == 0


def test_many_short_lines_go_on_down_to_the_first_sign() -> None:
    assert kept(*["Spoon"] * 9, "Share this", "Subscribe to our newsletter")[0] == 9


def test_a_menu_does_not() -> None:
    assert kept(*["Spoon"] * 31, "Share this")[0] == 0


def test_a_list_needs_more_signs() -> None:
    lines = [*["A warm hat for the winter"] * 12, "Share this"]
    assert (kept(*lines)[0], kept(*lines, profile=LIST)[0]) == (0, 13)


def test_few_facts_among_many_other_lines_do_not() -> None:
    others = [*HEADLINES * 3, "Share this"]
    assert kept(*FACTS[:3], *others[-4:])[0] == 7
    assert kept(*FACTS[:2], *others[-2:])[0] == 0
    assert kept(*FACTS[:3], *others, *HEADLINES * 2)[0] == 0


@pytest.mark.parametrize(
    ("line", "is_fact"),
    [
        ("Weight: 38 kg", True),
        ("Length of spoon: 380", True),
        ("The length of spoon: 380", False),  # four words are no label
        ("Colour: dark grey green", True),
        ("Colour: dark grey green blue", False),
        ("Size: 2 to 38 cm and a bit more if it is worn", True),  # twelve words, with a number
        ("Size: 2 to 38 cm and a bit more if it is worn often", False),
        ("12: 30", False),
        ("*: 30", False),
        ("Weight:", False),
        ("重さ：三八", True),
        ("重さ：三八キログラム十グラムほどにな", False),
    ],
)
def test_what_a_fact_is(line: str, is_fact: bool) -> None:
    assert kept(*[line] * 4, "Share this")[1].endswith("a label and a value each") is is_fact


@pytest.mark.parametrize(("lines", "go_on"), [(7, 0), (8, 8), (30, 30), (31, 0)])
def test_how_many_short_lines_go_on(lines: int, go_on: int) -> None:
    assert kept(*["Spoon"] * lines, "Share this")[0] == go_on


def edges_of(*lines: str) -> dict[int, Step]:
    blocks = blocks_of("\n".join(lines))
    return interface(features_of("text", blocks), [True] * len(blocks))


def test_an_interface_goes_at_the_edges_alone() -> None:
    lines = ["Share this on Facebook", "Spoon", "Share this on Facebook", "Mug", "Subscribe to our newsletter"]
    assert set(edges_of(*lines)) == {0, 4}


def test_what_goes_at_the_edges_says_on_which_side_and_why() -> None:
    steps = edges_of("Share this on Facebook", "Spoon", "Mug", "Subscribe to our newsletter")
    said = [steps[at].evidence.partition(":")[0] for at in (0, 3)]
    assert said == ["nothing but such lines above it", "nothing but such lines below it"]
    assert "share 'share this" in steps[0].evidence


def test_a_breadcrumb_is_of_an_interface_and_a_word_of_a_menu_or_a_row_of_names_is_not() -> None:
    assert set(edges_of("Home » Contact us", "Spoon", "Mug")) == {0}
    assert edges_of("Contact us", "Spoon", "Mug") == {}
    assert edges_of("Ann » Bob", "Spoon", "Mug") == {}


def test_a_document_that_is_an_interface_is_left_to_the_votes() -> None:
    assert edges_of("Share this on Facebook", "Subscribe to our newsletter") == {}


def test_the_steps_are_named() -> None:
    article = ARTICLE + "".join(f"{line}\n" for line in ("Spoon", "Mug", "Lighter", "Head torch", "Two maps", "Batteries"))
    assert clean(article, kind="text") == article
    listed = (
        "".join(f"- {line}\n" for line in ("Spoon", "Mug", "Lighter", "Hat", "Map"))
        + "\n© 2024 Holm Press. All rights reserved.\n"
    )
    result = analyze(listed, kind="text")
    assert result.profile == "list"
    assert "© 2024" not in result.text


def uncut(lines: list[str], kept: str) -> set[int]:
    """The lines that stay though they were to be cut."""
    return set(unsaid(features_of("text", blocks_of("\n".join(lines))), [flag == "+" for flag in kept]))


def test_what_is_cut_between_others_without_a_sign_stays() -> None:
    lines = ["Kettles", "Cast iron", "Enamel", "Steel"]
    assert uncut(lines, "+--+") == {1, 2}
    assert uncut(lines, "-+++") == {0}
    assert uncut(lines, "++--") == set(), "the end of a document is decided by what goes on there"
    assert uncut(lines, "--++") == set(), "several lines at the top are a menu"


def test_what_holds_a_sign_goes() -> None:
    for sign in ("Share this", "***", "vor 2 Stunden", "12.04.2024"):
        assert uncut(["Kettles", sign, "Enamel"], "+-+") == set()
    assert uncut(["Kettles", "12.04.2024", "Cast iron", "Enamel"], "+--+") == {1, 2}, "one of several dates is a fact"


def test_a_schedule_inside_an_article_stays() -> None:
    schedule = "".join(f"April {day} 10am - 11am Room {day} Ann Weaver\n" for day in range(2, 9))
    text = f"{ARTICLE}\nSchedule\n{schedule}{ARTICLE.replace('the', 'that')}"
    assert clean(text, kind="text") == text
