"""Rules for pages: cue phrases (`cleaner.rules.cues`), as far as they count differently where markup is known."""

from cleaner.model import Rule

_SOURCE = "defuddle and FineWeb, phrases of boilerplate; measured on labelled pages, 2026"

RULES = (
    Rule("page-share-cue", '"share" in cues', {"page": -0.25}, "Asks to share or follow.", _SOURCE),
    Rule("page-newsletter-cue", '"newsletter" in cues', {"page": -1}, "Asks to subscribe.", _SOURCE),
    Rule("page-account-cue", '"account" in cues', {"page": -0.5}, "Speaks of an account.", _SOURCE),
    Rule(
        "page-related-cue", '"related" in cues or "more" in cues', {"page": -0.25}, "Leads to other content.", _SOURCE
    ),
    Rule("page-comments-cue", '"comments" in cues', {"page": -0.5}, "Heads or counts comments.", _SOURCE),
    Rule("page-consent-cue", '"consent" in cues', {"page": -1.25}, "Speaks of cookies and consent.", _SOURCE),
    Rule("page-copyright-cue", '"copyright" in cues', {"page": -1}, "A legal line.", _SOURCE),
    Rule("page-advert-cue", '"advert" in cues', {"page": -1}, "Labels advertising.", _SOURCE),
    Rule("page-credit-cue", '"credit" in cues', {"page": -0.75}, "Credits a picture or author.", _SOURCE),
    Rule("page-all-cue", "cue_share > 0.6", {"page": -1}, "Nothing but such phrases.", _SOURCE),
)
