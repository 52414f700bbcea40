"""Files that hold many documents, and compressed ones: read by their content, put together again byte for byte."""

import gzip
import io
import json
import select
import subprocess
import sys
import tarfile
import warnings
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from command import ARTICLE, ENVIRONMENT, PATIENCE, SEED, Command, Ran, spawn
from packed import COMPRESSORS, PAGE, wet_record

from cleaner.containers import jsonl
from cleaner.job import Order
from cleaner.model import Source
from cleaner.read.discover import Found
from cleaner.read.documents import Reading, check_pieces
from cleaner.report import DocumentError, Report
from cleaner.templates.sampling import ENOUGH_IN_CONTAINER

DIRTY = SEED.read_text()
every_compression = pytest.mark.parametrize("suffix", COMPRESSORS)


@pytest.fixture(scope="module")
def cleaned() -> str:
    ran = spawn(SEED)
    assert ran.code == 0
    return ran.out.decode()


@every_compression
def test_a_compressed_document_is_read_by_its_content(cleaner: Command, tmp_path: Path, cleaned: str, suffix: str) -> None:
    path = tmp_path / "article"  # a name that does not tell
    path.write_bytes(COMPRESSORS[suffix](DIRTY.encode()))
    assert cleaner(path) == Ran(0, cleaned.encode(), "")


@every_compression
def test_a_compressed_document_comes_from_a_pipe(cleaned: str, suffix: str) -> None:
    assert spawn(stdin=COMPRESSORS[suffix](DIRTY.encode())) == Ran(0, cleaned.encode(), "")


def test_the_name_under_the_compression_tells_the_kind(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(f"<p>{ARTICLE}".encode()))
    assert b"<p>" not in cleaner(path).out


