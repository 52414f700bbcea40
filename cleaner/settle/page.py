"""Settling pages: votes on where a block lies, the cut that suits the page, blocks of one make, then text unseen or repeated.

The first scores say how much of the page is likely to be main content, and where it is; the rules about the place of a block
(`cleaner.rules.page_place`) vote on top of them, once.

A fixed cut would be wrong for most pages: an article of ten paragraphs among three hundred menu entries wants another
one than a page that is all cards. So each page gets the cut that maximises its expected F1, the scores read as log
odds. That the scores may all be too low, or all too high, is part of the expectation: some pages want all of their cards,
some none.
"""

from functools import lru_cache
from itertools import accumulate
from math import exp
from operator import add, mul

from cleaner.measure import expected
from cleaner.measure.schema import LAYOUT_AFTER, LAYOUTS
from cleaner.model import NO_MAIN_CONTENT, Block, Features, Settled, Step, Tables
from cleaner.profiles import OF_PAGE, PAGE
from cleaner.settle import likes

#: The score at which a block is as likely main content as not. Fitted together with the weights: moves with them.
EVEN = 1.25
_SHARPNESS = 1.5  # block by block the scores hedge; seen together, the rules of a page are surer than their sum
#: What is wrong about a page is often wrong about all of it: by how much its scores, as log odds, may all be too low, and how
#: likely that is. Across folds that keep sites together, word F1 rose by .002 on pages of all kinds, weights as they were.
_SHIFTS = ((-2.5, 0.25), (0.0, 0.5), (2.5, 0.25))
_AS_IT_IS = 1  # the middle one
_SUREST = 99.0  # that a block is boilerplate; heavy rules of one's own may add up to more than a float can say
_LOWEST, _HIGHEST = EVEN - 2.0, EVEN + 2.0  # no page is so odd that its cut lies outside
_STRICTER = 0.75  # a step of strictness, in score
REPEATED_WORDS = 8  #: shorter text may well stand twice on purpose
_FEW_WORDS = 8.0  # expected words of main content below which a page has none ...
_SURE = EVEN + 1.5  # ... unless one of its blocks has this score, a chance of nine in ten
_WORDS = LAYOUTS["html"].index("words")
_WITHIN = LAYOUTS["html"].index("within")
_HEADLINE_GAP = LAYOUTS["html"].index("headline_gap")

SHELL = f"{NO_MAIN_CONTENT}: the page seems to build its text with scripts or in frames"
_SHELL_WORDS = 150  # a page with fewer, and scripts, is a shell


def settle(
    blocks: list[Block],
    features: list[Features],
    scores: list[float],
    strictness: int,
    tables: Tables,
) -> Settled:
    """Label every block of a page.

    Args:
        blocks: its blocks.
        features: a row a block, of the context-free pass.
        scores: a score a block, of the context-free pass.
        strictness: each step moves the cut, above 0 up.
        tables: what it is judged by.
    """
    rows = in_place(blocks, features, scores)
    votes = tables.scorer(LAYOUT_AFTER["html"], PAGE.weights)(rows)
    return labelled(blocks, rows, [first + more for first, more in zip(scores, votes, strict=True)], strictness)


def in_place(blocks: list[Block], features: list[Features], scores: list[float]) -> list[Features]:
    """The rows of the context-free pass, and in each where its block lies among what is expected to be main content."""
    if not blocks:
        return []
    places = expected.place(
        blocks[0].markup.page.parents,
        [block.markup.box for block in blocks],
        [row[_WORDS] or 1 for row in features],
        [_chances(score)[_AS_IT_IS] for score in scores],
        ["hidden" not in row[_WITHIN] for row in features],
        [row[_HEADLINE_GAP] for row in features],
    )
    return list(map(add, features, places))


