"""What is measured of plain text: of each block the features that rules ask for, told by example."""

from typing import Any

import pytest

from cleaner import vote
from cleaner.measure import body, cues, wording
from cleaner.measure.among_lines import measure as among_lines
from cleaner.measure.schema import LAYOUTS, PLACE, WORDING
from cleaner.measure.template import UNKNOWN
from cleaner.measure.vocabulary import FEATURES
from cleaner.model import Cues, Rule, Scored, Source
from cleaner.pipeline import judge
from cleaner.segment.text import blocks_of
from cleaner.settle.steps import STEPS

BRIDGE = "The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic."
REPAIR = "Repairs of the bridge will begin in April, the council said, and traffic will go around it until the summer."
PLACES = [feature.name for feature in PLACE]
REPEATS = LAYOUTS["text"].index("repeats")


def told(text: str, phrases: Cues = cues.BUILT_IN) -> dict[str, Any]:
    """The features of the wording of a block."""
    return dict(zip((feature.name for feature in WORDING), wording.measure(text, phrases), strict=True))


def places(
    *lines: str, scores: dict[str, float] | None = None, repeats: dict[str, int] | None = None
) -> dict[str, dict[str, Any]]:
    """The features of the place of each line that is not of the body: the body are the lines that end like sentences."""
    among = among_lines(lines)
    rows = [wording.measure(line) + among[line] + UNKNOWN for line in lines]
    rows = [(*row[:REPEATS], (repeats or {}).get(line, 1), *row[REPEATS + 1 :]) for row, line in zip(rows, lines, strict=True)]
    in_body = [line.endswith(".") for line in lines]
    stems = [body.stems_of(line) for line in lines]
    found = body.place(Scored(lines, rows, [(scores or {}).get(line, 0.0) for line in lines], stems), in_body)
    return {
        line: dict(zip(PLACES, row, strict=True)) for line, row, sure in zip(lines, found, in_body, strict=True) if not sure
    }


def values(feature: str, *lines: str) -> list[Any]:
    return [row[feature] for row in places(*lines).values()]


def test_head_inside_and_tail() -> None:
    found = places("Menu", "Home", BRIDGE, "Picture", REPAIR, "Tags", "Sport", "News")
    assert [line for line, row in found.items() if row["head"]] == ["Menu", "Home"]
    assert [line for line, row in found.items() if row["inside"]] == ["Picture"]
    assert [line for line, row in found.items() if row["tail"]] == ["Tags", "Sport", "News"]
    assert [row["stretch"] for row in found.values()] == [2, 2, 1, 3, 3, 3]
    assert [row["above"] for row in found.values()] == [0, 0, 1, 1, 2, 3]
    assert [row["below"] for row in found.values()] == [2, 1, 1, 0, 0, 0]
    assert [line for line, row in found.items() if row["first"]] == ["Menu"]


def test_words_that_the_body_uses_too() -> None:
    found = places(BRIDGE, "Council and bridge on holiday", "* * *")
    assert [(row["shared"], row["shared_share"]) for row in found.values()] == [(2, 2 / 3), (0, 0.5)]
    assert found["* * *"]["stretch_shared"] == pytest.approx((2 / 3 + 0.5) / 2)


def test_what_markers_and_separators_are_above_and_below() -> None:
    lines = (BRIDGE, "one", "Related articles", "two", "* * *", "three", "four")
    assert values("until_marker", *lines) == [1, 0, 0, 0, 0, 0]
    assert values("since_marker", *lines) == [0, 0, 1, 2, 3, 4]
    assert values("until_separator", *lines) == [3, 2, 1, 0, 0, 0]
    assert values("separator_above", *lines) == [0, 0, 0, 0, 1, 1]


