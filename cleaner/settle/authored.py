"""Text files that somebody set by hand, as manuals, licences, changelogs and read-me files are.

What was taken from a page has lost how it was set: its lines stand one below the other. In a text file headings are marked or
underlined, code is fenced, notes and addresses stand at the end, paragraphs are wrapped and indented. Where there is enough of
that, and hardly a line of an interface, no page stands around the text, however terse it is; and in it goes only what says of
itself that it is none of it, or stands below the last line that announces other documents.
"""

import re
from collections.abc import Sequence

from cleaner.measure.body import announces_others, holds_cues, stands_alone
from cleaner.measure.cues import words_of
from cleaner.measure.schema import LAYOUTS
from cleaner.model import Block, Features, Step
from cleaner.rules.apparatus import REFERENCES, SEE_ALSO
from cleaner.segment.text import lines_in
from cleaner.settle.certain import BEYOND_DOUBT

_COLUMN = {name: position for position, name in enumerate(LAYOUTS["text"])}
_WORDS, _ENDS_COLON, _ADDRESS, _CUES, _OPENING, _CUE_SHARE, _LINKED, _SEEN_IN = (
    _COLUMN[name] for name in ("words", "ends_colon", "address", "cues", "opening", "cue_share", "link_density", "seen_in")
)

#: Families of cues that a text file hardly has, even one about websites.
_INTERFACE = frozenset(
    ("share", "newsletter", "account", "comments", "consent", "advert", "request", "page", "app", "continue")
)
_RIGHTS = "copyright"  # the family of cues that licences are written of
# Lines of cues and of links: a number that any document may have, and a share of the blocks. Of 3,000 pages that six converters
# flattened, 3 to 9 % have no more of them, of 490 text files 92 %; with the marks below it is 3 % of the pages at most (2026).
_FEW_OF_AN_INTERFACE = (2, 0.01)
_FEW_CUES = (3, 0.05)
_FEW_LINKS = (0, 0.1)
_LINK = 0.8  # share of its characters
_IN_THE_SAME_FILE = "](#"  # where the links of a table of contents lead
#: The same of a document without marks: dumps of text browsers are wrapped and indented too, and end with their addresses.
_HARDLY_ANY_CUES = (3, 0.02)
_ADDRESS_ALONE = 2  # words

_MARKS = (2, 0.02)  # lines, share of them
_FENCES = ("```", "~~~")
_HEADING_OR_REFERENCE = re.compile(r"#{1,6}\s|\.\.\s|\[[^\]]+\]:\s")
_UNDERLINES = frozenset("=-~^\"*+#`'")
_UNDERLINE = 3  # signs
_OF_THE_HEADING = 2  # signs that it may be longer or shorter
_BEGIN_MARKS = _UNDERLINES | {".", "["}

_WRAPPED = (6, 0.07)  # lines that were broken at a width, share of all
_WIDTHS = range(45, 131)  # characters of a line that was broken there
_INDENTED = 0.15  # share of the lines
_MOSTLY_WRAPPED = 0.2  # share of the lines of a licence, which need not be indented
_LAST = 3  # blocks; at the foot of a page stands whose rights are reserved

_MOSTLY = 0.75  # share of the words of a line


def signs_of_a_hand(blocks: Sequence[Block], rows: Sequence[Features]) -> str:
    """What tells that somebody set a document by hand; empty where nothing does, or where it looks like a page.

    Args:
        blocks: of the document.
        rows: their features.
    """
    size = len(rows)
    cues = [row[_CUES] for block, row in zip(blocks, rows, strict=True) if _speaks_like_a_page(block, row)]
    of_an_interface = sum(not _INTERFACE.isdisjoint(its) for its in cues)
    links = sum(row[_LINKED] >= _LINK and _IN_THE_SAME_FILE not in block.bare for block, row in zip(blocks, rows, strict=True))
    if any(
        count > max(few, share * size)
        for count, (few, share) in ((len(cues), _FEW_CUES), (of_an_interface, _FEW_OF_AN_INTERFACE), (links, _FEW_LINKS))
    ):
        return ""
    lines = [line for block in blocks for line in lines_in(block)]
    few, share = _MARKS
    if (marks := _marks(lines)) >= max(few, share * len(lines)):
        return f"{marks} of {len(lines)} lines are fences, references or marks of headings"
    few, share = _HARDLY_ANY_CUES
    addresses = sum(row[_ADDRESS] and row[_WORDS] <= _ADDRESS_ALONE for row in rows)
    if len(cues) > max(few, share * size) or addresses > _FEW_LINKS[1] * size:
        return ""
    return _wrapped(blocks, rows, lines)


