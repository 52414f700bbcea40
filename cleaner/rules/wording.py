"""Rules over the words of a block alone."""

from cleaner.model import Rule

RULES = (
    Rule(
        "ends-like-a-sentence",
        "ends_sentence",
        {"page": 0.75, "flat": 2},
        "Sentences end with a mark; menus, teasers and labels do not.",
        "C4's terminal punctuation rule",
    ),
)
