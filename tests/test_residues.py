"""Documents of many kinds with what mail programs, wikis and sites put around them: `residues/`, where lines with ✂ go.

Each is tried as it stands, with what is above it alone, and with what is below it alone.
"""

from pathlib import Path

import pytest
from promises import check

from cleaner import clean

MARK = "✂ "
FILES = {path.stem: path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "residues").glob("*.txt"))}


def parts_of(name: str) -> tuple[list[str], list[str], list[str]]:
    """The lines above the first that stays, those down to the last one, and those below."""
    lines = FILES[name].splitlines()
    stay = [number for number, line in enumerate(lines) if line and not line.startswith(MARK)]
    return lines[: stay[0]], lines[stay[0] : stay[-1] + 1], lines[stay[-1] + 1 :]


def kept(lines: list[str]) -> list[str]:
    text = "".join(f"{line.removeprefix(MARK)}\n" for line in lines)
    check(text)
    return [line for line in clean(text, kind="text").splitlines() if line]


@pytest.mark.parametrize("sides", ["both", "above", "below", "neither"])
@pytest.mark.parametrize("name", FILES)
def test_what_is_no_part_of_it_goes_and_nothing_else(name: str, sides: str) -> None:
    above, document, below = parts_of(name)
    lines = [*(above if sides in {"both", "above"} else ()), *document, *(below if sides in {"both", "below"} else ())]
    assert kept(lines) == [line for line in document if line and not line.startswith(MARK)]
