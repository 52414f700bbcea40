"""The tables that documents are judged by, put together: rules and cue phrases, and the rules compiled."""

import copyreg
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from cleaner import vote
from cleaner.measure import cues
from cleaner.measure.schema import EXPECTED, LAYOUT_AFTER, PLACE
from cleaner.model import Cues, Firing, Heaviest, Rule, Scorer, Tables
from cleaner.rules import all_rules, rules_for

_PLACE_NAMES = frozenset(feature.name for feature in PLACE + EXPECTED)


def tables_of(rules: Sequence[Rule], phrases: Cues) -> Tables:
    """Rules and cue phrases that judge together; what is compiled of them is compiled once, when it is first needed."""

    @cache
    def scorer(layout: str, weights: tuple[str, ...]) -> Scorer:
        """The rules for one layout of feature rows: `html` and `text` (context-free pass), or one of these in place."""
        in_place = layout in LAYOUT_AFTER.values()
        return vote.compile_scorer([rule for rule in rules if looks_at_place(rule) is in_place], weights, layout)

    return _tables(lambda: rules, phrases, scorer)


def _tables(rules: Callable[[], Sequence[Rule]], phrases: Cues, scorer: Callable[[str, tuple[str, ...]], Scorer]) -> Tables:
    """With what names rules, those of both passes together."""

    @cache
    def firing(layout: str, weights: tuple[str, ...]) -> Firing:
        return vote.compile_firing(rules(), weights, layout)

    @cache
    def heaviest(layout: str, weights: tuple[str, ...]) -> Heaviest:
        return vote.compile_heaviest(rules(), weights, layout)

    return Tables(rules, phrases, scorer, firing, heaviest)


def looks_at_place(rule: Rule) -> bool:
    """Whether a rule belongs to the context pass: it asks where a block lies, which the first scores decide."""
    from cleaner.conditions import names_in  # noqa: PLC0415 - of the built-in rules it is known

    return not _PLACE_NAMES.isdisjoint(names_in(rule.when))


@cache
def _built_in(layout: str, weights: tuple[str, ...]) -> Scorer:
    return vote.compile_scorer(rules_for(layout), weights, layout)


BUILT_IN = _tables(all_rules, cues.BUILT_IN, _built_in)


def _stored(tables: Tables) -> tuple[Callable[..., Tables], tuple[Any, ...]]:
    """For pickle, what makes the same tables: functions that were compiled cannot be stored, but compiled anew."""
    return (_the_built_in, ()) if tables is BUILT_IN else (tables_of, (tables.rules(), tables.cues))


def _the_built_in() -> Tables:
    return BUILT_IN


copyreg.pickle(Tables, _stored)
