"""Rules of the context-free pass over plain text: cue phrases anywhere in a line, and at its beginning, where they weigh more.

The phrases stand in `cleaner.rules.cues`.
"""

from cleaner.model import Rule

RULES = (
    Rule("share-cue", '"share" in cues', {"text": -0.25}, "Where to follow and how to pass the page on.", "cue tables"),
    Rule("opens-with-share-cue", 'opening == "share"', {"text": -0.25}, "Where to follow and how to pass the page on.", "cue tables"),
    Rule("newsletter-cue", '"newsletter" in cues', {"text": -1.25}, "Asks for a subscription.", "cue tables"),
    Rule("opens-with-newsletter-cue", 'opening == "newsletter"', {"text": -1.25}, "Asks for a subscription.", "cue tables"),
    Rule("account-cue", '"account" in cues', {"text": -1}, "Asks to log in or to register.", "cue tables"),
    Rule("opens-with-account-cue", 'opening == "account"', {"text": -0.5}, "Asks to log in or to register.", "cue tables"),
    Rule("opens-with-navigation-cue", 'opening == "navigation"', {"text": -0.5}, "Leads through the site, not through the text.", "cue tables"),
    Rule("related-cue", '"related" in cues', {"text": -0.25}, "Announces other documents.", "cue tables"),
    Rule("opens-with-related-cue", 'opening == "related"', {"text": -0.75}, "Announces other documents.", "cue tables"),
    Rule("comments-cue", '"comments" in cues', {"text": -1.5}, "Belongs to the readers' comments.", "cue tables"),
    Rule("opens-with-comments-cue", 'opening == "comments"', {"text": -0.75}, "Belongs to the readers' comments.", "cue tables"),
    Rule("consent-cue", '"consent" in cues', {"text": -3}, "Asks for consent to cookies.", "cue tables"),
    Rule("copyright-cue", '"copyright" in cues', {"text": -2}, "Says whose rights are reserved.", "cue tables"),
    Rule("opens-with-copyright-cue", 'opening == "copyright"', {"text": -1.25}, "Says whose rights are reserved.", "cue tables"),
    Rule("advert-cue", '"advert" in cues', {"text": -1.25}, "Announces an advertisement.", "cue tables"),
    Rule("opens-with-advert-cue", 'opening == "advert"', {"text": -0.25}, "Announces an advertisement.", "cue tables"),
    Rule("credit-cue", '"credit" in cues', {"text": -0.25}, "Says whose picture it is.", "cue tables"),
    Rule("opens-with-credit-cue", 'opening == "credit"', {"text": -0.25}, "Says whose picture it is.", "cue tables"),
    Rule("opens-with-published-cue", 'opening == "published"', {"text": -0.5}, "Says when the text was put up, by whom, or how long it takes to read.", "cue tables"),
    Rule("tags-cue", '"tags" in cues', {"text": -0.25}, "Lists keywords.", "cue tables"),
    Rule("opens-with-tags-cue", 'opening == "tags"', {"text": -0.5}, "Lists keywords.", "cue tables"),
    Rule("opens-with-counts-cue", 'opening == "counts"', {"text": -0.25}, "Counts views, votes or reactions.", "cue tables"),
)
