"""Parquet tables: rows are documents, and the table comes out with every other column as it was."""

import datetime as dt
import io
import json
import sys
from pathlib import Path

import pytest
from command import ARTICLE, SEED, Command, Ran, spawn

pa = pytest.importorskip("pyarrow")
from pyarrow import parquet as pq  # noqa: E402 - an extra, without which nothing here is run

DIRTY = SEED.read_text()


def parquet_table() -> bytes:
    out = io.BytesIO()
    when = dt.datetime(2026, 2, 3, 4, 5, tzinfo=dt.UTC)
    columns = {"id": list(range(200)), "text": [ARTICLE, None, *[ARTICLE] * 198], "when": [when] * 200, "tags": [["a"]] * 200}
    pq.write_table(pa.table(columns), out, row_group_size=50)
    return out.getvalue()


@pytest.mark.parametrize("piped", [False, True], ids=["file", "pipe"])
def test_rows_of_a_parquet_table_become_texts_and_records(tmp_path: Path, piped: bool) -> None:
    path = tmp_path / "in"
    path.write_bytes(parquet_table())
    ran = spawn("-f", "jsonl", "-", stdin=path.read_bytes()) if piped else spawn("-f", "jsonl", path)
    assert ran.code == 0, ran.err
    records = [json.loads(line) for line in ran.out.splitlines()]
    assert [record["text"] for record in records] == [ARTICLE, "", *[ARTICLE] * 198]
    assert records[7]["fields"] == {"id": 7, "when": "2026-02-03T04:05:00+00:00", "tags": ["a"]}
    assert records[7]["source"] == ("<stdin>:8" if piped else f"{path}:8")


@pytest.mark.parametrize(
    ("cut", "options", "message"),
    [
        pytest.param(0, [], "a parquet table comes out as one only from a file into a file; write", id="into a stream"),
        pytest.param(0, ["-f", "text", "--field", "body"], "no column 'body' (the columns are: id, text", id="column"),
        pytest.param(20, ["-f", "text"], "damaged after row 0 (", id="breaks off"),
    ],
)
def test_what_cannot_be_read_of_a_parquet_table_is_told(
    cleaner: Command, tmp_path: Path, cut: int, options: list[str], message: str
) -> None:
    path, other = tmp_path / "in.parquet", tmp_path / "a.txt"
    raw = parquet_table()
    path.write_bytes(raw[: len(raw) - cut])
    other.write_text(ARTICLE)
    ran = cleaner(path, other, *options)
    assert (ran.code, ran.out) == (2, ARTICLE.encode())
    assert f"cleaner: {path}: {message}" in ran.err
    assert "Traceback" not in ran.err


def parquet_file(path: Path, kind: pa.DataType) -> pa.Table:
    """A table with a null, something to remove, and columns of many types, in groups of four rows."""
    texts = [DIRTY, None, ARTICLE, "", DIRTY, ARTICLE, DIRTY]
    fields = {
        "id": pa.array(range(7), pa.int16()),
        "text": pa.array([text.encode() if text and pa.types.is_binary(kind) else text for text in texts], kind),
        "when": pa.array([dt.datetime(2026, 2, 3, 4, 5, tzinfo=dt.UTC)] * 7, pa.timestamp("ns", "UTC")),
        "tags": pa.array([[{"a": number}] for number in range(7)]),
    }
    table = pa.table(fields).replace_schema_metadata({"made by": "a test"})
    pq.write_table(table, path, row_group_size=4, compression="zstd")
    return pq.read_table(path)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("to", ["-o", "--output-dir"])
@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.dictionary(pa.int32(), pa.string())], ids=str)
def test_a_parquet_table_comes_out_as_one(cleaner: Command, tmp_path: Path, kind: pa.DataType, to: str, jobs: str) -> None:
    table = parquet_file(tmp_path / "in.parquet", kind)
    out = tmp_path / ("out.parquet" if to == "-o" else "out")
    ran = cleaner(tmp_path / "in.parquet", to, out, "-j", jobs, "-q")
    assert ran == Ran(0, b"", "")
    path = out if to == "-o" else out / "in.parquet"
    written = pq.read_table(path)
    seed = cleaner(SEED).out.decode()
    cleaned = [seed if text == DIRTY else text for text in table.column("text").cast(pa.string()).to_pylist()]
    assert written.column("text").cast(pa.string()).to_pylist() == cleaned
    assert written.drop_columns("text") == table.drop_columns("text")
    assert written.schema.equals(table.schema, check_metadata=True)
    metadata = pq.read_metadata(path)
    assert [metadata.row_group(number).num_rows for number in range(metadata.num_row_groups)] == [4, 3]
    assert {metadata.row_group(0).column(number).compression for number in range(4)} == {"ZSTD"}


def test_an_empty_parquet_table_comes_out_empty(cleaner: Command, tmp_path: Path) -> None:
    table = pa.table({"text": pa.array([], pa.string())})
    pq.write_table(table, tmp_path / "in.parquet")
    assert cleaner(tmp_path / "in.parquet", "-o", tmp_path / "out.parquet").code == 0
    assert pq.read_table(tmp_path / "out.parquet") == table


def test_parquet_rows_that_fail_are_left_out(cleaner: Command, tmp_path: Path) -> None:
    texts = [ARTICLE, ARTICLE * 50, ARTICLE, ARTICLE * 50]
    pq.write_table(pa.table({"text": texts, "id": range(4)}), tmp_path / "in.parquet", row_group_size=3)
    ran = cleaner(tmp_path / "in.parquet", "-o", tmp_path / "out.parquet", "--max-size", "2K", "-q")
    assert (ran.code, ran.err.count("too large")) == (2, 2)
    assert pq.read_table(tmp_path / "out.parquet").column("id").to_pylist() == [0, 2]