def test_a_name_that_lies_about_compression_is_not_believed(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "article.gz"
    path.write_text(ARTICLE)
    assert cleaner(path) == Ran(0, ARTICLE.encode(), "")


def test_several_compressed_parts_are_one_document(cleaner: Command, tmp_path: Path) -> None:
    path, half = tmp_path / "article.txt.gz", len(ARTICLE) // 2
    path.write_bytes(gzip.compress(ARTICLE[:half].encode()) + gzip.compress(ARTICLE[half:].encode()))
    assert cleaner(path).out == ARTICLE.encode()


@every_compression
def test_compressed_documents_of_a_folder_are_mirrored_unpacked(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    (folder / f"a.txt{suffix}").write_bytes(COMPRESSORS[suffix](ARTICLE.encode()))
    (folder / f"b.html{suffix}").write_bytes(COMPRESSORS[suffix](PAGE.encode()))
    assert cleaner(folder, "--output-dir", out).code == 0
    assert sorted(path.name for path in out.iterdir()) == ["a.txt", "b.txt"]
    assert (out / "a.txt").read_text() == ARTICLE


def test_a_document_and_its_compressed_twin_are_refused_together(cleaner: Command, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE)
    (folder / "a.txt.gz").write_bytes(gzip.compress(ARTICLE.encode()))
    ran = cleaner(folder, "--output-dir", tmp_path / "out")
    assert ran.code == 2
    assert "would both be written to" in ran.err
    assert not (tmp_path / "out").exists()


@every_compression
def test_a_stream_that_breaks_off_costs_that_document(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    cut, whole = tmp_path / f"cut.txt{suffix}", tmp_path / "whole.txt"
    cut.write_bytes(COMPRESSORS[suffix](DIRTY.encode())[:-60])
    whole.write_text(ARTICLE)
    ran = cleaner(cut, whole)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"cleaner: {cut}: the " in ran.err
    assert "breaks off after " in ran.err
    assert ran.err.count("\n") == 1


@every_compression
def test_a_damaged_stream_is_told(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"bad.txt{suffix}"
    packed = bytearray(COMPRESSORS[suffix](DIRTY.encode()))
    middle = len(packed) // 2
    packed[middle : middle + 40] = bytes(reversed(packed[middle : middle + 40]))
    path.write_bytes(packed)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, b"")
    assert "data is damaged after " in ran.err


@every_compression
def test_a_bomb_is_refused(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "bomb.txt"
    path.write_bytes(COMPRESSORS[suffix](b" " * (20 << 20)))
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, b"")
    assert "grows more than 200 times when it is unpacked" in ran.err


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "compressed"])
@pytest.mark.parametrize("piped", [False, True], ids=["file", "pipe"])
def test_a_document_that_is_too_large_is_refused(tmp_path: Path, pack: Callable[[bytes], bytes], piped: bool) -> None:
    raw = pack(ARTICLE.encode() * 3000)
    (tmp_path / "large.txt").write_bytes(raw)
    ran = spawn("--max-size", "512K", stdin=raw) if piped else spawn(tmp_path / "large.txt", "--max-size", "512K")
    assert (ran.code, ran.out) == (2, b"")
    assert "more than 512 KB, too large for one document; allow more with --max-size, or split it" in ran.err


@pytest.mark.parametrize(
    ("piece", "called"),
    [("a\n", "lines"), ("a\r", "lines"), ("a\r\n", "lines"), ("<p>a", "tags")],
    ids=["LF", "CR", "CRLF", "tags"],
)
def test_a_document_of_too_many_pieces_is_refused(piece: str, called: str) -> None:
    kind = "html" if called == "tags" else "text"
    most = 4 << 20
    message = f"more than {most:,} {called}, too many for one document"
    check_pieces(Source(piece * most, kind), 1 << 20)
    with pytest.raises(DocumentError, match=message):
        check_pieces(Source(piece * (most + 1), kind), 1 << 20)
    check_pieces(Source(piece * (most + 1), kind), 64 * (most + 1))


def test_blank_lines_without_end_are_refused_and_cost_no_other_document(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "blank.txt").write_bytes(b"\n" * (5 << 20))
    (tmp_path / "some.txt").write_bytes(ARTICLE.encode())
    ran = cleaner(tmp_path, "-f", "jsonl")
    assert "/blank.txt: more than 4,194,304 lines, too many for one document; " in ran.err
    assert (ran.code, ran.out.count(b"\n")) == (2, 1)


@pytest.mark.parametrize("size", ["", "0", "-1", "x", "1T", "M"])
def test_a_size_that_is_none_is_refused(cleaner: Command, size: str) -> None:
    ran = cleaner(SEED, "--max-size", size)
    assert (ran.code, ran.out) == (2, b"")
    assert "is no size" in ran.err


#: Lines of JSON with everything that writing it anew would change.
RAW_LINES = (
    b'{"id": 7,"text":%s , "n":1.50e+3,"u":"\\u00e9\xc3\xa9", "n":2, "deep":{"a" :[1, 2]},"z":"a\\/b"}\r\n'
    b"\n"
    b'  {"text" :%s}  \n'
    b'{"text": null}\n'
    b'{"text":%s}'
)


def test_all_around_a_field_stays_byte_for_byte(cleaner: Command, tmp_path: Path, cleaned: str) -> None:
    path = tmp_path / "in.jsonl"
    escaped, plain = json.dumps(DIRTY).encode(), json.dumps(DIRTY, ensure_ascii=False).encode()
    untouched = b'"kept \\u0061s\\/it is"'
    path.write_bytes(RAW_LINES % (escaped, plain, untouched))
    ran = cleaner(path)
    assert ran.code == 0, ran.err
    escaped, plain = json.dumps(cleaned).encode(), json.dumps(cleaned, ensure_ascii=False).encode()
    assert ran.out == RAW_LINES % (escaped, plain, untouched)


@pytest.mark.parametrize(
    ("field", "record"),
    [
        ("doc.body", {"doc": {"id": 1, "body": DIRTY}, "body": "as it is"}),
        ("doc.body", {"doc.body": DIRTY, "doc": {"body": "as it is"}}),
        ("a.b.c", {"a": {"b": {"c": DIRTY, "d": []}}}),
        ("a.b.c", {"a": {"b.c": DIRTY}}),
    ],
    ids=["nested", "name with a dot", "deep", "both"],
)
def test_a_field_is_named_by_its_path(
    cleaner: Command, tmp_path: Path, cleaned: str, field: str, record: dict[str, object]
) -> None:
    path = tmp_path / "in.jsonl"
    line = json.dumps(record)
    path.write_text(line)
    ran = cleaner(path, "--field", field)
    assert ran.code == 0, ran.err
    assert ran.out.decode() == line.replace(json.dumps(DIRTY), json.dumps(cleaned))


def test_of_a_field_that_is_there_twice_the_last_counts(cleaner: Command, tmp_path: Path, cleaned: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(f'{{"text": "a", "text": {json.dumps(DIRTY)}}}')
    assert cleaner(path).out.decode() == f'{{"text": "a", "text": {json.dumps(cleaned)}}}'


def test_a_page_in_a_field_becomes_its_text(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"text": PAGE, "id": 1}))
    record = json.loads(cleaner(path).out)
    assert "Home" not in record["text"]
    assert record["text"].startswith("Bridge\n")
    assert list(record) == ["text", "id"]


