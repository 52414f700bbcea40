"""What stands below the end of a nearly clean text, told as a whole: who wrote it, a box of teasers, headlines below a line.

Each of these may hold sentences as good as those of the text, so that line by line nothing tells them from it: the biography of
an author is a paragraph, and headlines may be questions. Their place and their kind together do. All is decided from signs that
stand there; in a document without running text, or where one is lacking, nothing goes.
"""

import re
from collections.abc import Sequence
from itertools import compress

from cleaner.measure.body import announces_others
from cleaner.measure.cues import COLONS, words_of
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Scored, Step
from cleaner.rules.apparatus import REFERENCES, SEE_ALSO
from cleaner.rules.trades import TRADES

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _CUES, _CUE_SHARE, _NO_LETTERS = (_COLUMN[name] for name in ("words", "cues", "cue_share", "no_letters"))
_ENDS_SENTENCE, _ENDS_QUESTION, _ENDS_COLON = (_COLUMN[name] for name in ("ends_sentence", "ends_question", "ends_colon"))

#: A text of fewer sure paragraphs is too short to tell what is foreign to it.
_PARAGRAPHS = 5

# A paragraph that begins with a name and says what its bearer writes for a living, with few words of the text: all 14 such at
# the end of 1,500 labelled documents stood below the text; of 140 others that begin with a name, none does so (2026).
_OPENING = 25  # words, among which the trade stands
_NAME = (2, 5)  # words that begin with a capital, with those that may stand between
_FOREIGN = 0.4  # share of its words that the text uses too
_BYLINE = 12  # words; a longer block that holds the name speaks of its bearer
_PARTICLES = frozenset(
    ("de", "da", "di", "do", "dos", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "zu", "al", "bin")
)
_INITIAL = re.compile(r"[^\W\d_]\.?")

# The first items of a list below the text may be as good as sentences; what becomes of most of its items becomes of them.
_ITEM = re.compile(r"(?:[-–*•·›»]|\d{1,3}[.)])\s")

# A heading that announces other documents, in words of an interface for the half, and not more below it than a box holds.
_HEADING, _HEADING_CUES = 8, 0.5  # words, share of them
_BOX = 12  # blocks
_END = 0.6  # of the blocks of a list stand above
_SENTENCE = 12  # words; a longer one that speaks of the text belongs to it, and so does what stands around it
_CUES_IN_A_SENTENCE = 0.1  # share of its words

# A line of marks, the only one of the document, with headlines below it: neither labels nor paragraphs (26 of 26, 2026).
_MARKS = frozenset("-–—_*•|·=~")
_HEADLINES = (2, 40)  # blocks
_HEADLINE = (5.0, 20.0)  # words, the mean
_PARAGRAPH = 30  # words; a longer line is a paragraph
_TEXT_ABOVE = 0.5  # of the words of the document
_STATEMENTS = 0.5  # share of the blocks that end as statements do


def below(document: Scored, in_body: Sequence[bool], kept: Sequence[bool], margins: Sequence[float]) -> dict[int, Step]:
    """The blocks below the end of a text that go, by position, each with its step.

    Args:
        document: after the context-free pass.
        in_body: which of its blocks the body consists of.
        kept: which of them are kept otherwise.
        margins: by how many points each is above the cut.
    """
    if True not in kept:
        return {}
    if sum(in_body) < _PARAGRAPHS:
        return _box_below_a_list(document)
    last = max(compress(range(len(kept)), kept))
    return (
        _headlines(document, in_body)
        or _box(document, in_body, margins)
        or _items(last, document.texts)
        or _biography(last, document, kept)
    )


def _items(last: int, texts: Sequence[str]) -> dict[int, Step]:
    """The last blocks that are kept, where they begin a list of which more goes than stays."""
    form = _form(texts[last])
    if not form:
        return {}
    first = next((at + 1 for at in range(last, -1, -1) if _form(texts[at]) != form), 0)
    after = next((at for at in range(last + 1, len(texts)) if _form(texts[at]) != form), len(texts))
    announced = first > 0 and texts[first - 1].rstrip().endswith(COLONS)
    if announced or after - last - 1 < last + 1 - first:
        return {}
    step = Step("list-at-the-end", f"{after - last - 1} more blocks of the list that it begins go")
    return dict.fromkeys(range(first, last + 1), step)


def _form(text: str) -> str:
    found = _ITEM.match(text.lstrip())
    return re.sub(r"\d+", "1", found[0]) if found else ""


def _biography(last: int, document: Scored, kept: Sequence[bool]) -> dict[int, Step]:
    texts, rows, _, stems = document
    words = texts[last].split()[:_OPENING]
    name = name_at_the_beginning(words)
    trade = next((word for word in map(_bare, words[len(name) :]) if word in TRADES), None)
    if not name or not trade or not rows[last][_ENDS_SENTENCE] or len(words) <= _HEADING:
        return {}
    others = [at for at in compress(range(len(kept)), kept) if at != last]
    said = frozenset[str]().union(*(stems[at] for at in others))
    spoken_of = any(rows[at][_WORDS] > _BYLINE for at in others if name[-1] in texts[at])
    if spoken_of or len(stems[last] & said) >= _FOREIGN * len(stems[last]):
        return {}
    return {last: Step("biography", f"the last paragraph says of '{' '.join(name)}', of whom the text does not speak: {trade}")}


