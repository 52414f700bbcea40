"""No page costs more than in proportion to its size, however awkward its shape."""

import time

import pytest
from bench_linear import SHAPES, seconds

from cleaner.segment.data import markup_of

pytestmark = pytest.mark.undisturbed


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_size(shape: str) -> None:
    make, largest = SHAPES[shape]
    size = largest // 64
    small, large = make(size), make(size * 4)
    seconds(small)  # what is made once
    once = min(seconds(small) for _ in range(2))
    assert seconds(large) < 0.05 + 8 * once  # four times as large: 4 if linear, 16 if quadratic


def test_time_grows_with_the_data() -> None:
    text = {"text": "one two three four five six seven eight"}
    small, large = ([text, {"title": "x", "a": [{}]}] * size for size in (4000, 16_000))
    times = []
    for value in (small, large):
        start = time.process_time()
        markup_of("state", value)
        times.append(time.process_time() - start)
    assert times[1] < 0.05 + 8 * times[0]
