"""Fuzzing guided by coverage: bytes made up to reach every branch, put through what reads and judges, and what checks rules.

pip install '.[fuzz]'
python tests/fuzz.py --seconds 3600            every target, an hour in all
python tests/fuzz.py --seconds 600 containers  one of them

What breaks a promise is left in a file whose name is told. Copied into tests/corpus/TARGET/ it is a case of the tests from
then on (tests/test_fuzz.py), and what the next run starts from.
"""

import argparse
import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
_INSTRUMENT = "--instrumented"  #: the word that has a target run in this process


def decode(data: bytes) -> None:
    """Decoding never raises, and the lines of a document are its bytes."""
    from cleaner.read.decoding import byte_lines  # noqa: PLC0415 - here and below: imported where it is instrumented
    from cleaner.read.decoding import decode as decoded  # noqa: PLC0415

    for html in (False, True):
        _, encoding = decoded(data, html=html)
    assert b"".join(byte_lines(data, encoding)) == data


def text(data: bytes) -> None:
    from promises import check  # noqa: PLC0415

    check(data.decode("utf-8", "replace"))


def page(data: bytes) -> None:
    from promises import check_page  # noqa: PLC0415

    check_page(data.decode("utf-8", "replace"))


def formats(data: bytes) -> None:
    from promises import check_formats  # noqa: PLC0415

    check_formats(data)


def conditions(data: bytes) -> None:
    from promises import check_condition  # noqa: PLC0415

    check_condition(data.decode("utf-8", "replace"))


def config(data: bytes) -> None:
    from command import ARTICLE  # noqa: PLC0415
    from promises import check_config  # noqa: PLC0415

    check_config(data.decode("utf-8", "replace"), f"{ARTICLE}\nShare on Facebook\nRead more\n")


def containers(data: bytes) -> None:
    """A container gives documents, or says why not; its first byte says here which kind it is read as."""
    from cleaner.containers import MODULES, tasks  # noqa: PLC0415
    from cleaner.containers.compression import decompressed, unpacked  # noqa: PLC0415
    from cleaner.job import Order  # noqa: PLC0415
    from cleaner.read.discover import Found  # noqa: PLC0415
    from cleaner.read.documents import Frame, Reading  # noqa: PLC0415
    from cleaner.read.signatures import HEAD, compression_of  # noqa: PLC0415
    from cleaner.report import DocumentError, Report  # noqa: PLC0415

    kind = sorted(MODULES)[(data[0] if data else 0) % len(MODULES)]
    order = Order(tables=kind != "parquet", max_size=1 << 20)
    reading = Reading(Found("x", 0, in_folder=False), "x", kind, order, Report(silent=True))
    stream: io.BufferedIOBase = io.BufferedReader(io.BytesIO(data[1:]))  # type: ignore[arg-type]
    try:
        if form := compression_of(data[1 : HEAD + 1]):
            unpacked(data[1:], 1 << 20)
            stream = decompressed(stream, form)
        for task in tasks(stream, reading):
            if task.part is not None and not isinstance(task.part, Frame):
                document = task.part.document(order)
                if document.put_back and isinstance(document.content, bytes):
                    assert document.put_back(document.content) == task.part.raw
    except DocumentError:
        pass


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (decode, text, page, formats, conditions, config, containers)
}


def fuzz(name: str, limits: Sequence[str]) -> None:
    """Run a target in this process, which ends with it."""
    import atheris  # noqa: PLC0415 - an extra

    with atheris.instrument_imports(include=["cleaner"]):
        TARGETS[name](b"")
    with tempfile.TemporaryDirectory() as found:
        options = [*limits, "-timeout=20", "-rss_limit_mb=2048", "-max_len=4096", "-verbosity=0", "-print_final_stats=1"]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix=fuzz-{name}-", found, str(CORPUS / name)], TARGETS[name])
        atheris.Fuzz()


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("targets", nargs="*", choices=[[], *TARGETS], metavar="TARGET", help=", ".join(TARGETS))
    arguments.add_argument("--seconds", type=int, default=60, help="in all")
    arguments.add_argument("--runs", type=int, help="of each target, the same every time; as long as they take")
    arguments.add_argument(_INSTRUMENT, action="store_true", help=argparse.SUPPRESS)
    asked = arguments.parse_args()
    names = asked.targets or list(TARGETS)
    if asked.instrumented:
        fuzz(names[0], [f"-runs={asked.runs}", "-seed=1"] if asked.runs else [f"-max_total_time={asked.seconds}"])
    failed = 0
    for name in names:
        print(f"{name}: ", end="", flush=True)
        call = [sys.executable, __file__, _INSTRUMENT, name, "--seconds", str(max(asked.seconds // len(names), 1))]
        call += ["--runs", str(asked.runs)] if asked.runs else []
        done = subprocess.run(call, check=False, capture_output=True, text=True, errors="replace")
        tried = re.search(r"number_of_executed_units: (\d+)", done.stderr)
        inputs = f"{int(tried[1]):,} inputs, " if tried else ""
        print(f"{inputs}nothing found" if done.returncode == 0 else f"{inputs}\n{done.stdout}{done.stderr}", flush=True)
        failed += done.returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
