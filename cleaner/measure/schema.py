"""The features: what is measured of a block, under which name, in which unit.

The names here are the vocabulary of every condition. A row of features is a plain tuple in this order, because one is made
for every block and read once.
"""

from typing import NamedTuple


class Feature(NamedTuple):
    """One measured value of a block."""

    name: str
    unit: str
    meaning: str
    shown: str | None = None  #: how evidence puts it, filled with the values of features; None: as ``name=value``


#: Of the words of a block alone; measured for html and plain text alike (`cleaner.measure.wording`).
WORDING = (
    Feature("words", "words", "how many words; in scripts without spaces two characters count as one, four from Thai to Khmer"),
    Feature("chars", "characters", "how long it is"),
    Feature("ends_sentence", "flag", "ends with the mark that ends a sentence, in any script; closing quotes may follow"),
    Feature("ends_ellipsis", "flag", "ends with an ellipsis, as text that was cut off does"),
    Feature("ends_colon", "flag", "ends with a colon"),
    Feature("ends_question", "flag", "ends with a question mark"),
    Feature("trailing_mark", "flag", "ends with a dash, pipe, arrow or bullet"),
    Feature("lower_start", "flag", "its first letter is lower-case"),
    Feature("bullet", "flag", "begins with a dash, star, bullet or arrow"),
    Feature("numbered", "flag", "begins with a number and a full stop or bracket"),
    Feature("opens_quote", "flag", "begins with a quotation mark"),
    Feature(
        "title_share",
        "share 0 to 1",
        "words after the first that begin with a capital, of those that have case; half where nothing has, but in sentences",
    ),
    Feature("upper_share", "share 0 to 1", "words in capitals throughout"),
    Feature("number_share", "share 0 to 1", "words that begin with a digit"),
    Feature("commas", "count", "commas of any script"),
    Feature("small_words", "words", "lower-case words of at most three letters: stop words, whatever the language"),
    Feature("separators", "count", "pipes, guillemets, arrows and dots between words"),
    Feature("address", "flag", "holds a web or mail address"),
    Feature("no_letters", "flag", "holds neither letter nor digit"),
    Feature("dated", "flag", "a short line with a year, a date or a time of day in digits"),
    Feature("ago", "flag", "says how long ago something was, and nothing else (`cleaner.measure.elapsed`)"),
    Feature("glued", "count", "places where a capital follows a lower-case letter: labels that lost what parted them"),
    Feature("cues", "set of names", "families of cue phrases found (`cleaner.rules.cues`)"),
    Feature("opening", "name", "family of the cue phrase that it begins with, or empty"),
    Feature("closing", "name", "family of the cue phrase that it ends with, or empty"),
    Feature("cue_share", "share 0 to 1", "words that belong to a cue phrase"),
    Feature("label", "name", "family of the cue phrase that stands alone before a colon, with more after it; or empty"),
)

#: Of pages, and of plain text in which marks show where links are, such as `[words](target)` or `[12]words`.
LINKS = (Feature("link_density", "share 0 to 1", "characters of anchor text, of all its characters"),)

#: Of the place in an html page: ancestors, containers, links (`cleaner.measure.page`).
STRUCTURE: tuple[Feature, ...] = (
    *LINKS,
    Feature("links", "count", "links it has words in"),
    Feature("heading", "level 1 to 6", "the level of the heading it is; 0 where it is none"),
    Feature("within", "set of names", "what it stands in, by tag, role or itemprop: nav, footer, article, table, ..."),
    Feature("tokens", "set of names", "what classes and ids around it speak of: menu, share, comment, ..."),
    Feature("near_tokens", "set of names", "the same of its own element and the two around it alone"),
    Feature("section", "set of names", "families of cue phrases in the short headings of the sections that it stands in"),
    Feature("after_title", "blocks", "how far after the headline (before it: below 0); from the top where there is none"),
    Feature("has_title", "flag", "the page has a recognisable headline"),
    Feature(
        "headline_gap", "levels", "how far outside the part that holds the headline and some prose; 0 inside, -1 no headline"
    ),
    Feature("make", "number", "which path of tags and classes it has, counted over the page"),
    Feature("group_blocks", "count", "blocks of the page with the same path of tags and classes"),
    Feature("group_words", "words", "words in all of them"),
    Feature("copies", "count", "blocks of the page with the same text, itself counted"),
    Feature("make_silent", "flag", "no block of its make says a word of the page's title (`cleaner.measure.topic`)"),
    Feature("make_strays", "flag", "hardly a paragraph of its make has a word of the summary in the page's head"),
    Feature("summed_up", "flag", "the summary in the page's head has it, or begins as a part of it does"),
    Feature(
        "unstated", "flag", "the page states the text of its article as data, and it is not in that (`cleaner.measure.stated`)"
    ),
    Feature("parent_good", "share 0 to 1", "of the page's words in good paragraphs, those inside the element around its own"),
    Feature("grand_good", "share 0 to 1", "the same, one element further out"),
    Feature("grand_density", "words per tag", "the same, one element further out"),
    Feature("grand_links", "share 0 to 1", "the same, one element further out"),
    Feature("gap", "levels", "how far it stands outside the tightest container with half of the good words; 0 is inside"),
    Feature("wide_gap", "levels", "the same for the container with 85 % of them"),
    Feature("before_good", "flag", "before the first good paragraph"),
    Feature("previous_words", "words", "words of the block before it"),
    Feature("next_words", "words", "words of the block after it"),
    Feature("previous_links", "share 0 to 1", "link density of the block before it"),
    Feature("next_links", "share 0 to 1", "link density of the block after it"),
    Feature("page_good", "words", "words in good paragraphs of the whole page"),
    Feature("body_holds", "share 0 to 1", "of the page's words in good paragraphs, those in the element with most of its own"),
    Feature("body_gap", "levels", "how far outside that element, the body, it stands; 0 is inside"),
    Feature("body_side", "-1, 0 or 1", "before the body's first good paragraph, between, after the last"),
    Feature("place", "share 0 to 1", "of the page's blocks, those before it"),
    Feature("origin", "name", "where it stands if it isn't shown: template, frame, json-ld, state, description; or empty"),
)

