"""Rules, cue phrases, weights and defaults of one's own: a ``cleaner.toml``, or ``tool.cleaner`` in a ``pyproject.toml``.

    search   which file applies to a document: the nearest one above it
    reading  what it says, checked: whatever cannot be meant is refused with line and column
    merging  the built-in tables with that in them

The library itself looks for no file: `Config.read` reads the one that it is told, and `cleaner.analyze` takes what it returns.
"""


class ConfigError(ValueError):
    """A configuration that cannot be used; the message names file, line and column, what is wrong, and what to try."""
