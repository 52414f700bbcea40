"""Rules for pages: cue phrases (`cleaner.rules.cues`), as far as they count differently where markup is known."""

from cleaner.model import Rule

_SOURCE = "defuddle and FineWeb, phrases of boilerplate; measured on labelled pages, 2026"

RULES = (
    Rule("page-share-cue", '"share" in cues', {"page": -0.25}, "It asks to share or follow.", _SOURCE),
    Rule("page-newsletter-cue", '"newsletter" in cues', {"page": -1}, "It asks to subscribe.", _SOURCE),
    Rule("page-account-cue", '"account" in cues', {"page": -0.5}, "It speaks of an account.", _SOURCE),
    Rule("page-related-cue", '"related" in cues', {"page": -0.25}, "It leads to other content.", _SOURCE),
    Rule("page-about-cue", '"about" in cues', {"page": -0.25}, "It introduces the author or the site.", _SOURCE),
    Rule("page-comments-cue", '"comments" in cues', {"page": -0.25}, "It heads, counts or asks for comments.", _SOURCE),
    Rule("page-consent-cue", '"consent" in cues', {"page": -0.5}, "It speaks of cookies and consent.", _SOURCE),
    Rule("page-copyright-cue", '"copyright" in cues', {"page": -1}, "It is a legal line.", _SOURCE),
    Rule("page-advert-cue", '"advert" in cues', {"page": -0.75}, "It labels advertising.", _SOURCE),
    Rule("page-credit-cue", '"credit" in cues', {"page": -0.75}, "It credits a picture or an agency.", _SOURCE),
    Rule(
        "page-byline-cue",
        'opening == "published" and words <= 8 and heading == 0 and not ends_sentence',
        {"page": -0.5},
        "It opens with what says who wrote it or when it was put up, and says no more.",
        _SOURCE,
    ),
    Rule("page-all-cue", "cue_share > 0.6", {"page": -1}, "It holds nothing but phrases of boilerplate.", _SOURCE),
    Rule(
        "teaser-line",
        'opening == "related" and words <= 25 and heading == 0 and not ends_sentence',
        {"page": -0.5},
        "It opens with what points to another document, and ends without a full stop: a teaser within the text.",
        _SOURCE,
    ),
    Rule(
        "labelled-teaser",
        'label == "related" and links > 0 and words <= 25 and heading == 0',
        {"page": -1.25},
        "A label that points to another document, and the link that leads there.",
        _SOURCE,
    ),
)
