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
        ("\u200bShare\u200b this\ufeff ar\xadticle", "Share this article"),
        ("می\u200cخواهم", "می\u200cخواهم"),
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


PLAIN = [
    "The old bridge will be repaired",
    "The council voted on Tuesday to repair the old bridge, which had carried no traffic for two years.",
    "Work will begin in the first weeks of April, said the mayor, and last until the end of August, if the river lets it.",
    "More than two hundred people came to the meeting, and most of them had brought a stone from the old pillar with them.",
    "The engineer who looked at the arches in the spring found them sound, but the railing has to be made anew.",
    "Until then the ferry will cross every half hour, and children who go to school on the other side pay nothing.",
]
RESIDUE = [
    "Share this article",
    "Subscribe to our newsletter",
    "Related articles",
    "Privacy policy | Terms of use",
    "© 2024 The Valley Gazette. All rights reserved.",
]


@pytest.mark.parametrize("ending", ["\n\n", "\n", "\r\n\r\n"], ids=["blank lines", "none", "CRLF"])
@pytest.mark.parametrize(
    "form",
    [
        pytest.param("> {}", id="quotes of mail"),
        pytest.param("- {}", id="leading dashes"),
        pytest.param("* {}", id="bullets"),
        pytest.param("| {}", id="leading pipes"),
        pytest.param("{} |", id="trailing pipes"),
        pytest.param("| {} |", id="cells"),
        pytest.param("{} -", id="trailing dashes"),
        pytest.param("    {}", id="indented"),
        pytest.param("\u200b{}\u200b", id="zero-width spaces"),
        pytest.param("\u00a0{}\u00a0", id="no-break spaces"),
    ],
)
def test_what_scrapers_put_at_every_line_saves_no_residue_and_costs_no_article(form: str, ending: str) -> None:
    article = [form.format(line) for line in PLAIN]
    residue = [form.format(line) for line in RESIDUE]
    assert clean(ending.join(article) + ending, kind="text") == ending.join(article) + ending
    lines = clean(ending.join([*article, *residue]) + ending, kind="text").replace("\r\n", "\n").split("\n")
    assert [line for line in lines if line] == article


@pytest.mark.parametrize(
    ("within", "residue"),
    [
        pytest.param(
            "[IMG] The arches of the bridge, before the flood of that year.", ["[IMG] Share this article", "[IMG]"], id="IMG"
        ),
        pytest.param("Press (BUTTON) Start to see the bridge turn.", ["(BUTTON) Share", "(BUTTON) Sign in"], id="BUTTON"),
        pytest.param("1990\t12000\t3", ["Home\tNews\tSport\tContact", "Share\tTweet\tPrint\tEmail"], id="cells between tabs"),
        pytest.param(
            "The cafÃ© on the quay stays â€œopenâ€\x9d.", ["Share this article", "Â© 2024 The Valley Gazette"], id="mojibake"
        ),
    ],
)
def test_marks_within_an_article_stay_and_go_with_the_residue_below_it(within: str, residue: list[str]) -> None:
    article = [*PLAIN[:3], within, *PLAIN[3:]]
    assert clean("\n\n".join([*article, *residue, RESIDUE[4]]), kind="text").rstrip() == "\n\n".join(article)
