"""What stands at the edges of a nearly clean document or of a list goes only where something says so."""

from collections.abc import Sequence

import pytest
from command import ARTICLE
from test_run import TEXT

from cleaner import analyze, clean
from cleaner.measure import features_of
from cleaner.measure.body import stems_of
from cleaner.model import Block, Features, Profile, Step
from cleaner.profiles import CLEAN, LIST
from cleaner.segment.text import blocks_of
from cleaner.settle.edges import interface, reading_time, spoken_of, unsaid
from cleaner.settle.going_on import Tail, goes_on

FACTS = ["Weight: 38 kg", "Height: 870 mm", "Colour: grey", "Delivered with a key"]
HEADLINES = ["The mayor who never crossed his own bridge in winter", "Nine things that nobody tells you about lime mortar"]


def kept(
    *lines: str, profile: Profile = CLEAN, above: Sequence[str] = tuple(TEXT[:3]), margin: float = -1.0
) -> tuple[int, str]:
    """How many of the lines of a tail are kept after all, and why."""
    known = measured([*above, *lines])
    texts_above, rows_above = zip(*known[: len(above)], strict=True)
    texts, rows = zip(*known[len(above) :], strict=True)
    return goes_on(Tail(texts, rows, [margin] * len(rows), texts_above, rows_above, profile is LIST))


def measured(lines: Sequence[str]) -> list[tuple[str, Features]]:
    blocks = [Block(line, bare=line, shown=line) for line in lines]
    return list(zip(lines, features_of("text", blocks), strict=True))


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
    assert kept(*FACTS[:3], *others[-4:])[0] == 6, "the words of an interface below them go"
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
    return interface(features_of("text", blocks), [stems_of(block.text) for block in blocks], [True] * len(blocks))


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


def test_words_of_a_menu_go_where_several_stand_together() -> None:
    assert set(edges_of("Menu", "Search", "Spoon", "Mug", "Login", "Help")) == {0, 1, 4, 5}
    assert edges_of("Menu", "Spoon", "Mug", "Help") == {}
    assert edges_of("Spoon", "Mug", "Search", "By mail:") == {}


def test_the_last_of_them_above_a_list_is_its_title_if_the_list_speaks_of_it() -> None:
    assert set(edges_of("Menu", "Search", "Terms of use", "Spoons: no terms", "Mugs")) == {0, 1}
    assert set(edges_of("Menu", "Search", "Terms of use", "Spoons", "Mugs")) == {0, 1, 2}


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
    assert uncut(lines, "--++") == set(), "of two at the beginning, what is as short as a menu goes"
    titles = ["Kettles that pour well", "Twelve of them, in our kitchen", *lines]
    assert uncut(titles, "--++++") == {0, 1}
    assert uncut([*(f"- {line}" for line in titles[:2]), *lines], "--++++") == set()
    assert uncut(["Kettles that pour well", *titles], "---++++") == set()
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


def test_facts_go_on_down_to_what_announces_other_things() -> None:
    assert kept(*FACTS, "Related articles", *HEADLINES)[0] == 4
    assert kept(*FACTS, "***", *HEADLINES)[0] == 4


def test_addresses_and_lines_with_trailing_marks_are_no_facts() -> None:
    for line in ("Bridges: https://example.org/bridges", "Weight: 38 kg -"):
        assert not kept(*[line] * 4)[1].endswith("a label and a value each")


@pytest.mark.parametrize("bullet", ["-", "*", "•"])
def test_a_list_goes_on(bullet: str) -> None:
    items = [f"{bullet} {item}" for item in ("Spoon", "Community support", "Lighter", "Head torch", "Two maps")]
    assert kept(*items, above=[f"{bullet} Mug"])[0] == 5
    assert kept(*items, *HEADLINES, above=[f"{bullet} Mug"])[0] == 5
    assert kept(*items, *TEXT[:2], above=[f"{bullet} Mug"], margin=1.0)[0] == 7, "what the votes keep below it stays with it"
    assert kept(*[f"{bullet} {line}" for line in HEADLINES * 2], above=[f"{bullet} Mug"])[0] == 0, "headlines are no such items"
    assert kept(*[f"{bullet} Share this", f"{bullet} Log in"] * 2, above=[f"{bullet} Mug"])[0] == 0, "nor is a menu"


