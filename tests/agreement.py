"""How often the text of a page is the same whichever parser built its tree.

    python tests/agreement.py DATA [--pages 200] [--show]

DATA is a gzip file of JSON lines with the page in ``html``. Every page is cleaned four times: parsed by Lexbor, as it is by
default, and handed in as a BeautifulSoup object over html5lib, lxml and html.parser. Prints the share of pages with the same
text as Lexbor's; ``--show`` prints where the first difference of each page lies.
"""

import argparse
import gzip
import json
import random
import warnings
from collections import Counter
from difflib import unified_diff
from multiprocessing import Pool
from pathlib import Path

from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning

from cleaner import clean

PARSERS = ("html5lib", "lxml", "html.parser")


def differences(record: dict[str, str]) -> dict[str, list[str]]:
    """By parser, the lines that differ from those of Lexbor."""
    warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
    html = record["html"]
    ours = clean(html, kind="html")
    theirs = {parser: clean(BeautifulSoup(html, parser)) for parser in PARSERS}
    return {
        parser: list(unified_diff(ours.splitlines(), text.splitlines(), "lexbor", parser, n=0, lineterm=""))
        for parser, text in theirs.items()
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pages", type=int, default=200, help="how many, drawn evenly, always the same; 0: all")
    parser.add_argument("--show", action="store_true", help="print the differences")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with gzip.open(options.data, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    if 0 < options.pages < len(records):
        records = random.Random(1).sample(records, options.pages)  # noqa: S311 - a draw that is the same every time
    same: Counter[str] = Counter()
    with Pool(options.jobs) as pool:
        for record, found in zip(records, pool.imap(differences, records), strict=True):
            for name, diff in found.items():
                same[name] += not diff
                if diff and options.show:
                    print(f"== {record.get('id')} {name}", *diff, sep="\n")
    for name in PARSERS:
        print(f"{name:12} {same[name]:5} of {len(records)} pages: {same[name] / len(records):.1%}")


if __name__ == "__main__":
    main()
