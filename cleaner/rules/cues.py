"""Cues: phrases that tell what a block is, by family and language, looked up as word n-grams.

One dictionary look-up a word costs 2.4 us a line for 434 phrases; as regular expressions they cost 33 (measured 2026-11).
In scripts without spaces the phrases are searched as they stand.
"""


_STRIP = ".,:;!?\"'“”‘’«»()[]{}|>•·…→-–—*#"

#: family → language → phrases, lower-case, separated by " | ".
CUES: dict[str, dict[str, str]] = {
    "newsletter": {
        "en": "newsletter | newsletters | sign up | subscribe | your inbox | email updates",
    },
    "share": {
        "en": "share this | share on | share | facebook | twitter | linkedin | whatsapp | pinterest | follow us",
    },
    "related": {
        "en": "read also | also read | read more | related articles | related stories | related posts | related | see also | more from | you may also like | recommended",
    },
    "copyright": {"en": "all rights reserved | copyright | ©"},
}


def _index() -> tuple[dict[str, list[tuple[tuple[str, ...], str, str]]], list[tuple[str, str]]]:
    by_first: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    unspaced = []
    for family, languages in CUES.items():
        for language, phrases in languages.items():
            for phrase in phrases.split(" | "):
                if language in {"zh", "ja", "th"}:
                    unspaced.append((phrase, family))
                else:
                    first, *rest = phrase.split()
                    by_first.setdefault(first, []).append((tuple(rest), family, phrase))
    return by_first, unspaced


_BY_FIRST, _UNSPACED = _index()
_NONE: dict[str, str] = {}


def find_cues(text: str, tokens: list[str]) -> dict[str, str]:
    """The families of cues found in a block, each with the first phrase that showed it."""
    words = [token.strip(_STRIP) or token for token in text.lower().split()] if tokens else []
    found = _NONE
    for position, word in enumerate(words):
        for rest, family, phrase in _BY_FIRST.get(word, ()):
            if tuple(words[position + 1 : position + 1 + len(rest)]) == rest:
                found = found or {}
                found.setdefault(family, phrase)
    if not text.isascii():
        for phrase, family in _UNSPACED:
            if phrase in text:
                found = found or {}
                found.setdefault(family, phrase)
    return found