@pytest.mark.parametrize("signature", ["— JS", "— Ann Weaver", "― Ханна", "–\u00a0Nora"])
def test_a_signature_stays(signature: str) -> None:
    assert kept(signature, "Share this", *HEADLINES)[0] == 1


def test_a_list_of_dashes_is_no_signature() -> None:
    assert kept("— Bridges of the north", "— Mortar", "Share this", *HEADLINES)[0] == 0


@pytest.mark.parametrize(
    ("closing", "name"),
    [("Best wishes,", "Andrew"), ("Cordialement,", "Hélène Maurel"), ("С уважением,", "Анна Крылова"), ("此致，", "李梅")],
)
def test_the_end_of_a_letter_stays(closing: str, name: str) -> None:
    assert kept(closing, name, "Related articles", *HEADLINES)[0] == 2


@pytest.mark.parametrize("contact", ["Kontakt: Marek, 605 555 017", "Telephone: 01872 555 014", "電話：03-5555-0142"])
def test_where_to_call_stays(contact: str) -> None:
    assert kept(contact)[0] == 1


def test_a_date_is_no_number_to_call() -> None:
    assert kept("Published: 2024-06-12")[0] == 0


def test_counters_and_questions_and_trailing_marks_are_signs_where_there_are_several() -> None:
    short = ["Best spoon", "Old mugs", "Cheap maps"]
    assert kept(*short)[0] == 3
    assert kept(*[f"{line}?" for line in short])[0] == 0
    assert kept(*[f"{line} –" for line in short])[0] == 0
    assert kept(*[line for name in short for line in (name, "12")])[0] == 0
    assert kept(*short, "A question?")[0] == 4, "one is not enough"


def test_a_part_of_a_list_of_facts_has_a_heading_as_the_parts_above_it() -> None:
    above = ["Minimum", "Windows 10", "4 GB RAM", "2 GB disk"]
    assert kept("Recommended", "Windows 11", "8 GB RAM", "SSD", above=above)[0] == 4
    assert kept("Recommended", "Windows 11", "8 GB RAM", "SSD")[0] == 0
    assert kept("Recommended", *HEADLINES, above=above)[0] == 0
    assert kept("Recommended", "Share this", "Log in", above=above)[0] == 0


def said_below(line: str, below: str) -> bool:
    return uncut(["Kettles", line, below], "+-+") == set()


@pytest.mark.parametrize("heading", ["Pricing", "AUTHOR", "The latest winter kettles", "Credits"])
def test_a_line_between_others_may_be_a_heading(heading: str) -> None:
    assert not said_below(heading, "The old mill was closed in the spring, and nobody came.")


@pytest.mark.parametrize(
    "line", ["Share this", "Related articles", "Advertisement", "Subscribe to our newsletter", "Credit: Ann Weaver"]
)
def test_other_lines_with_cues_are_none(line: str) -> None:
    assert said_below(line, "The old mill was closed in the spring, and nobody came.")


def test_a_word_of_a_menu_above_another_short_line_is_none() -> None:
    assert said_below("Pricing", "Mug")


NEWSLETTERS = [
    f"A newsletter about the {place} reaches four hundred people, who read it on paper and answer by hand, week after week."
    for place in ("mill", "hall", "pool", "library")
]


def spoken(line: str, paragraphs: Sequence[str]) -> set[int]:
    rows = features_of("text", [Block(text, bare=text, shown=text) for text in [*paragraphs, line, TEXT[0]]])
    in_body = [True] * len(paragraphs) + [False, True]
    return set(spoken_of(rows, in_body, in_body))


