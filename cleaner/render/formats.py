"""The formats by name. A name is the whole choice: nothing else decides how a document is rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.api import Result

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleaner.job import Cleaned, Order


def render(order: Order, cleaned: Cleaned) -> str:
    """A judged document in the format that was ordered."""
    return RENDERERS[order.format](order, cleaned)


def _text(_: Order, cleaned: Cleaned) -> str:
    return _ended(Result(cleaned.judgement, cleaned.rendering).text)


def _markdown(_: Order, cleaned: Cleaned) -> str:
    return _ended(Result(cleaned.judgement, cleaned.rendering).markdown)


def _html(_: Order, cleaned: Cleaned) -> str:
    from cleaner.render import html  # noqa: PLC0415 - each rendering is imported when asked for

    return html.document(cleaned.judgement, cleaned.rendering)


def _json(_: Order, cleaned: Cleaned) -> str:
    from cleaner.render import records  # noqa: PLC0415 - each rendering is imported when asked for

    return records.dumps(records.record(cleaned), indent=2)


def _jsonl(_: Order, cleaned: Cleaned) -> str:
    from cleaner.render import records  # noqa: PLC0415

    return records.dumps(records.record(cleaned)) + "\n"


def _explain(order: Order, cleaned: Cleaned) -> str:
    from cleaner.render.focus import Focus  # noqa: PLC0415

    focus = order.focus or Focus()
    if order.columns:
        from cleaner.render import explanation_view  # noqa: PLC0415 - Rich, only for people at a terminal

        return explanation_view.view(cleaned, focus, order.columns, colour=order.colour)
    from cleaner.render import explanation  # noqa: PLC0415

    return explanation.lines(cleaned, focus)


def _explain_json(order: Order, cleaned: Cleaned) -> str:
    from cleaner.render import explanation, records  # noqa: PLC0415
    from cleaner.render.focus import Focus  # noqa: PLC0415

    return "".join(records.dumps(entry) + "\n" for entry in explanation.entries(cleaned, order.focus or Focus()))


def _diff(order: Order, cleaned: Cleaned) -> str:
    from cleaner.render import marked  # noqa: PLC0415

    return marked.diff(cleaned, terminal=order.columns > 0, colour=order.colour)


def _annotate(order: Order, cleaned: Cleaned) -> str:
    from cleaner.render import marked  # noqa: PLC0415

    return marked.annotate(cleaned, terminal=order.columns > 0, colour=order.colour)


def _ended(text: str) -> str:
    return text + "\n" if text and not text.endswith("\n") else text


RENDERERS: dict[str, Callable[[Order, Cleaned], str]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
    "jsonl": _jsonl,
    "explain": _explain,
    "explain-json": _explain_json,
    "diff": _diff,
    "annotate": _annotate,
}

#: What brings colours of its own to a terminal, and so takes the control characters out of documents itself.
COLOURED = frozenset({"explain", "diff", "annotate"})
