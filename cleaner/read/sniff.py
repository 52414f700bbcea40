"""Text or html? The beginning says it, or the file name, or the share of markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.read.names import HTML_SUFFIXES, TEXT_SUFFIXES, split_name

if TYPE_CHECKING:
    import re

    from cleaner.model import Kind

#: Tags that say little in prose are left out: ``<title>`` or ``<name>`` is how a template or a manual marks a gap.
_TAGS = frozenset(
    (  # noqa: SIM905 - a list of sixty strings says no more and reads worse
        "a article aside b blockquote body br button center dd div dl dt em figcaption figure font footer form h1 h2 h3"
        " h4 h5 h6 head header hr html i iframe img input label li link main meta nav ol option p pre script section select"
        " small span strong style sub sup table tbody td th thead tr u ul"
    ).split()
)
#: How far into a document its markup is looked at, in characters; and for its last tag, how far from the end.
_SAMPLE = 65_536
_TAIL = 4096
#: The share of characters inside tags from which a document is made of markup, and how many tags that takes. Prose
#: about html that quotes a tag in every other sentence stays under one or the other.
_SHARE = 0.15
_MANY = 8
_AFTER_NAME = frozenset({"", ">", " ", "\t", "\r", "\n"})


def kind_of_name(name: str) -> Kind | None:
    """What the suffix of a file name says, if it says anything."""
    suffix = split_name(name)[1]
    if suffix in HTML_SUFFIXES:
        return "html"
    return "text" if suffix in TEXT_SUFFIXES else None


def kind_of(text: str, name: str = "") -> Kind:
    """Whether a document is text or html."""
    if begins_like_html(text):
        return "html"
    return kind_of_name(name) or ("html" if "<" in text and _is_made_of_markup(text) else "text")


def begins_like_html(text: str) -> bool:
    """Whether a doctype or ``<html`` leads, after blanks, a byte order mark, comments and an xml declaration."""
    rest = text[:8192].lstrip("\ufeff \t\r\n\f")
    while rest.startswith(("<!--", "<?xml")):
        end = "-->" if rest.startswith("<!--") else "?>"
        rest = rest.partition(end)[2].lstrip()
    beginning = rest[:9].lower()
    return beginning == "<!doctype" or (beginning.startswith("<html") and beginning[5:6] in _AFTER_NAME)


def _is_made_of_markup(text: str) -> bool:
    """Whether tags frame the document, begin most of its lines, or stand in most of them and make up a good part of it.

    Closing tags are asked for, since a list that explains tags (``<b>  bold``) has none; and most lines, since a page
    about programming quotes much markup in some of them.
    """
    sample = text[:_SAMPLE]
    tags = _tags_in(sample)
    closing = sum(1 for tag in tags if tag[1])
    if not closing:
        return False
    end = text[-_TAIL:].rstrip()
    while end.endswith("-->") and "<!--" in end:  # caches sign the pages that they keep
        end = end[: end.rindex("<!--")].rstrip()
    last = _tags_in(end)[-1:]
    if tags[0].start() == len(sample) - len(sample.lstrip()) and last and last[0].end() == len(end):
        return True
    lines = [line for line in sample.replace("\r", "\n").split("\n") if line.strip()]
    begun = sum(1 for line in lines if (found := _tags_in(line[:_TAIL])) and not line[: found[0].start()].strip())
    if closing * 3 >= len(tags) and begun * 2 > len(lines):
        return True
    tagged = sum(1 for line in lines if "<" in line and _tags_in(line))
    return len(tags) >= _MANY and tagged * 2 >= len(lines) and sum(len(tag[0]) for tag in tags) > _SHARE * len(sample)


def _tags_in(text: str) -> list[re.Match[str]]:
    import re  # noqa: PLC0415 - only documents with a "<" in them come here

    found = re.finditer(r"<(/?)([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>", text)
    return [tag for tag in found if tag[2].lower() in _TAGS]
