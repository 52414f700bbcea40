"""The rules, as an explicit manifest: every family of rules is named here, in the order in which rules are listed."""

from cleaner.model import Rule
from cleaner.rules import structure, wording

ALL: tuple[Rule, ...] = (*wording.RULES, *structure.RULES)
