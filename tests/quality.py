"""The floors under the quality: scores on labelled documents, which may rise and never fall.

    python tests/quality.py             measure, and fail where a score is below its floor
    python tests/quality.py --update    the same, and raise the floors to what was measured

The floors stand in `floors.json`; no option lowers one. The labelled documents are no part of the project: they are looked for
in the folder that CLEANER_DATA names (default `../shared/data`), a gzip file of JSON lines a set. Where there are none,
nothing is measured, with a line that says so.

Scores: for pages and flattened pages the mean word F1 against the gold text, by WCXB's rules (runs of letters and digits in
lower case, CJK characters one by one, compared as bags; an empty gold wants an empty answer); for articles with residues the
share of documents in which every line is right, the share of clean ones that come back untouched, and that of content lines
kept.
"""

import argparse
import gzip
import json
import math
import multiprocessing
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

from cleaner import analyze, clean
from cleaner.segment.lines import split_lines

FLOORS = Path(__file__).parent / "floors.json"
DATA = Path(os.environ.get("CLEANER_DATA") or Path(__file__).parents[2] / "shared" / "data")
PAGES = ("wcxb_dev", "fundus_dev", "daniel_dev")
FLAT = ("text_wcxb_dev_inscriptis", "text_wcxb_dev_soup", "text_fundus_dev_inscriptis", "text_daniel_dev_inscriptis")
RESIDUE = ("residue_dev",)

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(f"[{_CJK}]|(?:(?![{_CJK}])\\w)+")


def word_f1(answer: str, gold: str) -> float:
    """Twice the words in common, of the words of both; 1 where both are empty."""
    given, wanted = (Counter(_WORD.findall(text.lower())) for text in (answer, gold))
    total = given.total() + wanted.total()
    return 2 * (given & wanted).total() / total if total else 1.0


def judge(job: tuple[str, dict]) -> dict[str, list[float]]:
    """The scores that one document adds to each of the means."""
    name, record = job
    if name in PAGES:
        return {name: [word_f1(clean(record["html"], kind="html"), record["gold"])]}
    text = record["text"]
    if name in FLAT:
        return {name: [word_f1(clean(text, kind="text"), record["gold"])]}
    kept = [False] * len(split_lines(text))
    offsets = [0]
    for line in split_lines(text):
        offsets.append(offsets[-1] + len(line))
    at = {start: number for number, start in enumerate(offsets)}
    result = analyze(text, kind="text")
    for block in result.blocks:
        if block.label == "content":
            number = at[block.start]
            while number < len(kept) and offsets[number] < block.end:
                kept[number] = True
                number += 1
    pairs = [(label, keep) for label, keep in zip(record["labels"], kept, strict=False) if label is not None]
    scores = {f"{name} exact": [float(all(bool(label) == keep for label, keep in pairs))]}
    scores[f"{name} content lines kept"] = [float(keep) for label, keep in pairs if label]
    if record["kind"] == "clean":
        scores[f"{name} clean untouched"] = [float(result.text == text)]
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
