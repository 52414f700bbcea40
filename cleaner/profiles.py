"""The profiles: kinds of documents, with the weights and the context steps that apply to each. Chosen once, here."""

from itertools import compress

from cleaner.measure import body
from cleaner.measure.body import JUNK, holds_cues
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Kind, Profile, ProfileChoice, Scored
from cleaner.settle.cards import cards_of
from cleaner.settle.menus import between_menus
from cleaner.settle.records import records
from cleaner.settle.run import SURE, best_run, run_of_page, sure_of, title_above

_WORDS, _CUES, _ADDRESS, _LINKED = (LAYOUTS["text"].index(name) for name in ("words", "cues", "address", "link_density"))

PAGE = Profile("page", ("page",), "an html page: its markup says where each block stands")
OF_PAGE = ProfileChoice(PAGE, "the document is html")
# What a line says about itself weighs alike in the profiles of plain text; what its place says does not: below the article of a
# page stands the rest of the page, below a nearly clean article perhaps nothing.
FLAT = Profile(
    "flat",
    ("flat", "text"),
    "a whole page whose markup is gone: its article is one run among menus and footers",
    lean=0.75,
    text_above_markers=150.0,
    items=3,
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

CARDS = Profile(
    "cards",
    ("text",),
    "a page of products, entries or teasers with hardly any running text: kept from the first card to the last",
    lean=1.0,
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
#: Where nearly all are, and little stands around them, the lines of an interface among them make no page of it.
_ALL_PROSE, _AROUND_ALL_PROSE, _SHARE_AROUND = 0.8, 24, 0.4  # share of the words; blocks; of those of the body
_AROUND_A_BODY = 27  # blocks
_CUES_OF_A_PAGE = 4  # blocks
_FAR_AROUND_A_BODY = 72  # blocks
_HEAD_OF_A_PAGE = (13, 6)  # blocks, lines of an interface; so much above a body is a menu
#: A page with a smaller share of its words in paragraphs that are beyond doubt has no body to look around: it is all cards,
#: links or products, and what is sure to be boilerplate goes line by line (word F1 of 33 such pages, .40 higher, 2026).
_NO_BODY = 0.02
#: Nor has one with hardly more of these, if no title stands above them, no passage of them is as long as short news are, and
#: they do not end the page, as what a shop says of itself (word F1 of 79 such pages of shops and lists, .20 higher, 2026).
_HARDLY_A_BODY = 0.1
_SHORT_NEWS = 80  # words
_BEFORE_THE_END = 0.65  # of the blocks
_MOSTLY_LINKS = 0.4  # share of its characters
#: Short pieces, each with a list of its own, have no best run that a page stands around: above it stand as many of them, and no
#: menu (word F1 of the three such labelled documents .53 -> .86, 2026).
_TEXT_ABOVE, _CUES_ABOVE = 0.7, 0.1  # of the running text of the run; share of the blocks
_RUNNING, _OF_THE_WORDS = 1.0, 0.25  # points of running text; share of all words in it
#: Shorter pages, and those in languages that have few cues, are told by their last lines, where there is some news in them.
_LITTLE_PROSE = 0.45
_SOME_JUNK = 3  # blocks
_NEWS = 90  # words
_LAST = 3  # blocks
#: A document with a smaller share of its words in paragraphs that are beyond doubt is a list by nature, unless it is full of
#: lines of an interface: then it is what is left of a page.
_PROSE = 0.6
_CUES_IN_A_LIST = 5  # blocks
#: Share of the blocks. Where more hold cues, their language is known, and these tell a page better than rows of labels do.
_FEW_CUES = 0.15


def choose(document: Scored, *, cards: bool = True) -> ProfileChoice:
    """The profile of a plain text, with the values that decided.

    Args:
        document: after the context-free pass.
        cards: whether it may be a page of cards.
    """
    _, rows, scores, _ = document
    run = best_run(document, CLEAN)
    above, after = run
    junk = sum(score < JUNK for score in scores)
    prose = share_of_prose(run, document)
    evidence = f"{junk} of {len(scores)} blocks look like boilerplate (a page has {_JUNK_OF_A_PAGE} and more)"
    around = above + len(scores) - after
    cues = sum(map(holds_cues, rows))
    no_cues = cues < _FEW_CUES * len(rows)
    if prose >= _HARDLY_A_BODY and no_cues and between_menus(document) and not records(document.texts, rows):
        return ProfileChoice(FLAT, f"rows of labels stand above and below its text; {evidence}", run)
    if prose >= _PROSE and (junk < _JUNK_AROUND_PROSE or not above):
        return ProfileChoice(CLEAN, evidence, run)
    if prose >= _ALL_PROSE and around < min(_AROUND_ALL_PROSE, _SHARE_AROUND * (after - above)):
        evidence = f"{prose:.0%} of its words are running text, and {around} blocks around {after - above} are no page"
        return ProfileChoice(CLEAN, evidence, run)
    place = f"{evidence}, {around} blocks around the body, {above} of them above it, {cues} with cues"
    enough = around + cues >= (_AROUND_A_BODY if cues >= _CUES_OF_A_PAGE else _FAR_AROUND_A_BODY)
    enough = enough or (above >= _HEAD_OF_A_PAGE[0] and cues >= _HEAD_OF_A_PAGE[1])
    page = ""
    if junk >= _JUNK_OF_A_PAGE and above and enough:
        fields = records(document.texts, rows)  # of a package, of licences: no menus
        if not fields and (prose >= _HARDLY_A_BODY or (prose >= _NO_BODY and _has_body(document))):
            page = "" if begins_above(run, document) else place
        elif cards and 0 not in fields and (found := cards_of(document)):
            return ProfileChoice(CARDS, f"{place}; {found.evidence}", found.run)
    elif junk >= _SOME_JUNK and prose < _LITTLE_PROSE and above and _is_short_page(document):
        page = f"{junk} of {len(scores)} blocks look like boilerplate, and the last tell whose rights are reserved"
    if page:
        return ProfileChoice(FLAT, page, run)
    return of_no_page(document, run, evidence)


def of_no_page(document: Scored, run: tuple[int, int], evidence: str) -> ProfileChoice:
    """The profile of a plain text of which it is known that it is no page.

    Args:
        document: after the context-free pass.
        run: the best one of it.
        evidence: what is known.
    """
    prose, cues = share_of_prose(run, document), sum(map(holds_cues, document.rows))
    a_list = prose < _PROSE and cues < _CUES_IN_A_LIST
    if a_list:
        evidence = f"{prose:.0%} of its words are running text (an article has {_PROSE:.0%}), {cues} blocks with cues"
    return ProfileChoice(LIST if a_list else CLEAN, evidence, run)


def share_of_prose(run: tuple[int, int], document: Scored) -> float:
    """The share of the words of a document that stand in those blocks of its run that are beyond doubt."""
    _, rows, scores, _ = document
    words = sum([row[_WORDS] for row in rows])
    first, after = run
    sure = SURE - CLEAN.lean
    prose = sum([rows[at][_WORDS] for at in range(first, after) if scores[at] > sure and not holds_cues(rows[at])])
    return prose / words if words else 1.0


def begins_above(run: tuple[int, int], document: Scored) -> bool:
    """Whether a text begins above its best run: nearly as much running text stands there as in it, among hardly any cues.

    Args:
        run: its first block and the one after it.
        document: after the context-free pass.
    """
    _, rows, scores, _ = document
    cues = [*map(holds_cues, rows)]
    first, after = run
    text = [row[_WORDS] if score > _RUNNING and not cue else 0 for row, score, cue in zip(rows, scores, cues, strict=True)]
    if sum(cues[:first]) > _CUES_ABOVE * first or sum(text) < _OF_THE_WORDS * sum(row[_WORDS] for row in rows):
        return False
    return sum(text[:first]) >= _TEXT_ABOVE * sum(text[first:after])


def _has_body(document: Scored) -> bool:
    """Whether a page with hardly any running text has a body, a short one.

    Addresses and links that a converter wrote out make a page longer; its text is measured against the rest of it.
    """
    rows = document.rows
    unlinked = sum([row[_WORDS] for row in rows if not row[_ADDRESS] and row[_LINKED] < _MOSTLY_LINKS])
    run, in_body, title = _body_of_page(document)
    if sum(row[_WORDS] for row in compress(rows, in_body)) >= _HARDLY_A_BODY * unlinked:
        return True
    at_the_end = run[0] > _BEFORE_THE_END * len(rows)
    return at_the_end or title is not None or body.longest_passage(rows, in_body) >= _SHORT_NEWS


def _body_of_page(document: Scored) -> tuple[tuple[int, int], list[bool], int | None]:
    """Were the document a flat page: the run of its body, the blocks that this consists of, and the title above it."""
    run = run_of_page(document, FLAT)
    in_body = sure_of(run, document, FLAT)
    return run, in_body, title_above(run[0], document, in_body)


def _is_short_page(document: Scored) -> bool:
    """Whether the last lines tell whose rights are reserved, and more than that stands around some news."""
    rows = document.rows
    if not any("copyright" in row[_CUES] for row in rows[-_LAST:]):
        return False
    run, in_body, _ = _body_of_page(document)
    return bool(run[0] and run[1] < len(rows) and body.longest_passage(rows, in_body) >= _NEWS)
