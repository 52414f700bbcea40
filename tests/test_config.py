"""A configuration: what it says is done, and whatever cannot be meant is refused with its place."""

from pathlib import Path

import pytest
from command import ARTICLE
from promises import check, check_answer

from cleaner import Config, ConfigError, analyze, clean

#: An article with a line of a sponsor in it that no built-in rule knows.
SPONSORED = ARTICLE.replace("\n\n“We", "\n\nPresented by Acme\n\n“We")
OWN = """
[cues]
promo = ["Presented by:", "advertorial"]
[rules.presented-by]
when = '"promo" in cues and words <= 12'
weight = -8
reason = "A sponsor's line."
"""


def config(folder: Path, text: str, name: str = "cleaner.toml") -> Config:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return Config.read(str(path))


def complaint(folder: Path, text: str, name: str = "cleaner.toml") -> str:
    """What is said about a configuration, without the folder."""
    with pytest.raises(ConfigError) as caught:
        config(folder, text, name)
    return str(caught.value).removeprefix(f"{folder}/")


def test_own_rule_and_cues_decide_and_are_named(tmp_path: Path) -> None:
    result = analyze(SPONSORED, config=config(tmp_path, OWN))
    assert clean(SPONSORED) == SPONSORED
    assert result.text == ARTICLE
    line = next(block for block in result.blocks if block.text == "Presented by Acme")
    assert ("presented-by", -8.0, "cues: promo 'presented by', words=3") in line.votes
    check_answer(result)


def test_own_rule_decides_in_pages(tmp_path: Path) -> None:
    page = "<html><body><main><h1>Bridge</h1>" + "".join(f"<p>{line}</p>" for line in SPONSORED.split("\n\n")) + "</main>"
    result = analyze(page, config=config(tmp_path, OWN))
    assert "Presented by Acme" in clean(page)
    assert "Presented by Acme" not in result.text
    assert "repair the old bridge" in result.text
    check_answer(result)


@pytest.mark.parametrize(
    ("said", "removed"),
    [
        pytest.param('"слушайте подкаст"', "Слушайте подкаст", id="other letters"),
        pytest.param('"广告赞助"', "本文广告赞助", id="no spaces"),
        pytest.param('"kindly brought"', "Kindly brought by Acme", id="two words"),
        pytest.param('"kindly brought by"', "Kindly brought by Acme", id="three words"),
        pytest.param('"kindly brought", "kindly brought to us by"', "Kindly brought to us by Acme", id="the longer of two"),
    ],
)
def test_cues_are_found_in_every_script(tmp_path: Path, said: str, removed: str) -> None:
    own = config(tmp_path, OWN.replace('"advertorial"', said))
    assert clean(SPONSORED.replace("Presented by Acme", removed), config=own) == ARTICLE


def test_phrases_join_a_built_in_family(tmp_path: Path) -> None:
    own = config(tmp_path, '[cues]\nshare = ["send to a mate"]\n')
    line = analyze(ARTICLE + "\nSend to a mate\n", config=own).blocks[-1]
    assert "share-cue" in {vote.rule for vote in line.votes}


def test_rule_can_be_switched_off_and_weigh_otherwise(tmp_path: Path) -> None:
    own = config(tmp_path, 'off = ["any-line"]\n[weights]\nlabel-length = -2\n')
    votes = {vote.rule: vote.weight for block in analyze(SPONSORED, config=own).blocks for vote in block.votes}
    assert "any-line" not in votes
    assert votes["label-length"] == -2


def test_defaults_are_taken_unless_something_else_is_said(tmp_path: Path) -> None:
    strict = config(tmp_path, "strictness = 2\n")
    assert analyze(ARTICLE, config=strict).cut == 2
    assert analyze(ARTICLE, config=strict, strictness=0).cut == 0
    linked = config(tmp_path, "links = true\n")
    page = f"<html><body><main><p>{ARTICLE}</p><p>{ARTICLE} <a href=https://example.org/>The plans</a> are good.</p></main>"
    assert "example.org" in clean(page, config=linked)
    assert "example.org" not in clean(page, config=linked, links=False)


