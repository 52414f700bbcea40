"""What a run tells about itself: the numbers at the end."""

from pathlib import Path

import pytest
from command import ARTICLE, Command, Ran

PAGE = (
    f"<!doctype html><html><body><nav><a href=/>Home</a> <a href=/n>News</a></nav><main><p>{ARTICLE}</p></main></body></html>"
)
NUMBERS = (
    "cleaner: 3 documents: boilerplate in 1, none in 2; without main content: 1; failed: 1;"
    f" words: {2 * len(ARTICLE.split())} kept, 2 removed\n"
)


@pytest.fixture
def cleaner(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    return Command(monkeypatch, capfdbinary)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page with boilerplate, a text without, an empty one, and one that cannot be decoded."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.html").write_text(PAGE.replace(ARTICLE, ARTICLE.replace("\n\n", "</p><p>")))
    (docs / "b.txt").write_text(ARTICLE)
    (docs / "c.txt").write_text("")
    (docs / "d.css").write_text("p { color: red }\n")
    return docs


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("where", ["-o", "--output-dir"])
def test_a_run_over_several_documents_that_writes_files_ends_with_its_numbers(
    cleaner: Command, folder: Path, tmp_path: Path, where: str, jobs: str
) -> None:
    ran = cleaner(folder, tmp_path / "none.txt", where, tmp_path / "out", "-j", jobs)
    assert ran.code == 2
    assert ran.err.endswith(NUMBERS)


def test_a_run_in_place_ends_with_its_numbers(cleaner: Command, folder: Path) -> None:
    assert "boilerplate in 1, none in 2" in cleaner(folder, "--in-place").err.splitlines()[-1]


@pytest.mark.parametrize("options", [["-o", "out"], ["--output-dir", "out"], ["--in-place"], []])
def test_a_single_document_has_no_numbers(
    cleaner: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.chdir(folder)
    assert cleaner("b.txt", *options).err == ""


def test_what_goes_to_standard_output_has_no_numbers(cleaner: Command, folder: Path) -> None:
    assert cleaner(folder / "a.html", folder / "b.txt").err == ""
    assert cleaner(folder / "a.html", folder / "b.txt", "--check").err == ""


@pytest.mark.parametrize("quiet", ["-q", "--quiet"])
def test_quiet_leaves_only_failures(cleaner: Command, folder: Path, tmp_path: Path, quiet: str) -> None:
    none = tmp_path / "none.txt"
    told = f"cleaner: {none}: no such file or folder; check the spelling and the current folder\n"
    assert cleaner(folder, none, "--output-dir", tmp_path / "out", quiet) == Ran(2, b"", told)
    assert cleaner("explain", folder, none, quiet).err == told
