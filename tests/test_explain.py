"""What people at a terminal get to see of a decision: all that it shows adds up, fits, and is harmless."""

import json
import re
from pathlib import Path

import pytest
from command import ARTICLE, ROOT, Command, Ran
from rich.cells import cell_len

from cleaner import analyze
from cleaner.job import Cleaned
from cleaner.render import reasons
from cleaner.render.explanation_view import view
from cleaner.render.focus import Focus
from cleaner.settle.steps import STEPS

FLAT = ROOT / "seeds" / "flat-page.txt"
FORUM = ROOT / "seeds" / "forum" / "thread.html"
TOUDAI = ROOT / "seeds" / "languages" / "toudai.txt"
SEEDS = [FLAT, FORUM, TOUDAI, ROOT / "seeds" / "recipe.txt", ROOT / "seeds" / "news.html"]

_POINTS = r"[+-]\d+\.\d\d+"


def seen(path: Path, focus: Focus = Focus(), columns: int = 80, *, colour: bool = False) -> str:  # noqa: B008 - immutable
    """What a terminal gets to see of an explanation."""
    judgement = analyze(path.read_bytes())._judgement  # noqa: SLF001 - what renderers are given
    return view(Cleaned(str(path), judgement, [], []), focus, columns, colour=colour)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_votes_named_and_others_add_up_to_the_score(path: Path) -> None:
    for block in analyze(path.read_bytes()).blocks:
        for first in (None, *(vote.rule for vote in block.votes[:2])):
            tally = reasons.tally(block, first)
            assert sum(vote.weight for vote in tally.named) + tally.others_sum == block.score
            assert len(tally.named) + tally.others == len(block.votes)
            assert len(tally.named) <= 4
            assert first is None or tally.named[0].rule == first


@pytest.mark.parametrize("columns", [80, 160])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_what_is_shown_adds_up(path: Path, columns: int) -> None:
    rows = re.split(r"(?m)^ *\d+  [+-]\?? +", seen(path, columns=columns).split("what decided", 1)[1])[1:]
    assert rows
    for row in rows:
        alone = re.sub(r"(?s)… \d+ more (kept|removed),.*", "", row.lstrip())
        score, *votes = re.findall(rf"(?:^|(?<=  ))({_POINTS}) ", alone, re.MULTILINE)
        assert sum(map(float, votes)) == float(score), row


@pytest.mark.parametrize("columns", [40, 80, 120, 200])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_it_fits_any_terminal(path: Path, columns: int) -> None:
    for focus in (Focus(), Focus(block=1), Focus(unfolded=True)):
        lines = seen(path, focus, columns).splitlines()
        assert max(map(cell_len, lines)) <= columns
        assert [line for line in lines if line.endswith(" ")] == []


def test_kept_and_removed_are_marked_and_long_runs_folded() -> None:
    out = seen(FLAT, columns=100)
    assert re.search(
        r"^ +29  -   -4.00  READ MORE: Why your onions go soft\n +-1.25 foreign-to-the-text  -1.25 teaser-inside  ",
        out,
        re.MULTILINE,
    )
    assert re.search(r"^ +22  \+   \+5.25  When to begin$", out, re.MULTILINE)
    assert "… 18 more removed, 34 to 51, scores -12.50 to -6.25\n                 outside-run (18)\n" in out
    assert "Pinterest\n                 outside-run  " in out
    assert re.search(r"Leeks are the most patient of vegetables. They stand in the bed .*…\n", out)
    assert "12 of 52 blocks kept, 233 of 351 words; content scores above +0.00\n" in out


def test_the_names_that_are_shown_are_told_at_the_end() -> None:
    table, _, told = seen(FLAT, columns=120).partition("\nwhat the names mean\n")
    named = re.findall(r"^([a-z-]+)  +\S", told, re.MULTILINE)
    assert named[0] == "outside-run", "what settled a label comes before what voted"
    assert re.search(r"^far-above-the-text +Far above the first paragraph.$", told, re.MULTILINE)
    assert "some-words" not in named, "what removed something comes before what kept something"
    assert len(named) == 6
    assert all(f" {name}" in table for name in named)
    assert told.endswith(
        "\n'cleaner rules ID' tells more, and of the others; 'cleaner config --help', how to weigh one otherwise\n\n"
    )
    assert "what the names mean" not in seen(FLAT, Focus(rule="outside-run")) + seen(FLAT, Focus(block=1))