def test_comments_are_heeded(tmp_path: Path) -> None:
    page = f"<html><body><main><p>{ARTICLE}</p><p>{ARTICLE} So.</p><div class=comments><p>{ARTICLE} Well said.</p></div></main>"
    assert "Well said" in clean(page, config=config(tmp_path, 'comments = "keep"\n'))
    assert "Well said" not in clean(page, config=config(tmp_path, 'comments = "drop"\n'))


def test_sections_are_about_their_hosts_alone(tmp_path: Path) -> None:
    own = config(tmp_path, OWN + '[[sources]]\nhosts = ["example.org"]\noff = ["presented-by"]\nstrictness = -1\n')
    for url in ("https://example.org/a", "http://www.Example.org:80/b"):
        assert clean(SPONSORED, url=url, config=own) == SPONSORED
    for other in (None, "https://example.com/", "https://notexample.org/", "http://[", ""):
        assert clean(SPONSORED, url=other, config=own) == ARTICLE


def test_later_sections_win(tmp_path: Path) -> None:
    sections = '[[sources]]\nhosts = ["*.org"]\nstrictness = 1\n[[sources]]\nhosts = ["a.org"]\nstrictness = 2\n'
    own = config(tmp_path, sections)
    assert analyze(ARTICLE, url="https://a.org", config=own).cut == 2
    assert analyze(ARTICLE, url="https://b.org", config=own).cut == 1


def test_table_of_a_pyproject(tmp_path: Path) -> None:
    own = config(tmp_path, OWN.replace("[", "[tool.cleaner.").replace("= [tool.cleaner.", "= ["), "pyproject.toml")
    assert clean(SPONSORED, config=own) == ARTICLE


@pytest.mark.parametrize("text", [SPONSORED, *(path.read_text() for path in sorted(Path("seeds").glob("*.txt")))])
@pytest.mark.parametrize(
    "own",
    [
        OWN,
        'off = ["outside-body", "any-line"]\n',
        "[weights]\noutside-body = -3\nlong-without-end = -8\n",
        """
        [rules.a]
        when = "tail and above > 1"
        weight = -6
        reason = "It is far below."
        [rules.c]
        when = "not tail and not head and words > 3"
        weight = -2
        reason = "It is neither above nor below the text."
        [rules.b]
        when = "repeats > 1 or words * 2 > chars / 4"
        weight = 5.5
        reason = "Its words are short."
        """,
    ],
)
def test_promises_hold_with_rules_of_ones_own(tmp_path: Path, text: str, own: str) -> None:
    check(text, config=config(tmp_path, own))


