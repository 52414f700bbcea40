"""Plain text → blocks: a line each, and one block where several lines are one piece of text.

Lines belong together where a program broke them and no author did: text that was wrapped to a width, and sentences that a
scraper split at every link (`get_text("\\n")`). They are judged as one, since half a sentence looks like a label; they are
never edited.
"""

from itertools import pairwise

from cleaner.model import Block
from cleaner.segment.lines import split_lines

#: Widths that text is wrapped to, in characters. Below, lines are short by nature (verse, lists); above, nobody wraps.
_NARROWEST, _WIDEST = 50, 100
#: A line shorter than this share of the width was not broken by it, however long the next word (there may be no spaces).
_FILLED = 0.7
#: Share of neighbouring lines that must be broken where a wrapper would break them: chance reaches a tenth, wrapped prose
#: nine tenths, less what headings and lists take.
_WRAPPED = 0.4
#: Share of lines that must go on in the middle of a sentence before any are joined: a document not split by a program has
#: next to none (a list in lower case, a poem), one with links split off has a fifth and more.
_SPLIT = 0.06

_CONTINUES_WITH = (",", ".", ";", ":", ")", "]", "!", "?", "’s", "'s", "»", "”", "，", "。", "、")
_ENDS_OPEN = (",", "(", "[", "“", "„", "«", "—", "–", "，", "、")
_ENDS_CLOSED = (".", "!", "?", ":", "。", "！", "？", "：", "؟", "।", "…", "”", "\"", "»", "|", "-")


def blocks_of(text: str) -> list[Block]:
    """The blocks of a text in order, with their offsets; blank lines belong to none."""
    lines = _lines_of(text)
    pairs = [(a, b) for a, b in pairwise(lines) if a.end == b.start]
    joined: set[int] = set()  # where lines begin that go on from the line above
    width = max((len(line.text) for line in lines), default=0)
    if _NARROWEST <= width <= _WIDEST:
        wrapped = [b.start for a, b in pairs if _broken_by_width(a.text, b.text, width)]
        if len(wrapped) >= _WRAPPED * len(pairs):
            joined.update(wrapped)
    split = [b.start for a, b in pairs if _broken_in_sentence(a.text, b.text)]
    if len(split) > _SPLIT * len(lines):
        joined.update(split)
    return _join(lines, joined) if joined else lines


def _lines_of(text: str) -> list[Block]:
    blocks = []
    start = 0
    for line in split_lines(text):
        end = start + len(line)
        if stripped := line.strip():
            blocks.append(Block(stripped, start, end))
        start = end
    return blocks


def _broken_by_width(above: str, below: str, width: int) -> bool:
    """Whether the first word below would not have fitted on the line above."""
    return (
        len(above) > width * _FILLED
        and len(above) + 1 + len(below.split(maxsplit=1)[0]) > width
        and below[0] not in "-*•·|>#"
    )


def _broken_in_sentence(above: str, below: str) -> bool:
    """Whether the line below goes on with the sentence of the line above."""
    if above.endswith(_ENDS_CLOSED):
        return False
    if below[0].islower() or below.startswith(_CONTINUES_WITH):
        return len(above) >= 20 or above[0].islower()
    last = above.rsplit(maxsplit=1)[-1]
    return len(above) >= 20 and (above.endswith(_ENDS_OPEN) or (len(last) <= 3 and last.islower()))


def _join(lines: list[Block], joined: set[int]) -> list[Block]:
    blocks: list[Block] = []
    for line in lines:
        if line.start in joined:
            above = blocks.pop()
            blocks.append(Block(f"{above.text} {line.text}", above.start, line.end))
        else:
            blocks.append(line)
    return blocks
