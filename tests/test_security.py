"""Attacks by documents, their names and what else lies in the folders: each is tried, and comes to nothing."""

import bz2
import gzip
import io
import lzma
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import time
import tracemalloc
import zipfile
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
from command import ARTICLE, ENVIRONMENT, PATIENCE, ROOT, SEED, Command, on_a_terminal

from cleaner import analyze, clean
from cleaner.containers import tasks
from cleaner.containers.compression import Decompressed, unpacked
from cleaner.job import Order
from cleaner.read.discover import Found
from cleaner.read.documents import Reading
from cleaner.report import DocumentError, Report
from cleaner.root import Root
from cleaner.write import AtomicFile, WriteError, write_file


def tarred(*members: tarfile.TarInfo) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for member in members:
            member.size = len(ARTICLE.encode()) if member.isreg() else 0
            archive.addfile(member, io.BytesIO(ARTICLE.encode()))
    return out.getvalue()


def member(name: str, kind: bytes = tarfile.REGTYPE, leads_to: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, leads_to
    return info


def tree(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())


# Where files go


@pytest.mark.parametrize(
    "name",
    [
        "../up.txt",
        "/abs.txt",
        "a/../../up.txt",
        "..\\up.txt",
        "a\\..\\..\\up.txt",
        "C:\\up.txt",
        "C:/up.txt",
        "\\\\host\\up.txt",
    ],
)
def test_no_name_in_an_archive_leads_out_of_the_output_folder_on_any_system(
    cleaner: Command, tmp_path: Path, name: str
) -> None:
    (tmp_path / "x.tar").write_bytes(tarred(member(name), member("good.txt")))
    ran = cleaner(tmp_path / "x.tar", "--output-dir", tmp_path / "deep" / "out")
    assert ran.code == 2
    assert "a name that leads out of the archive; unpack it by hand\n" in ran.err
    assert tree(tmp_path) == ["deep/out/x.tar/good.txt", "x.tar"]


def test_no_member_is_written_through_a_link_that_came_before_it(cleaner: Command, tmp_path: Path) -> None:
    attack = tarred(
        member("sub", tarfile.SYMTYPE, str(tmp_path)), member("sub/a.txt"), member("b.txt", tarfile.LNKTYPE, "a.txt")
    )
    (tmp_path / "x.tar").write_bytes(attack)
    assert cleaner(tmp_path / "x.tar", "--output-dir", tmp_path / "out").code == 0
    assert tree(tmp_path) == ["out/x.tar/sub/a.txt", "x.tar"]
    assert not (tmp_path / "out" / "x.tar" / "sub").is_symlink()


def test_a_link_in_the_output_folder_leads_nothing_out_of_it(cleaner: Command, tmp_path: Path) -> None:
    folder, out, elsewhere = tmp_path / "in", tmp_path / "out", tmp_path / "elsewhere"
    for path in (folder / "sub", out, elsewhere):
        path.mkdir(parents=True)
    for name in ("a.txt", "sub/b.txt"):
        (folder / name).write_text(ARTICLE)
    (elsewhere / "a.txt").write_text("precious\n")
    (elsewhere / "a.txt").chmod(0o600)
    (out / "a.txt").symlink_to(elsewhere / "a.txt")
    (out / "sub").symlink_to(elsewhere)
    ran = cleaner(folder, "--output-dir", out)
    assert ran.code == 2
    assert f"cleaner: {out}/sub/b.txt: 'sub' is there already, and a file or a link; rename or remove it\n" in ran.err
    assert tree(elsewhere) == ["a.txt"]
    assert (elsewhere / "a.txt").read_text() == "precious\n"
    assert (out / "a.txt").read_text() == ARTICLE
    assert not (out / "a.txt").is_symlink()
    assert (out / "a.txt").stat().st_mode & 0o777 != 0o600, "nor is anything of the other file taken over"


def test_a_link_that_is_laid_while_a_file_is_written_leads_nowhere(tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    elsewhere.mkdir()
    with AtomicFile(str(out / "sub" / "a.txt"), root=Root(str(out))) as file:
        file.write(b"text")
        (out / "sub").rename(out / "moved")
        (out / "sub").symlink_to(elsewhere)
    assert tree(tmp_path) == ["out/moved/a.txt", "out/sub"]


def test_no_path_leads_out_of_its_root(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="leads out of its folder"):
        AtomicFile(str(tmp_path / "out" / ".." / "up" / "a.txt"), root=Root(str(tmp_path / "out")))


def test_the_log_of_a_run_is_not_written_through_a_link(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("precious\n")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".cleaner").symlink_to(tmp_path / "victim")
    assert cleaner(SEED, "--output-dir", tmp_path / "out", "--resume").code == 2
    assert (tmp_path / "victim").read_text() == "precious\n"


@pytest.mark.parametrize("lay", [os.mkfifo, lambda path: os.symlink(SEED, path), os.mkdir], ids=["pipe", "link", "folder"])
def test_what_lies_where_the_temporary_file_goes_is_not_written_to(tmp_path: Path, lay: Callable[[Path], None]) -> None:
    lay(tmp_path / ".a.txt.cleaner")
    before = SEED.read_bytes()
    try:
        write_file(str(tmp_path / "a.txt"), b"new")
    except WriteError:
        assert not (tmp_path / "a.txt").exists()
    else:
        assert (tmp_path / "a.txt").read_bytes() == b"new"
        assert stat.S_ISREG((tmp_path / "a.txt").lstat().st_mode)
    assert SEED.read_bytes() == before


def test_a_file_that_was_opened_before_never_gets_to_see_what_is_written(tmp_path: Path) -> None:
    left = tmp_path / ".a.txt.cleaner"
    left.write_bytes(b"left by a killed run")
    with left.open("rb") as spy:
        write_file(str(tmp_path / "a.txt"), b"secret")
        assert spy.read() == b"left by a killed run"


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o400])
def test_who_may_not_read_the_target_may_not_read_the_temporary_file(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"secret")
    target.chmod(mode)
    with AtomicFile(str(target)) as file:
        file.write(b"secret too")
        (temporary,) = tmp_path.glob(".*")
        assert temporary.stat().st_mode & 0o777 & ~mode == 0
    assert target.stat().st_mode & 0o777 == mode


