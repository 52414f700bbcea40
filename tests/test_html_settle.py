"""Settling of pages: the cut, repeats, and pages without main content."""

import pytest

import cleaner
from cleaner.measure.page import features_of
from cleaner.model import Source
from cleaner.pipeline import judge
from cleaner.segment.html import blocks_of
from cleaner.settle.likes import as_likes
from cleaner.settle.page import EVEN, best_cut, labelled

PROSE = "A paragraph of the article, long enough to be told from labels, and ended like a sentence."
OTHER = "Another paragraph, which says what the first one did not say, and which is as long as that one."
ARTICLE = f"<main><h1>Things</h1><p>{PROSE}</p><p>{OTHER}</p></main>"
MENU = "<nav><ul>" + "".join(f"<li><a href=/{n}>Part {n}</a>" for n in range(12)) + "</ul></nav>"


def test_an_article_is_told_from_its_menu() -> None:
    assert cleaner.clean(MENU + ARTICLE, kind="html") == f"Things\n\n{PROSE}\n\n{OTHER}\n"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hello.</p>", "Hello.\n"),
        ("<h1>Things</h1><p>First of them.</p><p>Second.</p>", "Things\n\nFirst of them.\n\nSecond.\n"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two\n"),
        (f"{MENU}<h1>Things</h1><p>There are none.</p><footer>All rights reserved</footer>", "Things\n\nThere are none.\n"),
    ],
)
def test_a_page_may_be_no_more_than_a_few_words(html: str, text: str) -> None:
    result = cleaner.analyze(html, kind="html")
    assert (result.text, result.warnings) == (text, [])


@pytest.mark.parametrize(
    ("scores", "hidden", "kept"),
    [([1.25, -6.0], "", False), ([1.5, -6.0], "", True), ([1.25, 1.5], "", True), ([1.25, 1.5], "hidden", False)],
    ids=["unsure", "one is sure", "so are many words", "these are hidden"],
)
def test_of_a_page_of_next_to_nothing_what_is_sure_is_kept(scores: list[float], hidden: str, kept: bool) -> None:
    blocks, *_ = blocks_of(Source(f"<p>Here.</p><div><p {hidden}>{PROSE}</p></div><p>There.</p>", "html"))
    settled = labelled(blocks, features_of(blocks), [EVEN + score for score in (*scores, -6.0)], 0)
    assert settled.kept[0] is kept
    assert settled.warnings == ([] if kept else ["no main content found"])


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


def test_answers_that_buttons_open_are_kept_and_the_notice_beside_them_goes() -> None:
    questions = {"Wie lange hält sie?": PROSE, "Was kostet der Versand?": OTHER}
    asked = "".join(
        f"<h3><button aria-expanded=false>{question}</button></h3><div hidden><p>{answer}</p></div>"
        for question, answer in questions.items()
    )
    notice = "Die Lieferung in dieses Land ist zur Zeit leider nicht möglich, wie wir eben gesehen haben."
    html = f"{MENU}<main><h1>Die Axt</h1><p>{PROSE} {OTHER}</p><p hidden>{notice}</p>{asked}</main>"
    kept = cleaner.clean(html, kind="html")
    assert all(f"\n\n{answer}\n" in kept for answer in questions.values())
    assert notice not in kept


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


@pytest.mark.parametrize(("words", "kept"), [(500, False), (800, True)])
def test_what_is_less_likely_than_not_is_kept_where_most_of_the_page_hangs_on_it(words: int, kept: bool) -> None:
    cut, _ = best_cut([EVEN + 3, EVEN - 0.75], [100, words])
    assert (cut < EVEN - 0.75) == kept


def test_where_nothing_can_be_seen_nothing_is_expected() -> None:
    assert best_cut([3.0], [0])[1] == 0.0


def test_evidence_names_the_word_in_the_class_or_id() -> None:
    html = f'{ARTICLE}<div id="SiteFooter-links_2"><p>{OTHER[::-1]}</p></div>'
    votes = cleaner.analyze(html, kind="html").blocks[-1].votes
    assert [vote.evidence for vote in votes if vote.rule == "named-footer"] == ["tokens: footer 'SiteFooter-links_2'"]


NAMES = ("Oak table", "Pine bench", "Ash chair for the garden", "Elm")
SHELF = "".join(f"<div class=card><p class=name>{name}</p></div>" for name in NAMES)


@pytest.mark.parametrize(
    ("scores", "kept"),
    [
        ([2.0, 2.0, 0.75, 0.75], [True] * 4),
        ([0.0, 0.0, 1.25, 1.25], [False] * 4),
        ([0.75, 0.75, 2.25, 0.75], [True] * 4),
        ([3.0, 3.0, 3.0, -0.25], [True, True, True, False]),
        ([4.0, 4.0, 4.0, 0.25], [True, True, True, False]),
    ],
    ids=[
        "with those that are kept",
        "with those that are left",
        "long ones count more",
        "what is sure stays",
        "others are sure",
    ],
)
def test_what_is_close_to_the_cut_goes_with_the_blocks_of_its_make(scores: list[float], kept: list[bool]) -> None:
    blocks, *_ = blocks_of(Source(SHELF, "html"))
    rows = features_of(blocks)
    found = as_likes(rows, scores, 1.0)
    assert [(score > 1.0) != (position in found) for position, score in enumerate(scores)] == kept
    assert {step.id for step in found.values()} <= {"as-its-likes"}


def test_blocks_of_few_of_a_make_stand_alone() -> None:
    blocks, *_ = blocks_of(Source(SHELF.replace("name>Elm", "label>Elm"), "html"))
    assert not as_likes(features_of(blocks), [2.0, 2.0, 0.75, 0.75], 1.0)
