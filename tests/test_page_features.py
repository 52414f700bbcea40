"""What is measured of a page: of each block the features that rules ask for, told by example."""

from typing import Any

import pytest

from cleaner import vote
from cleaner.measure.page import features_of
from cleaner.measure.schema import LAYOUT_AFTER, LAYOUTS
from cleaner.model import Rule, Source
from cleaner.pipeline import judge
from cleaner.segment.html import blocks_of
from cleaner.settle.page import in_place

PROSE = "The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic."  # 20 words
OTHER = "Work on it will begin in April, and is expected to last until the end of the summer, the builders said."  # 21 words
LEFT = LAYOUTS[LAYOUT_AFTER["html"]].index("content_left")
MENU = "".join(f"<li><a href=/{number}>Part {number}</a>" for number in range(9))


def rows_of(html: str) -> dict[str, dict[str, Any]]:
    """The features of each block by name, by the first word of the block."""
    blocks, *_ = blocks_of(Source(html, "html"))
    rows = features_of(blocks)
    return {
        block.text.split()[0]: dict(zip(LAYOUTS["html"], row, strict=True)) for block, row in zip(blocks, rows, strict=True)
    }


def values(html: str, feature: str) -> dict[str, Any]:
    return {word: row[feature] for word, row in rows_of(html).items()}


def test_good_words_are_those_of_sentences() -> None:
    label = "Bridges Rivers Harbours Ferries Tunnels Roads Stations Airports Canals Locks Piers Quays Docks"
    assert values(f"<p>{PROSE}<p>{label}<p>Short.<p><a href=x>{OTHER}</a>", "page_good") == dict.fromkeys(
        ("The", "Bridges", "Short.", "Work"), 20
    )


def test_elements_hold_what_all_elements_within_them_hold() -> None:
    html = f"<main><section><div><p>{PROSE}</div><div><p>{OTHER}</div></section></main><div><div><p>{'x. ' * 39}</div></div>"
    rows = rows_of(html)
    assert rows["The"]["grand_good"] == pytest.approx(41 / 80)
    assert rows["The"]["parent_good"] == pytest.approx(20 / 80)
    assert rows["The"]["grand_density"] == pytest.approx(41 / 5)  # section, two div and two p
    assert rows["x."]["grand_density"] == pytest.approx(39 / 3)


def test_density_and_links_count_what_lies_further_in() -> None:
    html = f"<div><section><div><ul><li><a href=x>one two</a><li>aaa bbb</ul></div><p>cc</section></div><main><p>{PROSE}</main>"
    rows = rows_of(html)
    assert rows["cc"]["grand_links"] == pytest.approx(7 / 16)
    assert rows["cc"]["grand_density"] == pytest.approx(5 / 8)


def test_text_around_a_paragraph_counts_in_their_element() -> None:
    rows = rows_of("<section><div>aa <a href=x>bb</a><p>c</p><a href=x>ddd</a> eee</div></section>")
    assert rows["c"]["grand_links"] == pytest.approx((2 + 3) / (5 + 1 + 7))
    assert rows["c"]["grand_density"] == pytest.approx((2 + 1 + 2) / 5)  # section, div, two a and p


def test_hidden_parts_are_hidden_whatever_their_size() -> None:
    within = values(f"<main><p>{PROSE}<p>{OTHER}</main><ul hidden>{MENU}</ul>", "within")
    assert "hidden" in within["Part"]
    assert "hidden" not in within["The"]


def test_a_page_that_waits_for_its_scripts_is_not_hidden_but_a_paragraph_that_is_nearly_all_of_one_is() -> None:
    assert "hidden" not in values(f"<div hidden><p>a<p>b<p>c<p>{PROSE}</div><p>End.", "within")["The"]
    assert "hidden" in values(f"<p hidden>{PROSE}</p><p>End.", "within")["The"]


@pytest.mark.parametrize(
    ("parts", "shown", "told"),
    [(4, "Loading.", False), (4, PROSE, True), (3, "Loading.", True)],
    ids=["next to nothing is shown", "a sentence is", "too few words for a page"],
)
def test_parts_are_not_hidden_where_the_page_is_made_of_them(parts: int, shown: str, told: bool) -> None:
    card = f"<div><b>Axe</b><p>{PROSE}<p>{OTHER}</div>"
    html = f"<p>{shown}" + f"<div style='display:none'>{card}</div>" * parts
    assert ("hidden" in values(html, "within")["Axe"]) == told