def _speaks_like_a_page(block: Block, row: Features) -> bool:
    """Whether a block holds a cue phrase as those of a page do: not the name of a language above its code, nor rights alone."""
    return holds_cues(row) and row[_CUES].keys() != {_RIGHTS} and not block.bare.startswith(_FENCES)


def _marks(lines: Sequence[Block]) -> int:
    above = ""
    marks = 0
    for line in lines:
        text = line.bare
        if text[0] in _BEGIN_MARKS:
            marks += _is_mark(text) or (_is_underline(text) and abs(len(text) - len(above)) <= _OF_THE_HEADING)
        above = text
    return marks


def _is_mark(text: str) -> bool:
    return text.startswith(_FENCES) or _HEADING_OR_REFERENCE.match(text) is not None


def _is_underline(text: str) -> bool:
    return len(text) >= _UNDERLINE and text[0] in _UNDERLINES and not text.strip(text[0])


def _wrapped(blocks: Sequence[Block], rows: Sequence[Features], lines: Sequence[Block]) -> str:
    wrapped = sum(len(block.markup) - 1 for block in blocks if block.markup and _is_wrapped(block.markup))
    few, share = _WRAPPED
    if wrapped < max(few, share * len(lines)):
        return ""
    margin = min(line.indent for line in lines)
    indented = sum(line.indent > margin for line in lines)
    if indented >= _INDENTED * len(lines):
        return f"of {len(lines)} lines {wrapped} are wrapped and {indented} indented"
    if wrapped >= _MOSTLY_WRAPPED * len(lines) and any(map(_tells_rights, rows[:-_LAST])):
        return f"{wrapped} of {len(lines)} lines are wrapped, and whose rights are reserved stands above its end"
    return ""


def _is_wrapped(lines: Sequence[Block]) -> bool:
    return all(line.indent + len(line.text) in _WIDTHS for line in lines[:-1])


def _tells_rights(row: Features) -> bool:
    return bool(row[_OPENING] == _RIGHTS or (_RIGHTS in row[_CUES] and holds_cues(row)))


def overrule(  # noqa: PLR0913, PLR0917 - what a round has found
    blocks: Sequence[Block],
    rows: Sequence[Features],
    margins: Sequence[float],
    kept: list[bool],
    steps: dict[int, Step],
    signs: str,
) -> tuple[list[bool], dict[int, Step]]:
    """The labels and steps of a document that is no page; where it was set by hand, what goes without a reason stays.

    Args:
        blocks: of the document.
        rows: their features.
        margins: by how many points each of them is above the cut.
        kept: which of them are kept so far.
        steps: that have kept or removed them so far, by position.
        signs: `signs_of_a_hand`, where they were looked for already.
    """
    if all(kept) or not (signs := signs or signs_of_a_hand(blocks, rows)):
        return kept, steps
    marked = [at for at, block in enumerate(blocks) if any(map(_is_mark_or_underline, lines_in(block)))]
    last = max(marked, default=0)
    stay = set()
    announced = False
    for at, (block, row, keep) in enumerate(zip(blocks, rows, kept, strict=True)):
        announced = not keep and (announced or (at >= last and _announces(block, row)))
        at_the_edge = at in steps and steps[at].id == "interface-around-a-list" and _RIGHTS not in row[_CUES]
        if not (keep or announced or at_the_edge or _says_it(row) or margins[at] <= -BEYOND_DOUBT):
            stay.add(at)
    step = Step("set-by-hand", signs)
    needed = {at: step for at in stay if margins[at] <= 0}
    return [keep or at in stay for at, keep in enumerate(kept)], {
        at: why for at, why in steps.items() if at not in stay
    } | needed


def _is_mark_or_underline(line: Block) -> bool:
    return _is_mark(line.bare) or _is_underline(line.bare)


def _announces(block: Block, row: Features) -> bool:
    """Whether a line of two words and more announces other documents, not the references of this one."""
    if row[_WORDS] == 1 or row[_ENDS_COLON] or not announces_others(row):
        return False
    return " ".join(words_of(block.shown.split())) not in SEE_ALSO | REFERENCES


def _says_it(row: Features) -> bool:
    if row[_SEEN_IN]:
        return True
    if not row[_CUES] or row[_ADDRESS] or row[_ENDS_COLON] or row[_WORDS] == 1:
        return False
    return stands_alone(row) or (row[_CUE_SHARE] >= _MOSTLY and not _INTERFACE.isdisjoint(row[_CUES]))
