"""How well doubt tells documents with errors from those without: the table in `cleaner.report_page.doubt`.

    python tests/doubt.py

Prints the mean error among the tenth of the documents in most doubt, and among the half in least, for sets of labelled
documents that `quality.py` finds. An error is what the word F1 lacks to 1; of articles with a residue, that a document is not
exactly right.
"""

import multiprocessing
import sys
from operator import itemgetter
from statistics import fmean

from quality import FLAT, PAGES, RESIDUE, judge, records

from cleaner.model import Source
from cleaner.pipeline import judge as judged
from cleaner.render.counts import by_block
from cleaner.report_page.doubt import doubt_of

SETS = (PAGES[0], PAGES[2], FLAT[0], *RESIDUE)


def doubt_and_error(job: tuple[str, dict]) -> tuple[str, float, float]:
    """The set of a document, how doubtful it is, and what is wrong about it."""
    name, record = job
    judgement = judged(Source(record["html"], "html") if name in PAGES else Source(record["text"], "text"))
    scores = judge(job)
    score = scores[f"{name} exact" if name in RESIDUE else name][0]
    return name, doubt_of(judgement, by_block(judgement)).share, 1 - score


def main() -> int:
    """Measure and print."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in SETS}
    with multiprocessing.Pool() as pool:
        for name, doubt, error in pool.imap(doubt_and_error, (job for job in records() if job[0] in SETS), chunksize=16):
            found[name].append((doubt, error))
    for name, documents in found.items():
        errors = [error for _, error in sorted(documents, key=itemgetter(0))]
        if errors:
            most, least = fmean(errors[-(len(errors) // 10) :]), fmean(errors[: len(errors) // 2])
            sys.stdout.write(f"{name:28} {len(errors):5} documents   {most:.2f}   {least:.2f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
