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
    "The keeper of the old lighthouse lived on the island with his wife, and lit the lamp by hand when ships came near.",
    "Ships that came to the harbour in fog were led by a bell, which the keeper of the lighthouse rang until they were in.",
    "When the bell broke, the harbour office sent a boat to the island every night, with a lamp on a pole above its bow.",
    "Fishermen remember that a lamp on a boat is hard to see in fog, and that two ships missed the harbour of the island.",
    "The wife of the keeper wrote down which ships came to the harbour, and when the fishermen of the island went out.",
    "Her book lies in the harbour office, and says that the lighthouse was dark for nine nights when oil for the lamp ran out.",
    "Since then the office keeps oil for a winter on the island, although the lamp of the lighthouse needs none any more.",
    "The new keeper says that fog is the same as it was, and that fishermen still look for the lamp before they go out.",
    "He was a fisherman himself, on a boat of the northern island, before the harbour office gave him the lighthouse.",
]
OTHERS = [
    "In a flooded hospital surgeons went on by torchlight, and had to carry all of us up when the water rose.",
    "He gave up after forty moves, said the hall was too hot, and now wants his trip to be paid for by the club.",
    "Wolves are back on our hills, and who has sheep there buys a large dog or a fence, if Brussels pays half of it.",
]
CONTENTS = (
    "Bakers keep their prices, physicians warn, supporters saw a lot of rain, and all else that was in the papers this week."
)
BRIEF = [
    "The lighthouse on the island is lit again, as the harbour office said this week.",
    "It was the harbour office that had paid for the new lamp of the lighthouse.",
    "There is a keeper for the lamp of the lighthouse again, and he likes it.",
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
        (OTHERS, SHARE, LEADS),
        (TEXT, SHARE, LEADS[:7]),
        ([CONTENTS], SHARE, LEADS),
        (BRIEF, SHARE, LEADS),
    ],
    ids=[
        "they speak of the same",
        "nothing parts them from the text",
        "the text is no text either",
        "so few may be a list",
        "one paragraph may announce a list",
        "so do short ones",
    ],
)
def test_when_unsure_they_stay(text: list[str], between: list[str], below: list[str]) -> None:
    result = cleaner.analyze(page_of(text, *between, below=below), kind="text")
    assert result.profile == "flat"
    outside = {block.text for block in result.blocks if block.settled_by and block.settled_by.id == "outside-run"}
    assert not outside & set(below)