RULE = '[rules.x]\nwhen = "words < 3"\nweight = -1\nreason = "x"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("strictnes = 1\n", "1:1: there is no setting 'strictnes'; did you mean strictness", id="setting"),
        pytest.param("\nstrictness = 3\n", "2:1: strictness is a whole number from -2 to 2", id="range"),
        pytest.param("strictness = true\n", "1:1: 'strictness' is a whole number, and here is true or false", id="type"),
        pytest.param('comments = "kep"\n', "1:1: comments is one of auto, drop, keep; did you mean keep?", id="wish"),
        pytest.param("links = 1\n", "1:1: 'links' is true or false, and here is a whole number", id="number for flag"),
        pytest.param("off = 3\n", "1:1: 'off' is a list, and here is a whole number", id="no list"),
        pytest.param("off = [3]\n", "1:1: 'off' is a list of texts in quotes, and in it is a whole number", id="in list"),
        pytest.param("off = 1979-05-27\n", "1:1: 'off' is a list, and here is a date or time", id="date"),
        pytest.param('off = [\n  "asks",\n  "askz",\n]\n', "3:4: there is no rule 'askz'; did you mean asks?", id="rule"),
        pytest.param("[weights]\nshare-ceu = 1\n", "2:1: there is no rule 'share-ceu'; did you mean share-cue", id="weight"),
        pytest.param('[weights]\nasks = "1"\n', "2:1: 'asks' is a number, and here is a text in quotes", id="text"),
        pytest.param("[weights]\nasks = nan\n", "2:1: a weight is a number from -100 to 100", id="nan"),
        pytest.param(
            "[weights]\nasks = -0.3\n", "2:1: weights are quarters, so that the votes of a block add up", id="no quarter"
        ),
        pytest.param("[weights]\nasks = 2\n", "2:1: the rule 'asks' speaks against content", id="sign"),
        pytest.param("[weights]\nasks.page = -1\n", "2:6: the rule 'asks' votes on plain text only", id="no such profile"),
        pytest.param("[weights]\nasks.txt = -1\n", "2:6: there is no kind of document 'txt'; did you mean text?", id="profile"),
        pytest.param(
            'off = ["asks"]\n[weights]\nasks = -1\n', "3:1: the rule 'asks' is switched off, and has", id="off and on"
        ),
        pytest.param('[cues]\nP = ["a"]\n', "2:1: a family of cues has a name in small letters", id="family"),
        pytest.param("[cues]\np = []\n", "2:1: no phrases for the cues 'p'", id="no phrase"),
        pytest.param('[cues]\np = ["a", "?!"]\n', "2:12: a cue phrase holds words", id="no word"),
        pytest.param('[cues]\np = ["a\\u001b[0m"]\n', "2:1: 'p' holds texts of one line, without control", id="control"),
        pytest.param(RULE.replace("x]", "asks]"), "1:8: there is a built-in rule 'asks'", id="id taken"),
        pytest.param(RULE.replace("x]", "repeat]"), "1:8: the context pass has a step 'repeat'", id="id of a step"),
        pytest.param(RULE.replace("x]", "X_y]"), "1:8: the id of a rule is small letters", id="id"),
        pytest.param(
            RULE.replace("reason", "raeson"), "4:1: there is no key of a rule 'raeson'; did you mean reason?", id="key"
        ),
        pytest.param(RULE.replace('"x"', '" "'), "1:8: the rule 'x' has no 'reason'", id="no reason"),
        pytest.param(RULE.replace("when", "#"), "1:8: the rule 'x' has no 'when'", id="no condition"),
        pytest.param(RULE.replace("weight", "#"), "1:8: the rule 'x' needs weight or weights", id="no weight"),
        pytest.param(RULE.replace("-1", "0"), "3:1: a rule without weight never votes", id="weight of 0"),
        pytest.param(RULE + "weights.text = 1\n", "5:1: the rule 'x' needs weight or weights, one of them", id="both"),
        pytest.param(RULE.replace("weight = -1", "weights = {}"), "3:1: name a weight for text or page", id="no weights"),
        pytest.param(RULE.replace("words", "wrods"), "2:9: there is no feature 'wrods'; did you mean words?", id="feature"),
        pytest.param(
            RULE.replace("words <", "commas > 1 and wrods <"), "2:24: there is no feature 'wrods'", id="further on in it"
        ),
        pytest.param(
            RULE.replace('"words < 3"', "'\"shrae\" in cues'"), "2:9: cues never holds 'shrae'; did you mean share?", id="cue"
        ),
        pytest.param(
            RULE.replace("words < 3", "tail and links"), "2:18: 'and' and 'or' join flags, and this is a number", id="no flag"
        ),
        pytest.param(
            RULE.replace("words < 3", "tail and links > 1"),
            "2:1: 'tail' is measured in plain text only and 'links' in pages only; write two rules",
            id="nowhere",
        ),
        pytest.param(
            RULE.replace("words", "links").replace("weight = -1", "weights = { text = -1 }"),
            "3:13: 'links', which the rule looks at, is not measured in plain text",
            id="not there",
        ),
        pytest.param(
            '[[sources]]\nhosts = ["a.org"]\npath = ["a/"]\n',
            "3:1: there is no setting 'path'; did you mean paths?",
            id="section",
        ),
        pytest.param("[[sources]]\nstrictness = 1\n", "1:3: a section needs hosts = [...] or paths = [...]", id="no source"),
        pytest.param('[[sources]]\nhosts = ["http://a.org/"]\n', "2:11: a host is a name like example.org", id="host"),
        pytest.param('[[sources]]\npaths = ["!"]\n', "2:1: Invalid git pattern: '!'; patterns are those", id="pattern"),
        pytest.param("[sources]\n", "1:2: 'sources' is a list, and here is a table", id="one section"),
        pytest.param("sources = [1]\n", "1:1: 'sources' is a list of tables; write [[sources]]", id="no tables"),
        pytest.param("[tool.cleaner]\nlinks = true\n", "1:2: settings stand in tool.cleaner only in pyproject.toml", id="tool"),
        pytest.param("links = yes\n", "1:9: not TOML: Invalid value", id="no TOML"),
        pytest.param("links = \n", "1:9: not TOML: Invalid value", id="no value"),
        pytest.param('links = """\n', "2: not TOML: Unterminated string", id="no end"),
        pytest.param("strictness = " + "1" * 5000, " not TOML that can be read: Exceeds the limit (4300 digits)", id="digits"),
        pytest.param('"st\\u0072ictness" = 5\n', "1:1: strictness is a whole number", id="key with an escape"),
        pytest.param(
            RULE.replace('"x"', '"a\\u0007"'), "4:1: 'reason' is one line of text, without control characters", id="bell"
        ),
        pytest.param("a = " + "[" * 3000 + "\n", " nested too deeply for a configuration", id="deep"),
    ],
)
def test_mistake_is_named_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    assert complaint(tmp_path, text).startswith(f"cleaner.toml:{said}")


