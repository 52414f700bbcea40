"""The documentation of the rules is what the tables and the cases say."""

import json
import re
from itertools import pairwise

import pytest
from command import ROOT, Command
from markdown_it import MarkdownIt

from cleaner.render import rule_page
from cleaner.rules import all_rules
from cleaner.rules.examples import cases, examples
from cleaner.settle.steps import STEPS

PAGE = ROOT / ".github" / "RULES.md"


def test_the_page_is_up_to_date(cleaner: Command) -> None:
    now = cleaner("rules", "-f", "markdown").out.decode()
    assert PAGE.read_text(encoding="utf-8") == now, "run cleaner rules -f markdown > .github/RULES.md"


def test_the_readme_counts_them() -> None:
    said = re.findall(r"There are (\d+) rules", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert said == [str(len(all_rules()))], "README.md, below 'How it works'"


def test_every_rule_is_told_of_with_its_examples() -> None:
    tokens = MarkdownIt().parse(rule_page.render(all_rules()))
    headings = [after.content for token, after in pairwise(tokens) if token.type == "heading_open"]
    assert [heading for heading in headings if heading in examples()] == [rule.id for rule in all_rules()]
    fences = [token.content.removesuffix("\n") for token in tokens if token.type == "fence"]
    assert fences == [text for rule in all_rules() for text in examples()[rule.id]]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_an_example_can_be_told_apart_and_holds_nothing_that_only_tests_understand(rule: object) -> None:
    example = examples()[rule.id]  # type: ignore[attr-defined]
    assert example.fires != example.misses
    assert not re.search(r"\{\w+ ?\d+\}", "".join(example))


def test_a_rule_is_shown_with_its_examples(cleaner: Command) -> None:
    assert (
        cleaner("rules", "title-place")
        .out.decode()
        .endswith(
            "fires:   ⟶ Mills and ferries\n         [paragraph of an article ×3]\n"
            "misses:  ⟶ Mills and ferries\n         [short label ×1]\n         [paragraph of an article ×3]\n"
        )
    )
    record = json.loads(cleaner("rules", "single-word", "-f", "json").out)
    assert {"fires": record["fires"], "misses": record["misses"]} == cases("text")["single-word"]


def test_one_rule_is_a_part_of_the_page(cleaner: Command) -> None:
    part = cleaner("rules", "in-nav", "-f", "markdown").out.decode()
    assert part.startswith("### in-nav\n")
    assert part in PAGE.read_text(encoding="utf-8")


def test_a_step_is_shown_in_every_form(cleaner: Command) -> None:
    meaning = STEPS["hidden"]
    record = json.loads(cleaner("rules", "hidden", "-f", "json").out)
    assert (record["id"], record["reason"], record["source"]) == ("hidden", *meaning)
    assert cleaner("rules", "hidden", "-f", "markdown").out.decode() == (
        f"### hidden\n\n{meaning.reason}\n\n- source: {meaning.source}\n"
    )
