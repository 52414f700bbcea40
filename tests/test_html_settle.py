"""Settling of pages: the cut, repeats, and pages without main content."""

import pytest

import cleaner
from cleaner.model import Source
from cleaner.pipeline import judge
from cleaner.settle.page import best_cut

PROSE = "A paragraph of the article, long enough to be told from labels, and ended like a sentence."
OTHER = "Another paragraph, which says what the first one did not say, and which is as long as that one."
ARTICLE = f"<main><h1>Things</h1><p>{PROSE}</p><p>{OTHER}</p></main>"
MENU = "<nav><ul>" + "".join(f"<li><a href=/{n}>Part {n}</a>" for n in range(12)) + "</ul></nav>"


def test_an_article_is_told_from_its_menu() -> None:
    assert cleaner.clean(MENU + ARTICLE, kind="html") == f"Things\n\n{PROSE}\n\n{OTHER}\n"


def test_repeated_text_is_dropped_by_name() -> None:
    result = cleaner.analyze(f"{MENU}<main><h1>Things</h1><p>{PROSE}</p><p>{OTHER}</p><p>{PROSE}</p></main>", kind="html")
    repeated = [block for block in result.blocks if block.settled_by]
    assert [(block.settled_by.id, block.label) for block in repeated if block.settled_by] == [("repeat", "boilerplate")]
    assert result.text.count(PROSE) == 1


def test_hidden_text_is_dropped_by_name() -> None:
    html = f"{MENU}<main><h1>Things</h1><p>{PROSE}</p><p hidden>{OTHER}</p><p>Another end.</p></main>"
    result = cleaner.analyze(html, kind="html")
    assert OTHER not in result.text
    evidence = "display: none or the attribute hidden, on it or around it"
    assert [block.settled_by for block in result.blocks if block.settled_by] == [("hidden", evidence)]


def test_text_one_click_away_is_not_hidden() -> None:
    html = f'{MENU}<main><h1>Things</h1><p>{PROSE}</p><div class="tab-pane" hidden><p>{OTHER}</p></div></main>'
    assert OTHER in cleaner.clean(html, kind="html")


def test_a_page_that_is_hidden_until_its_scripts_run_is_kept() -> None:
    html = f'<body style="display:none">{MENU}<div style="display:none">{ARTICLE}</div></body>'
    assert PROSE in cleaner.clean(html, kind="html")


@pytest.mark.parametrize(
    ("html", "warning"),
    [
        ("<div id=root></div><script>app()</script>", "scripts"),
        ("<div id=root>Loading</div><script>app()</script>", "scripts"),
        ("<frameset><frame src=a></frameset>", "frames"),
        (MENU, "no main content"),
    ],
)
def test_a_page_without_main_content_is_empty_and_says_so(html: str, warning: str) -> None:
    result = cleaner.analyze(html, kind="html")
    assert result.text == ""
    assert any(warning in line for line in result.warnings)


def test_the_label_is_the_score_against_the_cut_unless_a_step_settled_it() -> None:
    judgement = judge(Source(f"{MENU}{ARTICLE}<p>{PROSE}</p><footer>Imprint</footer>", "html"))
    for position, (score, kept) in enumerate(zip(judgement.scores, judgement.kept, strict=True)):
        assert kept == (score > judgement.cut) or position in judgement.settled


def test_strictness_moves_the_cut() -> None:
    cuts = [judge(Source(MENU + ARTICLE, "html"), strictness=step).cut for step in (-1, 0, 1)]
    assert cuts == sorted(set(cuts))


def test_the_cut_keeps_what_is_likelier_than_half_of_the_best_f1() -> None:
    cut, expected = best_cut([6.0, 6.0, -4.0, -4.0], [50, 50, 3, 3])
    assert -4.0 < cut < 6.0
    assert 95 < expected < 101


def test_where_nothing_can_be_seen_nothing_is_expected() -> None:
    assert best_cut([3.0], [0])[1] == 0.0


def test_evidence_names_the_word_in_the_class_or_id() -> None:
    html = f'{ARTICLE}<div id="SiteFooter-links_2"><p>{OTHER[::-1]}</p></div>'
    votes = cleaner.analyze(html, kind="html").blocks[-1].votes
    assert [vote.evidence for vote in votes if vote.rule == "named-footer"] == ["tokens: footer 'SiteFooter-links_2'"]
