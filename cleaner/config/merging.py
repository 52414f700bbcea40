"""The built-in tables with the changes of a configuration in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.config.model import Settings
from cleaner.measure.cues import index
from cleaner.model import Options
from cleaner.rules import all_rules
from cleaner.rules.cues import CUES, UNSPACED_LANGUAGES
from cleaner.segment.scripts import unspaced_signs
from cleaner.tables import BUILT_IN, tables_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from cleaner.config.model import Changes
    from cleaner.model import Cues, Rule

    State: TypeAlias = Literal["built-in", "changed", "off", "own"]

BY_ID = {rule.id: rule for rule in all_rules()}
#: The languages that phrases of one's own are filed under.
_SPACED, _UNSPACED = "*", min(UNSPACED_LANGUAGES)


def settings_of(said: Sequence[Changes]) -> Settings:
    """What a document is judged by.

    Args:
        said: all that applies to it; what comes later wins.
    """
    options = Options()
    for changes in said:
        options = changes.options.or_else(options)
    return Settings(tables_of(_rules(said), _cues(said)), options)


def state_of(rule: Rule) -> State:
    """What a configuration has made of a rule."""
    built_in = BY_ID.get(rule.id)
    if not any(rule.weights.values()):
        return "off"
    if built_in is None:
        return "own"
    return "built-in" if rule.weights == built_in.weights else "changed"


def _rules(said: Sequence[Changes]) -> tuple[Rule, ...]:
    """The table; a rule that is switched off stays in it, without a weight."""
    table = dict(BY_ID)
    for changes in said:
        table |= {rule.id: rule for rule in changes.rules}
        table |= {name: table[name]._replace(weights={}) for name in changes.off}
        for name, weights in changes.weights.items():
            table[name] = table[name]._replace(weights={**table[name].weights, **weights})
    return tuple(table.values())


def _cues(said: Sequence[Changes]) -> Cues:
    if not any(changes.cues for changes in said):
        return BUILT_IN.cues
    families: dict[str, dict[str, str]] = {family: dict(languages) for family, languages in CUES.items()}
    for changes in said:
        for family, phrases in changes.cues.items():
            languages = families.setdefault(family, {})
            for phrase in phrases:
                language = _UNSPACED if unspaced_signs(phrase) else _SPACED
                languages[language] = f"{languages[language]} | {phrase}" if language in languages else phrase
    return index(families)
