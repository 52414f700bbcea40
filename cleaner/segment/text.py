r"""Plain text → blocks: a line each, and one block where several lines are one piece of text.

Lines belong together where a program broke them and no author did: text that was wrapped to a width, and sentences that a
scraper split at every link (`get_text("\n")`). They are judged as one, since half a sentence looks like a label; they are
never edited.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise

from cleaner.model import Block
from cleaner.segment.code import pieces_of_code
from cleaner.segment.decoration import set_aside
from cleaner.segment.lines import split_lines
from cleaner.segment.scripts import unspaced_signs
from cleaner.segment.shown import shown_and_linked

#: Widths that text is wrapped to, in characters. Below, lines are short by nature (verse, lists); above, nobody wraps.
_NARROWEST, _WIDEST = 50, 130
#: The same in scripts written without spaces: their characters are twice as wide.
_NARROWEST_UNSPACED, _WIDEST_UNSPACED = 20, 50
#: Share of the neighbouring lines that must be full there; they are broken anywhere, so full lines are all of one length.
_WRAPPED_UNSPACED = 0.25
_SHORTEST_UNSPACED = 16  # signs without a blank, that a line break parts
_FEWEST_UNSPACED = 4  # full lines; fewer may be of one length by chance
#: A line shorter than this share of the width was not broken by it, however long the next word (there may be no spaces).
_FILLED = 0.7
#: Of the neighbouring lines that are long enough to tell, the share that must be broken where a wrapper would break them: of
#: headlines some are by chance, of wrapped prose nearly all, less what tables take.
_WRAPPED = 0.6
#: Share of the broken lines that must go on in small letters, or in none: headlines of a length do not, prose does.
_GOES_ON = 0.4
_FEWEST = 3  # broken lines, and those of them that go on, of a few all but two; fewer may be long by chance
#: Share of lines that must go on in the middle of a sentence before any are joined: a document not split by a program has
#: next to none (a list in lower case, a poem), one with links split off has a fifth and more.
_SPLIT = 0.06

_SMALL_WORDS = 3  # lines that end with a small word tell as much as one that surely goes on
_PREPOSITION = 3  # letters; a line that ends with so short a word in lower case goes on
_LABEL = 20  # characters; shorter lines may be labels, and the next line another

_BLANKS = " \t\r\n\v\f"  # no others: a byte of a character may be one, where bytes were taken for characters
_WIDE = "\u2e80"  # the first of the signs that take two columns
_PARTS_A_MARK = "=-]"
_UNDERLINES = "=-"
_SHORTEST_UNDERLINE = 3  # signs
_BULLETS = "-*•·|>#+»"
_CONTINUES_WITH = frozenset(",.;:)]!?»”，。、")
_GENITIVES = ("’s", "'s")
_ENDS_OPEN = frozenset(",([“„«—–，、")
#: Signs that open a quotation in some languages, and in others close one that these opened.
_CLOSES = {"“": "„", "«": "»"}
_ENDS_CLOSED = frozenset('.!?:。！？：؟।…”"»|-')


def blocks_of(text: str) -> list[Block]:
    """The blocks of a text in order, with their offsets; blank lines belong to none."""
    lines = set_aside(_lines_of(text))
    return group(lines, [above.end == below.start for above, below in pairwise(lines)])


def group(lines: list[Block], touching: list[bool]) -> list[Block]:
    """Lines become blocks: those that are one piece of text are joined.

    Args:
        lines: the lines that are not blank, a block each.
        touching: for each line but the last, whether no blank line parts it from the next.

    Returns:
        The lines themselves, and for joined ones a block whose `markup` is the tuple of its lines.
    """
    if not any(touching):
        touching = [True] * len(touching)
    pairs = [(number, lines[number].bare, lines[number + 1].bare) for number, touch in enumerate(touching) if touch]
    joined = {
        *_broken_by_width(pairs, lines),
        *_broken_by_signs(pairs),
        *pieces_of_code(lines),
    }  # numbers of the lines that go on in the next
    split: set[int] = set()
    certain = perhaps = 0
    for number, above, below in pairs:
        if (below[0] in _PARTS_A_MARK or "](" in above) and _parts_a_mark(above, below):
            joined.add(number)
        if above[-1] in _ENDS_CLOSED or (below[0] == above[0] and below[0] in _BULLETS):  # of two items none goes on
            continue
        label = len(above) < _LABEL and number - 1 not in split  # so short a line goes on only where it goes on another
        if _goes_on(above, below, label=label):
            split.add(number)
            certain += 1
        elif not label and _ends_with_small_word(above):
            split.add(number)
            perhaps += 1
    if certain + perhaps // _SMALL_WORDS > _SPLIT * len(lines):
        joined |= split
    return _join(lines, joined) if joined else lines


def joined_block(lines: Sequence[Block]) -> Block:
    """Several lines as one block.

    Args:
        lines: two and more, in order.
    """
    text = " ".join([line.text for line in lines])
    bare = " ".join([line.bare for line in lines])
    return Block(text, lines[0].start, lines[-1].end, tuple(lines), bare, *shown_and_linked(bare))


def lines_in(block: Block) -> tuple[Block, ...]:
    """The lines that a block consists of."""
    return block.markup or (block,)


def _lines_of(text: str) -> list[Block]:
    blocks = []
    start = 0
    for line in split_lines(text):
        end = start + len(line)
        if stripped := line.strip(_BLANKS):
            indent = line.index(stripped[0]) if line[0] != stripped[0] else 0
            blocks.append(Block(stripped, start, end, indent=indent))
        start = end
    return blocks


def _broken_by_signs(pairs: list[tuple[int, str, str]]) -> list[int]:
    """The numbers of the lines that a program broke after so many signs, as scripts written without spaces may be anywhere."""
    lengths = [
        len(above) for _, above, _ in pairs if _NARROWEST_UNSPACED <= len(above) <= _WIDEST_UNSPACED and not above.isascii()
    ]
    full, count = Counter(lengths).most_common(1)[0] if lengths else (0, 0)
    if count < max(_WRAPPED_UNSPACED * len(pairs), _FEWEST_UNSPACED):
        return []
    # no sign that closes may begin a line, so that one goes to the next
    wrapped = [number for number, above, _ in pairs if full - 1 <= len(above) <= full and unspaced_signs(above)]
    return wrapped if len(wrapped) >= count else []


def _broken_by_width(pairs: list[tuple[int, str, str]], lines: Sequence[Block]) -> list[int]:
    """The numbers of the lines that end where the first word of the next one would not have fitted, at the width of most.

    A line is as long as it stands, indented and all. Items of lists say nothing: they begin a line however short the last is.
    """
    telling = []  # number, length, the largest width that would have broken it there, whether prose goes on
    too_long = 0
    shortest = int(_NARROWEST * _FILLED)
    for number, above, below in pairs:
        length = _width(lines[number])
        if length < (shortest if above.isascii() else shortest // 2) or below[0] in _BULLETS:
            continue
        if length > _WIDEST:
            too_long += " " in above  # a long word may stand out
            continue
        word = below.partition(" ")[0]  # no line is broken at a blank that forbids it
        if not word.isascii() and unspaced_signs(word):  # which take two columns, and may be parted anywhere
            if len(above) - above.rfind(" ") + len(word) < _SHORTEST_UNSPACED:
                continue  # words with blanks between them: a row of links
            length += sum(sign >= _WIDE for sign in above)
            word = word[:2]
        if length <= _WIDEST and length + len(word) >= _NARROWEST:
            telling.append((number, length, length + len(word), not (below[0].isupper() or above[-1] in _ENDS_CLOSED)))
    if len(telling) < max(_FEWEST, too_long * _WRAPPED):
        return []
    widths = [0] * (_WIDEST + 2)  # by width, how many more lines it breaks than the width before it
    for _, length, widest, _ in telling:
        widths[max(length, _NARROWEST)] += 1
        widths[min(widest, _WIDEST) + 1] -= 1
    counts = list(accumulate(widths))
    width = max(range(_NARROWEST, _WIDEST + 1), key=counts.__getitem__)
    broken = [(number, length, on) for number, length, widest, on in telling if length <= width <= widest]
    long = too_long + sum(
        length > width * _FILLED and (length <= width or " " in lines[number].text) for number, length, *_ in telling
    )
    goes_on = sum(on for *_, on in broken)
    if len(broken) < _WRAPPED * long or goes_on < max(_GOES_ON * len(broken), min(_FEWEST, len(broken) - 2)):
        return []
    return [number for number, length, _ in broken if length > width * _FILLED]


def _width(line: Block) -> int:
    """How long a line is, in characters, up to what stands at the end of all lines."""
    return line.indent + max(line.text.rfind(line.bare), 0) + len(line.bare)


def _goes_on(above: str, below: str, *, label: bool) -> bool:
    """Whether the line below surely goes on with the sentence of the line above.

    Args:
        above: a line.
        below: the next one.
        label: whether the line above may be a label.
    """
    if below[0] in _CONTINUES_WITH or below.startswith(_GENITIVES):
        return True
    return not label and (below[0].islower() or (above[-1] in _ENDS_OPEN and _CLOSES.get(above[-1], "\n") not in above))


def _ends_with_small_word(above: str) -> bool:
    """Whether a line may go on because its last word is an article or a preposition, whatever the next line begins with.

    In some languages any word is that short, so that it tells less of a document that was split than what surely goes on.
    """
    last = above.rsplit(maxsplit=1)[-1]
    return len(last) <= _PREPOSITION and last.islower()


def _parts_a_mark(above: str, below: str) -> bool:
    """Whether the address of a link of the line above goes on below, or what is below underlines a heading above."""
    if below[0] in _UNDERLINES:
        return len(below) >= _SHORTEST_UNDERLINE and not below.strip(below[0]) and abs(len(below) - len(above)) <= 1
    opened = above.rfind("](")
    return below.startswith("](") or (opened >= 0 and ")" not in above[opened:])


def _join(lines: list[Block], joined: set[int]) -> list[Block]:
    blocks: list[Block] = []
    done = 0
    for number in sorted(joined):
        if number >= done:  # else it goes on what is joined already
            last = number + 1
            while last in joined:
                last += 1
            blocks += lines[done:number]
            blocks.append(joined_block(lines[number : last + 1]))
            done = last + 1
    return blocks + lines[done:]
