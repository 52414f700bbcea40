"""Rules of the context-free pass over plain text: what a line says about itself.

They score every block on its own; the run of the body, and with it every rule about place, builds on these scores. The weights
were fitted together (`tests/fit/text.py`) and move together.
"""

from cleaner.model import Rule

RULES = (
    Rule("any-line", "not no_letters", {"text": -0.25}, "Where lines are judged without their tags, most are not the article.", "the prior of the fit"),
    Rule("single-word", "words == 1", {"text": -0.25}, "One word on a line is a label more often than a text.", "boilerpipe word counts"),
    Rule("two-or-three-words", "words <= 3", {"text": -0.5}, "So few words are a menu entry, a button or a name.", "boilerpipe word counts"),
    Rule("label-length", "words <= 8 and not ends_sentence and not ends_colon", {"text": -0.25}, "Short and without an end mark: a label, link or heading.", "Gopher and C4 line rules; measured on labelled documents, 2026"),
    Rule("some-words", "words >= 9", {"text": 0.5}, "A line of nine words and more says something.", "boilerpipe word counts"),
    Rule("many-words", "words >= 30", {"text": 0.5}, "Long lines are paragraphs.", "boilerpipe word counts"),
    Rule("ends-like-a-sentence", "ends_sentence", {"text": 0.5}, "Sentences end with a mark; menus, teasers and labels do not.", "C4's terminal punctuation rule"),
    Rule("full-sentence", "ends_sentence and words >= 15", {"text": 0.5}, "A long line that ends as a sentence is prose.", "C4; jusText length_high"),
    Rule("long-without-end", "words > 8 and not ends_sentence and not ends_colon", {"text": -1.25}, "A long line without an end mark is a headline or a row of links.", "C4's terminal punctuation rule"),
    Rule("cut-off", "ends_ellipsis", {"text": -0.75}, "Text that ends in an ellipsis was cut off: a teaser.", "C4's line rules"),
    Rule("announces", "ends_colon", {"text": 1.25}, "A colon at the end announces what follows, in an article as a rule.", "measured on labelled documents, 2026"),
    Rule("asks", "ends_question", {"text": -0.5}, "Questions as whole lines are mostly teasers; in the article they stand among sentences.", "measured on labelled documents, 2026"),
    Rule("trailing-mark", "trailing_mark", {"text": -0.75}, "A dash, pipe or arrow at the end is what is left of a list of links.", "measured on labelled documents, 2026"),
    Rule("list-item", "bullet", {"text": -1.25}, "Bullets mark menus more often than lists of the article.", "measured on flattened pages, 2026"),
    Rule("wordy-list-item", "bullet and words >= 8", {"text": 0.75}, "An item this long is a list of the article.", "measured on flattened pages, 2026"),
    Rule("terse-list-item", "bullet and words <= 3", {"text": -0.75}, "Items of a word or two are a menu.", "measured on flattened pages, 2026"),
    Rule("numbered-item", "numbered", {"text": 0.25}, "Numbered lines are steps and rankings.", "measured on labelled documents, 2026"),
    Rule("opens-with-quote", "opens_quote", {"text": 0.75}, "Articles quote people; interfaces do not.", "measured on labelled documents, 2026"),
    Rule("few-capitals", "title_share <= 0.2 and words >= 3", {"text": 0.5}, "Running text has few capitals.", "FineWeb and CETD discussions; measured, 2026"),
    Rule("in-capitals", "upper_share >= 0.5", {"text": -0.25}, "Capitals throughout are labels and buttons.", "Gopher line rules"),
    Rule("mostly-numbers", "number_share >= 0.5", {"text": -0.25}, "Hardly anything but numbers: a date, a counter, a price.", "Gopher digit share"),
    Rule("a-comma", "commas >= 1", {"text": 0.25}, "Commas belong to sentences.", "Readability's comma count"),
    Rule("several-commas", "commas >= 2", {"text": 0.5}, "Commas belong to sentences.", "Readability's comma count"),
    Rule("many-small-words", "small_words >= 10", {"text": 0.25}, "Articles, prepositions and pronouns hold sentences together.", "jusText stop-word density, language-free"),
    Rule("separator", "separators >= 1", {"text": -0.75}, "Pipes, arrows and dots between words join links.", "measured on labelled documents, 2026"),
    Rule("row-of-links", "separators >= 3", {"text": -0.5}, "A row of links, a breadcrumb, a line of facts about the text.", "measured on labelled documents, 2026"),
    Rule("address", "address", {"text": -0.25}, "Web and mail addresses are contact lines and references.", "measured on labelled documents, 2026"),
    Rule("link-alone", "link_density >= 0.8", {"text": -1}, "Marks show that it is nothing but links: a menu, a teaser, tags.", "jusText, link density"),
    Rule("mostly-a-link", "0.4 <= link_density < 0.8", {"text": -0.25}, "Marks show that it is mostly links.", "jusText, link density"),
    Rule("no-letters", "no_letters", {"text": -3}, "Nothing to read: a separator, a lone dash.", "Gopher symbol rules"),
    Rule("said-twice", "repeats >= 2", {"text": -0.5}, "What stands twice in a document is part of its frame.", "C4 and Gopher duplicate lines"),
    Rule("long-and-said-twice", "repeats >= 2 and words >= 8", {"text": -1}, "A whole line of text that comes again was put there by a template.", "C4 and Gopher duplicate lines"),
    Rule("all-cue", "cue_share == 1.0", {"text": -1}, "Nothing but words of an interface.", "defuddle's text patterns; measured, 2026"),
    Rule("half-cue", "cue_share >= 0.5", {"text": -0.5}, "Mostly words of an interface.", "defuddle's text patterns; measured, 2026"),
    Rule("some-cue", "cue_share >= 0.25", {"text": -0.5}, "Words of an interface among others.", "defuddle's text patterns; measured, 2026"),
)
