"""Where the run of the body ends, and what in it is sure."""

from collections.abc import Sequence

import pytest
from command import ROOT
from promises import check
from scoring import scored

import cleaner
from cleaner import clean, measure, profiles, segment
from cleaner.measure import body
from cleaner.measure.schema import LAYOUTS, PLACE
from cleaner.model import Features, Profile, Scored, Source
from cleaner.settle.run import best_run, later_paragraphs, run_of_page, sure_of, title_above

PLACES = [
    "mill",
    "hall",
    "pool",
    "library",
    "ferry",
    "school",
    "museum",
    "bakery",
    "inn",
    "church",
    "station",
    "bridge",
    "theatre",
    "harbour",
    "garden",
    "market",
    "tower",
]
TEXT = [
    f"The old {place} was closed in the spring, and the people of the town, who had built it, were asked to stay away."
    for place in PLACES
]
TEASERS = [
    "A baker from the coast makes bread without flour, and a whole street lines up for it at five. His neighbours are amazed.",
    "The team had lost seven games in a row when its captain, who was forty, took the gloves himself. Nobody believed him.",
]
MENU = ["Home", "News", "Sport", "Business", "Weather", "Travel", "Jobs", "Cars", "Homes", "Contact", "Imprint", "Help", "Shop"]


def plain(rows: Sequence[Features], scores: Sequence[float]) -> Scored:
    """Blocks that share no words with one another."""
    return Scored([""] * len(rows), rows, scores, [frozenset()] * len(rows))


def run_of(lines: list[str], profile: Profile = profiles.CLEAN) -> tuple[list[str], list[bool]]:
    """The lines of the run, and which of all the blocks are sure."""
    blocks, document = scored("\n".join(lines))
    first, after = run = best_run(document, profile)
    return [block.text for block in blocks[first:after]], sure_of(run, document, profile)


@pytest.mark.parametrize("profile", [profiles.CLEAN, profiles.FLAT])
@pytest.mark.parametrize("marker", ["Related articles", "Lesen Sie auch", "Комментарии", "Tags"])
def test_the_run_ends_above_what_a_marker_announces(marker: str, profile: Profile) -> None:
    assert run_of([*TEXT, marker, *TEASERS], profile)[0] == TEXT


def test_what_lies_outside_of_the_run_says_how_far_and_on_which_side() -> None:
    steps = [block.settled_by for block in cleaner.analyze((ROOT / "seeds" / "flat-page.txt").read_bytes()).blocks]
    said = [step.evidence for step in steps if step and step.id == "outside-run"]
    title = 7
    above, below = [away for away in range(18, 0, -1) if away != title], range(1, 22)
    assert said == [
        *(f"block {away} above the run of the body" for away in above),
        *(f"block {away} below the run of the body" for away in below),
    ]


def test_below_the_article_of_a_page_other_articles_go_however_well_they_are_written() -> None:
    page = [*MENU, *TEXT, "Related articles", *TEASERS, "Contact", "Imprint"]
    assert cleaner.clean("\n".join(page)) == "\n".join(TEXT) + "\n"


def test_what_goes_from_within_a_sentence_leaves_its_halves_where_they_stood() -> None:
    halves = [
        "The builders said that the money had been promised by the council itself",
        "and that they would soon begin at the river.",
    ]
    text = "\n".join([*TEXT[:2], halves[0], "READ ALSO: Ten boats sank.", halves[1], *TEXT[2:5], ""])
    assert [block.text for block in cleaner.analyze(text).blocks if block.label == "boilerplate"] == [
        "READ ALSO: Ten boats sank."
    ]
    check(text)


@pytest.mark.parametrize("profile", [profiles.CLEAN, profiles.FLAT])
def test_the_run_goes_on_over_a_marker_where_enough_follows(profile: Profile) -> None:
    lines = [*TEXT, "Related articles", *(line.replace("spring", "autumn") for line in TEXT[:4])]
    assert run_of(lines, profile)[0] == lines


def test_inside_an_article_several_markers_count_as_one() -> None:
    lines = [*TEXT, "Trending now", "Most read", "Related articles", *(line.replace("spring", "autumn") for line in TEXT[:4])]
    assert run_of(lines)[0] == lines
    assert run_of(lines, profiles.FLAT)[0] == TEXT


def test_a_marker_above_the_text_does_not_end_it() -> None:
    lines = [TEXT[0], "Related articles", TEXT[1], TEXT[2]]
    assert run_of(lines)[0] == lines


def test_a_sentence_that_holds_cues_is_not_sure() -> None:
    asks = "Sign up for our newsletter, subscribe to the podcast, and follow us on Facebook and Twitter, and stay informed."
    assert run_of([*TEXT[:3], asks, *TEXT[3:5]])[1] == [True] * 3 + [False] + [True] * 2


