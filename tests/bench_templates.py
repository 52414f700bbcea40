"""What it is worth to know the other documents of a source: scores of folders, judged document by document and as folders.

    python tests/bench_templates.py DATA             folders of 4, of 8, and of all pages of a site
    python tests/bench_templates.py DATA --sizes 8   folders of 8 alone

DATA is a folder of labelled documents, a gzip file of JSON lines a set: `daniel_dev` and `wcxb_dev` (`id`, `url`, `html`,
`gold`), the same flattened to text (`text_…_inscriptis`), and `residue_dev` (`text`, `labels`). Folders hold pages of one site;
the last rows are mixed folders, in which there is nothing to learn and nothing may be lost. Printed are the mean word F1 (of
residues: the share of documents with every line right) without and with templates, and the share of the words of the gold
that were kept without and are lost with them.
"""

import argparse
import gzip
import json
import multiprocessing
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from cleaner import analyze, learn
from cleaner.evaluate.words import agreement, words_of
from cleaner.templates.known import sources_of

SETS = {"daniel_dev": "text_daniel_dev_inscriptis", "wcxb_dev": "text_wcxb_dev_inscriptis"}
FEWEST = 3  # documents of a folder from which anything can be learned


class Folder(NamedTuple):
    """Documents that are judged together."""

    row: tuple[str, str, str]  #: of the table: the set, the kind, the size
    records: list[dict]


class Graded(NamedTuple):
    """What a document came to, without and with templates."""

    scores: tuple[float, float]
    right: tuple[int, int]  #: words of the gold that were kept
    gold: int


def read(path: Path) -> list[dict]:
    """The records of a set; none where it is not there."""
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def site(name: str, record: dict) -> str:
    """The site that a page comes from."""
    return record["id"].split("_")[1] if name == "daniel_dev" else next(iter(sources_of(record["url"])), "")


def folders(data: Path, sizes: Sequence[str]) -> Iterator[Folder]:
    """The folders of all rows."""
    for name, flat in SETS.items():
        pages = read(data / f"{name}.jsonl.gz")
        sites = {record["id"]: site(name, record) for record in pages}
        for kind, records in (("html", pages), ("text", read(data / f"{flat}.jsonl.gz"))):
            by_site = defaultdict(list)
            for record in sorted(records, key=lambda record: record["id"]):
                by_site[sites[record["id"]]].append(record)
            by_site.pop("", None)
            for size in sizes:
                for found in by_site.values():
                    step = len(found) if size == "all" else int(size)
                    for start in range(0, len(found) - step + 1, step):
                        if step >= FEWEST:
                            yield Folder((name, kind, f"{size} of a site"), found[start : start + step])
            mixed = [found[0] for found in by_site.values()]
            yield Folder((name, kind, "mixed, one of each site"), mixed)
    if residues := read(data / "residue_dev.jsonl.gz"):
        yield Folder(("residue_dev", "text", "mixed"), residues)


def grade(folder: Folder) -> tuple[tuple[str, str, str], list[Graded]]:
    """Judge the documents of a folder, each for itself and knowing the others."""
    field = folder.row[1]
    known = learn((record[field] for record in folder.records), kind=field)
    graded = []
    for record in folder.records:
        both = [analyze(record[field], kind=field, templates=templates).text for templates in (None, known)]
        gold = gold_of(record)
        words = Counter(words_of(gold))
        bags = [Counter(words_of(text)) for text in both]
        if "labels" in record:
            scores = [float(text.split() == gold.split()) for text in both]
        else:
            scores = [agreement(bag, words).f1 for bag in bags]
        graded.append(Graded((scores[0], scores[1]), ((bags[0] & words).total(), (bags[1] & words).total()), words.total()))
    return folder.row, graded


def gold_of(record: dict) -> str:
    """The main content of a document."""
    if "gold" in record:
        return record["gold"]
    lines = record["text"].split("\n")
    return "\n".join(line for line, label in zip(lines, record["labels"], strict=True) if label)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, metavar="DATA")
    parser.add_argument("--sizes", nargs="+", default=["4", "8", "all"], metavar="SIZE", help="a number, or all")
    asked = parser.parse_args()
    rows = defaultdict(list)
    with multiprocessing.Pool() as pool:
        for row, graded in pool.imap_unordered(grade, folders(asked.data, asked.sizes)):
            rows[row] += graded
    print(f"{'documents':>53} without    with    lost")
    for row, graded in sorted(rows.items()):
        without, known = (fmean(one.scores[which] for one in graded) for which in (0, 1))
        kept = [sum(one.right[which] for one in graded) for which in (0, 1)]
        lost = (kept[0] - kept[1]) / sum(one.gold for one in graded)
        name, kind, size = row
        print(f"{name:12} {kind:5} {size:24} {len(graded):9} {without:7.4f} {known:7.4f} {lost:7.2%}")


if __name__ == "__main__":
    main()
