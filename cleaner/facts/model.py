"""The types of facts; beside `cleaner.model`, which everybody loads, since a plain pipe would pay for making them."""

from typing import Any, NamedTuple


class Fact(NamedTuple):
    """One thing that a page says of itself."""

    value: Any  #: text, or a tuple of texts where there may be several
    source: str  #: what says so: headline, json-ld, opengraph, twitter, meta, microdata (and RDFa), link, time, html
    key: str  #: where in it, as ``datePublished`` or ``og:title``


class Facts(NamedTuple):
    """What a page says of itself. What it does not say is None."""

    title: Fact | None = None
    author: Fact | None = None  #: a tuple of names
    published: Fact | None = None  #: ISO 8601, as precise as the page has it
    modified: Fact | None = None  #: likewise
    site: Fact | None = None
    language: Fact | None = None  #: as BCP 47 writes it, ``pt-BR``
    description: Fact | None = None
    canonical: Fact | None = None  #: the address that the page wants to be known by, absolute
    image: Fact | None = None  #: the address of its lead image
    tags: Fact | None = None  #: a tuple
