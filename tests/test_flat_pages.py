"""Which plain texts are judged as whole pages, and what they are told by: titles, ends, links that are written out."""

import pytest
from test_run import MENU, PLACES, TEXT

from cleaner import analyze

TITLE = "Old Mill Closed"
BLURB = TEXT[0]
CARDS = [line for place in PLACES for line in (f"Lamp for the {place}", "£ 49.99", "Add to cart")]
FOOTER = [*MENU, "Subscribe to our newsletter", "Follow us", "Log in", "Cookie settings", "© 2026 Lamps. All rights reserved."]


def profile_of(*lines: str) -> str:
    """The name of the profile that judges a text of these lines."""
    return analyze("\n".join(lines), kind="text").profile


@pytest.mark.parametrize(
    ("above", "below", "profile"),
    [
        ([*MENU, BLURB], [*CARDS, *CARDS, *FOOTER], "cards"),
        ([*MENU, *TEXT[:3]], [*CARDS * 6, *FOOTER], "cards"),
        ([*MENU, TITLE, BLURB], [*CARDS, *CARDS, *FOOTER], "flat"),
        ([*MENU, *TEXT[:4]], [*CARDS * 6, *FOOTER], "flat"),
        ([*MENU, *CARDS, *CARDS, BLURB], FOOTER, "flat"),
        ([*MENU, *TEXT[:3]], [*CARDS * 3, *FOOTER], "flat"),
        ([*MENU, TITLE, BLURB], [*CARDS * 6, *FOOTER], "flat"),
        ([*MENU, TITLE, BLURB], [*CARDS * 20, *FOOTER], "nearly-clean"),
    ],
    ids=[
        "a sentence among cards",
        "hardly more",
        "with a title",
        "as long as short news",
        "at the end of the page",
        "among few cards",
        "with a title among many",
        "among more",
    ],
)
def test_a_page_of_cards_has_no_body(above: list[str], below: list[str], profile: str) -> None:
    assert profile_of(*above, *below) == profile


def test_the_cards_of_a_page_stay() -> None:
    text = "\n".join([*MENU, BLURB, *CARDS, *CARDS, *FOOTER])
    assert "Lamp for the harbour" in analyze(text, kind="text").text


def test_addresses_and_links_written_out_do_not_make_a_body_small() -> None:
    links = [f"{number}. https://example.org/lamps/{place}" for number, place in enumerate(PLACES * 24)]
    words = [f"[{number}]Lamps and shades for {place}" for number, place in enumerate(PLACES * 6)]
    for rest in (links, words):
        assert profile_of(*MENU, BLURB, TEXT[1], *FOOTER, *rest) == "flat"


HEADLINES = [f"{place.title()} to Open Again in Summer, Says the Town Council" for place in PLACES]
RIGHTS = "© 2026 The Courier. All rights reserved."


@pytest.mark.parametrize(
    ("lines", "profile"),
    [
        (["Log in | Register | Subscribe", *TEXT[:5], *HEADLINES, "Log in", "Log in", RIGHTS], "flat"),
        (["Log in | Register | Subscribe", *TEXT[:5], *HEADLINES, "Log in", "Log in"], "list"),
        ([*TEXT[:5], *HEADLINES, "Log in", "Log in", "Log in", RIGHTS], "list"),
        (["Log in | Register | Subscribe", *TEXT[:5], *HEADLINES, RIGHTS], "list"),
        (["Log in | Register | Subscribe", *HEADLINES, "Log in", "Log in", RIGHTS, " ".join(TEXT[:5])], "list"),
        (["Log in | Register | Subscribe", *TEXT[:2], *HEADLINES, "Log in", "Log in", RIGHTS], "list"),
        (["Log in | Register | Subscribe", *TEXT[:9], *HEADLINES, "Log in", "Log in", RIGHTS], "list"),
    ],
    ids=[
        "a short page",
        "without its end",
        "without its beginning",
        "hardly any interface",
        "news below its end",
        "without news",
        "mostly news",
    ],
)
def test_a_short_page_is_told_by_its_ends(lines: list[str], profile: str) -> None:
    assert profile_of(*lines) == profile
