"""The picture in README.md is what a terminal shows today."""

import re

from command import ROOT
from pictures import DOCUMENT, PICTURE, screen, shown, svg


def test_the_picture_is_up_to_date() -> None:
    picture = PICTURE.read_text(encoding="utf-8")
    assert shown(picture) == "".join(screen().plain.split()), "run tests/pictures.py"
    assert f"cleaner&#160;explain&#160;{DOCUMENT}" in picture


def test_the_picture_loads_nothing() -> None:
    for picture in (PICTURE.read_text(encoding="utf-8"), svg()):
        assert not re.search(r"url\((?!#)|@import|<script|href", picture)


def test_readme_shows_the_picture() -> None:
    assert "(.github/explain.svg)" in (ROOT / "README.md").read_text(encoding="utf-8")
