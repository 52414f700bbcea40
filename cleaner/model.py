"""Every type that crosses a module line, and nothing else.

All of them are immutable: data flows one way through the pipeline, and nobody changes what another step has said.
They are named tuples, not dataclasses, because a one-line pipe would pay for importing those.
"""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal["text", "html"]
Label: TypeAlias = Literal["content", "boilerplate"]
#: How far strictness may be from 0, in steps.
STRICTEST = 2
#: What cleaned documents come out as.
Form: TypeAlias = Literal["text", "markdown", "html", "json", "jsonl"]

#: The measured values of one block, in the order of the schema in `cleaner.measure.schema`.
Features: TypeAlias = tuple[Any, ...]
Scorer: TypeAlias = Callable[[list[Features]], list[float]]


class Source(NamedTuple):
    """One document as it came in: decoded, and known to be text or html."""

    text: str
    kind: Kind
    name: str = "<string>"  #: how messages and records call it: a path, or ``<stdin>``
    url: str | None = None
    encoding: str = "utf-8"
    tree: Any = None  #: a parsed BeautifulSoup object, where the caller handed one in


class Block(NamedTuple):
    """The smallest unit that gets a label: a line of text, or the inline text between two block-level tags."""

    text: str  #: a line without its line ending; or text as a browser would show it
    start: int = -1  #: offset of the first character in plain-text input
    end: int = -1  #: offset after the last one, line ending included
    markup: Any = None  #: what only html knows (`cleaner.segment.markup.Markup`); in plain text, the lines of a joined block
    # of plain text
    bare: str = ""  #: as it was meant, without what stands at every line of its document; by this it is judged
    shown: str = ""  #: what a reader sees of that: without the marks of Markdown and text browsers (`cleaner.segment.shown`)
    linked: float = 0.0  #: the share of this that marks show to be links
    indent: int = 0  #: blanks before it, of a line of plain text


class Scored(NamedTuple):
    """What the context-free pass says of the blocks of a plain text, a column each."""

    texts: Sequence[str]  #: what they show
    rows: Sequence[Features]  #: their features
    scores: Sequence[float]  #: points
    stems: Sequence[frozenset[str]]  #: of their words, `cleaner.measure.body.stems_of`


class TemplateLine(NamedTuple):
    """A line that recurs over the documents of a source."""

    seen: int  #: in how many documents
    after: tuple[str, ...] | None  #: the lines it stands right below in several of them; None: it may stand anywhere


class Template(NamedTuple):
    """What recurs over the documents of one source: the frame that it puts around its content."""

    source: str  #: the host or folder that the documents come from
    documents: int  #: how many were compared; versions of one another count once
    lines: Mapping[str, TemplateLine]  #: by their text, folded (`cleaner.templates.lines`)
    openings: AbstractSet[str]  #: the words that those begin with, and the lines above them


class Rule(NamedTuple):
    """One row of the table of rules; all that is known about a rule stands here."""

    id: str  #: kebab-case, names the pattern that is found
    when: str  #: the condition over features, in the language of `cleaner.conditions`
    weights: Mapping[str, float]  #: by profile; above 0 speaks for content. A profile not named does not use the rule
    reason: str  #: why the pattern tells, in plain words
    source: str  #: where the idea comes from


#: The rules that fire on a block, each with its weight.
Firing: TypeAlias = Callable[[Features], list[tuple[Rule, float]]]
#: The id of the one that speaks heaviest against a block; None where none does.
Heaviest: TypeAlias = Callable[[Features], str | None]


class Vote(NamedTuple):
    """A rule that fired on a block."""

    rule: str
    weight: float
    evidence: str  #: the measured values that made it fire, as ``words=3``


class Step(NamedTuple):
    """A named context step that gave a block its label, against the votes or in their place."""

    id: str
    evidence: str


