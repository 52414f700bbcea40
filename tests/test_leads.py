"""Headlines with leads below the text of a page are the page's, not the text's."""

import pytest
from test_run import MENU

import cleaner

TEXT = [
    "The lighthouse on the northern island is lit again in autumn, after the harbour office found the money for a new lamp.",
    "Fishermen had asked the harbour office for a lamp since the lighthouse went dark, since the island is hard to see in fog.",
    "The new lamp costs the harbour office forty thousand, and the lighthouse on the island needs a keeper for a winter.",
]
LEADS = [
    "Bakers in three southern villages refuse to raise prices although flour costs twice as much as it did last spring.",
    "Nobody expected seventeen goals, yet supporters who stayed until midnight saw exactly that under pouring rain.",
    "Physicians warn against cheap sunglasses sold along beaches, since darker lenses let pupils widen without protection.",
    "Parliament postponed its vote about pensions again while ministers argued over whether widows should receive more.",
    "Archaeologists digging beneath a parking garage uncovered Roman mosaics showing dolphins, grapes and a sleeping dog.",
    "Electric scooters vanish from pavements: operators blame vandals, insurance premiums and complicated permits.",
    "Violinists from eleven conservatories compete tonight, accompanied by an orchestra founded during wartime.",
    "Students invented biodegradable packaging made of mushrooms, which supermarkets want to test before Christmas.",
    "Grandmother aged ninety crosses Alps on bicycle, sleeping in barns and refusing every lift offered by strangers.",
]
TOLD = [
    f"The lighthouse keeper of the {name} island told the harbour office that the lamp was seen for miles." for name in range(9)
]
SHARE = ["Print this article", "Share on Facebook"]
FOOTER = [
    "Contact us",
    "Log in",
    "Register",
    "Subscribe to our newsletter",
    "Cookie settings",
    "© 2026 The Gull. All rights reserved.",
]
TITLE = "Island lighthouse lit again"


def page_of(text: list[str], *between: str, below: list[str]) -> str:
    """A page with headlines above the paragraphs of its end."""
    cards = [line for number, lead in enumerate(below) for line in (f"Story {number} of the week", lead)]
    return "\n".join([*MENU, *MENU, TITLE, *text, *between, *cards, *FOOTER, *MENU])


def test_they_go() -> None:
    result = cleaner.analyze(page_of(TEXT, *SHARE, below=LEADS), kind="text")
    assert result.profile == "flat"
    assert result.text.splitlines() == [TITLE, *TEXT]


@pytest.mark.parametrize(
    ("text", "between", "below"),
    [
        (TEXT, SHARE, TOLD),
        (TEXT, [], LEADS),
        (LEADS[:3], SHARE, LEADS[3:] + LEADS[:2]),
        (TEXT, SHARE, LEADS[:7]),
        (TEXT[:1], SHARE, LEADS),
    ],
    ids=[
        "they speak of the same",
        "nothing parts them from the text",
        "the text is no text either",
        "so few may be a list",
        "one paragraph may announce a list",
    ],
)
def test_when_unsure_they_stay(text: list[str], between: list[str], below: list[str]) -> None:
    kept = cleaner.analyze(page_of(text, *between, below=below), kind="text")
    assert kept.profile == "flat"
    assert below[0] in kept.text.splitlines()
