"""The library: `clean` and `analyze`, thin over the pipeline."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cleaner import read
from cleaner.model import STRICTEST, Options, Rendering
from cleaner.pipeline import judge
from cleaner.tables import BUILT_IN
from cleaner.templates.known import Templates, sources_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bs4 import BeautifulSoup

    from cleaner.config.model import Config
    from cleaner.facts.model import Facts
    from cleaner.judged import JudgedBlock
    from cleaner.model import Judgement, Kind


class Result:
    """Everything about the decision on one document. Renderings are made when they are asked for."""

    def __init__(self, judgement: Judgement, rendering: Rendering = Rendering()) -> None:  # noqa: B008 - immutable
        """Wrap what the pipeline found; made by `analyze`."""
        self._judgement = judgement
        self._rendering = rendering
        self.kind: Kind = judgement.source.kind
        self.title = judgement.title
        self.profile = judgement.choice.profile.name
        self.profile_evidence = judgement.choice.evidence
        self.cut = judgement.cut
        self.warnings = list(judgement.warnings)

    def __repr__(self) -> str:
        """For people."""
        kept, title = self._judgement.kept, f" {self.title!r}" if self.title else ""
        return f"<cleaner.Result: {self.kind}{title}, {sum(kept)} of {len(kept)} blocks are content>"

    @cached_property
    def text(self) -> str:
        """The main content: the kept lines of plain text, unedited; or the page as text."""
        from cleaner.render import plain  # noqa: PLC0415 - each rendering is imported when asked for

        return plain.render(self._judgement, self._rendering)

    @cached_property
    def markdown(self) -> str:
        """The main content of a page as CommonMark; of plain text, its kept lines."""
        from cleaner.render import markdown  # noqa: PLC0415

        return markdown.render(self._judgement, self._rendering)

    @cached_property
    def html(self) -> str:
        """The main content as a fragment of HTML: a few tags, no style, nothing that runs."""
        from cleaner.render import html  # noqa: PLC0415

        return html.render(self._judgement, self._rendering)

    @cached_property
    def facts(self) -> Facts:
        """What a page says of itself (author, dates, language, ...), each with its source; plain text says nothing."""
        from cleaner.facts import facts_of  # noqa: PLC0415 - costs as much as parsing the page again

        return facts_of(self._judgement)

    @cached_property
    def blocks(self) -> list[JudgedBlock]:
        """Every block in document order, kept or not."""
        return [self.block(position) for position in range(len(self._judgement.blocks))]

    def block(self, position: int) -> JudgedBlock:
        """One of the blocks, without working out the votes on the others."""
        from cleaner.judged import judged_block  # noqa: PLC0415 - explaining costs more than deciding

        return judged_block(self._judgement, position)


def clean(  # noqa: PLR0913 - the keywords are the options there are
    source: str | bytes | BeautifulSoup,
    *,
    kind: Literal["auto", "text", "html"] = "auto",
    url: str | None = None,
    strictness: int | None = None,
    comments: Literal["auto", "keep", "drop"] | None = None,
    links: bool | None = None,
    images: bool | None = None,
    captions: bool | None = None,
    config: Config | None = None,
    templates: Templates | None = None,
) -> str:
    """The main content of a document, as text.

    Args:
        source: text, or bytes in any encoding (decoding never raises), or a parsed BeautifulSoup object.
        kind: what the source is; ``auto`` looks.
        url: where a page came from.
        strictness: below 0 keeps more, above 0 removes more; 0 if nobody says anything else.
        comments: of a page, to ``keep`` or to ``drop``; ``auto``, the default, keeps those that are its content, as on a forum.
        links: whether to show where the links of a page lead; not, by default.
        images: whether to show the images of its main content; not, by default.
        captions: whether to show the captions of figures, those that are main content; by default they are shown.
        config: rules, weights, cues and defaults of one's own, read by `Config.read`; no file is looked for. What is said
            by the other arguments counts more.
        templates: what is known of its source, from `learn` or `cleaner.templates.files.read`.

    Raises:
        TypeError: the source is none of the three, or an argument is not of its type.
        ValueError: the kind, the wish for comments or the strictness is not one there is.
    """
    return analyze(
        source,
        kind=kind,
        url=url,
        strictness=strictness,
        comments=comments,
        links=links,
        images=images,
        captions=captions,
        config=config,
        templates=templates,
    ).text


def analyze(  # noqa: PLR0913 - as for clean
    source: str | bytes | BeautifulSoup,
    *,
    kind: Literal["auto", "text", "html"] = "auto",
    url: str | None = None,
    strictness: int | None = None,
    comments: Literal["auto", "keep", "drop"] | None = None,
    links: bool | None = None,
    images: bool | None = None,
    captions: bool | None = None,
    config: Config | None = None,
    templates: Templates | None = None,
) -> Result:
    """Everything about the decision on a document; arguments and errors as for `clean`."""
    options = Options(strictness, comments, links, images, captions)
    _check(url, options, config, templates)
    tables = BUILT_IN
    if config is not None:
        tables, said = config.settings_for(url)
        options = options.or_else(said)
    judgement = judge(
        read.from_object(source, kind=kind, url=url),
        strictness=options.strictness or 0,
        comments="auto" if options.comments is None else options.comments,
        tables=tables,
        template=templates.of(sources_of(url)) if templates else None,
    )
    return Result(judgement, options.rendering)


def _check(url: object, options: Options, config: object, templates: object) -> None:
    """Raise a TypeError or ValueError that says what can be meant, where nothing that is done with these would say so."""
    if not isinstance(url, str | None):
        raise TypeError(f"url is a str or None, not {type(url).__name__}")
    strictness: object = options.strictness
    if strictness is not None and (not isinstance(strictness, int) or isinstance(strictness, bool)):
        raise TypeError(f"strictness is a whole number from -{STRICTEST} to {STRICTEST}, not {strictness!r}")
    if abs(strictness or 0) > STRICTEST:
        raise ValueError(f"strictness is a whole number from -{STRICTEST} to {STRICTEST}, not {strictness}")
    for name, wish in options.rendering._asdict().items():
        if not isinstance(wish, bool):
            raise TypeError(f"{name} is True, False or None, not {wish!r}")
    if config is not None:
        from cleaner.config.model import Config  # noqa: PLC0415 - whoever has one has loaded it

        if not isinstance(config, Config):
            raise TypeError(f"config is what cleaner.Config.read returns, not {type(config).__name__}")
    if not isinstance(templates, Templates | None):
        raise TypeError(f"templates is what cleaner.learn returns, not {type(templates).__name__}")


def learn(
    documents: Iterable[str | bytes | BeautifulSoup],
    *,
    kind: Literal["auto", "text", "html"] = "auto",
    source: str = "",
) -> Templates:
    """What the documents of one source share: its template, to be handed to `clean` and `analyze`.

    Args:
        documents: of one site or folder, three or more, in any order. Of more than a hundred, the first hundred are read.
        kind: what they are; ``auto`` looks at each.
        source: what it is called in a file (`cleaner.templates.files.write`); the host of its pages, or any name.

    Raises:
        TypeError, ValueError: as for `clean`; or it is one document.
    """
    if isinstance(documents, str | bytes | bytearray | memoryview) or read.is_tree(documents):
        raise TypeError(f"documents are several of one source, not one {type(documents).__name__}")
    if not isinstance(source, str):
        raise TypeError(f"source is a str, not {type(source).__name__}")
    from cleaner.templates import learning  # noqa: PLC0415 - one document needs none

    template = learning.from_sources((read.from_object(document, kind=kind) for document in documents), source)
    return Templates({source: template}, template)
