"""Weights that are fitted to documents of one's own: proposed where they help, and written only when that is asked for."""

import json
import sys
from importlib import import_module
from io import StringIO
from pathlib import Path
from types import ModuleType

import pytest
from command import ROOT, Command

from cleaner import Config, meter
from cleaner.rules import all_rules

np = pytest.importorskip("numpy")
pytest.importorskip("scipy")
from cleaner.fit.regression import Examples, Near, fit_blocks, fit_stretches, rounded, rounded_together  # noqa: E402 - they take an extra
from cleaner.fit.tuning import FEWEST, _folds  # noqa: E402

WORDS = "river bridge market council harbour garden winter paper train school letter window".split()  # noqa: SIM905


def sentence(number: int) -> str:
    """One of many sentences that share no more than their form."""
    picked = [WORDS[(number * step + step) % len(WORDS)] for step in (1, 5, 7, 11)]
    return f"In {1800 + number} the {picked[0]}, the {picked[1]} and the {picked[2]} stood near the {picked[3]} of the town."


def page(number: int) -> tuple[str, str]:
    """A page and its gold: half of the article stands in boxes that elsewhere hold teasers."""
    plain = [sentence(number * 10 + at) for at in range(4)]
    boxed = [sentence(number * 10 + at) for at in range(4, 8)]
    menu = "".join(f"<li><a href=/{at}>{word}</a></li>" for at, word in enumerate(WORDS))
    body = "".join(f"<p>{text}</p>" for text in plain)
    body += "".join(f"<div class=related-comments><p>{text}</p></div>" for text in boxed)
    return f"<html><body><nav><ul>{menu}</ul></nav><article><h1>Town {number}</h1>{body}</article></body></html>", "\n".join(
        [f"Town {number}", *plain, *boxed]
    )


def text(number: int) -> tuple[str, str]:
    """A text and its gold: nothing is to be removed, and nothing is."""
    whole = "\n\n".join(sentence(number * 10 + at) for at in range(4)) + "\n"
    return whole, whole


def labelled(folder: Path, make: object, count: int, suffix: str) -> Path:
    folder.mkdir()
    for number in range(count):
        document, gold = make(number)  # type: ignore[operator]
        (folder / f"{number:02}{suffix}").write_text(document)
        (folder / f"{number:02}{suffix}.expected").write_text(gold)
    return folder


@pytest.fixture
def writing() -> ModuleType:
    """What writes configurations; where the extra ``fit`` is not installed as a whole, it is left out."""
    pytest.importorskip("tomlkit")
    return import_module("cleaner.config.writing")


@pytest.fixture
def boxed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return labelled(tmp_path / "pages", page, FEWEST, ".html")


@pytest.mark.usefixtures("writing")
def test_what_helps_is_proposed_written_and_does_help(cleaner: Command, boxed: Path) -> None:
    before = json.loads(cleaner("eval", boxed, "-f", "jsonl").out.splitlines()[-1])
    shown = cleaner("tune", boxed)
    assert shown.code == 0
    head, *rows = shown.out.decode().splitlines()
    assert head.startswith("# page\t20 documents\tF1 where not fitted to 0.")
    assert [row for row in rows if row.startswith("page\tnamed-comment\t-")]
    assert not (boxed.parent / "cleaner.toml").exists()
    written = cleaner("tune", boxed, "--write", "cleaner.toml", "-j", "2")
    assert written.out == shown.out
    assert written.err == f"cleaner: cleaner.toml: {len(rows)} weights written\n"
    changed = Config.read("cleaner.toml").base.weights
    assert len(changed) == len(rows)
    for rule in all_rules():
        assert changed.get(rule.id, {}).get("page", 0.0) * rule.weights.get("page", 0.0) >= 0, "signs are kept"
    after = json.loads(cleaner("eval", boxed, "-f", "jsonl").out.splitlines()[-1])
    assert before["words"]["f1"] < after["words"]["f1"] - 0.02