#: Of a line of plain text among the others, before anything is known about them.
AMONG_LINES = (Feature("repeats", "count", "lines of the document with the same text, digits aside; itself counted"),)

#: Of what its source puts around every document, where that has been learned (`cleaner.measure.template`); else zeros.
TEMPLATE = (
    Feature("seen_in", "documents", "documents of its source that have the same line, numbers aside", shown=""),
    Feature("of_documents", "documents", "documents of its source that were compared"),
    Feature(
        "seen_share",
        "share 0 to 1",
        "the one of the other",
        shown="stands in {seen_in} of {of_documents} documents of this source",
    ),
    Feature(
        "framed",
        "share 0 to 1",
        "of the lines right above and below it, those that are there in others too; 0 in a short run inside",
    ),
)

#: Of the place in a plain-text document, relative to its body: the blocks that the first scores are sure of
#: (`cleaner.measure.body`). A *stretch* is a run of blocks between two blocks of the body. Zero for the body itself.
PLACE = (
    Feature("head", "flag", "before the first block of the body"),
    Feature("tail", "flag", "after the last block of the body"),
    Feature("inside", "flag", "between two blocks of the body"),
    Feature("stretch", "blocks", "how long its stretch is"),
    Feature("above", "blocks", "how far the body is above it; 1 is next to it, 0 where there is none"),
    Feature("below", "blocks", "how far the body is below it; 1 is next to it, 0 where there is none"),
    Feature("shared", "words", "different words of four letters and more that the body uses too"),
    Feature("shared_share", "share 0 to 1", "the same, of all such words in it; 0.5 where it has none"),
    Feature("since_marker", "blocks", "how far up in its stretch a line of cue phrases announces something else; 0: none"),
    Feature("separator_above", "lines", "how often the rarest line without letters above it in its stretch recurs; 0: none"),
    Feature(
        "since_related", "blocks", "how far up in its stretch a line announces other documents and says nothing else; 0: none"
    ),
    Feature("above_ago", "flag", "the block right below says how long ago something was"),
    Feature("stretch_score", "points", "mean score of its stretch in the context-free pass"),
    Feature("stretch_shared", "share 0 to 1", "mean shared_share of its stretch"),
    Feature("stretch_cues", "blocks", "blocks of its stretch that hold cues"),
    Feature("stretch_words", "words", "mean length of the blocks of its stretch"),
    Feature("next_score", "points", "score of the block below it in the context-free pass; 0 at the end"),
    Feature("previous_score", "points", "score of the block above it in the context-free pass; 0 at the start"),
    Feature("text_above", "share 0 to 1", "of the document's words, those above it"),
    Feature("alike", "blocks", "blocks in a row, with it, that begin and end the same way"),
    Feature("announced", "flag", "the block before those ends with a colon"),
    Feature("body_blocks", "blocks", "how many blocks the body has"),
    Feature("body_share", "share 0 to 1", "words of the document that are in the body"),
    Feature("junk_share", "share 0 to 1", "blocks of the document that look like boilerplate whatever stands around them"),
    Feature("passage", "words", "of the longest passage of the body: blocks of it with at most one other between two of them"),
    Feature("first", "flag", "the first block of the document"),
    Feature(
        "until_marker", "blocks", "how far down in its stretch the next line of cue phrases announces something else; 0: none"
    ),
    Feature("until_separator", "blocks", "how far down in its stretch the next line without letters stands; 0: none"),
    Feature("title", "flag", "of the blocks before the body, the one that says most of what the body says again and again"),
    Feature("above_title", "flag", "further up than that one"),
    Feature(
        "echoes",
        "stretches",
        "how many hold a block of its form (a label, or signs and numbers); 0 where fewer than 3 do, or it holds a cue",
    ),
    Feature("echoes_around", "stretches", "the most of it, the block above and the block below it in its stretch"),
)

#: Of the place in a page among what the first scores expect to be its main content (`cleaner.measure.expected`).
EXPECTED = (
    Feature(
        "content_left",
        "share 0 to 1",
        "of the words that the first scores expect to be main content, its own and those below it",
    ),
    Feature(
        "content_around",
        "share 0 to 1",
        "how likely what else stands in the element around its own is main content; -1 where nothing else does",
    ),
    Feature(
        "headline_words", "words", "expected main content in the part that holds the headline and some prose; 0: no headline"
    ),
    Feature("headline_likely", "share 0 to 1", "how likely a word in that part is main content"),
    Feature("elsewhere_likely", "share 0 to 1", "how likely a word outside that part is main content"),
    Feature("elsewhere_words", "words", "expected main content outside that part"),
)

#: The rows of features that scorers are compiled for.
LAYOUTS: dict[str, tuple[str, ...]] = {
    "html": tuple(feature.name for feature in WORDING + STRUCTURE + TEMPLATE),
    "html in place": tuple(feature.name for feature in WORDING + STRUCTURE + TEMPLATE + EXPECTED),
    "text": tuple(feature.name for feature in WORDING + LINKS + AMONG_LINES + TEMPLATE),
    "text in place": tuple(feature.name for feature in WORDING + LINKS + AMONG_LINES + TEMPLATE + PLACE),
}

#: The layout of the rows that the last step leaves.
LAYOUT_AFTER = {"html": "html in place", "text": "text in place"}
