"""Fits the weights of the rules for pages, block by block.

Rules about the place of a block are told where it lies by the scores of the others, so by weights: those that there are while
new ones are fitted, and the new ones when these are tried.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, hstack, vstack

from cleaner.evaluate.words import agreement
from cleaner.fit.firing import fires
from cleaner.fit.page_f1 import bag_of, refined
from cleaner.fit.regression import Near, bounds_of, fit_blocks, rounded, rounded_together
from cleaner.measure.schema import LAYOUT_AFTER
from cleaner.settle import page as settling
from cleaner.tables import looks_at_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaner.fit.regression import Numbers
    from cleaner.model import Block, Features, Rule

_FEWEST = 8  #: pages on which a rule must fire to be fitted
#: What a block counts for is this power of its words: words are what is scored, but a page is more than its longest paragraphs.
#: Across folds, .75 brought word F1 .001 more than .5 on pages of all kinds, and cards most.
_LENGTH = 0.75
#: Added to the fitted bias: a little stricter, since too much is kept rather than too little.
STRICTER = 0.25
#: That of the weights that there are.
BIAS = STRICTER - settling.EVEN


class Page(NamedTuple):
    """A labelled page, measured."""

    blocks: list[Block]
    features: list[Features]  #: of the context-free pass
    fired: Any  #: a sparse matrix, blocks x rules; of the rules about place, by the scores that those of `placed` gave
    labels: Numbers  #: of the blocks, 1 is main content
    tokens: list[Counter[str]]  #: the words of the blocks
    gold: Counter[str]
    worth: float = 1.0  #: how many pages it counts for


def fired_on(rules: Sequence[Rule], features: list[Features]) -> Any:
    """A sparse matrix, blocks x rules, 1 where a rule fires; rules about place do not before the blocks are `placed`."""
    return csr_matrix(fires([_silent(rule) if looks_at_place(rule) else rule for rule in rules], "html", features))


def _silent(rule: Rule) -> Rule:
    return rule._replace(when="False")


def placed(page: Page, rules: Sequence[Rule], weights: Numbers) -> Page:
    """A page with its blocks placed by the scores that these weights of the rules, and the bias, give them."""
    about_place = [at for at, rule in enumerate(rules) if looks_at_place(rule)]
    if not about_place or not page.blocks:
        return page
    others = np.setdiff1d(np.arange(len(rules)), about_place)
    fired = page.fired[:, others]
    rows = settling.in_place(page.blocks, page.features, _scores(fired, np.append(weights[others], weights[-1])))
    told = fires([rules[at] for at in about_place], LAYOUT_AFTER["html"], rows)
    columns = np.argsort([*others, *about_place])
    return page._replace(fired=hstack([fired, csr_matrix(told)], format="csr")[:, columns])


def _scores(fired: Any, weights: Numbers) -> list[float]:
    """The scores of blocks; the pipeline knows its own EVEN, and the bias is moved there."""
    return [float(score) for score in fired @ weights[:-1] + weights[-1] + settling.EVEN - STRICTER]


def word_f1(page: Page, rules: Sequence[Rule], weights: Numbers) -> float:
    """Word F1 of what the pipeline would keep of a page, by the weights of the rules and a bias."""
    kept: Counter[str] = Counter()
    if page.blocks:
        scores = _scores(placed(page, rules, weights).fired, weights)
        settled = settling.labelled(page.blocks, page.features, scores, 0)
        kept = sum((t for t, keep in zip(page.tokens, settled.kept, strict=True) if keep), Counter())
    return agreement(kept, page.gold).f1


def fitted(pages: Sequence[Page], rules: Sequence[Rule], now: Numbers, pull: float | None = None) -> Numbers:
    """The rounded weights for some pages, the bias last: those that make the blocks likeliest, then moved to where F1 is best.

    No weight takes the other sign: its reason would be none. Rules that hardly any page tells of keep the weights they have.

    Args:
        pages: what is learned from.
        rules: whose weights are fitted.
        now: the weights that there are; by these the blocks are placed.
        pull: how hard to hold on to those that there are; None to start from nothing.
    """
    pages = [placed(page, rules, now) for page in pages]
    importance = np.concatenate([_importance(page) for page in pages])
    fired = vstack([page.fired for page in pages], format="csr")
    labels = np.concatenate([page.labels for page in pages])
    counts = sum(np.asarray(page.fired.sum(axis=0) > 0).ravel() for page in pages)
    told = np.flatnonzero(counts >= _FEWEST)
    taken = [*told, len(now) - 1]
    near = None if pull is None else Near(now[taken], pull)
    weights = now.copy()
    fired = fired[:, told]
    likeliest = fit_blocks(fired, labels, importance, now[taken], near)
    numbers = np.append(likeliest[:-1], STRICTER - likeliest[-1])
    bounds = [*bounds_of(now[told]), (None, None) if near is None else (numbers[-1], numbers[-1])]
    best = refined(fired, bag_of(pages), numbers, bounds)
    found = np.append(best[:-1], STRICTER - best[-1])
    weights[taken] = rounded(found) if near else rounded_together(found, fired, importance * _doubt(fired, best))
    return weights


def _importance(page: Page) -> Numbers:
    """How much the blocks of a page count: long ones and long pages more, but less than by their words."""
    sizes: Numbers = np.array([max(tokens.total(), 1) for tokens in page.tokens]) ** _LENGTH
    counted: Numbers = page.worth * sizes / np.sqrt(sizes.sum() or 1.0)
    return counted


def _doubt(fired: Any, numbers: Numbers) -> Numbers:
    """How unsure each block is: what is far from the even score, the last of the numbers, stays on its side of any cut."""
    chance = 1 / (1 + np.exp(np.clip(numbers[-1] - fired @ numbers[:-1], -40, 40)))
    doubt: Numbers = chance * (1 - chance)
    return doubt


def weights_of(rules: Sequence[Rule]) -> Numbers:
    """The weights that rules have, and the bias."""
    return np.array([*(rule.weights["page"] for rule in rules), BIAS])
