"""The profiles: kinds of documents, with the weights, the cut and the context steps that apply to each. Chosen once, here."""

from collections.abc import Sequence

from cleaner.measure.body import JUNK, holds_cues
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Kind, Profile, ProfileChoice
from cleaner.settle.run import SURE, best_run

_WORDS = LAYOUTS["text"].index("words")

PAGE = Profile("page", ("page",), "an html page: its markup says where each block stands")
# What a line says about itself weighs alike in the profiles of plain text; what its place says does not: below the article of a
# page stands the rest of the page, below a nearly clean article perhaps nothing.
FLAT = Profile(
    "flat",
    ("flat", "text"),
    "a whole page whose markup is gone: its article is one run among menus and footers",
    lean=0.75,
    text_above_markers=150.0,
)
# A box of teasers inside an article may hold several markers.
CLEAN = Profile(
    "nearly-clean",
    ("text",),
    "an article with or without a residue: kept unless a line clearly differs",
    lean=1.0,
    text_above_markers=300.0,
    markers_add_up=False,
)

LIST = Profile(
    "list",
    ("text",),
    "a list, dialogue, verse, code, table or log, with hardly any running text: kept but for lines that clearly differ",
    lean=1.0,
    text_above_markers=300.0,
    markers_add_up=False,
)

#: The weights of the context-free pass, by which the profile is chosen.
FIRST_PASS: dict[Kind, tuple[str, ...]] = {"html": PAGE.weights, "text": CLEAN.weights}

#: From so many blocks that look like boilerplate on, a document that does not begin with its body is a page, if as much stands
#: around its body, lines of an interface counting twice: the residues of articles are shorter, and the lines of a list are not
#: of an interface. Where there are none of these, there may be no cues in its language, and it takes more.
_JUNK_OF_A_PAGE = 12  # blocks
#: Where most words are running text, it takes more: an article may hold a table, and a residue at both ends.
_JUNK_AROUND_PROSE = 16  # blocks
_AROUND_A_BODY = 27  # blocks
_CUES_OF_A_PAGE = 4  # blocks
_FAR_AROUND_A_BODY = 72  # blocks
_HEAD_OF_A_PAGE = (13, 6)  # blocks, lines of an interface; so much above a body is a menu
#: A page with a smaller share of its words in paragraphs that are beyond doubt has no body to look around: it is all cards,
#: links or products, and what is sure to be boilerplate goes line by line (word F1 of 33 such pages, .40 higher, 2026).
_NO_BODY = 0.02
#: A document with a smaller share of its words in paragraphs that are beyond doubt is a list by nature, unless it is full of
#: lines of an interface: then it is what is left of a page.
_PROSE = 0.6
_CUES_IN_A_LIST = 5  # blocks


def choose(kind: Kind, rows: Sequence[Features], scores: Sequence[float]) -> ProfileChoice:
    """The profile of a document, with the values that decided.

    Args:
        kind: what the document is.
        rows: the features of its blocks.
        scores: of its blocks in the context-free pass.
    """
    if kind == "html":
        return ProfileChoice(PAGE, "the document is html")
    run = best_run(scores, rows, CLEAN)
    return ProfileChoice(*_of_text(rows, scores, run), run)


def _of_text(rows: Sequence[Features], scores: Sequence[float], run: tuple[int, int]) -> tuple[Profile, str]:
    above, after = run
    junk = sum(score < JUNK for score in scores)
    prose = share_of_prose(run, scores, rows)
    evidence = f"{junk} of {len(scores)} blocks look like boilerplate (a page has {_JUNK_OF_A_PAGE} and more)"
    if prose >= _PROSE and (junk < _JUNK_AROUND_PROSE or not above):
        return CLEAN, evidence
    cues = sum(map(holds_cues, rows))
    around = above + len(scores) - after
    enough = around + cues >= (_AROUND_A_BODY if cues >= _CUES_OF_A_PAGE else _FAR_AROUND_A_BODY)
    enough = enough or (above >= _HEAD_OF_A_PAGE[0] and cues >= _HEAD_OF_A_PAGE[1])
    if junk >= _JUNK_OF_A_PAGE and above and enough and prose >= _NO_BODY:
        return FLAT, f"{evidence}, {around} blocks around the body, {above} of them above it, {cues} with cues"
    if prose < _PROSE and cues < _CUES_IN_A_LIST:
        share = f"{prose:.0%} of its words are running text (an article has {_PROSE:.0%})"
        return LIST, f"{share}, {cues} blocks with cues"
    return CLEAN, evidence


def share_of_prose(run: tuple[int, int], scores: Sequence[float], rows: Sequence[Features]) -> float:
    """The share of the words of a document that stand in those blocks of its run that are beyond doubt."""
    words = sum([row[_WORDS] for row in rows])
    first, after = run
    sure = SURE - CLEAN.lean
    prose = sum([rows[at][_WORDS] for at in range(first, after) if scores[at] > sure and not holds_cues(rows[at])])
    return prose / words if words else 1.0
