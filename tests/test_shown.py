"""Lines are judged by what they show: the marks that converters put around words are no words, and stay where they are."""

import pytest

from cleaner import analyze, clean
from cleaner.segment.shown import shown, shown_and_linked


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[The old bridge](https://example.org/bridge_(old))", "The old bridge"),
        ('Read [the report](report.pdf "as PDF") first.', "Read the report first."),
        ("![A stone bridge](bridge.jpg)", ""),
        ("[ ![](logo.svg) Home ](/)", "Home"),
        ("* [34]Sports", "* Sports"),
        ("**Share**", "Share"),
        ("_Read also_: __mills__", "Read also: mills"),
        ("中文**粗体**中文", "中文粗体中文"),
        ("## Mills and ferries", "Mills and ferries"),
        ("See <https://example.org/mills>.", "See https://example.org/mills."),
        (r"1\. Mills \& ferries\!", r"1. Mills \& ferries!"),
        # no marks
        ("* a bullet", "* a bullet"),
        ("5 * 3 = 15", "5 * 3 = 15"),
        ("* * *", "* * *"),
        ("***", "***"),
        ("snake_case_name", "snake_case_name"),
        ("#hashtag", "#hashtag"),
        ("[sic] and [12345]", "[sic] and [12345]"),
        ("array[i](x", "array[i](x"),
    ],
)
def test_marks_are_not_shown(line: str, words: str) -> None:
    assert shown(line) == words


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("[Home](/)", 1.0),
        ("[![](logo.svg)](/)", 1.0),
        ("![A stone bridge](bridge.jpg)", 0.0),
        ("* [Home](/)", 4 / 6),
        ("[12]Home [13]News", 8 / 9),
        ("The bridge opened in 1850.[12]", 0.0),
        ("The bridge opened in 1850.", 0.0),
    ],
)
def test_marks_tell_the_share_of_links(line: str, share: float) -> None:
    assert shown_and_linked(line)[1] == pytest.approx(share)


ARTICLE = [
    "# The council votes to repair the old bridge",
    "The council voted on **Tuesday** to repair the [old bridge](/bridge), which had carried no traffic for two years.",
    "Work will begin in the first weeks of April, said the mayor, and last until the end of August, if the river lets it.",
    "*More than two hundred people* came to the meeting, and most of them had brought a stone from the old pillar with them.",
]
MENU = [
    f"* [{label}](/{label.lower()})" for label in ("Home", "News", "Sport", "Mills", "Ferries", "Weather", "Letters", "Contact")
]


@pytest.mark.parametrize("ending", ["\n", "\n\n"])
def test_menus_of_a_markdown_page_go_and_its_lines_stay_as_they_are(ending: str) -> None:
    document = ending.join([*MENU, *ARTICLE, "**Share**", "_Read also_", "[Mills for sale](/mills)", *MENU])
    assert [line for line in clean(document, kind="text").split("\n") if line] == ARTICLE


def test_a_heading_and_its_underline_are_one_block() -> None:
    blocks = analyze("Mills and ferries\n=================\nThe mill.\n", kind="text").blocks
    assert [block.text for block in blocks] == ["Mills and ferries =================", "The mill."]


def test_a_line_of_dashes_of_its_own_length_is_a_block() -> None:
    blocks = analyze("Mills and ferries\n-----\nThe mill.\n", kind="text").blocks
    assert len(blocks) == 3


@pytest.mark.parametrize(
    "document", ["[Mills and\n](https://example.org/mills)\n", "[Mills](https://example.org/old-\nmills) today\n"]
)
def test_a_link_that_a_program_broke_is_one_block(document: str) -> None:
    assert len(analyze(document, kind="text").blocks) == 1
