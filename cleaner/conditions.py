"""The language that rules state their conditions in.

A condition is an expression over feature names: comparisons, ``and``, ``or``, ``not``, ``in`` for features that are
sets, and ``+ - * /`` on numbers. It is a subset of Python's expressions, so that the built-in rules can be compiled into
one function by Python itself (`cleaner.vote`), while nothing in it can call, assign, index, loop or reach an attribute:
`check` refuses all of that, and every condition takes a time that is bounded by its own length.

    words <= 3 and not ends_sentence
    "newsletter" in cues
    0.2 < title_share <= 0.8
"""

import re
from collections.abc import Collection
from functools import cache

_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")
_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_WORDS_OF_THE_LANGUAGE = frozenset({"and", "or", "not", "in", "True", "False"})


class ConditionError(ValueError):
    """A condition that is no condition; the message says what is wrong and at which column (counted from 1)."""


@cache
def names_in(condition: str) -> tuple[str, ...]:
    """The features that a (valid) condition looks at, each once, in order of appearance."""
    found = _NAME.findall(_STRING.sub("", condition))
    return tuple(name for name in dict.fromkeys(found) if name not in _WORDS_OF_THE_LANGUAGE)


def check(condition: str, known: Collection[str]) -> None:
    """Refuse whatever is not a condition over the known features.

    Raises:
        ConditionError: it does not parse, or holds anything but the language above, or an unknown feature.
    """
    import ast  # noqa: PLC0415 - only who brings rules of their own, and the tests, pay for it

    allowed = (
        ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.USub, ast.Compare, ast.Lt, ast.LtE, ast.Gt,
        ast.GtE, ast.Eq, ast.NotEq, ast.In, ast.NotIn, ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Name, ast.Load,
        ast.Constant,
    )  # fmt: skip
    try:
        tree = ast.parse(condition.strip(), mode="eval")
    except SyntaxError as error:
        raise ConditionError(f"column {error.offset}: not a condition: {error.msg}") from None
    for node in ast.walk(tree):
        column = getattr(node, "col_offset", 0) + 1
        if not isinstance(node, allowed):
            raise ConditionError(f"column {column}: {type(node).__name__} has no place in a condition")
        if isinstance(node, ast.Name) and node.id not in known:
            raise ConditionError(f"column {column}: there is no feature '{node.id}'")
        if isinstance(node, ast.Constant) and not isinstance(node.value, bool | int | float | str):
            raise ConditionError(f"column {column}: only numbers and names in quotes can be compared with")
        if isinstance(node, ast.BinOp) and any(
            isinstance(side, ast.Constant) and isinstance(side.value, str) for side in (node.left, node.right)
        ):
            raise ConditionError(f"column {column}: one can't calculate with text")