def test_half_a_surrogate_pair_in_the_text_stays(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    line = json.dumps({"text": f"\ud83d é {DIRTY}"}).replace("\\u00e9", "é")
    path.write_text(line)
    assert json.loads(cleaner(path).out)["text"].startswith("\ud83d é")


def test_bad_lines_are_told_by_number_and_cost_no_other(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    good = json.dumps({"text": ARTICLE}).encode() + b"\n"
    bad = [b"{no json", b'{"text": "\xff"}', b'{"body": ""}', b'{"text": 1}', b"[" * 100_000]
    path.write_bytes(good + b"".join(line + b"\n" for line in bad) + good)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, good * 2)
    assert [line.split(": ")[1] for line in ran.err.splitlines()] == [f"{path}:{number}" for number in range(2, 7)]


def test_a_line_that_is_too_long_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    good, long = (json.dumps({"text": text}).encode() + b"\n" for text in (ARTICLE, ARTICLE * 10))
    path.write_bytes(good + long + good)
    ran = cleaner(path, "--max-size", "1K")
    assert (ran.code, ran.out) == (2, good * 2)
    assert f"{path}:2: more than 1 KB" in ran.err


@every_compression
def test_a_compressed_table_comes_out_plain(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    line = json.dumps({"text": ARTICLE}).encode() + b"\n"
    path = tmp_path / f"in.jsonl{suffix}"
    path.write_bytes(COMPRESSORS[suffix](line * 100))
    assert cleaner(path).out == line * 100
    assert cleaner(path, "--output-dir", tmp_path / "out").code == 0
    assert (tmp_path / "out" / "in.jsonl").read_bytes() == line * 100
    assert cleaner(path, "--output-dir", tmp_path / "texts", "-f", "text").code == 0
    assert (tmp_path / "texts" / "in.txt").read_text() == ARTICLE * 100
    assert spawn("--from", "jsonl", stdin=path.read_bytes()).out == line * 100


def test_a_table_that_breaks_off_gives_what_was_whole(cleaner: Command, tmp_path: Path) -> None:
    line = json.dumps({"text": ARTICLE}).encode() + b"\n"
    whole = io.BytesIO(gzip.compress(line * 5000))
    path = tmp_path / "in.jsonl.gz"
    path.write_bytes(whole.getvalue()[:-300])
    ran = cleaner(path)
    assert ran.code == 2
    assert ran.out
    assert ran.out == line * (len(ran.out) // len(line))
    assert f"{path}: the gzip data breaks off after" in ran.err


def test_a_table_in_a_folder_is_read_on_request_only(cleaner: Command, tmp_path: Path) -> None:
    line = json.dumps({"text": ARTICLE}).encode() + b"\n"
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(line))
    ran = cleaner(tmp_path)
    assert (ran.code, ran.out) == (0, ARTICLE.encode())
    told = "left out, by their names no documents: b.jsonl.gz; read tables with --from jsonl, and --field NAME"
    assert told in ran.err
    (tmp_path / "a.txt").unlink()
    (tmp_path / "c.csv").touch()
    ran = cleaner(tmp_path)
    assert ran.code == 2
    assert "(left out: b.jsonl.gz, c.csv); read tables with --from csv or jsonl, and --field NAME" in ran.err
    assert cleaner(tmp_path, "--from", "jsonl").out == line


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_field_that_is_named_makes_a_table_of_what_begins_with_an_object(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Callable[[bytes], bytes]
) -> None:
    rows = b"".join(json.dumps({"n": n, "body": DIRTY}).encode() + b"\n" for n in range(2))
    (tmp_path / "t.jsonl").write_bytes(rows)
    expected = cleaner(tmp_path / "t.jsonl", "--field", "body")
    assert DIRTY not in expected.out.decode()
    (tmp_path / "posts").write_bytes(pack(rows))
    assert cleaner(tmp_path / "posts", "--field", "body") == expected
    records = cleaner(tmp_path / "posts", "--field", "body", "-f", "json").out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(pack(b"\n" + rows))))
    assert cleaner("--field", "body") == expected._replace(out=b"\n" + expected.out)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(pack(rows))))
    assert len(json.loads(cleaner("--field", "body", "-f", "json").out)) == len(json.loads(records)) == 2


@pytest.mark.parametrize("call", [["--field", "body"], ["explain", "--field", "body"]], ids=["clean", "explain"])
def test_a_field_of_what_is_no_table_is_told(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: list[str]
) -> None:
    told = "no table, and --field names a field of one; say what it is with --from jsonl, csv or tsv"
    (tmp_path / "posts").write_text("id,body\n1,x\n")
    assert cleaner(*call, tmp_path / "posts") == Ran(2, b"", f"cleaner: {tmp_path}/posts: {told}\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"id,body\n1,x\n")))
    assert cleaner(*call) == Ran(2, b"", f"cleaner: <stdin>: {told}\n")
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "posts.csv").write_text("id,body\n1,x\n")
    assert cleaner(*call, tmp_path / "a.txt", tmp_path / "posts.csv").code == 0, "documents beside tables are no mistake"


