"""The report as a page: one HTML file over a run, to be opened from disk, in which people see what went and why.

Each document becomes an entry where it is cleaned, in whatever process that is (`entry`): its figures, how doubtful its labels
are (`doubt`), and its lines, packed. The entries wait in a temporary file (`spool`) until the run ends; then the page (`page`)
is written around them, the most doubtful first. It is `page.html` with `page.css` and the files of `script/`: no framework, no
network, and nothing of a document is ever markup.
"""
