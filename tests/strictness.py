"""What each step of ``--strictness`` does to the examples in ``seeds``; the table in the README comes from here.

Precision is the share of the kept lines that belong to the article, recall the share of the article's lines that are
kept. Lines of text documents that hold something count.
"""

from collections import Counter
from pathlib import Path

from cleaner import clean

SEEDS = Path(__file__).parents[1] / "seeds"
STEPS = range(-2, 3)


def table() -> str:
    """The rows of the README's table."""
    return "\n".join(["| `--strictness` | precision | recall |", "|---|---|---|", *map(_row, STEPS)])


def _row(strictness: int) -> str:
    right = kept = wanted = 0
    for expected in sorted(SEEDS.rglob("*.txt.expected")):
        article = _lines(expected.read_text(encoding="utf-8"))
        result = _lines(clean(expected.with_suffix("").read_bytes(), kind="text", strictness=strictness))
        right += (article & result).total()
        kept += result.total()
        wanted += article.total()
    default = " (default)" if strictness == 0 else ""
    return f"| {strictness}{default} | {right / kept:.3f} | {right / wanted:.3f} |"


def _lines(text: str) -> Counter[str]:
    return Counter(line for line in text.splitlines() if line.strip())
