"""The command line: what goes in and out, in which order, and with which exit code."""

import gzip
import json
import os
import socket
from pathlib import Path

import pytest
from command import ARTICLE, SEED, Command, Ran, merges_to

from cleaner import analyze, job, pipeline
from cleaner.model import Judgement, Source

PAGE = f"<!doctype html><html><head><title>Bridge</title></head><body><main><p>{ARTICLE}</p></main></body></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with documents and with what is none."""
    docs = tmp_path / "docs"
    (docs / "sub").mkdir(parents=True)
    (docs / "b.txt").write_text(ARTICLE)
    (docs / "a.md").write_text("# A headline over a text without an end of line, which says a lot, and says it twice.")
    (docs / "sub" / "c.html").write_text(PAGE)
    (docs / "README").write_text(ARTICLE)
    (docs / "style.css").write_text("p { color: red }\n")
    (docs / ".hidden.txt").write_text("hidden\n")
    return docs


def test_a_document_with_nothing_to_remove_comes_back_byte_for_byte(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE)
    assert cleaner(path) == Ran(0, ARTICLE.encode(), "")


def test_documents_come_in_the_order_named_with_a_line_end_between_them_where_one_lacks_it(
    cleaner: Command, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(ARTICLE.strip())
    two.write_text(ARTICLE)
    assert cleaner(one, two, one).out.decode() == ARTICLE + ARTICLE + ARTICLE.strip()


def test_the_documents_of_a_folder_come_sorted_by_path_and_other_files_are_named(cleaner: Command, folder: Path) -> None:
    ran = cleaner(folder, "-f", "jsonl")
    sources = [json.loads(line)["source"] for line in ran.out.splitlines()]
    assert sources == [str(folder / name) for name in ("README", "a.md", "b.txt", "sub/c.html")]
    assert ran.code == 0
    assert ran.err == f"cleaner: {folder}: left out, by their names no documents: style.css\n"


def test_an_empty_file_gives_nothing(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    ran = cleaner(path)
    assert (ran.code, ran.out) == (0, b"")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16-le", "utf-16", "utf-32"])
def test_kept_and_removed_lines_are_together_the_document(cleaner: Command, tmp_path: Path, encoding: str, ending: str) -> None:
    path, removed = tmp_path / "seed.txt", tmp_path / "removed"
    whole = SEED.read_text().replace("\n", ending).encode(encoding, "replace")
    path.write_bytes(whole)
    ran = cleaner(path, "--removed", removed)
    assert ran.code == 0, ran.err
    kept = ran.out
    if encoding in {"utf-16", "utf-32"}:  # the mark stays in front of what stays, or it could not be read
        mark = whole[:2] if encoding == "utf-16" else whole[:4]
        assert kept.startswith(mark)
        kept, whole = kept.removeprefix(mark), whole.removeprefix(mark)
    end = ending.encode(encoding.replace("-sig", "").replace("16", "16-le").replace("32", "32-le").replace("-le-le", "-le"))
    parts = [kept.split(end), removed.read_bytes().split(end), whole.split(end)]
    lines = [[line + end for line in part[:-1]] + [part[-1]] * bool(part[-1]) for part in parts]
    assert merges_to(*lines)
    assert lines[1], "nothing was removed, so this shows nothing"


def test_broken_utf8_is_written_as_it_came(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    whole = ARTICLE.encode().replace(b"mayor", b"may\xff\xc3r").replace(b"April", b"Apr\x80l")
    path.write_bytes(whole)
    assert cleaner(path).out == whole


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe"], ids=["UTF-8", "UTF-16"])
def test_nothing_but_a_byte_order_mark_comes_back(cleaner: Command, tmp_path: Path, mark: bytes) -> None:
    path = tmp_path / "mark.txt"
    path.write_bytes(mark)
    assert cleaner(path)[:2] == (0, mark)


def test_a_mistake_of_ours_costs_one_document_and_is_a_line(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def judge(source: Source, **how: object) -> Judgement:
        if source.name == str(tmp_path / "a.txt"):
            raise RecursionError("too\ndeep")
        return pipeline.judge(source, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(job, "judge", judge)
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.txt").write_text(ARTICLE)
    ran = cleaner(tmp_path)
    message = "internal error, RecursionError: too\\ndeep; please report it with the document"
    assert ran == Ran(2, ARTICLE.encode(), f"cleaner: {tmp_path}/a.txt: {message}\n")


def test_failures_are_a_line_each_and_cost_no_other_document(cleaner: Command, tmp_path: Path) -> None:
    good, binary, missing = tmp_path / "good.txt", tmp_path / "binary.txt", tmp_path / "missing.txt"
    good.write_text(ARTICLE)
    binary.write_bytes(b"\x7fELF\0\0\1")
    ran = cleaner(missing, binary, good)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert ran.err.splitlines() == [
        f"cleaner: {missing}: no such file or folder; check the spelling and the current folder",
        f"cleaner: {binary}: a binary file, not a document; convert it to text or html first",
    ]


def test_a_binary_file_in_a_folder_is_skipped_and_said(cleaner: Command, folder: Path) -> None:
    (folder / "b.txt").write_bytes(b"GIF\0\1\2")
    ran = cleaner(folder)
    assert ran.code == 0
    assert f"cleaner: {folder}/b.txt: skipped: a binary file, not a document\n" in ran.err


def test_special_files_and_links_that_lead_out_are_skipped_and_said(cleaner: Command, folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "out.txt").symlink_to(SEED)
    (folder / "within.txt").symlink_to("b.txt")
    (folder / "loop.txt").symlink_to(folder)
    (folder / "nowhere.txt").symlink_to("nothing")
    ran = cleaner(folder, "-f", "jsonl")
    assert ran.code == 0
    assert f"{folder}/pipe.txt: skipped: a special file" in ran.err
    assert f"{folder}/out.txt: skipped: a link that leads out of the folder" in ran.err
    assert f"{folder}/loop.txt: skipped: a link to a folder" in ran.err
    assert f"{folder}/nowhere.txt: skipped: a link to no file" in ran.err
    assert f'"{folder}/within.txt"' in ran.out.decode()


def test_a_folder_without_documents_is_a_failure(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"\x89PNG")
    ran = cleaner(tmp_path)
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err.startswith(f"cleaner: {tmp_path}: no documents in this folder (left out: image.png); looked for ")


def test_where_all_is_excluded_that_is_said(cleaner: Command, folder: Path) -> None:
    ran = cleaner(folder, "--exclude", "*")
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err.startswith(f"cleaner: {folder}: no documents in this folder (5 excluded); looked for ")
    assert "(4 excluded; left out: style.css); looked for " in cleaner(folder, "--exclude", "*", "--exclude", "!*.css").err


def test_whatever_a_name_holds_the_message_is_one_line(cleaner: Command, tmp_path: Path) -> None:
    ran = cleaner(f"{tmp_path}/new\nline \x1b[31m\udcff.txt")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "new\\nline \\x1b[31m\\xff.txt: no such file" in ran.err


def test_output_goes_into_a_file(cleaner: Command, tmp_path: Path) -> None:
    path, out = tmp_path / "a.txt", tmp_path / "out.txt"
    path.write_text(ARTICLE)
    assert cleaner(path, "-o", out) == Ran(0, b"", "")
    assert out.read_text() == ARTICLE


@pytest.mark.parametrize("option", ["-o", "--removed"])
def test_an_input_is_only_overwritten_by_force(cleaner: Command, tmp_path: Path, option: str) -> None:
    path = tmp_path / "seed.txt"
    path.write_bytes(SEED.read_bytes())
    ran = cleaner(tmp_path, option, path)
    assert ran.code == 2
    assert ran.err == f"cleaner: {path} is one of the inputs; name another file, or overwrite it with --force\n"
    assert path.read_bytes() == SEED.read_bytes()
    assert cleaner(tmp_path, option, path, "--force").code == 0
    assert 0 < path.stat().st_size < SEED.stat().st_size


def test_where_no_document_could_be_read_the_files_of_earlier_runs_stay(cleaner: Command, tmp_path: Path) -> None:
    out, removed = tmp_path / "out.txt", tmp_path / "removed.txt"
    out.write_text("from an earlier run\n")
    assert cleaner("/nowhere", "-o", out, "--removed", removed).code == 2
    assert out.read_text() == "from an earlier run\n"
    assert not removed.exists()


@pytest.mark.parametrize(
    "said", ["-o out.txt", "--check --report out.html", "--removed out.txt", "--templates learn out.jsonl"]
)
def test_where_there_is_no_folder_to_write_into_that_is_said(cleaner: Command, folder: Path, tmp_path: Path, said: str) -> None:
    *options, name = said.split()
    ran = cleaner(folder, "-q", *options, tmp_path / "no" / name)
    hint = "make it with mkdir -p, or write somewhere else"
    assert ran == Ran(2, b"", f"cleaner: {tmp_path}/no/{name}: there is no folder {tmp_path}/no to write it into; {hint}\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_a_failure(cleaner: Command) -> None:
    ran = cleaner(SEED, "-o", "/dev/full")
    assert ran.code == 2
    assert ran.err.startswith("cleaner: /dev/full: no space left on device")


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("text", ["README", "a.md", "b.txt", "sub/c.txt"]),
        ("markdown", ["README.md", "a.md", "b.md", "sub/c.md"]),
        ("json", ["README.json", "a.json", "b.json", "sub/c.json"]),
        ("jsonl", ["README.jsonl", "a.jsonl", "b.jsonl", "sub/c.jsonl"]),
    ],
)
def test_a_tree_is_mirrored_with_suffixes_by_format(
    cleaner: Command, folder: Path, tmp_path: Path, form: str, names: list[str]
) -> None:
    out = tmp_path / "out"
    assert cleaner(folder, "--output-dir", out, "-f", form).code == 0
    assert sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()) == names
    if form == "text":
        assert (out / "b.txt").read_text() == ARTICLE


def test_an_output_folder_inside_the_folder_is_never_read(cleaner: Command, folder: Path) -> None:
    out = folder / "clean"
    assert cleaner(folder, "--output-dir", out).code == 0
    before = sorted(out.rglob("*"))
    assert cleaner(folder, "--output-dir", out).code == 0
    assert sorted(out.rglob("*")) == before


def test_two_inputs_with_one_target_are_refused_before_anything_is_written(
    cleaner: Command, folder: Path, tmp_path: Path
) -> None:
    (folder / "b.html").write_text(PAGE)
    ran = cleaner(folder, "--output-dir", tmp_path / "out")
    assert ran.code == 2
    assert f"{folder}/b.html and {folder}/b.txt would both be written to {tmp_path}/out/b.txt" in ran.err
    assert not (tmp_path / "out").exists()


def test_a_file_named_twice_has_one_target(cleaner: Command, folder: Path, tmp_path: Path) -> None:
    path, out = folder / "b.txt", tmp_path / "out"
    told = f"cleaner: {path} is named twice, and both would be written to {out}/b.txt; name it once\n"
    assert cleaner(path, path, "--output-dir", out) == Ran(2, b"", told)
    assert cleaner(folder / "sub", path, folder, "--output-dir", out).err == told
    assert not out.exists()


@pytest.mark.parametrize("link", [False, True])
def test_no_document_is_written_over_another_that_is_read(
    cleaner: Command, folder: Path, tmp_path: Path, *, link: bool
) -> None:
    (folder / "sub" / "sub").mkdir()
    (folder / "sub" / "sub" / "d.txt").write_text(ARTICLE)
    (folder / "sub" / "d.txt").write_text("Another text, which is perhaps the only copy that there is of it.\n")
    before = (folder / "sub" / "d.txt").read_bytes()
    named, out = folder / "sub", folder
    if link:
        named, out = tmp_path / "named", tmp_path / "out"
        named.symlink_to(folder / "sub")
        out.symlink_to(folder)
    ran = cleaner(named, "--output-dir", out)
    assert (ran.code, ran.out) == (2, b"")
    assert f"{out}/sub/d.txt is read and would be overwritten by what stays of {named}/sub/d.txt; use another folder" in ran.err
    assert (folder / "sub" / "d.txt").read_bytes() == before
    assert not (folder / "c.txt").exists()


@pytest.mark.parametrize("said", ["--removed b.txt -f text", "--report b.jsonl -f jsonl", "--report b.html -f html"])
def test_no_document_is_written_over_a_report_of_the_run_or_into_it(
    cleaner: Command, folder: Path, tmp_path: Path, said: str
) -> None:
    option, name, *form = said.split()
    out = tmp_path / "out"
    ran = cleaner(folder, "--output-dir", out, *form, option, out / "sub" / ".." / name)
    assert (ran.code, ran.out) == (2, b"")
    assert f"what stays of {folder}/b.txt goes to {out}/{name} as well; name another file than " in ran.err
    assert not out.exists()


def test_nothing_is_written_over_a_backup(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(SEED.read_bytes())
    ran = cleaner(path, "--in-place", "--backup", ".orig", "--removed", tmp_path / "a.txt.orig")
    assert ran == Ran(2, b"", f"cleaner: {path}.orig is to keep the old version of {path}; name another file\n")
    assert path.read_bytes() == SEED.read_bytes()


@pytest.mark.parametrize("option", ["--removed", "--report"])
def test_what_else_is_written_may_lie_in_the_output_folder(cleaner: Command, folder: Path, tmp_path: Path, option: str) -> None:
    out = tmp_path / "out"
    assert cleaner(folder, "--output-dir", out, option, out / "all.jsonl").code == 0
    assert (out / "all.jsonl").exists()


@pytest.mark.parametrize("suffix", ["", "/x", "old/"])
def test_a_backup_has_a_suffix(cleaner: Command, folder: Path, suffix: str) -> None:
    told = f"cleaner: '{suffix}' is no end of a name, to keep the old file beside the new; try --backup .orig\n"
    assert cleaner(folder, "--in-place", "--backup", suffix) == Ran(2, b"", told)


def test_an_output_folder_around_what_is_read_is_no_harm(cleaner: Command, folder: Path) -> None:
    (folder / "sub" / "d.txt").write_text(ARTICLE)
    assert cleaner(folder / "sub", "--output-dir", folder).code == 0
    assert (folder / "d.txt").read_text() == ARTICLE
    assert (folder / "c.txt").exists()
    assert cleaner(folder / "sub", "--output-dir", folder).code == 0, "nor is what is there from an earlier run"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_output_folder_that_cannot_be_made_is_told_once(cleaner: Command, folder: Path, jobs: str) -> None:
    out = folder / "b.txt" / "out"
    told = f"cleaner: {out}: a part of the path is no folder; check the path\n"
    assert cleaner(folder, "--output-dir", out, "-j", jobs, "-q") == Ran(2, b"", told)


@pytest.mark.parametrize(
    "arguments",
    [
        ["-", "--output-dir", "out"],
        ["-", "--in-place"],
        ["x", "--in-place", "-o", "y"],
        ["x", "--in-place", "-f", "json"],
        ["x.jsonl", "--in-place"],
        ["x", "--backup", ".orig"],
        ["x", "--in-place", "--backup", ""],
        ["x", "--in-place", "--backup", "~"],
        ["x", "--in-place", "--backup", ".old.txt"],
        ["x", "--in-place", "--backup", "/b.orig"],
        [str(SEED), "--diff", "--annotate"],
        [str(SEED), "--check", "--annotate"],
        [str(SEED), "--check", "-f", "json"],
        [str(SEED), "--annotate", "-f", "markdown"],
        ["x", "--check", "--removed", "y"],
        [".", "--output-dir", "."],
        [".", "--output-dir", str(SEED)],
        ["x", "--strictness", "3"],
        ["x", "-f", "pdf"],
        ["-", "-"],
        ["--no-such-option"],
        ["rules", "no-such-rule"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_meant_is_refused(cleaner: Command, arguments: list[str]) -> None:
    ran = cleaner(*arguments)
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err


def test_json_of_one_document_is_an_object_that_tells_what_went_and_why(cleaner: Command) -> None:
    record = json.loads(cleaner(SEED, "-f", "json").out)
    assert record["source"] == str(SEED)
    assert record["kind"] == "text"
    assert record["text"] == cleaner(SEED).out.decode()
    lines = SEED.read_text().split("\n")
    assert all(entry["text"] == lines[entry["line"] - 1] for entry in record["removed"])
    assert record["counts"]["lines"]["removed"] >= len(record["removed"]) > 0
    assert record["counts"]["words"]["kept"] > record["counts"]["words"]["removed"] > 0


@pytest.mark.parametrize("page", [f"<title>Bridges</title><p>{ARTICLE}", "<nav><a href=/>Home</a></nav>"], ids=["text", "none"])
def test_a_record_says_what_the_library_says(cleaner: Command, tmp_path: Path, page: str) -> None:
    (tmp_path / "a.html").write_text(page)
    record, result = json.loads(cleaner(tmp_path / "a.html", "-f", "json").out), analyze(page, kind="html")
    for name in ("kind", "title", "text", "profile", "profile_evidence", "cut", "warnings"):
        assert record[name] == getattr(result, name)


def test_json_of_several_documents_is_an_array_even_if_none_can_be_read(cleaner: Command, folder: Path) -> None:
    assert len(json.loads(cleaner(folder, "-f", "json").out)) == 4
    assert json.loads(cleaner("/nowhere/a", "/nowhere/b", "-f", "json").out) == []


def test_removed_parts_of_several_documents_stand_under_their_names(cleaner: Command, tmp_path: Path) -> None:
    one, two, none, removed = (tmp_path / name for name in ("one.txt", "two.txt", "none.txt", "removed"))
    one.write_bytes(SEED.read_bytes())
    two.write_bytes(SEED.read_bytes())
    none.write_text(ARTICLE)
    assert cleaner(one, none, two, "--removed", removed).code == 0
    headings = [line for line in removed.read_text().splitlines() if line.startswith("==> ")]
    assert headings == [f"==> {one} <==", f"==> {two} <=="]


def test_jsonl_streams_records_and_a_bad_line_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    rows = [{"id": 7, "body": ARTICLE, "url": "http://x.example/"}, {"id": 8}, {"id": 9, "body": PAGE}]
    path.write_text("\n".join([*map(json.dumps, rows), "{no json", "[1]", ""]))
    ran = cleaner(path, "--field", "body", "-f", "jsonl")
    records = [json.loads(line) for line in ran.out.splitlines()]
    assert [record["fields"] for record in records] == [{"id": 7, "url": "http://x.example/"}, {"id": 9}]
    assert [record["kind"] for record in records] == ["text", "html"]
    assert (records[0]["text"], records[0]["url"]) == (ARTICLE, "http://x.example/")
    assert ran.code == 2
    messages = ran.err.splitlines()
    assert messages[0] == (
        f"cleaner: {path}:2: no text in field 'body' (the fields are: id); name the one that holds the document with --field"
    )
    why = "Expecting property name enclosed in double quotes, at column 2"
    assert messages[1] == f"cleaner: {path}:4: not JSON: {why}; one JSON object a line is needed"
    hint = "one JSON object a line is needed; jq -c '.[]' makes them of an array"
    assert messages[2] == f"cleaner: {path}:5: a JSON list, not an object; {hint}"


def test_a_json_file_is_not_torn_apart_as_text(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "items.json"
    path.write_text(json.dumps([{"text": ARTICLE}]))
    hint = "of an array: jq -c '.[]' FILE | cleaner --from jsonl; as it stands: --from text"
    assert cleaner(path) == Ran(2, b"", f"cleaner: {path}: JSON, but no object a line; {hint}\n")
    assert cleaner(path, "--from", "text") == Ran(0, path.read_bytes(), "")


def test_json_lines_may_be_called_json(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "c4-train.00000.json"
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in (ARTICLE, f"{ARTICLE}\n\nShare on Facebook\n")))
    ran = cleaner(path)
    assert [json.loads(line) for line in ran.out.splitlines()] == [{"text": ARTICLE}] * 2
    assert (ran.code, ran.err) == (0, "")


def test_half_a_surrogate_pair_survives_into_valid_output(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"text": ARTICLE, "title": "\ud83d"}) + "\n")
    ran = cleaner(path, "-f", "jsonl")
    assert json.loads(ran.out.decode())["fields"] == {"title": "\ud83d"}


def test_in_place_rewrites_only_text_that_changes(cleaner: Command, folder: Path) -> None:
    (folder / "seed.txt").write_bytes(SEED.read_bytes())
    (folder / "seed.txt").chmod(0o640)
    before = {path.name: path.stat().st_mtime_ns for path in folder.rglob("*")}
    expected = cleaner(folder / "seed.txt").out
    ran = cleaner(folder, "--in-place")
    assert (ran.code, ran.out) == (0, b"")
    assert f"{folder}/sub/c.html: left as it is: html is not rewritten in place" in ran.err
    assert (folder / "seed.txt").read_bytes() == expected
    assert (folder / "seed.txt").stat().st_mode & 0o777 == 0o640
    after = {path.name: path.stat().st_mtime_ns for path in folder.rglob("*")}
    assert {name for name in after if after[name] != before[name] and not (folder / name).is_dir()} == {"seed.txt"}


def test_check_lists_what_would_change_and_says_it_with_the_exit_code(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "seed.txt").write_bytes(SEED.read_bytes())
    (tmp_path / "article.txt").write_text(ARTICLE)
    assert cleaner(tmp_path, "--check") == Ran(1, f"{tmp_path}/seed.txt\n".encode(), "")
    assert cleaner(tmp_path / "article.txt", "--check") == Ran(0, b"", "")
    assert cleaner(tmp_path, "/nowhere", "--check").code == 2
    assert cleaner(tmp_path, "/nowhere", "--diff").code == 2
    assert (tmp_path / "seed.txt").read_bytes() == SEED.read_bytes()


def test_a_check_with_a_diff_is_the_diff(cleaner: Command) -> None:
    diff = cleaner(SEED, "--diff")
    assert diff.code == 1
    assert cleaner(SEED, "--check", "--diff") == diff


def test_the_diff_takes_out_what_goes(cleaner: Command, tmp_path: Path) -> None:
    ran = cleaner(SEED, "--diff")
    assert ran.code == 1
    rows = ran.out.decode().split("\n")
    assert rows[:2] == [f"--- {SEED}", f"+++ {SEED}"]
    assert not [row for row in rows[2:] if row.startswith("+")]
    record = json.loads(cleaner(SEED, "-f", "json").out)
    assert [row[1:] for row in rows[2:] if row.startswith("-")] == [entry["text"] for entry in record["removed"]]
    (tmp_path / "a.txt").write_text(ARTICLE)
    assert cleaner(tmp_path / "a.txt", "--diff") == Ran(0, b"", "")


def test_annotate_marks_every_line(cleaner: Command) -> None:
    rows = cleaner(SEED, "--annotate").out.decode().splitlines()
    assert [row[2:] for row in rows] == SEED.read_text().splitlines()
    assert "".join(row[2:] for row in rows if row[0] == "+") == cleaner(SEED).out.decode().replace("\n", "")


def test_explain_gives_a_line_a_block_whose_votes_add_up(cleaner: Command) -> None:
    head, *rows = cleaner("explain", SEED).out.decode().splitlines()
    assert head.startswith(f"# {SEED}\t")
    assert [row.split("\t")[4] for row in rows] == [line.strip() for line in SEED.read_text().splitlines() if line.strip()]
    entries = [json.loads(line) for line in cleaner("explain", "-f", "json", SEED).out.splitlines()]
    assert len(entries) == len(rows)
    for entry in entries:
        assert sum(vote["weight"] for vote in entry["votes"]) == pytest.approx(entry["score"])
        if entry["settled_by"] is None:
            assert entry["label"] == ("content" if entry["score"] > entry["cut"] else "boilerplate")


def test_rules_are_listed_and_each_can_be_had_in_full(cleaner: Command) -> None:
    rows = cleaner("rules").out.decode().splitlines()
    first = rows[0].split("\t")
    assert cleaner("rules", first[0]).out.decode().startswith(f"id:      {first[0]}\n")
    assert json.loads(cleaner("rules", first[0], "-f", "json").out)["id"] == first[0]
    assert "did you mean" in cleaner("rules", first[0] + "x").err


def test_a_first_word_that_names_a_command_is_one_and_a_path_reaches_the_file(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "explain").write_text(ARTICLE)
    assert cleaner("./explain").out.decode() == ARTICLE
    assert cleaner("explain", "./explain").out.decode().startswith("# ./explain\t")


def test_the_output_does_not_depend_on_the_number_of_processes(cleaner: Command, folder: Path) -> None:
    for number in range(40):
        (folder / f"{number}.txt").write_text(f"{ARTICLE}\nNumber {number} was the last of them all to be told of.\n")
    (folder / "17.txt").write_bytes(b"\0\1")
    one = cleaner(folder, "/nowhere", "-f", "jsonl", "-j", "1")
    assert one.out.count(b"\n") == 43
    two = cleaner(folder, "/nowhere", "-f", "jsonl", "-j", "2")
    assert (two.code, two.out, sorted(two.err.splitlines())) == (one.code, one.out, sorted(one.err.splitlines()))


def test_the_help_says_what_to_paste(cleaner: Command) -> None:
    assert b"  cleaner explain article.txt  " in cleaner("--help").out
    assert cleaner("--version").out.startswith(b"cleaner ")


def read_in(cleaner: Command, folder: Path, *options: str) -> list[str]:
    """The documents that a call about a folder reads."""
    ran = cleaner(folder, "-f", "jsonl", *options)
    return [os.path.relpath(json.loads(line)["source"], folder) for line in ran.out.splitlines()]


@pytest.mark.parametrize(
    ("patterns", "read"),
    [
        (["*.md"], ["README", "b.txt", "sub/c.html"]),
        (["sub/"], ["README", "a.md", "b.txt"]),
        (["c.html"], ["README", "a.md", "b.txt"]),
        (["/c.html"], ["README", "a.md", "b.txt", "sub/c.html"]),
        (["sub/*.html", "README"], ["a.md", "b.txt"]),
        (["*", "!b.txt"], ["b.txt"]),
    ],
    ids=str,
)
def test_excluded_is_what_a_gitignore_file_would_leave_out(
    cleaner: Command, folder: Path, patterns: list[str], read: list[str]
) -> None:
    assert read_in(cleaner, folder, *(word for pattern in patterns for word in ("--exclude", pattern))) == read


def test_a_document_that_is_named_is_read_whatever_is_excluded(cleaner: Command, folder: Path) -> None:
    assert cleaner(folder / "b.txt", "--exclude", "*.txt").out == ARTICLE.encode()


def test_hidden_documents_are_read_where_asked_for_but_never_our_own_files(cleaner: Command, folder: Path) -> None:
    (folder / ".b.txt.cleaner").write_text("half")
    (folder / ".git").mkdir()
    (folder / ".git" / "x.txt").write_text(ARTICLE)
    assert ".hidden.txt" not in read_in(cleaner, folder)
    assert read_in(cleaner, folder, "--hidden", "--exclude", ".git") == [".hidden.txt", "README", "a.md", "b.txt", "sub/c.html"]


def test_a_backup_keeps_what_was_rewritten_and_is_never_overwritten(cleaner: Command, folder: Path) -> None:
    seed, backup = folder / "seed.txt", folder / "seed.txt.orig"
    seed.write_bytes(SEED.read_bytes())
    assert cleaner(folder, "--in-place", "--backup", ".orig").code == 0
    assert backup.read_bytes() == SEED.read_bytes() != seed.read_bytes()
    assert [path.name for path in folder.glob("*.orig")] == ["seed.txt.orig"]
    edited = SEED.read_bytes() + b"Read more: Another story\n"
    seed.write_bytes(edited)
    ran = cleaner(folder, "--in-place", "--backup", ".orig")
    assert ran.code == 2
    assert f"{seed}: its backup seed.txt.orig exists and is another version" in ran.err
    assert (seed.read_bytes(), backup.read_bytes()) == (edited, SEED.read_bytes())


def test_a_document_that_was_changed_meanwhile_is_left(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "seed.txt"
    path.write_bytes(SEED.read_bytes())

    def judge(source: Source, **how: object) -> Judgement:
        path.write_text("somebody's new text\n")
        return pipeline.judge(source, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(job, "judge", judge)
    ran = cleaner(path, "--in-place")
    assert (ran.code, ran.err) == (2, f"cleaner: {path}: changed while it was cleaned, and left as it is; run it again\n")
    assert path.read_text() == "somebody's new text\n"


@pytest.mark.parametrize("name", ["seed.txt.gz", "seed.txt"])
def test_a_compressed_document_is_not_rewritten_in_place(cleaner: Command, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    packed = gzip.compress(SEED.read_bytes())
    path.write_bytes(packed)
    ran = cleaner(tmp_path, "--in-place")
    assert (ran.code, path.read_bytes()) == (0, packed)
    told = ran.err.splitlines()[0]
    assert told == f"cleaner: {path}: left as it is: compressed files are not rewritten in place; use --output-dir"


def test_a_document_with_two_names_is_rewritten_once(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(SEED.read_bytes())
    (tmp_path / "b.txt").symlink_to("a.txt")
    assert cleaner(tmp_path, "--in-place", "--backup", ".orig", "-j", "2").code == 0
    assert (tmp_path / "b.txt").is_symlink()
    assert (tmp_path / "a.txt").read_bytes() == cleaner(SEED).out


@pytest.mark.parametrize("name", [b"with space.txt", b"new\nline.txt", b"\xff\xfe.txt", b"-dash.txt"], ids=repr)
def test_whatever_a_name_holds_the_tree_is_mirrored(cleaner: Command, tmp_path: Path, name: bytes) -> None:
    docs, out = tmp_path / "docs", tmp_path / "out"
    docs.mkdir()
    (docs / os.fsdecode(name)).write_text(ARTICLE)
    words = f"words: {len(ARTICLE.split())} kept, 0 removed"
    numbers = f"1 document: boilerplate in 0, none in 1; without main content: 0; failed: 0; {words}"
    assert cleaner(docs, "--output-dir", out) == Ran(0, b"", f"cleaner: {numbers}\n")
    assert (out / os.fsdecode(name)).read_text() == ARTICLE


@pytest.mark.parametrize("jobs", ["2", "3"])
@pytest.mark.parametrize("options", [["-f", "text"], ["-f", "json"], ["--check"], ["--diff"], ["--annotate"]], ids=" ".join)
def test_every_sink_takes_the_same_whatever_the_number_of_processes(
    cleaner: Command, folder: Path, tmp_path: Path, options: list[str], jobs: str
) -> None:
    for number in range(40):
        (folder / f"{number}.txt").write_bytes(SEED.read_bytes()[: 50 * number])
    removed = [] if options[0] in {"--check", "--diff"} else ["--removed", str(tmp_path / "removed")]
    one = cleaner(folder, *options, *removed, "-j", "1")
    gone = (tmp_path / "removed").read_bytes() if removed else b""
    two = cleaner(folder, *options, *removed, "-j", jobs)
    assert two == one
    assert gone == ((tmp_path / "removed").read_bytes() if removed else b"")


def test_a_name_that_leads_through_a_file_is_told(cleaner: Command, folder: Path) -> None:
    path = folder / "README" / "z"
    assert cleaner(path) == Ran(2, b"", f"cleaner: {path}: a part of the path is no folder; check the path\n")


def test_a_file_of_its_own_folder_is_not_written_over(cleaner: Command, folder: Path) -> None:
    before = (folder / "b.txt").read_bytes()
    ran = cleaner(folder / "b.txt", "--output-dir", folder)
    assert (ran.code, ran.out) == (2, b"")
    assert "b.txt is read and would be overwritten; use --in-place, or another folder" in ran.err
    assert (folder / "b.txt").read_bytes() == before


def test_a_pattern_that_is_none_is_refused(cleaner: Command, folder: Path) -> None:
    ran = cleaner(folder, "--exclude", "!")
    assert (ran.code, ran.out) == (2, b"")
    assert "--exclude: Invalid git pattern: '!'; patterns are those of .gitignore files" in ran.err


def test_a_socket_is_no_document(cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("socket")
        ran = cleaner("socket")
    assert ran == Ran(
        2, b"", "cleaner: socket: a special file (pipe, socket or device), not a document; name a file, or pipe it in\n"
    )
