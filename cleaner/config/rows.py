"""What a configuration says about rules, weights, cue phrases and defaults, checked against what there is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cleaner.conditions import names_in
from cleaner.conditions.checking import ConditionError, checked
from cleaner.config.model import Changes
from cleaner.measure.cues import words_of
from cleaner.measure.schema import LAYOUTS, PLACE
from cleaner.measure.vocabulary import FEATURES, NAMES
from cleaner.model import STRICTEST, Options, Rule
from cleaner.nearest import nearest
from cleaner.rules import PRIORS, all_rules
from cleaner.settle.comments import WISHES
from cleaner.settle.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import NoReturn

    from cleaner.config.table import Table

#: Which features there are in each profile of weights.
_LAYOUTS = {
    "text": frozenset(LAYOUTS["text in place"]),
    "flat": frozenset(LAYOUTS["text in place"]),
    "page": frozenset(LAYOUTS["html in place"]),
}
_KINDS = {"text": "plain text", "flat": "flat pages", "page": "pages"}
_BUILT_IN = {rule.id: rule for rule in all_rules()}
_KEYS = (*Options._fields, "off", "weights", "cues", "rules")
_KEYS_OF_A_RULE = ("when", "weight", "weights", "reason", "source")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FAMILY = re.compile(r"[a-z][a-z0-9_-]*")
_PLACE = frozenset(feature.name for feature in PLACE)
_HEAVIEST = 100.0  # points; ten times what decides anything
_COMMENTS = ("auto", *sorted(WISHES))
_TYPES = {"strictness": int, "comments": str}
_ALL_LISTED = "'cleaner rules' lists all"


class Known(NamedTuple):
    """What can be named: the rules by id, and the families of cues."""

    rules: Mapping[str, Rule]
    families: frozenset[str]

    @staticmethod
    def built_in() -> Known:
        """What is there without any configuration."""
        return Known(_BUILT_IN, NAMES["cues"])

    def with_changes(self, changes: Changes) -> Known:
        """And what one adds."""
        return Known({**self.rules, **{rule.id: rule for rule in changes.rules}}, self.families | changes.cues.keys())


def changes_of(table: Table, known: Known, also: Iterable[str]) -> Changes:
    """What the top of a configuration says, or one of its sections.

    Args:
        table: where it is said.
        known: what can be named there beside what it brings itself.
        also: keys that mean something else there.

    Raises:
        ConfigError: something in it cannot be meant.
    """
    table.check_keys((*_KEYS, *also), "setting")
    cues = {family: _phrases(table.table("cues"), family) for family in table.table("cues").values}
    known = known._replace(families=known.families | cues.keys())
    rules = tuple(_rule(own, name, known) for name, own in table.table("rules").each_table())
    known = known._replace(rules={**known.rules, **{rule.id: rule for rule in rules}})
    off = table.texts("off")
    for name in off:
        if name not in known.rules:
            table.refuse("off", f"there is no rule '{name}'; {nearest(name, known.rules, _ALL_LISTED)}", quoted=name)
    weights = table.table("weights")
    changed = {name: _changed(weights, name, known, off) for name in weights.values}
    return Changes(table.at, off, changed, rules, cues, _options(table))


def _options(table: Table) -> Options:
    said = {name: table.value(name, _TYPES.get(name, bool)) for name in Options._fields if name in table.values}
    options = Options(**said)
    if options.strictness is not None and abs(options.strictness) > STRICTEST:
        table.refuse("strictness", f"strictness is a whole number from -{STRICTEST} to {STRICTEST}")
    if options.comments is not None and options.comments not in _COMMENTS:
        table.refuse("comments", f"comments is one of {', '.join(_COMMENTS)}; {nearest(options.comments, _COMMENTS)}")
    return options


def _phrases(table: Table, family: str) -> tuple[str, ...]:
    if not _FAMILY.fullmatch(family):
        table.refuse(family, f"a family of cues has a name in small letters, as newsletter or press-photo, not '{family}'")
    phrases = []
    for text in table.texts(family):
        words = words_of(text.split())
        if not words:
            table.refuse(family, "a cue phrase holds words; marks around them are passed over", quoted=text)
        phrases.append(" ".join(words))
    if not phrases:
        table.refuse(family, f"no phrases for the cues '{family}'; list some, as in ['presented by', 'advertorial']")
    return tuple(phrases)


def _rule(table: Table, name: str, known: Known) -> Rule:
    if not _ID.fullmatch(name):
        table.refuse("", f"the id of a rule is small letters and digits, joined by dashes, as in presented-by, not '{name}'")
    if name in _BUILT_IN:
        table.refuse("", f"there is a built-in rule '{name}'; change its weight in the table weights, or take another id")
    if name in STEPS:
        table.refuse("", f"the context pass has a step '{name}'; take another id, or explanations could not tell the two apart")
    table.check_keys(_KEYS_OF_A_RULE, "key of a rule")
    reason = table.line("reason")
    if "when" not in table.values or not reason:
        missing = "reason" if "when" in table.values else "when"
        table.refuse("", f"the rule '{name}' has no '{missing}'; a rule has when, reason, and weight or weights")
    when = _condition(table, known)
    weights = _weights(table, name, when)
    if _PLACE.intersection(names_in(when)):
        when = f"stretch >= 1 and ({when})"  # the context pass votes outside the body alone
    return Rule(name, when, weights, reason, table.line("source") or table.file)


def _condition(table: Table, known: Known) -> str:
    written: str = table.value("when", str)
    names = {**NAMES, "cues": known.families, **dict.fromkeys(("opening", "closing", "label"), known.families | {""})}
    try:
        return checked(written, FEATURES, names)
    except ConditionError as error:
        # a condition in several lines, or with escapes, stands nowhere in the file as it is read
        table.refuse("when", error.happened, quoted=written, offset=error.column - 1)


def _weights(table: Table, name: str, when: str) -> dict[str, float]:
    """The weights of a rule of one's own: one for all kinds of documents that its features are measured in, or by kind."""
    names = names_in(when)
    possible = [profile for profile, features in _LAYOUTS.items() if features.issuperset(names)]
    if not possible:
        only = {
            profile: next(one for one in names if one not in _LAYOUTS[other])
            for profile, other in (("text", "page"), ("page", "text"))
        }
        table.refuse(
            "when", f"'{only['text']}' is measured in plain text only and '{only['page']}' in pages only; write two rules"
        )
    if ("weight" in table.values) is ("weights" in table.values):
        table.refuse("weights" if "weights" in table.values else "", f"the rule '{name}' needs weight or weights, one of them")
    if "weight" in table.values:
        weight = _weight(table, "weight")
        return {profile: weight for profile in possible if profile != "flat"}  # where the weight for text counts too
    weights = table.table("weights")
    weights.check_keys(_LAYOUTS, "kind of document")
    for profile in weights.values:
        if profile not in possible:
            missing = next(one for one in names if one not in _LAYOUTS[profile])
            weights.refuse(profile, f"'{missing}', which the rule looks at, is not measured in {_KINDS[profile]}")
    if not weights.values:
        table.refuse("weights", "name a weight for text or page, as in { text = -2 }")
    return {profile: _weight(weights, profile) for profile in weights.values}


