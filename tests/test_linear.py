"""No page costs more than in proportion to its size, however awkward its shape."""

import pytest
from bench_linear import SHAPES, seconds


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_size(shape: str) -> None:
    make, largest = SHAPES[shape]
    size = largest // 64
    small, large = make(size), make(size * 4)
    seconds(small)  # what is made once
    once = min(seconds(small) for _ in range(2))
    assert seconds(large) < 0.05 + 8 * once  # four times as large: 4 if linear, 16 if quadratic
