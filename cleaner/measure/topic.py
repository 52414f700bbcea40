"""Which parts of a page never say a word of its title.

A text comes back to what its title names; teasers of other texts, tickers, related products, reviews and legal lines need not.
One block says little about that, since most sentences do without the words of the title: what tells is that all blocks of one
make do without them.

Words are compared by their first letters, in scripts without spaces by pairs of signs (`cleaner.measure.body.stems_of`), and
are looked for anywhere in a block, so that inflected and compound words are found in any language.

Across folds that keep sites together, with all weights fitted anew, the one rule that asks for it moved word F1 on pages of
all kinds from .8745 to .8757, on German and English news from .9610 to .9648 and on news in five languages from .9288 to .9312,
with a weight of -1.0 to -1.75 in every fold (means over five cuts; 2026-11).
"""

from collections.abc import Sequence

from cleaner.measure.body import stems_of

#: Words of a title; one with fewer may name the site alone, or nothing that its text would have to say again.
_ENOUGH = 3
#: Characters of a title that are looked at; every block is searched for every word, and what is longer names no text.
_LONGEST = 300


def silent_makes(title: str, headline: int, makes: Sequence[int], texts: Sequence[str]) -> frozenset[int]:
    """The makes of blocks of which none says a word of the title.

    The headline repeats the title, and is a part of its text whatever that says. Where no other block has a word of the title,
    or that has too few, it tells nothing of any part, and no make is told of.

    Args:
        title: what the page calls itself, in its head and in its headline.
        headline: the position of the headline; -1 for none.
        makes: which path of tags and classes each block has.
        texts: of the blocks, in lower case.
    """
    stems = stems_of(title[:_LONGEST])
    if len(stems) < _ENOUGH:
        return frozenset()
    speaking: set[int] = set()
    for at, (make, text) in enumerate(zip(makes, texts, strict=True)):
        if make in speaking or at == headline:
            continue
        for stem in stems:
            if stem in text:
                speaking.add(make)
                break
    if not speaking:
        return frozenset()
    if headline >= 0:
        speaking.add(makes[headline])
    return frozenset(makes) - speaking
