"""The rules as a page of Markdown: each with its reason, its source, an example that fires and one that does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.measure.schema import AMONG_LINES, EXPECTED, PLACE, STRUCTURE, TEMPLATE, WORDING
from cleaner.rules import all_families
from cleaner.rules.examples import examples
from cleaner.settle.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cleaner.measure.schema import Feature
    from cleaner.model import Rule

_INTRODUCTION = """\
# The rules

Made by `cleaner rules -f markdown` from the tables in `cleaner/rules/` and the cases that the tests run.

A rule votes on every block on which its condition holds; the weights of its votes, in points, add up to the score of the block,
and above 0 speaks for content. A rule has a weight for plain text (`text`), for pages (`page`), or for both. Each is shown with
a case that makes it fire and a near miss: of plain text, an arrow marks the line looked at; of a page, it is the block with
HERE in it. What only has to be there is named in brackets: `[paragraph ×3]` stands for three paragraphs.
"""
_FEATURES = {
    "Of the words of a block": WORDING,
    "Of the place in a page": STRUCTURE,
    "Of a line among the others": AMONG_LINES,
    "Of what other documents of the source have too": TEMPLATE,
    "Of the place in a plain text": PLACE,
    "Of the place among what is expected to be the content of a page": EXPECTED,
}


def render(rules: Sequence[Rule]) -> str:
    """The page, of all rules; what is in none of the built-in families are rules of one's own."""
    return "\n".join((_INTRODUCTION, *_rules(rules), *_steps(), *_features()))


def _rules(rules: Sequence[Rule]) -> Iterator[str]:
    left = {rule.id: rule for rule in rules}
    for title, family in all_families().items():
        yield from _chapter(title, [left.pop(rule.id) for rule in family if rule.id in left])
    yield from _chapter("Rules of one's own", left.values())


def _chapter(title: str, rules: Iterable[Rule]) -> Iterator[str]:
    told = [of_rule(rule) for rule in rules]
    if told:
        yield f"## {title}\n"
        yield from told


def of_rule(rule: Rule) -> str:
    """The part of the page about a rule."""
    weights = ", ".join(f"{profile} {weight:+.2f}" for profile, weight in rule.weights.items())
    told = f"### {rule.id}\n\n{rule.reason}\n\n- condition: `{rule.when}`\n- weight: {weights}\n- source: {rule.source}\n"
    if rule.id not in examples():
        return told
    example = examples()[rule.id]
    return f"{told}\nFires:\n\n{_fenced(example.fires)}\nDoes not:\n\n{_fenced(example.misses)}"


def of_step(name: str) -> str:
    """What the page says of a step, by itself."""
    return f"### {name}\n\n{STEPS[name].reason}\n\n- source: {STEPS[name].source}\n"


def _fenced(text: str) -> str:
    return f"~~~text\n{text}\n~~~\n"


def _steps() -> Iterator[str]:
    yield "## Steps of the context pass\n"
    yield "They look at the whole document, and give a block its label where its score does not.\n"
    yield "| step | reason | source |\n|---|---|---|"
    yield from (f"| {name} | {step.reason} | {step.source} |" for name, step in STEPS.items())
    yield ""


def _features() -> Iterator[str]:
    yield "## What conditions can ask for\n"
    for title, features in _FEATURES.items():
        yield f"### {title}\n\n| feature | unit | what it is |\n|---|---|---|"
        yield from map(_feature, features)
        yield ""


def _feature(feature: Feature) -> str:
    return f"| `{feature.name}` | {feature.unit} | {feature.meaning} |"
