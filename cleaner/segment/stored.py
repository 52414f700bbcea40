"""Text that a page holds and does not show: what it keeps for its scripts, for search engines, or for another frame.

Looked for only where a page shows next to no text of its own. What is found becomes markup, which is walked like the rest of
the page: its blocks are measured and voted on as all others are, and carry the name of their *origin*.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.model import Block, Source
from cleaner.segment.nodes import elements, text_of
from cleaner.segment.parsing import root_of
from cleaner.segment.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleaner.segment.markup import Page

_NOTICE = 200  #: characters; less says that something is missing, and is no text of a page
_HARDLY_ANY = 500  #: characters; a page that shows more is only asked for the text of its article
_SENTENCE = 60  #: characters; a shorter description is a label
_MOST_ADDRESSES = 5
_LARGE = 500  #: characters of an attribute that may hold the data of a page
_LONGEST = 8 << 20  #: characters of data that are looked at
_OUTER_TEMPLATE = re.compile(r"<template(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+>|</template>\Z")
_TEMPLATE = re.compile(r"(</?)template\b")
_PLACEHOLDER = re.compile(r"{{|<%|\$\{")
_ARTICLE = '<div itemprop="articleBody">'
_DESCRIPTIONS = frozenset({"description", "og:description"})
_ENDINGS = (".", "!", "?", "。", "！", "？", "।", "۔")  #: of a description that was not cut off

#: The origin that is no text, but a summary of one.
DESCRIPTION = "description"

NO_TEXT = "the page holds no text"
SCRIPTED = "the page holds no text outside scripts: it builds it in the browser; save it there, when its scripts have run"
FRAMED = "the page holds no text of its own: it shows other pages in frames, which can be cleaned by themselves"
SUMMARY = "the page shows no text: what its head says of it, its description, stands in for it"


class _Stored(NamedTuple):
    """Text that is not shown."""

    origin: str  #: template, frame, json-ld, state or description
    markup: str


def completed(root: Any, blocks: list[Block], page: Page) -> tuple[list[Block], Page, list[str]]:
    """The blocks of a page with those that it holds and does not show, if they are much more; and warnings.

    Args:
        root: of its tree.
        blocks: those that it shows.
        page: their boxes.
    """
    size = sum(len(block.text) for block in blocks)
    unlinked = size - sum(block.markup.linked for block in blocks)
    if page.alternatives:
        without_scripts = walk(root, scripting=False)
        if sum(len(block.text) for block in without_scripts[0]) - size > max(_NOTICE, 2 * size):
            return *without_scripts, []
    shown = {block.text for block in blocks}
    for text in _texts_of(root, articles_only=size >= _HARDLY_ANY):
        more, boxes = walk(root_of(Source(text.markup, "html")))
        news = sum(len(block.text) for block in more if block.text not in shown)
        if news > max(_SENTENCE if text.origin == DESCRIPTION else _NOTICE, 2 * unlinked):
            return *_joined(blocks, page, more, boxes, text.origin), [SUMMARY] if text.origin == DESCRIPTION else []
    return blocks, page, [] if blocks else [_why_empty(root)]


def _joined(blocks: list[Block], page: Page, more: list[Block], boxes: Page, origin: str) -> tuple[list[Block], Page]:
    """Two pages as one: what the second has at its top, that has the first after all it has."""
    first = len(page.parents)
    joined = page._replace(
        parents=(*page.parents, 0, *(parent + first for parent in boxes.parents[1:])),
        tags=page.tags + boxes.tags,
        names=page.names + boxes.names,
        marks=page.marks + boxes.marks,
        families=page.families + boxes.families,
        sizes=(page.sizes[0] + boxes.sizes[0], *page.sizes[1:], *boxes.sizes),
        details=page.details | {box + first: detail for box, detail in boxes.details.items()},
        stored=first,
        origin=origin,
    )
    return [block._replace(markup=block.markup._replace(page=joined)) for block in blocks] + [
        block._replace(markup=block.markup._replace(page=joined, box=block.markup.box + first)) for block in more
    ], joined


def _why_empty(root: Any) -> str:
    scripts = frames = False
    addresses = []
    for node in elements(root):
        scripts = scripts or node.tag == "script" or _announces_script(node)
        frames = frames or node.tag == "frameset"
        if node.tag in ("frame", "iframe") and (address := node.attributes.get("src")):
            addresses.append(address)
    if addresses and (frames or not scripts):
        return f"{FRAMED}: {', '.join(addresses[:_MOST_ADDRESSES])}"
    return SCRIPTED if scripts else NO_TEXT


def _texts_of(root: Any, *, articles_only: bool) -> Iterator[_Stored]:
    """What a page holds and does not show, in the order in which it is to be believed.

    A description stands in for what has no words, a picture or a film, not for a text that scripts or frames will show.
    """
    templates, frames, linked, states, descriptions = _found(root)
    articles = _items(linked)
    if articles_only:
        if _ARTICLE in articles:
            yield _Stored("json-ld", articles)
        return
    yield _Stored("template", _sections(_template(html) for html in templates))
    yield _Stored("frame", _sections(frames))
    yield _Stored("json-ld", articles)
    yield _Stored("state", _data(states))
    if descriptions and not states and not frames:
        from html import escape  # noqa: PLC0415 - hardly any page comes so far

        yield _Stored(DESCRIPTION, f"<p>{escape(max(descriptions, key=len))}</p>")


def _items(scripts: list[str]) -> str:
    """JSON-LD as markup."""
    if not any(scripts):
        return ""
    from cleaner.segment import data, json_ld  # noqa: PLC0415 - a short page without data does not pay for reading some

    return "".join(data.markup_of("item", item) for text in scripts for item in json_ld.parsed(text))


def _data(scripts: list[str]) -> str:
    """The state of an application as markup."""
    if not any(scripts):
        return ""
    from cleaner.segment import data  # noqa: PLC0415 - likewise

    return "".join(data.markup_of("state", value) for text in scripts for value in data.values_in(text))


def _found(root: Any) -> tuple[list[str], ...]:
    templates: list[str] = []
    frames: list[str] = []
    linked: list[str] = []
    states: list[str] = []
    descriptions: list[str] = []
    for node in elements(root):
        tag, attributes = node.tag, node.attributes
        if tag == "template":
            templates.append(node.html or "")
        elif tag == "iframe":
            frames.append(attributes.get("srcdoc") or "")
        elif tag == "frame":
            frames.append("")
        elif tag == "noframes":
            frames.append(text_of(node))
        elif tag == "script":
            kind = (attributes.get("type") or "").lower()
            (linked if "ld+json" in kind else states).append(text_of(node)[:_LONGEST])
        elif tag == "meta":
            said = attributes.get("content") or ""
            if (attributes.get("name") or attributes.get("property") or "").lower() in _DESCRIPTIONS:
                descriptions += [said] if said.strip().endswith(_ENDINGS) and not said.strip().endswith("...") else []
        elif _announces_script(node):
            states.append("")
        else:
            states += (value for name, value in attributes.items() if name[:5] == "data-" and value and len(value) > _LARGE)
    return templates, frames, linked, states, descriptions


def _announces_script(node: Any) -> bool:
    if node.tag != "link":
        return False
    return bool(node.attributes.get("as") == "script" or node.attributes.get("rel") == "modulepreload")


def _template(html: str) -> str:
    """What a template holds, unless it waits for data; parsers give it no children, or ones that are not shown."""
    inner = _OUTER_TEMPLATE.sub("", html, count=1)
    return "" if _PLACEHOLDER.search(inner) else _TEMPLATE.sub(r"\1section", _OUTER_TEMPLATE.sub("", inner))


def _sections(parts: Any) -> str:
    return "".join(f"<section>{part}</section>" for part in parts if part)