LEAD = "Rescuers in Tyrol pulled seven Dutch and Danish hikers off the Kitzsteinhorn in Kaprun after it snowed, says the News."
ANOTHER = "People in Tyrol, whose old Town Hall was closed in Spring, were asked to stay away from the Mill they built."


@pytest.mark.parametrize("profile", [profiles.CLEAN, profiles.FLAT])
def test_a_sentence_near_the_end_that_speaks_of_other_things_is_not_sure(profile: Profile) -> None:
    assert run_of([*TEXT[:6], LEAD], profile)[1] == [True] * 6 + [False]
    assert run_of([*TEXT[:6], ANOTHER], profile)[1] == [True] * 7, "it speaks with the words of the text"


def test_it_is_sure_in_the_first_half_and_in_short_texts() -> None:
    assert run_of([TEXT[0], LEAD, *TEXT[1:6]])[1] == [True] * 7
    assert run_of([*TEXT[:3], LEAD])[1] == [True] * 4


def test_a_long_paragraph_is_sure_whatever_it_speaks_of() -> None:
    long = (
        "Rain, which fell on glaciers, and hail, which fell in valleys, had reached Kaprun at noon, as had ice, fog, and snow."
    )
    assert run_of([*TEXT[:6], f"{long} {long}"])[1] == [True] * 7


def rows_of(*lines: str) -> list[tuple[object, ...]]:
    return list(measure.features_of("text", segment.blocks_of(Source("\n\n".join(lines), "text"))[0]))


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Related articles", True),
        ("Related articles, recent posts and popular posts read now", False),  # nine words
        ("Related articles, recent posts and popular posts now", True),  # eight
        ("Related matters were discussed on the second day", False),  # hardly any of its words
        ("Follow us on Facebook", False),  # announces nothing
    ],
)
def test_what_a_marker_is(line: str, is_one: bool) -> None:
    assert [bool(body.is_marker(row)) for row in rows_of(line)] == [is_one]


def test_of_runs_that_add_up_to_the_same_the_first_counts() -> None:
    (row,) = rows_of("one")
    scores = [1.0, -9.0, 1.0, 0.0, -9.0]
    assert best_run(plain([row] * len(scores), scores), Profile("", (), "")) == (0, 1)


def test_distances_are_counted_from_the_body() -> None:
    names = [feature.name for feature in PLACE]
    in_body = [False, False, True, False, True, False, False]
    places = list(body.place(plain(rows_of(*"abcdefg"), [0.0] * len(in_body)), in_body))
    seen = [
        tuple(place[names.index(name)] for name in ("head", "inside", "tail", "stretch", "above", "below")) for place in places
    ]
    assert seen == [
        (True, False, False, 2, 0, 2),
        (True, False, False, 2, 0, 1),
        (0, 0, 0, 0, 0, 0),
        (False, True, False, 1, 1, 1),
        (0, 0, 0, 0, 0, 0),
        (False, False, True, 2, 1, 0),
        (False, False, True, 2, 2, 0),
    ]


def test_distances_to_what_stands_further_down_are_counted_within_a_stretch() -> None:
    lines = ["one", "* * *", "two", "Related articles", "three", "text", "four", "* * *"]
    in_body = [line == "text" for line in lines]
    names = [feature.name for feature in PLACE]
    places = list(body.place(plain(rows_of(*lines), [0.0] * len(lines)), in_body))
    seen = [tuple(place[names.index(name)] for name in ("until_separator", "until_marker")) for place in places]
    assert seen == [(1, 3), (0, 2), (0, 1), (0, 0), (0, 0), (0, 0), (1, 0), (0, 0)]


ROWS = [(words,) + (0,) * (len(LAYOUTS["text"]) - 1) for words in (8, 8, 99, 8, 8)]
FREE = Profile("free", ("text",), "")


@pytest.mark.parametrize(
    ("scores", "cut", "run"),
    [
        ([-1, 1, 1, 1, -1], 0, (1, 4)),
        ([1, -4, 1, -2, 1], 0, (2, 3)),
        ([1, -1, 1, -1, 2], 0, (2, 5)),
        ([1, 1, 3, 1, 1], 2, (2, 3)),
        ([1, 1, 1, 1, 1], -2, (0, 5)),
        ([-1, -1, -1, -1, -1], 0, (0, 0)),
        ([-1, -1, -1, -1, -1], -2, (0, 5)),
    ],
)
def test_the_run_has_the_largest_sum_of_scores_and_long_blocks_count_more(
    scores: list[float], cut: float, run: tuple[int, int]
) -> None:
    assert best_run(plain(ROWS, scores), FREE, cut) == run
    assert best_run(plain(ROWS, scores), FREE._replace(lean=-float(cut))) == run, "a lean is the opposite of a cut"


