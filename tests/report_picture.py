"""The picture of a report in README.md: the examples, and a line with the rules that removed it.

pip install '.[browser]'
python tests/report_picture.py      write .github/report.png

`test_pictures.py` fails where the page looks otherwise than when the picture was taken, or tells of other documents; who has no
browser cannot take it anew, so that weights may change what the rules in it removed by a little.
"""

import json
import os
import struct
import tempfile
import zlib
from hashlib import sha256
from pathlib import Path

from cleaner import analyze
from cleaner.batch import Conduct, Destination, run
from cleaner.render import counts

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / ".github" / "report.png"
_LOOK = ROOT / "cleaner" / "report_page"
_END = b"\x00\x00\x00\x00IEND\xaeB`\x82"  # how every PNG ends
_NOTE = b"tEXtComment\x00"


class Subject(dict[str, str | int]):
    """What a picture shows: the page and the documents as digests, and the words removed."""

    @classmethod
    def today(cls) -> "Subject":
        """What it would show now."""
        documents = sorted(path for path in (ROOT / "seeds").rglob("*") if path.suffix in {".txt", ".html"})
        look = sorted(path for path in _LOOK.rglob("*") if path.suffix in {".html", ".css", ".js"})
        judgements = [analyze(path.read_bytes())._judgement for path in documents]  # noqa: SLF001 - what is counted
        return cls(
            look=_digest(look), documents=_digest(documents), removed=sum(counts.words(one).removed for one in judgements)
        )

    @classmethod
    def of(cls, picture: bytes) -> "Subject":
        """What a picture shows."""
        at = picture.index(_NOTE)
        (size,) = struct.unpack(">I", picture[at - 4 : at])
        return cls(json.loads(picture[at + len(_NOTE) : at + 4 + size]))

    def noted(self, picture: bytes) -> bytes:
        """The picture with this in it, as a comment."""
        note = _NOTE + json.dumps(self).encode()
        chunk = struct.pack(">I", len(note) - 4) + note + struct.pack(">I", zlib.crc32(note))
        return picture.removesuffix(_END) + chunk + _END


def _digest(paths: list[Path]) -> str:
    return sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()


def main() -> None:
    """Make a report, and take the picture."""
    from browser import launched  # noqa: PLC0415 - an extra

    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder, launched() as browser:
        report = Path(folder) / "report.html"
        run(["seeds"], to=Destination(file=os.devnull, report=str(report)), conduct=Conduct(quiet=True))
        page = browser.new_page(viewport={"width": 1280, "height": 1400})
        page.goto(report.as_uri())
        page.get_by_role("link", name="news.html").click()
        page.get_by_role("option").filter(has_text="We use cookies").hover()
        page.evaluate("scrollTo(0, 0)")
        page.get_by_role("option").filter(has_text="Accept all").last.hover()
        PICTURE.write_bytes(Subject.today().noted(page.screenshot()))


if __name__ == "__main__":
    main()
