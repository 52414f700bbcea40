"""The picture of ``cleaner explain`` in README.md, drawn by what draws it on a terminal.

    python tests/pictures.py      write .github/explain.svg

`test_pictures.py` fails where that picture shows anything else.
"""

import re
from io import StringIO
from xml.etree import ElementTree as ET

from command import ROOT
from rich.console import Console
from rich.text import Text

from cleaner import analyze
from cleaner.job import Cleaned
from cleaner.render.explanation_view import view
from cleaner.render.focus import Focus

PICTURE = ROOT / ".github" / "explain.svg"
DOCUMENT = "seeds/000_a7dc8394e3952697.txt"
_COLUMNS = 92
_FROM_THE_NETWORK = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


def screen() -> Text:
    """What a terminal shows."""
    judgement = analyze((ROOT / DOCUMENT).read_bytes())._judgement  # noqa: SLF001 - what renderers are given
    return Text.from_ansi(view(Cleaned(DOCUMENT, judgement, [], []), Focus(), _COLUMNS, colour=True))


def svg() -> str:
    """The same as a picture, which loads nothing."""
    console = Console(record=True, width=_COLUMNS, file=StringIO(), force_terminal=True)
    console.print(screen())
    return _FROM_THE_NETWORK.sub("", console.export_svg(title=f"cleaner explain {DOCUMENT}"))


def shown(picture: str) -> str:
    """The text in a picture, without its spaces, whichever version of Rich has drawn it."""
    texts = ET.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own file
    on_screen = [text for text in texts if "title" not in text.get("class", "")]
    on_screen.sort(key=lambda text: (float(text.get("y", 0)), float(text.get("x", 0))))
    return "".join("".join("".join(text.itertext()).split()) for text in on_screen)


if __name__ == "__main__":
    PICTURE.write_text(svg(), encoding="utf-8")
