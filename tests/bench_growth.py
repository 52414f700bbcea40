"""How CPU time and memory grow with a document, for shapes that programs choke on.

    python tests/bench_growth.py [--megabytes 4]

Each shape is cleaned at four sizes, each twice the one before, as ``cleaner -`` does it, in a process of its own. What
is linear takes twice as much for twice the size, what is quadratic four times: the script fails where a doubling takes more
than `MOST` times the CPU time or the memory. Pages that nest deep are among the tests (`test_nesting.py`).
"""

import argparse
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parent.parent
MOST = 2.6
SIZES = 4
SENTENCE = b"The bridge was closed for three weeks while workers replaced the old cables, and traffic went around it. "
BOILERPLATE = b"Home | About | Contact\nSubscribe to our newsletter\nShare on Facebook\nAll rights reserved\nRead more\n"
#: By name, what is repeated to the size that is wanted.
SHAPES = {
    "one endless line": SENTENCE,
    "one endless word": b"a",
    "only boilerplate": BOILERPLATE,
    "one line, again and again": b"Share\n",
    "text and boilerplate in turns": SENTENCE + b"\nShare\nRead more\n",
    "nothing but line ends": b"\n",
    "CR line ends": b"a\r",
    "no spaces": "普京总统周六表示两国领导人".encode(),
    "bytes of no encoding": bytes(range(1, 256)),
}
PROGRAM = """
import resource, sys
from cleaner.batch import run
run(["-"])
used = resource.getrusage(resource.RUSAGE_SELF)
sys.stderr.write(f"\\n{used.ru_utime + used.ru_stime} {used.ru_maxrss}")
"""


def document(shape: str, size: int) -> bytes:
    """A document of a shape, of so many bytes."""
    if shape == "short lines":
        return b"".join(b"Item %d\n" % number for number in range(size // 9))[:size]
    unit = SHAPES[shape]
    return (unit * (size // len(unit) + 1))[:size]


def used(content: bytes) -> tuple[float, float]:
    """The CPU seconds and the megabytes at most that cleaning a document takes, starting Python included."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", PROGRAM], input=content, capture_output=True, check=True, env=environment)
    seconds, most = done.stderr.rsplit(b"\n", 1)[1].split()
    return float(seconds), int(most) / (1 << (20 if sys.platform == "darwin" else 10))  # bytes there, kilobytes elsewhere


def main() -> int:
    """Measure, print a line a shape, and fail where something grows faster than the document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=4, help="the largest size")
    largest = int(parser.parse_args().megabytes * 1e6)
    linear = True
    for shape in ("short lines", *SHAPES):
        grown = [used(document(shape, largest >> halvings)) for halvings in reversed(range(SIZES))]
        grows = [more / less for smaller, larger in pairwise(grown) for less, more in zip(smaller, larger, strict=True)]
        linear &= max(grows) <= MOST
        figures = "   ".join(f"{seconds:6.2f} s {megabytes:5.0f} MB" for seconds, megabytes in grown)
        sys.stdout.write(f"{shape:30} {figures}   at most x {max(grows):.1f}\n")
        sys.stdout.flush()
    return 0 if linear else 1


if __name__ == "__main__":
    sys.exit(main())
