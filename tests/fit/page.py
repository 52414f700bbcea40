"""Fits the weights of the rules for pages to labelled pages.

    python tests/fit/page.py DATA [--write]

DATA holds ``wcxb_dev.jsonl.gz``, ``fundus_dev.jsonl.gz``, ``daniel_dev.jsonl.gz``: a page a line with ``html`` and
``gold``, its main content. Prints word F1 by kind of page, cross-validated over folds that keep the pages of a site
together, and fitted to all; ``--write`` puts the latter into the tables. Weights are quarters, easy to add up.
"""

import argparse
import gzip
import json
import zlib
from collections import Counter, defaultdict
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlparse

import numpy as np
from linear import fit, rounded
from scipy.sparse import csr_matrix, vstack
from writeback import write_number, write_weights

from cleaner.evaluate.alignment import shares_found
from cleaner.evaluate.words import agreement, words_of
from cleaner.measure.page import features_of
from cleaner.model import Source
from cleaner.rules import rules_for
from cleaner.segment.html import blocks_of
from cleaner.settle import page as settling
from cleaner.vote import compile_scorer

PACKAGE = Path(__file__).parents[2] / "cleaner"
#: How much a page of a set counts: their pages differ in kind and language, and each should count.
SETS = {"wcxb_dev": 1.0, "fundus_dev": 0.8, "daniel_dev": 0.35}
FOLDS = 5
#: Pages on which a rule must fire to be fitted.
FEWEST = 8
#: Added to the fitted bias: a little stricter, since too much is kept rather than too little.
STRICTER = 0.25
RULES = rules_for("html")


class Page(NamedTuple):
    """A labelled page, measured."""

    kind: str
    fold: int
    importance: float
    features: list[Any]
    blocks: list[Any]
    fired: csr_matrix  #: blocks x rules
    labels: np.ndarray  #: of the blocks, 1 is main content
    tokens: list[Counter[str]]  #: of the blocks
    gold: Counter[str]


def measured(job: tuple[str, str]) -> Page:
    """A page of a set, from its record."""
    name, line = job
    record = json.loads(line)
    blocks, *_ = blocks_of(Source(record["html"], "html"))
    features = features_of(blocks)
    words = [words_of(block.text) for block in blocks]
    gold = words_of(record["gold"] or "")
    labels = np.array([share >= 0.5 for share in shares_found(words, gold)], float)
    site = urlparse(record["url"]).netloc.split(".")[-2:] if record.get("url") else record["id"].split("_")[1:2]
    fold = zlib.crc32(".".join(site).encode()) % FOLDS
    kind = f"{name} {record.get('lang' if name == 'daniel_dev' else 'type')}"
    return Page(kind, fold, SETS[name], features, blocks, _fired(features), labels, [Counter(w) for w in words], Counter(gold))


def _fired(features: list[Any]) -> csr_matrix:
    columns = [_SCORERS[number](features) for number in range(len(RULES))]
    return csr_matrix(np.array(columns, np.float32).T.reshape(len(features), len(RULES)))


_SCORERS = [compile_scorer([rule._replace(weights={"page": 1.0})], "page", "html") for rule in RULES]


def word_f1(page: Page, weights: np.ndarray) -> float:
    """Word F1 of what the pipeline would keep of a page."""
    kept: Counter[str] = Counter()
    if page.blocks:
        # the pipeline knows its own EVEN; the bias is moved there
        scores = [float(s) for s in page.fired @ weights[:-1] + weights[-1] + settling.EVEN - STRICTER]
        settled = settling.settle(page.blocks, page.features, scores, 0)
        kept = sum((t for t, keep in zip(page.tokens, settled.kept, strict=True) if keep), Counter())
    return agreement(kept, page.gold).f1


def fitted(pages: list[Page], start: np.ndarray | None = None) -> np.ndarray:
    """The rounded weights for some pages. Long blocks and long pages count more, but by their square root.

    Rules that hardly any page tells of keep the weights that they have.
    """
    importance = []
    for page in pages:
        roots = np.sqrt([max(t.total(), 1) for t in page.tokens])
        importance.append(page.importance * roots / np.sqrt(roots.sum() or 1.0))
    fired = vstack([page.fired for page in pages], format="csr")
    labels = np.concatenate([page.labels for page in pages])
    counts = sum(np.asarray(page.fired.sum(axis=0) > 0).ravel() for page in pages)
    known = counts >= FEWEST
    weights = np.array([*(rule.weights["page"] for rule in RULES), 0.0])
    taken = [*np.flatnonzero(known), len(RULES)]
    begin = None if start is None else start[taken]
    weights[taken] = rounded(fit(fired[:, np.flatnonzero(known)], labels, np.concatenate(importance), begin))
    return weights


def report(title: str, pages: list[Page], values: list[float]) -> None:
    """Print the mean of a value by kind of page and by set."""
    groups: dict[str, list[float]] = defaultdict(list)
    for page, value in zip(pages, values, strict=True):
        groups[page.kind.split()[0]].append(value)
        groups[page.kind].append(value)
    print(title)
    for kind, members in sorted(groups.items()):
        print(f"  {kind:<28} {len(members):5} {sum(members) / len(members):.4f}")


def main() -> None:
    """Fit, report, and write if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    jobs = []
    for name in SETS:
        with gzip.open(options.data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            jobs += [(name, line) for line in lines]
    with Pool(options.jobs) as pool:
        pages = pool.map(measured, jobs, chunksize=16)
    weights = fitted(pages)
    values = [0.0] * len(pages)
    for fold in range(FOLDS):
        part = fitted([page for page in pages if page.fold != fold], weights)
        for number, page in enumerate(pages):
            if page.fold == fold:
                values[number] = word_f1(page, part)
    report("cross-validated", pages, values)
    report("fitted to all", pages, [word_f1(page, weights) for page in pages])
    zero = [rule.id for rule, weight in zip(RULES, weights[:-1], strict=True) if not weight]
    print("rules that have no weight and may go:", *zero)
    if options.write:
        table = {rule.id: float(weight) for rule, weight in zip(RULES, weights[:-1], strict=True)}
        write_weights(PACKAGE / "rules", "page", table)
        write_number(PACKAGE / "settle" / "page.py", "EVEN", STRICTER - float(weights[-1]))


if __name__ == "__main__":
    main()