def test_how_often_the_rarest_line_of_marks_above_recurs() -> None:
    lines = (BRIDGE, "* * *", "one", "---", "two", "===", "+", "three")
    found = places(*lines, repeats={"* * *": 4, "---": 3, "===": 9, "+": 9})
    assert [row["separator_above"] for row in found.values()] == [0, 4, 4, 3, 3, 1, 1], "in a row they are entries without text"


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("Related articles", True),
        ("Related articles of our archive", True),  # two words of five
        ("Related articles of our great museum", False),
        ("Advertisement", False),
        ("The related articles are here", True),
        ("Related articles, related articles, related articles, related articles, related articles", False),
    ],
)
def test_a_marker_is_short_and_says_little_else(line: str, marks: bool) -> None:
    assert body.is_marker(wording.measure(line)) is marks


def test_rows_of_a_kind_and_the_colon_above_them() -> None:
    lines = ("Ingredients:", "- flour", "- milk", "Serve warm", BRIDGE, "You need:", "* eggs")
    assert values("alike", *lines) == [1, 2, 2, 1, 1, 1]
    assert values("announced", *lines) == [False, True, True, False, False, True]
    lines = ("Spoons:", "Two", "Three", BRIDGE, "Boats:", "Five", "Six", "Seven", REPAIR, "Eight")
    assert values("alike", *lines) == [1, 2, 2, 1, 3, 3, 3, 1], "within a stretch"
    assert values("announced", *lines) == [False, True, True, False, True, True, True, False]


def test_forms_that_recur_over_a_document() -> None:
    lines = [BRIDGE, "Name: Ann", BRIDGE + "\u200b.", "Name: Bob", "said so", "and so", REPAIR, "Name: Eve"]
    assert values("echoes", *lines) == [3, 3, 0, 0, 3]
    assert values("echoes_around", *lines) == [3, 3, 3, 0, 3]
    assert values("echoes", *lines[:-1]) == [0, 0, 0, 0]


def test_scores_and_words_around() -> None:
    scores = {"one": -3.0, "two words": 1.0, BRIDGE: 4.0, "three": 2.0}
    found = places("one", "two words", BRIDGE, "three", scores=scores)
    assert [row["next_score"] for row in found.values()] == [1.0, 4.0, 0.0]
    assert [row["previous_score"] for row in found.values()] == [0.0, -3.0, 4.0]
    assert [row["stretch_score"] for row in found.values()] == [-1.0, -1.0, 2.0]
    assert [row["stretch_words"] for row in found.values()] == [1.5, 1.5, 1.0]
    assert [row["text_above"] for row in found.values()] == pytest.approx([0.0, 1 / 24, 23 / 24])
    assert {row["junk_share"] for row in found.values()} == {0.25}
    assert {(row["body_blocks"], row["body_share"]) for row in found.values()} == {(1, 20 / 24)}


def test_the_longest_passage_goes_on_over_one_heading_and_not_over_two_lines() -> None:
    assert values("passage", BRIDGE, "Then", REPAIR, "x") == [20 + 20] * 2
    assert values("passage", BRIDGE, "Then", "and", REPAIR, "x") == [20] * 3


def test_the_title_says_what_the_body_says_again_and_again() -> None:
    lines = ("Sport", "Council to repair bridge", "Traffic news", BRIDGE, REPAIR)
    assert values("title", *lines) == [False, True, False]
    assert values("above_title", *lines) == [True, False, False]


def test_a_line_of_cues_is_no_title_whatever_it_says() -> None:
    lines = ("Read more: council, bridge repair, traffic", "Council to repair bridge", BRIDGE, REPAIR)
    assert values("title", *lines) == [False, True]


def test_flags_are_flags() -> None:
    flags = [name for name in PLACES if FEATURES[name].unit == "flag"]
    found = places("Menu:", BRIDGE, "* * *", "Council", REPAIR, "Related articles", "* * *", "Council")
    assert {type(row[name]) for row in found.values() for name in flags} == {bool}


# Cue phrases