def test_close_calls_are_marked_and_never_folded() -> None:
    thread = analyze(FORUM.read_bytes(), strictness=-1)
    out = view(Cleaned("thread.html", thread._judgement, [], []), Focus(), 160, colour=False)  # noqa: SLF001 - as above
    assert "\n4 close calls, marked with ?: 1 point or less from the cut\n" in out
    assert len(re.findall(r"^ *\d+  [+-]\? ", out, re.MULTILINE)) == 4
    assert sum(reasons.is_close_call(block.score, block.settled_by, thread.cut) for block in thread.blocks) == 4
    many = b"<!doctype html><body>" + b"<p>A paragraph that is long enough to be a good one, and ends like that.</p>" * 7
    judgement = analyze(many)._judgement  # noqa: SLF001 - as above
    near = judgement._replace(scores=[9.0, 9.0, 9.0, 9.0, 9.0, 1.5, 9.0], cut=1.0, kept=[True] * 7, settled={})
    rows = view(Cleaned("a.html", near, [], []), Focus(), 160, colour=False).splitlines()
    assert [row.split()[1] for row in rows if row[:5].strip().isdigit()] == ["+", "+", "+?", "+"]
    assert [row.split()[1:3] for row in rows if "…" in row and "more" in row] == [["3", "more"]]


def test_a_step_that_overrules_the_score_says_why() -> None:
    judgement = analyze((ROOT / "seeds" / "poem.txt").read_bytes(), strictness=2)._judgement  # noqa: SLF001 - as above
    out = view(Cleaned("a.txt", judgement, [], []), Focus(), 160, colour=False)
    overruled = [
        step for at, step in judgement.settled.items() if (judgement.scores[at] > judgement.cut) is not judgement.kept[at]
    ]
    assert overruled
    for step in overruled:
        assert f"  {step.id} ({step.evidence.split(',')[0]}" in out


def test_nothing_is_folded_where_all_is_asked_for() -> None:
    out = seen(FLAT, Focus(unfolded=True), columns=900)
    blocks = analyze(FLAT.read_bytes()).blocks
    assert " more removed" not in out
    for block in blocks:
        assert f"  {block.text}" in out
    assert out.count(" any-line (not no_letters)") == len(blocks)


def test_a_rule_shows_what_it_did(cleaner: Command) -> None:
    out = seen(FLAT, Focus(rule="teaser-inside"), columns=100)
    assert "teaser-inside: A pointer to another document, inside the text.\n" in out
    assert "voted on 1 block, 0 kept and 1 removed; without its vote none would lie on the other side of the cut\n" in out
    assert "READ MORE" in out
    assert "-1.25 teaser-inside (inside, opening=related, label=related" in out
    assert "Pinterest" not in out
    news = seen(ROOT / "seeds" / "news.html", Focus(rule="named-newsletter"), columns=100)
    assert "voted on 3 blocks, 0 kept and 3 removed; without its vote 2 would lie on the other side of the cut\n" in news
    step = seen(FLAT, Focus(rule="outside-run"), columns=160)
    assert "settled 38 blocks, 0 kept and 38 removed; none of them against its score\n" in step
    entries = [json.loads(line) for line in cleaner("explain", FLAT, "-f", "json", "--rule", "outside-run").out.splitlines()]
    assert {entry["settled_by"]["id"] for entry in entries} == {"outside-run"}
    assert len(entries) == 38
    rows = cleaner("explain", FLAT, "--rule", "teaser-inside").out.decode().splitlines()
    assert [row.split("\t")[0] for row in rows] == [f"# {FLAT}", f"{FLAT}:29"]


def test_a_document_in_which_a_rule_has_no_say_takes_one_line() -> None:
    assert seen(FORUM, Focus(rule="teaser-inside")) == f"{FORUM}: no block by teaser-inside\n"


def test_documents_are_parted_by_a_blank_line() -> None:
    for focus in (Focus(), Focus(block=1)):
        out = seen(FLAT, focus)
        assert out.endswith("\n\n")
        assert not out.endswith("\n\n\n")


def test_a_rule_that_there_is_not_is_refused_with_what_may_be_meant(cleaner: Command) -> None:
    ran = cleaner("explain", FLAT, "--rule", "outside-rn")
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err.startswith("cleaner: there is no rule 'outside-rn'; did you mean outside-run ")


