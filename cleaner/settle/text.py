"""Settling plain text: the run of the body, then the context pass, in rounds until nothing changes.

1. *The run.* The body of an article is one stretch of the document: the contiguous run whose summed scores, weighted by the
   square root of their words, are the largest; on a flat page one above it, if it is nearly as good or alone has a title.
   There everything outside it goes, except the title above it. A thread (`cleaner.settle.frames`) is part of it as a whole.
   Of a page of cards it is the run of these (`cleaner.settle.cards`), which is kept whole. It recovers nearly all that context
   features can give (measured on 1,400 flattened pages, 2026-11).
2. *The context pass.* The blocks of the run that the first scores are sure of are the body; each other block is voted on once
   more by the rules about its place relative to the body (`cleaner.rules.place`), and what lies below a block of the body is
   decided stretch by stretch (`cleaner.settle.stretches`), but line by line among the posts of a thread.
3. *Rounds.* What was removed is gone from the context of what is left: steps 1 and 2 are repeated on the rest until they remove
   nothing. The cleaned text is what the last round found nothing to remove from; therefore cleaning it again changes
   nothing. What was measured is not measured again, and most documents need two rounds.
"""

from collections.abc import Iterable, Sequence
from itertools import compress, pairwise
from operator import not_
from typing import NamedTuple, TypeAlias

from cleaner import measure, profiles
from cleaner.measure import among_lines, body
from cleaner.measure.schema import LAYOUTS, TEMPLATE
from cleaner.measure.template import UNKNOWN
from cleaner.model import NO_MAIN_CONTENT, Block, Features, Profile, ProfileChoice, Scored, Settled, Step, Tables
from cleaner.segment import text as segment
from cleaner.segment.decoration import set_aside
from cleaner.settle import authored, certain, stretches
from cleaner.settle.frames import frames_of, thread_of
from cleaner.settle.grids import grids
from cleaner.settle.records import records
from cleaner.settle.run import SURE, best_run, later_paragraphs, run_of_page, sure_of, title_above
from cleaner.tables import BUILT_IN

#: A document that still changes after so many rounds has no stable reading; it is left as it is.
_ROUNDS = 12
_STRICTER = 1.0  # points a step of strictness moves the cut
_PAGES = (profiles.FLAT, profiles.CARDS)
_WHOLE = 0.5  # of the blocks of cards, that stay when these are judged as a document

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_CUES, _REPEATS = _COLUMN["cues"], _COLUMN["repeats"]
_ELSEWHERE = slice(_COLUMN[TEMPLATE[0].name], len(_COLUMN))

UNSETTLED = f"the context pass did not settle in {_ROUNDS} rounds; the document is left as it is"


class _Edges(NamedTuple):
    """Where blank lines are, by the offset of the line after or before them."""

    above: frozenset[int]  # starts of lines that follow a blank line
    below: frozenset[int]  # ends of lines that a blank line follows


class _Rest(NamedTuple):
    """What is left of a document before a round."""

    blocks: list[Block]
    scored: Scored
    blank: _Edges


#: A block; its row and its score, as a round left them; the weights that made the score; whether it is kept; by which step. A
#: plain tuple, because one is made for every line.
_Decided: TypeAlias = tuple[Block, Features, float, tuple[str, ...], bool, Step | None]


class _Ruling(NamedTuple):
    """What a round says of each block of the rest."""

    choice: ProfileChoice
    rows: list[Features]  # with their place
    scores: list[float]  # by the weights of the profile
    kept: list[bool]
    steps: dict[int, Step]  # by position


def settle(
    blocks: list[Block],
    features: list[Features],
    scores: list[float],
    strictness: int,
    tables: Tables = BUILT_IN,
) -> Settled:
    """Label every block of a plain text.

    Args:
        blocks: the blocks of the document.
        features: a row a block, of the context-free pass.
        scores: a score a block, of the context-free pass.
        strictness: each step moves the cut by a point, above 0 up.
        tables: what it is judged by.
    """
    cut = _STRICTER * strictness
    texts = [block.shown for block in blocks]
    stems = {text: body.stems_of(text) for text in dict.fromkeys(texts)}
    rest = _Rest(blocks, Scored(texts, features, scores, [stems[text] for text in texts]), _blank_lines(blocks))
    removed: list[_Decided] = []
    ruling = _ruled(rest, tables, cut)
    choice = ruling.choice
    rounds = 1
    while not all(ruling.kept) and rounds < _ROUNDS:
        removed += compress(_decided(rest, ruling), map(not_, ruling.kept))
        rest = _left(rest, ruling.kept, tables)
        ruling = _ruled(rest, tables, cut)
        rounds += 1
    everything = [*removed, *_decided(rest, ruling)]
    if all(ruling.kept):
        return _settled(everything, choice, cut, [NO_MAIN_CONTENT] if blocks and not rest.blocks else [])
    step = Step("unsettled", UNSETTLED)
    return _settled([(*one[:4], True, step) for one in everything], choice, cut, [UNSETTLED])