@pytest.mark.parametrize(
    ("text", "found", "opening"),
    [
        ("阅读更多", {"related": "阅读更多"}, "related"),
        ("（阅读更多：阅读更多", {"related": "阅读更多"}, "related"),
        ("普京总统周六表示阅读更多", {"related": "阅读更多"}, ""),
    ],
)
def test_cues_of_scripts_without_spaces(text: str, found: dict[str, str], opening: str) -> None:
    phrases = cues.index({"related": {"zh": "阅读更多"}})
    row = told(text, phrases)
    assert (row["cues"], row["opening"]) == (found, opening)
    assert row["cue_share"] == pytest.approx(4 * ("阅" in text) / len(text))


def test_a_phrase_that_ends_with_a_colon_is_one_only_before_a_colon() -> None:
    phrases = cues.index({"tags": {"en": "filed under:"}, "related": {"en": "more:"}})
    assert told("Filed under: bridges, rivers", phrases)["opening"] == "tags"
    assert told("MORE: bridges", phrases)["opening"] == "related"
    assert told("More bridges: here", phrases)["cues"] == {}


def test_the_longest_phrase_counts_once_and_each_family_is_found() -> None:
    phrases = cues.index({"share": {"en": "share | share this story with friends"}, "more": {"en": "this story"}})
    row = told("Share this story with friends", phrases)
    assert row["cues"] == {"share": "share this story with friends", "more": "this story"}
    assert (row["opening"], row["closing"], row["cue_share"]) == ("share", "share", 1.0)
    row = told("Ann will share", phrases)
    assert (row["opening"], row["closing"], row["cue_share"]) == ("", "share", pytest.approx(1 / 3))


# Lines that a program broke to a width

HARD = (
    "The council voted on Tuesday to repair the old bridge and\n"
    "Harbour of the town, after two years in which they carried\n"
    "nothing. The mayor, who had promised the money in the week\n"
    "When she was elected, will open both of them in September,\n"
    "together with the station of Lower Hagenfeld and two roads\n"
)


def test_lines_that_were_broken_to_a_width_are_one_block() -> None:
    assert [block.text for block in blocks_of(HARD)] == [" ".join(HARD.splitlines())]


def test_lines_into_which_the_next_word_would_have_fitted_were_broken_by_an_author() -> None:
    short = "The bridge over the river in Hagenfeld opens\n"
    assert len(blocks_of(short * 5 + HARD.splitlines()[3] + "\n")) == 6


@pytest.mark.parametrize("sign", "-*•·|>#")
def test_items_of_a_list_are_not_lines_of_a_paragraph(sign: str) -> None:
    listed = "".join(f"{sign} The bridge over the river in Hagenfeld, number {number} of Twenty\n" for number in range(7))
    assert len(blocks_of(listed)) == 7
    assert len(blocks_of(listed.replace(sign, "a"))) == 1


def test_every_step_that_settles_is_one_that_is_explained() -> None:
    text = f"Home\nNews\n{BRIDGE}\n{REPAIR}\nRead more\n{BRIDGE}\n{REPAIR}\nRelated articles\nA boat for you\nShare\n"
    for document in (text, HARD + text):
        assert {step.id for step in judge(Source(document, "text")).settled.values()} <= STEPS.keys()


# The words of a block