def test_of_what_most_of_a_page_stands_in_only_what_can_be_a_page_counts() -> None:
    html = f"<form class='menu post'><p>{PROSE}<p>{OTHER}</form><form class=menu><p>x"
    assert values(html, "within")["The"] == {"p"}
    assert values(html, "tokens")["The"] == {"post"}
    assert values(html, "tokens")["x"] == {"menu"}
    assert "form" in values(html, "within")["x"]


@pytest.mark.parametrize(("text", "told"), [("", False), (f"<p>{PROSE} {PROSE} {PROSE} {PROSE}", True)])
def test_comments_are_the_page_where_there_is_next_to_no_other_text(text: str, told: bool) -> None:
    comments = "".join(f"<div class=comment><p>{word} {OTHER}</div>" for word in ("One", "Two", "Three", "Four", "Five"))
    found = values(f"<h1>Bridges</h1>{text}<div id=comments>{comments}</div>", "tokens")
    assert {"comment" in found[word] for word in ("One", "Five")} == {told}


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("hidden", True),
        ("panel hide", True),
        ("hide-on-mobile", False),
        ("hidden md:block", False),
        ("d-none d-lg-flex", False),
        ("d-none d-lg-2", True),
    ],
)
def test_classes_may_conceal(names: str, told: bool) -> None:
    assert ("concealed" in values(f"<p>{PROSE}<div class='{names}'>Sizes</div>", "tokens")["Sizes"]) == told


def test_names_around_a_block_add_up() -> None:
    html = f"<main><p>{PROSE}</main><div class=menu><div class=share><p class=share>x</p></div></div>"
    assert values(html, "tokens")["x"] == {"menu", "share"}


@pytest.mark.parametrize(
    ("html", "gaps"),
    [
        (f"<div><h1>Bridge</h1><p>{PROSE}<p>{OTHER}<p>{OTHER}</div><p>End.", (0, 1)),
        (f"<div><h1>Bridge</h1><p>{PROSE}</div><p>End.", (0, 1)),
        (f"<div><div><h1>Bridge</h1></div><p>{PROSE}</div><p>End.", (0, 1)),
        (f"<p>{PROSE}<p>End.", (-1, -1)),
        ("<h1>Bridge</h1><p>The end<p>End.", (-1, -1)),
    ],
    ids=["beside the headline", "all the prose there is", "around the headline", "no headline", "no prose"],
)
def test_how_far_from_the_part_of_the_headline(html: str, gaps: tuple[int, int]) -> None:
    found = values(html, "headline_gap")
    assert (found["The"], found["End."]) == gaps


def test_the_body_is_the_element_whose_own_paragraphs_say_most() -> None:
    html = (
        f"<main><div><p>{PROSE}<p>{PROSE}</div><section><p>{OTHER}</section></main><footer><div><p>{'x. ' * 39}</div></footer>"
    )
    rows = rows_of(html)
    assert [rows[word]["body_gap"] for word in ("The", "Work", "x.")] == [0, 1, 2]
    assert [rows[word]["body_side"] for word in ("The", "Work", "x.")] == [0, 1, 1]


def test_blocks_of_one_path_are_a_group() -> None:
    html = f"<main><p>{PROSE}</main><ul><li>a b<li>c d e</ul><ol><li>f</ol><ul class=x><li>g</ul>"
    rows = rows_of(html)
    assert [(rows[word]["group_blocks"], rows[word]["group_words"]) for word in "acfg"] == [(2, 5), (2, 5), (1, 1), (1, 1)]


def test_what_stands_beside_a_block() -> None:
    rows = rows_of(f"<p>one<p><a href=x>two three</a><p>{PROSE}")
    assert (rows["one"]["previous_words"], rows["one"]["next_words"], rows["one"]["next_links"]) == (0, 2, 1.0)
    assert (rows["The"]["previous_words"], rows["The"]["next_words"], rows["The"]["previous_links"]) == (2, 0, 1.0)
    assert [rows[word]["before_good"] for word in ("one", "two", "The")] == [True, True, False]
    assert [rows[word]["place"] for word in ("one", "two", "The")] == [0.0, 1 / 3, 2 / 3]


def test_long_blocks_are_more_of_the_content_that_is_left() -> None:
    blocks, *_ = blocks_of(Source(f"<p>{PROSE}<p>one", "html"))
    left = [row[LEFT] for row in in_place(blocks, features_of(blocks), [1.25, 1.25])]
    assert left == pytest.approx([1.0, 1 / 21])


