"""How much CPU time a call takes, beside the smallest Python program and the smallest Typer program.

Run it as a script on a machine that does nothing else::

    python tests/bench_startup.py

Times differ from machine to machine; the ratios hardly do. They are to stay under the bounds given here. Programs take
turns, so that a busy moment hits all of them; each figure is the median.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
ROUNDS = 31
TYPER = "import typer\napp = typer.Typer()\n@app.command()\ndef main(name: str = 'x') -> None:\n    print(name)\napp()\n"
ENTRY = "import sys; from cleaner.__main__ import main; sys.exit(main())"  # what the installed command does
TEXT = (ROOT / "seeds" / "000_a7dc8394e3952697.txt").read_bytes()
PAGE = b"<!doctype html><html><body><main>" + b"".join(b"<p>%s</p>" % line for line in TEXT.splitlines()) + b"</main></html>"


class Program(NamedTuple):
    """A program to measure, and what it is compared with."""

    arguments: list[str]
    stdin: bytes = b""
    beside: str = ""
    bound: float = 0.0


def programs(typer: str) -> dict[str, Program]:
    return {
        "python -c pass": Program(["-c", "pass"]),
        "smallest Typer program": Program([typer]),
        "cleaner < text": Program(["-c", ENTRY], TEXT, "python -c pass", 4.0),
        "cleaner < page": Program(["-c", ENTRY], PAGE, "python -c pass", 6.0),
        "cleaner -f json < text": Program(["-c", ENTRY, "-f", "json"], TEXT, "smallest Typer program", 1.3),
        "cleaner --strictness 0 < page": Program(["-c", ENTRY, "--strictness", "0"], PAGE, "smallest Typer program", 1.3),
    }


def cpu_seconds(program: Program, environment: dict[str, str]) -> float:
    """User and system time of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, *program.arguments]
    subprocess.run(command, input=program.stdin, capture_output=True, check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure, print a table, and fail where a bound is passed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        typer = Path(folder) / "smallest.py"
        typer.write_text(TYPER)
        measured: dict[str, list[float]] = {name: [] for name in programs(str(typer))}
        for number in range(ROUNDS + 1):
            for name, program in programs(str(typer)).items():
                seconds = cpu_seconds(program, environment)
                if number:  # the first run writes the bytecode
                    measured[name].append(seconds)
    medians = {name: statistics.median(times) for name, times in measured.items()}
    passed = True
    for name, program in programs("").items():
        line = f"{name:32} {medians[name] * 1000:7.1f} ms"
        if program.beside:
            ratio = medians[name] / medians[program.beside]
            passed &= ratio <= program.bound
            line += f"   {ratio:5.2f} x {program.beside} (at most {program.bound})"
        sys.stdout.write(f"{line}\n")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
