"""What sites put around an article goes, in the words that sites of many countries use: `surroundings.toml`.

Around the articles of `languages/`, in the form in which text extractors and careless scrapers leave pages: line after line.
When the article was put up may be told above it: where lines are labelled by hand, that is text as often as not.
"""

import tomllib
from pathlib import Path

import pytest

from cleaner import clean

HERE = Path(__file__).parent
MARK = "✂ "
#: What the lines of a language say, in their order.
CONCEPTS = (
    *("share", "published", "related", "advert", "author", "tags", "newsletter"),
    *("app", "paywall", "comments", "popular", "rights", "consent", "foot"),
)
LINES: dict[str, list[str]] = tomllib.loads((HERE / "surroundings.toml").read_text(encoding="utf-8"))


def article_in(language: str) -> list[str]:
    """The lines of an article."""
    lines = (HERE / "languages" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith(MARK)]


def kept_of(*lines: str) -> list[str]:
    """The lines that are left."""
    return [line for line in clean("\n\n".join(lines), kind="text").split("\n") if line]


@pytest.mark.parametrize("concept", [concept for concept in CONCEPTS if concept != "published"])
@pytest.mark.parametrize("language", LINES)
def test_a_line_below_the_article_goes(language: str, concept: str) -> None:
    article = article_in(language)
    assert kept_of(*article, LINES[language][CONCEPTS.index(concept)]) == article


@pytest.mark.parametrize("language", LINES)
def test_what_stands_around_and_inside_goes(language: str) -> None:
    article = article_in(language)
    share, _, related, advert, *below = LINES[language]
    title, first, *rest, last = article
    assert kept_of(title, share, first, related, *rest, advert, last, *below) == article


@pytest.mark.parametrize("language", LINES)
def test_nothing_else_does(language: str) -> None:
    article = article_in(language)
    assert kept_of(*article) == article


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("tr", "İLGİLİ HABERLER"),
        ("tr", "İlginizi çekebilir: Gar neden boş kaldı"),
        ("tr", "YAYINLANMA: 12.03.2024"),
        ("el", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ"),
        ("el", "ΤΑ ΠΙΟ ΔΗΜΟΦΙΛΗ"),
        ("ro", "Citeste si: De ce ramane gara goala"),
        ("ro", "CELE MAI CITITE STIRI"),
    ],
)
def test_in_capitals_and_without_accents_too(language: str, line: str) -> None:
    article = article_in(language)
    assert kept_of(*article, line) == article


@pytest.mark.parametrize("language", LINES)
def test_on_a_page_too(language: str) -> None:
    article = article_in(language)
    share, published, related, advert, author, tags, *below, rights, consent, foot = LINES[language]
    title, first, *rest, last = article
    page = f"""<!doctype html><html><head><title>{title}</title></head><body><div class=a1><div>{consent}</div></div>
        <div class=q1><div class=q2><h1>{title}</h1><div class=k1>{published}</div><div class=k2>{share}</div><p>{first}</p>
        <div class=k3><a href=/>{related}</a></div>{"".join(f"<p>{paragraph}</p>" for paragraph in rest)}<div>{advert}</div>
        <p>{last}</p><div class=k5><a href=/>{author}</a></div><div class=k6>{tags}</div></div>
        <div class=z1>{"".join(f"<div>{line}</div>" for line in below)}</div></div>
        <div class=f1><div>{rights}</div><div>{foot}</div></div></body></html>"""
    kept = clean(page, kind="html").split("\n")
    assert [line.removeprefix("# ") for line in kept if line] == article
