"""The pictures in README.md are what a terminal and a browser show today."""

import re

import pytest
import report_picture
from command import ROOT
from pictures import DOCUMENT, PICTURE, screen, shown, svg
from report_picture import Subject


def test_the_picture_is_up_to_date() -> None:
    picture = PICTURE.read_text(encoding="utf-8")
    assert shown(picture) == "".join(screen().plain.split()), "run tests/pictures.py"
    assert f"cleaner&#160;explain&#160;{DOCUMENT}" in picture


def test_the_picture_loads_nothing() -> None:
    for picture in (PICTURE.read_text(encoding="utf-8"), svg()):
        assert not re.search(r"url\((?!#)|@import|<script|href", picture)


def test_the_picture_of_a_report_is_up_to_date() -> None:
    shows, today = Subject.of(report_picture.PICTURE.read_bytes()), Subject.today()
    assert {**shows, "removed": 0} == {**today, "removed": 0}, "run tests/report_picture.py"
    assert today["removed"] == pytest.approx(shows["removed"], rel=0.1), "run tests/report_picture.py"


@pytest.mark.parametrize("picture", ["explain.svg", "report.png"])
def test_readme_shows_the_pictures(picture: str) -> None:
    assert f"(.github/{picture})" in (ROOT / "README.md").read_text(encoding="utf-8")
