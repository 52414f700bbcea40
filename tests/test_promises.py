"""The promises about documents, over what hypothesis makes up from the shapes that scrapers and broken tools leave."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from command import ENVIRONMENT, ROOT, spawn
from hypothesis import given, settings
from hypothesis import strategies as st
from promises import check, check_formats, check_page
from shapes import BROKEN, ENCODINGS, EXAMPLES, PAGES, TEXTS, broken, encoded

from cleaner import analyze, clean


@settings(max_examples=150)
@given(TEXTS, st.integers(-2, 2))
def test_documents_of_known_shapes(text: str, strictness: int) -> None:
    check(text, strictness=strictness)


@settings(max_examples=150)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    check(text)


@settings(max_examples=100)
@given(PAGES)
def test_pages_of_known_shapes(html: str) -> None:
    check_page(html)


@settings(max_examples=100)
@given(BROKEN)
def test_documents_after_an_accident(document: str) -> None:
    check(document)
    check_page(document)


@settings(max_examples=40)
@given(
    st.binary(max_size=200) | st.builds(encoded, BROKEN | TEXTS | PAGES, st.sampled_from(ENCODINGS), st.integers(0, 1 << 16))
)
def test_every_format_of_every_input_is_a_lawful_answer(raw: bytes) -> None:
    check_formats(raw)


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t", "\r\r\n", "\ufeff", "\x00", "word", "\u2028", "a\x0cb\x0bc\x85d"])
def test_little_or_nothing(text: str) -> None:
    check(text)


def test_only_boilerplate_is_said_to_be_nothing_else() -> None:
    result = analyze("Skip to content\nHome\nLog in\nShare on Facebook\nPrivacy policy\n© 2026 Paper. All rights reserved.\n")
    assert result.text == ""
    assert result.warnings == ["no main content found"]


BODY = (
    "The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic.{0}"
    "“We have waited long enough for this,” said the mayor, who had promised the money in her first week.{0}"
)


@pytest.mark.parametrize(
    ("between", "left"),
    [
        ("\nREAD ALSO: Ten boats\n", "\n"),
        ("\n\nREAD ALSO: Ten boats\n\n", "\n\n"),
        ("\n\n\nREAD ALSO: Ten boats\n\n", "\n\n"),
        ("\nREAD ALSO: Ten boats\n\n", "\n\n"),
        ("\n\nREAD ALSO: Ten boats\n\nAdvertisement\n\n", "\n\n"),
        ("\r\n\r\nREAD ALSO: Ten boats\r\n\r\n", "\r\n\r\n"),
    ],
    ids=["no blank line", "one on each side", "the shorter run stays", "on one side", "within the removed", "crlf"],
)
def test_blank_lines_around_what_was_removed(between: str, left: str) -> None:
    first, second = BODY.format("|").split("|")[:2]
    assert clean(f"{first}{between}{second}\n") == f"{first}{left}{second}\n"


def test_no_blank_line_is_left_at_an_edge() -> None:
    body = BODY.format("\n")
    assert clean(f"Share on Facebook\n\n{body}\n\nAdvertisement\n\n") == body


def test_blank_edges_of_a_document_without_boilerplate_stay() -> None:
    text = "\n\n" + BODY.format("\n\n\n") + "\n"
    assert clean(text) == text


#: Broken examples, cleaned in some order; the digest of all the results.
DIGEST = """
import sys
from hashlib import sha256
from shapes import BROKEN_EXAMPLES
from cleaner import analyze
results = {}
for number in eval(sys.argv[1]):
    result = analyze(BROKEN_EXAMPLES[number], links=True)
    results[number] = repr((result.text, result.markdown, result.html, result.facts, result.blocks, result.warnings))
print(sha256("".join(results[number] for number in sorted(results)).encode("utf-8", "surrogatepass")).hexdigest())
"""


def test_the_same_input_gives_the_same_output_everywhere() -> None:
    forwards, backwards = "range(60)", "range(59, -1, -1)"
    places = [
        (forwards, {"PYTHONHASHSEED": "0", "TZ": "UTC"}),
        (
            backwards,
            {"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        ),
        (backwards, {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "PYTHONOPTIMIZE": "2"}),
    ]
    path = f"{ROOT}:{ROOT / 'tests'}"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", DIGEST, order], stdout=subprocess.PIPE, env={**ENVIRONMENT, "PYTHONPATH": path, **place}
        )
        for order, place in places
    ]
    digests = {process.communicate(timeout=120)[0] for process in running}
    assert len(digests) == 1
    assert digests != {b""}


@settings(max_examples=5)
@given(
    st.lists(BROKEN | TEXTS | PAGES, min_size=3, max_size=12),
    st.sampled_from(["text", "markdown", "html", "json", "jsonl"]),
    st.sampled_from(["2", "5"]),
)
def test_the_number_of_processes_does_not_show_in_the_output(documents: list[str], form: str, jobs: str) -> None:
    with TemporaryDirectory() as folder:
        for number, document in enumerate(documents):
            Path(folder, f"{number}").write_text(document, errors="surrogatepass")
        alone, several = (spawn(folder, "-f", form, "-j", number) for number in ("1", jobs))
    assert several == alone


def test_threads_do_not_show_in_the_output() -> None:
    documents = [broken(example, seed) for example in EXAMPLES for seed in range(4)]
    alone = [clean(document) for document in documents]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(clean, documents)) == alone


def test_a_line_of_megabytes_is_a_line() -> None:
    assert clean("word " * 1_000_000) == "word " * 1_000_000


def test_time_grows_with_the_number_of_lines_alone() -> None:
    few, many = (_seconds("word\n" * lines) for lines in (10_000, 80_000))
    assert many < 3 * 8 * few, "eight times the lines, in about eight times the time"


def _seconds(text: str) -> float:
    start = time.process_time()
    clean(text)
    return time.process_time() - start
