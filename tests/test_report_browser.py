"""The report in a real browser: pointed at, walked through with the keyboard, narrow, dark, hostile, and large.

pip install '.[browser]', and a Chromium of the system or one that CLEANER_CHROMIUM names
"""

from __future__ import annotations

import json
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import pytest
from command import ARTICLE, ROOT

from cleaner import analyze
from cleaner.batch import Destination, run
from cleaner.job import Order, Outcome, process
from cleaner.read.discover import Found
from cleaner.read.documents import Task
from cleaner.report_page.page import ReportPage
from cleaner.settle.steps import STEPS

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install '.[browser]'")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed: pip install '.[browser]'")

from browser import CHROMIUM, launched  # noqa: E402 - needs playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator
    from playwright.sync_api import Page as Tab

    Show = Callable[..., Tab]

pytestmark = [
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium found: install one, or name it in CLEANER_CHROMIUM"),
    pytest.mark.undisturbed,
]
SEEDS = ROOT / "seeds"
DESKTOP, PHONE = (1440, 900), (390, 844)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as started:
        yield started


@pytest.fixture
def show(browser: Browser) -> Iterator[Show]:
    """Opens a report in a window of its own; at the end, nothing may have gone wrong or out in any of them."""
    contexts, wrong = [], []

    def opened(
        report: Path, *, size: tuple[int, int] = DESKTOP, scheme: str = "light", at: str = "", probed: bool = False
    ) -> Tab:
        viewport = {"width": size[0], "height": size[1]}
        contexts.append(browser.new_context(viewport=viewport, color_scheme=scheme, bypass_csp=probed))
        tab = contexts[-1].new_page()
        tab.set_default_timeout(60_000)  # milliseconds; a busy machine is no failure
        tab.on("console", lambda message: wrong.append(message.text))
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.on("dialog", lambda dialog: wrong.append(f"dialog {dialog.message}"))
        tab.on("request", lambda request: request.url.startswith("file:") or wrong.append(request.url))
        tab.goto(report.as_uri() + at)
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    to = Destination(file=str(folder / "out"), report=str(folder / "report.html"))
    run([str(SEEDS), str(SEEDS / "none.txt")], to=to)
    return folder / "report.html"


class Why(NamedTuple):
    """What is said beside a line."""

    verdict: str
    score: float
    votes: list[float]


def why(tab: Tab) -> Why:
    said = tab.locator("#why")
    said.wait_for()
    weights = [float(text.replace("−", "-")) for text in said.locator(".votes b").all_inner_texts()]
    score = said.locator("p", has_text="Score").locator("b").first.inner_text()
    return Why(said.locator(".verdict").inner_text(), float(score.replace("−", "-")), weights)


def follow(link: Locator) -> None:
    """Open a document of the list; its page may be drawn some time after the click."""
    link.click()
    link.page.wait_for_function(
        "heading => document.querySelector('.reader h3')?.innerText === heading", arg=link.locator(".name").inner_text()
    )


def test_pointing_at_a_removed_line_says_why_it_went(show: Show, report: Path) -> None:
    tab = show(report)
    follow(tab.get_by_role("link", name="maerkte.txt"))
    line = tab.get_by_role("option").filter(has_text="Lesen Sie auch")
    assert "line-through" in line.locator("del").evaluate("node => getComputedStyle(node).textDecorationLine")
    assert tab.locator("#why").is_hidden()
    line.hover()
    said = why(tab)
    assert said.verdict == "Removed"
    block = next(one for one in analyze((SEEDS / "languages" / "maerkte.txt").read_bytes()).blocks if "Lesen Sie" in one.text)
    assert said.score == sum(said.votes) == block.score
    assert sorted(said.votes) == sorted(vote.weight for vote in block.votes)
    assert "teaser-inside" in tab.locator("#why").inner_text()
    tab.locator("#why").hover()
    assert tab.locator("#why").is_visible(), "what is said can be pointed at as well"
    tab.keyboard.press("Escape")
    assert tab.locator("#why").is_hidden()
    line.hover()
    tab.locator("h1").hover()
    assert tab.locator("#why").is_hidden()


def test_a_step_is_named(show: Show, report: Path) -> None:
    tab = show(report)
    tab.get_by_label("Removed by").select_option(label="outside-run (step)")
    assert tab.get_by_role("status").inner_text() == "1 of 9 documents"
    follow(tab.get_by_role("link", name="flat-page.txt"))
    tab.locator(".line.marked").first.hover()
    assert "by the step outside-run: " in tab.locator("#why").inner_text()
    assert STEPS["outside-run"].reason in tab.locator("#why").inner_text()


def doubtful_lines(tab: Tab) -> list[str]:
    """The numbers of the lines of the open document that are called close, from the top."""
    lines = "[...document.querySelectorAll('.at')].map(at => [at.innerText, at.parentElement.innerText])"
    return [at for at, text in tab.evaluate(lines) if "close call" in text]


