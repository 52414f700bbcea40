"""The picture of a report in README.md: the examples, and a line with the rules that removed it.

pip install '.[browser]'
python tests/report_picture.py      write .github/report.png
"""

import os
import tempfile
from pathlib import Path

from browser import launched

from cleaner.batch import Conduct, Destination, run

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / ".github" / "report.png"


def main() -> None:
    """Make a report, and take the picture."""
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
        page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