def _round(rest: _Rest, tables: Tables, cut: float, *, cards: bool = True) -> _Ruling:
    """Choose the profile of what is left of a document, cards or not, find its body, and vote on the rest."""
    document = rest.scored
    choice = profiles.choose(document, cards=cards)
    signs = authored.signs_of_a_hand(rest.blocks, document.rows) if choice.profile in _PAGES else ""
    if signs:
        choice = profiles.of_no_page(document, best_run(document, profiles.CLEAN), signs)
    profile = choice.profile
    flat, of_cards = profile is profiles.FLAT, profile is profiles.CARDS
    # strictness narrows the run of a page, where the run decides; it never moves what is sure, which all else is judged by
    first, after = choice.run
    thread = range(0)
    if flat:
        frames = frames_of(document, profile.lean, SURE)
        first, after = run_of_page(document, profile, cut, frames)
        # what stands among the posts of a thread is decided line by line: an answer may be a word, and between all are buttons
        if thread := thread_of(frames, (first, after)):
            first, after = min(first, thread.start), max(after, thread.stop)
    in_body = sure_of((first, after), document, profile)
    rows, totals = _in_place(document, profile, in_body, tables)
    if not (flat or of_cards) and (later := later_paragraphs(rows, totals)):
        in_body = [sure or at in later for at, sure in enumerate(in_body)]
        rows, totals = _in_place(document, profile, in_body, tables)
    outside = _outside_of_run(first, after, document, in_body) if flat else {}
    free = [not sure and at not in outside for at, sure in enumerate(in_body)]
    margins = [total - cut for total in totals]
    # on a page such lines stand among others of its frame
    alone, opening = (
        [not flat and bool(row[_CUES]) and of(row) for row in document.rows]
        for of in (body.stands_alone, body.announces_others)
    )
    fields = {} if flat or of_cards else records(document.texts, document.rows) | grids(document.texts)
    alone = [one or at in fields or at in thread for at, one in enumerate(alone)]
    kept, steps = stretches.decide(margins, free, in_body, alone, opening)
    if of_cards:
        kept, steps = _all_cards(first, after, margins)
    elif not flat:
        kept, steps = certain.overrule(document, margins, in_body, kept, steps, fields, in_list=profile is profiles.LIST)
        kept, steps = authored.overrule(rest.blocks, document.rows, margins, kept, steps, signs)
    steps |= outside
    sure = Step("body", f"of the body: with the {profile.lean:g} of a {profile.name} document above {SURE:g}")
    steps |= {at: sure for at, total in enumerate(totals) if in_body[at] and total <= cut}
    return _Ruling(choice, rows, totals, kept, steps)


def _in_place(
    document: Scored, profile: Profile, in_body: Sequence[bool], tables: Tables
) -> tuple[list[Features], list[float]]:
    """The features of all blocks with their place, and their scores with the votes about it."""
    rows = [row + place for row, place in zip(document.rows, body.place(document, in_body), strict=True)]
    totals = list(document.scores)
    in_place = tables.scorer("text in place", profile.weights)
    doubtful = [at for at, sure in enumerate(in_body) if not sure]  # no rule about place speaks of the body
    for at, votes in zip(doubtful, in_place([rows[at] for at in doubtful]), strict=True):
        totals[at] += votes
    return rows, totals


def _decided(rest: _Rest, ruling: _Ruling) -> Iterable[_Decided]:
    """The blocks of a round, with what it says of them."""
    choice, rows, scores, kept, steps = ruling
    weights = [choice.profile.weights] * len(rows)
    return zip(rest.blocks, rows, scores, weights, kept, map(steps.get, range(len(rows))), strict=True)


def _ruled(rest: _Rest, tables: Tables, cut: float) -> _Ruling:
    """A round; where cards would be cut out that are a page of their own, or mostly go too, it is done without them.

    Cards come out whole or not at all: what a later round took away would be gone in a second cleaning, too.
    """
    ruling = _round(rest, tables, cut)
    if ruling.choice.profile is profiles.CARDS:
        alone = _round(_left(rest, ruling.kept, tables), tables, cut, cards=False)
        if alone.choice.profile is profiles.FLAT or sum(alone.kept) < _WHOLE * len(alone.kept):
            return _round(rest, tables, cut, cards=False)
    return ruling


def _blank_lines(blocks: list[Block]) -> _Edges:
    lines = [line for block in blocks for line in segment.lines_in(block)]
    apart = [(above.end, below.start) for above, below in pairwise(lines) if above.end != below.start]
    return _Edges(frozenset(start for _, start in apart), frozenset(end for end, _ in apart))


