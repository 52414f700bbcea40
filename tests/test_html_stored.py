"""Pages that show no text: what they hold for scripts and machines stands in for it, by name, and nothing else does."""

import json
import sys
from typing import Any

import pytest

import cleaner

PROSE = [
    "The harbour town of Lindby has bought back its lighthouse, forty years after it was sold to a shipping company.",
    "We never stopped thinking of it as ours, said the mayor on Monday, when the contract was signed in the customs house.",
    "The tower will open to visitors in June, and its lamp will be lit again every night from then on, she said.",
]
BODY = "".join(f"<p>{text}</p>" for text in PROSE)
TEXT = "\n\n".join(PROSE) + "\n"
SHELL = (
    "<title>Lighthouse - Courier</title><nav><a href=/>Home</a> <a href=/n>News</a></nav><div id=root></div>"
    "<noscript>You need to enable JavaScript to run this app.</noscript><footer>© 2026 Courier. All rights reserved.</footer>"
)


def script(value: Any, attributes: str = "type='application/ld+json'", before: str = "", after: str = "") -> str:
    return f"<script {attributes}>{before}{json.dumps(value)}{after}</script>"


ARTICLE = {"@type": "NewsArticle", "headline": "A lighthouse comes home", "description": "In short.", "articleBody": TEXT}
STATE = {
    "nav": [{"title": "Home", "url": "/"}],
    "article": {"title": "A lighthouse comes home", "blocks": [{"type": "p", "text": text} for text in PROSE]},
    "messages": {"hint": "You can change your mind at any time, and we will ask you again as soon as you do."},
}


