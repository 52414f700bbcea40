"""Which changes to the engine the tests notice: a sample of its mutants, the same for the same seed.

    pip install '.[mutation]'
    python tests/mutants.py --number 450 --seed 1

Each changes one place of one function (`[tool.mutmut]` in `pyproject.toml` names the modules), and is noticed where a test
fails. Those that nobody noticed are printed; ``mutmut show NAME`` shows one. Run it in a copy: mutmut writes into ``mutants/``.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
MUTMUT = (sys.executable, "-m", "mutmut", "run", "--max-children", "1")
UNNOTICED = 0  #: how the tests end that notice nothing; None: not tried


def outcomes() -> dict[str, int | None]:
    """How the tests ended, by the name of the mutant."""
    found: dict[str, int | None] = {}
    for path in sorted((ROOT / "mutants").rglob("*.meta")):
        found |= json.loads(path.read_text())["exit_code_by_key"]
    return found


def main() -> None:
    """Make all mutants, try the sample, print the figure and the unnoticed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--number", type=int, default=450)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    subprocess.run([*MUTMUT, "none.of.them"], cwd=ROOT, check=False, capture_output=True)  # makes them, and complains
    names = sorted(outcomes())
    sample = Random(asked.seed).sample(names, min(asked.number, len(names)))  # noqa: S311 - no secret
    subprocess.run([*MUTMUT, *sample], cwd=ROOT, check=False, capture_output=True)
    ended = outcomes()
    tried = [name for name in sample if ended[name] is not None]
    unnoticed = sorted(name for name in tried if ended[name] == UNNOTICED)
    noticed = len(tried) - len(unnoticed)
    print(f"{noticed} of {len(tried)} noticed ({noticed / max(len(tried), 1):.1%}), drawn from {len(names)}; unnoticed:")
    for module, count in sorted(Counter(name.partition(".x")[0] for name in unnoticed).items()):
        print(f"{count:4} {module}")
    print(*unnoticed, sep="\n")


if __name__ == "__main__":
    main()
