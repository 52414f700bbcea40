"""The library as somebody finds it who imports it for the first time: what it takes, gives and refuses."""

import copy
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from command import ARTICLE

import cleaner
from cleaner import Config, analyze, clean, learn
from cleaner.templates import files

PAGE = (
    f"<!doctype html><html><head><title>Bridge</title></head><body><nav><a href='/'>Home</a></nav><main><h1>Bridge</h1>"
    f"<p>{ARTICLE}</p></main><footer class='footer'>© 2026</footer></body></html>"
)
PARSERS = ("html.parser", "lxml", "html5lib")


def everything(result: cleaner.Result) -> tuple[object, ...]:
    """All that a result tells."""
    facts = (result.kind, result.title, result.profile, result.profile_evidence, result.cut, result.warnings)
    return (*facts, result.text, result.markdown, result.html, result.facts, result.blocks)


def test_its_names_are_listed_where_people_look_for_them() -> None:
    assert {"clean", "analyze", "learn", "Config", "ConfigError", "Result", "__version__"} <= set(dir(cleaner))
    with pytest.raises(AttributeError, match="module 'cleaner' has no attribute 'clear'"):
        cleaner.clear  # type: ignore[attr-defined]  # noqa: B018 - the access is what fails


@pytest.mark.parametrize("parser", PARSERS)
def test_a_soup_is_judged_as_its_page_is_and_left_as_it_was(parser: str) -> None:
    soup = BeautifulSoup(PAGE, parser)
    before = str(soup)
    assert everything(analyze(soup)) == everything(analyze(PAGE))
    assert str(soup) == before


@pytest.mark.parametrize("parser", [*PARSERS, "xml"])
@pytest.mark.parametrize(
    "taken", [lambda soup: soup.main, lambda soup: soup.main.extract(), copy.copy], ids=["picked", "taken out", "copied"]
)
def test_a_part_of_a_soup_is_a_document(parser: str, taken: Any) -> None:
    soup = BeautifulSoup(PAGE.removeprefix("<!doctype html>"), parser)
    assert clean(taken(soup)).split() == ["Bridge", *ARTICLE.split()]


@pytest.mark.parametrize("parser", PARSERS)
def test_what_is_beside_the_part_that_was_picked_is_no_part_of_it(parser: str) -> None:
    soup = BeautifulSoup(f"<main><p>{ARTICLE}</p><p id=x>{ARTICLE[::-1]}</p><p>{ARTICLE}</p></main>", parser)
    picked = soup.find(id="x")
    assert [block.text.split() for block in analyze(picked).blocks] == [ARTICLE[::-1].split()]  # type: ignore[arg-type]


def test_strings_of_a_soup_are_text() -> None:
    assert clean(BeautifulSoup(PAGE, "lxml").h1.string) == "Bridge"  # type: ignore[union-attr, arg-type]


@pytest.mark.parametrize("as_bytes", [bytes, bytearray, memoryview])
def test_bytes_of_any_kind_are_decoded(as_bytes: Any) -> None:
    assert clean(as_bytes(ARTICLE.encode())) == ARTICLE


@pytest.mark.parametrize("source", ["", b"", BeautifulSoup("", "html.parser"), BeautifulSoup("", "lxml").new_tag("p")])
def test_nothing_gives_nothing(source: Any) -> None:
    result = analyze(source)
    assert (result.text, result.markdown, result.html, result.blocks, result.title) == ("", "", "", [], None)


@pytest.mark.parametrize(
    "text", ["\ud800", "a\ud83d b\n" * 9, "\0" * 99, "<!doctype html><p>a\ud800\0b " + ARTICLE, "\udcff<p>"]
)
@pytest.mark.parametrize("kind", ["auto", "text", "html"])
def test_what_is_no_text_in_any_encoding_is_judged_all_the_same(text: str, kind: Any) -> None:
    everything(analyze(text, kind=kind, links=True, images=True))


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"kind": ["text"]}, ValueError, r"kind is 'auto', 'text' or 'html', not \['text'\]"),
        ({"strictness": "1"}, TypeError, "strictness is a whole number from -2 to 2, not '1'"),
        ({"strictness": float("nan")}, TypeError, "strictness is a whole number from -2 to 2, not nan"),
        ({"strictness": 10**400}, ValueError, "strictness is a whole number from -2 to 2, not 1000"),
        ({"strictness": True}, TypeError, "strictness is a whole number from -2 to 2, not True"),
        ({"links": "no"}, TypeError, "links is True, False or None, not 'no'"),
        ({"captions": 0}, TypeError, "captions is True, False or None, not 0"),
        ({"strictness": -3}, ValueError, "strictness is a whole number from -2 to 2, not -3"),
        ({"comments": []}, ValueError, r"comments is 'auto', 'keep' or 'drop', not \[\]"),
        ({"url": b"http://x.example/"}, TypeError, "url is a str or None, not bytes"),
        ({"config": "cleaner.toml"}, TypeError, r"config is what cleaner\.Config\.read returns, not str"),
        ({"config": {"strictness": 1}}, TypeError, r"config is what cleaner\.Config\.read returns, not dict"),
        ({"templates": []}, TypeError, r"templates is what cleaner\.learn returns, not list"),
    ],
    ids=str,
)
@pytest.mark.parametrize("source", [ARTICLE, PAGE], ids=["text", "page"])
def test_arguments_that_cannot_be_meant_are_refused_with_what_can(
    source: str, arguments: dict[str, Any], error: type[Exception], said: str
) -> None:
    for function in (clean, analyze):
        with pytest.raises(error, match=said):
            function(source, **arguments)


