"""Records: lines of a label and a value, whose labels come again and again, as of packages, licences, courses or books.

What says whose rights are reserved stands once at the foot of a page; in such a document it is a field like others.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from cleaner.measure.schema import LAYOUTS
from cleaner.model import Features, Step

_OF_LABEL = LAYOUTS["text"].index("label")

_LABEL = 3  # words
_AGAIN = 3  # lines with the same label
_HEADER = 4  # different labels, one below the other, with which a document begins: of a letter, or of a package
_LABELS, _SHARE = 2, 0.2  # labels that come again, and what their lines are of all
#: Families of labels that point elsewhere, however often: "Read also: ...".
_ELSEWHERE = frozenset({"related", "credit", "advert", "share", "newsletter"})


def records(texts: Sequence[str], rows: Sequence[Features]) -> dict[int, Step]:
    """The lines of records, by position, each with the step that keeps it; none where they are few.

    Args:
        texts: what the blocks show.
        rows: their features.
    """
    labels = {
        at: label
        for at, (text, row) in enumerate(zip(texts, rows, strict=True))
        if ": " in text and row[_OF_LABEL] not in _ELSEWHERE and (label := _label_of(text))
    }
    times = Counter(labels.values())
    header = [*takewhile(labels.__contains__, range(len(texts)))]
    if len({labels[at] for at in header}) < _HEADER:
        header = []
    lines = [at for at, label in labels.items() if times[label] >= _AGAIN]
    if len({labels[at] for at in lines}) < _LABELS or len(lines) < _SHARE * len(texts):
        lines = []
    found = {at: Step("record", f"{times[labels[at]]} lines with the label '{labels[at]}'") for at in lines}
    return dict.fromkeys(header, Step("record", f"the document begins with {len(header)} fields")) | found


def _label_of(text: str) -> str:
    label, colon, value = text.partition(": ")
    fit = colon and value and label[:1].isalpha() and len(label.split()) <= _LABEL
    return label.lower() if fit else ""
