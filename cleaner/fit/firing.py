"""Which rules fire on which blocks, as numbers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from cleaner import vote
from cleaner.model import Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cleaner.model import Features, Scorer


def voting(rules: Sequence[Rule], weights: str) -> list[Rule]:
    """The rules that vote in the profile of these weights."""
    return [rule for rule in rules if rule.weights.get(weights)]


def fires(rules: Sequence[Rule], layout: str, rows: list[Features]) -> NDArray[np.float32]:
    """Rows x rules, 1 where a rule fires."""
    columns = [_asks(rule.when, layout)(rows) for rule in rules]
    return np.array(columns, np.float32).T.reshape(len(rows), len(rules))


@cache
def _asks(condition: str, layout: str) -> Scorer:
    """A function that gives, for every row, 1 where the condition holds."""
    return vote.compile_scorer([Rule("", condition, {"": 1.0}, "", "")], ("",), layout)
