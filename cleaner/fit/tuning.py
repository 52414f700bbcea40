"""Weights that fit documents of one's own better than the ones that there are, and the proof that they do.

Weights are fitted by the code that made the built-in ones, but drawn towards those that there are, and keep their signs. How
hard they are drawn is chosen, and the gain measured, on documents that were not fitted to: the documents are parted into five
folds; for each, weights are fitted to the other four, and of these one tells how hard to draw. Documents of one host stay
together. A gain counts if it is larger than twice its standard error, over documents; if not, nothing is proposed.
"""

from __future__ import annotations

import zlib
from collections import Counter
from math import sqrt
from statistics import fmean, median_low, variance
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

import numpy as np

from cleaner.fit import pages, texts
from cleaner.fit.firing import voting
from cleaner.tables import tables_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cleaner.fit.material import Material
    from cleaner.fit.texts import Weights
    from cleaner.model import Cues, Rule

FEWEST = 20  #: documents; the gain on fewer says nothing
_FOLDS = 5
_CERTAIN = 2.0  # standard errors
_PULLS_OF_TEXTS = (40.0, 160.0, 640.0)
_PULLS_OF_PAGES = (1e-4, 1e-3, 1e-2)

Example = TypeVar("Example")


class Learner(NamedTuple, Generic[Example]):
    """How weights are fitted to one kind of document."""

    profile: str
    now: Weights  #: the weights that there are
    pulls: Sequence[float]  #: how hard to hold on to them, the hardest last
    fitted: Callable[[Sequence[Example], float], Weights]  #: the weights that fit documents, drawn so hard
    scores: Callable[[Sequence[Example], Weights], list[float]]  #: the word F1 of documents judged by weights


class Proposal(NamedTuple):
    """What is proposed for one kind of document, and how it did on documents that it was not fitted to."""

    profile: str
    documents: int
    before: float = 0.0  #: mean word F1 with the weights that there are
    after: float = 0.0  #: and with weights fitted to the others
    error: float = 0.0  #: standard error of the difference
    changes: Mapping[tuple[str, str], tuple[float, float]] = {}  #: by rule and key: the weight now and the proposed one

    @property
    def helps(self) -> bool:
        """Whether it is more than chance."""
        return bool(self.changes) and self.after - self.before > _CERTAIN * self.error


def of_texts(rules: Sequence[Rule], cues: Cues) -> Learner[texts.Labelled]:
    """How the weights of these rules are fitted to plain text."""

    def fitted(documents: Sequence[texts.Labelled], pull: float) -> Weights:
        return texts.fitted(documents, rules, cues, pull=pull)

    def scores(documents: Sequence[texts.Labelled], weights: Weights) -> list[float]:
        tables = tables_of(texts.with_weights(rules, weights), cues)
        return [texts.judge(document, tables).f1 for document in documents]

    return Learner("text", texts.weights_of(rules), _PULLS_OF_TEXTS, fitted, scores)


def of_pages(rules: Sequence[Rule]) -> Learner[pages.Page]:
    """How the weights of these rules are fitted to pages."""

    def fitted(documents: Sequence[pages.Page], pull: float) -> Weights:
        weights = pages.fitted(documents, rules, pages.weights_of(rules), pull=pull)
        return {(rule.id, "page"): float(weight) for rule, weight in zip(rules, weights[:-1], strict=True)}

    def scores(documents: Sequence[pages.Page], weights: Weights) -> list[float]:
        numbers = np.array([*(weights[rule.id, "page"] for rule in rules), pages.BIAS])
        return [pages.word_f1(document, rules, numbers) for document in documents]

    return Learner("page", {(rule.id, "page"): rule.weights["page"] for rule in rules}, _PULLS_OF_PAGES, fitted, scores)


