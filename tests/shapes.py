"""Documents for properties and fuzzing: the shapes that scrapers and broken tools leave, and ways to break them further."""

from pathlib import Path
from random import Random

from hypothesis import strategies as st

PROSE = (
    "The council voted on Tuesday to repair the old bridge, after two years in which it had carried no traffic.",
    "“We have waited long enough for this,” said the mayor, who had promised the money in her first week.",
    "Work on the bridge will begin in April and is expected to last until the end of the summer, the builders said.",
    "Der Gemeinderat beschloss am Montagabend mit großer Mehrheit, den Platz vor der alten Post zu sperren.",
    "町長は記者会見で、灯台は町の顔であり、船乗りたちの目印でもあると述べ、修理の計画を発表した。",
)
SHORT = (
    "Menu", "* Home", "Share", "Facebook", "READ ALSO: Ten boats you can buy", "Related", "-", "* * *", "2 comments",
    "Photo: A. Body", "May 3, 2026", "The council votes again -", "1. What the mayor wants", "Advertisement", "Repairs:",
    "- the bridge,", "© 2026 The Paper. All rights reserved.", "Home > News", "the bridge", "42", "関連記事", "Anzeige",
)  # fmt: skip
ENDINGS = ("\n", "\n\n", "\r\n", "\r", "\n\n\n", " \n", "\t\n")
OPENING = (
    "<!doctype html>", "<html lang=en>", "<head>", "<title>The bridge | The Paper</title>", "<base href='//x/'>", "<body>", "<main>",
    "<article>", "<nav>", "<header class='site-header'>", "<footer>", "<aside class=related>", "<div class='cookie-banner'>",
    "<div style='display:none'>", "<section id=comments>", "<h1>", "<h2>", "<p>", "<ul>", "<ol start=3>", "<li>", "<blockquote>", "<pre>",
    "<code>", "<table>", "<tr>", "<td colspan=2>", "<th>", "<caption>", "<dl>", "<dt>", "<dd>", "<figure>", "<figcaption>", "<a href='/x'>",
    "<a href='javascript:x()'>", "<b>", "<em>", "<sup>", "<span>", "<form>", "<button>", "<select><option>", "<textarea>", "<details><summary>",
    "<script>", "<style>", "<noscript>", "<template>", "<iframe>", "<svg>", "<math>", "<object>", "<x-card>", "<plaintext>", "<!--",
)  # fmt: skip
LONELY = (
    "<br>",
    "<hr>",
    "<img src=a.png alt='A bridge'>",
    "<input value=x>",
    "<wbr>",
    "<meta charset=latin-1>",
    "<p/>",
    "</p>",
    "</br>",
    "-->",
)
CLOSING = tuple(f"</{tag.strip('<>').split()[0].split('<')[0]}>" for tag in OPENING if tag[1].isalpha())
JUNK = (
    "<", ">", "&", "&amp", "&#0;", "&#x110000;", "&nbsp;", "\0", "\x1b[2J", "\ufeff", "\u202e", "\u2028", "\x85", "\x0c", "\ud83d", "ﷺ", "e\u0301",
    '"', "'", "`", "```", "\\", "|", "[x](y)", "![", "]]>", "<![CDATA[", "<?xml", "{{", "%s", "\t", "  ", "\n", "\r", "\r\n", "9" * 40, "." * 40,
    "=" * 40, "-" * 40, "x" * 300, "10.9.8.7", "a@b.c", "https://x.org/?a=b", "🇩🇪", "𝕏", "١٢٣",
)  # fmt: skip

_SEEDS = Path(__file__).parent.parent / "seeds"
EXAMPLES = tuple(path.read_bytes().decode() for path in sorted(_SEEDS.rglob("*")) if path.suffix in {".txt", ".html"})

TEXTS = st.lists(st.tuples(st.sampled_from(PROSE + SHORT), st.sampled_from(ENDINGS)), max_size=40).map(
    lambda parts: "".join(a + b for a, b in parts)
)
PAGES = st.lists(st.sampled_from(OPENING + LONELY + CLOSING + PROSE + SHORT + JUNK), max_size=60).map("".join)


ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-32",
    "cp1252",
    "iso-8859-1",
    "koi8-r",
    "shift_jis",
    "gb18030",
    "euc-kr",
)


def encoded(text: str, encoding: str, seed: int) -> bytes:
    """A document in an encoding, whole or, for odd seeds, with a byte that does not belong there."""
    raw = text.encode(encoding, "replace")
    at = seed // 2 % (len(raw) + 1)
    return raw[:at] + bytes([seed % 256]) * (seed % 2) + raw[at:]


def broken(text: str, seed: int) -> str:
    """A document after a few accidents: parts lost, doubled, moved, cut off, and junk between."""
    chance = Random(seed)  # noqa: S311 - no secret
    for _ in range(chance.randint(1, 6)):
        start = chance.randint(0, len(text))
        end = min(start + chance.choice((0, 1, 5, 40, 400)), len(text))
        part = text[start:end]
        match chance.randrange(5):
            case 0:
                text = text[:start] + text[end:]
            case 1:
                text = text[:end] + part * chance.choice((1, 2, 20)) + text[end:]
            case 2:
                rest = text[:start] + text[end:]
                at = chance.randint(0, len(rest))
                text = rest[:at] + part + rest[at:]
            case 3 if chance.random() < 0.3:
                text = text[:end]
            case _:
                text = text[:start] + chance.choice(JUNK + OPENING + CLOSING) + text[start:]
    return text


#: The same ones on every machine.
BROKEN_EXAMPLES = tuple(broken(example, seed) for seed in range(8) for example in EXAMPLES)
BROKEN = st.builds(broken, st.sampled_from(EXAMPLES), st.integers(0, 1 << 32))
