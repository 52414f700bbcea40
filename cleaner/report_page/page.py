"""The page over a run: takes what was found of each document, and writes everything at the end, the most doubtful first."""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from cleaner import __version__
from cleaner.render.counts import NO_RULE
from cleaner.render.reasons import CLOSE
from cleaner.render.records import printable
from cleaner.report import escaped
from cleaner.report_page.spool import Spool
from cleaner.rules import all_rules
from cleaner.settle.steps import STEPS
from cleaner.write import WriteError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Self

    from cleaner.job import Outcome
    from cleaner.read.documents import Task
    from cleaner.report import DocumentError
    from cleaner.sinks import Writer

_SCRIPTS = ("page", "plot", "rules", "list", "document", "lines", "why", "start")  #: in this order they are one script
#: The packed lines of so many bytes go into the page, the most doubtful documents first; of the others it has the figures only.
LINES_MAX = 192 << 20
_FAILED = 3.0  #: the rank of documents that could not be read, above any doubt and warning


class _Total(NamedTuple):
    """What a rule or step did over the whole run."""

    number: int  #: in the order of their first appearance
    words: int = 0  #: that it removed
    decided: int = 0  #: how many would have stayed without it
    documents: int = 0


class ReportPage:
    """A sink whose outcomes become the page.

    Raises:
        WriteError: the temporary file or the page could not be written.
    """

    def __init__(self, out: Writer, target: str) -> None:
        """Begin a report.

        Args:
            out: the open file of the page, which stays open.
            target: its name, for messages.
        """
        self._out = out
        self._target = target
        self._strictness: set[int] = set()  #: of the documents; configurations may differ in it
        self._reasons = {rule.id: rule.reason for rule in all_rules()}
        self._reasons |= {name: step.reason for name, step in STEPS.items()}
        self._reasons[NO_RULE] = "Nothing spoke against it, and too little for it."
        self._totals: dict[tuple[str, bool], _Total] = {}  #: by name, and whether it is a step
        try:
            self._spool = Spool()
        except OSError as error:
            raise WriteError(target, error) from error

    def __enter__(self) -> Self:
        """Give back the report."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Let go of the temporary file."""
        self._spool.__exit__(kind, error, trace)

    def put(self, task: Task, outcome: Outcome) -> None:  # noqa: ARG002 - as in Sink
        """Take a document."""
        if not outcome.report:  # what stands around the documents of a table
            return
        head, _, lines = outcome.report.partition(b"\n")
        entry = json.loads(head)
        marks = self._counted(entry["removers"])
        self._strictness.add(entry["strictness"])
        self._reasons |= entry["reasons"]
        row = [*(entry[name] for name in _OF_DOCUMENT), marks]
        self._add(row, lines, entry["doubt"] + bool(entry["warnings"]))

    def fail(self, name: str, error: DocumentError) -> None:
        """Take a document that failed."""
        message = f"{error.happened}; {error.hint}" if error.hint else error.happened
        row = [escaped(printable(name)), "", "failed", 0, 0, 1.0, 0, 0, [message], "0"]
        self._add(row, b"", _FAILED)

    def end(self) -> None:
        """Write the page."""
        try:
            self._write()
        except OSError as error:
            raise WriteError(self._target, error) from error

    def _add(self, row: list[Any], lines: bytes, rank: float) -> None:
        try:
            self._spool.append(_embedded(row) + b"\n" + lines, rank)
        except OSError as error:
            raise WriteError(self._target, error) from error

    def _counted(self, removers: list[tuple[str, bool, int, int]]) -> str:
        """Add up what rules and steps removed; which removed or tipped something here, as the bits of a hex number."""
        marks = 0
        for name, is_step, words, decided in removers:
            total = self._totals.get((name, is_step)) or _Total(len(self._totals))
            self._totals[name, is_step] = total._replace(
                words=total.words + words, decided=total.decided + decided, documents=total.documents + 1
            )
            marks |= 1 << total.number
        return f"{marks:x}"

    def _write(self) -> None:
        style = _file("page.css")
        script = "\n".join(_file(f"script/{name}.js") for name in _SCRIPTS)
        before, _, after = _file("page.html").partition("{data}")
        policy = (
            f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
        )
        self._out.write(before.format(policy=policy, style=style).encode())
        self._out.write(_script("run", _embedded(self._run())))
        self._write_documents()
        self._write_lines()
        self._out.write(after.format(script=script).encode())

    def _run(self) -> dict[str, Any]:
        return {
            "version": __version__,
            "strictness": ", ".join(map(str, sorted(self._strictness))) or "0",
            "close": CLOSE,
            "reasons": self._reasons,
            "noRule": NO_RULE,
            "removers": [
                [name, is_step, total.words, total.decided, total.documents] for (name, is_step), total in self._totals.items()
            ],
        }

    def _write_documents(self) -> None:
        before = b'<script type="application/json" id="documents">[\n'
        for record in self._spool:
            self._out.write(before + record.partition(b"\n")[0])
            before = b",\n"
        self._out.write(b"\n]</script>\n" if len(self._spool) else before + b"]</script>\n")

    def _write_lines(self) -> None:
        size = 0
        for number, record in enumerate(self._spool):
            lines = record.partition(b"\n")[2]
            size += len(lines)
            if size > LINES_MAX:
                return
            if lines:
                self._out.write(_script(f"lines-{number}", b'"%s"' % lines))


#: What the page shows of a document in its list, in this order; `script/page.js` reads it.
_OF_DOCUMENT = ("name", "title", "kind", "kept", "removed", "doubt", "close", "overruled", "warnings")


def _embedded(value: Any) -> bytes:
    """JSON that can stand in a script element: no character of it means anything to an HTML parser."""
    text = json.dumps(value, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").encode("ascii")


def _script(name: str, data: bytes) -> bytes:
    return b'<script type="application/json" id="%s">%s</script>\n' % (name.encode(), data)


def _file(name: str) -> str:
    return files("cleaner.report_page").joinpath(name).read_text("utf-8")


def _hash(text: str) -> str:
    """How a policy names the one style or script that it allows."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