def test_what_the_text_speaks_of_is_no_interface_inside_it() -> None:
    assert spoken("Grab posts from twenty newsletters", NEWSLETTERS) == {4}
    assert spoken("Grab posts from twenty newsletters", NEWSLETTERS[:3]) == set()
    assert spoken("Subscribe to our newsletter for more of this", NEWSLETTERS) == set(), "a request is one all the same"
    assert spoken("Your newsletters", NEWSLETTERS) == set(), "and so is a label"


def timed(*head: str) -> list[str]:
    """What is left of the lines above a text."""
    return clean("\n".join([*head, *TEXT]), kind="text").splitlines()[: -len(TEXT)]


TITLE = "The people of the old town were asked to stay away"


@pytest.mark.parametrize(
    "time", ["8 min", "15 Minutes", "5 Minuten", "4 minuti", "12 мин", "6 λεπτά", "7分", "3 dk", "⏱ 9 min"]
)
def test_a_reading_time_above_a_text_goes(time: str) -> None:
    assert timed(TITLE, time) == [TITLE]


@pytest.mark.parametrize(
    "head",
    [
        [TITLE, "Cooking time", "15 minutes"],  # below its label
        [TITLE, "15 minutes of the old town"],
        [TITLE, "Minutes"],
    ],
)
def test_other_lines_with_minutes_stay(head: list[str]) -> None:
    assert timed(*head) == head


def test_a_short_text_keeps_its_time() -> None:
    rows = features_of("text", [Block(text, bare=text, shown=text) for text in (TITLE, "8 min", *TEXT[:4])])
    assert reading_time([TITLE, "8 min", *TEXT[:4]], rows, [False] * 2 + [True] * 4, [True] * 6) == {}
    rows = features_of("text", [Block(text, bare=text, shown=text) for text in (TITLE, "8 min", *TEXT[:5])])
    assert set(reading_time([TITLE, "8 min", *TEXT[:5]], rows, [False] * 2 + [True] * 5, [True] * 7)) == {1}
    rows = features_of("text", [Block(text, bare=text, shown=text) for text in (TITLE, "8 min", "20 min", *TEXT[:5])])
    times = reading_time([TITLE, "8 min", "20 min", *TEXT[:5]], rows, [False] * 3 + [True] * 5, [True] * 8)
    assert times == {}, "several times are of cooking"


@pytest.mark.parametrize("invitation", ["Continue reading", "Weiterlesen", "Lire la suite", "Читать далее"])
def test_a_heading_below_what_one_clicks_to_read_on_stays(invitation: str) -> None:
    heading = "The legend of the bridge"
    text = [*TEXT[:8], invitation, heading, *TEXT[8:]]
    assert clean("\n".join(text), kind="text").splitlines() == [*TEXT[:8], heading, *TEXT[8:]]


ADDRESSES = {
    "de": ["Kindergarten Sonnenhügel", "Lerchenweg 12", "35041 Marbach", "Telefon 06421 555 20", "Buslinie 4"],
    "ja": ["予定", "午前七時 開場", "午前八時 餅つき", "午前九時 太鼓の演奏", "午前十時 子ども将棋"],
    "ar": ["عيادة الأسنان", "شارع الورد ١٤", "الطابق ٢", "هاتف ٥٥٥ ٢٣٤١", "السبت ٩ إلى ٥"],
}


@pytest.mark.parametrize("lines", ADDRESSES.values(), ids=ADDRESSES)
def test_addresses_hours_and_prices_go_on_down_to_what_does_not(lines: list[str]) -> None:
    assert kept(*lines, "Related articles", *HEADLINES)[0] == 5
    assert kept(*lines, "Share this", "Subscribe to our newsletter")[0] == 5


def test_few_figures_and_headlines_with_figures_do_not() -> None:
    assert kept("Kindergarten Sonnenhügel", "Lerchenweg 12", "35041 Marbach", *HEADLINES * 2)[0] == 0
    assert kept(*[f"{at} things that nobody tells you about mortar" for at in range(3, 9)])[0] == 0
    assert kept(*[f"{at}. Bridges" for at in range(3, 9)], "Share this", *HEADLINES)[0] == 0
