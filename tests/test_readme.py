"""README.md shows what the program really prints, and names what there really is."""

import re

import pytest
from readme import README, ROOT, printed, shown
from strictness import table

from cleaner.rules import ALL

TEXT = README.read_text(encoding="utf-8")


@pytest.mark.parametrize("block", shown(), ids=lambda block: block.split("\n", 1)[0])
def test_example_prints_what_is_shown(block: str) -> None:
    assert printed(block) == block, "run tests/readme.py"


def test_there_are_examples() -> None:
    assert len(shown()) >= 5


def test_number_of_rules_is_right() -> None:
    assert f"{len(ALL)} rules" in TEXT


def test_table_of_strictness_is_right() -> None:
    assert table() in TEXT


@pytest.mark.parametrize("path", re.findall(r"`((?:cleaner|tests|seeds)/[\w./-]*)`", TEXT))
def test_path_exists(path: str) -> None:
    assert (ROOT / path).exists()