def test_the_keyboard_reaches_everything(show: Show, report: Path) -> None:
    tab = show(report)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Skip to the documents"
    tab.keyboard.press("Enter")
    tab.get_by_role("link", name="news.html").focus()
    tab.keyboard.press("Enter")
    heading = tab.get_by_role("heading", name="news.html")
    heading.wait_for()
    tab.wait_for_function("document.activeElement.tagName === 'H3'")
    tab.keyboard.press("Tab")
    assert why(tab).verdict == "Removed"
    assert tab.evaluate("document.activeElement.getAttribute('aria-describedby')") == "why"
    first = doubtful_lines(tab)[0]
    for _ in range(99):  # lines, at most
        if tab.evaluate("document.activeElement.querySelector('.at').innerText") == first:
            break
        tab.keyboard.press("ArrowDown")
    at, label = tab.evaluate("document.activeElement.innerText").split("\n")[:2]
    assert (at, label.partition(", ")[2]) == (first, "close call:")
    assert why(tab).verdict == "Kept"
    tab.keyboard.press("Escape")
    assert tab.locator("#why").is_hidden()
    tab.keyboard.press("End")
    assert why(tab).verdict == "Removed"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.id") == "why"
    tab.keyboard.press("Escape")
    assert tab.locator("#why").is_hidden()
    assert tab.evaluate("document.activeElement.role") == "option"


def test_a_button_goes_from_one_doubtful_line_to_the_next(show: Show, report: Path) -> None:
    tab = show(report)
    follow(tab.get_by_role("link", name="news.html"))
    doubtful = doubtful_lines(tab)
    assert len(doubtful) > 2
    places = []
    for _ in range(2 * len(doubtful)):
        tab.get_by_role("button", name="Next doubtful line").click()
        places.append(tab.evaluate("document.activeElement.querySelector('.at').innerText"))
        assert "A close call." in tab.locator("#why").inner_text()
    assert places == 2 * doubtful


def test_the_list_is_searched_narrowed_and_sorted(show: Show, report: Path) -> None:
    tab = show(report)
    names = tab.locator("#list .name")
    assert names.first.inner_text().endswith("none.txt")
    tab.get_by_label("Find").fill("txt LANGUAGES")
    assert tab.get_by_role("status").inner_text() == "2 of 9 documents"
    tab.get_by_label("Find").fill("nail polish")
    assert [name.rpartition("/")[2] for name in names.all_inner_texts()] == ["thread.html"]
    tab.get_by_label("Find").fill("")
    tab.get_by_label("Show").select_option("nothing removed")
    assert [name.rpartition("/")[2] for name in names.all_inner_texts()] == ["poem.txt", "recipe.txt"]
    tab.get_by_label("Show").select_option("all documents")
    tab.get_by_label("Sort by").select_option("words removed")
    assert names.first.inner_text().endswith("000_a7dc8394e3952697.txt")
    tab.get_by_role("button", name="after-separator").click()
    assert tab.get_by_role("button", name="after-separator").get_attribute("aria-pressed") == "true"
    assert tab.get_by_role("status").inner_text() == "1 of 9 documents"


def test_a_dot_of_the_plot_opens_its_document(show: Show, report: Path) -> None:
    tab = show(report)
    label = tab.get_by_role("img").get_attribute("aria-label")
    assert label == (
        "Plot of words kept and removed in 8 documents: 0 lost more than half of their words, 0 all of them, 2 none."
    )
    path = tab.locator(".dots path").first
    x, y = path.evaluate("node => node.getAttribute('d').slice(1).split(/[ h]/).map(Number)")[:2]
    tab.locator("#plot svg").click(position={"x": x, "y": y})
    tip = tab.locator(".tip bdi").inner_text()
    tab.wait_for_function("location.hash !== ''")
    assert tab.locator(".reader h3").inner_text() == tip


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_it_is_accessible_and_fits(show: Show, report: Path, size: tuple[int, int], scheme: str) -> None:
    tab = show(report, size=size, scheme=scheme, at="#d2", probed=True)
    tab.locator(".line.removed").first.focus()
    found = axe.Axe().run(tab)
    assert [(each["id"], each["nodes"]) for each in found.response["violations"]] == []
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    lightness = tab.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    assert (min(lightness) > 200) is (scheme == "light")


def test_nothing_in_a_document_runs_or_becomes_markup(show: Show, tmp_path: Path) -> None:
    attack = "</script><script>alert(1)</script><img src=x onerror=alert(2)><!-- \u202e {data} </textarea><svg onload=alert(3)>"
    table = tmp_path / "table.jsonl"
    page = f"<title>{attack.replace('<', '&lt;')}</title><p>{ARTICLE}</p><pre>{attack.replace('<', '&lt;')}</pre>"
    table.write_text(
        "".join(json.dumps({"text": text}) + "\n" for text in (attack, f"{ARTICLE}\n{attack}", page, "\ud800 \x00"))
    )
    named = tmp_path / "<img src=x onerror=alert(4)>.txt"
    named.write_text(ARTICLE)
    missing = tmp_path / "<script>alert(5)<"
    report = tmp_path / "report.html"
    run([str(table), str(named), str(missing)], to=Destination(file=str(tmp_path / "out"), report=str(report)))
    tab = show(report)
    for link in tab.locator("#list a").all():
        follow(link)
        for line in tab.locator(".line").all():
            line.hover()
    assert tab.locator("#list img, .reader img, #list script, .reader script").count() == 0
    assert tab.get_by_text("<img src=x onerror=alert(4)>.txt").count() > 0
    follow(tab.get_by_role("link", name="table.jsonl:2"))
    assert tab.get_by_role("option").filter(has_text="<svg onload=alert(3)>").count() == 1


