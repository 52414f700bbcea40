"""Rules for pages: what the class and id names around a block speak of."""

from cleaner.model import Rule

_SOURCE = "Readability's class weights; measured on labelled pages, 2026"

RULES = (
    Rule("named-menu", '"menu" in tokens', {"page": -0.75}, "Inside what its author calls a menu.", _SOURCE),
    Rule("named-footer", '"footer" in tokens', {"page": -2}, "Inside what its author calls a footer.", _SOURCE),
    Rule("named-comment", '"comment" in tokens', {"page": -2.5}, "Readers' comments.", _SOURCE),
    Rule("named-share", '"share" in tokens', {"page": -1.25}, "A share bar.", _SOURCE),
    Rule("named-related", '"related" in tokens', {"page": -1.5}, "Related links.", _SOURCE),
    Rule("named-newsletter", '"newsletter" in tokens', {"page": -2.5}, "Newsletter sign-up.", _SOURCE),
    Rule("named-cookie", '"cookie" in tokens', {"page": -2.25}, "A consent notice.", _SOURCE),
    Rule("named-modal", '"modal" in tokens', {"page": -1.25}, "Shown over the page.", _SOURCE),
    Rule("named-pagination", '"pagination" in tokens', {"page": -0.5}, "Pagination.", _SOURCE),
    Rule("named-meta", '"meta" in tokens', {"page": -0.5}, "Byline and dateline.", _SOURCE),
    Rule("named-caption", '"caption" in tokens', {"page": -0.5}, "A caption or credit.", _SOURCE),
    Rule("named-filter", '"filter" in tokens', {"page": -0.5}, "Filters of a list.", _SOURCE),
    Rule("named-login", '"login" in tokens', {"page": -0.25}, "Account and login.", _SOURCE),
    Rule("named-review", '"review" in tokens', {"page": -0.5}, "Customers' reviews.", _SOURCE),
    Rule("named-post", '"post" in near_tokens', {"page": 0.25}, "A post or message.", _SOURCE),
    Rule("named-title", '"title" in near_tokens', {"page": 0.25}, "Called a title.", _SOURCE),
    Rule("named-lead", '"lead" in near_tokens', {"page": -0.5}, "Called an introduction.", _SOURCE),
    Rule("named-description", '"description" in tokens', {"page": 0.25}, "Called a description.", _SOURCE),
    Rule("named-toc", '"toc" in tokens', {"page": 0.5}, "A table of contents.", _SOURCE),
    Rule("named-skip", '"skip" in near_tokens', {"page": -1.25}, "For screen readers only.", _SOURCE),
    Rule("named-button", '"print" in near_tokens', {"page": -0.5}, "Buttons and tools.", _SOURCE),
    Rule("named-signature", '"signature" in tokens', {"page": -1}, "A signature under posts.", _SOURCE),
)
