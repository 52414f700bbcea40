"""What the place of a block in a page tells: its ancestors, its containers, its links, its neighbours, its likes."""

from collections import Counter
from collections.abc import Collection, Mapping

from cleaner.measure import containers, cues, sections, stated, topic, wording
from cleaner.measure.schema import WORDING
from cleaner.measure.template import UNKNOWN
from cleaner.model import Block, Cues, Features
from cleaner.segment.headline import headline_of

_POSITION = {feature.name: position for position, feature in enumerate(WORDING)}
_WORDS, _CHARS, _SENTENCE, _COMMAS, _SMALL, _CUES = (
    _POSITION[name] for name in ("words", "chars", "ends_sentence", "commas", "small_words", "cues")
)
_GOOD_WORDS = 12
_GOOD_LINKS = 0.35
_SOME_PROSE = 40  # good words that tell a headline's own text from its byline
_SMALL_EVERY = 8  # one word in eight at least is a small one
_SAMPLE = 40  # words among which small ones are counted (`cleaner.measure.wording`)


def features_of(blocks: list[Block], phrases: Cues = cues.BUILT_IN, recurring: list[Features] | None = None) -> list[Features]:
    """One row of features a block: its wording, its `cleaner.measure.schema.STRUCTURE`, what is known of it elsewhere.

    Args:
        blocks: of one page.
        phrases: the cue phrases that are looked for.
        recurring: what `cleaner.measure.template` says of each; nothing, where nothing was learned.
    """
    if not blocks:
        return []
    page = blocks[0].markup.page
    # a fifth of the blocks of a page stand in it more than once
    texts = {block.text for block in blocks}
    rows_of_texts = {text: wording.measure(text, phrases) for text in texts}
    told = [rows_of_texts[block.text] for block in blocks]
    words = [row[_WORDS] for row in told]
    chars = [row[_CHARS] or 1 for row in told]
    marked = [block.markup for block in blocks]
    placed = [markup.box for markup in marked]
    linked = [min(markup.linked, size) for markup, size in zip(marked, chars, strict=True)]
    densities = [anchor / size for anchor, size in zip(linked, chars, strict=True)]
    good = [_good_words(row, density) for row, density in zip(told, densities, strict=True)]
    good = containers.main_prose(page, placed, good)
    count = len(blocks)
    headline = headline_of(blocks)
    boxes = containers.measure(page, placed, good, words, chars, linked, placed[headline] if headline >= 0 else 0)

    good_positions = [position for position, value in enumerate(good) if value]
    first_good = good_positions[0] if good_positions else count
    page_good = sum(good)
    beside: list[int] | None = None
    if headline >= 0 and page_good:
        beside = containers.headline_gaps(page, placed[headline], boxes.good, min(_SOME_PROSE / page_good, 1.0))
    inside = [position for position in good_positions if boxes.body_gaps[placed[position]] == 0]
    body_first, body_last = (inside[0], inside[-1]) if inside else (0, count)
    kinds = [boxes.kinds[box] for box in placed]
    group_blocks = Counter(kinds)
    group_words: dict[int, int] = dict.fromkeys(group_blocks, 0)
    for kind, value in zip(kinds, words, strict=True):
        group_words[kind] += value
    folded = [block.text.lower() for block in blocks]
    copies = Counter(folded)
    title = " ".join([*page.titles[:1], blocks[headline].text if headline >= 0 else ""])
    silent = topic.silent_makes(title, headline, kinds, folded)
    summed_up, straying = topic.by_summary(page.summaries, kinds, words, folded)
    beside_text = stated.beside(page.stated, words, folded)
    before_words, after_words = [0, *words[:-1]], [*words[1:], 0]
    before_links, after_links = [0.0, *densities[:-1]], [*densities[1:], 0.0]
    parents = page.parents
    levels = [boxes.headings[box] for box in placed]
    topics = set(told[headline][_CUES].values()) if headline >= 0 else None
    said = [_besides(row[_CUES], topics) if topics else row[_CUES] for row in told]
    announced = sections.announced(levels, words, said, placed, parents)
    first_stored = page.stored or len(parents)
    recurring = recurring or [UNKNOWN] * count

    rows = []
    for at in range(count):
        box = placed[at]
        parent = parents[box]
        grand = parents[parent]
        rows.append(
            told[at]
            + (
                densities[at],
                marked[at].links,
                levels[at],
                boxes.within[box],
                boxes.tokens[box],
                page.families[box] | page.families[parent] | page.families[grand],
                announced[at],
                at - headline,  # of -1 where there is none
                headline >= 0,
                beside[box] if beside else -1,
                kinds[at],
                group_blocks[kinds[at]],
                group_words[kinds[at]],
                copies[folded[at]],
                kinds[at] in silent,
                kinds[at] in straying,
                summed_up[at],
                beside_text[at],
                boxes.good[parent],
                boxes.good[grand],
                boxes.density[grand],
                boxes.links[grand],
                boxes.gaps[box],
                boxes.wide_gaps[box],
                at < first_good,
                before_words[at],
                after_words[at],
                before_links[at],
                after_links[at],
                page_good,
                boxes.body_share,
                boxes.body_gaps[box],
                -1 if at < body_first else int(at > body_last),
                at / count,
                page.origin if box >= first_stored else "",
            )
            + recurring[at]
        )
    return rows


def _besides(cues: Mapping[str, str], topics: Collection[str]) -> Mapping[str, str]:
    """Cue phrases but for those of the headline: where it says "Register a boat", "Before you register" is about boats, too."""
    return {family: phrase for family, phrase in cues.items() if phrase not in topics}


def _good_words(row: Features, link_density: float) -> int:
    """The words of a block if it is a good paragraph: long, hardly linked, and made of sentences; else 0."""
    words: int = row[_WORDS]
    if words < _GOOD_WORDS or link_density >= _GOOD_LINKS:
        return 0
    if row[_SENTENCE] or row[_COMMAS] or row[_SMALL] * _SMALL_EVERY >= min(words, _SAMPLE):
        return words
    return 0
