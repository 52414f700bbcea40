"""Comments, where somebody says what to do with them; without a word, the votes decide, as on any block.

Comments are what stands in an element that class, id or microdata call so (or replies, a discussion, ...). An element with
nearly all words of a page is the page, whatever it is called; and where nearly all main content is comments, they are what the
page is about, as on a forum, and cannot be dropped.
"""

from functools import cache

from cleaner import vote
from cleaner.measure.schema import LAYOUT_AFTER, LAYOUTS
from cleaner.model import Scorer, Settled, Step
from cleaner.profiles import PAGE
from cleaner.rules import rules_for
from cleaner.segment.markup import Page

WISHES = ("keep", "drop")

#: Rules that hold against a comment what it is, or where it stands; what is left tells its text from its buttons and forms.
AGAINST = frozenset({
    "named-comment", "section-of-comments", "after-body", "beside-body", "outside-clear-body", "end-of-body",
    "end-of-page", "beside-part-of-headline", "content-is-over", "clear-text-is-elsewhere",
    "text-with-its-headline",
})  # fmt: skip
_PAGE = 0.9  #: share of the words of a page, or of its main content; what holds more is the page
_SECTION = 20  #: words; what holds fewer counts comments, or leads to them
_WORDS = LAYOUTS["html"].index("words")


def heeded(settled: Settled, *, keep: bool) -> Settled:
    """The labels of a page with its comments as somebody wants them.

    Args:
        settled: a page whose labels are settled.
        keep: whether comments are content; else they are boilerplate.
    """
    if not settled.blocks:
        return settled
    page = settled.blocks[0].markup.page
    words = [row[_WORDS] or 1 for row in settled.features]
    found = _commented(page, [block.markup.box for block in settled.blocks], words, _SECTION if keep else 0)
    kept, steps = list(settled.kept), dict(settled.settled)
    if keep:
        for at, held_against in enumerate(_held_against()(settled.features)):
            score = settled.scores[at] - held_against
            if found[at] and not kept[at] and at not in steps and score > settled.cut:
                evidence = f"in {_named(page, found[at])}; {score:+.2f} without what is held against comments"
                kept[at], steps[at] = True, Step("comments-kept", evidence)
        return settled._replace(kept=kept, settled=steps, warnings=[] if any(kept) else settled.warnings)
    content = [(count, section) for count, section, stays in zip(words, found, kept, strict=True) if stays]
    if sum(count for count, section in content if section) > _PAGE * sum(count for count, _ in content):
        return settled
    for at, section in enumerate(found):
        if section and kept[at]:
            kept[at], steps[at] = False, Step("comments-dropped", f"in {_named(page, section)}")
    return settled._replace(kept=kept, settled=steps)


@cache
def _held_against() -> Scorer:
    rules = [rule for layout in ("html", LAYOUT_AFTER["html"]) for rule in rules_for(layout) if rule.id in AGAINST]
    return vote.compile_scorer(rules, PAGE.weights, LAYOUT_AFTER["html"])


def _commented(page: Page, placed: list[int], words: list[int], fewest: int) -> list[int]:
    """For each block, the outermost element around it that holds comments, or 0.

    Args:
        page: its boxes.
        placed: the box of each block.
        words: of each block.
        fewest: words that an element must hold.
    """
    held = [0] * len(page.parents)
    for box, count in zip(placed, words, strict=True):
        held[box] += count
    for box in range(len(held) - 1, 0, -1):
        held[page.parents[box]] += held[box]
    sections = [0] * len(held)
    for box in range(1, len(held)):
        called = "comment" in page.families[box] or "comment" in page.marks[box]
        sections[box] = sections[page.parents[box]] or (box if called and fewest <= held[box] < _PAGE * held[0] else 0)
    return [sections[box] for box in placed]


def _named(page: Page, box: int) -> str:
    name = f" class='{page.names[box]}'" if page.names[box] else ""
    word = next((word for family in page.families[box] if family == "comment" and (word := getattr(family, "word", ""))), "")
    return f"<{page.tags[box]}{name}>" + (f", called '{word}'" if word and word not in page.names[box] else "")
