"""One cleaned document beside its gold: what is right, what is wrong, and which rules made it so."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from cleaner.api import Result
from cleaner.evaluate.alignment import HALF, shares_found
from cleaner.evaluate.words import Score, agreement, score, words_of
from cleaner.render.positions import block_of_lines
from cleaner.report import DocumentError
from cleaner.segment.lines import split_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaner.evaluate.gold import Gold
    from cleaner.job import Cleaned
    from cleaner.judged import JudgedBlock
    from cleaner.model import Judgement, Kind

#: What decided along with the votes, or in their place: a cut so high that without them the label would be the same.
CUT = "(the cut)"


class Lines(NamedTuple):
    """How many lines stayed and went, by what they are; blank lines and those of which nobody knows are not counted."""

    content_kept: int = 0
    content_removed: int = 0
    boilerplate_kept: int = 0
    boilerplate_removed: int = 0

    @property
    def score(self) -> Score:
        """Precision and recall of the kept lines."""
        wanted = self.content_kept + self.content_removed
        return score(self.content_kept + self.boilerplate_kept, wanted, self.content_kept)

    def plus(self, other: Lines) -> Lines:
        """The counts of both."""
        return Lines(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


class Errors(NamedTuple):
    """How many blocks a rule, or a step, put under the wrong label."""

    boilerplate_kept: int = 0
    content_removed: int = 0

    def plus(self, other: Errors) -> Errors:
        """The errors of both."""
        return Errors(self.boilerplate_kept + other.boilerplate_kept, self.content_removed + other.content_removed)


class Grade(NamedTuple):
    """How well one document was cleaned."""

    kind: Kind
    words: Score
    lines: Lines | None  #: of plain text
    exact: bool  #: every line is right; of a page, every word and their order
    fit: float  #: the share of the words of the gold that stand in the document
    errors: Mapping[str, Errors]  #: by rule or step


def grade(cleaned: Cleaned, gold: Gold) -> Grade:
    """Measure a cleaned document by its gold.

    Raises:
        DocumentError: the gold cannot be the gold of this document.
    """
    if cleaned.judgement.source.kind == "html":
        return _page(cleaned, gold)
    return _text(cleaned, gold)


def _page(cleaned: Cleaned, gold: Gold) -> Grade:
    if gold.labels is not None:
        raise DocumentError("the gold has labels for lines, and a page has no lines", "give the main content as a text")
    judgement = cleaned.judgement
    answer, wanted = words_of(Result(judgement).text), words_of(gold.text)
    blocks = [words_of(block.text) for block in judgement.blocks]
    shares = shares_found(blocks, wanted)
    labels = [share >= HALF if words else None for share, words in zip(shares, blocks, strict=True)]
    every = Counter(word for block in blocks for word in block)
    words = agreement(Counter(answer), Counter(wanted))
    return Grade("html", words, None, answer == wanted, share_in(wanted, every), _errors(judgement, labels))


def _text(cleaned: Cleaned, gold: Gold) -> Grade:
    judgement, flags = cleaned.judgement, cleaned.flags
    lines = split_lines(judgement.source.text)
    labels = line_labels(lines, gold)
    if gold.labels is None:
        wanted, unknown = words_of(gold.text), set[int]()
    else:
        wanted = [word for line, label in zip(lines, labels, strict=True) if label for word in words_of(line)]
        unknown = {number for number, label in enumerate(labels) if label is None}
    kept = (line for number, line in enumerate(lines) if flags[number] and number not in unknown)
    answer = [word for line in kept for word in words_of(line)]
    counts = _counts(labels, flags)
    every = Counter(words_of(judgement.source.text))
    exact = answer == wanted and not counts.content_removed and not counts.boilerplate_kept
    words = agreement(Counter(answer), Counter(wanted))
    return Grade(
        "text", words, counts, exact, share_in(wanted, every), _errors(judgement, _of_blocks(judgement, lines, labels))
    )


def line_labels(lines: Sequence[str], gold: Gold) -> list[bool | None]:
    """Which lines of a text are main content; None for blank ones and those of which nobody knows.

    Raises:
        DocumentError: the gold cannot be the gold of this document.
    """
    return _labels(lines, gold.text) if gold.labels is None else _checked(lines, gold.labels)


def _labels(lines: Sequence[str], gold: str) -> list[bool | None]:
    """Which lines are main content: those of the gold, where its lines are lines of the document; else by their words."""
    wanted = [line.strip() for line in split_lines(gold) if line.strip()]
    labels = [False if line.strip() else None for line in lines]
    at = 0
    for number, line in enumerate(lines):
        if at < len(wanted) and line.strip() == wanted[at]:
            labels[number] = True
            at += 1
    if at == len(wanted):
        return labels
    words = [words_of(line) for line in lines]
    shares = shares_found(words, words_of(gold))
    return [share >= HALF if found else None for share, found in zip(shares, words, strict=True)]


def _checked(lines: Sequence[str], labels: Sequence[bool | None]) -> list[bool | None]:
    """The labels, with none for blank lines; where the last line has an end, that may count for one more line.

    Raises:
        DocumentError: they are not the labels of these lines.
    """
    more = len(labels) - len(lines)
    if more and not (more == 1 and lines and lines[-1].endswith(("\n", "\r"))):
        raise DocumentError(
            f"its gold does not fit: {_counted(labels, 'label')} for {_counted(lines, 'line')}",
            "a label a line is needed, blank ones included; lines end at LF, CRLF or CR",
        )
    return [label if line.strip() else None for label, line in zip(labels, lines, strict=False)]


def _counted(things: Sequence[object], called: str) -> str:
    return f"{len(things)} {called}{'' if len(things) == 1 else 's'}"


def _counts(labels: Sequence[bool | None], flags: Sequence[bool]) -> Lines:
    counts = Counter(zip(labels, flags, strict=True))
    return Lines(counts[True, True], counts[True, False], counts[False, True], counts[False, False])


def share_in(gold: Sequence[str], document: Counter[str]) -> float:
    """The share of the words of the gold that stand in the document."""
    return (Counter(gold) & document).total() / len(gold) if gold else 1.0


def _of_blocks(judgement: Judgement, lines: Sequence[str], labels: Sequence[bool | None]) -> list[bool | None]:
    """The labels of blocks, from those of their lines: what the greater part of the characters has."""
    content = [0] * len(judgement.blocks)
    for number, position in block_of_lines(judgement).items():
        label = labels[number]
        if label is not None:
            content[position] += len(lines[number]) if label else -len(lines[number])
    return [balance > 0 if balance else None for balance in content]


def _errors(judgement: Judgement, labels: Sequence[bool | None]) -> dict[str, Errors]:
    """What decided for the blocks under the wrong label."""
    wrong = [
        position
        for position, (label, kept) in enumerate(zip(labels, judgement.kept, strict=True))
        if label is not None and label != kept
    ]
    errors: dict[str, Errors] = {}
    result = Result(judgement)
    for position in wrong:
        block = result.block(position)
        one = Errors(boilerplate_kept=1) if block.label == "content" else Errors(content_removed=1)
        for name in deciding(block, result.cut):
            errors[name] = errors.get(name, Errors()).plus(one)
    return errors


def deciding(block: JudgedBlock, cut: float) -> list[str]:
    """What gave a block its label: the step that settled it, or the strongest rules, as few as without which it had the other.

    Args:
        block: with its votes.
        cut: the score that content must pass.
    """
    if block.settled_by:
        return [block.settled_by.id]
    sign = 1 if block.label == "content" else -1
    left = sign * (block.score - cut)  # what must be taken away; a score at the cut is boilerplate
    names: list[str] = []
    for vote in sorted(block.votes, key=lambda vote: -sign * vote.weight):
        if sign * vote.weight <= 0:
            break
        names.append(vote.rule)
        left -= sign * vote.weight
        if left < 0 or (left == 0 and sign > 0):
            return names
    return [*names, CUT]
