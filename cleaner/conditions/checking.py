"""What is no condition is refused here, with the column of what is wrong.

Three gates, each narrower than the one before: signs and words that may occur at all, so that no quoting, comment, call by
another spelling or foreign alphabet gets through; the syntax, of which only what `_CALCULATIONS` and `_Checker` name
is allowed; and types, so that no condition fails on a block that it was not tried on. Together with the limits on length and on
calculations, a condition that passes ends in a time bounded by its own length, and raises nothing.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Literal, TypeAlias

from cleaner.nearest import nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from cleaner.measure.schema import Feature

    Type: TypeAlias = Literal["flag", "number", "name", "set of names"]

_LONGEST = 500  # characters
#: More would be no rule that anybody could read; and so many factors of the size of features stay below what a float can hold.
_MOST_CALCULATIONS = 16
_LARGEST = 1e9  # no feature counts further
_TOKEN = re.compile(
    r"""\s+ | "[^"\\\r\n]*"(?!['"]) | '[^'"\\\r\n]*'(?!['"]) | [A-Za-z_][A-Za-z0-9_]*(?!['"])
    | \d+(?:\.\d+)?(?![\w.]) | [<>=!]= | [<>+*/()-]""",
    re.VERBOSE,
)
_ORDERS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_CALCULATIONS = (ast.Add, ast.Sub, ast.Mult, ast.Div)

#: What can be written in the signs of a condition, and is none.
_MISPLACED: dict[type[ast.AST], str] = {
    ast.Call: "a call",
    ast.FloorDiv: "'//'",
    ast.IfExp: "'if'",
    ast.Is: "'is'",
    ast.IsNot: "'is not'",
    ast.LShift: "'<<'",
    ast.Pow: "'**'",
    ast.RShift: "'>>'",
    ast.UAdd: "a sign '+'",
}


class ConditionError(ValueError):
    """A condition that is no condition."""

    def __init__(self, column: int, happened: str) -> None:
        """Say what is wrong, and at which column, counted from 1."""
        super().__init__(f"column {column}: {happened}")
        self.column = column
        self.happened = happened


def checked(condition: str, features: Mapping[str, Feature], names: Mapping[str, Collection[str]]) -> str:
    """A condition in the form in which it is compiled: one line, names in double quotes.

    Args:
        condition: as somebody wrote it.
        features: that it may look at, by name.
        names: for a feature that is a name or a set of them, those that there are.

    Raises:
        ConditionError: it is none, or looks at a feature or a name that is not there.
    """
    if len(condition) > _LONGEST:
        raise ConditionError(_LONGEST + 1, f"a condition has at most {_LONGEST} characters; write two rules")
    at = 0
    while at < len(condition):
        token = _TOKEN.match(condition, at)
        if not token:
            raise ConditionError(at + 1, f"{_word_at(condition, at)!r} has no place in a condition")
        at = token.end()
    flat = "".join(" " if char.isspace() else char for char in condition)
    start = len(flat) - len(flat.lstrip())
    try:
        tree = ast.parse(flat.strip(), mode="eval").body
        kind = _Checker(features, names, start + 1).type_of(tree)
    except SyntaxError as error:
        if not error.offset:
            raise ConditionError(len(flat.rstrip()) + 1, "not a condition: it breaks off") from None
        raise ConditionError(start + error.offset, f"not a condition: {error.msg}") from None
    except (RecursionError, MemoryError):
        raise ConditionError(1, "nested too deeply") from None
    if kind != "flag":
        raise ConditionError(start + 1, f"a {kind} is no condition; compare it, as in 'words > 3' or '\"share\" in cues'")
    return flat.strip().replace("'", '"')


def _word_at(condition: str, at: int) -> str:
    found = re.compile(r"\w+\S?|.", re.DOTALL).match(condition, at)
    return found[0] if found else condition[at]


class _Checker:
    """Walks over the syntax of one condition and says of which type each part is."""

    def __init__(self, features: Mapping[str, Feature], names: Mapping[str, Collection[str]], first_column: int) -> None:
        self._features = features
        self._names = names
        self._first_column = first_column
        self._calculations = 0

    def type_of(self, node: ast.expr) -> Type:
        """What an expression is.

        Raises:
            ConditionError: it is nothing that a condition may hold.
        """
        if isinstance(node, ast.BoolOp):
            return self._all(node.values, "flag", "'and' and 'or' join")
        if isinstance(node, ast.UnaryOp):
            return self._negated(node)
        if isinstance(node, ast.BinOp):
            return self._calculated(node)
        if isinstance(node, ast.Compare):
            return self._compared(node)
        return self._feature(node) if isinstance(node, ast.Name) else self._constant(node)

    def _negated(self, node: ast.UnaryOp) -> Type:
        if isinstance(node.op, ast.Not):
            return self._all([node.operand], "flag", "'not' negates")
        if isinstance(node.op, ast.USub):
            return self._all([node.operand], "number", "'-' negates")
        raise self._misplaced(node, node.op)

    def _all(self, nodes: list[ast.expr], wanted: Type, doing: str) -> Type:
        for node in nodes:
            kind = self.type_of(node)
            if kind != wanted:
                hint = "; compare it, as in 'words > 3' or '\"share\" in cues'" if wanted == "flag" else ""
                raise self._wrong(node, f"{doing} {wanted}s, and this is a {kind}{hint}")
        return wanted

    def _calculated(self, node: ast.BinOp) -> Type:
        if not isinstance(node.op, _CALCULATIONS):
            raise self._misplaced(node, node.op)
        self._calculations += 1
        if self._calculations > _MOST_CALCULATIONS:
            raise self._wrong(node, f"a condition calculates at most {_MOST_CALCULATIONS} times; write two rules")
        self._all([node.left, node.right], "number", "one calculates with")
        if isinstance(node.op, ast.Div) and not (isinstance(node.right, ast.Constant) and node.right.value):
            raise self._wrong(
                node.right, "this may be 0, and nothing is divided by 0; multiply the other side of the comparison"
            )
        return "number"

    def _compared(self, node: ast.Compare) -> Type:
        sides = [node.left, *node.comparators]
        for operator, left, right in zip(node.ops, sides, sides[1:], strict=False):
            if isinstance(operator, ast.In | ast.NotIn):
                if self.type_of(right) != "set of names":
                    raise self._wrong(right, "'in' asks what a set of names holds, as in '\"share\" in cues'")
                self._check_name(left, right)
            elif isinstance(operator, _ORDERS):
                self._all([left, right], "number", "'<' and '>' compare")
            elif isinstance(operator, ast.Eq | ast.NotEq):
                self._check_equality(left, right)
            else:
                raise self._misplaced(node, operator)
        return "flag"

    def _check_equality(self, left: ast.expr, right: ast.expr) -> None:
        kinds = self.type_of(left), self.type_of(right)
        if kinds == ("name", "name"):
            for name, feature in ((left, right), (right, left)):
                if isinstance(name, ast.Constant):
                    self._check_name(name, feature)
        elif kinds != ("number", "number"):
            raise self._wrong(right, f"'==' compares numbers or names, and here are a {kinds[0]} and a {kinds[1]}")

    def _check_name(self, node: ast.expr, feature: ast.expr) -> None:
        """Refuse names that a feature never takes: nobody would notice that the rule never fires."""
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            raise self._wrong(node, "a name in quotes stands here, as in '\"share\" in cues'")
        if not isinstance(feature, ast.Name):
            raise self._wrong(feature, "names are compared with a feature, as in 'opening == \"share\"'")
        known = self._names[feature.id]
        if node.value not in known:
            raise self._wrong(node, f"{feature.id} never holds {node.value!r}; {nearest(node.value, known)}")

    def _feature(self, node: ast.Name) -> Type:
        feature = self._features.get(node.id)
        if feature is None:
            raise self._wrong(node, f"there is no feature {node.id!r}; {nearest(node.id, self._features)}")
        return feature.unit if feature.unit in {"flag", "name", "set of names"} else "number"  # type: ignore[return-value]

    def _constant(self, node: ast.expr) -> Type:
        if not isinstance(node, ast.Constant):
            raise self._misplaced(node, node)
        if isinstance(node.value, bool):
            return "flag"
        if isinstance(node.value, str):
            return "name"
        if not isinstance(node.value, int | float):
            raise self._wrong(node, "only numbers, and names in quotes, can be compared with")
        if node.value > _LARGEST:
            raise self._wrong(node, f"no feature comes near to this; {_LARGEST:g} is the largest number")
        return "number"

    def _misplaced(self, node: ast.expr, kind: ast.AST) -> ConditionError:
        return self._wrong(node, f"{_MISPLACED.get(type(kind), 'this')} has no place in a condition")

    def _wrong(self, node: ast.expr, happened: str) -> ConditionError:
        return ConditionError(node.col_offset + self._first_column, happened)