@pytest.mark.parametrize(
    "documents", [ARTICLE, ARTICLE.encode(), BeautifulSoup(PAGE, "lxml")], ids=lambda value: type(value).__name__
)
def test_one_document_is_nothing_to_learn_from(documents: Any) -> None:
    """Not each of its letters, bytes or elements."""
    with pytest.raises(TypeError, match=f"documents are several of one source, not one {type(documents).__name__}"):
        learn(documents)


def test_what_is_no_document_is_nothing_to_learn_from() -> None:
    with pytest.raises(TypeError, match="source is str, bytes or a BeautifulSoup object, not PosixPath"):
        learn([Path("a.html")] * 3)  # type: ignore[list-item]


@pytest.mark.parametrize("source", [5, None, b"harbour"], ids=repr)
def test_the_source_of_what_is_learned_is_named_by_a_string(source: Any) -> None:
    with pytest.raises(TypeError, match=f"source is a str, not {type(source).__name__}"):
        learn([ARTICLE] * 3, source=source)


def test_files_are_named_by_strings_or_paths(tmp_path: Path) -> None:
    file = tmp_path / "cleaner.toml"
    file.write_text("strictness = 1\n")
    assert Config.read(file) == Config.read(str(file))
    with pytest.raises(TypeError, match="not NoneType"):
        Config.read(None)  # type: ignore[arg-type]
    known = learn([f"Menu\n\n{ARTICLE}\n\n{number}\n\nImprint" for number in "ABC"], source="here")
    files.write(known, tmp_path / "templates.jsonl")
    assert files.read(tmp_path / "templates.jsonl").by_source.keys() == {"here"}


SOURCES = {
    "text": f"{ARTICLE}\n\nShare on Facebook\n",
    "page": PAGE,
    "soup": BeautifulSoup(PAGE, "lxml"),
    "part": BeautifulSoup(PAGE, "html.parser").main,
}


@pytest.fixture
def own_rules(tmp_path: Path) -> Config:
    (tmp_path / "cleaner.toml").write_text("[weights]\nany-line = -1\n")
    return Config.read(str(tmp_path / "cleaner.toml"))


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
@pytest.mark.parametrize("used", [False, True], ids=["as it came", "after use"])
def test_a_result_can_be_stored_and_copied(source: Any, used: bool) -> None:
    result = analyze(source, links=True)
    told = everything(analyze(source, links=True))
    if used:
        everything(result)
    assert everything(pickle.loads(pickle.dumps(result))) == told  # noqa: S301 - our own
    assert everything(copy.deepcopy(result)) == told


def test_a_result_by_rules_of_ones_own_can_be_stored(own_rules: Config) -> None:
    result = analyze(SOURCES["text"], config=own_rules)
    told = everything(analyze(SOURCES["text"], config=own_rules))
    assert everything(pickle.loads(pickle.dumps(result))) == told  # noqa: S301 - our own
    assert told != everything(analyze(SOURCES["text"]))


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_the_library_works_in_processes_of_somebody_else(start: str) -> None:
    with ProcessPoolExecutor(1, get_context(start)) as pool:
        (result,) = pool.map(analyze, [SOURCES["text"]])
    assert everything(result) == everything(analyze(SOURCES["text"]))


def test_a_result_tells_people_what_it_is() -> None:
    assert repr(analyze(SOURCES["text"])) == "<cleaner.Result: text, 3 of 4 blocks are content>"
    assert repr(analyze(PAGE)).startswith("<cleaner.Result: html 'Bridge', ")
