"""Time grows no faster than the input, whatever is in it: no regular expression backtracks, no step looks twice."""

import ast
import gc
import importlib
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, reduce
from operator import or_
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import cleaner
from cleaner import analyze

pytestmark = pytest.mark.undisturbed

PACKAGE = Path(*cleaner.__path__)

#: Searches that take quadratic time on long input, and why they never get any.
BOUNDED = {
    "cleaner.segment.data._BESIDE": "only matches whole names",
    "cleaner.segment.data._SUMMED_UP": "as above",
    "cleaner.cli.mistakes._CHOICE": "looks at what somebody has typed",
    "cleaner.conditions.checking._TOKEN": "conditions that are longer than 500 characters are refused before",
    "cleaner.facts.dates._NAMED": "values are cut to 150 characters before",
    r"facts/dates.py '\\s*(UTC|GMT|Z)$'": "as above",
    "cleaner.facts.values._ADDRESS": "as above, and it only matches at the beginning",
    "cleaner.facts.values._BETWEEN_NAMES": "blanks are single by then",
    "cleaner.read.charsets._XML": "only matches at the beginning, of the head",
    "cleaner.render.inline._AROUND_BREAKS": "blanks are single by then",
    "cleaner.render.links._SCHEME": "only matches at the beginning",
    "cleaner.segment.site_name._BETWEEN": "blanks are single by then",
}


@cache
def patterns() -> dict[str, re.Pattern[Any]]:
    """Every regular expression of the package: by its name where a module holds it, else by the file it is written in."""
    for module in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        if not module.name.endswith("__main__"):
            with suppress(ModuleNotFoundError):  # of an extra that is not installed
                importlib.import_module(module.name)
    held = {
        f"{module}.{name}": value
        for module in sorted(sys.modules)
        if module.split(".")[0] == "cleaner"
        for name, value in vars(sys.modules[module]).items()
        if isinstance(value, re.Pattern)
    }
    return held | {name: value for name, value in written().items() if value not in held.values()}


def written() -> dict[str, re.Pattern[Any]]:
    """Every regular expression that is written out in a call of the module `re`, by file and pattern."""
    return {
        f"{path.relative_to(PACKAGE)} {node.args[0].value!r}": re.compile(node.args[0].value, flags_of(node))
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).startswith("re.")
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str | bytes)
    }


def flags_of(call: ast.Call) -> re.RegexFlag:
    """The flags that a call of `re.compile` is given by their names; other functions of `re` are given none here."""
    names = {node.attr for argument in call.args[1:] for node in ast.walk(argument) if isinstance(node, ast.Attribute)}
    return reduce(or_, (re.RegexFlag[name] for name in names if name in re.RegexFlag.__members__), re.NOFLAG)


def characters(parts: Any) -> Iterator[str]:
    """Characters that a parsed expression names, one for each class."""
    if isinstance(parts, parser.SubPattern | list | tuple):
        for part in parts:
            match part:
                case (codes.LITERAL | codes.NOT_LITERAL, code):
                    yield chr(code)
                case (codes.RANGE, (first, _)):
                    yield chr(first)
                case (codes.CATEGORY, category):
                    yield {"DIGIT": "1", "SPACE": " "}.get(str(category).rpartition("_")[2], "a")
                case _:
                    yield from characters(part)


#: A letter and a sign that is nothing: what goes on and fails where an expression wants an end, has to go back from there.
UNFIT = "x\0"


def source(pattern: re.Pattern[Any]) -> str:
    return pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")


def attacks(pattern: re.Pattern[Any]) -> list[tuple[str, str]]:
    """What an expression may be slow on, over and over: its own characters, pairs of them, and its words; or after one sign."""
    flags = pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
    own = list(dict.fromkeys(["a", " ", "1", *characters(parser.parse(source(pattern), flags))]))[:24]
    words = re.findall(r"[A-Za-z]{2,}|<!--|://", source(pattern))[:12]
    pairs = [one + other for one in own[:12] for other in own[:12]]
    repeated = [*own, *pairs, *words, *(word + sign for word in words for sign in own[:6])]
    return [("", unit) for unit in repeated] + [(first, unit) for first in own[3:15] for unit in own[:15] if first != unit]


def seconds_to_search(pattern: re.Pattern[Any], attack: tuple[str, str], size: int) -> float:
    first, unit = attack
    text = first + (unit * size)[:size] + UNFIT
    subject = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    start = time.process_time()
    for _ in pattern.finditer(subject):
        pass
    return time.process_time() - start


@pytest.mark.parametrize("name", sorted(patterns().keys() - BOUNDED))
def test_no_regular_expression_takes_more_than_linear_time(name: str) -> None:
    pattern = patterns()[name]
    for attack in attacks(pattern):
        assert seconds_to_search(pattern, attack, 30) < 0.05, "exponential"
        some = seconds_to_search(pattern, attack, 1_500)
        assert some < 0.004 or seconds_to_search(pattern, attack, 6_000) < 8 * some, "quadratic, or worse"


