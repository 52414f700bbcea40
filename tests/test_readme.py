"""README.md shows what the program really prints, and names what there really is."""

import json
import re

import pytest
from readme import README, ROOT, printed, shown
from strictness import table

TEXT = README.read_text(encoding="utf-8")


@pytest.mark.parametrize("block", shown(), ids=lambda block: block.split("\n", 1)[0])
def test_example_prints_what_is_shown(block: str) -> None:
    if "cleaner tune" in block:
        pytest.importorskip("scipy")
    assert printed(block) == block, "run tests/readme.py"


def test_there_are_examples() -> None:
    assert len(shown()) >= 5


def test_table_of_strictness_is_right() -> None:
    assert table() in TEXT


def test_scores_are_the_measured_ones() -> None:
    floors = json.loads((ROOT / "tests" / "floors.json").read_text(encoding="utf-8"))
    named = ["wcxb_dev", "fundus_dev", "daniel_dev", "text_wcxb_dev_inscriptis", "text_wcxb_dev_soup", "residue_dev exact"]
    rows = TEXT.partition("| labelled documents |")[2].partition("\n\n")[0].splitlines()[2:]
    assert [row.split("|")[-2].strip() for row in rows] == [f"{floors[name]:.3f}" for name in named]


@pytest.mark.parametrize("path", re.findall(r"(?:`|\]\()((?:cleaner|tests|seeds|\.github)/[\w./-]*)[`)]", TEXT))
def test_path_exists(path: str) -> None:
    assert (ROOT / path).exists()