@pytest.mark.parametrize(
    ("text", "feature", "value"),
    [
        ("- milk and flour", "lower_start", True),
        ("(and more", "lower_start", True),
        ("- Milk", "lower_start", False),
        ("«Ja», sagte sie", "bullet", False),
        ("» Mehr davon", "bullet", True),
        ("Ja, sagte sie: «Nein»", "trailing_mark", False),
        ("Mehr davon »", "trailing_mark", True),
        ("«Ja», sagte sie", "opens_quote", True),
        ("» Mehr davon", "opens_quote", False),
        ("«Ja», sagte sie", "separators", 0),
        ("‹Ja›, sagte sie", "bullet", False),
        ("‹Ja›, sagte sie", "opens_quote", True),
        ("› Mehr davon", "bullet", True),
        ("‹ Mehr davon", "opens_quote", False),
        ("Mehr davon ›", "trailing_mark", True),
        ("Er sagte: ‹Ja›", "trailing_mark", False),
        ("Home | News / Sport > Cars / Homes", "separators", 2 + 1 + 1),
        ("Home • News · Sport → Cars ► Homes › Jobs", "separators", 5),
        ("either/or and a->b", "separators", 0),
        ("木" * 30, "words", 15),
        ("カ" * 30, "words", 15),
        ("ก" * 30, "words", 7),
        ("ក" * 30, "words", 7),
        ("ก ก ก ก ก", "words", 5),
        ("The cat of a town in May", "small_words", 4),
        ("Gardens of the town at the sea by ALL of us", "small_words", 8),
        ("بيت في كل مدينة من مدن", "small_words", 4),
        ("x " * 39 + "of of", "small_words", 39),  # of the first forty
        ("NASA and ESA went To A moon", "upper_share", 2 / 7),
        ("3 goals in 90 minutes", "number_share", 2 / 5),
        ("goals 3", "number_share", 1 / 2),
        ("See http://x.example/", "address", True),
        ("See https://x.example/ now", "address", True),
        ("Mail a@b.example", "address", True),
        ("at www.x", "address", True),
        ("on bridge.org", "address", True),
        ("bridge.net and", "address", True),
        ("buy it at bridge.com", "address", True),
        ("What a story.comment", "address", False),
        ("a @ b :// c", "address", False),
        ("1, 2，3、4،5", "commas", 4),
        ("a" * 20 + "B" + " Xx Yy", "glued", 1),
        ("Share thisRead more Facebook Twitter", "glued", 1),
        ("Share thisread more Facebook Twitter", "glued", 0),
        ("1. Milk", "numbered", True),
        ("(12) Milk", "numbered", True),
        ("1234. Milk", "numbered", False),
        ("1.5 Milk", "numbered", False),
        ("* * *", "no_letters", True),
        ("* a *", "no_letters", False),
        ("*" * 40, "no_letters", False),  # too long for a separator
        ("*" * 39, "no_letters", True),
        ("June 12, 2024", "dated", True),
        ("at 12:30", "dated", True),
        ("1. 2. 24", "dated", False),
        ("12.2.24", "dated", True),
        ("3月", "dated", True),
        ("It was in 2024 that the two of them met", "dated", False),  # nine words and more
        ("It was in 2024 that the two met", "dated", True),
        ("Is it so?", "ends_question", True),
        ("本当ですか？", "ends_question", True),
        ("Είναι έτσι;", "ends_question", True),
        ("Είναι η ώρα ή;", "ends_question", True),  # after a word of one letter
        ("So it is;", "ends_question", False),
        ("Είναι έτσι;", "ends_sentence", True),
        ("It is so.”", "ends_sentence", True),
        ("It is so ...", "ends_sentence", False),
        ("It is so…", "ends_ellipsis", True),
        ("It is so.", "ends_ellipsis", False),
        ("Facts:", "ends_colon", True),
        ("事実：", "ends_colon", True),
        ("ก" * 72, "ends_sentence", True),
        ("ก" * 68, "ends_sentence", False),  # seventeen words: perhaps a headline
        ("木" * 72, "ends_sentence", False),
        ("Home » News » Sport", "separators", 2),
        ("Bridge", "title_share", 1.0),
        ("bridge", "title_share", 0.0),
        ("The Old Bridge opens", "title_share", 2 / 3),
        ("老桥今天重新开放", "title_share", 0.5),
        ("老桥今天重新开放。", "title_share", 0.0),
        ("다리 다시 열려", "title_share", 0.5),
        ("12 30 45", "title_share", 0.0),
    ],
)
def test_what_the_words_and_signs_of_a_line_tell(text: str, feature: str, value: object) -> None:
    assert told(text)[feature] == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("More: the bridge", "related"),
        ("MORE : the bridge", "related"),
        ("More bridges: the first", ""),
        ("Read also: the bridge", "related"),
        ("Read also the first: the bridge", ""),
        ("Read also:", ""),
        ("Photo: Ann Weaver", "credit"),
        ("The bridge: read also", ""),
        ("More: the bridge: a story", "related"),
        ("関連記事：石の橋", "related"),
        ("【関連記事】：石の橋", "related"),
        ("【関連】石の橋：その始まり", ""),
        ("関連記事の一覧", ""),
    ],
)
def test_the_label_that_a_line_begins_with(text: str, label: str) -> None:
    phrases = cues.index({"related": {"en": "more: | read also", "ja": "関連記事 | 【関連】"}, "credit": {"en": "photo"}})
    row = told(text, phrases)
    assert row["label"] == label
    assert row["opening"] == label or not label


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("Read also: The Bridge Opens", True),
        ("Photo: Ann Weaver", True),
        ("Comments: 12", False),  # such a label tells nothing of what it is put to
        ("Subscribe to our newsletter and read it on Friday", True),
        ("Continue reading", True),
        ("Continue reading the letters of the mayor", False),
        ("Ann Weaver/Reuters", False),
        ("Ann Weaver / Reuters", True),
        ("Ann Weaver / Reuters.", False),
        ("The boats of the town in the harbour below the bridge / Reuters", False),
    ],
)
def test_what_says_of_itself_that_it_is_no_text(line: str, alone: bool) -> None:
    assert body.stands_alone(wording.measure(line)) is alone