def test_a_block_is_shown_whole_on_a_narrow_terminal() -> None:
    out = seen(FLAT, Focus(block=29), columns=40)
    assert max(map(cell_len, out.splitlines())) <= 40
    assert "…" not in out


def test_a_block_is_shown_in_full(cleaner: Command) -> None:
    out = seen(FLAT, Focus(block=29), columns=100)
    assert "line 29: removed\n\n    READ MORE: Why your onions go soft\n\n" in out
    shown = [float(points) for points in re.findall(rf"^ *({_POINTS})  ", out, re.MULTILINE)]
    assert sum(shown) == -4
    assert "= -4.00  the score, not above the cut at +0.00\n" in out
    assert "teaser-inside (inside, opening=related, label=related, cue_share=0.29)\n         A pointer to another doc" in out
    assert re.search(r"^words +7 +words: how many words", out, re.MULTILINE)
    settled = seen(FLAT, Focus(block=52), columns=100)
    assert "   step  outside-run (block 21 below the run of the body)\n" in settled
    entry = json.loads(cleaner("explain", FLAT, "-f", "json", "--block", "29").out)
    assert (entry["line"], entry["features"]["opening"], entry["features"]["words"]) == (29, "related", 7)


def test_a_block_is_found_by_any_of_its_lines(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "wrapped.txt"
    path.write_text(re.sub(r"(.{50,60}) ", r"\1\n", ARTICLE))
    whole = [json.loads(cleaner("explain", path, "-f", "json", "--block", str(line)).out) for line in (1, 2)]
    assert whole[0] == whole[1]
    assert whole[0]["line"] == 1


@pytest.mark.parametrize(("number", "nearest"), [("2", "1"), ("99", "21")])
def test_a_block_that_there_is_not_costs_its_document_only(cleaner: Command, number: str, nearest: str) -> None:
    poem = ROOT / "seeds" / "poem.txt"
    ran = cleaner("explain", FLAT, poem, "--block", number)
    assert f"cleaner: {poem}: has no block {number}; the nearest is --block {nearest}\n" in ran.err
    assert ran.code == 2
    assert (ran.out != b"") == (number == "2")


def test_an_empty_document_has_a_head_only(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("")
    assert "0 of 0 blocks kept, 0 of 0 words" in seen(path)


def test_a_warning_stands_at_the_head(tmp_path: Path) -> None:
    path = tmp_path / "shell.html"
    path.write_text("<!doctype html><body><div id=app></div><script>start()</script></body>")
    assert "\nwarning: the page holds no text outside scripts" in seen(path, columns=120)


def test_colours_tell_what_went_and_none_come_from_the_document(tmp_path: Path) -> None:
    path = tmp_path / "evil\x1b[2J.txt"
    path.write_bytes(FLAT.read_bytes().replace(b"Menu", "Menu\x1b[2J[bold]\x9b".encode()))
    for focus in (Focus(), Focus(block=2), Focus(unfolded=True)):
        out = seen(path, focus, colour=True)
        assert "\x1b[31m" in out
        assert "\x1b[2J" not in out
        assert "Menu␛[2J[bold]�" in out
        assert "\x1b" not in seen(path, focus)


def test_every_step_has_its_meaning_and_no_other() -> None:
    code = "".join(path.read_text() for path in (ROOT / "cleaner" / "settle").glob("*.py"))
    assert set(re.findall(r"""\bStep\(\s*"([\w-]+)\"""", code)) == set(STEPS)
    assert all(step.reason.endswith(".") and step.source for step in STEPS.values())


def test_a_step_is_told_of_as_a_rule_is(cleaner: Command) -> None:
    assert cleaner("rules", "outside-run").out.decode().startswith("id:      outside-run\nwhen:    a step of the context pass")


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "+0.00"), (-5.75, "-5.75"), (1.125, "+1.125"), (0.1 + 0.2, "+0.30"), (-12, "-12.00"), (1 / 3, "+0.333333")],
)
def test_points_are_shown_with_as_many_decimals_as_they_have(value: float, text: str) -> None:
    assert reasons.points(value) == text


def test_a_document_without_blocks_has_none_to_show(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    ran = cleaner("explain", tmp_path / "a.txt", "--block", "3")
    assert ran == Ran(2, b"", f"cleaner: {tmp_path / 'a.txt'}: has no block 3, and none at all\n")