def test_hidden_text_is_none_of_the_content_that_is_left() -> None:
    blocks, *_ = blocks_of(Source(f"<p hidden>{PROSE}<p>one<p>two", "html"))
    assert [row[LEFT] for row in in_place(blocks, features_of(blocks), [9.0, 1.25, 1.25])] == pytest.approx([1.0, 1.0, 0.5])


def test_what_was_no_content_makes_no_repeat_of_what_is() -> None:
    page = f"<nav><a href=/>{OTHER}</a></nav><main><h1>Bridge</h1><p>{PROSE}<p>{OTHER}</main>"
    judgement = judge(Source(page, "html"))
    assert [block.text for block, kept in zip(judgement.blocks, judgement.kept, strict=True) if kept] == [
        "Bridge",
        PROSE,
        OTHER,
    ]
    assert judgement.settled == {}


def test_evidence_shows_what_a_rule_has_seen() -> None:
    rules = [
        Rule("a", '"nav" in within and "footer" in within', {"page": 1.0}, "", ""),
        Rule("b", '"menu" in tokens and "share" not in tokens and words < 9', {"page": 2.0}, "", ""),
        Rule("c", "has_title and not before_good", {"page": 4.0}, "", ""),
        Rule("d", '"share" in cues and cue_share > 0.1', {"page": 8.0, "text": 1.0}, "", ""),
        Rule("e", "words > 1", {"text": 1.0}, "", ""),
    ]
    html = f"<main><h1>Bridge</h1><p>{PROSE}</main><footer><nav class=top-menu><p>Share the story</nav></footer>"
    (row,) = (tuple(row.values()) for word, row in rows_of(html).items() if word == "Share")
    assert vote.votes(vote.compile_firing(rules, ("page",), "html"), "html", row) == [
        ("a", 1.0, "within: footer nav"),
        ("b", 2.0, "tokens: menu 'top-menu', words=3"),
        ("c", 4.0, "has_title, not before_good"),
        ("d", 8.0, "cues: share 'share', cue_share=0.33"),
    ]
    assert vote.compile_scorer(rules, ("page",), "html")([row, row]) == [15.0, 15.0]
    assert vote.compile_scorer(rules, ("text", "page"), "html")([row]) == [9.0]


def test_only_text_that_is_not_shown_has_an_origin() -> None:
    blocks, *_ = blocks_of(Source(f"<p>Shown.<template><p>{PROSE}<p>{OTHER}</template>", "html"))
    assert [row[LAYOUTS["html"].index("origin")] for row in features_of(blocks)][1:] == ["template", "template"]
    assert values(f"<p>{PROSE}", "origin") == {"The": ""}


def test_the_first_paragraph_of_the_body_is_not_before_it() -> None:
    assert values(f"<div><p>Menu</div><main><p>{PROSE}<p>{OTHER}</main>", "body_side") == {"Menu": -1, "The": 0, "Work": 0}


def test_tables_beside_the_one_that_holds_the_headline_are_layout() -> None:
    html = f"<table><tr><td><h1>Title</h1><p>{PROSE}</td><td><table><tr><td>Teaser</table></td></tr></table>"
    assert not any("table" in row["within"] for row in rows_of(html).values())


def test_a_table_below_the_headline_is_data() -> None:
    assert "table" in rows_of(f"<h1>Title</h1><p>{PROSE}<table><tr><td>Weight</table>")["Weight"]["within"]


def silent(html: str) -> set[str]:
    """The first words of the blocks whose make never says a word of the title."""
    return {word for word, said in values(html, "make_silent").items() if said}


@pytest.mark.parametrize(
    ("title", "text", "other"),
    [
        pytest.param("Harbour bridge repairs begin", "Builders of bridges", "Weather", id="another form of a word"),
        pytest.param("Reparatur der Hafenbrücke beginnt", "Die Hafenbrücken", "Wetter", id="German"),
        pytest.param("Ремонт дороги через деревню", "Новые дорожки деревень", "Погода", id="Russian"),
        pytest.param("港口大桥维修工程开始", "大桥将于四月开工", "天气预报", id="Chinese"),
    ],
)
def test_a_make_is_silent_of_which_no_block_says_a_word_of_the_title(title: str, text: str, other: str) -> None:
    html = f"<h1>{title}</h1><p>{text}</p><p>Again</p><div class=a>{other}</div><div class=a>Tomorrow</div><i>x</i>"
    assert silent(html) == {other, "Tomorrow", "x"}


