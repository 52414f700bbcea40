"""The floors under the quality rise and never fall."""

import json

from quality import FLOORS, raised


def test_an_update_raises_and_never_lowers() -> None:
    floors = {"pages": 0.8, "texts": 0.7, "not measured": 0.5}
    assert raised(floors, {"pages": 0.9, "texts": 0.6, "new": 0.3}) == {
        "pages": 0.9,
        "texts": 0.7,
        "not measured": 0.5,
        "new": 0.3,
    }


def test_there_are_floors() -> None:
    assert all(0.5 < floor <= 1 for floor in json.loads(FLOORS.read_text()).values())
