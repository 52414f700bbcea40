"""Articles with what sites put around them, in the languages of the cue tables: one file each in `languages/`.

The scissors mark what must go; they are no part of the document.
"""

from pathlib import Path

import pytest
from promises import check

from cleaner import clean

MARK = "✂ "
FILES = sorted((Path(__file__).parent / "languages").glob("*.txt"))


def document_of(path: Path, *, blank_lines: bool, residue: str) -> tuple[str, list[str]]:
    """A document, and the lines that must stay.

    Args:
        path: of the case.
        blank_lines: whether those between paragraphs are there.
        residue: whether boilerplate is ``everywhere``, or in the ``tail`` only, or there is ``none``.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    last = max(at for at, line in enumerate(lines) if line and not line.startswith(MARK))
    wanted = {"everywhere": 0, "tail": last, "none": len(lines)}[residue]
    lines = [line for at, line in enumerate(lines) if not line.startswith(MARK) or at >= wanted]
    lines = [line for line in lines if line or blank_lines]
    return "\n".join(line.removeprefix(MARK) for line in lines), [line for line in lines if line and not line.startswith(MARK)]


@pytest.mark.parametrize("residue", ["everywhere", "tail", "none"])
@pytest.mark.parametrize("blank_lines", [True, False])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_article_is_left(path: Path, *, blank_lines: bool, residue: str) -> None:
    document, article = document_of(path, blank_lines=blank_lines, residue=residue)
    assert [line for line in clean(document, kind="text").split("\n") if line] == article


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_promises_hold(path: Path) -> None:
    check(document_of(path, blank_lines=True, residue="everywhere")[0])