def test_jobs_do_not_show_in_a_table(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    rows = [{"n": n, "text": DIRTY if n % 3 else ARTICLE} for n in range(100)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows) + "{\n")
    one = cleaner(path)
    assert one.code == 2
    assert cleaner(path, "-j", "2") == one


def zipped(*members: tuple[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a name is there twice
        for name, raw in members:
            archive.writestr(name, raw)
    return out.getvalue()


def tarred(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, raw in members:
            info = tarfile.TarInfo(name)
            info.size = len(raw)
            archive.addfile(info, io.BytesIO(raw))
    return out.getvalue()


MEMBERS = (("b/one.txt", DIRTY.encode()), ("a.html", PAGE.encode()), ("plain", ARTICLE.encode()))
ARCHIVERS = {".zip": zipped, ".tar": tarred, ".tar.gz": lambda *members: gzip.compress(tarred(*members))}
every_archive = pytest.mark.parametrize("suffix", ARCHIVERS)


@every_archive
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_members_are_documents_in_the_order_of_the_archive(cleaner: Command, tmp_path: Path, suffix: str, jobs: str) -> None:
    path = tmp_path / "archive"
    path.write_bytes(ARCHIVERS[suffix](*MEMBERS))
    ran = cleaner(path, "-f", "jsonl", "-j", jobs)
    assert (ran.code, ran.err) == (0, "")
    records = [json.loads(line) for line in ran.out.splitlines()]
    assert [record["source"] for record in records] == [f"{path}/{name}" for name, _ in MEMBERS]
    assert [record["kind"] for record in records] == ["text", "html", "text"]
    assert isinstance(json.loads(cleaner(path, "-f", "json").out), list)


@every_archive
def test_an_archive_comes_from_a_pipe(cleaned: str, suffix: str) -> None:
    ran = spawn(stdin=ARCHIVERS[suffix](MEMBERS[0], MEMBERS[2]))
    assert ran == Ran(0, (cleaned + ARTICLE).encode(), "")


@every_archive
def test_the_tree_in_an_archive_is_mirrored(cleaner: Command, tmp_path: Path, cleaned: str, suffix: str) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    (folder / f"x{suffix}").write_bytes(ARCHIVERS[suffix](*MEMBERS))
    (folder / "x.txt").write_text(ARTICLE)
    ran = cleaner(folder, "--output-dir", out)
    assert (ran.code, ran.err.count("\n")) == (0, 1)  # the numbers
    written = sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())
    assert written == sorted(["x.txt", f"x{suffix}/a.txt", f"x{suffix}/b/one.txt", f"x{suffix}/plain"])
    assert (out / f"x{suffix}" / "b" / "one.txt").read_text() == cleaned


@every_archive
def test_no_member_escapes_or_overwrites_another(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    path, out = tmp_path / f"x{suffix}", tmp_path / "deep" / "out"
    names = ["../../up.txt", "/abs.txt", "in/../../up.txt", "a.txt", "./a.txt", "A.txt", "a.html", "b.txt"]
    path.write_bytes(ARCHIVERS[suffix](*((name, ARTICLE.encode()) for name in names)))
    ran = cleaner(path, "--output-dir", out)
    assert ran.code == 2
    assert sorted(str(found.relative_to(tmp_path)) for found in tmp_path.rglob("*") if found.is_file()) == [
        f"deep/out/x{suffix}/a.txt",
        f"deep/out/x{suffix}/b.txt",
        f"x{suffix}",
    ]
    assert ran.err.count("a name that leads out of the archive") == 3
    assert ran.err.count("another member of the archive has this name, but for upper and lower case") == 3


def test_links_hidden_and_other_members_are_left_out_and_counted(cleaner: Command, tmp_path: Path) -> None:
    out = io.BytesIO(tarred(("a.txt", ARTICLE.encode()), (".hidden/b.txt", b"x"), ("c.css", b"x"), ("d.zip", zipped())))
    with tarfile.open(fileobj=out, mode="a") as archive:
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    path = tmp_path / "x.tar"
    path.write_bytes(out.getvalue())
    assert cleaner(path) == Ran(
        0,
        ARTICLE.encode(),
        f"cleaner: {path}: left out: 1 by its name no document, 1 container within it, which is not entered, "
        "1 link or special file\n",
    )


@every_archive
def test_several_members_that_are_left_out_are_told_in_the_plural(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "x"
    inner = [(f"{letter}.{what}", b"x") for letter in "bc" for what in ("css", "zip")]
    path.write_bytes(ARCHIVERS[suffix](("a.txt", ARTICLE.encode()), *inner))
    told = "left out: 2 by their names no documents, 2 containers within it, which are not entered"
    assert cleaner(path).err == f"cleaner: {path}: {told}\n"


@every_archive
def test_an_archive_without_documents_is_a_failure(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(ARCHIVERS[suffix](("a.css", b"x")))
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, b"")
    assert f"{path}: no documents in this archive (left out: 1 by its name no document)" in ran.err


@every_archive
def test_an_archive_in_an_archive_is_not_entered_under_any_name(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(ARCHIVERS[suffix](("inner.txt", zipped(("a.txt", b"x"))), ("b.txt", ARTICLE.encode())))
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/inner.txt: an archive within an archive is not entered; unpack it first" in ran.err


@every_archive
def test_a_member_that_is_too_large_or_binary_costs_no_other(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "x"
    members = [("large.txt", ARTICLE.encode() * 10), ("binary.txt", b"\0\1\2" * 50), ("b.txt", ARTICLE.encode())]
    path.write_bytes(ARCHIVERS[suffix](*members))
    ran = cleaner(path, "--max-size", "1K")
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/large.txt: more than 1 KB" in ran.err
    assert f"{path}/binary.txt: skipped: a binary file" in ran.err


def test_a_bomb_in_an_archive_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(zipped(("bomb.txt", b" " * (20 << 20)), ("b.txt", ARTICLE.encode())))
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/bomb.txt: grows more than 200 times" in ran.err


def test_a_damaged_member_of_a_zip_archive_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "x"
    raw = bytearray(zipped(("bad.txt", DIRTY.encode()), ("b.txt", ARTICLE.encode())))
    raw[200:210] = bytes(10)
    path.write_bytes(raw)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/bad.txt: damaged (" in ran.err


def test_an_encrypted_member_is_told(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "x"
    raw = bytearray(zipped(("secret.txt", b"x"), ("b.txt", ARTICLE.encode())))
    raw[raw.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(raw)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/secret.txt: encrypted; unpack it with its password first" in ran.err


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_member_costs_no_other_however_it_was_packed(cleaner: Command, tmp_path: Path, packing: int) -> None:
    path = tmp_path / "x"
    raw = bytearray(zipped(("bad.txt", DIRTY.encode()), ("b.txt", ARTICLE.encode()), packing=packing))
    raw[40:200] = b"\xff" * 160
    path.write_bytes(raw)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/bad.txt: damaged (" in ran.err


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_with_another_checksum_costs_no_other(cleaner: Command, tmp_path: Path, packing: int) -> None:
    path = tmp_path / "x"
    raw = bytearray(zipped(("b.txt", ARTICLE.encode()), ("bad.txt", DIRTY.encode()), packing=packing))
    raw[raw.rindex(b"PK\1\2") + 16] ^= 1  # where the directory has it (APPNOTE.TXT, 4.3.12)
    path.write_bytes(raw)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/bad.txt: damaged (Bad CRC-32 for file 'bad.txt'); " in ran.err


class Pipe(io.BytesIO):
    """What is written to it cannot be gone back to: so sizes stand behind the members, not before."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise io.UnsupportedOperation


def streamed(*members: tuple[str, bytes]) -> bytes:
    out = Pipe()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in members:
            archive.writestr(name, raw)
    return out.getvalue()


@pytest.mark.parametrize(
    "pack", [zipped, streamed, partial(zipped, packing=zipfile.ZIP_BZIP2), partial(zipped, packing=zipfile.ZIP_LZMA)]
)
@pytest.mark.parametrize("lost", ["directory", "member"])
def test_of_a_zip_archive_that_breaks_off_the_whole_members_are_read(
    cleaner: Command, tmp_path: Path, pack: Callable[..., bytes], lost: str
) -> None:
    path, whole = tmp_path / "x", tmp_path / "whole"
    whole.write_bytes(pack(("a.html", PAGE.encode()), ("b.txt", ARTICLE.encode())))
    raw = pack(("a.html", PAGE.encode()), ("b.txt", ARTICLE.encode()), ("c.txt", DIRTY.encode()))
    path.write_bytes(raw[:-50] if lost == "directory" else raw[: raw.index(b"c.txt") + 50])
    ran = cleaner(path)
    assert ran.code == 2
    assert ran.out.startswith(cleaner(whole).out)
    assert (b"Lavrov" in ran.out.removeprefix(cleaner(whole).out)) is (lost == "directory")
    assert f"{path}: it breaks off, or its directory is damaged; what is whole in it was read; fetch it again\n" in ran.err
    assert (f"{path}/c.txt: damaged (it breaks off); " in ran.err) is (lost == "member" and pack is not streamed)


def test_what_begins_like_a_zip_archive_and_has_no_member_is_told(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"PK\3\4 and nothing that makes sense of it")
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, b"")
    assert f"{path}: no sound ZIP archive (" in ran.err


def test_a_damaged_header_of_a_tar_archive_costs_its_member_alone(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "x"
    raw = bytearray(tarred(("a.txt", ARTICLE.encode()), ("bad.txt", b"x"), ("c.txt", ARTICLE.encode())))
    at = raw.index(b"bad.txt")
    raw[at : at + 7] = b"BAD.TXT"
    path.write_bytes(raw)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode() * 2)
    assert f"{path}: a part of the archive is damaged and was left out (bad checksum)" in ran.err


@pytest.mark.parametrize("suffix", [".tar", ".tar.gz"])
def test_a_tar_archive_that_breaks_off_gives_what_was_whole(cleaner: Command, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "x"
    raw = tarred(("a.txt", ARTICLE.encode()), ("b.txt", ARTICLE.encode() * 20))[:4000]
    path.write_bytes(raw if suffix == ".tar" else gzip.compress(raw)[:-20])
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}: the " in ran.err
    assert "breaks off" in ran.err


#: The package behind each extra, and a file that needs it.
EXTRAS = {
    "zstd": ("compression" if sys.version_info >= (3, 14) else "backports", b"(\xb5/\xfd"),
    "warc": ("fastwarc.warc", wet_record(ARTICLE.encode())),
    "parquet": ("pyarrow", b"PAR1"),
}


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_that_is_missing_is_named(
    cleaner: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, extra: str
) -> None:
    package, raw = EXTRAS[extra]
    monkeypatch.setitem(sys.modules, package, None)
    path, other = tmp_path / "x", tmp_path / "a.txt"
    path.write_bytes(raw)
    other.write_text(ARTICLE)
    ran = cleaner(path, other, "-f", "text")
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert ran.err.endswith(f"what it takes is not installed; pip install 'cleaner[{extra}]'\n")


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


@pytest.mark.parametrize(("suffix", "delimiter"), [("csv", ","), ("csv", ";"), ("csv", "\t"), ("csv", "|"), ("tsv", "\t")])
def test_a_column_is_cleaned_and_the_others_stay_byte_for_byte(
    cleaner: Command, tmp_path: Path, cleaned: str, suffix: str, delimiter: str
) -> None:
    path = tmp_path / f"in.{suffix}"
    table = '\ufeffid|"text"|note\r\n1|%s|"a ""b""|c"\r\n\n2|as it is| 5" \r\n3||\r\n"4"|%s|x'.replace("|", delimiter)
    path.write_bytes((table % (quoted(DIRTY), quoted(ARTICLE))).encode())
    ran = cleaner(path)
    assert cleaner(path, "-j", "2") == ran
    assert ran.code == 0, ran.err
    assert ran.out == (table % (quoted(cleaned), quoted(ARTICLE))).encode()


def test_a_table_in_a_legacy_encoding_keeps_its_bytes(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(f"name,text\ncafé,{quoted(DIRTY)}\n".encode("cp1252", "replace"))
    out = cleaner(path).out
    assert out.startswith(b'name,text\ncaf\xe9,"')
    assert len(out) < path.stat().st_size


def test_rows_become_records_with_the_other_columns(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(f"id,text,url\n7,{quoted(ARTICLE)},http://x.example/\n")
    record = json.loads(cleaner(path, "-f", "jsonl").out)
    assert (record["source"], record["text"], record["url"]) == (f"{path}:2", ARTICLE, "http://x.example/")
    assert record["fields"] == {"id": "7", "url": "http://x.example/"}


@pytest.mark.parametrize(
    ("table", "message"),
    [
        pytest.param(b"id,body\n1,x\n", "no column 'text' (the columns are: id, body); name the one", id="no column"),
        pytest.param("id,text\n1,x\n".encode("utf-16"), "a table in UTF-16; convert it first", id="UTF-16"),
    ],
)
def test_what_is_no_table_is_told(cleaner: Command, tmp_path: Path, table: bytes, message: str) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(table)
    ran = cleaner(path, "--max-size", "1K")
    assert ran.code == 2
    assert f"cleaner: {path}: {message}" in ran.err
    assert "Traceback" not in ran.err


def test_a_row_without_the_column_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(b"id,text\n1\n2,as it is\n")
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, b"id,text\n2,as it is\n")
    assert f"{path}:2: a row of 1 column, without 'text'" in ran.err


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("row", "told"),
    [
        (b'1,"' + b"x" * 50, "a quotation mark opens in this line and never closes; close it, or double it"),
        (b'1,"' + b"x" * 990, "more than 1 KB, too large for one document; allow more with --max-size, or split it"),
        (b"1," + b"x" * 2000, "more than 1 KB, too large for one document; allow more with --max-size, or split it"),
        (b"1," + b"x" * 3000000, "more than 1 KB, too large for one document; allow more with --max-size, or split it"),
    ],
    ids=["open quote", "open quote before much", "long", "very long"],
)
def test_a_row_that_is_none_costs_no_other(cleaner: Command, tmp_path: Path, row: bytes, told: str, jobs: str) -> None:
    path = tmp_path / "in.csv"
    others = b"2,as it is\n3,and so is this\n4,as well\n"
    path.write_bytes(b"id,text\n" + row + b"\n" + others)
    ran = cleaner(path, "--max-size", "1K", "-j", jobs)
    assert ran == Ran(2, b"id,text\n" + others, f"cleaner: {path}:2: {told}\n")


#: Tells the most memory that the process ever had, in KB; ``ru_maxrss`` would also count what the one was that started it.
PEAK = """import sys; from cleaner.__main__ import main; main()
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM:")), file=sys.stderr)"""
STREAMS: dict[str, Callable[[int], bytes]] = {
    "jsonl": lambda count: (json.dumps({"text": ARTICLE * 20}).encode() + b"\n") * count,
    "csv": lambda count: b"text\n" + (quoted(ARTICLE * 20).encode() + b"\n") * count,
    "warc": lambda count: wet_record(ARTICLE.encode() * 20) * count,
    "tar": lambda count: tarred(*((f"{number}.txt", ARTICLE.encode() * 20) for number in range(count))),
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
@pytest.mark.parametrize("kind", STREAMS)
def test_memory_does_not_grow_with_a_stream(tmp_path: Path, kind: str) -> None:
    if kind == "warc":
        pytest.importorskip("fastwarc")
    peaks = []
    for count in (ENOUGH_IN_CONTAINER, ENOUGH_IN_CONTAINER + 950):  # both fill the sample that templates are learned from
        path = tmp_path / f"{count}.{kind}.gz"
        path.write_bytes(gzip.compress(STREAMS[kind](count), 1))
        done = subprocess.run(
            [sys.executable, "-c", PEAK, str(path)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=True,
            env=ENVIRONMENT,
        )
        peaks.append(int(done.stderr.split()[-1]))
    assert peaks[1] < peaks[0] + 3_000  # of streams that hold 7 MB more


def test_members_of_archives_are_excluded_like_files(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "docs" / "archive.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("a.txt", "drafts/b.txt", "c.tmp.txt"):
            archive.writestr(name, ARTICLE)
    ran = cleaner(path.parent, "--output-dir", tmp_path / "out", "--exclude", "drafts/", "--exclude", "*.tmp.txt")
    assert ran.code == 0
    assert [file.name for file in sorted((tmp_path / "out").rglob("*.txt"))] == ["a.txt"]


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("tar", "no TAR archive; it begins with text; leave out --from to read it as a document"),
        ("warc", "no WARC file (Invalid WARC header); leave out --from to read it as a document"),
    ],
)
def test_text_that_is_said_to_be_an_archive(cleaner: Command, tmp_path: Path, kind: str, told: str) -> None:
    if kind == "warc":
        pytest.importorskip("fastwarc")
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    assert cleaner("--from", kind, path) == Ran(2, b"", f"cleaner: {path}: {told}\n")


@pytest.mark.parametrize("raw", [b"", b"\n\n"], ids=["empty", "blank"])
def test_a_table_without_anything_comes_back(cleaner: Command, tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(raw)
    assert cleaner(path, "-o", tmp_path / "out.csv").code == 0
    assert (tmp_path / "out.csv").read_bytes() == raw


@pytest.mark.parametrize("above", ["\n", "\r\n \r\n", "\ufeff\n\n"], ids=["one", "windows", "after a mark"])
def test_blank_lines_above_the_header_cost_nothing(cleaner: Command, tmp_path: Path, cleaned: str, above: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(f"{above}id,text\n1,{quoted(DIRTY)}\n".encode())
    assert cleaner(path) == Ran(0, f"{above}id,text\n1,{quoted(cleaned)}\n".encode(), "")


def test_a_member_that_is_packed_in_an_unknown_way_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    raw = bytearray(zipped(("a.txt", b"word " * 100), ("b.txt", ARTICLE.encode())))
    for header, method in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = raw.index(header) + method
        raw[at : at + 2] = (99).to_bytes(2, "little")
    path = tmp_path / "in.zip"
    path.write_bytes(raw)
    ran = cleaner(path)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/a.txt: packed in a way that is not known here (" in ran.err


WRONG = [
    pytest.param([{"id": 7, "text": ARTICLE}], "no text in field 'txt' (the fields are: id, text)", id="no such field"),
    pytest.param([{"id": 7, "in": {"text": ARTICLE}}], "no text in field 'txt' (the fields are: id, in.text)", id="nested"),
    pytest.param([{"txt": 7}, {"txt": [ARTICLE]}], "no text in field 'txt' (it holds int)", id="no text"),
    pytest.param([7], "a JSON int, not an object", id="no object"),
    pytest.param(
        [{f"c{n}": "" for n in range(31)}], f"fields are: {', '.join(f'c{n}' for n in range(30))} and 1 more)", id="many"
    ),
]


def told_of(ran: Ran) -> str:
    """The one failure of a run."""
    assert ran.code == 2
    (told,) = (line for line in ran.err.splitlines() if "documents: " not in line)
    return told


@pytest.mark.parametrize(("rows", "why"), WRONG)
def test_a_field_that_no_row_has_is_told_once(cleaner: Command, tmp_path: Path, rows: list[object], why: str) -> None:
    path, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    path.write_text("\n" + "".join(json.dumps(row) + "\n" for row in rows) * (4 // len(rows)))
    out.write_text("old")
    told = told_of(cleaner(path, "--field", "txt", "-o", out))
    assert told.startswith(f"cleaner: {path}: no document in any of its 4 lines; in line 2: ")
    assert why in told
    assert out.read_text() == "old"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_long_table_without_the_field_is_given_up_soon(cleaner: Command, tmp_path: Path, jobs: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": 7}\n' * 10_000 + json.dumps({"txt": ARTICLE}) + "\n")
    told = told_of(cleaner(path, "--field", "txt", "-o", tmp_path / "out.jsonl", "-j", jobs))
    assert told.startswith(f"cleaner: {path}: no document in any of its first 10000 lines; in line 1: no text in field 'txt'")
    assert not (tmp_path / "out.jsonl").exists()


def test_the_field_that_may_be_meant_is_named(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": 1, "doc": {"text": ARTICLE}}) + "\n")
    (tmp_path / "a.csv").write_text("id,text\n1,x\n")
    hint = "did you mean {}? name the one that holds the document with --field"
    assert hint.format("doc.text") in cleaner(tmp_path / "a.jsonl", "--field", "doc.txt").err
    assert hint.format("text") in cleaner(tmp_path / "a.csv", "--field", "tekst").err


@pytest.mark.parametrize("odd", [{"id": 7}, {"text": 7}, [], "{"], ids=["no field", "no text", "no object", "no JSON"])
def test_rows_without_a_document_before_the_first_with_one_cost_it_nothing(
    cleaner: Command, tmp_path: Path, cleaned: str, odd: object
) -> None:
    path = tmp_path / "in.jsonl"
    bad = odd if isinstance(odd, str) else json.dumps(odd)
    good = json.dumps({"text": SEED.read_text()})
    path.write_text(f"{bad}\n\n{bad}\n" * 500 + f"{good}\n{bad}\n{good}\n")
    ran = cleaner(path, "-f", "text")
    assert ran.code == 2
    assert ran.out.decode().count(cleaned) == 2
    told = [line.split(":")[2] for line in ran.err.splitlines()]
    assert told == [str(number) for number in range(1, 1501) if number % 3 != 2] + ["1502"]


def test_a_row_with_a_document_does_not_wait_for_others() -> None:
    command = [sys.executable, "-m", "cleaner", "--from", "jsonl", "-j", "1"]
    row = json.dumps({"text": ARTICLE * 20}).encode() + b"\n"
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT) as child:
        assert child.stdin
        assert child.stdout
        child.stdin.write(row)
        child.stdin.flush()
        assert select.select([child.stdout], [], [], PATIENCE)[0]
        assert child.stdout.read(len(row) // 2) == row[: len(row) // 2]


def test_blank_lines_above_the_first_row_are_not_all_held() -> None:
    stream = io.BytesIO(b"\n" * 50_000)
    next(jsonl.tasks(stream, Reading(Found("x", 0, in_folder=False), "x", "jsonl", Order(), Report(silent=True))))
    assert stream.tell() < 50_000