def _weight(table: Table, key: str, *, zero: str = "a rule without weight never votes; leave it out") -> float:
    weight = float(table.value(key, float))
    if not -_HEAVIEST <= weight <= _HEAVIEST:
        table.refuse(key, f"a weight is a number from -{_HEAVIEST:g} to {_HEAVIEST:g}")
    if not (weight * 4).is_integer():
        near = round(weight * 4) / 4
        table.refuse(key, f"weights are quarters, so that the votes of a block add up exactly; try {near:g}")
    if not weight and zero:
        table.refuse(key, zero)
    return weight


def _changed(table: Table, name: str, known: Known, off: tuple[str, ...]) -> dict[str, float]:
    """New weights of a rule that there is."""
    rule = known.rules.get(name)
    if rule is None:
        table.refuse(name, f"there is no rule '{name}'; {nearest(name, known.rules, _ALL_LISTED)}")
    if name in off:
        table.refuse(name, f"the rule '{name}' is switched off, and has a weight; leave out one of both")
    if not isinstance(table.values[name], dict):
        weight = _weight(table, name, zero="")
        weights = dict.fromkeys(rule.weights, weight)
        where = dict.fromkeys(rule.weights, (table, name))
    else:
        by_kind = table.table(name)
        by_kind.check_keys(_LAYOUTS, "kind of document")
        weights = {profile: _weight(by_kind, profile, zero="") for profile in by_kind.values}
        where = {profile: (by_kind, profile) for profile in weights}
    for profile, weight in weights.items():
        if profile not in rule.weights:
            votes = " and ".join(_KINDS[one] for one in rule.weights)
            where[profile][0].refuse(where[profile][1], f"the rule '{name}' votes on {votes} only")
        if weight * rule.weights[profile] < 0 and name in _BUILT_IN and name not in PRIORS:
            _refuse_sign(*where[profile], rule, weight)
    return weights


def _refuse_sign(table: Table, key: str, rule: Rule, weight: float) -> NoReturn:
    speaks, other = ("for", "against") if weight < 0 else ("against", "for")
    table.refuse(
        key,
        f"the rule '{rule.id}' speaks {speaks} content ({rule.reason.rstrip('.')}), and {weight:+g} would speak {other} it;"
        " take 0, or write a rule of your own",
    )
