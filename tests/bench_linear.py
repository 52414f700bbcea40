"""Time against size: pages of awkward shapes, each twice as large as the one before, cost twice as much and no more.

    python tests/bench_linear.py            up to 50,000 nested elements, 20 MB of cards, a line of 5 MB, ...
    python tests/bench_linear.py cards      one shape

CPU seconds of one process, from the page to the text of its main content. `tests/test_linear.py` holds the growth at small
sizes.
"""

import argparse
import json
import time
from collections.abc import Callable
from itertools import pairwise

from cleaner import clean

_SENTENCE = "The ferry sailed on time, the sea was calm, and nobody on board was late for anything at all. "
_CARD = '<div class="card"><h3><a href="/{0}">Name {0}</a></h3><p>Some words on it, number {0}.<br><img src="x.png"></div>\n'


def _cards(count: int) -> str:
    return "".join(_CARD.format(number) for number in range(count))


#: By name, the page of a given size, and the size of the largest that is measured.
SHAPES: dict[str, tuple[Callable[[int], str], int]] = {
    "nested": (lambda count: "<div>" * count + _SENTENCE + "</div>" * count, 50_000),
    "nested-lists": (lambda count: "<ul><li>x" * count, 25_000),
    "unclosed-inline": (lambda count: "<p><b>x" * count, 50_000),
    "cards": (_cards, 180_000),
    "line": (lambda count: f"<p>{_SENTENCE * count}</p>", 53_000),
    "line-of-links": (lambda count: "<p>" + "<a href=/x>more of it</a> " * count, 200_000),
    "cells": (lambda count: f"<table>{'<tr><td>a<td>b' * count}</table>", 200_000),
    "same-text": (lambda count: f"<p>{_SENTENCE}</p>" * count, 45_000),
    "unclosed-frames": (lambda count: "<noscript><iframe>" * count, 100_000),
    "articles-for-machines": (
        lambda count: (
            f"<script type=application/ld+json>{json.dumps({'@type': 'Article', 'articleBody': _SENTENCE * count})}</script>"
        ),
        50_000,
    ),
    "state": (lambda count: f"<script>window.s={json.dumps([{'text': _SENTENCE}] * count)}</script>", 40_000),
    "templates": (lambda count: f"<template><p>{_SENTENCE}</p></template>" * count, 30_000),
}


def seconds(page: str) -> float:
    """CPU seconds that cleaning a page takes."""
    start = time.process_time()
    clean(page, kind="html")
    return time.process_time() - start


def main() -> None:
    """Measure each shape at an eighth, a quarter, a half and all of its size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shapes", nargs="*", choices=[[], *SHAPES], default=[])
    clean(_cards(10), kind="html")  # imports
    for name in parser.parse_args().shapes or SHAPES:
        make, size = SHAPES[name]
        pages = [make(size // part) for part in (8, 4, 2, 1)]
        times = [seconds(page) for page in pages]
        growth = [f"{after / before:.1f}" for before, after in pairwise(times)]
        print(f"{name:22} {len(pages[-1]) / 1e6:5.1f} MB {times[-1]:6.2f} s   growth {' '.join(growth)}", flush=True)


if __name__ == "__main__":
    main()
