"""What each path loads: nothing it does not need. People run this in shell loops."""

import subprocess
import sys

import pytest
from command import ARTICLE, PATIENCE, ROOT

PARSERS = ("bs4", "selectolax", "lxml", "html5lib", "html.parser")
COMMAND_LINE = ("typer", "click", "rich", "pydantic", "shellingham", "argparse")
#: Of the standard library, what costs a good part of starting Python, and what only several processes need.
HEAVY = ("dataclasses", "inspect", "json", "pathlib", "tempfile", "logging", "concurrent", "multiprocessing", "asyncio")
DETECTORS = ("charset_normalizer", "chardet")
#: What only pages need, only plain text, and only who asks for reasons.
OF_PAGES = ("cleaner.rules.page_body", "cleaner.measure.page", "cleaner.segment.html", "cleaner.settle.page", "cleaner.facts")
OF_TEXT = ("cleaner.rules.lines", "cleaner.rules.place", "cleaner.segment.text", "cleaner.settle.text", "cleaner.facts")
OF_REASONS = ("cleaner.conditions", "cleaner.judged", "cleaner.containers")

PAGE = f"<!doctype html><html><body><main><h1>Bridge</h1><p>{ARTICLE}</p></main></body></html>"

LIBRARY = "import cleaner; cleaner.clean(sys.stdin.read())"
MAIN = "from cleaner.__main__ import main; sys.argv[1:] = {!r}; main()"
#: Wraps a program so that the last thing on stderr is what it loaded.
WRAPPED = "import sys\ntry:\n {}\nfinally:\n print('loaded:', *sys.modules, file=sys.stderr)"


@pytest.mark.parametrize(
    ("program", "document", "forbidden"),
    [
        pytest.param("import cleaner", "", (*PARSERS, *COMMAND_LINE, *HEAVY, *DETECTORS), id="import"),
        pytest.param("import cleaner.__main__", "", ("cleaner.api", "cleaner.model"), id="before it can catch Ctrl-C"),
        pytest.param(LIBRARY, ARTICLE, (*PARSERS, *COMMAND_LINE, *HEAVY, *DETECTORS, *OF_PAGES), id="library, text"),
        pytest.param(LIBRARY, PAGE, ("bs4", "html5lib", *COMMAND_LINE, *DETECTORS, *OF_TEXT), id="library, html"),
        pytest.param(MAIN.format([]), ARTICLE, (*PARSERS, *OF_PAGES, *OF_REASONS, "cleaner.render.formats"), id="bare, text"),
        pytest.param(
            MAIN.format([]),
            ARTICLE,
            ("tomllib", "pathspec", "fnmatch", "cleaner.config.model", "cleaner.config.reading", "cleaner.conditions"),
            id="bare, no configuration",
        ),
        pytest.param(MAIN.format(["-"]), ARTICLE, (*PARSERS, *COMMAND_LINE, *HEAVY), id="only paths, text"),
        pytest.param(
            MAIN.format([]),
            PAGE,
            ("bs4", "html5lib", *COMMAND_LINE, "json", *DETECTORS, *OF_TEXT, *OF_REASONS),
            id="bare, html",
        ),
        pytest.param(
            MAIN.format(["--strictness", "0"]),
            ARTICLE,
            (*PARSERS, "rich", "concurrent.futures", *DETECTORS),
            id="options",
        ),
        pytest.param(MAIN.format(["-f", "json"]), ARTICLE, (*PARSERS, "rich", "concurrent.futures"), id="json"),
        pytest.param(MAIN.format(["explain"]), ARTICLE, (*PARSERS, "rich", "concurrent.futures"), id="explain, piped"),
        pytest.param(MAIN.format(["rules"]), "", (*PARSERS, "rich", "concurrent.futures"), id="rules, piped"),
        pytest.param(MAIN.format(["--help"]), "", (*PARSERS, "rich", "concurrent.futures"), id="help"),
    ],
)
def test_nothing_is_loaded_that_is_not_needed(program: str, document: str, forbidden: tuple[str, ...]) -> None:
    loaded = modules_of(program, document)
    assert "cleaner" in loaded
    assert sorted(name for name in loaded if _is_one_of(name, forbidden)) == []


def test_bare_text_takes_next_to_nothing_from_the_standard_library() -> None:
    """`re` and `typing` alone double what starting Python costs."""
    taken = modules_of(MAIN.format([]), ARTICLE) - modules_of("import re, typing", "")
    assert {name for name in taken if not _is_one_of(name, ("cleaner",))} <= {"__future__", "errno", "gc", "math"}


def modules_of(program: str, document: str) -> set[str]:
    """The modules that are loaded when a program ends."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", WRAPPED.format(program)],
        input=document,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
        env={"PYTHONPATH": ":".join((str(ROOT), *(path for path in sys.path if "packages" in path)))},
    )
    assert "Traceback" not in done.stderr, done.stderr
    return set(done.stderr.rpartition("loaded: ")[2].split())


def _is_one_of(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)
