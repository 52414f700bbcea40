"""Stretches outside the body are decided as a whole."""

import time

import pytest
from command import ARTICLE

from cleaner import analyze, clean
from cleaner.settle import text as settling
from cleaner.settle.stretches import decide


def kept(margins: list[float], body: set[int], alone: set[int] | None = None, opening: set[int] | None = None) -> str:
    in_body, by_themselves, opens = (
        [at in those for at in range(len(margins))] for those in (body, alone or (), opening or ())
    )
    flags, steps = decide(margins, [not sure for sure in in_body], in_body, by_themselves, opens)
    for at, (flag, margin) in enumerate(zip(flags, margins, strict=True)):
        assert (at in steps) is (not in_body[at] and flag is not (margin > 0)), (
            "a step where the score says otherwise, only there"
        )
    return "".join("+" if flag else "-" for flag in flags)


def test_a_tail_ends_once() -> None:
    assert kept([5, 2, -1, 3, -2, 1, -4], {0}) == "++++---"


def test_steps_say_where_the_text_ends_and_where_an_interruption_does() -> None:
    _, steps = decide([5, 2, -1, 3, -2, 1, -4], [False] + [True] * 6, [True] + [False] * 6, [False] * 7, [False] * 7)
    assert steps == {
        2: ("end-of-text", "block 2 above the end of the text, after which the scores add up to -5"),
        5: ("end-of-text", "block 2 below the end of the text, after which the scores add up to -5"),
    }
    _, steps = decide([5, -2, 1, -3, 2, 5], [False, *[True] * 4, False], [True, *[False] * 4, True], [False] * 6, [False] * 6)
    assert steps == {2: ("interruption", "block 2 above the end of an interruption, down to which the scores add up to -4")}


def test_a_tail_that_adds_up_to_nothing_is_kept() -> None:
    assert kept([5, -1, 1], {0}) == "+++"


def test_an_interruption_ends_above_a_heading() -> None:
    assert kept([5, -2, 1, -3, 2, 5], {0, 5}) == "+---++"


def test_a_block_that_stands_alone_goes_by_itself_and_takes_nothing_along() -> None:
    assert kept([5, 2, -4, 1, 5], {0, 4}, alone={2}) == "++-++"
    assert kept([5, 2, -4, 1, 5], {0, 4}) == "+--++"
    assert kept([5, 2, -4, 1], {0}, alone={2}) == "++-+"
    assert kept([5, 2, -4, 1], {0}) == "++--"


def test_an_interruption_may_begin_where_something_announces_it() -> None:
    assert kept([5, 3, -4, -1, 2, 5], {0, 5}, opening={2}) == "++--++"
    assert kept([5, 3, -4, -1, 2, 5], {0, 5}) == "+---++"
    assert kept([5, -1, 2], {0}, opening={2}) == "+++", "a tail is one"


def test_above_the_text_each_line_counts_alone() -> None:
    assert kept([-1, 2, -1, 5], {3}) == "-+-+"


def test_without_a_body_each_line_counts_alone() -> None:
    assert kept([1, -1, 2], set()) == "+-+"


WRAPPED = (
    "大工は春になると橋の上を端から端まで歩き\n"
    "揺れる石をひとつずつ数えてから首を振り、\n"
    "家に残してきた娘を呼びに村まで戻ったのだ\n"
    "った。二人は結び目のある縄で弧の長さを測\n"
    "り、石板に書きとめては蝋燭が尽きるまで話\n"
    "し合った。夏には水が低くなった。\n"
)


def test_wrapped_lines_of_a_script_without_spaces_are_one_block() -> None:
    assert len(analyze(WRAPPED).blocks) == 1


def test_lines_of_many_lengths_are_not_taken_for_wrapped_ones() -> None:
    poem = "".join(line[: 15 - number] + "\n" for number, line in enumerate(WRAPPED.splitlines()))
    assert len(analyze(poem).blocks) == len(poem.splitlines())


def test_cues_of_unspaced_languages_are_found_in_capitals_too() -> None:
    block = analyze("石橋の話。\nQQ空间\n").blocks[1]
    assert "share-cue" in {vote.rule for vote in block.votes}


def test_a_document_of_interruptions_takes_time_in_proportion() -> None:
    def seconds(size: int) -> float:
        in_body = [at % 2 == 0 for at in range(size)]
        start = time.process_time()
        decide([1.0] * size, [not sure for sure in in_body], in_body, in_body, in_body)
        return time.process_time() - start

    few, many = min(seconds(4_000) for _ in range(5)), seconds(64_000)
    assert many < 48 * few  # 16 where it is linear, 256 where each interruption looks at all above it


def test_a_document_that_does_not_settle_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    document = f"{ARTICLE}\nSubscribe to our newsletter\nShare this on Facebook\n"
    assert clean(document) == ARTICLE
    monkeypatch.setattr(settling, "_ROUNDS", 1)
    result = analyze(document)
    assert result.text == document
    assert result.warnings == [settling.UNSETTLED]
    assert {block.settled_by for block in result.blocks} == {("unsettled", settling.UNSETTLED)}


def test_most_documents_settle_in_two_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "_ROUNDS", 2)
    assert clean(f"{ARTICLE}\nSubscribe to our newsletter\nShare this on Facebook\n") == ARTICLE
