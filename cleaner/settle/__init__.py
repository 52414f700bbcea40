"""Settling: from scores to labels, with the whole document in view. Every change made here carries the name of its step."""

from collections.abc import Mapping
from typing import NamedTuple

from cleaner.model import Block, Features, Profile, Step


class Settled(NamedTuple):
    """The labels of a document, and the steps that gave them where the scores did not."""

    features: list[Features]
    scores: list[float]
    kept: list[bool]
    settled: Mapping[int, Step]
    cut: float
    warnings: list[str]


def settle(
    profile: Profile, blocks: list[Block], features: list[Features], scores: list[float], strictness: int
) -> Settled:
    """Label every block."""
    if profile.name == "page":
        from cleaner.settle import page  # noqa: PLC0415 - plain text has no use for it

        return page.settle(profile, blocks, features, scores, strictness)
    kept = [score > profile.cut for score in scores]
    return Settled(features, scores, kept, {}, profile.cut, [])
