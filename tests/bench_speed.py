"""How much CPU time cleaning takes: a line of text, a page; each alone, and what of it each step takes.

    python tests/bench_speed.py [--rounds 5]

It measures the documents of `seeds`, repeated to sizes met outside; and, where CLEANER_DATA names a folder with labelled
documents as for `quality.py` (default `../shared/data`), one in twenty of those, flattened and as pages. Figures are medians
over the rounds: for text the time of 53 characters, a usual line with its end, and megacharacters a second; for pages the time
of a page. They differ from machine to machine; compare two versions on one machine, one right after the other.
"""

import argparse
import gzip
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from cleaner import measure, profiles, segment, settle
from cleaner.model import Judgement, Kind, Source
from cleaner.render import plain
from cleaner.tables import BUILT_IN

SEEDS = Path(__file__).parent.parent / "seeds"
DATA = Path(os.environ.get("CLEANER_DATA") or Path(__file__).parents[2] / "shared" / "data")
EVERY = 20  #: one labelled document in so many
LINE = 53  #: characters

Result = TypeVar("Result")

SIZE = 50_000  #: characters that a seed is repeated to


def documents() -> dict[tuple[str, Kind], list[str]]:
    """What is measured, by name and kind."""
    texts = [_long(path.read_text(encoding="utf-8")) for path in sorted(SEEDS.rglob("*.txt"))]
    pages = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.rglob("*.html"))]
    found: dict[tuple[str, Kind], list[str]] = {("seeds", "text"): texts, ("seeds", "html"): pages}
    for name, kind, field in (
        ("text_wcxb_dev_inscriptis", "text", "text"),
        ("text_wcxb_dev_soup", "text", "text"),
        ("residue_dev", "text", "text"),
        ("wcxb_dev", "html", "html"),
    ):
        path = DATA / f"{name}.jsonl.gz"
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                found[name, kind] = [_text_of(json.loads(line), field) for at, line in enumerate(lines) if at % EVERY == 0]
    return found


def _long(text: str) -> str:
    """A text many times over, each time a little different, since lines that stand twice are judged otherwise."""
    times = SIZE // len(text) + 1
    return "\n".join(text.replace(" the ", f" the{'abcdefghijklmnopqrstuvwxyz'[time % 26]} ") for time in range(times))


def _text_of(record: dict, field: str) -> str:
    return record[field] if field in record else "\n".join(record["lines"])


def steps(kind: Kind, texts: Sequence[str]) -> dict[str, float]:
    """The CPU seconds of each step of the pipeline, all documents taken together."""
    taken: dict[str, float] = {}

    def timed(step: str, work: Callable[[], list[Result]]) -> list[Result]:
        start = time.process_time()
        done = work()
        taken[step] = time.process_time() - start
        return done

    sources = [Source(text, kind) for text in texts]
    found = timed("segment", lambda: [segment.blocks_of(source) for source in sources])
    blocks = [of for of, *_ in found]
    rows = timed("measure", lambda: [measure.features_of(kind, of) for of in blocks])
    scores = timed("vote", lambda: list(map(BUILT_IN.scorer(kind, profiles.FIRST_PASS[kind]), rows)))
    both = list(zip(blocks, rows, scores, strict=True))
    settled = timed("settle", lambda: [settle.settle(kind, *each, 0, BUILT_IN) for each in both])
    judgements = [
        Judgement(source, title=None, tables=BUILT_IN, **each._asdict()) for source, each in zip(sources, settled, strict=True)
    ]
    timed("render", lambda: list(map(plain.render, judgements)))
    return taken


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    for (name, kind), texts in documents().items():
        steps(kind, texts[:1])  # what is loaded and compiled once is not measured
        measured = [steps(kind, texts) for _ in range(rounds)]
        parts = {step: statistics.median(one[step] for one in measured) for step in measured[0]}
        total = statistics.median(sum(one.values()) for one in measured)
        size = sum(map(len, texts))
        per, unit = (LINE / size * 1e6, "us a line") if kind == "text" else (1e3 / len(texts), "ms a page")
        speed = f"{size / total / 1e6:6.2f} M chars/s" if kind == "text" else f"{size / len(texts) / 1e3:6.0f} K chars"
        shares = "  ".join(f"{step} {seconds * per:.2f}" for step, seconds in parts.items())
        sys.stdout.write(f"{name:26} {total * per:7.2f} {unit}  {speed}   {shares}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