@pytest.mark.usefixtures("writing")
def test_nothing_is_proposed_where_nothing_can_be_gained(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    labelled(tmp_path / "texts", text, FEWEST, ".txt")
    ran = cleaner("tune", "texts", "--write", "cleaner.toml")
    assert ran.code == 0
    assert ran.out.decode() == (
        "# text\t20 documents\tF1 where not fitted to 1.0000 → 1.0000, +0.0000 ± 0.0000\tnothing proposed\n"
    )
    assert ran.err == "cleaner: cleaner.toml: not written: nothing is proposed\n"
    assert not (tmp_path / "cleaner.toml").exists()


def test_few_documents_show_nothing(cleaner: Command) -> None:
    ran = cleaner("tune", ROOT / "seeds")
    assert ran.code == 0
    assert ran.out.decode().splitlines() == [
        "# text\t6 documents\ttoo few to show that anything helps: 20 are needed, a hundred are better",
        "# page\t2 documents\ttoo few to show that anything helps: 20 are needed, a hundred are better",
    ]
    first, *_ = map(json.loads, cleaner("tune", ROOT / "seeds", "-f", "json").out.splitlines())
    assert (first["profile"], first["documents"], first["helps"], first["changes"]) == ("text", 6, False, [])


def test_document_without_its_gold_is_named(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(sentence(1))
    ran = cleaner("tune", tmp_path)
    assert (ran.code, ran.out) == (2, b"")
    assert "no document with gold; it stands beside a.txt as a.txt.expected" in ran.err
    (tmp_path / "a.txt.expected").write_text("Quite another text, which has nothing to do with that.")
    assert "left out: only 0% of the words of its gold are in it" in cleaner("tune", tmp_path).err


def test_what_is_not_installed_is_named(cleaner: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("cleaner.fit")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "numpy", None)
    ran = cleaner("tune", ROOT / "seeds")
    assert ran.code == 2
    assert ran.err == "cleaner: fitting takes numpy, which is not installed; pip install 'cleaner[fit]'\n"


def test_the_rest_of_a_configuration_stays(writing: ModuleType) -> None:
    before = '# mine\noff = ["asks"]  # why\n\n[weights]\nshare-cue = -1.5 # old\nlist-item = -2\n\n[cues]\np = ["q"]\n'
    changed = {"share-cue": {"text": -2.0}, "list-item": {"text": -1.25}, "single-word": {"text": -0.5}}
    assert writing.with_weights(before, all_rules(), changed, shared=False) == (
        '# mine\noff = ["asks"]  # why\n\n[weights]\nshare-cue = -2.0 # old\nsingle-word = -0.5\n\n[cues]\np = ["q"]\n'
    )


def test_weights_go_into_their_table_of_a_shared_file(writing: ModuleType) -> None:
    written = writing.with_weights('[project]\nname = "x"\n', all_rules(), {"asks": {"text": -1.0}}, shared=True)
    assert written == '[project]\nname = "x"\n\n[tool.cleaner.weights]\nasks = -1.0\n'


@pytest.mark.usefixtures("writing")
def test_a_broken_configuration_is_left_as_it_is(cleaner: Command, boxed: Path) -> None:
    target = boxed.parent / "mine.toml"
    target.write_text("of = 1\n")
    ran = cleaner("tune", boxed, "--write", "mine.toml")
    assert ran.code == 2
    assert ran.err == "cleaner: mine.toml:1:1: there is no setting 'of'; did you mean off?\n"
    assert target.read_text() == "of = 1\n"


def examples() -> Examples:
    """Two rules; the second fires on boilerplate alone, the first on everything."""
    fires = np.array([[1, 0], [1, 1]] * 20, np.float32)
    alone = np.arange(40)
    return Examples(fires, np.array([1.0, 0.0] * 20), np.zeros(40), alone, np.ones(40), np.full(40, -1))


@pytest.mark.parametrize(("pull", "close"), [(1e6, True), (1.0, False)])
def test_weights_are_held_as_hard_as_they_are_pulled(pull: float, close: bool) -> None:
    now = np.array([0.5, -0.5])
    coefficients, intercept, slope = fit_stretches(examples(), [1.0, -1.0], near=Near(now, pull))
    assert (intercept, slope) == (0.0, 1.0)
    assert np.allclose(coefficients, now, atol=0.01) is close
    assert coefficients[1] < 0 <= coefficients[0]


def test_blocks_are_fitted_near_to_what_there_is() -> None:
    from scipy.sparse import csr_matrix  # noqa: PLC0415

    one = examples()
    now = np.array([0.5, -0.5, -1.0])
    free = fit_blocks(csr_matrix(one.fires), one.labels, one.counts)
    held = fit_blocks(csr_matrix(one.fires), one.labels, one.counts, near=Near(now, 1e3))
    assert free[1] < -3
    assert np.allclose(held, now, atol=0.01)


def test_documents_of_one_host_stay_together() -> None:
    groups = [f"{at % 7}.org" for at in range(35)]
    folds = _folds(groups)
    assert len({(group, fold) for group, fold in zip(groups, folds, strict=True)}) == 7
    assert set(folds) == set(range(5))
    assert len(set(_folds(["one.org"] * 30))) == 5


def test_weights_that_differ_by_kind_are_written_side_by_side(writing: ModuleType) -> None:
    rule = next(rule for rule in all_rules() if set(rule.weights) == {"text", "flat"})
    written = writing.with_weights("", all_rules(), {rule.id: {"text": -1.0, "flat": -0.5}}, shared=False)
    assert written == f"[weights]\n{rule.id} = {{text = -1.0, flat = -0.5}}\n"


def test_a_weight_that_stays_whole_is_written_like_the_others(writing: ModuleType) -> None:
    rule = next(rule for rule in all_rules() if set(rule.weights) == {"text", "flat"})._replace(weights={"text": 2, "flat": -3})
    written = writing.with_weights("", [rule], {rule.id: {"text": 0.0}}, shared=False)
    assert written == f"[weights]\n{rule.id} = {{text = 0.0, flat = -3.0}}\n"


def test_a_weight_in_quarters_that_is_nothing_has_no_sign() -> None:
    assert [str(weight) for weight in rounded(np.array([-0.1, 0.1, -0.2, 0.3]))] == ["0.0", "0.0", "-0.25", "0.25"]


def test_what_one_weight_loses_by_rounding_the_next_makes_up_for() -> None:
    from scipy.sparse import csr_matrix  # noqa: PLC0415

    fired = csr_matrix(np.array([[1.0, 1.0]] * 4 + [[0.0, 0.0]] * 4))
    weights = np.array([0.37, 0.37, 0.0])
    assert rounded(weights) == [0.25, 0.25, 0.0]
    assert sorted(rounded_together(weights, fired, np.ones(8))) == [0.0, 0.25, 0.5]


def test_blocks_that_count_for_nothing_are_not_made_up_for() -> None:
    from scipy.sparse import csr_matrix  # noqa: PLC0415

    fired = csr_matrix(np.array([[1.0, 1.0]] * 4 + [[1.0, 0.0], [0.0, 1.0]] * 4 + [[0.0, 0.0]] * 4))
    weights = np.array([0.37, 0.37, 0.0])
    counted = np.array([0.0] * 4 + [1.0] * 12)
    assert rounded_together(weights, fired, counted) == rounded(weights)


def test_no_weight_changes_its_side_to_make_up_for_another() -> None:
    from scipy.sparse import csr_matrix  # noqa: PLC0415

    fired = csr_matrix(np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 1.0], [1.0, 1.0, 0.0], [0.0, 0.0, 1.0]]))
    together = rounded_together(np.array([0.36, -0.01, 0.5, 0.0]), fired, np.ones(4))
    assert together[0] > 0
    assert together[1] <= 0


@pytest.mark.usefixtures("writing")
def test_weights_are_added_to_a_configuration_that_is_there(cleaner: Command, boxed: Path) -> None:
    target = boxed.parent / "mine.toml"
    target.write_text("# mine\nlinks = true\n")
    assert cleaner("tune", boxed, "--write", "mine.toml").code == 0
    assert target.read_text().startswith("# mine\nlinks = true\n\n[weights]\n")


def test_it_shows_on_a_terminal_how_far_it_is(cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    folder = labelled(tmp_path / "texts", text, FEWEST, ".txt")
    for name, value in {"TERM": "xterm", "COLUMNS": "120"}.items():
        monkeypatch.setenv(name, value)
    for name in ("_AFTER", "_EVERY"):
        monkeypatch.setattr(meter, name, 0.0)
    seen = {}
    for options in ([], ["-q"]):
        monkeypatch.setattr(sys, "stderr", screen := Terminal())
        cleaner("tune", folder, *options)
        seen[bool(options)] = screen.getvalue()
    assert f"{FEWEST} documents, " in seen[False]
    assert "fitting weights" in seen[False]
    assert "100%" in seen[False]
    assert not seen[True]
