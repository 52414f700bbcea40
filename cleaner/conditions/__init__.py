"""The language that rules state their conditions in.

A condition is an expression over feature names: comparisons, ``and``, ``or``, ``not``, ``in`` for features that are
sets, and ``+ - * /`` on numbers. It is a subset of Python's expressions, so that the rules can be compiled into one
function by Python itself (`cleaner.vote`), while nothing in it can call, assign, index, loop or reach an attribute:
`cleaner.conditions.checking` refuses all of that, and every condition takes a time that is bounded by its own length.

    words <= 3 and not ends_sentence
    "newsletter" in cues
    0.2 < title_share <= 0.8
"""

import re
from functools import cache

_STRING = re.compile(r"\"[^\"]*\"")
_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_WORDS_OF_THE_LANGUAGE = frozenset({"and", "or", "not", "in", "True", "False"})


@cache
def names_in(condition: str) -> tuple[str, ...]:
    """The features that a (checked) condition looks at, each once, in order of appearance."""
    found = _NAME.findall(_STRING.sub("", condition))
    return tuple(name for name in dict.fromkeys(found) if name not in _WORDS_OF_THE_LANGUAGE)
