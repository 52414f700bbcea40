"""The profiles: kinds of documents, with the weights, the cut and the context steps that apply to each. Chosen once, here."""

from collections.abc import Sequence
from functools import cache

from cleaner import vote
from cleaner.model import Features, Kind, Profile, ProfileChoice, Scorer
from cleaner.rules import ALL

PAGE = Profile("page", "page", "an html page: its markup says where each block stands")
FLAT = Profile("flat", "text", "a whole page whose markup is gone: its article is one run among menus and footers", lean=0.75)
CLEAN = Profile("nearly-clean", "text", "an article with a residue, or none: kept unless a line clearly does not belong", lean=1.0)

#: A block that scores lower looks like boilerplate whatever stands around it.
JUNK = -2.0  # points
#: From so many such blocks on, a document is a page: the residues of articles are shorter, the menus of pages longer.
_JUNK_OF_A_PAGE = 16  # blocks


def choose(kind: Kind, scores: Sequence[float]) -> ProfileChoice:
    """The profile of a document, with the values that decided.

    Args:
        kind: what the document is.
        scores: of its blocks in the context-free pass.
    """
    if kind == "html":
        return ProfileChoice(PAGE, "the document is html")
    junk = sum(score < JUNK for score in scores)
    evidence = f"{junk} of {len(scores)} blocks look like menus, labels or footers; a page has at least {_JUNK_OF_A_PAGE}"
    return ProfileChoice(FLAT if junk >= _JUNK_OF_A_PAGE else CLEAN, evidence)


@cache
def scorer(layout: str) -> Scorer:
    """The compiled rules for one layout of feature rows: `html`, `text` (context-free pass) or `text in place`."""
    if layout == "html":
        return vote.compile_scorer(ALL, "page", layout)
    in_place = layout == "text in place"
    return vote.compile_scorer([rule for rule in ALL if vote.looks_at_place(rule) is in_place], "text", layout)
