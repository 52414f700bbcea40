"""The table of rules is sound: rows that can be run, listed, cited and told apart."""

import re

import pytest

from cleaner import vote
from cleaner.conditions import names_in
from cleaner.conditions.checking import checked
from cleaner.measure import body
from cleaner.measure.cues import find_cues
from cleaner.measure.schema import AMONG_LINES, LAYOUTS, LINKS, TEMPLATE, WORDING
from cleaner.measure.vocabulary import FEATURES, NAMES
from cleaner.model import Rule
from cleaner.render import rule_list
from cleaner.rules import all_rules, cues, rules_for, template

EVERY = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in all_rules()}) == len(all_rules())


@EVERY
def test_row_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.id)
    assert rule.reason.endswith(".")
    assert rule.source
    assert rule.weights


@pytest.mark.parametrize(
    ("layout", "weights"), [("html", "page"), ("html in place", "page"), ("text", "text"), ("text in place", "text flat")]
)
def test_rules_weigh_and_look_at_what_is_measured_there(layout: str, weights: str) -> None:
    for rule in rules_for(layout):
        assert set(rule.weights) == ({"page", "text"} if rule in template.RULES else set(weights.split())), rule.id
        assert set(names_in(rule.when)) <= set(LAYOUTS[layout])


@EVERY
def test_condition_is_one(rule: Rule) -> None:
    assert checked(rule.when, FEATURES, NAMES) == rule.when


@EVERY
def test_weights_are_quarters_that_say_something(rule: Rule) -> None:
    assert all((weight * 4).is_integer() for weight in map(float, rule.weights.values()))
    assert all(weight for key, weight in rule.weights.items() if key != "flat"), "only on flat pages a rule may be silent"


@pytest.mark.parametrize("rule", rules_for("text in place"), ids=lambda rule: rule.id)
def test_context_pass_leaves_the_body_alone(rule: Rule) -> None:
    rows = [tuple(_example(feature.name) for feature in WORDING + LINKS + AMONG_LINES + TEMPLATE) + body.IN_THE_BODY]
    assert vote.compile_firing([rule], ("text",), "text in place")(rows[0]) == []


def _example(name: str) -> object:
    return {"cues": {"related": "read also", "share": "share"}, "opening": "related", "words": 3}.get(name, 1)


def test_evidence_names_what_was_seen() -> None:
    layout = LAYOUTS["text"]
    row = [0] * len(layout)
    row[layout.index("words")] = 3
    row[layout.index("title_share")] = 0.25
    row[layout.index("cues")] = {"share": "share this"}
    rules = [
        Rule("a", "words <= 3 and not bullet", {"text": -1.0}, "", ""),
        Rule("b", "title_share < 0.5", {"text": 0.5}, "", ""),
        Rule("c", '"share" in cues', {"text": -2.0}, "", ""),
        Rule("d", "words > 3", {"text": 1.0}, "", ""),
    ]
    firing = vote.compile_firing(rules, ("text",), "text")
    assert [(v.rule, v.weight, v.evidence) for v in vote.votes(firing, "text", tuple(row))] == [
        ("a", -1.0, "words=3, bullet=0"),
        ("b", 0.5, "title_share=0.25"),
        ("c", -2.0, "cues: share 'share this'"),
    ]
    assert vote.compile_scorer(rules, ("text",), "text")([tuple(row)]) == [-2.5]


def test_the_first_key_that_a_rule_has_counts() -> None:
    rule = Rule("a", "words <= 3", {"text": -1.0, "flat": 0.0}, "", "")
    assert vote.weight_of(rule, ("text",)) == -1
    assert vote.weight_of(rule, ("flat", "text")) == 0
    assert vote.weight_of(rule._replace(weights={"text": -1.0}), ("flat", "text")) == -1
    assert vote.weight_of(rule, ("page",)) == 0


@pytest.mark.parametrize("family", cues.CUES)
def test_cue_phrases_are_as_the_lookup_sees_them(family: str) -> None:
    for language, phrases in cues.CUES[family].items():
        for phrase in phrases.split(" | "):
            assert phrase == phrase.strip().lower()
            assert phrase.removesuffix(":") == phrase or phrase[:-1] not in phrases.split(" | "), "is one without a colon too"
            found, opening, closing, share, _ = find_cues(phrase, phrase.split(), unspaced=language in {"zh", "ja", "th"})
            assert family in found, (language, phrase)
            assert opening
            assert closing or language in {"zh", "ja", "th"}
            assert share > 0.5


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("MORE: The harbour that nobody wanted", "related"),
        ("More than a hundred people came: nobody left", ""),
        ("Read: how the bridge was built", "related"),
        ("Read how the bridge was built", ""),
        ("Czytaj: jak zbudowano most", "related"),
        ("À lire : comment le pont fut construit", "related"),
    ],
)
def test_a_label_is_a_cue_only_before_a_colon(text: str, opening: str) -> None:
    assert find_cues(text, text.split(), unspaced=False)[1] == opening


@pytest.mark.parametrize(
    ("text", "closing"),
    [
        ("The harbour at dawn. Photo", "credit"),
        ("The harbour at dawn / Getty Images", "credit"),
        ("A photo of the harbour", ""),
    ],
)
def test_the_cue_that_a_line_ends_with(text: str, closing: str) -> None:
    assert find_cues(text, text.split(), unspaced=False)[2] == closing


@pytest.mark.parametrize("columns", [40, 60, 80, 160])
def test_the_list_is_whole_on_any_terminal(columns: int) -> None:
    rules = all_rules()
    shown = rule_list.table(rules, columns, colour=False)
    assert max(map(len, shown.splitlines())) <= columns
    assert "…" not in shown
    assert all(rule.id in shown for rule in rules)
