"""What documents with gold came to: as tables for people, parted by tabs in pipes, or as JSON records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from cleaner import terminal
from cleaner.evaluate.tally import Tally
from cleaner.render.records import dumps, printable
from cleaner.report import escaped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from cleaner.evaluate.grading import Grade, Lines
    from cleaner.evaluate.tally import Sum
    from cleaner.evaluate.words import Score
    from cleaner.sinks import Writer

_NONE = "-"  #: where there is no number
_NAME = 10  #: columns of a terminal that the name of a document shall have at least


class View(Protocol):
    """Shows a run while it goes on, and at its end."""

    tally: Tally
    streams: bool  #: whether it writes while the run goes on

    def begin(self, out: Writer) -> None:
        """Write to an open file, which stays open."""

    def document(self, name: str, grades: tuple[Grade, ...]) -> None:
        """Take one document."""

    def end(self) -> None:
        """Show the whole."""


class Tables:
    """Three tables at the end: all documents, the worst of them, and the rules that erred."""

    streams = False

    def __init__(self, worst: int, names: Sequence[str]) -> None:
        """Start at nothing.

        Args:
            worst: how many documents to show, and how many rules.
            names: of the settings that are scored; where there are two, they are compared.
        """
        self.tally = Tally(worst, len(names))
        self._most = worst
        self._names = [escaped(name) for name in names]

    def begin(self, out: Writer) -> None:
        """Write to an open file, which stays open."""
        self._out = out

    def document(self, name: str, grades: tuple[Grade, ...]) -> None:
        """Count a document."""
        self.tally.add(name, grades)

    def end(self) -> None:
        """Write the tables."""
        if not self.tally.documents:
            return
        tables = [self._all(), self._worst(), self._rules()]
        columns = terminal.width()
        if columns:
            text = _drawn(tables, columns)
        else:
            text = "".join("\t".join(row) + "\n" for table in tables if len(table) > 1 for row in table)
        self._out.write(text.encode("utf-8", "replace"))

    def _all(self) -> list[list[str]]:
        lines = ["lines precision", "lines recall", "lines F1"]
        rows = [["# documents", "number", "exact", "precision", "recall", "F1", *lines]]
        for setting, name in enumerate(self._names):
            for kind, total in self.tally.sums(setting).items():
                title = f"{kind}, {name}" if len(self._names) > 1 else kind
                rows.append([title, str(total.documents), str(total.exact), *_numbers(total.mean), *_of_lines(total.lines)])
        return rows

    def _worst(self) -> list[list[str]]:
        if len(self._names) > 1:
            rows = [["# document", "difference", *(f"F1, {name}" for name in self._names)]]
            for name, (one, other) in self.tally.worst():
                scores = (one.words.f1, other.words.f1)
                rows.append([escaped(name), f"{scores[1] - scores[0]:+.3f}", *(f"{score:.3f}" for score in scores)])
            return rows
        rows = [["# worst documents", "precision", "recall", "F1", "lines F1"]]
        for name, (grade,) in self.tally.worst():
            lines_f1 = f"{grade.lines.score.f1:.3f}" if grade.lines else _NONE
            rows.append([escaped(name), *_numbers(grade.words), lines_f1])
        return rows

    def _rules(self) -> list[list[str]]:
        heads = ["boilerplate kept", "content removed"]
        if len(self._names) > 1:
            heads = [f"{head}, {name}" for name in self._names for head in heads]
        errors = [dict(self.tally.errors(setting)) for setting in range(len(self._names))]
        worst = dict.fromkeys(rule for found in errors for rule in list(found)[: self._most])
        rows = [["# rules that erred", *heads]]
        rows += [[rule, *(str(count) for found in errors for count in found.get(rule, (0, 0)))] for rule in worst]
        return rows


class Records:
    """A JSON record a document as they come, then one a rule that erred, and the sums; together or one a line."""

    streams = True

    def __init__(self, names: Sequence[str], *, one_a_line: bool) -> None:
        """Start at nothing; names of the settings that are scored, and whether records are lines or stand in one object."""
        self.tally = Tally(0, len(names))
        self._names = names
        self._one_a_line = one_a_line
        self._between = b""

    def begin(self, out: Writer) -> None:
        """Write to an open file, which stays open."""
        self._out = out
        if not self._one_a_line:
            self._out.write(b'{"documents": [')

    def document(self, name: str, grades: tuple[Grade, ...]) -> None:
        """Write the record of a document."""
        self.tally.add(name, grades)
        scores = {setting: _grade(grade) for setting, grade in zip(self._names, grades, strict=True)}
        of_it = next(iter(scores.values())) if len(scores) == 1 else {"settings": scores}
        self._write(
            "document", {"source": printable(name), "kind": grades[0].kind, "gold_found": round(grades[0].fit, 4), **of_it}
        )

    def end(self) -> None:
        """Write the records of rules and sums."""
        self._part(b'],\n"rules": [')
        for setting, name in enumerate(self._names):
            which = {"setting": name} if len(self._names) > 1 else {}
            for rule, errors in self.tally.errors(setting):
                self._write("rule", {"rule": rule, **which, **errors._asdict()})
        self._part(b'],\n"all": [')
        for setting, name in enumerate(self._names):
            which = {"setting": name} if len(self._names) > 1 else {}
            for kind, total in self.tally.sums(setting).items():
                self._write("all", {"kind": kind, **which, **_sum(total)})
        self._part(b"]}\n")

    def _part(self, mark: bytes) -> None:
        if not self._one_a_line:
            self._out.write(b"\n" + mark)
            self._between = b""

    def _write(self, kind: str, record: Mapping[str, Any]) -> None:
        text = dumps({"type": kind, **record} if self._one_a_line else record)
        written = (terminal.neutral(text) if terminal.width() else text).encode("utf-8", "replace")
        if self._one_a_line:
            self._out.write(written + b"\n")
        else:
            self._out.write(self._between + b"\n" + written)
            self._between = b","


def _drawn(tables: Sequence[Sequence[Sequence[str]]], columns: int) -> str:
    from rich.table import Table  # noqa: PLC0415 - only for people at a terminal
    from rich.text import Text  # noqa: PLC0415

    from cleaner.render.console import draw  # noqa: PLC0415

    views: list[Table | Text] = []
    for table in tables:
        if len(table) == 1:
            continue
        if _width(table) > columns:
            table = min(table, list(zip(*table, strict=True)), key=_width)  # noqa: PLW2901 - rows and columns change places
        heads, *rows = table
        view = Table(box=None, pad_edge=False)
        view.add_column(heads[0].removeprefix("# "), overflow="fold")
        for head, width in zip(heads[1:], _widths(table), strict=True):
            view.add_column(head, justify="right", width=width)
        for row in rows:
            view.add_row(*map(Text, row))
        views += [view, Text()]
    return draw(*views[:-1], columns=columns, colour=terminal.colour())


def _widths(table: Sequence[Sequence[str]]) -> list[int]:
    """The columns of a terminal that each column of a table but the first needs, so that no number and no word is broken."""
    return [max(len(word) for cell in column for word in cell.split()) for column in list(zip(*table, strict=True))[1:]]


def _width(table: Sequence[Sequence[str]]) -> int:
    """The columns that a whole table needs; two lie between those of the table."""
    widths = _widths(table)
    return _NAME + sum(widths) + 2 * len(widths)


def _numbers(score: Score) -> list[str]:
    return [f"{value:.3f}" for value in score]


def _of_lines(lines: Lines | None) -> list[str]:
    return _numbers(lines.score) if lines else [_NONE] * 3


def _grade(grade: Grade) -> dict[str, Any]:
    return {
        "exact": grade.exact,
        "words": _rounded(grade.words),
        "lines": _lines(grade.lines),
        "errors": {rule: errors._asdict() for rule, errors in grade.errors.items()},
    }


def _sum(total: Sum) -> dict[str, Any]:
    return {
        "documents": total.documents,
        "exact": total.exact,
        "words": _rounded(total.mean),
        "lines": _lines(total.lines),
    }


def _lines(lines: Lines | None) -> dict[str, Any] | None:
    return {**_rounded(lines.score), **lines._asdict()} if lines else None


def _rounded(score: Score) -> dict[str, float]:
    return {name: round(value, 4) for name, value in score._asdict().items()}
