"""The engine: a table of rules becomes one function that scores, and the same table explains the score.

Why a table of condition strings that is compiled into one function, and not classes, lambdas or ifs written by hand:

- One row is at once what runs, what `cleaner rules` lists, what `explain` cites and what the fitting script rewrites; none
  of them can drift from the others. A user's rule from a config file is a row like any other.
- Evidence comes for free: the features that the condition names, with the values they had.
- Cost for a block, 64 rules (measured 2026-11): one class a rule 45 us, a table of lambdas 27 us, hand-written ifs 7 us, a
  table compiled into one function 6.6 us. Hundreds of thousands of blocks a minute go through here.

Votes are only spelled out (`votes`) for blocks that somebody asks about; scoring adds plain numbers.
"""

from collections.abc import Sequence
from typing import Any

from cleaner.measure.schema import LAYOUTS, TEMPLATE
from cleaner.model import Features, Firing, Heaviest, Rule, Scorer, Vote

_PHRASES = {feature.name: feature.shown for feature in TEMPLATE if feature.shown is not None}


def weight_of(rule: Rule, weights: Sequence[str]) -> float:
    """The weight of a rule in a profile, 0 where it has no vote.

    Args:
        rule: a row.
        weights: `Profile.weights`.
    """
    return next((rule.weights[key] for key in weights if key in rule.weights), 0.0)


def compile_scorer(rules: Sequence[Rule], weights: Sequence[str], layout: str) -> Scorer:
    """One function that adds up, block by block, the weights of the rules that fire.

    Args:
        rules: rows with checked conditions.
        weights: which of their weights count (`Profile.weights`); rules without one cost nothing.
        layout: which rows of features the function will be given, a key of `LAYOUTS`.
    """
    lines = ["def scorer(rows):", " scores = []", f" for {', '.join(LAYOUTS[layout])} in rows:", "  score = 0.0"]
    lines += [f"  if {rule.when}: score += {weight!r}" for rule in rules if (weight := weight_of(rule, weights))]
    lines += ["  scores.append(score)", " return scores"]
    namespace: dict[str, Scorer] = {}
    exec(compile("\n".join(lines), "<rules>", "exec"), namespace)  # noqa: S102 - conditions that conditions.check passes
    return namespace["scorer"]


def compile_firing(rules: Sequence[Rule], weights: Sequence[str], layout: str) -> Firing:
    """One function that names the rules which fire on a block, each with its weight; arguments as above.

    For who asks which rules they were; to add up their weights costs less.
    """
    voting = [(rule, weight) for rule in rules if (weight := weight_of(rule, weights))]
    lines = ["def firing(row):", f" {', '.join(LAYOUTS[layout])} = row", " fired = []"]
    lines += [f" if {rule.when}: fired.append(voting[{number}])" for number, (rule, _) in enumerate(voting)]
    lines += [" return fired"]
    namespace: dict[str, Any] = {"voting": voting}
    exec(compile("\n".join(lines), "<rules>", "exec"), namespace)  # noqa: S102 - as above
    firing: Firing = namespace["firing"]
    return firing


def compile_heaviest(rules: Sequence[Rule], weights: Sequence[str], layout: str) -> Heaviest:
    """One function that names the rule which speaks heaviest against a block, of equals the first; arguments as above.

    For who adds up what took the words of a million blocks away: most rules need not be tried.
    """
    against = sorted((weight, place) for place, rule in enumerate(rules) if (weight := weight_of(rule, weights)) < 0)
    lines = ["def heaviest(row):", f" {', '.join(LAYOUTS[layout])} = row"]
    lines += [f" if {rules[place].when}: return {rules[place].id!r}" for _, place in against]
    namespace: dict[str, Heaviest] = {}
    exec(compile("\n".join(lines), "<rules>", "exec"), namespace)  # noqa: S102 - as above
    return namespace["heaviest"]


def votes(firing: Firing, layout: str, row: Features) -> list[Vote]:
    """The votes that make up the score of one block, with the values that each rule saw.

    Args:
        firing: the rules that have a vote, compiled.
        layout: that they were compiled for.
        row: the features of the block.
    """
    values = dict(zip(LAYOUTS[layout], row, strict=True))
    return [Vote(rule.id, weight, _evidence(rule, values)) for rule, weight in firing(row)]


def _evidence(rule: Rule, values: dict[str, object]) -> str:
    from cleaner.conditions import names_in  # noqa: PLC0415 - scoring alone needs no explanations

    return ", ".join(filter(None, (_show(name, values, rule.when) for name in names_in(rule.when))))


def _show(name: str, values: dict[str, object], condition: str) -> str:
    if name in _PHRASES:
        return _PHRASES[name].format_map(values)
    value = values[name]
    if isinstance(value, bool):
        return name if value else f"not {name}"
    if isinstance(value, float):
        return f"{name}={value:.2f}"
    if isinstance(value, dict):  # what was found under which name; only what was asked for
        return f"{name}: " + "; ".join(f"{key} '{found}'" for key, found in value.items() if f'"{key}"' in condition)
    if isinstance(value, frozenset):
        return f"{name}: " + " ".join(sorted(_named(key) for key in value if f'"{key}"' in condition))
    return f"{name}={value}"


def _named(key: str) -> str:
    """An element of a set of names, with the word of the page that stands for it, where it is known."""
    word = getattr(key, "word", "")
    return f"{key} '{word}'" if word else key