PROSE = [f"The {place} was built of stone long ago, and it has stood there since, whoever owned it." for place in PLACES[:2]]
TASKS = [f"* {what} of the {where}" for what in ("Upkeep", "Cleaning") for where in ("roof", "yard", "well", "barn", "gate")]


@pytest.mark.parametrize(
    ("above", "goes_on"),
    [("What is to be done", True), ("Related articles", False)],
)
def test_of_a_list_with_bullets_hardly_more_than_its_first_lines_tell_against_a_run(above: str, *, goes_on: bool) -> None:
    lines = [*PROSE, above, *TASKS, *PROSE]
    rows = rows_of(*lines)
    scores = [-0.5 if line in (above, *TASKS) else 1.0 for line in lines]
    run = best_run(plain(rows, scores), profiles.FLAT._replace(lean=0.0, text_above_markers=0.0))
    assert (run[1] == len(lines)) is goes_on
    assert best_run(plain(rows, scores), FREE) == (0, 2), "of a text that is no page each line of a short list counts"


def test_only_blocks_of_the_run_are_sure() -> None:
    assert sure_of((1, 3), plain(ROWS, [9.0] * 5), FREE) == [False, True, True, False, False]
    assert sure_of((0, 5), plain(ROWS, [2.0, 2.1, -9.0, 9.0, 1.0]), FREE) == [False, True, False, True, False]


def test_strictness_moves_the_ends_of_the_run_of_a_flat_page() -> None:
    page = (ROOT / "seeds" / "flat-page.txt").read_text()

    def outside(strictness: int) -> int:
        blocks = cleaner.analyze(page, strictness=strictness).blocks
        return sum(block.settled_by is not None and block.settled_by.id == "outside-run" for block in blocks)

    assert outside(-2) < outside(2)


NOTICE = [
    f"Visitors of this service agree that every message on a {place} is theirs alone, and answer for what they say in it."
    for place in [*PLACES, "farm", "ship", "road"]
]


def run_of_a_page(*lines: str) -> list[str]:
    """The lines of the run that is the body of a flat page."""
    blocks, document = scored("\n".join(lines))
    first, after = run_of_page(document, profiles.FLAT)
    return [block.text for block in blocks[first:after]]


TITLE, FAR = "Old Mill Closed", MENU * 12


@pytest.mark.parametrize(
    ("article", "found"),
    [
        ([TITLE, *TEXT[:6]], True),
        ([TITLE, *TEXT[:5]], False),
        (TEXT[:11], True),
        (TEXT[:10], False),
    ],
    ids=["more than a third and a title", "less and a title", "nearly as much and no title", "less and no title"],
)
def test_a_short_article_is_the_body_of_a_page_though_the_notices_below_it_are_longer(article: list[str], found: bool) -> None:
    run = run_of_a_page(*FAR, *article, *FAR, *NOTICE)
    assert run == (article[article[0] == TITLE :] if found else NOTICE)


def test_the_longer_text_is_the_body_where_it_has_a_title_too() -> None:
    assert run_of_a_page(*FAR, TITLE, *TEXT[:8], *FAR, "Visitors Answer", *NOTICE) == NOTICE


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ([TITLE], TITLE),
        ([TITLE, *MENU[:11]], TITLE),
        ([TITLE, *MENU[:12]], None),  # too far up
        (["Mill"], None),
        (["The mill that people closed"], "The mill that people closed"),
        (["Mill closed: Rain, snow, hail"], None),  # says other things than the text
        (["Read more: Old Mill Closed"], None),
        (["Old Mill | Closed"], None),
        (["Mill Closed", "Old Mill Closed in Spring", "Old Mill"], "Old Mill Closed in Spring"),
    ],
)
def test_the_title_above_a_text_says_what_the_text_says(above: list[str], title: str | None) -> None:
    lines = [*above, TEXT[0]]
    document = Scored(lines, rows_of(*lines), [0.0] * len(lines), [body.stems_of(line) for line in lines])
    found = title_above(len(above), document, [line == TEXT[0] for line in lines])
    assert (None if found is None else lines[found]) == title


def test_the_search_for_an_article_above_another_text_ends() -> None:
    texts = [
        [f"{kind} {text}" for text in TEXT[:size]]
        for size, kind in enumerate(["Some said:", "Others said:", "Many said:", "Few said:", "All said:"], 10)
    ]
    run = run_of_a_page(*(line for text in texts for line in (*FAR, *text)))
    assert run == texts[1], "each is nearly as long as the one below it, and three steps lead up"


READERS = [
    line
    for number, place in enumerate(PLACES[:8])
    for line in (
        f"Reader {place.title()} from the hill {number}",
        f"I have lived beside the {place} for years, and nobody ever told me what all of this is meant to be good for.",
    )
]


