"""Settling plain text: the run of the body, then the context pass, in rounds until nothing changes.

1. *The run.* The body of an article is one stretch of the document: the contiguous run whose summed scores, weighted by the
   square root of their words, are the largest. On a flat page everything outside it goes, except the title above it. It
   recovers nearly all that context features can give (measured on 1,400 flattened pages, 2026-11).
2. *The context pass.* The blocks of the run that the first scores are sure of are the body; each other block is voted on once
   more by the rules about its place relative to the body (`cleaner.rules.place`).
3. *Rounds.* What was removed is gone from the context of what is left: steps 1 and 2 are repeated on the rest until they remove
   nothing. The cleaned text is what the last round found nothing to remove from; therefore cleaning it again changes
   nothing. No block is measured or scored by itself again, and most documents need two rounds.
"""

from collections.abc import Sequence

from cleaner import profiles
from cleaner.measure import among_lines, body
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Block, Features, Scorer, Settled, Step
from cleaner.settle.run import best_run

#: A block of the run that scores higher belongs to the body and is not voted on again.
SURE = 2.0  # points
#: A document that still changes after so many rounds has no stable reading; it is left as it is.
_ROUNDS = 12
_STRICTER = 1.0  # points a step of strictness moves the cut
_TITLE_REACH = 12  # blocks above the run among which the title is looked for
_TITLE_SHARED = 0.5  # share of the words of a title that the body uses too
_TITLE_WORDS = 2  # that it must share at least
_TITLE_CUES = 0.3  # share of its words that may be cues

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _REPEATS, _CUE_SHARE, _SEPARATORS = (_COLUMN[name] for name in ("words", "repeats", "cue_share", "separators"))

NO_MAIN_CONTENT = "no main content found"
UNSETTLED = f"the context pass did not settle in {_ROUNDS} rounds; the document is left as it is"


def settle(
    blocks: list[Block],
    features: list[Features],
    scores: list[float],
    strictness: int,
    first_pass: Scorer | None = None,
    in_place: Scorer | None = None,
) -> Settled:
    """Label every block of a plain text.

    Args:
        blocks: the blocks of the document.
        features: a row a block, of the context-free pass.
        scores: a score a block, of the context-free pass.
        strictness: each step moves the cut by a point, above 0 up.
        first_pass: the scorer that made the scores, where it is not the built-in one.
        in_place: the scorer of the context pass, where it is not the built-in one.
    """
    first_pass = first_pass or profiles.scorer("text")
    in_place = in_place or profiles.scorer("text in place")
    cut = _STRICTER * strictness
    vocabularies = body.vocabulary(blocks)
    rows, first_scores = list(features), list(scores)
    final_rows = [row + body.IN_THE_BODY for row in rows]
    final_scores = list(scores)
    settled: dict[int, Step] = {}
    alive = list(range(len(blocks)))
    for _ in range(_ROUNDS):
        here = [rows[i] for i in alive]
        points = [first_scores[i] for i in alive]
        words = [vocabularies[i] for i in alive]
        profile = profiles.choose("text", here, points).profile
        lean = profile.lean - cut
        first, after = best_run(points, here, lean)
        in_body = [first <= at < after and score + lean > SURE for at, score in enumerate(points)]
        places = body.place(here, points, words, in_body)
        placed = [row + place for row, place in zip(here, places, strict=True)]
        totals = [a + b for a, b in zip(points, in_place(placed), strict=True)]
        outside: dict[int, Step] = {}
        if profile is profiles.FLAT:
            outside = _outside_of_run(first, after, here, words, in_body)
        gone = []
        for at, position in enumerate(alive):
            final_rows[position], final_scores[position] = placed[at], totals[at]
            settled.pop(position, None)
            if at in outside:
                settled[position] = outside[at]
                gone.append(position)
            elif in_body[at]:
                if totals[at] <= cut:
                    settled[position] = Step("body", f"in the run of the body, context-free score {points[at]:g}")
            elif totals[at] <= cut:
                gone.append(position)
        if not gone:
            break
        lost = set(gone)
        alive = [position for position in alive if position not in lost]
        _count_again(blocks, alive, rows, first_scores, first_pass)
    else:
        return Settled(final_rows, final_scores, [True] * len(blocks), dict.fromkeys(range(len(blocks)), Step("unsettled", UNSETTLED)), cut, [UNSETTLED])
    kept = [False] * len(blocks)
    for position in alive:
        kept[position] = True
    return Settled(final_rows, final_scores, kept, settled, cut, [NO_MAIN_CONTENT] if blocks and not alive else [])


def _outside_of_run(
    first: int, after: int, rows: Sequence[Features], stems: Sequence[frozenset[str]], in_body: Sequence[bool]
) -> dict[int, Step]:
    """The blocks outside the run, by position, each with the step that removes it; the title above it is left out."""
    step = Step("outside-run", f"outside the run of the body, blocks {first + 1} to {after}")
    outside = dict.fromkeys((*range(first), *range(after, len(rows))), step)
    known = frozenset().union(*(words for words, sure in zip(stems, in_body, strict=True) if sure))
    title = max(range(max(first - _TITLE_REACH, 0), first), key=lambda at: _titleness(rows[at], stems[at], known), default=None)
    if title is not None and _titleness(rows[title], stems[title], known) > 0:
        del outside[title]
    return outside


def _titleness(row: Features, stems: frozenset[str], known: frozenset[str]) -> float:
    """How much a block above the run looks like its title: the words it shares with the body; 0 where it can't be one."""
    shared = len(stems & known)
    fit = shared >= _TITLE_WORDS and shared >= _TITLE_SHARED * len(stems)
    return shared if fit and row[_CUE_SHARE] < _TITLE_CUES and not row[_SEPARATORS] else 0


def _count_again(
    blocks: list[Block], alive: list[int], rows: list[Features], scores: list[float], first_pass: Scorer
) -> None:
    """Bring the scores of lines up to date whose doubles were removed."""
    for position, among in zip(alive, among_lines.measure([blocks[i] for i in alive]), strict=True):
        if rows[position][_REPEATS] != among[0]:
            rows[position] = rows[position][:_REPEATS] + among
            scores[position] = first_pass([rows[position]])[0]