# What reaches a terminal

#: Sequences that clear the screen, set the title, write to the clipboard, in 7 and in 8 bits; a backspace, a bell.
CONTROLS = "\x1b[2J\x1b]0;title\x07\x1b]52;c;eA==\x07\x9b31m\x9d0;title\x9c\x08\x07\x7f\x0e"
SUFFIXES = {"FILE": ".txt", "NOTHING": ".none", "TABLE": ".csv", "CONFIG": ".toml"}  #: of the file that a word stands for
ALLOWED = {b"\x1b[0m", b"\x1b[1m", b"\x1b[2m", b"\x1b[31m", b"\x1b[32m"}  #: our own colours


@pytest.mark.parametrize(
    "call",
    [
        ["FILE"],
        ["FILE", "--diff"],
        ["FILE", "--annotate"],
        ["FILE", "--check"],
        ["FILE", "-f", "json"],
        ["FILE", "-f", "html"],
        ["FILE", "--removed", "/dev/stderr", "-o", "/dev/tty"],
        ["FILE", "FILE", "-o", "/dev/stdout", "--removed", "/dev/stderr"],
        ["FILE", "FILE", "-f", "markdown"],
        ["explain", "FILE"],
        ["explain", "FILE", "-f", "json"],
        ["NOTHING"],
        ["FILE", "FILE", "--in-place"],
        ["FILE", "--from", "jsonl"],
        ["TABLE"],
        ["eval", "GOLD"],
        ["eval", "GOLD", "-f", "json"],
        ["eval", "GOLD", "--compare", "CONFIG"],
        ["--\x1b[2J"],
        ["--strictness=\x1b[2J"],
        ["-\x1b[2J.txt"],
        ["rules", "\x1b[2J"],
    ],
    ids=" ".join,
)
def test_no_control_sequence_reaches_a_terminal(tmp_path: Path, call: list[str]) -> None:
    path = tmp_path / "na\x1b[2J\x9b\x07me.txt"
    path.write_text(SEED.read_text().replace("Spotify", f"{CONTROLS}Spotify").replace("the", f"{CONTROLS}the"))
    names = {name: str(path.with_suffix(suffix)) for name, suffix in SUFFIXES.items()} | {"GOLD": str(tmp_path / "gold")}
    for name in {"TABLE", "CONFIG"} & set(call):
        Path(names[name]).write_text(f"id{CONTROLS},text\n1,{CONTROLS}a\n" if name == "TABLE" else "strictness = 1\n")
    (tmp_path / "gold").mkdir()
    for suffix in (".txt", ".txt.expected"):
        shutil.copy(path, f"{names['GOLD']}/{path.stem}{suffix}")
    seen = on_a_terminal(*(names.get(word, word) for word in call))
    assert seen
    found = re.findall(rb"\x1b(?:\[[0-9;]*[A-Za-z])?", seen)
    assert set(found) <= ALLOWED
    assert set(seen.decode()) & {chr(code) for code in (*range(32), *range(0x7F, 0xA0))} <= set("\r\n\t\x1b")


# What unpacking costs