def test_what_the_head_calls_the_page_is_a_title_too() -> None:
    html = "<title>Harbour bridge repairs</title><p>Work on the bridge</p><div>Weather</div>"
    assert silent(html) == {"Weather"}


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<p>Work on the bridge</p><div>Weather</div>", id="no title"),
        pytest.param("<h1>Harbour bridge</h1><p>Work on the bridge</p><div>Weather</div>", id="two words of four letters"),
        pytest.param("<h1>Harbour bridge repairs</h1><p>Work</p><div>Weather</div>", id="a title that nothing comes back to"),
        pytest.param(f"<h1>{'a ' * 150}Harbour bridge repairs</h1><p>Bridge<div>Weather</div>", id="too far on"),
    ],
)
def test_a_title_that_tells_nothing_makes_nothing_silent(html: str) -> None:
    assert silent(html) == set()


def sums_up(html: str) -> set[str]:
    """The first words of the blocks that the head sums the page up with."""
    return {word for word, said in values(html, "summed_up").items() if said}


@pytest.mark.parametrize(
    ("summary", "paragraph"),
    [
        pytest.param("Work on the bridge begins in April.", "Work on the bridge begins in April", id="all of it"),
        pytest.param("News. Work on the bridge begins in April. More", "Work on the bridge begins in April.", id="within it"),
        pytest.param(
            "WORK on the harbour bridge of the old town begins …",
            "Work on the harbour bridge of the old town begins in April.",
            id="cut off",
        ),
    ],
)
@pytest.mark.parametrize("name", ["name=description", "name=Description", "property=og:description"])
def test_what_the_head_sums_the_page_up_with(summary: str, paragraph: str, name: str) -> None:
    assert sums_up(f"<meta {name} content='{summary}'><p>{paragraph}<p>Nothing of that stands here") == {"Work"}


@pytest.mark.parametrize(
    ("summary", "text"),
    [
        pytest.param("Work on the bridge begins in April", "Work on the bridge", id="a label"),
        pytest.param("Work on the bridge begins …", "Work on the bridge begins in April", id="too short to be cut off"),
        pytest.param("Work on the bridge begins in April", "Work on the bridge begins in May", id="another end"),
    ],
)
def test_what_may_be_in_a_summary_by_chance(summary: str, text: str) -> None:
    assert sums_up(f"<meta name=description content='{summary}'><p>{text}") == set()


LONG = "lies by the sea and was made long ago by hands of many men"


def strays(html: str) -> set[str]:
    """The first words of the blocks whose make hardly has a word of the summary."""
    return {word for word, said in values(html, "make_strays").items() if said}


SUMMARY = "<meta property=og:description content='Harbour bridge repairs begin in April'>"


def test_paragraphs_of_a_make_stray_that_hardly_have_a_word_of_the_summary() -> None:
    far, near = f"Weather {LONG}", f"Bridges {LONG}"
    ends = f"<p>Repairs {LONG}<p>Label"
    assert strays(f"{SUMMARY}{ends}<div class=a>{far}</div><div class=a>Few</div>") == {"Weather", "Few"}
    teasers = "".join(f"<div class=a>{text}</div>" for text in (near, far, far, far))
    assert strays(f"{SUMMARY}{ends}{teasers}") == {"Bridges", "Weather"}  # one of four is chance
    half = "".join(f"<div class=a>{text}</div>" for text in (near, far, far))
    assert strays(f"{SUMMARY}{ends}{half}") == set()


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("", id="none"),
        pytest.param("<meta name=description content='Harbour bridge repairs'>", id="three words"),
        pytest.param("<meta name=description content='Cheap socks, warm shoes, good hats'>", id="of something else"),
        pytest.param(f"<meta name=description content='{'a ' * 200}Harbour bridge repairs begin'>", id="too far on"),
    ],
)
def test_a_summary_that_tells_nothing_makes_nothing_stray(head: str) -> None:
    assert strays(f"{head}<p>Repairs {LONG}<div>Weather {LONG}</div>") == set()


def test_the_first_of_each_kind_of_summary_counts() -> None:
    other = "<meta property=og:description content='Socks and shoes and hats for all who come.'>"
    html = f"{SUMMARY}{other}<p>Harbour bridge repairs begin in April<div>Socks and shoes and hats for all who come</div>"
    assert sums_up(html) == {"Harbour"}