def test_parquet_tables_can_be_checked(cleaner: Command, tmp_path: Path) -> None:
    parquet_file(tmp_path / "in.parquet", pa.string())
    ran = cleaner(tmp_path / "in.parquet", "--check")
    assert (ran.code, ran.out.decode().split()) == (1, [f"{tmp_path / 'in.parquet'}:{number}" for number in (1, 5, 7)])


@pytest.mark.parametrize("name", ["in.jsonl", "in", "docs"])
def test_what_is_no_parquet_table_does_not_become_one(cleaner: Command, tmp_path: Path, name: str) -> None:
    (tmp_path / "docs").mkdir()
    out = tmp_path / "out.parquet"
    ran = cleaner(tmp_path / name, "-o", out)
    told = f"cleaner: {out} takes the rows of one parquet file; name one, or use --output-dir\n"
    assert ran == Ran(2, b"", told)
    assert not out.exists()


def test_a_damaged_parquet_table_leaves_the_target(cleaner: Command, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    out.write_text("old")
    parquet_file(tmp_path / "in.parquet", pa.string())
    whole = (tmp_path / "in.parquet").read_bytes()
    (tmp_path / "in.parquet").write_bytes(whole[:-20])
    ran = cleaner(tmp_path / "in.parquet", "-o", out, "-q")
    assert (ran.code, out.read_text(), ran.err.count("\n")) == (2, "old", 1)
    assert "damaged after row 0 (" in ran.err


def test_parquet_columns_of_every_type_become_json(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    columns = {
        "text": [ARTICLE],
        "raw": [b"a\xff"],
        "deep": [{"when": dt.date(2026, 2, 3), "n": 1.5}],
        "long": [dt.timedelta(1)],
    }
    pq.write_table(pa.table(columns), path)
    record = json.loads(cleaner(path, "-f", "jsonl").out)
    assert record["fields"] == {
        "raw": "a\\xff",
        "deep": {"when": "2026-02-03", "n": 1.5},
        "long": "1 day, 0:00:00",
    }


def test_a_parquet_column_without_texts_is_told(cleaner: Command, tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    pq.write_table(pa.table({"text": [ARTICLE], "id": [7]}), path)
    ran = cleaner(path, "--field", "id", "-f", "text")
    why = "no text in column 'id' (it holds int64; columns of text: text); name the one that holds the document with --field"
    assert ran == Ran(2, b"", f"cleaner: {path}: {why}\n")


@pytest.mark.parametrize("to", ["-o", "--output-dir"])
def test_a_parquet_table_that_is_given_up_says_so_and_no_more(tmp_path: Path, to: str) -> None:
    pq.write_table(pa.table({"text": [7, 8]}), tmp_path / "in.parquet")
    ran = spawn(tmp_path / "in.parquet", to, tmp_path / "out.parquet", "-q")
    assert (ran.code, ran.err.count("\n")) == (2, 1), ran.err
    assert "no text in column 'text' (it holds int64; no column holds text); " in ran.err


def test_what_parquet_takes_is_told_before_where_it_may_go(
    cleaner: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "in.parquet"
    path.write_bytes(parquet_table())
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    told = f"cleaner: {path}: parquet files cannot be read: what it takes is not installed; pip install 'cleaner[parquet]'\n"
    assert cleaner(path) == Ran(2, b"", told)


def test_a_list_of_texts_that_are_none_costs_no_other_document(cleaner: Command, tmp_path: Path) -> None:
    tags = pa.ListArray.from_arrays(pa.array(range(6), pa.int32()), pa.array([b"a"] * 4 + [b"caf\xe9"]).view(pa.string()))
    pq.write_table(pa.table({"text": [ARTICLE] * 5, "tags": tags}), tmp_path / "in.parquet")
    (tmp_path / "a.txt").write_text(ARTICLE)
    ran = cleaner(tmp_path / "in.parquet", tmp_path / "a.txt", "-f", "text")
    assert (ran.code, ran.out) == (2, ARTICLE.encode() * 5)
    assert ": damaged after row 4 (" in ran.err


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()], ids=str)
def test_a_text_that_is_not_in_utf_8_costs_no_other_row(cleaner: Command, tmp_path: Path, kind: pa.DataType) -> None:
    latin = "Das Café hat heute leider geschlossen, wir öffnen morgen wieder.\n".encode("latin-1")
    raw = pa.array([ARTICLE.encode(), latin, ARTICLE.encode()], pa.binary() if kind == pa.string() else pa.large_binary())
    path = tmp_path / "in.parquet"
    pq.write_table(pa.table({"text": raw.view(kind), "name": pa.array([b"a", b"\xff", b"c"]).view(pa.string())}), path)
    ran = cleaner(path, "-f", "jsonl")
    assert ran.code == 0, ran.err
    records = [json.loads(line) for line in ran.out.splitlines()]
    assert [record["text"] for record in records] == [ARTICLE, latin.decode("latin-1"), ARTICLE]
    assert [record["fields"]["name"] for record in records] == ["a", "\\xff", "c"]
    assert cleaner(path, "-o", tmp_path / "out.parquet").code == 0
    assert pq.read_table(tmp_path / "out.parquet").num_rows == 3
