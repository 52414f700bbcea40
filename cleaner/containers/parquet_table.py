"""A parquet table written back: the cleaned texts in their column; all other columns and the groups of rows as they were."""

from __future__ import annotations

import io
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from cleaner.containers.parquet import Cell
from cleaner.write import WriteError

if TYPE_CHECKING:
    from cleaner.job import Outcome
    from cleaner.read.documents import Task
    from cleaner.sinks import Writer


class ParquetTable:
    """Takes the rows of one table; a group of rows is held at a time, and the other columns are read once more beside it.

    Rows that failed are left out, as in other tables.
    """

    def __init__(self, out: Writer, target: str, field: str) -> None:
        """Wait for the first row, which tells where the table is.

        Args:
            out: an open file, which stays open.
            target: its name, for messages.
            field: the column of the texts.
        """
        self._file = _File(out)
        self._target = target
        self._field = field
        self._texts: dict[int, bytes] = {}  # by the number of the row
        self._group = 0  # that is being collected
        self._ends: list[int] = []  # of the groups: the row after the last
        self._schema: Any = None
        self._source: Any = None
        self._writer: Any = None

    def __del__(self) -> None:
        """What pyarrow writes when it lets go of a table that was given up is for nobody."""
        self._file.is_open = False

    def put(self, task: Task, outcome: Outcome) -> None:
        """Take a row; or what stands before the first."""
        if self._source is None:
            self._open(task.found.path)
        if not isinstance(task.part, Cell):
            return
        while task.part.number >= self._ends[self._group]:
            self._write_group()
        self._texts[task.part.number] = outcome.output

    def end(self) -> None:
        """Write the last group, and what stands at the end of such a file."""
        if self._source is None:
            return
        while self._group < len(self._ends):
            self._write_group()
        self._safely(self._writer.close)
        self._source.close()

    def _open(self, path: str) -> None:
        from pyarrow import parquet as pq  # noqa: PLC0415 - an extra

        self._schema = self._safely(pq.read_schema, path)
        # of the texts only which are missing is of interest; so one that stands in many rows is held once
        self._source = self._safely(pq.ParquetFile, path, read_dictionary=[self._field])
        metadata = self._source.metadata
        groups = [metadata.row_group(number) for number in range(metadata.num_row_groups)]
        self._ends = list(accumulate(group.num_rows for group in groups))
        columns = [groups[0].column(number) for number in range(metadata.num_columns)] if groups else []
        packing = {column.path_in_schema: column.compression for column in columns}
        self._writer = self._safely(
            pq.ParquetWriter,
            self._file,
            self._schema,
            compression={name: "NONE" if codec == "UNCOMPRESSED" else codec for name, codec in packing.items()} or "snappy",
        )

    def _write_group(self) -> None:
        import pyarrow as pa  # noqa: PLC0415 - an extra

        table = self._safely(self._source.read_row_group, self._group, use_threads=False)
        first = self._ends[self._group] - table.num_rows
        position = self._schema.get_field_index(self._field)
        field = self._schema.field(position)
        is_text = not (pa.types.is_binary(field.type) or pa.types.is_large_binary(field.type))
        texts = []
        for number, null in enumerate(table.column(position).is_null().to_pylist(), first):
            text = self._texts.get(number)
            texts.append(None if text is None or (null and not text) else text.decode("utf-8", "replace") if is_text else text)
        table = table.set_column(position, field, pa.array(texts, type=field.type))
        there = [number in self._texts for number in range(first, first + table.num_rows)]
        if any(there):
            table = table if all(there) else table.filter(pa.array(there))
            self._safely(self._writer.write_table, table, row_group_size=table.num_rows)
        self._texts.clear()
        self._group += 1

    def _safely(self, step: Any, *arguments: Any, **options: Any) -> Any:
        """Do something with a table; what goes wrong is told of the file that is written.

        Raises:
            WriteError: it went wrong.
        """
        import pyarrow as pa  # noqa: PLC0415 - an extra

        try:
            return step(*arguments, **options)
        except (pa.ArrowException, OSError) as error:
            failure = error if isinstance(error, OSError) else OSError(0, str(error).partition("\n")[0])
            raise WriteError(self._target, failure) from error


class _File(io.RawIOBase):
    """What pyarrow takes for a file, over one that can only be written to."""

    def __init__(self, out: Writer) -> None:
        self._out = out
        self._size = 0
        self.is_open = True

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        raw = bytes(data)
        if self.is_open:
            self._out.write(raw)
        self._size += len(raw)
        return len(raw)

    def tell(self) -> int:
        return self._size