@pytest.mark.parametrize(("form", "pack"), [("bzip2", bz2.compress), ("xz", lzma.compress)])
def test_a_stream_that_grows_without_end_is_given_up(form: str, pack: Callable[[bytes], bytes]) -> None:
    stream = Decompressed(io.BufferedReader(io.BytesIO(pack(bytes(10_000_000)) * 10)), form)
    with pytest.raises(DocumentError, match="grows more than 2000 times when it is unpacked, as decompression bombs do"):
        deque(iter(lambda: stream.read(1 << 20), b""), maxlen=0)


def test_what_is_packed_again_and_again_is_unpacked_once() -> None:
    packed = bz2.compress(bz2.compress(bz2.compress(bytes(1_000_000))))
    assert bz2.decompress(packed) == unpacked(packed, 1 << 30)


def test_members_of_an_archive_that_share_their_bytes_are_refused(cleaner: Command, tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("a.txt", "b.txt", "c.txt"):
            archive.writestr(name, ARTICLE)
        for info in archive.infolist()[1:]:
            info.header_offset = 0
    (tmp_path / "x.zip").write_bytes(out.getvalue())
    ran = cleaner(tmp_path / "x.zip")
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert ran.err.count(": shares its bytes with another member, as decompression bombs do; ") == 2


def zip_that_grows() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_BZIP2) as archive:
        for number in range(9):
            archive.writestr(f"{number}.txt", bytes(8_000_000))
    return out.getvalue()


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_bomb_in_an_archive_is_given_up_before_it_takes_memory(cleaner: Command, tmp_path: Path, packing: int) -> None:
    """`zipfile` unpacks at once whatever it has read of some forms: a kilobyte may come to gigabytes."""
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", packing) as archive:
        archive.writestr("bomb.txt", bytes(80_000_000))
        archive.writestr("b.txt", ARTICLE)
    tracemalloc.start()
    try:
        ran = cleaner(path)
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"{path}/bomb.txt: grows more than 200 times when it is unpacked" in ran.err


def warc_that_grows(size: int = 8_000_000, number: int = 10) -> bytes:
    pytest.importorskip("fastwarc")
    body = gzip.compress(gzip.compress(b" " * size))
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip, gzip\r\n\r\n" + body
    head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n" % len(answer)
    return (head + answer + b"\r\n\r\n") * number


def parquet_that_grows(column: str = "text") -> bytes:
    table = pytest.importorskip("pyarrow").table({"text": ["a"] * 9} | {column: [" " * 8_000_000] * 9})
    out = io.BytesIO()
    pytest.importorskip("pyarrow.parquet").write_table(table, out, compression="zstd")
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "made"), [("zip", zip_that_grows), ("warc", warc_that_grows), ("parquet", parquet_that_grows)]
)
def test_a_container_that_grows_without_end_is_given_up(kind: str, made: Callable[[], bytes]) -> None:
    """However small each of its documents is."""
    order = Order(tables=False, field="text")
    reading = Reading(Found("x", 0, in_folder=False), "x", kind, order, Report(silent=True))
    stream = io.BufferedReader(io.BytesIO(made()))
    with pytest.raises(DocumentError, match="grows more than 2000 times when it is unpacked, as decompression bombs do"):
        deque(tasks(stream, reading), maxlen=0)


@pytest.mark.parametrize("tables", [False, True])
def test_a_table_whose_other_columns_grow_without_end_is_given_up(tables: bool) -> None:
    order = Order(tables=tables, parquet=tables, field="text")
    reading = Reading(Found("x.parquet", 0, in_folder=False), "x.parquet", "parquet", order, Report(silent=True))
    stream = io.BufferedReader(io.BytesIO(parquet_that_grows("other")))
    with pytest.raises(DocumentError, match="grows more than 2000 times when it is unpacked, as decompression bombs do"):
        deque(tasks(stream, reading), maxlen=0)


def test_a_value_that_all_rows_of_a_table_share_does_not_make_it_grow() -> None:
    pa = pytest.importorskip("pyarrow")
    out = io.BytesIO()
    table = pa.table({"text": ["a"] * 4_000, "kind": pa.array(["kind" * 250_000] * 4_000).dictionary_encode()})
    pytest.importorskip("pyarrow.parquet").write_table(table, out, compression="zstd")
    order = Order(tables=True, parquet=True, field="text")
    reading = Reading(Found("x.parquet", 0, in_folder=False), "x.parquet", "parquet", order, Report(silent=True))
    assert len(list(tasks(io.BufferedReader(io.BytesIO(out.getvalue())), reading))) == 4_001


