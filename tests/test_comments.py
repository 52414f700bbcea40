"""Comments: content on a forum, boilerplate under an article, and as they are asked for where somebody asks."""

import json
import re

import pytest
from command import spawn

import cleaner
from cleaner.rules import rules_for
from cleaner.settle.comments import AGAINST

PROSE = "A paragraph of the article, number {}, which is long enough to be told from labels, and ends like a sentence."
COMMENTS = [
    "I have been there last summer, and it was every bit as good as you say it is.",
    "Not so fast: the last ferry leaves at six, and nobody tells you before you are on the island.",
]
ARTICLE = "<main><article><h1>Things</h1>" + "".join(f"<p>{PROSE.format(n)}</p>" for n in range(6)) + "</article></main>"
SECTION = (
    "<section id=comments><h3>2 Comments</h3><ol class=comment-list>"
    + "".join(f"<li class=comment><b>Ann</b><div><p>{text}</p></div><a href=#>Reply</a></li>" for text in COMMENTS)
    + "</ol><form id=respond><label>Your email address</label><input><button>Post Comment</button></form></section>"
)
LINK = "<a class=comments-link href=#comments>2 Comments</a>"
PAGE = f"<nav><a href=/>Home</a></nav>{LINK}{ARTICLE}{SECTION}<footer>© 2026 The Island</footer>"
THREAD = "<main><h1>Ferries</h1><div class=comments>" + "".join(
    f"<div class='comment post'><p>{PROSE.format(n)}</p></div>" for n in range(5)
) + "</div></main>"  # fmt: skip


def steps(html: str, comments: str) -> list[tuple[str, str]]:
    blocks = cleaner.analyze(html, kind="html", comments=comments).blocks  # type: ignore[arg-type]
    return [(block.settled_by.id, block.text) for block in blocks if block.settled_by]


@pytest.mark.parametrize(("comments", "shown"), [("auto", False), ("drop", False), ("keep", True)])
def test_comments_under_an_article(comments: str, shown: bool) -> None:
    text = cleaner.clean(PAGE, kind="html", comments=comments)  # type: ignore[arg-type]
    assert PROSE.format(5) in text
    assert [comment in text for comment in COMMENTS] == [shown, shown]
    assert not any(word in text for word in ("Post Comment", "Your email", "©", "Home"))


def test_comments_that_are_kept_say_so_and_a_link_to_them_is_none() -> None:
    found = steps(PAGE, "keep")
    assert [name for name, text in found if text in COMMENTS] == ["comments-kept"] * 2
    assert PAGE.count("2 Comments") == 2
    assert sum(text == "2 Comments" for _, text in found) <= 1
    blocks = cleaner.analyze(PAGE, kind="html", comments="keep").blocks
    evidence = [block.settled_by.evidence for block in blocks if block.settled_by]
    assert all(re.match(r"in <section>, called 'comments'; [+-]\d.* held against comments", words) for words in evidence)


def test_comments_that_are_dropped_say_so() -> None:
    half = THREAD.replace("<div class=comments>", f"<p>{PROSE.format(9) * 3}</p><div class=comments>")
    assert cleaner.clean(half, kind="html").count("number") == 8
    assert cleaner.clean(half, kind="html", comments="drop").count("number") == 3
    settled = {block.settled_by for block in cleaner.analyze(half, kind="html", comments="drop").blocks}
    assert settled == {None, ("comments-dropped", "in <div class='comments'>")}


def test_comments_are_known_by_their_microdata_too() -> None:
    thread = THREAD.replace("<div class=comments>", f"<p>{PROSE.format(9) * 3}</p><div itemprop=comment>")
    page = thread.replace("comment post", "post")
    assert cleaner.clean(page, kind="html").count("number") == 8
    assert cleaner.clean(page, kind="html", comments="drop").count("number") == 3
    assert ("comments-dropped", "in <div>") in {
        block.settled_by for block in cleaner.analyze(page, kind="html", comments="drop").blocks
    }


@pytest.mark.parametrize("comments", ["auto", "keep", "drop"])
def test_what_is_the_whole_page_is_its_content(comments: str) -> None:
    assert cleaner.clean(THREAD, kind="html", comments=comments).count("number") == 5  # type: ignore[arg-type]


def test_plain_text_is_left_to_the_votes() -> None:
    text = "2 Comments\n\nAnn: A line of text that is long enough to say something.\n"
    assert cleaner.clean(text, comments="drop") == cleaner.clean(text)


def test_another_choice_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="comments is 'auto', 'keep' or 'drop', not 'some'"):
        cleaner.analyze(PAGE, kind="html", comments="some")  # type: ignore[arg-type]


def test_rules_that_are_not_held_against_comments_exist() -> None:
    assert {rule.id for layout in ("html", "html in place") for rule in rules_for(layout)} >= AGAINST


def test_the_command_line_says_it() -> None:
    done = spawn("--from", "html", "--comments", "keep", "-f", "json", stdin=PAGE.encode())
    assert COMMENTS[0] in json.loads(done.out)["text"]
    done = spawn("explain", "--from", "html", "--comments", "keep", stdin=PAGE.encode())
    assert b"comments-kept" in done.out
    done = spawn("--comments", "some", stdin=PAGE.encode())
    assert done.code == 2


@pytest.mark.parametrize(("words", "kept"), [(18, False), (19, True)])
def test_what_is_to_be_kept_has_some_words_and_what_is_to_be_dropped_need_not(words: int, kept: bool) -> None:
    told = " ".join(["Nice"] + ["stone"] * (words - 1)) + "."
    page = f"{ARTICLE}<section id=comments><p>Ann</p><p>{told}</p></section>"
    assert (told in cleaner.clean(page, kind="html", comments="keep")) is kept
    short = "I have been there last summer, and it was every bit as good as you say."
    half = (
        f"<main><h1>Ferries</h1><p>{PROSE.format(9)}</p><div class=comments><div class=post><p>{short}</p></div></div></main>"
    )
    assert short in cleaner.clean(half, kind="html")
    assert short not in cleaner.clean(half, kind="html", comments="drop")


@pytest.mark.parametrize("comments", ["auto", "keep", "drop"])
def test_where_nothing_is_kept_it_is_said_whatever_is_wished(comments: str) -> None:
    result = cleaner.analyze("<nav><a href=/>Home</a> <a href=/x>News</a></nav>", kind="html", comments=comments)  # type: ignore[arg-type]
    assert (result.text, result.warnings) == ("", ["no main content found"])


@pytest.mark.parametrize("comments", ["keep", "drop"])
def test_a_page_without_text_has_none(comments: str) -> None:
    result = cleaner.analyze("<html><body></body></html>", comments=comments)
    assert (result.text, result.warnings) == ("", ["the page holds no text"])
