"""Where a page may state a fact: for each the reader of its value, and the statements asked, the most trusted first.

JSON-LD is written for machines and names its item; OpenGraph is what people check when they share; meta tags are older and
often the same on every page of a site; microdata marks what is shown, and so may mark another item.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleaner.facts import values
from cleaner.facts.dates import date_of

if TYPE_CHECKING:
    from collections.abc import Callable


class Row(NamedTuple):
    """How one fact is found."""

    read: Callable[[list[object], values.Place], str | tuple[str, ...] | None]  #: None where nothing stated can be used
    asked: tuple[tuple[str, str], ...]  #: source and key of the statements


def _asked(*sources: str) -> tuple[tuple[str, str], ...]:
    """Source and key of each statement, out of a source and its keys a string."""
    parted = [source.partition(": ") for source in sources]
    return tuple((source, key) for source, _, keys in parted for key in keys.split())


TABLE = {
    "title": Row(values.title, _asked(
        "headline: h", "opengraph: og:title", "json-ld: headline", "twitter: twitter:title",
        "meta: citation_title parsely-title sailthru.title dc.title dcterms.title", "microdata: headline", "html: title",
        "json-ld: name", "microdata: name",
    )),
    "author": Row(values.names, _asked(
        "json-ld: author", "opengraph: article:author book:author",
        "meta: citation_author parsely-author sailthru.author dc.creator dcterms.creator author byl", "microdata: author",
        "link: author", "json-ld: creator",
    )),
    "published": Row(date_of, _asked(
        "json-ld: datePublished", "opengraph: article:published_time",
        "meta: citation_publication_date citation_online_date citation_date parsely-pub-date sailthru.date"
        " dc.date.issued dcterms.issued dc.date.created dcterms.created datepublished publish-date publish_date"
        " pubdate publication_date date dc.date dcterms.date", "microdata: datePublished", "time: published",
        "json-ld: dateCreated uploadDate", "microdata: dateCreated",
    )),
    "modified": Row(date_of, _asked(
        "json-ld: dateModified", "opengraph: article:modified_time og:updated_time",
        "meta: dc.date.modified dcterms.modified datemodified modified last-modified revised lastmod",
        "microdata: dateModified", "time: modified",
    )),
    "site": Row(values.name, _asked(
        "opengraph: og:site_name", "json-ld: WebSite publisher",
        "meta: application-name citation_journal_title dc.publisher dcterms.publisher", "microdata: WebSite publisher",
        "json-ld: isPartOf", "meta: apple-mobile-web-app-title",
    )),
    "language": Row(values.language, _asked(
        "html: lang", "meta: content-language", "json-ld: inLanguage", "opengraph: og:locale",
        "meta: language dc.language dcterms.language citation_language", "microdata: inLanguage",
    )),
    "description": Row(values.description, _asked(
        "opengraph: og:description", "meta: description", "twitter: twitter:description", "json-ld: description",
        "meta: dc.description dcterms.abstract dcterms.description", "microdata: description",
    )),
    "canonical": Row(values.address, _asked(
        "link: canonical", "opengraph: og:url", "json-ld: mainEntityOfPage url",
    )),
    "image": Row(values.picture, _asked(
        "opengraph: og:image og:image:secure_url og:image:url", "json-ld: image thumbnailUrl",
        "twitter: twitter:image twitter:image:src", "link: image_src",
        "meta: parsely-image-url sailthru.image.full thumbnail", "microdata: image thumbnailUrl",
    )),
    "tags": Row(values.tags, _asked(
        "opengraph: article:tag og:article:tag", "json-ld: keywords",
        "meta: parsely-tags news_keywords citation_keywords sailthru.tags", "microdata: keywords", "link: tag",
        "meta: keywords dc.subject",
    )),
}  # fmt: skip
