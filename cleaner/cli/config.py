"""The command ``config``."""

from __future__ import annotations

import os

from cleaner.cli import options
from cleaner.render import config_list
from cleaner.report import UsageError

HELP = """\
Show which configuration documents are judged by, and what each of its settings comes to.

\b
cleaner config                          for standard input, and documents that have none above them
cleaner config notes/a.txt pages/       for a document, and those of a folder
cleaner config --url https://example.org/page.html

A configuration is a cleaner.toml, or the table [tool.cleaner] of a pyproject.toml: the nearest one above the document,
else the one in or above the working directory. In a pipe a line is: document, setting, value, and where that comes
from, parted by tabs. It can hold:

\b
strictness = 1                          also comments, links, images, captions: as the options of these names
exclude = ["drafts/"]                   also format, field, jobs: for a whole run, as the options of these names
off = ["asks"]                          rules that shall not vote
[weights]
share-cue = -1.5                        another weight for a rule
[cues]
promo = ["presented by"]                phrases to look for, in a family of that name
[rules.presented-by]                    a rule of your own; 'cleaner rules' shows what conditions look like
when = '"promo" in cues and words <= 12'
weight = -6
reason = "A sponsor's line."
[[sources]]                             all of this for the documents of some hosts or folders alone
hosts = ["example.org"]
paths = ["archive/"]
strictness = -1

Options on the command line have the last word; --exclude is added to what is excluded here. What holds for a whole run
is taken from the configuration of the files and folders that are named, if it is one, else from that of the working
directory; patterns start from its folder.
"""


def config(
    paths: options.Paths = None,
    form: options.Listing = "text",
    url: options.Url = None,
    file: options.ConfigFile = None,
    no_config: options.NoConfig = False,
) -> None:
    """Do what `HELP` tells."""
    for path in paths or []:
        if path != "-" and not os.path.exists(path):
            raise UsageError(f"{path}: no such file or folder; check the spelling and the current folder")
    config_list.show(options.configs(file, isolated=no_config), paths or ["-"], url, records_wanted=form != "text")
