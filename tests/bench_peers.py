"""This project beside other extractors: the same pages, one run, accuracy and cost.

    pip install -U pip  # pip 23 cannot install the peers together
    pip install '.[peers]'
    python tests/bench_peers.py PAGES [--pages 300] [--rounds 1]

PAGES is a gzip file of JSON lines: a page in ``html``, its main content in ``gold``, its kind in ``type``. Each extractor runs
in a process of its own, one after the other, which reads the pages one by one; one that is not installed is left out, with a
line that says so. Prints word F1 (as in `quality.py`) for all pages and by kind of page; CPU time a page, mean and median, of
the call alone; and the most memory that the process had, Python included. Times differ from machine to machine; the ratios,
which are to cleaner, hardly do.
"""

import argparse
import gzip
import json
import logging
import multiprocessing
import random
import resource
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from cleaner.evaluate.words import word_score

Extractor = Callable[[str], str]


def cleaner() -> Extractor:
    from cleaner import clean  # noqa: PLC0415 - each process imports its own extractor

    return lambda html: clean(html, kind="html")


def trafilatura() -> Extractor:
    from trafilatura import extract  # noqa: PLC0415

    return lambda html: extract(html) or ""


def trafilatura_fast() -> Extractor:
    from trafilatura import extract  # noqa: PLC0415

    return lambda html: extract(html, fast=True) or ""


def resiliparse() -> Extractor:
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415

    return lambda html: extract_plain_text(html, main_content=True)


def readability() -> Extractor:
    from lxml.html import fromstring  # noqa: PLC0415
    from readability import Document  # noqa: PLC0415

    return lambda html: "\n".join(fromstring(Document(html).summary()).itertext())


def justext() -> Extractor:
    from justext import get_stoplist, justext  # noqa: PLC0415

    words = get_stoplist("English")
    return lambda html: "\n".join(part.text for part in justext(html, words) if not part.is_boilerplate)


def boilerpy3() -> Extractor:
    from boilerpy3.extractors import ArticleExtractor  # noqa: PLC0415

    logging.getLogger("boilerpy3").setLevel(logging.ERROR)  # it warns of every second page

    return ArticleExtractor(raise_on_failure=False).get_content


#: What is compared, and the package each comes with.
EXTRACTORS: dict[Callable[[], Extractor], str] = {
    cleaner: "cleaner",
    trafilatura: "trafilatura",
    trafilatura_fast: "trafilatura",
    resiliparse: "resiliparse",
    readability: "readability-lxml",
    justext: "jusText",
    boilerpy3: "boilerpy3",
}


class Measured(NamedTuple):
    """What one extractor came to."""

    kinds: list[str]  #: of page, a page
    scores: list[float]  #: word F1, a page
    seconds: list[float]  #: CPU, a page
    memory: int  #: bytes, at most
    failures: int  #: pages it raised an exception on


def measure(make: Callable[[], Extractor], data: Path, wanted: set[int], rounds: int) -> Measured:
    """One extractor over the wanted pages, in the process that calls this; of several rounds the least time counts."""
    extract = make()
    extract("<html><body><p>So that what is made at the first call does not count.</p></body></html>")
    kinds, scores, seconds, failures = [], [], [], 0
    for record in pages(data, wanted):
        times = []
        for _ in range(rounds):
            start = time.process_time()
            try:
                text = extract(record["html"])
            except Exception:  # noqa: BLE001 - scored as an empty answer, and counted
                text, failed = "", 1
            else:
                failed = 0
            times.append(time.process_time() - start)
        failures += failed
        kinds.append(str(record.get("type")))
        scores.append(word_score(text, record["gold"] or "").f1)
        seconds.append(min(times))
    return Measured(kinds, scores, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, failures)  # KiB on Linux


def pages(data: Path, wanted: set[int]) -> Iterator[dict[str, Any]]:
    """The pages of those numbers, one by one."""
    with gzip.open(data, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number in wanted:
                yield json.loads(line)


def drawn(data: Path, count: int) -> set[int]:
    """The numbers of so many pages, drawn evenly and always the same; 0 stands for all."""
    with gzip.open(data, "rb") as lines:
        total = sum(1 for _ in lines)
    return set(random.Random(1).sample(range(total), count) if 0 < count < total else range(total))  # noqa: S311 - no secret


def table(results: dict[str, Measured]) -> str:
    """The results as a Markdown table."""
    own = results["cleaner"]
    groups = sorted(set(own.kinds), key=own.kinds.count, reverse=True)
    rows = [["", "F1", *groups, "CPU ms a page", "median", "ratio", "memory MB", "ratio"]]
    for name, found in results.items():
        by_kind = defaultdict(list)
        for kind, score in zip(found.kinds, found.scores, strict=True):
            by_kind[kind].append(score)
        mean, median = statistics.fmean(found.seconds), statistics.median(found.seconds)
        row = [name, *(f"{statistics.fmean(scores):.3f}" for scores in (found.scores, *(by_kind[group] for group in groups)))]
        row += [f"{1000 * mean:.1f}", f"{1000 * median:.1f}", f"{mean / statistics.fmean(own.seconds):.1f}"]
        rows.append([*row, f"{found.memory / 1e6:.0f}", f"{found.memory / own.memory:.1f}"])
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])


def main() -> None:
    """Measure what is installed, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", metavar="PAGES", type=Path)
    parser.add_argument("--pages", type=int, default=300, help="how many, drawn evenly, always the same; 0: all")
    parser.add_argument("--rounds", type=int, default=1, help="calls a page; the fastest counts")
    options = parser.parse_args()
    wanted = drawn(options.data, options.pages)
    results: dict[str, Measured] = {}
    for make, package in EXTRACTORS.items():
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            try:
                found = pool.apply(measure, (make, options.data, wanted, options.rounds))
            except ImportError as error:
                print(f"{package}: left out, {error}; pip install '.[peers]'")
                continue
        name = make.__name__.replace("_", " ") + ("" if package == "cleaner" else f" {version(package)}")
        results[name] = found
        print(f"{name}: done, {found.failures} pages failed", flush=True)
    print(f"\n{len(wanted)} pages\n")
    print(table(results))


if __name__ == "__main__":
    main()
