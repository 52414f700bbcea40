"""The grades of many documents, added up as they come: memory does not grow with their number."""

from __future__ import annotations

from heapq import heappush, heappushpop
from typing import TYPE_CHECKING, NamedTuple

from cleaner.evaluate.grading import Errors, Lines
from cleaner.evaluate.words import Score

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cleaner.evaluate.grading import Grade


class Sum(NamedTuple):
    """Several documents together."""

    documents: int = 0
    exact: int = 0  #: documents that came out exactly right
    words: Score = Score(0.0, 0.0, 0.0)  #: the sums of their word scores
    lines: Lines | None = None  #: all their lines; None where they have none

    def plus(self, grade: Grade) -> Sum:
        """With one more document."""
        words = Score(*(mine + its for mine, its in zip(self.words, grade.words, strict=True)))
        lines = (self.lines or Lines()).plus(grade.lines) if grade.lines else self.lines
        return Sum(self.documents + 1, self.exact + grade.exact, words, lines)

    @property
    def mean(self) -> Score:
        """The mean word scores of a document."""
        return Score(*(value / self.documents for value in self.words))


class _Ranked(NamedTuple):
    """A document in the order of how bad it is; the heap has the best of the worst on top."""

    rank: tuple[float, ...]
    number: int  #: negative: of two that are as bad, the earlier one counts as the worse
    name: str
    grades: tuple[Grade, ...]


class Tally:
    """What all documents came to, under the settings that were scored, one or two of them."""

    def __init__(self, worst: int, settings: int = 1) -> None:
        """Start at nothing.

        Args:
            worst: so many documents are remembered: the worst, or those that two settings differ most on.
            settings: how many grades each document has.
        """
        self.documents = 0
        self._most = worst
        self._worst: list[_Ranked] = []
        self._sums: list[dict[str, Sum]] = [{} for _ in range(settings)]
        self._errors: list[dict[str, Errors]] = [{} for _ in range(settings)]

    def add(self, name: str, grades: tuple[Grade, ...]) -> None:
        """Count a document, with a grade for each of the settings."""
        self.documents += 1
        for sums, errors, grade in zip(self._sums, self._errors, grades, strict=True):
            for kind in ("all", grade.kind):
                sums[kind] = sums.get(kind, Sum()).plus(grade)
            for rule, its in grade.errors.items():
                errors[rule] = errors.get(rule, Errors()).plus(its)
        if len(grades) == 1:
            (grade,) = grades
            if not grade.exact:
                self._remember((-grade.words.f1, -(grade.lines.score.f1 if grade.lines else 0.0)), name, grades)
        elif _differ(*grades):
            self._remember((abs(grades[1].words.f1 - grades[0].words.f1),), name, grades)

    def _remember(self, rank: tuple[float, ...], name: str, grades: tuple[Grade, ...]) -> None:
        entry = _Ranked(rank, -self.documents, name, grades)
        if len(self._worst) < self._most:
            heappush(self._worst, entry)
        elif self._worst:
            heappushpop(self._worst, entry)

    def worst(self) -> list[tuple[str, tuple[Grade, ...]]]:
        """The worst documents first; where two settings are compared, those that lost most by the second."""
        entries = sorted(self._worst, reverse=True)
        if len(self._sums) > 1:
            entries.sort(key=lambda entry: entry.grades[1].words.f1 - entry.grades[0].words.f1)
        return [(entry.name, entry.grades) for entry in entries]

    def sums(self, setting: int = 0) -> Mapping[str, Sum]:
        """The documents together, under ``all``; and those of a kind, where there are both."""
        sums = self._sums[setting]
        return sums if len(sums) > 2 else {"all": sums["all"]} if sums else {}  # noqa: PLR2004 - all and both kinds

    def errors(self, setting: int = 0) -> list[tuple[str, Errors]]:
        """What erred, the most often first."""
        return sorted(self._errors[setting].items(), key=lambda item: (-sum(item[1]), item[0]))


def _differ(one: Grade, other: Grade) -> bool:
    return (one.words, one.lines, one.exact) != (other.words, other.lines, other.exact)
