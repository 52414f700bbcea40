"""Weights moved to where the word F1 of whole pages is best."""

from collections import Counter

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("scipy")
from scipy.sparse import csr_matrix  # noqa: E402 - they take an extra

from cleaner.evaluate.words import agreement, words_of  # noqa: E402
from cleaner.fit.page_f1 import bag_of, refined  # noqa: E402
from cleaner.fit.pages import Page  # noqa: E402
from cleaner.measure.page import features_of  # noqa: E402
from cleaner.model import Source  # noqa: E402
from cleaner.segment.html import blocks_of  # noqa: E402

LONG = "This is the text of the page, {n}, and it goes on for some words more than all that stands around it."
SHORT = "Buy one, get {n}"


def page(html: str, gold: str, fired: list[list[int]]) -> Page:
    blocks, *_ = blocks_of(Source(html, "html"))
    assert len(blocks) == len(fired)
    tokens = [Counter(words_of(block.text)) for block in blocks]
    return Page(
        blocks, features_of(blocks), csr_matrix(np.array(fired, float)), np.zeros(len(blocks)), tokens, Counter(words_of(gold))
    )


def shop(n: int) -> Page:
    """A page of two texts and three offers; one rule fires on the texts, one on the offers."""
    texts = [LONG.format(n=n), LONG.format(n=n + 100)]
    offers = [SHORT.format(n=n + at) for at in range(3)]
    html = "".join(f"<p>{text}</p>" for text in [*texts, *offers])
    return page(html, " ".join(texts), [[1, 0]] * 2 + [[0, 1]] * 3)


@pytest.mark.parametrize("kept", [[1, 1, 0, 0, 0], [1, 0, 1, 1, 0], [0, 0, 0, 0, 0], [1, 1, 1, 1, 1]])
def test_f1_is_that_of_the_words(kept: list[int]) -> None:
    one = shop(1)
    answer = sum((tokens for tokens, keep in zip(one.tokens, kept, strict=True) if keep), Counter())
    assert bag_of([shop(7), one]).f1(np.array([0] * 5 + kept, float))[1] == pytest.approx(agreement(answer, one.gold).f1)


def test_the_slope_is_that_of_the_mean_f1() -> None:
    bag = bag_of([shop(1), shop(2)._replace(worth=0.5)])
    kept = np.linspace(0.1, 0.8, 10)
    value, slope = bag.slope(kept)
    for at in range(10):
        step = np.zeros(10)
        step[at] = 1e-6
        assert bag.slope(kept + step)[0] - value == pytest.approx(slope[at] * 1e-6, rel=1e-3, abs=1e-12)


def test_what_is_hidden_or_stands_above_already_counts_for_nothing() -> None:
    html = f"<p>{LONG}</p><p hidden>{SHORT}</p><p>{LONG}</p><p>Word</p><p>Word</p>"
    assert (bag_of([page(html, LONG, [[1]] * 5)]).given > 0).tolist() == [True, False, False, True, True]


def test_pages_without_gold_count_for_nothing() -> None:
    assert bag_of([shop(1)._replace(gold=Counter()), shop(2)]).worth.tolist() == [0, 1]


def test_weights_move_to_where_f1_is_better() -> None:
    pages = [shop(n) for n in range(30)]
    bag = bag_of(pages)
    fired = csr_matrix(np.vstack([one.fired.toarray() for one in pages]))
    text, offer, even = refined(fired, bag, np.array([0.5, 0.75, 0.5]), [(None, None)] * 3)
    assert text > even > offer
    assert text > 0.5
    assert offer < 0.75


def test_bounds_hold_and_the_even_score_may_stay() -> None:
    pages = [shop(n) for n in range(30)]
    fired = csr_matrix(np.vstack([one.fired.toarray() for one in pages]))
    _, offer, even = refined(fired, bag_of(pages), np.array([0.5, 0.75, 0.5]), [(0, None), (0.75, None), (0.5, 0.5)])
    assert (offer, even) == (0.75, 0.5)
