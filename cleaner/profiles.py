"""The profiles: kinds of documents, with the weights and the cut that apply to each. Chosen once, here."""

from functools import cache

from cleaner import vote
from cleaner.model import Features, Kind, Profile, ProfileChoice, Scorer
from cleaner.rules import ALL

PAGE = Profile("page", 0.0, "an html page; its markup says where each block stands")
FLAT = Profile("flat", 0.0, "a whole page whose markup is gone")


def choose(kind: Kind, features: list[Features]) -> ProfileChoice:  # noqa: ARG001
    """The profile of a document, with the values that decided."""
    return ProfileChoice(PAGE, "html") if kind == "html" else ProfileChoice(FLAT, "text")


@cache
def scorer(profile: Profile) -> Scorer:
    """The compiled rules of a profile."""
    return vote.compile_scorer(ALL, profile.name, "html" if profile is PAGE else "text")
