"""Measures and searches that are written to be fast, against their definitions, worked out the slow way on made-up input."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from math import exp, log, sqrt
from random import Random
from typing import Any

import pytest

from cleaner.measure import cues
from cleaner.measure.page import features_of
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Block, Profile, Scored, Source
from cleaner.segment.headline import headline_of
from cleaner.segment.html import blocks_of
from cleaner.segment.markup import Page
from cleaner.settle.page import best_cut
from cleaner.settle.run import best_run

PARTS = (
    "div", "div", "div class=row", "section", "section class=comments", "aside", "footer", "nav", "main", "article", "ul", "li",
    "div class=cookie-consent", "div class=sidebar", "div id=related", "div hidden",
)  # fmt: skip
LEAVES = (
    "<p>The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic.</p>",
    "<p>Work on it will begin in April, and is expected to last until the end of the summer, the builders said.</p>",
    "<p>Short one.</p>",
    "<p><a href=/x>More of it</a> and <a href=/y>so on</a></p>",
    "<p><a href=/z>Work on it will begin in April, and is expected to last until the end of the summer</a></p>",
    "<h2>A heading in between</h2>",
    "<h4><span class=share>Another</span></h4>",
    "<li><a href=/m>Menu</a></li>",
)


def made_up(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - no secret


def a_page(random: Random) -> str:
    def part(depth: int) -> str:
        if depth == 0 or random.random() < 0.2:
            return "".join(random.choice(LEAVES) for _ in range(random.randint(1, 4)))
        tag = random.choice(PARTS)
        return f"<{tag}>{''.join(part(depth - 1) for _ in range(random.randint(1, 3)))}</{tag.split()[0]}>"

    headline = random.choice(["", "<h1>The old bridge</h1>", "<header><div><h1>The old bridge</h1></div></header>"])
    parts = [part(random.randint(1, 5)) for _ in range(random.randint(1, 5))]
    parts.insert(random.randint(0, len(parts)), headline)
    return f"<title>The old bridge</title><body>{''.join(parts)}"


class Tree:
    """The boxes of a page, asked in words."""

    def __init__(self, page: Page, blocks: Sequence[Block]) -> None:
        self.page = page
        self.placed = [block.markup.box for block in blocks]

    def around(self, box: int) -> list[int]:
        """The box, what it stands in, and so on up to the root."""
        return [box, *self.around(self.page.parents[box])] if box else [0]

    def total(self, box: int, of_blocks: Sequence[float]) -> float:
        return sum(value for placed, value in zip(self.placed, of_blocks, strict=True) if box in self.around(placed))

    def path(self, box: int) -> list[tuple[str, str]]:
        return [(self.page.tags[one], self.page.names[one]) for one in self.around(box)[:-1]]

    def gap(self, inner: int, box: int) -> int:
        """Levels up from a box to the innermost one around it that holds another box too."""
        return next(levels for levels, one in enumerate(self.around(inner)) if one in self.around(box))


def stands_apart(tree: Tree, words: Sequence[float], box: int) -> tuple[bool, bool]:
    """Whether a block there is no prose of its page, and whether it is not however little there is."""
    page = tree.page
    around = tree.around(box)[:-1]
    asks = any("consent" in page.families[one] for one in around)
    small = [one for one in around if tree.total(one, words) <= 0.9 * sum(words)]
    marks, called = {"nav", "footer", "aside", "hidden"}, {"cookie", "related"}
    return asks or any(marks & page.marks[one] or called & page.families[one] for one in small), asks


def is_not_ready(tree: Tree, words: Sequence[float]) -> bool:
    """Whether the page shows next to nothing before its scripts have run."""
    hides = [any("hidden" in tree.page.marks[one] for one in tree.around(box)) for box in tree.placed]
    shown = sum(count for count, hidden in zip(words, hides, strict=True) if not hidden)
    return sum(words) > 150 and shown < 0.05 * sum(words)


def small(row: dict[str, Any]) -> bool:
    return bool(row["small_words"] * 8 >= row["words"])


MAY_BE_ALL = {"main", "article", "section", "p", "list", "content", "body", "title", "consent", "comment"}


@pytest.mark.parametrize("seed", range(40))
def test_the_place_of_a_block_in_its_page(seed: int) -> None:
    blocks, *_ = blocks_of(Source(a_page(made_up(seed)), "html"))
    rows = [dict(zip(LAYOUTS["html"], row, strict=True)) for row in features_of(blocks)]
    page = blocks[0].markup.page
    tree = Tree(page, blocks)
    words, count = [row["words"] for row in rows], len(blocks)
    linked, chars = [block.markup.linked for block in blocks], [len(block.text) for block in blocks]
    density = [links / size for links, size in zip(linked, chars, strict=True)]
    prose = [
        row["words"] if row["words"] >= 12 and links < 0.35 and (row["ends_sentence"] or row["commas"] or small(row)) else 0
        for row, links in zip(rows, density, strict=True)
    ]  # fmt: skip
    apart = [stands_apart(tree, prose, box) for box in tree.placed]
    good = [0 if away else value for (away, _), value in zip(apart, prose, strict=True)]
    if sum(good) < 50:
        good = [0 if asks else value for (_, asks), value in zip(apart, prose, strict=True)]
    of_all = sum(good)
    share = {box: tree.total(box, good) / of_all if of_all else 0.0 for box in range(len(page.parents))}

    def levels_outside(box: int, enough: float) -> int:
        holders = [one for one in share if one and share[one] > enough]
        level = max((len(tree.around(one)) for one in holders if one in tree.around(box)), default=1)
        return max((len(tree.around(one)) for one in holders), default=1) - level

    own: Counter[int] = Counter()
    for box, value in zip(tree.placed, good, strict=True):
        own[page.parents[box]] += 2 * value
        own[page.parents[page.parents[box]]] += value
    body = own.most_common(1)[0][0] if of_all else 0
    inside = [at for at in range(count) if good[at] and body in tree.around(tree.placed[at])]
    called = [box for box in share if "comment" in page.families[box]]
    held = sum(share[box] for box in called if not set(called) & set(tree.around(box)[1:]))
    forum = held > 0.5 and (1 - held) * of_all < 60
    headline = headline_of(blocks)
    kinds = [tree.path(box) for box in tree.placed]
    hides_all = is_not_ready(tree, words)
    for at, (row, box) in enumerate(zip(rows, tree.placed, strict=True)):
        parent = page.parents[box]
        grand = page.parents[parent]
        held = tree.total(grand, chars)
        near = page.families[box] | page.families[parent] | page.families[grand]
        numbers: dict[str, Any] = {
            "link_density": density[at],
            "heading": next((int(tag[1]) for one in tree.around(box) if (tag := page.tags[one])[1:].isdigit()), 0),
            "after_title": at - headline if headline >= 0 else at + 1,
            "has_title": headline >= 0,
            "group_blocks": kinds.count(kinds[at]),
            "group_words": sum(value for kind, value in zip(kinds, words, strict=True) if kind == kinds[at]),
            "copies": sum(block.text.lower() == blocks[at].text.lower() for block in blocks),
            "parent_good": share[parent],
            "grand_good": share[grand],
            "grand_density": tree.total(grand, words) / page.sizes[grand],
            "grand_links": tree.total(grand, linked) / held,
            "gap": levels_outside(box, 0.5),
            "wide_gap": levels_outside(box, 0.85),
            "before_good": not any(good[: at + 1]),
            "previous_words": words[at - 1] if at else 0,
            "next_words": words[at + 1] if at + 1 < count else 0,
            "previous_links": density[at - 1] if at else 0.0,
            "next_links": density[at + 1] if at + 1 < count else 0.0,
            "page_good": of_all,
            "body_holds": share[body],
            "body_gap": tree.gap(body, box),
            "body_side": (at > inside[-1]) - (at < inside[0]) if inside else 0,
            "place": at / count,
        }  # fmt: skip
        if headline >= 0 and of_all:
            part = next((one for one in tree.around(tree.placed[headline]) if share[one] >= min(40 / of_all, 1.0)), 0)
            numbers["headline_gap"] = tree.gap(part, box)
        else:
            numbers["headline_gap"] = -1
        within: set[str] = set()
        tokens: set[str] = set()
        for one in tree.around(box)[:-1]:
            marks, families = page.marks[one], page.families[one] - ({"comment"} if forum else set())
            if share[one] > 0.5:
                waits = share[one] > 0.85 and page.sizes[one] > 4
                marks = frozenset(mark for mark in marks if mark in MAY_BE_ALL or (mark == "hidden" and not waits))
                families = frozenset(family for family in families if family in MAY_BE_ALL)
            within |= marks - ({"hidden"} if hides_all else set())
            tokens |= families
        assert {name: row[name] for name in numbers} == pytest.approx(numbers), blocks[at].text
        assert (row["within"], row["tokens"], row["near_tokens"]) == (within, tokens, near), blocks[at].text


WORDS = "one two six ten red"


@pytest.mark.parametrize("seed", range(60))
def test_the_cue_phrases_of_a_line(seed: int) -> None:
    random = made_up(seed)
    made = [" ".join(random.choices(WORDS.split(), k=random.choice([1, 2, 2, 3, 4]))) for _ in range(6)]
    made += [f"{phrase} {random.choice(WORDS.split())}" for phrase in made[:3]]
    families = {name: {"en": " | ".join(dict.fromkeys(made[at : at + 4]))} for at, name in enumerate("abcdef")}
    words = " ".join(random.choices([*made, *WORDS.split(), "blue"], k=random.randint(1, 5))).split()
    runs = combinations(range(len(words) + 1), 2)
    matches = sorted((start, -end, phrase) for start, end in runs if (phrase := " ".join(words[start:end])) in made)
    of = {phrase: [name for name in families if phrase in families[name]["en"].split(" | ")] for phrase in made}
    found: dict[str, str] = {}
    for *_, phrase in matches:
        for family in of[phrase]:
            found.setdefault(family, phrase)
    covered = {at for start, end, _ in matches for at in range(start, -end)}
    opening = next((of[phrase][0] for start, _, phrase in matches if start == 0), "")
    closing = next((of[phrase][0] for _, end, phrase in matches if -end == len(words)), "")
    text = ", ".join(words).capitalize()
    *told, share, label = cues.find_cues(text, text.split(), cues.index(families), unspaced=False)
    assert [*told, label] == [found, opening, closing, ""]
    assert share == pytest.approx(len(covered) / len(words))


@pytest.mark.parametrize("seed", range(40))
def test_no_run_has_a_larger_sum(seed: int) -> None:
    random = made_up(seed)
    count = random.randint(1, 12)
    scores = [random.randint(-8, 8) / 4 for _ in range(count)]
    rows = [(random.choice([0, 1, 3, 8, 20, 60]),) + (0,) * (len(LAYOUTS["text"]) - 1) for _ in range(count)]
    lean, cut = random.choice([0.0, 0.5, 1.0]), random.choice([-1.0, 0.0, 1.0])
    gains = [(score + lean - cut) * sqrt(row[0] + 1) for score, row in zip(scores, rows, strict=True)]
    first, after = best_run(Scored([""] * count, rows, scores, [frozenset()] * count), Profile("free", (), "", lean=lean), cut)
    best = max(sum(gains[start:end]) for start, end in combinations(range(count + 1), 2))
    assert sum(gains[first:after]) == pytest.approx(max(best, 0.0))


@pytest.mark.parametrize("seed", range(40))
def test_no_cut_is_expected_to_be_better(seed: int) -> None:
    random = made_up(seed)
    count = random.randint(1, 12)
    scores = [random.randint(-12, 12) / 4 for _ in range(count)]
    words = [random.choice([0, 1, 5, 40]) for _ in range(count)]
    lowest = best_cut([-99.0], [1])[0]
    highest = best_cut([99.0], [1])[0]
    alone = {score: best_cut([score], [1])[1] for score in scores}  # the chance of a block is what is expected of one word
    assert sorted(alone.values()) == [alone[score] for score in sorted(alone)]
    cut, expected = best_cut(scores, words)
    assert expected == pytest.approx(sum(alone[score] * size for score, size in zip(scores, words, strict=True)))

    def f1_if(shift: float, limit: float) -> float:
        chances = [1 / (1 + exp(-log(alone[score] / (1 - alone[score])) - shift)) for score in scores]
        kept = [(chance * size, size) for chance, size, score in zip(chances, words, scores, strict=True) if score > limit]
        wanted = sum(chance * size for chance, size in zip(chances, words, strict=True))
        return 2 * sum(hit for hit, _ in kept) / (sum(size for _, size in kept) + wanted or 1.0)

    def f1(limit: float) -> float:
        return f1_if(-2.5, limit) / 4 + f1_if(0, limit) / 2 + f1_if(2.5, limit) / 4

    best = max(map(f1, [min(scores) - 1, *(score - 0.01 for score in scores)]))
    assert lowest <= cut <= highest
    assert f1(cut) == pytest.approx(best) or cut in {lowest, highest}
