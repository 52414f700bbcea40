"""Documents that are lists, verse, dialogue, code, tables, manuals or logs by nature come back whole, and their residue goes.

They stand in `by_nature.toml`, in sixteen languages, with lines that scrapers leave above and below.
"""

import tomllib
from pathlib import Path

import pytest
from promises import check

from cleaner import analyze, clean

_FILE = tomllib.loads((Path(__file__).parent / "by_nature.toml").read_text())
DOCUMENTS = {document["name"]: document for document in _FILE["document"]}
BELOW_PROSE = {name for name in DOCUMENTS if name.endswith("below prose")}


def with_residue(name: str, place: str) -> str:
    document = DOCUMENTS[name]
    residue = "\n".join(_FILE["residues"][document["residue"]][place])
    return f"{residue}\n\n{document['text']}" if place == "above" else f"{document['text']}\n{residue}\n"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_comes_back_whole(name: str) -> None:
    assert clean(DOCUMENTS[name]["text"], kind="text") == DOCUMENTS[name]["text"]


@pytest.mark.parametrize("name", sorted(set(DOCUMENTS) - BELOW_PROSE))
def test_it_is_told_by_its_profile(name: str) -> None:
    assert analyze(DOCUMENTS[name]["text"], kind="text").profile in {"list", "nearly-clean"}


@pytest.mark.parametrize("place", ["above", "below"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_its_residue_goes_and_nothing_else(name: str, place: str) -> None:
    assert clean(with_residue(name, place), kind="text") == DOCUMENTS[name]["text"]


@pytest.mark.parametrize("place", ["above", "below"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_promises_hold(name: str, place: str) -> None:
    check(with_residue(name, place))


UNTOUCHED = {
    document["name"]: document["text"]
    for document in tomllib.loads((Path(__file__).parent / "untouched.toml").read_text())["document"]
}


@pytest.mark.parametrize("name", UNTOUCHED)
def test_what_nothing_was_added_to_comes_back_whole(name: str) -> None:
    assert clean(UNTOUCHED[name], kind="text") == UNTOUCHED[name]
    check(UNTOUCHED[name])