def labelled(blocks: list[Block], features: list[Features], scores: list[float], strictness: int) -> Settled:
    """The labels of a page.

    Args:
        blocks: its blocks.
        features: a row a block.
        scores: a score a block, of all rules.
        strictness: as above.
    """
    if not blocks:
        return Settled(blocks, features, scores, [], {}, [], OF_PAGE, EVEN, [])
    words = [row[_WORDS] or 1 for row in features]
    hidden = ["hidden" in row[_WITHIN] for row in features]
    shown = [0 if unseen else count for unseen, count in zip(hidden, words, strict=True)]
    cut, expected = best_cut(scores, shown)
    cut += _STRICTER * strictness
    if expected < _FEW_WORDS and strictness >= 0 and not _is_short(scores, shown, expected):
        cut = max(scores)
    kept = [score > cut for score in scores]
    settled = likes.as_likes(features, scores, cut)
    for position in settled:
        kept[position] = not kept[position]
    for position, unseen in enumerate(hidden):
        if unseen and kept[position]:
            kept[position] = False
            settled[position] = Step("hidden", "display: none or the attribute hidden, on it or around it")
    repeats = _repeats(blocks, words, kept)
    for position in repeats:
        kept[position] = False
    settled |= repeats
    warnings = []
    if not any(kept):
        page = blocks[0].markup.page
        bare = sum(words) < _SHELL_WORDS and (page.scripts or page.frames)
        warnings.append(SHELL if bare else NO_MAIN_CONTENT)
    return Settled(blocks, features, scores, kept, settled, [PAGE.weights] * len(blocks), OF_PAGE, cut, warnings)


def _is_short(scores: list[float], words: list[int], expected: float) -> bool:
    """Whether a page of little main content is a short text, and not a frame around nothing: when unsure, keep.

    Args:
        scores: of the blocks.
        words: of the blocks, none of what is not shown.
        expected: words of main content.
    """
    return expected > sum(words) / 2 or any(score >= _SURE and count for score, count in zip(scores, words, strict=True))


def best_cut(scores: list[float], words: list[int]) -> tuple[float, float]:
    """The cut with the best expected F1 over words, and how many words of main content are expected in all.

    With p the probability of a block and w its words, keeping the blocks above a cut has the expected F1 (to a good
    approximation) ``2 * sum(p * w, kept) / (sum(w, kept) + sum(p * w, all))``.

    Args:
        scores: of the blocks, not empty.
        words: of the blocks.
    """
    weights: dict[float, int] = {}
    for score, count in zip(scores, words, strict=True):
        weights[score] = weights.get(score, 0) + count
    steps = sorted(weights, reverse=True)
    counts = [weights[score] for score in steps]
    sizes = list(accumulate(counts))
    columns = zip(*map(_chances, steps), strict=True)
    hits = [list(accumulate(map(mul, counts, column))) for column in columns]  # one for each of the shifts
    values = [0.0] * len(steps)
    for (_, share), hit in zip(_SHIFTS, hits, strict=True):
        expected = hit[-1]
        values = [value + share * kept / (size + expected or 1.0) for value, kept, size in zip(values, hit, sizes, strict=True)]
    last = values.index(max(values))
    below = steps[last + 1] if last + 1 < len(steps) else steps[last] - 1
    return min(max((steps[last] + below) / 2, _LOWEST), _HIGHEST), hits[_AS_IT_IS][-1]


@lru_cache(4096)
def _chances(score: float) -> tuple[float, ...]:
    """That a block with this score is main content, for each of the shifts; scores are quarters, so that there are few."""
    odds = _SHARPNESS * (EVEN - score)
    return tuple(1.0 / (1.0 + exp(min(odds - shift, _SUREST))) for shift, _ in _SHIFTS)


def _repeats(blocks: list[Block], words: list[int], kept: list[bool]) -> dict[int, Step]:
    """Kept blocks whose text a kept block before them has: a page may hold one text for each width of screen."""
    first: dict[str, int] = {}
    found = {}
    for position, block in enumerate(blocks):
        if kept[position] and words[position] >= REPEATED_WORDS:
            above = first.setdefault(block.text, position)
            if above != position:
                found[position] = Step("repeat", f"the same text stands {position - above} blocks above")
    return found