def test_a_page_that_grows_when_its_encoding_is_undone_costs_no_other(cleaner: Command, tmp_path: Path) -> None:
    (tmp_path / "x.warc").write_bytes(warc_that_grows(17_000_000, 1) + warc_that_grows(100, 1))
    ran = cleaner(tmp_path / "x.warc", "-f", "jsonl")
    assert (ran.code, ran.out.count(b"\n")) == (2, 1)
    assert "x.warc:1: grows more than 200 times when it is unpacked, as decompression bombs do; " in ran.err


def test_the_holes_of_a_sparse_file_are_not_filled(cleaner: Command, tmp_path: Path) -> None:
    sparse = member("holes.txt")
    sparse.pax_headers = {"GNU.sparse.map": "0,6", "GNU.sparse.size": "90000000"}
    (tmp_path / "x.tar").write_bytes(tarred(sparse, member("a.txt")))
    ran = cleaner(tmp_path / "x.tar")
    assert (ran.code, ran.out) == (0, ARTICLE.encode())
    assert "left out: 1 link or special file\n" in ran.err


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY {name} '{f'&{of};' * 10}'>" for of, name in zip("abcdefghij", "bcdefghijk", strict=True)
)


@pytest.mark.parametrize(
    "declaration",
    [
        f"{BOMB}<!ENTITY x '&k;'>]>",
        "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
    ],
    ids=["that grow", "of files", "elsewhere"],
)
@pytest.mark.parametrize("kind", ["html", "auto"])
def test_entities_of_a_document_are_not_looked_up(declaration: str, kind: str) -> None:
    page = (
        f"<?xml version='1.0'?>{declaration}<html xmlns='http://www.w3.org/1999/xhtml'><body><p>{ARTICLE}&x;</p></body></html>"
    )
    begun = time.process_time()
    text = clean(page, kind=kind)
    assert time.process_time() - begun < 5
    assert "root:" not in text
    assert "aaaaaaaaaaa" not in text
    assert "&x;" in text


# What happens beside cleaning

#: Ends the process where it goes near the network, another program, or a file that it has no business with.
WATCHED = """
import sys
def watch(event, arguments):
    if event.split(".")[0] in {"socket", "subprocess", "urllib", "ftplib", "http", "webbrowser"} or event in FORBIDDEN:
        sys.stderr.write(f"{event} {arguments}\\n")
        raise SystemExit(9)
    if event == "open" and started and not str(arguments[0]).endswith((".py", ".pyc", ".toml")):
        sys.stderr.write(f"{event} {arguments}\\n")
        raise SystemExit(9)
FORBIDDEN = {"os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "pty.spawn", "os.remove", "os.rename", "os.mkdir"}
started = False
sys.addaudithook(watch)
import cleaner
documents = sys.stdin.read().split("\\0")
started = True
for document in documents:
    result = cleaner.analyze(document, url="http://example.invalid/", links=True, images=True)
    result.text, result.markdown, result.html, result.title, result.facts, result.blocks
print(len(documents))
"""
CALLS_HOME = """<!doctype html><html><head><base href="http://example.invalid/"><meta http-equiv=refresh content="0;url=http://x.invalid">
<link rel=stylesheet href=http://x.invalid/a.css><link rel=canonical href=http://x.invalid><script src=http://x.invalid/a.js></script>
<script type="application/ld+json">{"@context": "http://schema.invalid", "@type": "Article", "@id": "file:///etc/passwd"}</script>
</head><body><main><h1>Bridge</h1><p>%s<img src=http://x.invalid/a.png><iframe src=file:///etc/passwd></iframe><object data=http://x.invalid>
</object><embed src=http://x.invalid><video src=http://x.invalid poster=http://x.invalid></video>
<svg><image href=http://x.invalid /></svg>
<form action=http://x.invalid><input type=submit></form></main></body></html>"""


@pytest.mark.undisturbed
def test_nothing_is_fetched_run_or_read_beside_the_document() -> None:
    documents = [
        SEED.read_text(),
        ARTICLE,
        CALLS_HOME % ARTICLE,
        *(path.read_text() for path in (ROOT / "seeds").rglob("*.html")),
    ]
    program = [sys.executable, "-B", "-c", WATCHED]  # Python writes down what it has compiled; not here
    done = subprocess.run(
        program, input="\0".join(documents), capture_output=True, text=True, check=False, env=ENVIRONMENT, timeout=PATIENCE
    )
    assert (done.stderr, done.stdout) == ("", f"{len(documents)}\n")


def test_a_page_that_calls_home_gives_a_text_and_html_that_do_not() -> None:
    result = analyze(CALLS_HOME % ARTICLE)
    for rendering in (result.text, result.markdown, result.html):
        assert "invalid" not in rendering
        assert "passwd" not in rendering
