"""Rules over pages and plain text alike: what the other documents of the source say of a line.

They fire only where a template was learned. That a line recurs is not enough, since much recurs that is content: headings such
as "Ingredients", the rows of product sheets, paragraphs that two articles share. What tells a frame from those (labelled words
that are content, measured 2026-11):

- Its neighbours recur beside it: 0.3 % of such words are content where both do, 15 % where neither does.
- At least three documents have it: of long lines that two share, half are content.
- Most documents have it: 0.1 % of such words are content in news and 1 % on other sites; where a few in ten have it, 0.5 and 10 %.
"""

from cleaner.model import Rule

_SOURCE = "BigScience's template rule; measured on folders of labelled pages, 2026"

# The three were chosen together, on folders of 4, 8 and all pages of a source: the weights move together.
RULES = (
    Rule("framed", "seen_in >= 3 and seen_share >= 0.6 and framed >= 0.5", {"page": -1, "text": -1}, "Most documents of the source have it, and together with a line beside it.", _SOURCE),
    Rule("template", "seen_in >= 3 and seen_share >= 0.6 and framed == 1.0", {"page": -2.5, "text": -2}, "Most documents of the source have it between the same lines: it is a part of their frame.", _SOURCE),
    Rule("template-of-some", "seen_in >= 3 and 0.2 <= seen_share < 0.6 and framed == 1.0", {"page": -1, "text": -1}, "Some documents of the source have it between the same lines.", _SOURCE),
)
