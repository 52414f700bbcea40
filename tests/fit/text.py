"""Fits the weights of the text rules to labelled documents and writes them into the tables.

    python tests/fit/text.py DATA [--write] [--folds 5]

DATA is a folder with the labelled sets (gzip JSON lines; see `_SETS`). How weights are fitted is told in `cleaner.fit.texts`.
Sets count as `_SETS` says, so that no language decides. Folds are grouped by site. Without --write the cross-validated
figures are printed; with it, weights are fitted on everything and written.
"""

import argparse
import gzip
import json
import pickle
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from writeback import write_weights

from cleaner import measure
from cleaner.evaluate.alignment import shares_found
from cleaner.evaluate.words import words_of
from cleaner.fit.texts import Figures, Labelled, Weights, block_labels, fitted, judge, with_weights
from cleaner.rules import all_rules, template
from cleaner.segment import text as segment
from cleaner.tables import BUILT_IN, tables_of

#: The sets: their weight (documents' worth) in the fit of the context-free pass, of the context pass, and of the context pass
#: over flat pages alone; and the share of their documents that is read. Flat pages teach what a line looks like, nearly clean
#: documents what may be cut; few of those look like flat pages.
_SETS = {
    "residue_dev": (700, 1500, 1500, 1.0),
    "lines_wcxb_dev": (1500, 250, 1000, 1.0),
    "text_wcxb_dev_soup": (400, 50, 300, 0.34),
    "text_fundus_dev_inscriptis": (500, 100, 200, 1.0),
    "text_daniel_dev_inscriptis": (800, 150, 400, 1.0),
}
_NEARLY_CLEAN = frozenset({"residue_dev"})
RULES = [rule for rule in all_rules() if "text" in rule.weights and rule not in template.RULES]


class Document(NamedTuple):
    """A labelled document, and what it is one of."""

    set: str
    fold_key: str
    kind: str
    labelled: Labelled


def read_sets(data: Path) -> list[Document]:
    """Every labelled document."""
    documents = [
        document for name, (*_, share) in _SETS.items() for document in _read_set(data / f"{name}.jsonl.gz", name, share)
    ]
    sizes = Counter(document.set for document in documents)
    worth = {name: tuple(worth / sizes[name] for worth in worths) for name, (*worths, _) in _SETS.items() if sizes[name]}
    return [one._replace(labelled=one.labelled._replace(worth=worth[one.set])) for one in documents]


def _read_set(path: Path, name: str, share: float) -> Iterator[Document]:
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
                labels = block_labels(blocks, line_labels)
            site = record["id"].split("_")[1] if "daniel" in name else record.get("page", record["id"])
            labelled = Labelled(blocks, rows, labels, gold, line_labels, name in _NEARLY_CLEAN)
            yield Document(name, site, record.get("kind") or record.get("type") or "", labelled)


def _line_labels(record: dict, text: str) -> Iterator[tuple[int, int]]:
    unsure = set(record.get("unsure") or ())
    offset = 0
    for number, (line, label) in enumerate(zip(text.split("\n"), record["labels"], strict=True)):
        if line.strip() and label is not None:
            yield offset, -1 if number in unsure else label
        offset += len(line) + 1


def fit_all(documents: Sequence[Document], *, keep_lines: bool) -> Weights:
    """Fit both passes on the documents, or the context pass alone."""
    return fitted([document.labelled for document in documents], RULES, BUILT_IN.cues, keep_lines=keep_lines)


def report(documents: Sequence[Document], figures: Sequence[Figures]) -> None:
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
        weights = fit_all(documents, keep_lines=options.keep_lines)
        tables = tables_of(with_weights(RULES, weights), BUILT_IN.cues)
        folder = Path(__file__).resolve().parents[2] / "cleaner" / "rules"
        missing = [
            rule
            for key in ("text", "flat")
            for rule in write_weights(folder, key, {rule: weight for (rule, its), weight in weights.items() if its == key})
        ]
        report(documents, [judge(document.labelled, tables) for document in documents])
        print("no row:", missing)
        return
    folds = [zlib.crc32(document.fold_key.encode()) % options.folds for document in documents]
    figures = [Figures(0, None)] * len(documents)
    for fold in range(options.folds):
        rest = [document for document, at in zip(documents, folds, strict=True) if at != fold]
        tables = tables_of(with_weights(RULES, fit_all(rest, keep_lines=options.keep_lines)), BUILT_IN.cues)
        for number, (document, at) in enumerate(zip(documents, folds, strict=True)):
            if at == fold:
                figures[number] = judge(document.labelled, tables)
    report(documents, figures)


if __name__ == "__main__":
    main()
