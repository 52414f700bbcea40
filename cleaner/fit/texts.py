"""Fits the weights of the rules for plain text: the context-free pass, then the context pass on top of its scores.

Both are regressions over binary conditions. A weight keeps the sign that it has in the table (the two priors are free to
take either), so that no rule ever says the opposite of its reason; weights are rounded to quarters. Blocks count with the
square root of their words, and a document as much as its `Labelled.worth` says, so that long ones do not decide.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

from cleaner import profiles
from cleaner.evaluate.words import agreement, words_of
from cleaner.fit.firing import fires
from cleaner.fit.regression import Examples, Near, fit_stretches, rounded
from cleaner.measure import body
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Scored
from cleaner.rules import BY_HAND, LINE_PRIOR, PLACE_PRIOR, PRIORS
from cleaner.settle.run import run_of_page, sure_of
from cleaner.settle.text import settle
from cleaner.tables import looks_at_place, tables_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from cleaner.fit.regression import Numbers
    from cleaner.model import Block, Cues, Features, Rule, Scorer, Tables

_EXACT = 60.0  # what a nearly clean document that comes out exactly right is worth in the fit of the context pass
#: Points added to the fitted prior of the context pass, found together with the weights of the rules `BY_HAND`: those keep what
#: stands in documents without running text, and the others can do with less.
_PRIOR_MOVED = -0.25
#: Of the weights for all plain text, and of those for flat pages, in the context pass: the position in `Labelled.worth`.
_COLUMN = {"text": 1, "flat": 2}
_WORTH = 10.0  # of an average document
_WORDS = LAYOUTS["text"].index("words")


class Labelled(NamedTuple):
    """A document whose blocks are known to be main content (1), boilerplate (0) or neither (-1)."""

    blocks: list[Block]
    rows: list[Features]
    labels: NDArray[np.int64]
    gold: list[str] | None  #: its words, where the gold is a text
    line_labels: list[tuple[int, int]]  #: offset and label of each labelled line
    nearly_clean: bool  #: whether it is an article with or without a residue, which shall come out exactly right
    worth: tuple[float, float, float] = (1.0, 1.0, 1.0)  #: how many documents it counts for in the three fits


class Figures(NamedTuple):
    """How a document came out."""

    f1: float
    exact: bool | None
    cut_right: int = 0
    cut_wrong: int = 0
    left: int = 0


#: The weights of rules, by rule id and key of `Rule.weights`.
Weights: TypeAlias = "Mapping[tuple[str, str], float]"


def weights_of(rules: Sequence[Rule]) -> Weights:
    """The weights for plain text that rules have."""
    return {(rule.id, key): rule.weights[key] for rule in rules for key in _COLUMN if key in rule.weights}


def with_weights(rules: Sequence[Rule], weights: Weights) -> list[Rule]:
    """The rules with these weights in place of their own."""
    changed: dict[str, dict[str, float]] = {}
    for (rule, key), weight in weights.items():
        changed.setdefault(rule, {})[key] = weight
    return [rule._replace(weights={**rule.weights, **changed.get(rule.id, {})}) for rule in rules]


def block_labels(blocks: Sequence[Block], line_labels: Iterable[tuple[int, int]]) -> NDArray[np.int64]:
    """What most lines of each block are: 1 main content, 0 boilerplate, -1 where nobody knows.

    Args:
        blocks: of a document.
        line_labels: offset and label of each labelled line.
    """
    sums = np.zeros(len(blocks))
    seen = np.zeros(len(blocks))
    at = 0
    for offset, label in line_labels:
        while offset >= blocks[at].end:
            at += 1
        if label >= 0:
            sums[at] += label
            seen[at] += 1
    return np.where(seen == 0, -1, (sums * 2 > seen).astype(int))


def fitted(
    documents: Sequence[Labelled],
    rules: Sequence[Rule],
    cues: Cues,
    *,
    keep_lines: bool = False,
    pull: float | None = None,
) -> Weights:
    """Fit the context-free pass; then the context pass, on all documents and, with weights of their own, on flat pages.

    Args:
        documents: what is learned from.
        rules: those that get a weight for plain text.
        cues: what is looked for.
        keep_lines: whether the context-free pass keeps the weights that it has.
        pull: how hard to hold on to the weights that the rules have; None to start from nothing.
    """
    first = [rule for rule in rules if not looks_at_place(rule)]
    second = [rule for rule in rules if looks_at_place(rule) and rule.id not in BY_HAND]
    lines = weights_of(first) if keep_lines else _fit_lines(documents, first, pull)
    scorer = tables_of(with_weights(first, lines), cues).scorer("text", profiles.FIRST_PASS["text"])
    seen = [_seen(document, scorer) for document in documents]
    flat = [one for one in seen if one.flat]
    weights = {**lines, **_fit_place(seen, second, "text", pull)}
    return (
        {**weights, **_fit_place(flat, [rule for rule in second if "flat" in rule.weights], "flat", pull)} if flat else weights
    )


def judge(document: Labelled, tables: Tables) -> Figures:
    """Clean a document by these tables, and score it."""
    scores = tables.scorer("text", profiles.FIRST_PASS["text"])(document.rows)
    settled = settle(document.blocks, document.rows, scores, 0, tables)
    tally = {(label, keep): 0 for label in (0, 1) for keep in (False, True)}
    at = 0
    for offset, label in document.line_labels:
        while offset >= settled.blocks[at].end:
            at += 1
        if label >= 0:
            tally[label, settled.kept[at]] += 1
    right, wrong, left = tally[1, True], tally[1, False], tally[0, True]
    exact = wrong == left == 0 if document.line_labels else None
    if document.gold is None:
        f1 = 2 * right / max(2 * right + wrong + left, 1)
    else:
        kept = [block for block, keep in zip(settled.blocks, settled.kept, strict=True) if keep]
        f1 = agreement(Counter(word for block in kept for word in words_of(block.text)), Counter(document.gold)).f1
    return Figures(f1, exact, tally[0, False], wrong, left)


def _near(rules: Sequence[Rule], key: str, pull: float | None) -> Near | None:
    return None if pull is None else Near(np.array([rule.weights[key] for rule in rules]), pull)


def _signs(rules: Sequence[Rule]) -> list[float]:
    """Those that the weights may take; the weight for all plain text, which is never zero, has it."""
    return [0.0 if rule.id in PRIORS else rule.weights["text"] for rule in rules]


def _counting(documents: Sequence[Labelled], masks: Sequence[NDArray[np.bool_]], column: int) -> list[Numbers]:
    """The weight of every block in the masks, an array a document."""
    parts = []
    for document, mask in zip(documents, masks, strict=True):
        roots = np.sqrt(np.array([row[_WORDS] for row in document.rows]) + 1)
        parts.append(roots[mask] / max(roots.sum(), 1) * document.worth[column] * _WORTH)
    return parts


def _with_prior(
    rules: Sequence[Rule], key: str, coefficients: Numbers, prior: str, added: float
) -> dict[tuple[str, str], float]:
    """The weights; what is said of every block is said by the prior."""
    weights = dict(zip(((rule.id, key) for rule in rules), rounded(coefficients), strict=True))
    if (prior, key) in weights:
        weights[prior, key] = rounded(np.array([added + weights[prior, key]]))[0]
    return weights


def _fit_lines(documents: Sequence[Labelled], rules: Sequence[Rule], pull: float | None) -> Weights:
    """Fit the context-free pass."""
    masks = [document.labels >= 0 for document in documents]
    x = np.concatenate([fires(rules, "text", document.rows)[mask] for document, mask in zip(documents, masks, strict=True)])
    y = np.concatenate([document.labels[mask] for document, mask in zip(documents, masks, strict=True)])
    counts = np.concatenate(_counting(documents, masks, 0))
    examples = Examples(x, y.astype(float), np.zeros(len(y)), np.arange(len(y)), counts, np.full(len(y), -1))
    coefficients, intercept, _ = fit_stretches(examples, _signs(rules), near=_near(rules, "text", pull))
    return _with_prior(rules, "text", coefficients, LINE_PRIOR, intercept)


class _Seen(NamedTuple):
    """A document as the context-free pass leaves it."""

    document: Labelled
    scores: list[float]
    in_body: list[bool]
    free: list[bool]  # which blocks the context pass decides
    flat: bool
    places: list[Features]


def _seen(document: Labelled, scorer: Scorer) -> _Seen:
    scores = scorer(document.rows)
    texts = [block.shown for block in document.blocks]
    scored = Scored(texts, document.rows, scores, [body.stems_of(text) for text in texts])
    # of cards a run is kept whatever the votes say; where it is not taken, the votes decide
    profile, _, run = profiles.choose(scored, cards=False)
    flat = profile is profiles.FLAT
    start, after = run_of_page(scored, profile) if flat else run
    in_body = sure_of((start, after), scored, profile)
    free = [not sure and (not flat or start <= at < after) for at, sure in enumerate(in_body)]
    places = list(body.place(scored, in_body))
    return _Seen(document, scores, in_body, free, flat, places)


def _fit_place(seen: Sequence[_Seen], rules: Sequence[Rule], key: str, pull: float | None) -> Weights:
    """Fit the context pass on top of the scores of the context-free one."""
    documents = [one.document for one in seen]
    counting = _counting(documents, [np.ones(len(document.rows), bool) for document in documents], _COLUMN[key])
    rows: list[Features] = []
    labels, offsets, sizes, counts, owners = [], [], [], [], []
    for number, (one, count) in enumerate(zip(seen, counting, strict=True)):
        document = one.document
        lost = any(sure and label == 0 for sure, label in zip(one.in_body, document.labels, strict=True))
        for stretch in _stretches(document.labels, one.free, one.in_body):
            rows += [document.rows[at] + one.places[at] for at in stretch]
            labels += [document.labels[at] for at in stretch]
            offsets += [one.scores[at] for at in stretch]
            sizes.append(len(stretch))
            counts.append(sum(count[stretch]) / (len(stretch) if document.nearly_clean else sqrt(len(stretch))))
            owners.append(-1 if lost or not document.nearly_clean else number)
    stretches = np.repeat(np.arange(len(sizes)), sizes)
    fired = fires(rules, "text in place", rows)
    examples = Examples(fired, np.array(labels, float), np.array(offsets, float), stretches, np.array(counts), np.array(owners))
    exact = _EXACT if key == "text" else 0.0  # hardly any of the flat pages is nearly clean
    coefficients, intercept, slope = fit_stretches(examples, _signs(rules), exact, _near(rules, key, pull))
    weights = _with_prior(rules, key, coefficients / slope, PLACE_PRIOR, intercept / slope)
    if pull is None and key == "text":
        weights[PLACE_PRIOR, key] += _PRIOR_MOVED
    return weights


def _stretches(labels: NDArray[np.int64], free: Sequence[bool], in_body: Sequence[bool]) -> Iterator[list[int]]:
    """The positions of blocks that are decided together, what is to be kept first; alone, where the labels follow no order."""
    start = 0
    for is_free, members in groupby(free):
        after = start + len(list(members))
        if is_free:
            known = [at for at in range(start, after) if labels[at] >= 0]
            if after < len(free):
                known.reverse()
            below_body = any(in_body[:start])
            if known and below_body and all(labels[above] >= labels[below] for above, below in pairwise(known)):
                yield known
            else:
                yield from ([at] for at in known)
        start = after
