"""What stands below the end of a text goes as a whole: a biography, a box, headlines below a line of marks, a list."""

import pytest
from test_run import MENU, TEXT

from cleaner import analyze, clean
from cleaner.settle.endings import name_at_the_beginning

BIOGRAPHIES = {
    "en": "Wilma Harkness is a freelance writer who covers gardens. She lives in Leeds with two dogs.",
    "de": "Jutta Brückner ist Redakteurin im Ressort Wissen. Sie lebt in Halle und züchtet Bienen.",
    "fr": "Hélène Maurel est journaliste indépendante. Elle vit à Nantes, où elle élève des chèvres.",
    "es": "Elvira Santos es periodista y colabora con varias revistas. Vive en Gijón desde hace años.",
    "pt": "Adelino Pereira é jornalista e escreve sobre viagens. Mora em Braga com a família.",
    "it": "Paola Ferrari è giornalista e scrive di cucina. Vive a Parma con tre gatti.",
    "nl": "Aafke de Vries is verslaggever en schrijft over de zee. Ze woont in Harlingen.",
    "sv": "Karin Lindqvist är frilansjournalist och skriver om segling. Hon bor i Visby.",
    "pl": "Magdalena Wrońska jest dziennikarką i pisze o górach. Mieszka w Toruniu.",
    "ru": "Анна Крылова — журналист, пишет о науке. Живёт в Томске и разводит пчёл.",
    "uk": "Оксана Гнатюк — журналістка, пише про науку. Живе у Львові та вирощує троянди.",
    "el": "Η Μαρία Παππά είναι δημοσιογράφος και γράφει για ταξίδια. Ζει στον Βόλο.",
    "tr": "Zeynep Aksoy gazeteci ve bilim üzerine yazıyor. Üç kedisiyle İzmir'de yaşıyor.",
    "hu": "Antal Judit újságíró, és kertekről ír. Két kutyájával él Pécsett.",
    "cs": "Jarmila Nováková je novinářka a píše o zahradách. Žije v Brně se dvěma psy.",
    "fi": "Aino Virtanen on toimittaja ja kirjoittaa merestä. Hän asuu Raumalla kahden koiran kanssa.",
}
HEADLINES = [
    "Seven bakers on the best crust for winter soup",
    "Why nobody wants to buy a lighthouse any more?",
    "Cheap flights are over, says a pilot who knows",
    "What your cat does while you are asleep at night?",
]
OTHERS = [
    "A baker from the coast makes bread without flour, and a whole street lines up for it at five.",
    "The team had lost seven games in a row when its captain took the gloves himself. Nobody believed him.",
]


def left(*tail: str, text: list[str] = TEXT) -> list[str]:
    """What is left of the lines below a text."""
    cleaned = clean("\n".join([*text, *tail]), kind="text").splitlines()
    assert cleaned[: len(text)] == text
    return cleaned[len(text) :]


def step_of(line: str, *tail: str) -> str | None:
    """The step that settled a line of those below the text."""
    blocks = analyze("\n".join([*TEXT, *tail]), kind="text").blocks
    (block,) = [block for block in blocks if block.text == line]
    return block.settled_by.id if block.settled_by else None


@pytest.mark.parametrize("biography", BIOGRAPHIES.values(), ids=BIOGRAPHIES)
def test_a_biography_goes(biography: str) -> None:
    assert left(biography) == []
    assert step_of(biography, biography) == "biography"


def test_several_biographies_go_one_after_the_other() -> None:
    assert left(BIOGRAPHIES["en"], BIOGRAPHIES["de"]) == []


def test_a_byline_above_does_not_hold_it() -> None:
    text = ["The old mill was closed", "By Wilma Harkness", *TEXT]
    assert clean("\n".join([*text, BIOGRAPHIES["en"]]), kind="text") == "\n".join(text) + "\n"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Wilma Harkness is a writer", "Wilma Harkness"),
        ("J. W. Harkness is a writer", "J W Harkness"),
        ("Aafke de Vries is a writer", "Aafke de Vries"),
        ("Wilma Harkness, Leeds, is a writer", "Wilma Harkness"),
        ("NATO Command has a writer", ""),
        ("Wilma de la is a writer", ""),
    ],
)
def test_the_name_that_a_sentence_begins_with(sentence: str, name: str) -> None:
    assert " ".join(name_at_the_beginning(sentence.split())) == name


