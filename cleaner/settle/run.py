"""The run of the body: the one stretch of a plain-text document that an article is."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from math import sqrt

from cleaner.measure.body import holds_cues, is_marker
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Profile

#: A block of the run that scores higher belongs to the body and is not voted on again, unless it holds cues.
SURE = 2.0  # points
_WORDS = LAYOUTS["text"].index("words")

# Below an article that is over, a line such as "Related articles" or "Comments" begins what belongs to others, however well
# written. A run may go on beyond it only where more follows than this; measured on labelled documents, 2026.
_MARKER = -50.0  # points times root of words

# Towards the end of a body of some length, a sentence that hardly speaks with the words of the others is the lead of a teaser
# as often as a last paragraph, unless the first scores are surer of it than this; measured on labelled documents, 2026.
_SURE_OF_ANYTHING = 2.6  # points
_FOREIGN = 0.3  # share of its words that other blocks of the body use too
_SOME_LENGTH = 5  # blocks


def best_run(scores: Sequence[float], rows: Sequence[Features], profile: Profile, cut: float = 0.0) -> tuple[int, int]:
    """The contiguous run with the largest sum of score times square root of words: its first block and the one after it.

    After the text of an article a marker counts against the run, as in boilerpipe's end-of-text rule.

    Args:
        scores: of the context-free pass.
        rows: their features.
        profile: of the document; its lean is added to every score.
        cut: points taken off every score.
    """
    lean = profile.lean - cut
    best, run = 0.0, (0, 0)
    total, start = 0.0, 0
    for at, (score, row) in enumerate(zip(scores, rows, strict=True)):
        if total <= 0:
            total, start = 0.0, at
        gain = (score + lean) * sqrt(row[_WORDS] + 1)
        if total >= profile.text_above_markers and is_marker(row):
            gain = min(gain, _MARKER if profile.markers_add_up else best + _MARKER - total)
        total += gain
        if total > best:
            best, run = total, (start, at + 1)
    return run


def sure_of(
    run: tuple[int, int],
    scores: Sequence[float],
    rows: Sequence[Features],
    stems: Sequence[frozenset[str]],
    profile: Profile,
) -> list[bool]:
    """Which blocks the body consists of: those of the run that the first scores are sure of.

    Args:
        run: its first block and the one after it.
        scores: of the context-free pass.
        rows: their features.
        stems: those of each block, `cleaner.measure.body.stems_of`.
        profile: of the document; its lean is added to every score.
    """
    first, after = run
    sure = [
        first <= at < after and score + profile.lean > SURE and not holds_cues(row)
        for at, (score, row) in enumerate(zip(scores, rows, strict=True))
    ]
    body = [at for at in range(first, after) if sure[at]]
    late = body[len(body) // 2 :] if len(body) >= _SOME_LENGTH else []
    if doubtful := [at for at in late if scores[at] + profile.lean < _SURE_OF_ANYTHING]:
        said = Counter(chain.from_iterable(stems[at] for at in body))
        for at in doubtful:
            sure[at] = sum(said[stem] > 1 for stem in stems[at]) >= _FOREIGN * len(stems[at])
    return sure
