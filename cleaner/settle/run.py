"""The run of the body: the one stretch of a plain-text document that an article is."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress, takewhile
from math import sqrt

from cleaner.measure.body import holds_cues, is_marker, shape_of
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Profile, Scored
from cleaner.settle.frames import LONGEST, Frames, frames_of, thread_of
from cleaner.settle.leads import end_above_leads

_IN_PLACE = {name: position for position, name in enumerate(LAYOUTS["text in place"])}
_TAIL, _ABOVE, _SHARED, _SHARED_SHARE = (_IN_PLACE[name] for name in ("tail", "above", "shared", "shared_share"))
_ENDS_SENTENCE, _ENDS_QUESTION, _BULLET, _NUMBERED = (
    _IN_PLACE[name] for name in ("ends_sentence", "ends_question", "bullet", "numbered")
)
#: A block of the run that scores higher belongs to the body and is not voted on again, unless it holds cues.
SURE = 2.0  # points
_WORDS, _CUE_SHARE, _SEPARATORS = (LAYOUTS["text"].index(name) for name in ("words", "cue_share", "separators"))
_CUES, _REPEATS = (LAYOUTS["text"].index(name) for name in ("cues", "repeats"))

# Below an article that is over, a line such as "Related articles" or "Comments" begins what belongs to others, however well
# written. A run may go on beyond it only where more follows than this; measured on labelled documents, 2026.
_MARKER = -50.0  # points times root of words
#: The heading of the comments stands once, the button to reply below each of them; more prose may follow it than stands above.
_COMMENTS = -250.0  # points times root of words

# Short news stand above longer comments. What is less than two paragraphs above their heading is the head of an article, and
# below more of it the marker itself tells against the run; between these the text is over there, unless it is part of a thread
# (word F1 of 31 such labelled pages of 20 sites, .21 higher; 3 lost; 2026).
_SHORT_TEXT, _SOME_TEXT = 45.0, 150.0  # points times root of words
_HEADING_WORDS = 5

#: A list or table is one thing, however long: so many of its lines tell against a run, and no more. Of a list with bullets
#: fewer do on a page (`Profile.items`), whose text else ends above the ingredients of a recipe or the tasks of a job; below a
#: marker it is of headlines, though (word F1 of flattened pages .821 -> .823, of news .881 -> .8815; 2026).
_A_LIST = 16  # lines of one shape
_SOME_PROSE = 10.0  # points times root of words; the text goes on below a marker

# Towards the end of a body of some length, a sentence that hardly speaks with the words of the others is the lead of a teaser
# as often as a last paragraph, unless the first scores are surer of it than this; measured on labelled documents, 2026.
_SURE_OF_ANYTHING = 2.6  # points
_FOREIGN = 0.3  # share of its words that other blocks of the body use too
_SOME_LENGTH = 5  # blocks

# A paragraph below what interrupts a text, so far down that the run ends above it: it speaks of what the text speaks of, in
# several of its words and not in those of an interface (8 of 8 that were cut with what stood above them, 2026).
_PARAGRAPH = 12  # words
_NEAR = 16  # blocks below the body; farther down a list stands between
_SPEAKS_OF_IT = (6, 0.4)  # words of the text, share of its own
_CUES_IN_A_PARAGRAPH = 0.1  # share of its words

# Site notices, comments and newsletters are prose too, and there may be more of it than of a short article above them. So the
# run above the best one is the body of a page, if it is nearly as good, or a third as good and alone has a title above it
# (word F1 of 69 such labelled pages, .17 higher, 2026).
_NEARLY = 0.7  # of the sum of the best run
_WITH_A_TITLE = 0.35  # of the sum of the best run
_STEPS = 3  # up, at most
_TITLE_REACH = 12  # blocks above the run among which the title is looked for
_TITLE_SHARED = 0.5  # share of the words of a title that the body uses too
_TITLE_WORDS = 2  # that it must share at least
_TITLE_CUES = 0.3  # share of its words that may be cues


def best_run(document: Scored, profile: Profile, cut: float = 0.0) -> tuple[int, int]:
    """The contiguous run with the largest sum of score times square root of words: its first block and the one after it.

    After the text of an article a marker counts against the run, as in boilerpipe's end-of-text rule; the frames of its parts
    do not.

    Args:
        document: after the context-free pass.
        profile: its own; the lean is added to every score.
        cut: points taken off every score.
    """
    return better_and_better(document, profile, cut)[-1]


def better_and_better(
    document: Scored, profile: Profile, cut: float = 0.0, frames: Frames | None = None
) -> list[tuple[int, int]]:
    """The best run, last; before each run the best of those above it. The arguments are those of `run_of_page`."""
    best, runs = 0.0, [(0, 0)]
    total, start = 0.0, 0
    frames = frames or frames_of(document, profile.lean, SURE)
    gains = _gains(document, profile, cut, frames.lines)
    for at, (gain, row) in enumerate(zip(gains, document.rows, strict=True)):
        if total <= 0:
            total, start = 0.0, at
        if total >= profile.text_above_markers and gain and row[_CUES] and is_marker(row):
            gain = min(gain, _cost_of(row) if profile.markers_add_up else best + _MARKER - total)  # noqa: PLW2901
        total += gain
        if total > best:
            best = total
            if runs[-1][0] == start and len(runs) > 1:
                runs[-1] = (start, at + 1)
            else:
                runs.append((start, at + 1))
    return runs


def _gains(document: Scored, profile: Profile, cut: float, frames: frozenset[int]) -> list[float]:
    """What each block adds to a run; what frames the parts of a text, and the rest of a long list, takes nothing off."""
    gains = []
    framing = listed = 0
    announced = False  # by a marker that no prose followed yet
    shape: Features | None = None
    for at, (score, row) in enumerate(zip(document.scores, document.rows, strict=True)):
        gain = (score + profile.lean - cut) * sqrt(row[_WORDS] + 1)
        if gain <= 0:
            framing += 1
            above, shape = shape, shape_of(row)
            listed = listed + 1 if shape == above else 1
            announced = announced or bool(row[_CUES] and is_marker(row))
            longest = profile.items if row[_BULLET] and not announced else _A_LIST
            if framing <= LONGEST if at in frames else listed > longest and not row[_CUE_SHARE]:
                gain = 0.0
        else:
            framing, shape = 0, None
            announced = announced and gain < _SOME_PROSE
        gains.append(gain)
    return gains


def _cost_of(marker: Features) -> float:
    return _COMMENTS if marker[_REPEATS] == 1 and "comments" in marker[_CUES] else _MARKER


def sure_of(run: tuple[int, int], document: Scored, profile: Profile) -> list[bool]:
    """Which blocks the body consists of: those of the run that the first scores are sure of.

    Args:
        run: its first block and the one after it.
        document: after the context-free pass.
        profile: its own; the lean is added to every score.
    """
    first, after = run
    _, rows, scores, stems = document
    sure = [False] * len(rows)
    body = [at for at in range(first, after) if scores[at] + profile.lean > SURE and not holds_cues(rows[at])]
    for at in body:
        sure[at] = True
    late = body[len(body) // 2 :] if len(body) >= _SOME_LENGTH else []
    if doubtful := [at for at in late if scores[at] + profile.lean < _SURE_OF_ANYTHING]:
        wanted = frozenset[str]().union(*(stems[at] for at in doubtful))
        said = Counter(chain.from_iterable(wanted & stems[at] for at in body))
        for at in doubtful:
            sure[at] = sum(said[stem] > 1 for stem in stems[at]) >= _FOREIGN * len(stems[at])
    return sure


def later_paragraphs(rows: Sequence[Features], scores: Sequence[float]) -> frozenset[int]:
    """The blocks below the body of a text, by position, that go on with it; readers who comment on it speak of it too.

    Args:
        rows: the features of all blocks, with their place.
        scores: with the votes about it.
    """
    tail = takewhile(lambda at: "comments" not in rows[at][_CUES], (at for at, row in enumerate(rows) if row[_TAIL]))
    return frozenset(at for at in tail if rows[at][_ABOVE] <= _NEAR and scores[at] > 0 and _speaks_of_it(rows[at]))


def _speaks_of_it(row: Features) -> bool:
    statement = row[_ENDS_SENTENCE] and not (row[_ENDS_QUESTION] or row[_BULLET] or row[_NUMBERED])
    words, share = _SPEAKS_OF_IT
    about = row[_SHARED] >= words and row[_SHARED_SHARE] >= share
    return bool(statement and about and row[_WORDS] >= _PARAGRAPH and row[_CUE_SHARE] <= _CUES_IN_A_PARAGRAPH)


def run_of_page(document: Scored, profile: Profile, cut: float = 0.0, frames: Frames | None = None) -> tuple[int, int]:
    """The run that is the body of a flat page: the best one, or a good one above it.

    Args:
        document: after the context-free pass.
        profile: its own; the lean is added to every score.
        cut: points taken off every score.
        frames: what frames its parts, where that is known.
    """
    lean = profile.lean - cut
    frames = frames or frames_of(document, profile.lean, SURE)
    *above, run = better_and_better(document, profile, cut, frames)
    for upper in reversed(above[-_STEPS:]):
        share = _sum(upper, document, lean) / _sum(run, document, lean)
        titled = share >= _WITH_A_TITLE and has_title(upper, document, profile)
        if share < _NEARLY and not (titled and not has_title(run, document, profile)):
            break
        run = upper
    if not thread_of(frames, run):
        run = _end_above_comments(run, document, lean)
    return end_above_leads(run, document, SURE - profile.lean)


def _end_above_comments(run: tuple[int, int], document: Scored, lean: float) -> tuple[int, int]:
    """The run without what stands below the heading of the comments on a short text."""
    first, after = run
    above = 0.0
    for at in range(first, after):
        row = document.rows[at]
        heading = row[_WORDS] <= _HEADING_WORDS and is_marker(row) and _cost_of(row) == _COMMENTS
        if heading and _SHORT_TEXT <= above < _SOME_TEXT:
            return first, at
        above += (document.scores[at] + lean) * sqrt(row[_WORDS] + 1)
    return run


def _sum(run: tuple[int, int], document: Scored, lean: float) -> float:
    return sum([(document.scores[at] + lean) * sqrt(document.rows[at][_WORDS] + 1) for at in range(*run)])


def has_title(run: tuple[int, int], document: Scored, profile: Profile) -> bool:
    """Whether a title of its text stands above a run; the arguments are those of `sure_of`."""
    return title_above(run[0], document, sure_of(run, document, profile)) is not None


def title_above(first: int, document: Scored, in_body: Sequence[bool]) -> int | None:
    """The position of the block above a run that looks most like its title: that shares most words with the body."""
    _, rows, _, stems = document
    known = frozenset[str]().union(*compress(stems, in_body))
    above = range(max(first - _TITLE_REACH, 0), first)
    title = max(above, key=lambda at: _titleness(rows[at], stems[at], known), default=None)
    return None if title is None or not _titleness(rows[title], stems[title], known) else title


def _titleness(row: Features, stems: frozenset[str], known: frozenset[str]) -> int:
    """The words that a block shares with the body; 0 where it can't be a title."""
    shared = len(stems & known)
    fit = shared >= _TITLE_WORDS and shared >= _TITLE_SHARED * len(stems)
    return shared if fit and row[_CUE_SHARE] < _TITLE_CUES and not row[_SEPARATORS] else 0
