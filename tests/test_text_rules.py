"""Every rule for plain text has a case that makes it fire and a near miss; they are files in `cleaner/rules/cases/text`.

A case is a line, or a document with the line looked at marked by an arrow. Conditions are tested, not weights: what place a
line has does depend on which lines the first scores are sure of, so the fragments that documents are made of are checked first.
"""

import re
from collections.abc import Sequence
from itertools import permutations
from typing import Any

import pytest
from promises import check

from cleaner import measure, profiles, segment
from cleaner.measure import body
from cleaner.measure.body import JUNK
from cleaner.model import Block, Features, Source
from cleaner.rules import line_cues, lines, place, rules_for, template
from cleaner.rules.examples import cases
from cleaner.settle import text as settling
from cleaner.tables import BUILT_IN

TABLES = {"lines": lines.RULES, "line_cues": line_cues.RULES, "place": place.RULES}


FRAGMENTS = cases("text", "fragments")
CASES = {rule: case for name in TABLES for rule, case in cases("text", name).items()}
RULES = [rule.id for layout in ("text", "text in place") for rule in rules_for(layout) if rule not in template.RULES]

_MARK = "⟶ "
_MACRO = re.compile(r"\{(\w+) (\d+)\}")


def filled(case: str) -> str:
    """The document of a case, with a fragment for every ``{name n}``; the fragments of a name go on where they stopped."""
    left = {name: map(fragment["join"].join, permutations(fragment["parts"], 2)) for name, fragment in FRAGMENTS.items()}
    return _MACRO.sub(lambda found: "\n".join(next(left[found[1]]) for _ in range(int(found[2]))), case)


def looked_at(case: str) -> tuple[str, int]:
    """The text of a case and the offset of the line looked at."""
    before, mark, after = filled(case).partition(_MARK)
    return (before + after, len(before)) if mark else (before, 0)


def blocks_of(text: str) -> list[Block]:
    return segment.blocks_of(Source(text, "text"))[0]


def first_round(blocks: list[Block]) -> Sequence[Features]:
    """The rows that the context pass votes on in its first round, when nothing is removed yet."""
    rounds: list[list[Features]] = []

    place = body.place

    def placed(*arguments: Any) -> list[Features]:
        rounds.append(list(place(*arguments)))
        return rounds[-1]

    features = measure.features_of("text", blocks)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(body, "place", placed)
        scores = BUILT_IN.scorer("text", ("text",))(features)
        settling.settle(blocks, features, scores, 0)
    return [row + at for row, at in zip(features, rounds[0], strict=True)]


def fired(case: str) -> set[str]:
    """The ids of the rules that vote on the line looked at."""
    text, start = looked_at(case)
    blocks = blocks_of(text)
    at = [block.start for block in blocks].index(start)
    return {rule.id for rule, _ in BUILT_IN.firing("text in place", ("text",))(first_round(blocks)[at])}


@pytest.mark.parametrize("name", TABLES)
def test_every_rule_has_its_case_and_every_case_its_rule(name: str) -> None:
    rules, told = [rule.id for rule in TABLES[name]], list(cases("text", name))
    assert set(rules) - set(told) == set(), f"write what fires and what misses into cleaner/rules/cases/text/{name}.toml"
    assert told == rules, "cases stand in the order of the rules"


def test_no_rule_for_text_stands_elsewhere() -> None:
    assert sorted(CASES) == sorted(RULES)


def test_no_case_is_a_copy_of_another() -> None:
    texts = [case[key] for case in CASES.values() for key in case]
    assert [text for text in texts if texts.count(text) > 1] == []


@pytest.mark.parametrize("rule", RULES)
def test_fires(rule: str) -> None:
    assert rule in fired(CASES[rule]["fires"])


@pytest.mark.parametrize("rule", RULES)
def test_misses(rule: str) -> None:
    assert rule not in fired(CASES[rule]["misses"])


@pytest.mark.parametrize(("rule", "key"), [(rule, key) for rule, case in CASES.items() for key in case])
def test_promises_hold_on_its_cases(rule: str, key: str) -> None:
    check(looked_at(CASES[rule][key])[0])


@pytest.mark.parametrize("name", ["body", "текст", "本文"])
def test_fragments_of_the_body_are_sure(name: str) -> None:
    assert min(scores_of(name)) > settling.SURE


def test_fragments_of_the_menu_are_junk() -> None:
    assert max(scores_of("menu")) < JUNK - 1


def test_fragments_that_could_be_either_are_neither() -> None:
    assert max(scores_of("label")) < settling.SURE - profiles.CLEAN.lean
    assert min(scores_of("label")) > JUNK


def scores_of(name: str) -> list[float]:
    pairs = len(FRAGMENTS[name]["parts"]) * (len(FRAGMENTS[name]["parts"]) - 1)
    blocks = blocks_of(filled(f"{{{name} {pairs}}}"))
    assert len(blocks) == pairs, "a line, a block"
    return BUILT_IN.scorer("text", ("text",))(measure.features_of("text", blocks))
