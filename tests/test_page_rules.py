"""Every rule for pages has a case that makes it fire and a near miss; they are files in `cleaner/rules/cases/page`."""

import re

import pytest

from cleaner.measure.schema import LAYOUT_AFTER
from cleaner.model import Source
from cleaner.pipeline import judge
from cleaner.rules import rules_for, template
from cleaner.rules.examples import cases
from cleaner.vote import compile_firing

CASES = cases("page")
LAYOUTS = ("html", LAYOUT_AFTER["html"])
RULES = {rule.id: rule for layout in LAYOUTS for rule in rules_for(layout) if rule not in template.RULES}
FIRING = compile_firing(list(RULES.values()), ("page",), LAYOUT_AFTER["html"])

_FILLERS = {
    "p": "<p>Paragraph {n} of the page, which is long enough to be a good one, and ends like that.</p>",
    "d": "<section><div><p>Part {n} of the page, long enough to be a good one, and ends like that.</p></div></section>",
    "a": "<div><a href=/{n}>Link {n}</a></div>",
    "s": "<div>Label {n}</div>",
    "w": "word{n} ",
}
_MACRO = re.compile(r"\{([pdasw])(\d+)\}")


def filled(html: str) -> str:
    return _MACRO.sub(lambda found: "".join(_FILLERS[found[1]].replace("{n}", str(n)) for n in range(int(found[2]))), html)


def fired(html: str) -> set[str]:
    """The ids of the rules that fire on the block with HERE in it, or the only one."""
    judgement = judge(Source(filled(html), "html"))
    at = next((n for n, block in enumerate(judgement.blocks) if "HERE" in block.text), 0)
    return {rule.id for rule, _ in FIRING(judgement.features[at])}


def test_every_rule_has_its_cases_and_every_case_its_rule() -> None:
    assert RULES.keys() - CASES.keys() == set(), "write what fires and what misses into a file of cleaner/rules/cases/page"
    assert CASES.keys() - RULES.keys() == set()


@pytest.mark.parametrize("rule", sorted(RULES))
def test_fires(rule: str) -> None:
    assert rule in fired(CASES[rule]["fires"])


@pytest.mark.parametrize("rule", sorted(RULES))
def test_misses(rule: str) -> None:
    assert rule not in fired(CASES[rule]["misses"])


@pytest.mark.parametrize("rule", sorted(RULES))
def test_it_says_something(rule: str) -> None:
    assert RULES[rule].weights["page"] != 0
    assert RULES[rule].reason.endswith((".", "!"))
