"""Fits the weights of the rules for pages, block by block."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, vstack

from cleaner.evaluate.words import agreement
from cleaner.fit.firing import fires
from cleaner.fit.regression import Near, fit_blocks, rounded
from cleaner.settle import page as settling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.fit.regression import Numbers
    from cleaner.model import Block, Features, Rule

_FEWEST = 8  #: pages on which a rule must fire to be fitted
#: Added to the fitted bias: a little stricter, since too much is kept rather than too little.
STRICTER = 0.25
#: That of the weights that there are.
BIAS = STRICTER - settling.EVEN


class Page(NamedTuple):
    """A labelled page, measured."""

    blocks: list[Block]
    features: list[Features]
    fired: Any  #: a sparse matrix, blocks x rules
    labels: Numbers  #: of the blocks, 1 is main content
    tokens: list[Counter[str]]  #: the words of the blocks
    gold: Counter[str]
    worth: float = 1.0  #: how many pages it counts for


def fired_on(rules: Sequence[Rule], features: list[Features]) -> Any:
    """A sparse matrix, blocks x rules, 1 where a rule fires."""
    return csr_matrix(fires(rules, "html", features))


def word_f1(page: Page, weights: Numbers) -> float:
    """Word F1 of what the pipeline would keep of a page, by the weights of the rules and a bias."""
    kept: Counter[str] = Counter()
    if page.blocks:
        # the pipeline knows its own EVEN; the bias is moved there
        scores = [float(s) for s in page.fired @ weights[:-1] + weights[-1] + settling.EVEN - STRICTER]
        settled = settling.settle(page.blocks, page.features, scores, 0)
        kept = sum((t for t, keep in zip(page.tokens, settled.kept, strict=True) if keep), Counter())
    return agreement(kept, page.gold).f1


def fitted(pages: Sequence[Page], now: Numbers, start: Numbers | None = None, pull: float | None = None) -> Numbers:
    """The rounded weights for some pages, the bias last. Long blocks and long pages count more, but by their square root.

    Rules that hardly any page tells of keep the weights that they have.

    Args:
        pages: what is learned from.
        now: the weights that there are.
        start: weights to begin from.
        pull: how hard to hold on to those that there are; None to start from nothing.
    """
    importance = []
    for page in pages:
        roots = np.sqrt([max(tokens.total(), 1) for tokens in page.tokens])
        importance.append(page.worth * roots / np.sqrt(roots.sum() or 1.0))
    fired = vstack([page.fired for page in pages], format="csr")
    labels = np.concatenate([page.labels for page in pages])
    counts = sum(np.asarray(page.fired.sum(axis=0) > 0).ravel() for page in pages)
    told = np.flatnonzero(counts >= _FEWEST)
    taken = [*told, len(now) - 1]
    near = None if pull is None else Near(now[taken], pull)
    begin = None if start is None else start[taken]
    weights = now.copy()
    weights[taken] = rounded(fit_blocks(fired[:, told], labels, np.concatenate(importance), begin, near))
    return weights


def weights_of(rules: Sequence[Rule]) -> Numbers:
    """The weights that rules have, and the bias."""
    return np.array([*(rule.weights["page"] for rule in rules), BIAS])
