"""Text files that somebody set by hand come back whole, however terse they are, and whatever words of an interface they use.

They stand in `authored/`: read-me files, a licence, rights in a package, a changelog, a manual, a guide; in four languages.
"""

from pathlib import Path

import pytest
from promises import check
from test_run import TEXT

from cleaner import analyze, clean, profiles
from cleaner.measure import features_of
from cleaner.measure.body import stems_of
from cleaner.measure.schema import WORDING
from cleaner.measure.wording import measure
from cleaner.model import Scored
from cleaner.profiles import FIRST_PASS
from cleaner.segment.text import blocks_of
from cleaner.settle.authored import signs_of_a_hand
from cleaner.tables import BUILT_IN

FILES = {path.name: path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "authored").iterdir())}
INTERFACE = ["Log in", "Subscribe to our newsletter", "Share this article", "Follow us on Twitter", "Leave a comment"]
WRAPPED = (
    "Tables of tides are worked out from the moon, the sun and the shape of\n"
    "the coast, and whoever has lived by the sea for long enough knows them\n"
    "by heart, or says so in the evening when nobody can look them up.\n"
)


def signs(text: str) -> str:
    blocks = blocks_of(text)
    return signs_of_a_hand(blocks, features_of("text", blocks))


@pytest.mark.parametrize("name", FILES)
def test_it_comes_back_whole(name: str) -> None:
    assert clean(FILES[name], kind="text") == FILES[name]
    check(FILES[name])


@pytest.mark.parametrize("name", FILES)
def test_it_is_no_page(name: str) -> None:
    assert analyze(FILES[name], kind="text").profile in {"list", "nearly-clean"}


#: With lines of an interface below them these look like a page again, and lose lines of their own.
LOST = ("german.txt", "manual.txt", "packaging.txt", "russian.md")


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xfail(strict=True) if name in LOST else ()) for name in FILES]
)
def test_lines_of_an_interface_below_it_go(name: str) -> None:
    residue = "\nShare this article on Facebook\nSubscribe to our newsletter\n"
    assert clean(FILES[name] + residue, kind="text") == FILES[name]


@pytest.mark.parametrize(
    ("text", "told_by"),
    [
        ("```\nmake\n```\nThen wait.\n", "2 of 4 lines are fences, references or marks of headings"),
        ("# Tides\n\n## Moon\n\nIt pulls.\n", "2 of 3 lines"),
        ("Tides\n=====\n\nMoon\n~~~~\n\nIt pulls.\n", "2 of 5 lines"),
        (".. _moon: https://moon.example\n[sun]: https://sun.example\nThey pull.\n", "2 of 3 lines"),
        (WRAPPED * 5 + "    Kirkby\n    Port Ewen\n    Old Mill\n", "of 18 lines 15 are wrapped and 3 indented"),
        ("Tides\n\nCopyright 2026 Mara Lindqvist\n\n" + (WRAPPED + "\n") * 5, "whose rights are reserved stands above its end"),
    ],
    ids=["fences", "headings", "underlines", "references", "indented", "licence"],
)
def test_a_hand_is_told_by(text: str, told_by: str) -> None:
    assert told_by in signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n".join(TEXT),
        "# Tides\n\nThe moon pulls.\n",
        "Tides and what pulls them\n---\n\nMoon and sun, from near and far\n===\n",
        WRAPPED * 5,
        WRAPPED * 5 + "\nCopyright 2026 Mara Lindqvist\n",
        WRAPPED + "    Kirkby\n    Port Ewen\n    Old Mill\n",
        "# Tides\n\n## Moon\n\n" + "\n\n".join(INTERFACE),
        "# Tides\n\n## Moon\n\nIt pulls.\n\n[Kirkby](https://kirkby.example)\n\n[Ewen](https://ewen.example)\n",
        WRAPPED * 5 + "    Kirkby\n    Port Ewen\n" + "".join(f"  {at}. https://kirkby.example/{at}\n" for at in range(1, 9)),
    ],
    ids=[
        "nothing",
        "prose",
        "one mark",
        "lines, no underlines",
        "wrapped alone",
        "rights at its end",
        "one paragraph",
        "an interface",
        "links",
        "addresses of a text browser",
    ],
)
def test_no_hand_is_told(text: str) -> None:
    assert signs(text) == ""


def test_what_announces_other_documents_at_the_end_of_it_goes() -> None:
    text = "\n\n".join(["# Tides", *TEXT[:4], "## Moon", *TEXT[4:]]) + "\n"
    box = "\nRelated articles\nWhy the moon never sleeps\nTen harbours to see before winter\nWhat sailors say of Fridays\n"
    assert signs(text + box)
    assert clean(text + box, kind="text") == text


def test_the_step_says_what_tells_of_a_hand() -> None:
    result = analyze(FILES["packaging.txt"], kind="text")
    steps = [block.settled_by for block in result.blocks if block.settled_by and block.settled_by.id == "set-by-hand"]
    assert steps
    assert "are wrapped" in steps[0].evidence


def test_an_address_in_angle_brackets_is_no_arrow() -> None:
    trailing = [feature.name for feature in WORDING].index("trailing_mark")
    assert not measure("Copyright 2026 Orla Finch <orla@tools.example>")[trailing]
    assert not measure("Harbour office <https://kirkby.example>")[trailing]
    assert measure("< 1 2 3 >")[trailing]
    assert measure("All harbours >")[trailing]


def begins_above(above: list[str], text: list[str]) -> bool:
    """Whether a text begins above its best run, the lines above it and its own being these."""
    blocks = blocks_of("\n".join([*above, *text]))
    rows = features_of("text", blocks)
    scores = BUILT_IN.scorer("text", FIRST_PASS["text"])(rows)
    document = Scored([block.shown for block in blocks], rows, scores, [stems_of(block.shown) for block in blocks])
    return profiles.begins_above((len(above), len(rows)), document)


def test_as_much_text_above_a_run_as_in_it_is_no_menu() -> None:
    items = ["- Small nets", "- Old oars"]
    assert begins_above([*TEXT[:3], *items], TEXT[3:6])
    assert not begins_above([TEXT[0], *items], TEXT[3:6]), "little text above it"
    assert not begins_above([*TEXT[:3], *INTERFACE], TEXT[3:6]), "among an interface"
    assert not begins_above([*TEXT[:3], *items * 200], TEXT[3:6]), "hardly any text in all"


def test_its_code_and_its_contents_are_those_of_no_page() -> None:
    parts = ["Moon", "Sun", "Wind", "Harbour", "Mud", "Spring", "Neap", "Bore"]
    contents = "".join(f"- [How the {part} moves the water](#{part})\n" for part in parts)
    text = f"# Tides\n\n{contents}\n" + "".join(f"## {part}\n\nIt pulls.\n\n```javascript\npull()\n```\n\n" for part in parts)
    assert signs(text)
    assert clean(text, kind="text") == text
    assert not signs(text.replace("(#", "(https://tides.example/"))
    assert not signs(text.replace("```javascript", "JavaScript"))
