"""Which parts of a page never say a word of its title, and which of them its head sums up.

A text comes back to what its title names; teasers of other texts, tickers, related products, reviews and legal lines need not.
One block says little about that, since most sentences do without the words of the title: what tells is that all blocks of one
make do without them.

Words are compared by their first letters, in scripts without spaces by pairs of signs (`cleaner.measure.body.stems_of`), and
are looked for anywhere in a block, so that inflected and compound words are found in any language.

Across folds that keep sites together, with all weights fitted anew, the one rule that asks for it moved word F1 on pages of
all kinds from .8745 to .8757, on German and English news from .9610 to .9648 and on news in five languages from .9288 to .9312,
with a weight of -1.0 to -1.75 in every fold (means over five cuts; 2026-11).

Six pages in seven have a summary in their head, for search engines and for those who share them. Many take it from the text,
most often its first paragraph, which may be short and stand by itself; and it names more of what the text is about than a title
does, so that a part of which hardly a paragraph has a word of it is about something else. Teasers of other news do share a
word with it now and then: it is their share that tells. Across the same folds, other weights as they were, the two rules moved
word F1 on news in five languages from .9230 to .9292 (Russian from .835 to .853), on German and English news from .9641 to
.9657, and on pages of all kinds from .8722 to .8724.
"""

from collections.abc import Sequence

from cleaner.measure.body import stems_of

#: Words of a title; one with fewer may name the site alone, or nothing that its text would have to say again.
_ENOUGH = 3
#: Characters of a title or a summary that are looked at; every block is searched for every word, and what is longer names no
#: text.
_LONGEST, _LONGEST_SUMMARY = 300, 400
#: Words of a summary; one with fewer is a slogan.
_ENOUGH_OF_SUMMARY = 4
_BEGINNING = 40  # characters: what two texts both begin with, or a text holds of a summary, by no chance
_LABEL = 5  # words; what is shorter may be in any summary
_PARAGRAPH = 12  # words; a shorter block need not say what its text is about
_HARDLY = 0.3  # share of the words of a make
_CUT_OFF = ".… "  # what ends a block or a summary, the other of them going on


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


def by_summary(
    summaries: Sequence[str], makes: Sequence[int], words: Sequence[int], texts: Sequence[str]
) -> tuple[list[bool], frozenset[int]]:
    """What the summaries in the head of a page tell: which blocks they sum up, and which makes of blocks stray from them.

    Args:
        summaries: of the page, as they stand there.
        makes: which path of tags and classes each block has.
        words: of the blocks.
        texts: of the blocks, in lower case.
    """
    short = list(dict.fromkeys(summary[:_LONGEST_SUMMARY].lower() for summary in summaries))
    return _summed_up(short, words, texts), _straying_makes(short, makes, words, texts)


def _summed_up(summaries: Sequence[str], words: Sequence[int], texts: Sequence[str]) -> list[bool]:
    """Whether each block is what its page is summed up with: it stands in a summary, or holds the beginning of one."""
    if not summaries:
        return [False] * len(texts)
    openings = [summary[:_BEGINNING] for summary in summaries if len(summary) >= _BEGINNING]
    found = []
    for count, text in zip(words, texts, strict=True):
        said = False
        if count >= _LABEL:
            bare = text.rstrip(_CUT_OFF)
            said = any(bare in summary for summary in summaries) or any(opening in text for opening in openings)
        found.append(said)
    return found


def _straying_makes(
    summaries: Sequence[str], makes: Sequence[int], words: Sequence[int], texts: Sequence[str]
) -> frozenset[int]:
    """The makes of blocks whose paragraphs hardly ever have a word of what the page is summed up with.

    Where no paragraph has one, or the summary has too few, it says nothing of this page, and no make is told of.
    """
    stems = stems_of(" ".join(summaries)[:_LONGEST_SUMMARY])
    if len(stems) < _ENOUGH_OF_SUMMARY:
        return frozenset()
    near: dict[int, int] = {}
    away: dict[int, int] = {}
    for make, count, text in zip(makes, words, texts, strict=True):
        if count >= _PARAGRAPH:
            side = away
            for stem in stems:
                if stem in text:
                    side = near
                    break
            side[make] = side.get(make, 0) + count
    if not near:
        return frozenset()
    return frozenset(make for make, size in away.items() if near.get(make, 0) < _HARDLY * (size + near.get(make, 0)))