@pytest.mark.parametrize(
    "text",
    ["4 hours ago", "- 2 days ago", "(1 min ago)", "5h ago", "vor 3 Stunden", "il y a 2 heures", "hace 5 minutos", "há 2 horas",
     "3 ore fa", "2 uur geleden", "4 godz. temu", "5 часов назад", "2 години тому", "před 3 hodinami", "πριν από 2 ώρες",
     "3 saat önce", "منذ 3 ساعات", "3시간 전", "3小时前", "2 時間前", "för 2 timmar sedan", "2 jam yang lalu", "2 giờ trước"],
)  # fmt: skip
def test_a_line_that_says_how_long_ago(text: str) -> None:
    assert told(text)["ago"]
    assert not told(f"{text} Ann")["ago"]


@pytest.mark.parametrize("text", ["Hours ago", "4 hours", "Updated 4 hours ago", "3 agos", "2019-04-01", "Stunden vor 3"])
def test_a_line_that_says_something_else_than_how_long_ago(text: str) -> None:
    assert not told(text)["ago"]


def test_what_stands_below_an_announcement_of_other_documents() -> None:
    found = places(BRIDGE, "Related articles", "Picture", "Another", REPAIR)
    assert [found[line]["since_related"] for line in ("Related articles", "Picture", "Another")] == [0, 1, 2]
    assert places(BRIDGE, "Related bridges", "Picture", REPAIR)["Picture"]["since_related"] == 0


def test_what_stands_above_a_time_ago() -> None:
    found = places(BRIDGE, "Picture", "3 hours ago", "Another")
    assert [found[line]["above_ago"] for line in ("Picture", "3 hours ago", "Another")] == [True, False, False]


def test_several_cues_are_shown_in_a_row() -> None:
    rule = Rule("a", '"share" in cues and "related" in cues', {"text": 1.0}, "", "")
    row = (*wording.measure("Share this, read more"), 0.0, 1, *UNKNOWN)
    (found,) = vote.votes(vote.compile_firing([rule], ("text",), "text"), "text", row)
    assert sorted(found.evidence.removeprefix("cues: ").split("; ")) == ["related 'read more'", "share 'share this'"]


def test_stems_find_words_again_in_other_forms() -> None:
    assert body.stems_of("Bridges and the bridge") == {"bridg"}
    assert body.stems_of("Die Brücke, der Brücken") == {"brück"}
    assert body.stems_of("灯台は") == {"灯台", "台は"}


def test_what_follows_the_first_block_of_the_body_is_no_head() -> None:
    found = places(BRIDGE, "Picture", REPAIR)
    assert (found["Picture"]["head"], found["Picture"]["inside"], found["Picture"]["above"]) == (False, True, 1)
