"""Fits the weights of the text rules to labelled documents and writes them into the tables.

    python tests/fit/text.py DATA [--write] [--folds 5]

DATA is a folder with the labelled sets (gzip JSON lines; see `_SETS`). Two logistic regressions, each over binary conditions:

1. the context-free pass, on every labelled block;
2. the context pass, on the blocks that are not of the body, on top of the score of the first.

Constraints made by hand: a weight keeps the sign that it has in the table (0 is free to take either), so that no rule ever
says the opposite of its reason; weights are rounded to quarters. Blocks count with the square root of their words, documents
alike, and sets as `_SETS` says, so that neither long pages nor one language decide. Folds are grouped by site.
Without --write the cross-validated figures are printed; with it, weights are fitted on everything and written.
"""

import argparse
import gzip
import json
import pickle
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from math import sqrt
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent))
from writeback import write_weights

from cleaner import measure, profiles, vote
from cleaner.conditions import names_in
from cleaner.evaluate.alignment import shares_found
from cleaner.evaluate.words import agreement, words_of
from cleaner.measure import body
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Block, Features, Rule, Scorer
from cleaner.rules import rules_for
from cleaner.segment import text as segment
from cleaner.settle.run import best_run
from cleaner.settle.text import SURE, Passes, settle

#: The sets: their weight in the fit of the context-free pass and in that of the context pass (documents' worth), and the share
#: of their documents that is read. Flat pages teach what a line looks like, nearly clean documents what may be cut.
_SETS = {
    "residue_dev": (700, 1500, 1.0),
    "lines_wcxb_dev": (1500, 250, 1.0),
    "text_wcxb_dev_soup": (400, 50, 0.34),
    "text_fundus_dev_inscriptis": (500, 100, 1.0),
    "text_daniel_dev_inscriptis": (800, 150, 1.0),
}
_EXACT = 60.0  # what a nearly clean document that comes out exactly right is worth in the fit of the context pass
#: Points added to the fitted prior of the context pass, when unsure, keep: a seventh fewer content lines are lost, for half a
#: percent of the documents that come out exactly right.
_WHEN_UNSURE_KEEP = 0.5
_CALM = 2.0  # ridge penalty of the fits
_STEP = 0.25  # weights are multiples of it


class Labelled(NamedTuple):
    """A document whose blocks are known to be main content (1), boilerplate (0) or neither (-1)."""

    set: str
    fold_key: str
    kind: str
    blocks: list[Block]
    rows: list[Features]
    labels: np.ndarray
    gold: list[str] | None  # its words, where the gold is a text
    line_labels: list[tuple[int, int]]  # offset and label of each labelled line


def read_sets(data: Path) -> list[Labelled]:
    """Every labelled document, from a cache beside the temporary files where neither data nor measuring changed."""
    return [document for name, (_, _, share) in _SETS.items() for document in _read_set(data / f"{name}.jsonl.gz", name, share)]


def _read_set(path: Path, name: str, share: float) -> Iterator[Labelled]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            record = json.loads(line)
            if number * share % 1 + share < 1 or record.get("cover", 1) < 0.8:
                continue
            text = record["text"] if "text" in record else "\n".join(record["lines"])
            blocks = segment.blocks_of(text)
            rows = measure.features_of("text", blocks)
            gold = words_of(record["gold"]) if "gold" in record else None
            if gold is not None:
                shares = shares_found([words_of(block.text) for block in blocks], gold)
                labels = np.array([int(found > 0.5) for found in shares], dtype=int)
                line_labels: list[tuple[int, int]] = []
            else:
                line_labels = list(_line_labels(record, text))
                labels = _block_labels(blocks, line_labels)
            site = record["id"].split("_")[1] if "daniel" in name else record.get("page", record["id"])
            yield Labelled(name, site, record.get("kind") or record.get("type") or "", blocks, rows, labels, gold, line_labels)


def _line_labels(record: dict, text: str) -> Iterator[tuple[int, int]]:
    unsure = set(record.get("unsure") or ())
    offset = 0
    for number, (line, label) in enumerate(zip(text.split("\n"), record["labels"], strict=True)):
        if line.strip() and label is not None:
            yield offset, -1 if number in unsure else label
        offset += len(line) + 1


def _block_labels(blocks: Sequence[Block], line_labels: Iterable[tuple[int, int]]) -> np.ndarray:
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


