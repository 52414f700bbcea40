"""Logistic regression over rules that fire or don't: few lines, so that what is minimised can be read."""

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

_RIDGE = 1e-5
_STEP = 0.25


def fit(fired: csr_matrix, labels: np.ndarray, importance: np.ndarray, start: np.ndarray | None = None) -> np.ndarray:
    """The weights of the rules, and the bias as the last of them, that make the labels likeliest.

    Args:
        fired: blocks x rules, 1 where a rule fires.
        labels: of the blocks, 1 is main content.
        importance: of the blocks.
        start: weights to begin from.
    """
    importance = importance / importance.sum()
    by_rule = fired.T.tocsr()

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = fired @ weights[:-1] + weights[-1]
        decay = np.exp(-np.abs(scores))
        chance = np.where(scores >= 0, 1 / (1 + decay), decay / (1 + decay))
        error = importance * (chance - labels)
        value = (importance * (np.maximum(scores, 0) - scores * labels + np.log1p(decay))).sum()
        slope = np.append(by_rule @ error + 2 * _RIDGE * weights[:-1], error.sum())
        return value + _RIDGE * (weights[:-1] ** 2).sum(), slope

    start = np.zeros(fired.shape[1] + 1) if start is None else start
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 120, "ftol": 1e-7}).x


def rounded(weights: np.ndarray) -> np.ndarray:
    """The weights in quarters."""
    return np.round(weights / _STEP) * _STEP