@pytest.mark.parametrize(
    ("held", "origin", "headed"),
    [
        pytest.param(script(ARTICLE), "json-ld", True, id="articleBody"),
        pytest.param(script({"@graph": [{"@type": "WebSite", "name": "C"}, ARTICLE]}), "json-ld", True, id="graph"),
        pytest.param(script(ARTICLE | {"articleBody": BODY}), "json-ld", True, id="markup in JSON-LD"),
        pytest.param(script(STATE, "id=__NEXT_DATA__ type=application/json"), "state", True, id="__NEXT_DATA__"),
        pytest.param(script(STATE, "", "window.__INITIAL_STATE__ = ", "; boot()"), "state", True, id="assigned"),
        pytest.param(
            script(STATE | {"user": 0}, "", "window['s']=").replace(" 0}", " undefined}"), "state", True, id="undefined"
        ),
        pytest.param(script(json.dumps(STATE), "", "self.data=JSON.parse(", ")"), "state", True, id="JSON.parse"),
        pytest.param(
            script(STATE | {"code": "window.a = {}"}, "", "window.bad = {x}; window.__INITIAL_STATE__ = "),
            "state",
            True,
            id="code",
        ),
        pytest.param(
            script(STATE).replace("<script", "<script x").replace("mayor on", "mayor&#32;on"), "json-ld", True, id="entities"
        ),
        pytest.param(f"<div data-page='{json.dumps(STATE)}'></div>", "state", True, id="attribute"),
        pytest.param(f"<template><main>{BODY}</main></template>", "template", False, id="template"),
        pytest.param(f"<div><template shadowrootmode=open>{BODY}</template></div>", "template", False, id="shadow root"),
        pytest.param(f'<iframe srcdoc="{BODY}"></iframe>', "frame", False, id="srcdoc"),
    ],
)
@pytest.mark.parametrize("parser", ["lexbor", "html5lib"])
def test_what_a_shell_holds_is_its_text(
    held: str, origin: str, headed: bool, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if parser == "html5lib":
        monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    result = cleaner.analyze(SHELL + held, kind="html")
    assert result.text == ("A lighthouse comes home\n\n" if headed else "") + TEXT
    named = [[vote.evidence for vote in block.votes if "origin" in vote.evidence] for block in result.blocks]
    assert [evidence for evidence in named if evidence] == [[f"origin={origin}"]] * len(
        [block for block in result.blocks if block.label == "content"]
    )
    assert result.warnings == []


def test_text_that_is_shown_is_not_taken_from_elsewhere() -> None:
    other = script(ARTICLE | {"articleBody": "What only machines are told, in a sentence that is long enough. " * 40})
    result = cleaner.analyze(f"{SHELL}<main><h1>Shown</h1>{BODY * 4}</main>{other}", kind="html")
    assert "machines" not in "".join(block.text for block in result.blocks)


def test_an_article_is_taken_from_elsewhere_though_much_is_linked() -> None:
    links = "".join(f"<li><a href=/{n}>Another headline of the day, number {n}</a>" for n in range(30))
    assert cleaner.clean(f"<ul>{links}</ul>{script(ARTICLE)}", kind="html").endswith(TEXT)


def test_a_recipe_is_read_as_lists() -> None:
    steps = [
        "Slice the onions thinly and fry them slowly in butter until brown.",
        "Pour on the stock, and let it simmer for an hour.",
    ]
    recipe = {
        "@type": "Recipe",
        "name": "Onion soup",
        "recipeIngredient": ["4 onions", "1 l stock", "bread, toasted"],
        "recipeInstructions": [
            {"@type": "HowToStep", "text": step} for step in [*steps, "Serve it as hot as you can bear, with cheese."]
        ],
    }
    text = cleaner.analyze(SHELL + script(recipe), kind="html").markdown
    assert "- 4 onions\n- 1 l stock\n- bread, toasted\n" in text
    assert all(step in text for step in steps)


def test_a_text_without_browser_scripts_is_shown_to_browsers_without_scripts() -> None:
    assert cleaner.clean(f"<div id=root></div><noscript>{BODY}</noscript>", kind="html") == TEXT


@pytest.mark.parametrize(
    ("held", "warning"),
    [
        pytest.param("<script src=a.js></script>", "holds no text outside scripts", id="scripts"),
        pytest.param("<link rel=preload as=script href=a.js>", "holds no text outside scripts", id="scripts on the way"),
        pytest.param("<frameset><frame src=menu.html><frame src=main.html></frameset>", "menu.html, main.html", id="frames"),
        pytest.param("<iframe src=main.html></iframe>", "cleaned by themselves: main.html", id="iframe"),
        pytest.param("<img src=a.png>", "the page holds no text", id="picture"),
        pytest.param("<script>var broken = {'text': </script>", "outside scripts", id="broken state"),
        pytest.param(script({"title": "Go", "items": [{"text": "one"}] * 90}, ""), "outside scripts", id="labels only"),
        pytest.param("<template><p>Dear {{name}}, " + TEXT * 3 + "</template>", "no text", id="template that waits for data"),
        pytest.param("<meta name=description content='A page of the best kind, for all who like such pages.'><script></script>",
                     "outside scripts", id="description of a shell"),
        pytest.param(f"<meta name=description content='{PROSE[0][:80]}…'><img src=a.png>", "no text", id="cut-off description"),
    ],
)  # fmt: skip
def test_shells_are_empty_and_say_why(held: str, warning: str) -> None:
    result = cleaner.analyze(f"<title>Lindby</title>{held}", kind="html")
    assert result.text == ""
    (said,) = result.warnings
    assert warning in said


def test_a_notice_is_no_text_and_a_shell_says_so() -> None:
    result = cleaner.analyze(SHELL + "<script src=a.js></script>", kind="html")
    assert (result.text, [*result.warnings]) == (
        "", ["no main content found: the page seems to build its text with scripts or in frames"],
    )  # fmt: skip


def test_a_description_stands_in_for_a_picture() -> None:
    html = f"<title>Lindby</title><meta name=description content='{PROSE[0]}'><img src=a.png>"
    result = cleaner.analyze(html, kind="html")
    assert result.text == PROSE[0] + "\n"
    assert result.warnings == ["the page shows no text: what its head says of it, its description, stands in for it"]


def test_data_nest_as_deep_as_they_like() -> None:
    deep = '{"a":' * 3000 + "1" + "}" * 3000
    assert cleaner.clean(f"<script type=application/json>{deep}</script>{script(ARTICLE)}", kind="html").endswith(TEXT)


def test_amp_is_html_with_parts_of_its_own() -> None:
    html = (
        f"<html amp><amp-sidebar><p>{PROSE[1]}</p></amp-sidebar><main><h1>Lindby</h1>{BODY}"
        f"<amp-img src=a.jpg><noscript><img src=a.jpg></noscript></amp-img><p>{PROSE[0][::-1]}</p></main>"
        "<amp-consent layout=nodisplay><div>We and our partners would like to store cookies, if you agree.</div></amp-consent>"
    )
    result = cleaner.analyze(html, kind="html")
    assert result.text.startswith(f"Lindby\n\n{PROSE[0]}")
    assert "partners" not in result.text
    assert "in-dialog" in [vote.rule for vote in result.blocks[-1].votes]
    assert "in-menu-role" in [vote.rule for vote in result.blocks[0].votes]
