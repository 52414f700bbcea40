"""How CPU time and memory grow with a document, for shapes that programs choke on.

    python tests/bench_growth.py                    every shape, up to 4 MB
    python tests/bench_growth.py --megabytes 100 "one endless line" "no spaces"

Each shape is cleaned at four sizes, each twice the one before, as ``cleaner -`` does it, in a process of its own. What
is linear takes twice as much for twice the size, what is quadratic four times: the script fails where a doubling takes more
than `MOST` times the CPU time or the memory. What is refused, for its size or for the number of its lines, says so. Pages that
nest deep are among the tests (`test_nesting.py`).
"""

import argparse
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
MOST = 2.6
SIZES = 4
SENTENCE = b"The bridge was closed for three weeks while workers replaced the old cables, and traffic went around it. "
BOILERPLATE = b"Home | About | Contact\nSubscribe to our newsletter\nShare on Facebook\nAll rights reserved\nRead more\n"
NUMBERED = "short lines"  #: all of them different
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
code = run(["-"])
used = resource.getrusage(resource.RUSAGE_SELF)
most = used.ru_maxrss
if sys.platform == "linux":  # where that counts what the process was that started this one, too
    most = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM:"))
sys.stderr.write(f"\\n{used.ru_utime + used.ru_stime} {most} {code}")
"""


def document(shape: str, size: int) -> bytes:
    """A document of a shape, of so many bytes."""
    if shape == NUMBERED:
        return b"".join(b"Item %d\n" % number for number in range(size // 9))[:size]
    unit = SHAPES[shape]
    return (unit * (size // len(unit) + 1))[:size]


class Used(NamedTuple):
    """What cleaning a document takes, starting Python included."""

    seconds: float  #: of the processor
    megabytes: float  #: at most
    refused: bool  #: before it was judged

    def __str__(self) -> str:
        """As a column of the table."""
        return f"{'refused' if self.refused else f'{self.seconds:6.2f} s':>8} {self.megabytes:5.0f} MB"


def used(content: bytes) -> Used:
    """Clean a document in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", PROGRAM], input=content, capture_output=True, check=True, env=environment)
    seconds, most, code = done.stderr.rsplit(b"\n", 1)[1].split()
    megabytes = int(most) / (1 << (20 if sys.platform == "darwin" else 10))  # bytes there, kilobytes elsewhere
    return Used(float(seconds), megabytes, code != b"0")


def main() -> int:
    """Measure, print a line a shape, and fail where something grows faster than the document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shapes", nargs="*", choices=[[], NUMBERED, *SHAPES], default=[], metavar="SHAPE")
    parser.add_argument("--megabytes", type=float, default=4, help="the largest size")
    asked = parser.parse_args()
    largest = int(asked.megabytes * 1e6)
    linear = True
    for shape in asked.shapes or (NUMBERED, *SHAPES):
        grown = [used(document(shape, largest >> halvings)) for halvings in reversed(range(SIZES))]
        pairs = [(small, large) for small, large in pairwise(grown) if not large.refused]
        grows = [large[at] / small[at] for small, large in pairs for at in (0, 1)]
        linear &= max(grows, default=0.0) <= MOST
        figures = "   ".join(map(str, grown))
        sys.stdout.write(f"{shape:30} {figures}   at most x {max(grows, default=0.0):.1f}\n")
        sys.stdout.flush()
    return 0 if linear else 1


if __name__ == "__main__":
    sys.exit(main())
