"""Rules for pages: where a block lies among what the first scores expect to be the main content (`cleaner.measure.expected`).

They vote in a second pass, on top of the others. They are about places alone, whatever the language. What was tried beside them
and gained nothing on sites that it was not fitted to: the same of the element itself, of those further out, of the blocks of one
make, of the blocks before and after, of the section below a heading; and stretches between sure blocks, as in plain text, which
help news and harm all other kinds of pages.
"""

from cleaner.model import Rule

_SOURCE = "jusText, context pass; measured on labelled pages, 2026"

RULES = (
    Rule(
        "among-boilerplate",
        "0 <= content_around < 0.05",
        {"page": -0.25},
        "Nothing else in the element around it looks like content.",
        _SOURCE,
    ),
    Rule(
        "content-is-over",
        "content_left < 0.05 and body_holds > 0.5",
        {"page": -1},
        "From here on hardly anything looks like content, on a page with a clear body: its text is over.",
        _SOURCE,
    ),
    Rule(
        "clear-text-is-elsewhere",
        "headline_gap >= 1 and headline_words > 50 and headline_likely > 1.8 * elsewhere_likely"
        " and (elsewhere_likely < 0.25 or elsewhere_words < 2.5 * headline_words)"
        ' and not ("main" in within or "article" in within)',
        {"page": -2},
        "The headline has a text with it that is told apart from all else, and it is not there: teasers, tickers, extras.",
        _SOURCE,
    ),
    Rule(
        "text-with-its-headline",
        "headline_words > 100",
        {"page": -0.25},
        "The headline has a text of some length with it, which is told apart by itself: what is unsure beside it stays out.",
        _SOURCE,
    ),
)
