"""Articles in a dozen languages come out whole from pages as sites build them, and nothing else does."""

import pytest
from language_pages import MAKES, TEASERS, article_in, page_of

from cleaner import clean


@pytest.mark.parametrize("make", MAKES)
@pytest.mark.parametrize("language", TEASERS)
def test_the_article_is_left(language: str, make: str) -> None:
    article = article_in(language)
    kept = clean(page_of(make, article), kind="html").split("\n")
    assert [line.removeprefix("# ") for line in kept if line] == article.wanted
