"""From the documents of one source to its template: which lines recur, and beside which others."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from cleaner.model import Template, TemplateLine
from cleaner.templates.lines import fixed_lines, fold, template_of
from cleaner.templates.versions import versions

#: Documents that a line stands in at least, versions of one another counted once. Two may share a paragraph.
FEWEST = 3
#: Share of the documents of a source, likewise: rarer lines are series, products and teasers as often as a frame.
_SHARE = 0.2
#: Forms of a line, of the documents that have it, above which it is a row of a form that is filled in: a price, a temperature.
#: A date of the frame is one as well; leaving those alone costs folders of eight news pages 0.001 word F1.
_FORMS = 0.5


def count(source: str, documents: Sequence[Sequence[str]]) -> Template:
    """The template of a source; without lines where its documents have none in common.

    Args:
        source: what it is called.
        documents: the lines of each document in order, without blank ones.
    """
    fixed = [fixed_lines(lines) for lines in documents]
    works = versions(fixed)
    number = len(set(works))
    lines: dict[str, set[int]] = defaultdict(set)  # in which works
    forms: dict[str, set[str]] = defaultdict(set)  # with which numbers
    for work, different in zip(works, fixed, strict=True):
        for line, form in different.items():
            if any(map(str.isalpha, line)):
                lines[line].add(work)
                forms[line].add(form)
    enough = max(FEWEST, _SHARE * number)
    recurring = {
        line: len(found)
        for line, found in lines.items()
        if len(found) >= enough and len(forms[line]) <= max(1, _FORMS * len(found))
    }
    pairs: dict[tuple[str, str], set[int]] = defaultdict(set)
    for work, document in zip(works, documents, strict=True):
        for above, below in pairwise(map(fold, document)):
            if above in recurring and below in recurring:
                pairs[below, above].add(work)
    after: dict[str, list[str]] = defaultdict(list)
    for (below, above), found in sorted(pairs.items()):
        if len(found) >= enough:
            after[below].append(above)
    return template_of(
        source,
        number,
        {
            line: TemplateLine(seen, tuple(after[line]))
            for line, seen in sorted(recurring.items(), key=lambda item: (-item[1], item[0]))
        },
    )
