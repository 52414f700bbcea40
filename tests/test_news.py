"""Whole news pages in 18 languages, as a flattener leaves them: what their sites put around, into and below the article goes.

A line of `news/` begins with ✂ where it is none of the article's, and with ? where labels go either way: who wrote it, when,
and whose pictures they are.
"""

from pathlib import Path

import pytest

from cleaner import clean

PAGES = {
    path.stem: path.read_text(encoding="utf-8").splitlines() for path in sorted((Path(__file__).parent / "news").iterdir())
}
BOILERPLATE, EITHER = "✂ ", "? "
#: Titles between a menu and a share bar that say hardly a word of the text go with these; so do headings below a teaser, and
#: the last paragraph of one page, which says hardly a word of the others.
LOST = {"bn", "ca", "et", "hu", "lt", "sv"}
LOST_WITHOUT_MENU = {"et", "hu", "lt", "sv"}


def text_of(lines: list[str], ending: str) -> str:
    """What a flattener leaves of these lines."""
    return "".join(line.removeprefix(BOILERPLATE).removeprefix(EITHER) + ending for line in lines)


def article_in(lines: list[str]) -> list[str]:
    """Those that are to be kept."""
    return [line for line in lines if not line.startswith((BOILERPLATE, EITHER))]


def kept_of(lines: list[str], ending: str) -> list[str]:
    """Those that are kept, but where labels go either way."""
    either = {line.removeprefix(EITHER) for line in lines if line.startswith(EITHER)}
    return [line for line in clean(text_of(lines, ending), kind="text").split("\n") if line and line not in either]


def known(lost: set[str]) -> list[object]:
    """The languages, with those of which something is known to be lost."""
    failing = pytest.mark.xfail(strict=True, reason="a title, heading or paragraph in words of its own is lost")
    return [pytest.param(language, marks=failing) if language in lost else language for language in PAGES]


@pytest.mark.parametrize("language", known(LOST))
def test_of_a_page_the_article_is_kept(language: str) -> None:
    assert kept_of(PAGES[language], "\n") == article_in(PAGES[language])


@pytest.mark.parametrize("language", known(LOST_WITHOUT_MENU))
def test_of_an_article_with_what_stands_around_it_too(language: str) -> None:
    lines = PAGES[language]
    begins = next(at for at, line in enumerate(lines) if not line.startswith((BOILERPLATE, EITHER)))
    assert kept_of(lines[begins:], "\n\n") == article_in(lines)


@pytest.mark.parametrize("ending", ["\n", "\n\n"])
@pytest.mark.parametrize("language", PAGES)
def test_nothing_of_what_stands_around_it_is(language: str, ending: str) -> None:
    boilerplate = {line.removeprefix(BOILERPLATE) for line in PAGES[language] if line.startswith(BOILERPLATE)}
    assert boilerplate.isdisjoint(kept_of(PAGES[language], ending))
