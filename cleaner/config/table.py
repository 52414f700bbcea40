"""A table of a TOML file that knows where it stands: values of the type that is asked for, or a message with their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.config import ConfigError
from cleaner.config.positions import place_of
from cleaner.nearest import nearest
from cleaner.report import escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import NoReturn

    from cleaner.config.positions import Path

_WORDS = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a text in quotes",
    list: "a list",
    dict: "a table",
}


class Table(NamedTuple):
    """A table, and where it stands."""

    file: str
    text: str  #: of the whole file
    at: Path
    values: dict[str, Any]

    def refuse(self, key: str, happened: str, *, quoted: str = "", offset: int = 0) -> NoReturn:
        """Say what is wrong with a key, or a text in its value; of the table itself where there is no key.

        Raises:
            ConfigError: always.
        """
        path = (*self.at, key) if key else self.at
        place = place_of(self.text, path, quoted, offset)
        raise ConfigError(f"{self.file}:{place}: {escaped(happened)}")

    def check_keys(self, known: Iterable[str], what: str) -> None:
        """Refuse keys that nobody reads: they would be without effect, and nobody would notice."""
        names = tuple(known)
        for key in self.values:
            if key not in names:
                self.refuse(key, f"there is no {what} '{key}'; {nearest(key, names)}")

    def value(self, key: str, kind: type) -> Any:
        """The value of a key, which must be there for this."""
        value = self.values[key]
        right = isinstance(value, kind) or (kind is float and isinstance(value, int))
        if not right or (isinstance(value, bool) and kind is not bool):
            found = _WORDS.get(type(value), "a date or time")
            self.refuse(key, f"'{key}' is {_WORDS[kind]}, and here is {found}")
        return value

    def line(self, key: str) -> str:
        """A text of one line that prints as itself; nothing, where the key is not there."""
        if key not in self.values:
            return ""
        value: str = self.value(key, str).strip()
        if not value.isprintable():
            self.refuse(key, f"'{key}' is one line of text, without control characters")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty, where the key is not there."""
        values = self.value(key, list) if key in self.values else []
        for value in values:
            if not isinstance(value, str):
                self.refuse(
                    key, f"'{key}' is a list of texts in quotes, and in it is {_WORDS.get(type(value), 'a date or time')}"
                )
            if not value.isprintable():
                self.refuse(key, f"'{key}' holds texts of one line, without control characters")
        return tuple(values)

    def table(self, key: str) -> Table:
        """The table under a key; an empty one, where the key is not there."""
        return self._replace(at=(*self.at, key), values=self.value(key, dict) if key in self.values else {})

    def tables(self, key: str) -> Iterator[Table]:
        """The tables of a list under a key."""
        for number, value in enumerate(self.value(key, list) if key in self.values else []):
            if not isinstance(value, dict):
                self.refuse(key, f"'{key}' is a list of tables; write [[{key}]] above each")
            yield self._replace(at=(*self.at, key, number), values=value)

    def each_table(self) -> Iterator[tuple[str, Table]]:
        """The tables in this one, with their names."""
        for key in self.values:
            yield key, self.table(key)