def _with_blank(blank: _Edges, every: list[Block], lines: list[Block]) -> _Edges:
    """Blank lines, and among them those of every line that are none of the others: nothing is left of them."""
    starts = {line.start for line in lines}
    empty = [line for line in every if line.start not in starts]
    return _Edges(blank.above | {line.end for line in empty}, blank.below | {line.start for line in empty})


def _left(rest: _Rest, kept: Sequence[bool], tables: Tables) -> _Rest:
    """What a round left: grouped anew, since what was removed may have parted two halves; measured where it is new."""
    blocks = list(compress(rest.blocks, kept))
    every = [line for block in blocks for line in segment.lines_in(block)]
    lines = set_aside(every)
    blank = rest.blank if len(lines) == len(every) else _with_blank(rest.blank, every, lines)
    touching = [above.end not in blank.below and below.start not in blank.above for above, below in pairwise(lines)]
    blocks = segment.group(lines, touching)
    columns = zip(rest.blocks, rest.scored.rows, rest.scored.stems, strict=True)
    known = {block.bare: (row, stems) for block, row, stems in columns}
    different = {block.bare: block for block in blocks}
    measured = {}
    for text, among in among_lines.measure([block.bare for block in blocks]).items():
        row, stems = known.get(text) or _measured(different[text], tables)
        new = among + UNKNOWN
        measured[text] = row if row[_REPEATS:] == new else row[:_REPEATS] + new, stems
    rows = [measured[block.bare][0] for block in blocks]
    if any(row[_ELSEWHERE] != UNKNOWN for row in rest.scored.rows):
        pairs = zip(rest.blocks, rest.scored.rows, strict=True)
        elsewhere = {line.start: row[_ELSEWHERE] for block, row in pairs for line in segment.lines_in(block)}
        seen = (min(elsewhere[line.start] for line in segment.lines_in(block)) for block in blocks)
        rows = [row[: _ELSEWHERE.start] + here for row, here in zip(rows, seen, strict=True)]
    scores = tables.scorer("text", profiles.FIRST_PASS["text"])(rows)
    texts = [block.shown for block in blocks]
    return _Rest(blocks, Scored(texts, rows, scores, [measured[block.bare][1] for block in blocks]), blank)


def _measured(block: Block, tables: Tables) -> tuple[Features, frozenset[str]]:
    """A block that comes of grouping anew: its row without what it is among the others, and its stems."""
    return measure.of_line(block, tables.cues), body.stems_of(block.shown)


def _settled(decided: list[_Decided], choice: ProfileChoice, cut: float, warnings: list[str]) -> Settled:
    """All decisions in document order; a block whose lines stand apart, since others went from between them, in its parts."""
    parts: list[_Decided] = []
    for one in decided:
        if one[0].markup:
            parts += [(part, *one[1:]) for part in _contiguous(one[0])]
        else:
            parts.append(one)
    parts.sort(key=lambda one: one[0].start)
    blocks, rows, scores, weights, kept, steps = map(list, zip(*parts, strict=True)) if parts else ([] for _ in range(6))
    by_step = {at: step for at, step in enumerate(steps) if step}
    return Settled(blocks, rows, scores, kept, by_step, weights, choice, cut, warnings)


def _contiguous(block: Block) -> list[Block]:
    lines = segment.lines_in(block)
    cuts = [number for number, (above, below) in enumerate(pairwise(lines), 1) if above.end != below.start]
    if not cuts:
        return [block]
    parts = [lines[start:end] for start, end in pairwise([0, *cuts, len(lines)])]
    return [segment.joined_block(part) for part in parts]


def _all_cards(first: int, after: int, margins: Sequence[float]) -> tuple[list[bool], dict[int, Step]]:
    """The labels and steps of a page of cards: their run is kept and all else goes, whatever is voted on a line."""
    kept = [first <= at < after for at in range(len(margins))]
    inside = Step("cards", "between the first card and the last one")
    steps = {
        at: inside if keep else Step("outside-cards", f"{stretches.beside(at, first, after)} the run of the cards")
        for at, (keep, margin) in enumerate(zip(kept, margins, strict=True))
        if keep is not (margin > 0)
    }
    return kept, steps


def _outside_of_run(first: int, after: int, document: Scored, in_body: Sequence[bool]) -> dict[int, Step]:
    """The blocks outside the run, by position, each with the step that removes it; the title above it is left out."""
    outside = {at: Step("outside-run", f"block {first - at} above the run of the body") for at in range(first)}
    outside |= {
        at: Step("outside-run", f"block {at - after + 1} below the run of the body") for at in range(after, len(in_body))
    }
    title = title_above(first, document, in_body)
    if title is not None:
        del outside[title]
    return outside
