"""Rules for pages: where a block stands from the body, the element whose own paragraphs hold the most good words.

On a page with a clear body (most good words are there) what stands elsewhere is teasers and extras; on a page of cards
no element is the body, and these rules say little.
"""

from cleaner.model import Rule

_SOURCE = "Readability's top candidate; measured on labelled pages, 2026"

RULES = (
    Rule(
        "beside-body",
        "body_gap == 1",
        {"page": -0.25},
        "It stands right beside the body, where teasers and tools are.",
        _SOURCE,
    ),
    Rule(
        "outside-clear-body",
        "body_gap >= 2 and body_holds > 0.6",
        {"page": -0.25},
        "One element has nearly all paragraphs, and it is not there.",
        _SOURCE,
    ),
    Rule(
        "after-body",
        "body_side > 0 and body_gap >= 1",
        {"page": -0.5},
        "What comes after the body is comments, related links and the footer.",
        _SOURCE,
    ),
    Rule(
        "end-of-body",
        "body_side > 0 and body_gap == 0",
        {"page": -0.75},
        "Bylines, tags and appeals close the body, after its last good paragraph.",
        _SOURCE,
    ),
    Rule(
        "many-blocks-no-body",
        "body_holds < 0.15 and page_good > 100",
        {"page": 0.5},
        "Where paragraphs are spread over many elements, as posts or cards, they are the content.",
        _SOURCE,
    ),
    Rule(
        "list-in-clear-body",
        'body_gap == 0 and body_holds > 0.5 and "list" in within',
        {"page": 0.5},
        "A list within a clear body is one of the text's lists.",
        _SOURCE,
    ),
    Rule(
        "caption-in-clear-body",
        'body_holds > 0.5 and ("figcaption" in within or "caption" in near_tokens)',
        {"page": -0.75},
        "A caption interrupts the text of a clear body.",
        _SOURCE,
    ),
    Rule(
        "linked-line-in-paragraph",
        '"p" in within and link_density > 0.6 and words >= 4',
        {"page": -0.5},
        "A paragraph that is a link leads elsewhere.",
        _SOURCE,
    ),
    Rule(
        "link-on-clear-page",
        "body_holds > 0.5 and link_density > 0.8",
        {"page": -0.25},
        "On a page with a clear body, a linked line leads elsewhere.",
        _SOURCE,
    ),
    Rule(
        "linked-heading",
        "heading > 0 and link_density > 0.9 and group_blocks <= 3"
        " and body_gap == 0 and body_holds > 0.5 and page_good > 150 and has_title and after_title > 0",
        {"page": -1.5},
        "Within a clear body, one heading or a few of a make that are links are those of other texts.",
        _SOURCE,
    ),
    Rule(
        "paragraph-of-article",
        'body_gap == 0 and body_holds > 0.5 and "p" in within and parent_good > 0.5',
        {"page": 0.25},
        "It is a paragraph right in a clear body.",
        _SOURCE,
    ),
)