def firing(rules: Sequence[Rule], layout: str) -> Scorer:
    """A function that gives, for every row, which of the rules fire."""
    names = dict.fromkeys(name for rule in rules for name in names_in(rule.when))
    index = {name: position for position, name in enumerate(LAYOUTS[layout])}
    lines = ["def firing(rows):", " out = []", " for row in rows:"]
    lines += [f"  {name} = row[{index[name]}]" for name in names]
    lines += ["  out.append((" + ", ".join(f"bool({rule.when})" for rule in rules) + ",))", " return out"]
    namespace: dict = {}
    exec("\n".join(lines), namespace)  # noqa: S102 - the rules' own conditions
    return namespace["firing"]


class Examples(NamedTuple):
    """What a regression learns from, a row a block."""

    fires: np.ndarray  # which rules fire
    labels: np.ndarray
    offset: np.ndarray  # its score in the pass before
    stretch: np.ndarray  # the number of the stretch that is decided as a whole; in it, what is kept comes first
    counts: np.ndarray  # how much each stretch counts
    document: np.ndarray  # for each stretch, the number of its document where that is to come out exactly right, or -1


def fit(examples: Examples, signs: Sequence[float], exact: float = 0.0) -> tuple[np.ndarray, float, float]:
    """Ridge logistic regression with signs, over stretches: the coefficients, the intercept and the coefficient of the offset.

    A stretch of n blocks comes out in one of n + 1 ways, as `cleaner.settle.stretches` decides it: the first 0 to n are kept.
    The chance of each is proportional to the exponential of the sum of their scores; for a stretch of one block that is
    logistic regression.

    Args:
        examples: the blocks.
        signs: above 0 for coefficients that may not be negative, below for those that may not be positive.
        exact: how much the expected number of documents that come out exactly right counts beside the likelihood.
    """
    ones = np.ones((len(examples.fires), 1), np.float32)
    x = np.hstack([examples.fires, ones, examples.offset[:, None]]).astype(np.float32)
    starts = np.flatnonzero(np.diff(examples.stretch, prepend=-1))
    of = np.repeat(np.arange(len(starts)), np.diff(starts, append=len(x)))
    whole = examples.document >= 0
    owner = examples.document[whole]

    def loss(beta: np.ndarray) -> tuple[float, np.ndarray]:
        scores = (x @ beta.astype(np.float32)).astype(float)
        sums = _within(np.cumsum(scores), scores, starts, of)
        largest = np.maximum(np.maximum.reduceat(sums, starts), 0)
        shares = np.exp(sums - largest[of])
        total = np.add.reduceat(shares, starts) + np.exp(-largest)
        surprise = np.log(total) + largest - np.add.reduceat(examples.labels * scores, starts)
        shares /= total[of]
        kept = np.add.reduceat(shares, starts)[of] - _within(np.cumsum(shares), shares, starts, of) + shares
        weight = examples.counts.copy()
        value = float(weight @ surprise + _CALM / 2 * (beta[:-2] ** 2).sum())
        if exact and len(owner):
            chance = np.exp(-np.bincount(owner, surprise[whole]))
            value -= exact * float(chance[np.unique(owner)].sum())
            weight[whole] += exact * chance[owner]
        slope = weight[of] * (kept - examples.labels)
        gradient = (x.T @ slope.astype(np.float32)).astype(float)
        gradient[:-2] += _CALM * beta[:-2]
        return value, gradient

    bounds = [(0, None) if sign > 0 else (None, 0) if sign < 0 else (None, None) for sign in signs]
    bounds += [(None, None), (0.3, None)]
    start = np.zeros(x.shape[1])
    start[-1] = 1.0
    beta = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 500}).x
    return beta[:-2], beta[-2], beta[-1]


def _within(running: np.ndarray, values: np.ndarray, starts: np.ndarray, of: np.ndarray) -> np.ndarray:
    """A running sum that begins anew with every stretch."""
    return running - (running - values)[starts][of]


def rounded(weights: np.ndarray) -> list[float]:
    """To quarters."""
    return [float(weight) for weight in np.round(weights / _STEP) * _STEP]


def _signs(rules: Sequence[Rule], prior: str) -> list[float]:
    return [0.0 if rule.id == prior else rule.weights["text"] for rule in rules]


