"""The rules, as an explicit manifest: every family of rules is named here, in the order in which rules are listed."""

from cleaner.model import Rule
from cleaner.rules import line_cues, lines, place, structure

ALL: tuple[Rule, ...] = (*lines.RULES, *line_cues.RULES, *place.RULES, *structure.RULES)
