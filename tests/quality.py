"""The floors under the quality: scores on labelled documents, which may rise and never fall.

    python tests/quality.py             measure, and fail where a score is below its floor
    python tests/quality.py --update    the same, and raise the floors to what was measured

The floors stand in `floors.json`; no option lowers one. The labelled documents are no part of the project: they are looked for
in the folder that CLEANER_DATA names (default `../shared/data`), a gzip file of JSON lines a set. Where there are none,
nothing is measured, with a line that says so.

Scores, as ``cleaner eval`` has them: for pages and flattened pages the mean word F1 against the gold text; for articles with
residues the share of documents in which every line is right, the share of clean ones that come back untouched, and that of
content lines kept.
"""

import argparse
import gzip
import json
import math
import multiprocessing
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

from cleaner import clean
from cleaner.evaluate.gold import Gold
from cleaner.evaluate.grading import grade
from cleaner.evaluate.words import word_score
from cleaner.job import Order, judged
from cleaner.read.discover import Found
from cleaner.read.documents import Document, Task

FLOORS = Path(__file__).parent / "floors.json"
DATA = Path(os.environ.get("CLEANER_DATA") or Path(__file__).parents[2] / "shared" / "data")
PAGES = ("wcxb_dev", "fundus_dev", "daniel_dev")
FLAT = ("text_wcxb_dev_inscriptis", "text_wcxb_dev_soup", "text_fundus_dev_inscriptis", "text_daniel_dev_inscriptis")
RESIDUE = ("residue_dev",)


def judge(job: tuple[str, dict]) -> dict[str, list[float]]:
    """The scores that one document adds to each of the means."""
    name, record = job
    if name in PAGES:
        return {name: [word_score(clean(record["html"], kind="html"), record["gold"]).f1]}
    text = record["text"]
    if name in FLAT:
        return {name: [word_score(clean(text, kind="text"), record["gold"]).f1]}
    task = Task(name, Found(name, 0, in_folder=False))
    cleaned = judged(Order(), task, Document(text, "text"))
    graded = grade(cleaned, Gold(labels=tuple(label if label is None else bool(label) for label in record["labels"])))
    scores = {f"{name} exact": [float(graded.exact)]}
    scores[f"{name} content lines kept"] = [1.0] * graded.lines.content_kept + [0.0] * graded.lines.content_removed
    if record["kind"] == "clean":
        scores[f"{name} clean untouched"] = [float(all(cleaned.flags))]
    return scores


def records() -> Iterator[tuple[str, dict]]:
    """Every labelled document there is, with the name of its set."""
    for name in PAGES + FLAT + RESIDUE:
        path = DATA / f"{name}.jsonl.gz"
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                yield from ((name, json.loads(line)) for line in lines)


def measure() -> dict[str, float]:
    """The mean scores, rounded down to four digits."""
    sums: dict[str, list[float]] = {}
    with multiprocessing.Pool() as pool:
        for scores in pool.imap(judge, records(), chunksize=16):
            for name, values in scores.items():
                sums.setdefault(name, []).extend(values)
    return {name: math.floor(fmean(values) * 10_000) / 10_000 for name, values in sums.items()}


def raised(floors: dict[str, float], scores: dict[str, float]) -> dict[str, float]:
    """The floors after an update: what was measured where that is higher, and what there was everywhere else."""
    return floors | {name: max(score, floors.get(name, 0)) for name, score in scores.items()}


def main() -> int:
    """Measure, compare, and raise the floors where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="raise the floors to what was measured; none is ever lowered")
    update = parser.parse_args().update
    scores = measure()
    if not scores:
        print(f"quality floors: skipped, no labelled documents in {DATA} (CLEANER_DATA names another folder)")
        return 0
    floors = json.loads(FLOORS.read_text())
    below = [name for name, floor in floors.items() if name in scores and scores[name] < floor]
    for name, score in scores.items():
        print(f"{name:40} {score:.4f}   floor {floors.get(name, 0):.4f}{'   BELOW' if name in below else ''}")
    for name in floors.keys() - scores.keys():
        print(f"{name:40} not measured: its set is not in {DATA}")
    if update:
        FLOORS.write_text(json.dumps(raised(floors, scores), indent=2) + "\n")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