def _counting(documents: Sequence[Labelled], masks: Sequence[np.ndarray], column: int) -> list[np.ndarray]:
    """The weight of every block in the masks, an array a document."""
    sizes: dict[str, int] = {}
    for document in documents:
        sizes[document.set] = sizes.get(document.set, 0) + 1
    parts = []
    for document, mask in zip(documents, masks, strict=True):
        roots = np.sqrt(np.array([row[0] for row in document.rows]) + 1)
        share = _SETS[document.set][column] / sizes[document.set]
        parts.append(roots[mask] / max(roots.sum(), 1) * share * 10)
    return parts


class Fitted(NamedTuple):
    """Two sets of weights, by rule id."""

    lines: dict[str, float]
    place: dict[str, float]

    def scorers(self) -> tuple[Scorer, Scorer]:
        """The two passes with these weights."""
        return _scorer("text", self.lines), _scorer("text in place", self.place)


def _scorer(layout: str, weights: dict[str, float]) -> Scorer:
    rules = [rule._replace(weights={"text": weights[rule.id]}) for rule in rules_for(layout) if rule.id in weights]
    return vote.compile_scorer(rules, "text", layout)


def fit_all(documents: Sequence[Labelled], *, keep_lines: bool = False) -> Fitted:
    """Fit both passes on the documents, or the context pass alone."""
    first = rules_for("text")
    if keep_lines:
        lines = {rule.id: rule.weights["text"] for rule in first}
        return Fitted(lines, fit_place(documents, lines))
    fires = firing(first, "text")
    masks = [document.labels >= 0 for document in documents]
    x = np.concatenate(
        [
            np.array(fires(document.rows), np.float32).reshape(-1, len(first))[mask]
            for document, mask in zip(documents, masks, strict=True)
        ]
    )
    y = np.concatenate([document.labels[mask] for document, mask in zip(documents, masks, strict=True)])
    alone = np.arange(len(y))
    counts = np.concatenate(_counting(documents, masks, 0))
    examples = Examples(x, y, np.zeros(len(y)), alone, counts, np.full(len(y), -1))
    coefficients, intercept, _ = fit(examples, _signs(first, PRIOR))
    lines = dict(zip((rule.id for rule in first), rounded(coefficients), strict=True))
    lines[PRIOR] = rounded(np.array([intercept + lines[PRIOR]]))[0]
    return Fitted(lines, fit_place(documents, lines))


PRIOR = "any-line"
PLACE_PRIOR = "outside-body"


def fit_place(documents: Sequence[Labelled], lines: dict[str, float]) -> dict[str, float]:
    """Fit the context pass on top of the weights of the context-free one."""
    second = rules_for("text in place")
    scorer, _ = Fitted(lines, {rule.id: 1.0 for rule in second}).scorers()
    fires = firing(second, "text in place")
    everything = [np.ones(len(document.rows), bool) for document in documents]
    rows: list[Features] = []
    labels, offsets, sizes, counts, owners = [], [], [], [], []
    for number, (document, count) in enumerate(zip(documents, _counting(documents, everything, 1), strict=True)):
        scores = scorer(document.rows)
        in_body, free = _body_of(document, scores)
        stems = [body.stems_of(block.text) for block in document.blocks]
        places = list(body.place(document.rows, scores, stems, in_body))
        nearly_clean = document.set == "residue_dev"
        lost = not nearly_clean or any(sure and label == 0 for sure, label in zip(in_body, document.labels, strict=True))
        for stretch in _stretches(document.labels, free, in_body):
            rows += [document.rows[at] + places[at] for at in stretch]
            labels += [document.labels[at] for at in stretch]
            offsets += [scores[at] for at in stretch]
            sizes.append(len(stretch))
            counts.append(sum(count[stretch]) / (len(stretch) if nearly_clean else sqrt(len(stretch))))
            owners.append(-1 if lost else number)
    fires_in_place = np.array(fires(rows), np.float32).reshape(-1, len(second))
    stretches = np.repeat(np.arange(len(sizes)), sizes)
    arrays = (np.array(values, float) for values in (labels, offsets))
    examples = Examples(fires_in_place, *arrays, stretches, np.array(counts), np.array(owners))
    coefficients, intercept, slope = fit(examples, _signs(second, PLACE_PRIOR), _EXACT)
    place = dict(zip((rule.id for rule in second), rounded(coefficients / slope), strict=True))
    place[PLACE_PRIOR] = rounded(np.array([intercept / slope + place[PLACE_PRIOR]]))[0] + _WHEN_UNSURE_KEEP
    return place


