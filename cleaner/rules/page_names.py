"""Rules for pages: what the class and id names around a block speak of."""

from cleaner.model import Rule

_SOURCE = "Readability's class weights; measured on labelled pages, 2026"

RULES = (
    Rule("named-menu", '"menu" in tokens', {"page": -0.5}, "Inside what its author calls a menu.", _SOURCE),
    Rule("named-footer", '"footer" in tokens', {"page": -1.5}, "Inside what its author calls a footer.", _SOURCE),
    Rule(
        "named-comment",
        '"comment" in tokens',
        {"page": -2.25},
        "Comments under an article are not the article.",
        _SOURCE,
    ),
    Rule(
        "named-concealed",
        '"concealed" in tokens',
        {"page": -1.25},
        "A class says that it is hidden: it is for other screens, or for when it is asked for.",
        _SOURCE,
    ),
    Rule("named-share", '"share" in tokens', {"page": -0.75}, "Classes name it a share bar.", _SOURCE),
    Rule(
        "named-related",
        '"related" in tokens',
        {"page": -1},
        "Classes name it related links, recommended or most read.",
        _SOURCE,
    ),
    Rule(
        "named-newsletter", '"newsletter" in tokens', {"page": -1}, "Classes name it a newsletter sign-up.", _SOURCE
    ),
    Rule("named-cookie", '"cookie" in tokens', {"page": -1.25}, "Classes name it a consent notice.", _SOURCE),
    Rule(
        "named-consent",
        '"consent" in tokens',
        {"page": -2.5},
        "Only notices of consent, and the tools that show them, have such names, however long they are.",
        _SOURCE,
    ),
    Rule(
        "named-modal",
        '"modal" in tokens',
        {"page": -0.75},
        "Classes name it a pop-up or overlay, shown over the page.",
        _SOURCE,
    ),
    Rule("pop-up-near", '"modal" in near_tokens', {"page": -0.75}, "It is itself named a pop-up or overlay.", _SOURCE),
    Rule("byline-near", '"meta" in near_tokens', {"page": -0.75}, "It is itself named a byline or dateline.", _SOURCE),
    Rule("share-bar-near", '"share" in near_tokens', {"page": -0.75}, "It is itself named a share bar.", _SOURCE),
    Rule(
        "footnote-near",
        '"footnote" in near_tokens',
        {"page": -1.5},
        "Classes name it a footnote, a disclaimer or legal text.",
        _SOURCE,
    ),
    Rule("prose-near", '"prose" in near_tokens', {"page": 0.5}, "Classes name it running text.", _SOURCE),
    Rule("named-pagination", '"pagination" in tokens', {"page": -0.5}, "Classes name it pagination.", _SOURCE),
    Rule("named-caption", '"caption" in tokens', {"page": -0.5}, "Classes name it a caption or credit.", _SOURCE),
    Rule("named-filter", '"filter" in tokens', {"page": -0.5}, "Classes name it the filters of a list.", _SOURCE),
    Rule("named-login", '"login" in tokens', {"page": -0.25}, "Classes name it an account or login.", _SOURCE),
    Rule(
        "named-review",
        '"review" in tokens',
        {"page": -1},
        "Reviews and ratings are what customers add to a page.",
        _SOURCE,
    ),
    Rule("named-post", '"post" in near_tokens', {"page": 0.25}, "Classes name it a post, message or answer.", _SOURCE),
    Rule(
        "named-lead",
        '"lead" in near_tokens',
        {"page": -0.25},
        "Classes name it an excerpt or summary; teasers have them more often than articles.",
        _SOURCE,
    ),
    Rule(
        "named-description",
        '"description" in tokens',
        {"page": 0.75},
        "Classes name it a description or specification.",
        _SOURCE,
    ),
    Rule(
        "named-toc",
        '"toc" in tokens',
        {"page": 0.25},
        "Classes name it a table of contents, which belongs to its text.",
        _SOURCE,
    ),
    Rule(
        "named-skip",
        '"skip" in near_tokens',
        {"page": -1.25},
        "It is there for screen readers only, to skip a part.",
        _SOURCE,
    ),
    Rule("named-button", '"print" in near_tokens', {"page": -0.5}, "Classes name it a button or a tool.", _SOURCE),
    Rule(
        "named-signature",
        '"signature" in tokens',
        {"page": -2},
        "The signature stands under every post of a member.",
        _SOURCE,
    ),
)
