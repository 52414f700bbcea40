"""Pages as sites build them, around the articles of `languages/`: each a make of page, made for every language with teasers.

The teasers (`language_pages.toml`) are headlines and first sentences of other texts, as they stand beside and below an article.
"""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
MARK = "✂ "
TEASERS: dict[str, dict[str, Any]] = tomllib.loads((HERE / "language_pages.toml").read_text(encoding="utf-8"))


class Article(NamedTuple):
    """What stands on a page, in its order."""

    title: str
    share: str
    body: list[str]  #: paragraphs; what is marked stands among them and is none
    tail: list[str]  #: labels: related, newsletter, most read, comments, privacy, rights
    menu: list[str]
    headlines: list[str]
    leads: list[str]  #: of the same texts
    caption: str
    date: str
    author: str

    @property
    def wanted(self) -> list[str]:
        """What a reader came for."""
        return [self.title, *(line for line in self.body if not line.startswith(MARK))]

    @property
    def teasers(self) -> list[tuple[str, str]]:
        """Headline and lead, eight in all."""
        return [(headline, self.leads[at % 2]) for at, headline in enumerate(self.headlines * 2)]

    def lines(self, paragraph: str, other: str) -> list[str]:
        """The body, each line in a template of its kind."""
        return [(other if line.startswith(MARK) else paragraph).format(line.removeprefix(MARK)) for line in self.body]


def article_in(language: str) -> Article:
    """The article of a language, and what is known of its surroundings."""
    text = (HERE / "languages" / f"{language}.txt").read_text(encoding="utf-8")
    title, share, *lines = filter(None, text.split("\n"))
    last = max(at for at, line in enumerate(lines) if not line.startswith(MARK))
    tail = [line.removeprefix(MARK) for line in lines[last + 1 :]]
    return Article(title, share.removeprefix(MARK), lines[: last + 1], tail, **TEASERS[language])


def each(template: str, values: list[Any]) -> str:
    """A template for each of some values, or tuples of them."""
    return "".join(template.format(*(value if isinstance(value, tuple) else (value,))) for value in values)


def landmarks(page: Article) -> str:
    """Everything is marked up as what it is."""
    body = "".join(page.lines("<p>{}</p>", "<div class=read-also><strong><a href=/x>{}</a></strong></div>"))
    return f"""<header><nav><ul>{each("<li><a href=/>{}</a>", page.menu)}</ul></nav></header>
        <main><article class=post>
        <h1>{page.title}</h1><div class=meta>{page.author} {page.date}</div>
        <ul class=share-buttons><li>{page.share}<li>Telegram</ul>
        <div class=entry-content><figure><img src=a.jpg><figcaption>{page.caption}</figcaption></figure>{body}</div></article>
        <section class=related-posts><h3>{page.tail[0]}</h3>
        {each("<div><h4><a href=/>{}</a></h4><p>{}</p></div>", page.teasers)}</section>
        <section class=comments><h3>{page.tail[3]}</h3></section></main>
        <aside><h3>{page.tail[2]}</h3><ul>{each("<li><a href=/>{}</a>", page.headlines)}</ul><p>{page.tail[1]}</p></aside>
        <footer><p>{page.tail[4]} | {page.tail[5]}</p></footer>"""


def nameless(page: Article) -> str:
    """Nothing but elements without a meaning and classes without a word, as tools write them."""
    body = "".join(page.lines("<p class=k1>{}</p>", "<div class=b7><a href=/x>{}</a></div>"))
    teaser = f"<div class=z9><a href=/ class=y2>{{}}</a><div class=y3>{{}}</div><span>{page.date}</span></div>"
    rail = each(teaser, page.teasers)
    return f"""<div class=a1>{each("<div class=a2><a href=/>{}</a></div>", page.menu)}</div>
        <div class=q1><div class=q2><div class=q3>
        <h1 class=h0>{page.title}</h1><div class=m1>{page.date}</div><div class=m3>{page.share}</div>{body}</div>
        <div class=q4><div class=t1>{page.tail[0]}</div>{rail}</div></div>
        <div class=q5><div class=t1>{page.tail[2]}</div>{rail}</div></div>
        <div class=f1>{each("<div>{}</div>", page.tail[1:])}</div>"""


def tables(page: Article) -> str:
    """Laid out with tables, paragraphs parted by line breaks: how news looked for ten years."""
    body = "<br><br>".join(page.lines("{}", "<a href=/x>{}</a>"))
    ticker = each("<tr><td>08:1{}</td><td><a href=/>{}</a></td></tr>", list(enumerate(page.headlines * 2)))
    rail = each("<tr><td><b><a href=/>{}</a></b><br>{}</td></tr>", page.teasers)
    return f"""<table><tr><td colspan=3>{each("<a href=/>{}</a> | ", page.menu)}</td></tr>
        <tr><td><table>{ticker}</table></td>
        <td><table><tr><td><h1>{page.title}</h1></td></tr><tr><td>{page.date}</td></tr>
        <tr><td>{body}<br><br><b>{page.author}</b></td></tr><tr><td>{page.share}</td></tr></table></td>
        <td><b>{page.tail[2]}</b><table>{rail}</table></td></tr>
        <tr><td colspan=3>{page.tail[5]} {page.tail[4]}</td></tr></table>"""


def wire(page: Article) -> str:
    """A long feed of other news, each with a time and a lead, in front of a short text."""
    body = "".join(page.lines("<p>{}</p>", "<div class=box><a href=/x>{}</a></div>"))
    item = "<div><div>08:10</div><h3><a href=/>{}</a></h3><div class=summary><p>{}</p></div></div>"
    return f"""<div class=top>{each("<span><a href=/>{}</a></span>", page.menu)}</div>
        <div class=columns><div class=column>{each(item, page.teasers * 3)}</div>
        <div class=column><div class=page><h1>{page.title}</h1>
        <div class=info>{page.date}</div>{body}<div>{page.author}</div></div>
        <div class=tools>{page.share}</div>
        <div class=more><b>{page.tail[0]}</b>{each("<p><a href=/>{}</a></p>", page.headlines)}</div></div></div>
        <div class=bottom>{page.tail[5]}<br>{page.tail[4]}</div>"""


MAKES: dict[str, Callable[[Article], str]] = {make.__name__: make for make in (landmarks, nameless, tables, wire)}


def page_of(make: str, page: Article) -> str:
    """A whole page of a make."""
    return f"<!doctype html><html><head><title>{page.title}</title></head><body>{MAKES[make](page)}</body></html>"
