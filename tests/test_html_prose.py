"""What is no place for a page's text is not taken for its main container, however long it is."""

import pytest

import cleaner
from cleaner.measure.containers import main_prose
from cleaner.model import Source
from cleaner.segment.html import blocks_of

PROSE = "".join(
    f"<p>Paragraph {n} of the short article, long enough to be a good one, told in a sentence, and ended like one.</p>"
    for n in range(4)
)
LEGAL = "".join(
    f"<p>Clause {n} of terms that nobody reads, although they are long, carefully worded, and made of whole sentences.</p>"
    for n in range(8)
)


def counted(html: str) -> list[int]:
    blocks, *_ = blocks_of(Source(html, "html"))
    return main_prose(blocks[0].markup.page, [block.markup.box for block in blocks], [20] * len(blocks))


@pytest.mark.parametrize(
    "around", ["<footer>", "<div class=cookie-consent>", "<div role=dialog>", "<div id=newsletter>", "<aside>", "<nav>"]
)
def test_prose_apart_from_the_text_does_not_count(around: str) -> None:
    tag = around[1:].split(" ", maxsplit=1)[0].rstrip(">")
    assert counted(f"<main>{PROSE}</main>{around}{LEGAL}</{tag}>") == [20] * 4 + [0] * 8


def test_where_there_is_next_to_no_other_prose_it_is_the_text() -> None:
    assert counted(f"<p>Only this.</p><aside>{LEGAL}</aside>") == [20] * 9


def test_a_consent_notice_is_no_text_even_where_there_is_no_other_prose() -> None:
    assert counted(f"<p>Only this.</p><div id=onetrust-consent-sdk><div>{LEGAL}</div></div>") == [20] + [0] * 8


def test_cards_are_kept_and_a_long_consent_notice_beside_them_is_not() -> None:
    cards = "".join(f"<li class=card><h3><a href=/{n}>Garden chair {n}</a></h3><div>Oak, {n} kg</div></li>" for n in range(12))
    html = f"<main><h1>Garden chairs</h1><ul>{cards}</ul></main><div class=cookieConsent><h2>Your choice</h2>{LEGAL}</div>"
    text = cleaner.clean(html, kind="html")
    assert "Garden chair 7" in text
    assert "Clause" not in text


def test_an_element_around_the_whole_page_is_no_footer() -> None:
    assert counted(f"<div class=has-all id=footer>{PROSE}{LEGAL}</div>") == [20] * 12


def test_a_long_consent_notice_does_not_outweigh_a_short_article() -> None:
    html = f"<main><h1>Short news</h1>{PROSE}</main><div class=consent-manager><h3>Your choice</h3>{LEGAL}</div>"
    text = cleaner.clean(html, kind="html")
    assert "Paragraph 3" in text
    assert "Clause" not in text


def test_teasers_beside_the_headline_score_less_than_its_paragraphs() -> None:
    teasers = "".join(
        f"<div class=item><h3><a href=/{n}>Another story {n}</a></h3><p>Teaser {n} sums up another story in a long sentence, "
        "so that it looks like prose, and ends like it.</p></div>"
        for n in range(9)
    )
    html = f"<div><div>{teasers}</div><div><h1>Short news</h1>{PROSE}</div></div>"
    blocks = cleaner.analyze(html, kind="html").blocks
    paragraphs = [block.score for block in blocks if block.text.startswith("Paragraph")]
    assert min(paragraphs) > max(block.score for block in blocks if block.text.startswith("Teaser"))
