"""The profiles: kinds of documents, with the weights, the cut and the context steps that apply to each. Chosen once, here."""

from collections.abc import Sequence

from cleaner.measure.body import JUNK
from cleaner.model import Features, Kind, Profile, ProfileChoice
from cleaner.settle.run import best_run

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

#: The weights of the context-free pass, by which the profile is chosen.
FIRST_PASS: dict[Kind, tuple[str, ...]] = {"html": PAGE.weights, "text": CLEAN.weights}

#: From so many blocks that look like boilerplate on, a document that does not begin with its body is a page: the residues of
#: articles are shorter, the menus of pages longer.
_JUNK_OF_A_PAGE = 12  # blocks


def choose(kind: Kind, rows: Sequence[Features], scores: Sequence[float]) -> ProfileChoice:
    """The profile of a document, with the values that decided.

    Args:
        kind: what the document is.
        rows: the features of its blocks.
        scores: of its blocks in the context-free pass.
    """
    if kind == "html":
        return ProfileChoice(PAGE, "the document is html")
    junk = sum(score < JUNK for score in scores)
    above = best_run(scores, rows, CLEAN)[0] if junk >= _JUNK_OF_A_PAGE else 0
    profile = FLAT if junk >= _JUNK_OF_A_PAGE and above else CLEAN
    evidence = f"{junk} of {len(scores)} blocks look like boilerplate (a page has {_JUNK_OF_A_PAGE} and more)"
    return ProfileChoice(profile, f"{evidence}, {above} blocks above the body" if above else evidence)