def _body_of(document: Labelled, scores: Sequence[float]) -> tuple[list[bool], list[bool]]:
    """Which blocks are of the body, and which the context pass decides."""
    profile = profiles.choose("text", document.rows, scores).profile
    start, after = best_run(scores, document.rows, profile.lean)
    in_body = [start <= at < after and score + profile.lean > SURE for at, score in enumerate(scores)]
    flat = profile is profiles.FLAT
    return in_body, [not sure and (not flat or start <= at < after) for at, sure in enumerate(in_body)]


def _stretches(labels: np.ndarray, free: Sequence[bool], in_body: Sequence[bool]) -> Iterator[list[int]]:
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


class Figures(NamedTuple):
    """How a document came out."""

    f1: float
    exact: bool | None
    cut_right: int = 0
    cut_wrong: int = 0
    left: int = 0


def judge(document: Labelled, scorers: tuple[Scorer, Scorer]) -> Figures:
    """Clean a document with other weights, and score it."""
    first_pass, in_place = scorers
    settled = settle(document.blocks, document.rows, first_pass(document.rows), 0, Passes(first_pass, in_place))
    if document.gold is not None:
        kept = [word for block, keep in zip(settled.blocks, settled.kept, strict=True) if keep for word in words_of(block.text)]
        return Figures(agreement(Counter(kept), Counter(document.gold)).f1, None)
    tally = {(label, keep): 0 for label in (0, 1) for keep in (False, True)}
    at = 0
    for offset, label in document.line_labels:
        while offset >= settled.blocks[at].end:
            at += 1
        if label >= 0:
            tally[label, settled.kept[at]] += 1
    right, wrong, left = tally[1, True], tally[1, False], tally[0, True]
    return Figures(2 * right / max(2 * right + wrong + left, 1), wrong == left == 0, tally[0, False], wrong, left)


def report(documents: Sequence[Labelled], figures: Sequence[Figures]) -> None:
    """Print the figures by set and kind."""
    groups: dict[tuple[str, str], list[Figures]] = {}
    for document, figure in zip(documents, figures, strict=True):
        groups.setdefault((document.set, ""), []).append(figure)
        groups.setdefault((document.set, document.kind), []).append(figure)
    for (name, kind), members in sorted(groups.items()):
        exact = [figure.exact for figure in members if figure.exact is not None]
        right, wrong, left = (sum(getattr(figure, field) for figure in members) for field in ("cut_right", "cut_wrong", "left"))
        print(
            f"{name:28} {kind:14} {len(members):5}  F1 {np.mean([figure.f1 for figure in members]):.4f}"
            + (f"  exact {np.mean(exact):.3f}  cut right {right} wrong {wrong} left {left}" if exact else "")
        )


def main() -> None:
    """Fit, judge, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true", help="write the weights into the tables of rules")
    parser.add_argument("--keep-lines", action="store_true", help="fit the context pass alone")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--cache", type=Path, help="a file that keeps the measured documents between runs")
    options = parser.parse_args()
    if options.cache and options.cache.exists():
        documents = pickle.loads(options.cache.read_bytes())  # noqa: S301 - written below
    else:
        documents = read_sets(options.data)
        if options.cache:
            options.cache.write_bytes(pickle.dumps(documents))
    if options.write:
        fitted = fit_all(documents, keep_lines=options.keep_lines)
        scorers = fitted.scorers()
        figures = [judge(document, scorers) for document in documents]
        folder = Path(__file__).resolve().parents[2] / "cleaner" / "rules"
        missing = write_weights(folder, "text", fitted.lines | fitted.place)
        report(documents, figures)
        print("no row:", missing)
        return
    folds = [zlib.crc32(document.fold_key.encode()) % options.folds for document in documents]
    figures = [Figures(0, None)] * len(documents)
    for fold in range(options.folds):
        scorers = fit_all(
            [document for document, at in zip(documents, folds, strict=True) if at != fold], keep_lines=options.keep_lines
        ).scorers()
        for number, (document, at) in enumerate(zip(documents, folds, strict=True)):
            if at == fold:
                figures[number] = judge(document, scorers)
    report(documents, figures)


if __name__ == "__main__":
    main()