@pytest.mark.parametrize("heading", ["Comments", "Комментарии (12)", "Dodaj komentarz", "我要评论"])
def test_short_news_end_above_the_heading_of_longer_comments(heading: str) -> None:
    assert run_of_a_page(*MENU, *TEXT[:4], heading, *READERS)[-1] == TEXT[3]


@pytest.mark.parametrize(
    ("above", "heading"),
    [
        pytest.param(TEXT[:1], "Comments", id="a lead above the count of them"),
        pytest.param(TEXT[:4], "3,806 views, 188 reactions and 91 comments", id="a line of figures"),
    ],
)
def test_what_names_comments_may_stand_above_the_text(above: list[str], heading: str) -> None:
    assert run_of_a_page(*MENU, *above, heading, *TEXT[4:])[-1] == TEXT[-1]


def test_more_prose_may_follow_the_heading_of_the_comments_than_the_button_to_reply() -> None:
    said = [
        f"The {place} was better in the old days, I tell you, and so was the coffee that they had there." for place in PLACES
    ]
    article, comments = TEXT[:12], said[:10]
    assert run_of([*article, "Comments", *comments], profiles.FLAT)[0] == article
    thread = [*article, "Reply", *comments]
    assert run_of([*thread, "Reply"], profiles.FLAT)[0] == thread


@pytest.mark.parametrize(
    "lines",
    [
        ["Photo: Ann Weaver"],
        ["Subscribe to our newsletter"],
        ["Read also: The Ferry of Lower Hagenfeld"],
        ["Continue reading"],
        ["Related articles", "Baker Makes Bread Without Flour", "Captain Takes the Gloves"],
    ],
    ids=lambda lines: lines[0],
)
def test_what_says_of_itself_that_it_is_no_text_takes_nothing_along_but_on_a_page(lines: list[str]) -> None:
    above, below = [*TEXT[:3], "A Town Without its Mill"], TEXT[3:6]
    assert cleaner.clean("\n".join([*above, *lines, *below]), kind="text") == "\n".join([*above, *below])
    page = cleaner.clean("\n".join([*MENU, TITLE, *above, *lines, *below, *MENU, *MENU]), kind="text")
    assert page == "\n".join([TITLE, *TEXT[:6]]) + "\n"


@pytest.mark.parametrize("rows", [40, 400])
def test_of_a_long_list_only_the_first_lines_tell_against_a_run(rows: int) -> None:
    table = [f"{number}/1/2013  +{number}.{number}%" for number in range(rows)]
    page = [*TEXT[:9], *table, *TEXT[9:]]
    assert run_of(page, profiles.FLAT)[0] == page


def test_a_list_ends_with_its_shape_and_does_not_begin_a_run() -> None:
    links = [line for place in PLACES for line in (f"{place} road", f"- {place} street")]
    assert run_of([*TEXT[:3], *links, *links, TEXT[4]], profiles.FLAT)[0] == TEXT[:3]
    assert run_of([*(f"- {place} street" for place in PLACES * 9), *TEXT], profiles.FLAT)[0] == TEXT


def later(*tail: str) -> set[int]:
    """The lines below a text that go on with it, counted from its end."""
    blocks, document = scored("\n".join([*TEXT, *tail]))
    places = body.place(document, [at < len(TEXT) for at in range(len(blocks))])
    rows = [row + place for row, place in zip(document.rows, places, strict=True)]
    return {at - len(TEXT) for at in later_paragraphs(rows, document.scores)}


ONCE_MORE = (
    "In the spring the people of the old town, who had built the mill, the hall and the library, were asked to stay away."
)


def test_a_paragraph_below_an_interruption_goes_on_with_the_text() -> None:
    assert later("Read also", TEASERS[0], ONCE_MORE) == {2}
    assert clean("\n".join([*TEXT, "Read also:", MENU[0], ONCE_MORE]), kind="text").splitlines() == [*TEXT, ONCE_MORE]


@pytest.mark.parametrize(
    "line",
    [
        TEASERS[0],  # of other things
        "The old mill in the old town.",  # too short
        ONCE_MORE.replace(".", "?"),
        f"* {ONCE_MORE}",
        f"1. {ONCE_MORE}",
        "Subscribe to our newsletter and read of the old mill, the hall, the library and the people of the town in spring.",
    ],
)
def test_what_teasers_look_like_does_not(line: str) -> None:
    assert later("Read also", TEASERS[0], line) == set()


def test_neither_does_what_stands_far_below_nor_what_readers_say() -> None:
    assert later(*MENU[:7], *MENU[:8], ONCE_MORE) == {15}
    assert later(*MENU[:8], *MENU[:8], ONCE_MORE) == set()
    assert later("Comments", ONCE_MORE) == set()