def test_a_run_without_documents_has_a_page(show: Show, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("text\n")
    run([str(tmp_path / "table.csv")], to=Destination(file=str(tmp_path / "out"), report=str(tmp_path / "report.html")))
    tab = show(tmp_path / "report.html")
    assert tab.get_by_role("status").inner_text() == "0 documents"
    assert tab.locator("#rules").inner_text() == "Nothing was removed."


def test_a_document_of_many_lines_is_shown_bit_by_bit(show: Show, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("".join(f"{number}. {ARTICLE}" for number in range(1000)))
    run([str(long)], to=Destination(file=str(tmp_path / "out"), report=str(tmp_path / "report.html")))
    tab = show(tmp_path / "report.html")
    lines = tab.locator(".line")
    assert lines.count() < 100
    fold = tab.get_by_role("option", name="kept lines, all of them sure").first
    fold.focus()
    tab.keyboard.press("Enter")
    assert 400 <= lines.count() < 500
    assert tab.evaluate("document.activeElement.className").startswith("line kept")
    tab.get_by_role("button", name="Show all lines").click()
    assert lines.count() == 400
    tab.get_by_role("option", name="more of").click()
    assert lines.count() == 800


def made_up(folder: Path, figures: Iterable[dict[str, object]]) -> Path:
    """The page over documents with these figures, each with the lines of a long one, as the processes hand them over."""
    source, report = folder / "one.txt", folder / "report.html"
    source.write_text(ARTICLE * 40)
    task = Task("one", Found(str(source), 0, in_folder=False))
    head, _, lines = process(Order(report="html"), task).report.partition(b"\n")
    with report.open("wb") as out, ReportPage(out, "report.html") as page:
        for one in figures:
            page.put(task, Outcome(report=json.dumps(json.loads(head) | one).encode() + b"\n" + lines))
        page.end()
    return report


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("words", [700, 8_000, 45_000, 2_345_678])
def test_no_text_of_the_overview_touches_another(show: Show, tmp_path: Path, size: tuple[int, int], words: int) -> None:
    removers = [("in-nav", False, words, words), ("in-header", False, words / 3, 0)]
    figures = ({"kept": kept, "removed": gone, "removers": removers} for kept in (150, words) for gone in (0, 150, words))
    tab = show(made_up(tmp_path, figures), size=size)
    boxes = tab.locator("#plot text").evaluate_all("""texts => texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return [text.textContent, left, right, top, bottom];
    })""")
    for (one, *a), (other, *b) in combinations(boxes, 2):
        apart = a[1] + 4 <= b[0] or b[1] + 4 <= a[0] or a[3] <= b[2] + 2 or b[3] <= a[2] + 2  # boxes have room above letters
        assert apart, f"'{one}' touches '{other}'"
    gaps = tab.locator("#rules td.bars").evaluate_all("""cells => cells.map((cell) => {
        const number = document.createRange();
        number.selectNode(cell.lastChild);
        return number.getBoundingClientRect().left - cell.firstChild.getBoundingClientRect().right;
    })""")
    assert min(gaps) >= 6, "pixels between a bar and its number"


def clock(tab: Tab) -> Callable[[], float]:
    """Tells the seconds of CPU that a page has taken since it was last asked: a busy machine is no slow page."""
    session = tab.context.new_cdp_session(tab)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    before = 0.0

    def spent() -> float:
        nonlocal before
        metrics = session.send("Performance.getMetrics")["metrics"]
        now = next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")
        since, before = now - before, now
        return since

    return spent


def test_five_thousand_documents_stay_usable(show: Show, tmp_path: Path) -> None:
    names = (f"part-{number % 7}/{number:04}.txt" for number in range(5000))
    figures = ({"name": name, "doubt": number / 5000, "removed": number} for number, name in enumerate(names))
    tab = show(made_up(tmp_path, figures))
    spent = clock(tab)
    tab.reload()
    tab.locator("#list a").first.wait_for()
    assert spent() < 5, "seconds of CPU to open"
    assert tab.evaluate("document.querySelectorAll('body *:not(script)').length") < 3000
    assert tab.get_by_role("status").inner_text() == "5,000 documents, 1 to 50 shown"
    assert tab.locator("#list .name").first.inner_text() == "part-1/4999.txt"
    spent()
    tab.get_by_label("Find").fill("part-3/")
    assert tab.get_by_role("status").inner_text() == "714 of 5,000 documents, 1 to 50 shown"
    assert spent() < 1, "seconds of CPU to search"
    tab.get_by_role("button", name="Next").click()
    assert tab.get_by_role("status").inner_text() == "714 of 5,000 documents, 51 to 100 shown"
