"""READ THIS FIRST: the whole of cleaner is these six steps, in this order.

    read  →  segment  →  measure  →  vote  →  settle  →  render
    bytes    blocks      features    score    context     text

Plain text and html meet at the block: after segmentation a *profile* says which weights and which context steps apply, and
nothing asks again what the input was. Each step has a module (or a package) of its own name. `judge` is the middle four;
reading happens before it (`cleaner.read`), rendering after it (`cleaner.render`), and only for the form that was asked for.
"""

from cleaner import measure, profiles, segment, settle
from cleaner.model import Judgement, Source, Tables, Template
from cleaner.tables import BUILT_IN


def judge(
    source: Source,
    *,
    strictness: int = 0,
    comments: str = "auto",
    tables: Tables = BUILT_IN,
    template: Template | None = None,
) -> Judgement:
    """Decide for every block of a document whether it is main content or boilerplate.

    Args:
        source: one document, decoded, known to be text or html.
        strictness: moves the cut, in steps; below 0 keeps more, above 0 removes more.
        comments: of a page, to ``keep`` or to ``drop``, whatever the votes; ``auto`` leaves them to these.
        tables: the rules and cue phrases it is judged by.
        template: what recurs over the documents of its source, where that was learned.

    Raises:
        ValueError: comments are neither.
    """
    blocks, title, warnings = segment.blocks_of(source)
    features = measure.features_of(source.kind, blocks, tables.cues, template)
    scores = tables.scorer(source.kind, profiles.FIRST_PASS[source.kind])(features)
    settled = settle.settle(source.kind, blocks, features, scores, strictness, tables)
    if comments != "auto":
        settled = settle.with_comments(source.kind, settled, comments)
    settled = settled._replace(warnings=warnings + settled.warnings)
    return Judgement(source, title=title, tables=tables, **settled._asdict())