SENTENCE = "The council voted on Tuesday to repair the old bridge, after two years."
PAGES: dict[str, Callable[[int], str]] = {
    "a long attribute": lambda n: f"<p title='{'x' * n * 10}'>word</p>",
    "many classes": lambda n: f"<p class='{' '.join(f'aB{i}' for i in range(n))}'>word</p>",
    "many tags nobody closes": lambda n: "<b><i><p>word " * n,
    "links nobody closes": lambda n: "<a href=x>word " * n,
    "tables in tables": lambda n: "<table><tr><td>word" * n,
    "one row of cells": lambda n: "<table><tr>" + "<td>word" * n,
    "rows": lambda n: "<table>" + "<tr><td>a<td>b" * n,
    "lists in lists": lambda n: "<ul><li>word" * n,
    "one paragraph over and over": lambda n: f"<p>{SENTENCE}</p>" * n,
    "paragraphs that differ a little": lambda n: "".join(f"<p>{i} {SENTENCE} {i}</p>" for i in range(n)),
    "blanks": lambda n: f"<p>a{' ' * n * 10}b<pre>a{' ' * n * 10}b</pre><title>a{' ' * n * 10}b</title>",
    "line breaks": lambda n: "<p>" + "a<br>" * n,
    "digits": lambda n: f"<p>{'9' * n * 10}",
    "marks of Markdown": lambda n: f"<p>{'`' * n * 3} {'`` ` ' * n} {'*a ' * n} {'_' * n * 3} {'[' * n * 3} {'&a' * n}<h2>{'#' * n * 10}</h2>",
    "comments nobody closes": lambda n: "<!-- " * n + "word",
    "drawings and formulas": lambda n: "<svg><g><math><mi>x" * n,
    "instructions": lambda n: "<?a " * n + "word",
    "all kinds of cues": lambda n: "<p>read more share subscribe newsletter cookie</p>" * n,
    "pictures": lambda n: "<figure><img src=a.png><figcaption>cap</figcaption></figure>" * n,
    "JSON-LD that breaks off": lambda n: f'<script type="application/ld+json">{{"a": 1{" " * n * 10}x</script><p>word',
    "JSON-LD of quotation marks": lambda n: f'<script type="application/ld+json">{{{chr(92) + chr(34) * n * 5}</script><p>word',
    "JSON-LD of backslashes": lambda n: f'<script type="application/ld+json">{{{(chr(92) + chr(34)) * n * 5}</script><p>word',
    "JSON-LD of brackets": lambda n: f'<script type="application/ld+json">{"[" * n * 3}</script><p>word',
    "JSON-LD of authors": lambda n: f'<script type="application/ld+json">{{"author":{" " * n * 10}x</script><p>word',
    "items in items": lambda n: "<div itemscope itemprop=author>x" * n,
    "statements": lambda n: f"<meta name=author content=abc><meta name=date content='{'n' * 40}'>" * n,
}  # fmt: skip
TEXTS: dict[str, Callable[[int], str]] = {
    "one line": lambda n: "word " * n * 5,
    "short lines": lambda n: "word\n" * n,
    "lines that differ": lambda n: "".join(f"{SENTENCE} {i}\n" for i in range(n)),
    "digits": lambda n: "9" * n * 10 + "\n" + "1/" * n * 5,
    "punctuation": lambda n: "." * n * 10 + "\n" + "?!" * n * 5 + "\n" + "-" * n * 10,
    "blanks": lambda n: "a" + " " * n * 10 + "b\n" + "\n" * n + "\r" * n,
    "all kinds of cues": lambda n: "Read more share subscribe newsletter " * n + "\n" + "READ ALSO: Ten\n" * n,
    "addresses": lambda n: "https://www.a.com/ " * n + "a@" * n,
    "wrapped": lambda n: "the council voted on the\nbridge and said\n" * n,
    "without spaces": lambda n: "町長は記者会見で\n" * n + "町長は記者会見で、" * n,
    "boilerplate between all": lambda n: f"Menu\n\n{SENTENCE}\n\n" * n,
    "marks before one line": lambda n: "> " * n * 60,
    "marks behind one line": lambda n: "word" + "|" * n * 500,
    "numbers before one line": lambda n: "".join(f"{i}: " for i in range(n * 40)),
    "lines that show nothing": lambda n: "word\n" + "\u200b\n" * n * 200 + "word\n",
    "what looks like markup": lambda n: "<p> " * n + "<" * n * 5,
}


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        pytest.param(kind, document, id=f"{kind}, {name}")
        for kind, of in (("html", PAGES), ("text", TEXTS))
        for name, document in of.items()
    ],
)
def test_time_grows_no_faster_than_the_document(kind: str, document: Callable[[int], str]) -> None:
    def seconds(size: int) -> float:
        text = document(size)
        gc.collect()
        gc.freeze()  # what earlier tests have left is not gone through again
        start = time.process_time()
        result = analyze(text, kind=kind, links=True, images=True)  # type: ignore[arg-type]
        result.text, result.markdown, result.html, result.facts, result.blocks  # noqa: B018 - each is made when asked for
        taken = time.process_time() - start
        gc.unfreeze()
        return taken

    seconds(10)  # imports, first uses
    small = seconds(300)
    assert seconds(1_200) < 8 * max(small, 0.015)  # four times the size; quadratic were sixteen times
