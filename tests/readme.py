"""The examples in README.md: every ``console`` block shows commands and what they print.

    python tests/readme.py      run the commands and write what they print into README.md

`test_readme.py` fails where README.md shows anything else. The ``toml`` block is the file `rules.toml` that commands name.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_CONFIG = re.compile(r"(?<=^```toml\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def shown() -> list[str]:
    """The console blocks of README.md."""
    return _BLOCK.findall(README.read_text(encoding="utf-8"))


def printed(block: str) -> str:
    """A console block with what its commands really print, in a folder that holds a copy of `seeds/`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        (folder / "rules.toml").write_text("".join(_CONFIG.findall(README.read_text(encoding="utf-8"))), encoding="utf-8")
        tools = folder / ".tools"
        tools.mkdir()
        tool = tools / "cleaner"
        tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cleaner "$@"\n')
        tool.chmod(0o755)
        environment = os.environ | {
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "COLUMNS": "100",
            "LC_ALL": "C.UTF-8",
        }
        lines = []
        for command in re.findall(r"^\$ (.*)$", block, re.MULTILINE):
            done = subprocess.run(
                ["sh", "-c", f"exec 2>&1; {command}"],  # noqa: S607 - the shell that readers have
                cwd=folder,
                env=environment,
                capture_output=True,
                check=False,
                timeout=60,
            )
            lines += [f"$ {command}", *done.stdout.decode().splitlines()]
    return "".join(f"{line}\n" for line in lines)


def main() -> None:
    """Bring README.md up to date."""
    README.write_text(_BLOCK.sub(lambda found: printed(found[0]), README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
