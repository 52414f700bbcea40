"""Parquet tables, a few rows at a time: a document a row, in one of the columns. `parquet_table` writes them back."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.containers.compression import check_growth
from cleaner.containers.extras import missing
from cleaner.containers.fields import no_column, no_text_column
from cleaner.containers.seekable import seekable
from cleaner.read.documents import Document, Frame, Task, too_large
from cleaner.read.names import is_parquet_name
from cleaner.report import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from io import BufferedIOBase
    from typing import IO

    from cleaner.job import Order
    from cleaner.read.documents import Reading

_ROWS = 4  #: read at a time: bounds the memory, since a text that is packed once may stand in each
_CHUNK = 1 << 20


class Cell(NamedTuple):
    """The document of one row, and the other columns."""

    raw: bytes
    fields: Mapping[str, Any]
    number: int  #: of the row, from 0

    def document(self, order: Order) -> Document:  # noqa: ARG002 - as in Part
        """The document."""
        url = self.fields.get("url")
        return Document(self.raw, url=url if isinstance(url, str) else None, fields=self.fields, put_back=bytes)


def tasks(stream: BufferedIOBase, reading: Reading) -> Iterator[Task]:
    """A document a row. What comes from a pipe goes to a temporary file: the schema stands at the end.

    Raises:
        DocumentError: what it takes is not installed, the table is damaged, has no such column of text, or cannot come out
            as a table.
    """
    try:
        import pyarrow as pa  # noqa: F401, PLC0415 - an extra
    except ImportError:
        raise missing("parquet", "parquet files") from None
    if reading.order.tables and not (reading.order.parquet and is_parquet_name(reading.name)):
        hint = "write x.parquet with -o y.parquet or --output-dir; or take the texts with -f text, all columns with -f jsonl"
        raise DocumentError("a parquet table comes out as one only from a file into a file", hint)
    with seekable(stream) as file:
        yield from _rows(file, reading)


def _rows(file: IO[bytes], reading: Reading) -> Iterator[Task]:
    import pyarrow as pa  # noqa: PLC0415 - an extra
    from pyarrow import parquet as pq  # noqa: PLC0415

    field, number, unpacked = reading.order.field, 0, 0
    packed = file.seek(0, os.SEEK_END)
    try:
        table = pq.ParquetFile(file, buffer_size=_CHUNK, pre_buffer=False)
        names = table.schema_arrow.names
        if field not in names:
            raise no_column(field, names)
        texts = [column.name for column in table.schema_arrow if _is_text(column.type)]
        if field not in texts:
            raise no_text_column(field, str(table.schema_arrow.field(field).type), texts)
        yield Task(reading.name, reading.found, Frame(b""))
        wanted = [at for at, name in enumerate(names) if not reading.order.tables or name in {field, "url"}]
        others = [at for at, column in enumerate(table.schema_arrow) if column.name != field and not _is_shared(column.type)]
        # all columns, also where they are only written back: this is done by whole groups of rows, which must be known to be
        # sound and no bombs by then
        for batch in table.iter_batches(batch_size=_ROWS, use_threads=False):
            unpacked += batch.select(others).nbytes
            check_growth(unpacked, packed)
            for row in _as_bytes(batch.select(wanted)).to_pylist():
                number += 1
                name = f"{reading.name}:{number}"
                content = row.pop(field)
                raw = content.encode() if isinstance(content, str) else content or b""
                unpacked += len(raw)
                check_growth(unpacked, packed)
                if len(raw) > reading.order.max_size:
                    reading.report.fail(name, too_large(reading.order.max_size))
                else:
                    fields = {column: _plain(value) for column, value in row.items()}
                    yield Task(name, reading.found, Cell(raw, fields, number - 1))
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:  # texts and names are not looked at before
        message = str(error).partition("\n")[0]
        raise DocumentError(f"damaged after row {number} ({message})", "fetch it again") from None


def _as_bytes(batch: Any) -> Any:
    """Rows with texts as the bytes that stand there: one that is not in UTF-8, as it has to be, costs no other row."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    plain = {pa.string(): pa.binary(), pa.large_string(): pa.large_binary()}
    columns = [column.cast(plain[column.type]) if column.type in plain else column for column in batch.columns]
    return pa.RecordBatch.from_arrays(columns, batch.schema.names)


def _is_text(column: Any) -> bool:
    """Whether the values of a column of this type are texts, as characters or as bytes; or all missing."""
    from pyarrow import types  # noqa: PLC0415 - an extra

    if _is_shared(column):
        return _is_text(column.value_type)
    checks = (types.is_string, types.is_large_string, types.is_binary, types.is_large_binary, types.is_fixed_size_binary)
    return types.is_null(column) or any(check(column) for check in checks)


def _is_shared(column: Any) -> bool:
    """Whether all rows share the values of a column of this type: each batch would count the whole of them."""
    from pyarrow import types  # noqa: PLC0415 - an extra

    return bool(types.is_dictionary(column))


def _plain(value: Any) -> Any:
    """A value as JSON can have it: dates as ISO 8601, what else it does not know as text."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
