"""The documents in `seeds/`, each with its article beside it (`NAME.expected`)."""

from pathlib import Path

import pytest
from promises import check, check_page

from cleaner import analyze, clean
from cleaner.read import from_object

SEEDS = Path(__file__).parent.parent / "seeds"
EXPECTED = sorted(SEEDS.rglob("*.expected"))
DOCUMENTS = [path.with_suffix("") for path in EXPECTED]


def test_every_seed_has_its_article() -> None:
    every = {path for path in SEEDS.rglob("*") if path.is_file() and path.suffix != ".expected"}
    assert set(DOCUMENTS) == every
    assert len(every) >= 6


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(SEEDS)))
def test_seed_gives_its_article(path: Path) -> None:
    result = analyze(path.read_bytes(), kind="html" if path.suffix == ".html" else "text")
    assert result.text == path.with_name(path.name + ".expected").read_bytes().decode()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(SEEDS)))
def test_seed_keeps_the_promises(path: Path) -> None:
    if path.suffix == ".html":
        check_page(path.read_text())
    else:
        check(from_object(path.read_bytes()).text)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(SEEDS)))
def test_stricter_never_keeps_more(path: Path) -> None:
    kind = "html" if path.suffix == ".html" else "text"
    kept = [len(clean(path.read_bytes(), kind=kind, strictness=step)) for step in (-2, -1, 0, 1, 2)]
    assert kept == sorted(kept, reverse=True)


def test_first_seed_is_its_headline_and_thirteen_paragraphs() -> None:
    document = (SEEDS / "000_a7dc8394e3952697.txt").read_bytes()
    text = analyze(document).text.encode()
    assert document.startswith(text)
    assert text.count(b"\n") == 14
    assert document[len(text) :].startswith(b"-\n")
