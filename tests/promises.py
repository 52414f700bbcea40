"""What holds for every plain text whatever is in it; every example of the tests is put through `check`."""

from cleaner import analyze, clean
from cleaner.render.plain import kept_lines
from cleaner.segment.lines import split_lines


def check(text: str) -> None:
    """Raise an AssertionError where cleaning a text breaks a promise."""
    result = analyze(text, kind="text")
    lines = split_lines(text)
    keep = kept_lines(result._judgement)  # noqa: SLF001 - the flags are what the promises are about
    assert "".join(lines) == text
    assert len(keep) == len(lines), "every line is kept or removed"
    assert "".join(line for line, kept in zip(lines, keep, strict=True) if kept) == result.text, "lines are never edited"
    if all(block.label == "content" for block in result.blocks):
        assert result.text == text, "nothing to remove: byte for byte"
    assert clean(result.text, kind="text") == result.text, "cleaning twice is cleaning once"
    assert analyze(text, kind="text").text == result.text, "the same input gives the same output"
    if text.strip() and not result.text:
        assert result.warnings, "an empty result comes with a warning"
    check_explanation(result)


def check_explanation(result: object) -> None:
    """Raise an AssertionError where an explanation doesn't add up, for plain text and pages alike."""
    for block in result.blocks:  # type: ignore[attr-defined]
        assert sum(vote.weight for vote in block.votes) == block.score, "the votes add up to the score"
        by_score = "content" if block.score > result.cut else "boilerplate"  # type: ignore[attr-defined]
        assert block.settled_by is not None or block.label == by_score, "the score or one named step gives the label"