def name_at_the_beginning(words: Sequence[str]) -> list[str]:
    """The words of a name that a sentence begins with, or none: two and more capitals, and what may stand between them."""
    name: list[str] = []
    for word in words[: _NAME[1]]:
        bare = word.rstrip(",.")
        if not (word[:1].isupper() and not word.isupper()) and word not in _PARTICLES and not _INITIAL.fullmatch(word):
            break
        name.append(bare)
        if word.endswith(","):
            break
    while name and not name[-1][:1].isupper():
        name.pop()
    return name if len(name) >= _NAME[0] else []


def _bare(word: str) -> str:
    return word.lower().strip(".,;:()“”„\"'’")


def _box(document: Scored, in_body: Sequence[bool], margins: Sequence[float]) -> dict[int, Step]:
    _, rows, _, stems = document
    after = len(in_body) - in_body[::-1].index(True)
    for at in range(max(after, len(rows) - _BOX - 1), len(rows) - 1):
        row = rows[at]
        if margins[at] <= 0 and row[_WORDS] <= _HEADING and "related" in row[_CUES] and row[_CUE_SHARE] >= _HEADING_CUES:
            known = frozenset[str]().union(*compress(stems, in_body))
            if any(_goes_on(rows[below], stems[below], known) for below in range(at + 1, len(rows))):
                continue
            step = Step(
                "box-at-the-end", f"a heading that announces other documents, and the {len(rows) - at - 1} blocks below it"
            )
            return dict.fromkeys(range(at, len(rows)), step)
    return {}


def _box_below_a_list(document: Scored) -> dict[int, Step]:
    """The last heading of some words that says nothing but that other documents follow, with these: a list has no other end."""
    texts, rows, *_ = document
    size = len(rows)
    for at in range(size - 2, max(size - _BOX, int(size * _END)) - 1, -1):
        if not announces_others(rows[at]) or rows[at][_WORDS] == 1 or rows[at][_ENDS_COLON]:
            continue
        apparatus = " ".join(words_of(texts[at].split())) in SEE_ALSO | REFERENCES
        if apparatus or any(_is_statement(rows[below]) for below in range(at + 1, size)):
            return {}
        step = Step("box-at-the-end", f"a heading that announces other documents, and the {size - at - 1} blocks below it")
        return dict.fromkeys(range(at, size), step)
    return {}


def _goes_on(row: Features, stems: frozenset[str], known: frozenset[str]) -> bool:
    return bool(_is_statement(row) and row[_CUE_SHARE] <= _CUES_IN_A_SENTENCE and len(stems & known) >= _FOREIGN * len(stems))


def _is_statement(row: Features) -> bool:
    return bool(row[_ENDS_SENTENCE] and not row[_ENDS_QUESTION] and row[_WORDS] >= _SENTENCE)


def _is_line(text: str) -> bool:
    """Whether a block is a line of marks; a star alone marks what a form requires."""
    marks = set(text)
    return marks <= _MARKS | {" "} and not marks.isdisjoint(_MARKS) and text.strip() != "*"


def _headlines(document: Scored, in_body: Sequence[bool]) -> dict[int, Step]:
    texts, rows, _, stems = document
    lines = [at for at, row in enumerate(rows) if row[_NO_LETTERS] and _is_line(texts[at])]
    if len(lines) != 1:
        return {}
    line = lines[0]
    beneath = range(line + 1, len(rows))
    words = [row[_WORDS] for row in rows]
    if not _HEADLINES[0] <= len(beneath) <= _HEADLINES[1] or sum(words[:line]) < _TEXT_ABOVE * sum(words):
        return {}
    ended = line > 0 and (in_body[line - 1] or rows[line - 1][_ENDS_SENTENCE])
    if not ended or not _HEADLINE[0] <= sum(words[line + 1 :]) / len(beneath) <= _HEADLINE[1]:
        return {}
    known = frozenset[str]().union(*compress(stems[:line], in_body))
    statements = sum(rows[at][_ENDS_SENTENCE] and not rows[at][_ENDS_QUESTION] for at in beneath)
    long = any(words[at] > _PARAGRAPH for at in beneath)
    shared = sum(len(stems[at] & known) for at in beneath)
    if long or statements > _STATEMENTS * len(beneath) or shared >= _FOREIGN * sum(len(stems[at]) for at in beneath):
        return {}
    step = Step(
        "headlines-below-a-line", f"a line of marks, and {len(beneath)} blocks below it that are no paragraphs of the text"
    )
    return dict.fromkeys(range(line, len(rows)), step)
