r"""Plain text → blocks: a line each, and one block where several lines are one piece of text.

Lines belong together where a program broke them and no author did: text that was wrapped to a width, and sentences that a
scraper split at every link (`get_text("\n")`). They are judged as one, since half a sentence looks like a label; they are
never edited.
"""

from collections import Counter
from itertools import pairwise

from cleaner.model import Block
from cleaner.segment.lines import split_lines
from cleaner.segment.scripts import unspaced_signs

#: Widths that text is wrapped to, in characters. Below, lines are short by nature (verse, lists); above, nobody wraps.
_NARROWEST, _WIDEST = 50, 100
#: The same in scripts written without spaces: their characters are twice as wide.
_NARROWEST_UNSPACED, _WIDEST_UNSPACED = 20, 50
#: Share of the neighbouring lines that must be full there; they are broken anywhere, so full lines are all of one length.
_WRAPPED_UNSPACED = 0.25
_FEWEST_UNSPACED = 4  # full lines; fewer may be of one length by chance
#: A line shorter than this share of the width was not broken by it, however long the next word (there may be no spaces).
_FILLED = 0.7
#: Share of neighbouring lines that must be broken where a wrapper would break them: chance reaches a tenth, wrapped prose
#: nine tenths, less what headings and lists take.
_WRAPPED = 0.4
_FEWEST = 2  # broken lines; a single one may be long by chance
#: Share of lines that must go on in the middle of a sentence before any are joined: a document not split by a program has
#: next to none (a list in lower case, a poem), one with links split off has a fifth and more.
_SPLIT = 0.06

_PREPOSITION = 3  # letters; a line that ends with so short a word in lower case goes on
_LABEL = 20  # characters; shorter lines may be labels, and the next line another

_CONTINUES_WITH = frozenset(",.;:)]!?»”，。、")
_GENITIVES = ("’s", "'s")
_ENDS_OPEN = frozenset(",([“„«—–，、")
_ENDS_CLOSED = frozenset('.!?:。！？：؟।…”"»|-')


def blocks_of(text: str) -> list[Block]:
    """The blocks of a text in order, with their offsets; blank lines belong to none."""
    lines = _lines_of(text)
    return group(lines, [above.end == below.start for above, below in pairwise(lines)])


def group(lines: list[Block], touching: list[bool]) -> list[Block]:
    """Lines become blocks: those that are one piece of text are joined.

    Args:
        lines: the lines that are not blank, a block each.
        touching: for each line but the last, whether no blank line parts it from the next.

    Returns:
        The lines themselves, and for joined ones a block whose `markup` is the tuple of its lines.
    """
    pairs = [(number, lines[number].text, lines[number + 1].text) for number, touch in enumerate(touching) if touch]
    joined: set[int] = set()  # numbers of the lines that go on in the next
    joined.update(_wrapped(pairs, max((len(line.text) for line in lines), default=0)))
    split: set[int] = set()
    for number, above, below in pairs:
        if _broken_in_sentence(above, below, goes_on=number - 1 in split):
            split.add(number)
    if len(split) > _SPLIT * len(lines):
        joined |= split
    return _join(lines, joined) if joined else lines


def lines_in(block: Block) -> tuple[Block, ...]:
    """The lines that a block consists of."""
    return block.markup or (block,)


def _lines_of(text: str) -> list[Block]:
    blocks = []
    start = 0
    for line in split_lines(text):
        end = start + len(line)
        if stripped := line.strip():
            blocks.append(Block(stripped, start, end))
        start = end
    return blocks


def _wrapped(pairs: list[tuple[int, str, str]], width: int) -> list[int]:
    """The numbers of the lines that a program broke to a width, if the text is of that kind."""
    if _NARROWEST <= width <= _WIDEST:
        wrapped = [number for number, above, below in pairs if _broken_by_width(above, below, width)]
        if len(wrapped) >= max(_WRAPPED * len(pairs), _FEWEST):
            return wrapped
    lengths = [
        len(above) for _, above, _ in pairs if _NARROWEST_UNSPACED <= len(above) <= _WIDEST_UNSPACED and not above.isascii()
    ]
    full, count = Counter(lengths).most_common(1)[0] if lengths else (0, 0)
    if count < max(_WRAPPED_UNSPACED * len(pairs), _FEWEST_UNSPACED):
        return []
    # no sign that closes may begin a line, so that one goes to the next
    wrapped = [number for number, above, _ in pairs if full - 1 <= len(above) <= full and unspaced_signs(above)]
    return wrapped if len(wrapped) >= count else []


def _broken_by_width(above: str, below: str, width: int) -> bool:
    """Whether the first word below would not have fitted on the line above."""
    return (
        len(above) > width * _FILLED and len(above) + 1 + len(below.split(maxsplit=1)[0]) > width and below[0] not in "-*•·|>#"
    )


def _broken_in_sentence(above: str, below: str, *, goes_on: bool) -> bool:
    """Whether the line below goes on with the sentence of the line above.

    Args:
        above: a line.
        below: the next one.
        goes_on: whether the line above itself goes on with the one before it; a short line may be a label otherwise.
    """
    if above[-1] in _ENDS_CLOSED:
        return False
    if below[0] in _CONTINUES_WITH or below.startswith(_GENITIVES):
        return True
    if len(above) < _LABEL and not goes_on:
        return False
    last = above.rsplit(maxsplit=1)[-1]
    return below[0].islower() or above[-1] in _ENDS_OPEN or (len(last) <= _PREPOSITION and last.islower())


def _join(lines: list[Block], joined: set[int]) -> list[Block]:
    blocks: list[Block] = []
    parts: list[Block] = []
    for number, line in enumerate(lines):
        parts.append(line)
        if number in joined:
            continue
        if len(parts) == 1:
            blocks.append(line)
        else:
            blocks.append(Block(" ".join(part.text for part in parts), parts[0].start, line.end, tuple(parts)))
        parts = []
    return blocks
