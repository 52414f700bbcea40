"""Whole pages of other kinds than news, as a flattener leaves them: what is their content stays, what sites put around it goes.

A forum thread, a product, a manual, a job, a recipe, an event, a public office, podcasts and a blog, each in another language.
A line of `kinds/` begins with ✂ where it is none of the content, and with ? where labels go either way: who wrote it, when,
what it costs, and what readers say below it.
"""

from pathlib import Path

import pytest
from test_news import BOILERPLATE, EITHER, article_in, text_of

from cleaner import clean

PAGES = {
    path.stem: path.read_text(encoding="utf-8").splitlines() for path in sorted((Path(__file__).parent / "kinds").iterdir())
}
#: What is lost, titles in words of their own, and what is kept; to be shortened by whoever mends it.
LOST = {
    "cs-docs": {"Import výkresů"},  # the menu has it, too
    "de-product": {"Lastenanhänger Bodensee 60", "Beschreibung"},
    "sv-podcast": {"Avsnitt 42: Myren minns"},
}
KEPT = {
    "de-product": {"Kundenbewertungen"},
    "id-podcast": {"Dukung kami dengan memberi rating lima bintang"},
}


def kept_of(page: str, ending: str) -> set[str]:
    """The lines of a page that are kept."""
    return set(clean(text_of(PAGES[page], ending), kind="text").split("\n"))


@pytest.mark.parametrize("ending", ["\n", "\n\n"])
@pytest.mark.parametrize("page", PAGES)
def test_all_of_the_content_is_kept(page: str, ending: str) -> None:
    assert set(article_in(PAGES[page])) - kept_of(page, ending) == LOST.get(page, set())


@pytest.mark.parametrize("ending", ["\n", "\n\n"])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_of_what_stands_around_it_is(page: str, ending: str) -> None:
    content = {line.removeprefix(EITHER) for line in PAGES[page] if not line.startswith(BOILERPLATE)}
    around = {line.removeprefix(BOILERPLATE) for line in PAGES[page] if line.startswith(BOILERPLATE)}
    assert (around - content) & kept_of(page, ending) == KEPT.get(page, set())