class Profile(NamedTuple):
    """A kind of document: which weights and which context steps apply to it."""

    name: str
    weights: tuple[str, ...]  #: which weights of the rules count: the first of these keys that `Rule.weights` has
    meaning: str
    # of the search for the run of the body, in plain text
    lean: float = 0.0  #: points added to every block
    text_above_markers: float = 0.0  #: points times root of words above a marker, below which it says nothing
    markers_add_up: bool = True  #: whether several markers in one place each count against the run, or all as one
    items: int = 16  #: lines of a list with bullets that tell against the run, however long it is


class ProfileChoice(NamedTuple):
    """The profile that judged a document, and the measured values that chose it."""

    profile: Profile
    evidence: str
    run: tuple[int, int] = (0, 0)  #: of plain text: the first block of the body that told it, and the one after the last


NO_MAIN_CONTENT = "no main content found"  #: the warning where nothing of a document is kept


class Settled(NamedTuple):
    """The labels of a document, and the steps that gave them where the scores did not."""

    blocks: list[Block]  #: in order; those of plain text as they were last grouped
    features: list[Features]
    scores: list[float]
    kept: list[bool]
    settled: Mapping[int, Step]  #: by position of the block
    weights: list[tuple[str, ...]]  #: which weights made each score, as `Profile.weights` says
    choice: ProfileChoice
    cut: float
    warnings: list[str]


class Cues(NamedTuple):
    """Cue phrases, ordered so that they are found by one look-up a word (`cleaner.measure.cues`)."""

    spaced: Mapping[str, tuple[str, ...]]  #: the families of each phrase
    #: Those of scripts without spaces, which are searched as they stand, by their first sign: number, phrase, family.
    unspaced: Mapping[str, Sequence[tuple[int, str, str]]]
    openers: AbstractSet[str]  #: the words that phrases begin with
    longest: Mapping[str, int]  #: for each two words that longer phrases begin with, how many words the longest has


class Tables(NamedTuple):
    """What documents are judged by: the built-in tables, or these with what somebody changed (`cleaner.tables`)."""

    rules: Callable[[], Sequence[Rule]]  #: loaded when somebody asks for them: a scorer needs those of its layout alone
    cues: Cues
    scorer: Callable[[str, tuple[str, ...]], Scorer]  #: the rules compiled, for a key of `LAYOUTS` and `Profile.weights`
    firing: Callable[[str, tuple[str, ...]], Firing]  #: for the same, which rules they are
    heaviest: Callable[[str, tuple[str, ...]], Heaviest]  #: and which of them speaks heaviest for boilerplate


class Judgement(NamedTuple):
    """What the pipeline knows about one document after its last step; `cleaner.Result` is its public face."""

    source: Source
    blocks: list[Block]
    features: list[Features]
    scores: list[float]
    kept: list[bool]
    settled: Mapping[int, Step]  #: by position of the block
    weights: list[tuple[str, ...]]  #: which weights made each score, as `Profile.weights` says
    choice: ProfileChoice
    cut: float
    warnings: list[str]
    title: str | None
    tables: Tables  #: that it was judged by


class Rendering(NamedTuple):
    """What the renderings of a page show beside its text; those of plain text show what stands there."""

    links: bool = False  #: where links lead
    images: bool = False  #: images of the main content, by their address and alternative text
    captions: bool = True  #: captions of figures, those that were judged to be main content


class Options(NamedTuple):
    """What can be said about every document, on the command line or in a configuration; None where nothing is said."""

    strictness: int | None = None  #: moves the cut, in steps; below 0 keeps more, above 0 removes more
    comments: str | None = None  #: of a page: to keep, to drop, or auto
    links: bool | None = None  #: as in `Rendering`
    images: bool | None = None
    captions: bool | None = None

    def or_else(self, others: "Options") -> "Options":
        """These, and the others where these say nothing."""
        said: list[Any] = [other if one is None else one for one, other in zip(self, others, strict=True)]
        return Options(*said)

    @property
    def rendering(self) -> Rendering:
        """How pages are shown, with the defaults where nothing is said."""
        return Rendering(*(default if one is None else one for one, default in zip(self[2:], Rendering(), strict=True)))
