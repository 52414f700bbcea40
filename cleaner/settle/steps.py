"""What the named steps of the context pass are for; a row a step, as the tables of rules have a row a rule."""

from typing import NamedTuple


class Meaning(NamedTuple):
    """What is known of a step."""

    reason: str  #: why it gives labels, in plain words
    source: str  #: where the idea comes from


STEPS = {
    "as-its-likes": Meaning(
        "Its score is close to the cut, and the blocks with the same tags and classes lie on the other side.",
        "page templates write blocks of one kind alike; measured on labelled pages, 2026",
    ),
    "hidden": Meaning("What nobody sees on a page is not its content.", "Readability, isProbablyVisible"),
    "repeat": Meaning(
        "The same text stands above: a page may hold one for each width of screen.",
        "duplicate paragraphs of C4 and Gopher, within a page",
    ),
    "comments-kept": Meaning("Comments were asked for, and it is the text of one, or stands with it.", "--comments keep"),
    "comments-dropped": Meaning("Comments were not wanted, and it stands among some.", "--comments drop"),
    "outside-run": Meaning(
        "The article of a page without its markup is one run of blocks; what lies outside goes, but not the title above it.",
        "BTE's maximum span",
    ),
    "outside-cards": Meaning(
        "The products or entries of a page are one run of blocks in which lines return at a beat; what lies outside goes.",
        "BTE's maximum span; measured on flattened pages, 2026",
    ),
    "cards": Meaning("The lines of a card are as short as those of a menu, and stay.", "measured on flattened pages, 2026"),
    "body": Meaning("A sure block of the run is the text itself: strictness does not move it.", "when unsure, keep"),
    "end-of-text": Meaning(
        "An article ends once: what follows its last sure paragraph is kept down to the place where the scores part best.",
        "boilerpipe, end-of-text markers; measured on labelled documents, 2026",
    ),
    "interruption": Meaning(
        "Between two sure paragraphs stands some boilerplate, if any, and then a heading.",
        "jusText, context pass; measured on labelled documents, 2026",
    ),
    "goes-on": Meaning(
        "Nothing says that the text ends above these lines: they are its list, its facts or its table.", "when unsure, keep"
    ),
    "section-break": Meaning(
        "A line of marks that recurs between paragraphs, each time by itself, parts the sections of a text.",
        "when unsure, keep",
    ),
    "record": Meaning(
        "A label that comes again and again, with a value each time, is a field of records.", "when unsure, keep"
    ),
    "table": Meaning("Rows between bars, with a row of dashes below their head, are a table in Markdown.", "when unsure, keep"),
    "entry": Meaning(
        "Where each paragraph has a heading of its own, a word of an interface above one of them is its heading.",
        "when unsure, keep",
    ),
    "references": Meaning(
        "Below a heading of references stands what the text refers to; above it what an encyclopedia points to.",
        "when unsure, keep",
    ),
    "set-by-hand": Meaning(
        "Marks, underlines, wrapped and indented lines tell of a text file, in which only an interface is out of place.",
        "when unsure, keep",
    ),
    "spoken-of": Meaning(
        "Several paragraphs of the text speak of such things too: an article about newsletters asks nobody to subscribe.",
        "when unsure, keep",
    ),
    "reading-time": Meaning(
        "Above a text of some length stands how many minutes it takes to read it.", "measured on labelled documents, 2026"
    ),
    "biography": Meaning(
        "The last paragraph says who somebody is and what they write, of whom the text does not speak: its author.",
        "measured on labelled documents, 2026",
    ),
    "box-at-the-end": Meaning(
        "Below the text a heading announces other documents, and nothing below it goes on with the text.",
        "boilerpipe, end-of-text markers",
    ),
    "headlines-below-a-line": Meaning(
        "Below the only line of marks of the document stand neither labels nor paragraphs that speak of what the text does.",
        "boilerpipe, end-of-text markers",
    ),
    "list-at-the-end": Meaning(
        "It begins the list below the text of which most items go.",
        "measured on labelled documents, 2026",
    ),
    "unsaid": Meaning(
        "What stands between lines of the text goes only where something says that it is none.", "when unsure, keep"
    ),
    "interface-around-a-list": Meaning(
        "A list keeps its short lines, but not those of an interface above its first and below its last.",
        "defuddle's text patterns",
    ),
    "unsettled": Meaning(
        "A document that changes in every round has no stable reading, and is left as it is.", "when unsure, keep"
    ),
}