@pytest.mark.parametrize(
    "paragraph",
    [
        "Wilma Harkness is a mason who mends what others let fall. She lives in Leeds with two dogs.",  # no trade of writers
        "The old writer is a friend of mine who covers gardens. She lives in Leeds with two dogs.",  # no name
        "Wilma is a freelance writer who covers gardens. She lives in Leeds with two dogs.",
        "Wilma Harkness, freelance writer in Leeds with two dogs and a long road to her garden",  # no sentence
        "Wilma Harkness, writer of this.",  # too short
        "Wilma Harkness is a writer of the town, where the old mill, the hall and the library were closed.",  # its words
    ],
)
def test_other_last_paragraphs_stay(paragraph: str) -> None:
    assert left(paragraph) == [paragraph]


def test_somebody_of_whom_the_text_speaks_stays() -> None:
    named = "Wilma Harkness stood at the gate of the mill and asked those who came late to be quiet, and they were."
    text = [*TEXT[:4], named, *TEXT[4:]]
    assert left(BIOGRAPHIES["en"], text=text) == [BIOGRAPHIES["en"]]


def test_who_somebody_is_stands_at_the_beginning_of_a_text_about_them() -> None:
    assert clean("\n".join([BIOGRAPHIES["en"], *TEXT]), kind="text").split("\n")[0] == BIOGRAPHIES["en"]


def test_a_short_text_keeps_it() -> None:
    assert left(BIOGRAPHIES["en"], text=TEXT[:3]) == [BIOGRAPHIES["en"]]


@pytest.mark.parametrize("line", ["* * *", "---", "___", "—", "|", "•", "====="])
def test_headlines_below_a_line_of_marks_go(line: str) -> None:
    assert left(line, *HEADLINES) == []
    assert left(line, *HEADLINES, OTHERS[0]) == [], "a sentence among them too"
    assert step_of(OTHERS[0], line, *HEADLINES, OTHERS[0]) == "headlines-below-a-line"


def test_labels_below_a_line_are_left_to_the_votes() -> None:
    assert step_of("Spoon", "---", "Spoon", "Mug", "Lighter", "Map") is None


def test_paragraphs_of_the_text_below_a_line_stay() -> None:
    paragraphs = [line.replace("closed", "opened") for line in TEXT[:3]]
    assert left("---", *paragraphs) == paragraphs


@pytest.mark.parametrize("heading", ["Read also", "Lesen Sie auch", "Czytaj także", "Читайте также", "Lire aussi", "関連記事"])
def test_a_box_at_the_end_goes(heading: str) -> None:
    assert left(heading, *HEADLINES) == []
    assert left(heading, *OTHERS) == []
    assert step_of(OTHERS[0], heading, *OTHERS) == "box-at-the-end"


@pytest.mark.parametrize("heading", ["Read also what a baker does with his bread", "Advertisement", "Tags"])
def test_what_announces_no_other_documents_takes_nothing_along(heading: str) -> None:
    assert step_of(OTHERS[0], heading, *OTHERS) is None
    assert OTHERS[0] in left(heading, *OTHERS)


def test_a_paragraph_of_the_text_below_a_heading_stays() -> None:
    last = "The old bridge was closed in the spring too, and the people of the town stayed away from it until autumn."
    assert left("Read also", HEADLINES[0], last) == [last]
    short = "And so it was the old town that the people had asked for it."
    assert left("Read also", short) == ["Read also", short], "what stands around it is no box"


ITEMS = ["* Nobody believed him when he said that bread needs no flour.", "* He said it again, and nobody believed him then."]


def test_a_list_of_which_most_goes_goes_whole() -> None:
    items = [f"* {line}" for line in HEADLINES]
    assert left(ITEMS[0], *items) == []
    assert step_of(ITEMS[0], ITEMS[0], *items) == "list-at-the-end"
    assert left(*ITEMS, *items[:2]) == []
    assert left(*ITEMS, items[0]) == ITEMS, "not where more of it stays"
    assert left("What they said:", ITEMS[0], *items) == ["What they said:", ITEMS[0]], "nor where the text announces it"


def test_a_list_of_the_text_stays_whole() -> None:
    items = [f"- {line}" for line in ("Spoon", "Mug", "Lighter", "Map", "Hat")]
    assert left("Bring with you:", *items) == ["Bring with you:", *items]


def test_a_menu_below_goes_without_a_biography() -> None:
    assert left(*MENU, BIOGRAPHIES["en"]) == []
    assert step_of(BIOGRAPHIES["en"], *MENU, BIOGRAPHIES["en"]) == "end-of-text"