class Tuner(Generic[Example]):
    """Fits and tries weights for one kind of document."""

    def __init__(
        self,
        learner: Learner[Example],
        documents: Sequence[Example],
        groups: Sequence[str],
        done: Callable[[], object] = bool,
    ) -> None:
        """Fit nothing yet.

        Args:
            learner: fits and judges.
            documents: with gold.
            groups: of each document what it shares with those that must not be held out from it.
            done: is told whenever weights were fitted, which takes seconds.
        """
        self._learner = learner
        self._done = done
        self._documents = documents
        self._folds = _folds(groups)
        self._now = self._scores(range(len(documents)), learner.now)

    def proposal(self) -> Proposal:
        """What the documents would change, and whether it helps on those that it was not fitted to."""
        size = len(self._documents)
        after = list(self._now)
        chosen = []
        for fold in range(_FOLDS):
            pull = self._best_pull(fold)
            chosen.append(pull)
            if pull is not None:
                held_out = [at for at in range(size) if self._folds[at] == fold]
                weights = self._fitted([at for at in range(size) if self._folds[at] != fold], pull)
                for at, score in zip(held_out, self._scores(held_out, weights), strict=True):
                    after[at] = score
        gains = [new - old for new, old in zip(after, self._now, strict=True)]
        changes = {}
        if all(pull is not None for pull in chosen):
            weights = self._fitted(range(size), median_low([pull for pull in chosen if pull is not None]))
            changes = {slot: (old, weights[slot]) for slot, old in self._learner.now.items() if weights.get(slot, old) != old}
        error = sqrt(variance(gains) / size)
        return Proposal(self._learner.profile, size, fmean(self._now), fmean(after), error, changes)

    def _best_pull(self, fold: int) -> float | None:
        """How hard to hold on to the weights that there are, told without a fold; None: not to let them go at all."""
        held_out = [at for at, its in enumerate(self._folds) if its == (fold + 1) % _FOLDS]
        rest = [at for at, its in enumerate(self._folds) if its not in {fold, (fold + 1) % _FOLDS}]
        best, found = fmean(self._now[at] for at in held_out), None
        for pull in reversed(self._learner.pulls):
            mean = fmean(self._scores(held_out, self._fitted(rest, pull)))
            if mean > best:
                best, found = mean, pull
        return found

    def _fitted(self, positions: Sequence[int], pull: float) -> Weights:
        weights = self._learner.fitted([self._documents[at] for at in positions], pull)
        self._done()
        return weights

    def _scores(self, positions: Sequence[int], weights: Weights) -> list[float]:
        return self._learner.scores([self._documents[at] for at in positions], weights)


def fits(material: Sequence[Material]) -> int:
    """How often weights will be fitted, at most: in each fold with each pull, and with the chosen one; and to all."""
    kinds = Counter(type(one.document) for one in material)
    pulls = {texts.Labelled: len(_PULLS_OF_TEXTS), pages.Page: len(_PULLS_OF_PAGES)}
    return sum(_FOLDS * (pulls[kind] + 1) + 1 for kind, count in kinds.items() if count >= FEWEST)


def proposals(
    material: Sequence[Material], rules: Sequence[Rule], cues: Cues, done: Callable[[], object] = bool
) -> list[Proposal]:
    """What is proposed for each kind of document that there is.

    Args:
        material: the documents.
        rules: the rules that there are, with their weights.
        cues: what is looked for.
        done: is told whenever weights were fitted.
    """
    found = []
    labelled = [(one.document, one.group) for one in material if isinstance(one.document, texts.Labelled)]
    measured = [(one.document, one.group) for one in material if isinstance(one.document, pages.Page)]
    if labelled:
        found.append(_proposal(of_texts(voting(rules, "text"), cues), labelled, done))
    if measured:
        found.append(_proposal(of_pages(voting(rules, "page")), measured, done))
    return found


def _proposal(learner: Learner[Example], examples: Sequence[tuple[Example, str]], done: Callable[[], object]) -> Proposal:
    if len(examples) < FEWEST:
        return Proposal(learner.profile, len(examples))
    return Tuner(learner, [document for document, _ in examples], [group for _, group in examples], done).proposal()


def _folds(groups: Sequence[str]) -> list[int]:
    """For each document its fold: groups stay together, where there are enough of them, and folds are about as large."""
    if len(set(groups)) < _FOLDS:
        groups = [f"{number}" for number in range(len(groups))]
    order = sorted(set(groups), key=lambda group: (zlib.crc32(group.encode()), group))
    fold = {group: number % _FOLDS for number, group in enumerate(order)}
    return [fold[group] for group in groups]