def test_place_in_a_pyproject(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n\n[tool.cleaner]\nlinks = true\n[tool.cleaner.weights]\nasks = 1\n[tool.other]\nasks = 1\n'
    assert complaint(tmp_path, text, "pyproject.toml").startswith("pyproject.toml:7:1: the rule 'asks' speaks")


def test_pyproject_without_settings(tmp_path: Path) -> None:
    assert "there is no table [tool.cleaner] in it" in complaint(tmp_path, "[tool.ruff]\n", "pyproject.toml")


def test_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"cleaner\.toml: no such file or folder; check"):
        Config.read(str(tmp_path / "cleaner.toml"))
    (tmp_path / "cleaner.toml").write_bytes(b"# a\n# \xff\n")
    with pytest.raises(ConfigError, match=r"cleaner\.toml:2: not UTF-8"):
        Config.read(str(tmp_path / "cleaner.toml"))
    (tmp_path / "cleaner.toml").write_bytes(b"#" * (1 << 21))
    with pytest.raises(ConfigError, match="more than 1 MB"):
        Config.read(str(tmp_path / "cleaner.toml"))


def test_windows_line_ends_and_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "cleaner.toml"
    path.write_bytes(b"\xef\xbb\xbflinks = true\r\nstrictness = 5\r\n")
    with pytest.raises(ConfigError, match=r"cleaner\.toml:2:1: strictness"):
        Config.read(str(path))


def test_tables_are_compiled_once_for_all_documents(tmp_path: Path) -> None:
    own = config(tmp_path, OWN + '[[sources]]\nhosts = ["example.org"]\nstrictness = 1\n')
    again = Config.read(str(tmp_path / "cleaner.toml"))
    assert own == again
    assert own.settings_for() is again.settings_for("https://example.com")
    assert own.settings_for() is not own.settings_for("https://example.org")


def test_rule_weighs_by_kind_of_document(tmp_path: Path) -> None:
    own = config(tmp_path, RULE.replace("weight = -1", "weights = { text = -1.5, page = 2 }"))
    (short,) = analyze("Two words", config=own).blocks
    assert ("x", -1.5, "words=2") in short.votes
    (short,) = analyze("<p>Two words", kind="html", config=own).blocks
    assert ("x", 2.0, "words=2") in short.votes


def test_it_says_which_it_is(tmp_path: Path) -> None:
    assert repr(config(tmp_path, OWN)) == f"<Config {tmp_path / 'cleaner.toml'}>"
