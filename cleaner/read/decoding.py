"""Bytes become text without ever raising, and the same text on every machine.

The order: byte order mark, ISO-2022-JP (which has no byte that ASCII has not), strict UTF-8, the declared charset under
its WHATWG meaning, UTF-8 with a few bytes broken, BeautifulSoup's detection over the pinned charset-normalizer,
windows-1252. Nothing is imported before it is reached.
"""

from __future__ import annotations

#: UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
#: How far a NUL byte is looked for, in bytes; as git does to tell a binary file.
_HEAD = 8000
#: Broken UTF-8 is still UTF-8 where at least so many characters outside ASCII are whole for each that is not.
_WHOLE_PER_BROKEN = 10


def decode(raw: bytes, *, html: bool = False, charset: str | None = None) -> tuple[str, str]:
    """The text, without a byte order mark, and the name of the encoding, as Python's codecs call it.

    Args:
        raw: the document.
        html: whether it looks like html, so that a charset declared in it counts.
        charset: as declared elsewhere, in an HTTP header; it wins over one declared within.
    """
    mark, encoding = mark_of(raw)
    if encoding:
        return raw[len(mark) :].decode(encoding, "replace"), encoding
    if b"\0" in raw[:_HEAD] and (wide := _wide(raw)):
        return raw.decode(wide, "replace"), wide
    if b"\x1b$" in raw and (japanese := _iso_2022_jp(raw)):
        return japanese, "iso2022_jp"
    try:
        return raw.decode(), "utf-8"
    except UnicodeDecodeError as error:
        cut = error.end == len(raw) and error.reason == "unexpected end of data"
    return _not_utf8(raw, html=html, charset=charset, cut=cut)


def _not_utf8(raw: bytes, *, html: bool, charset: str | None, cut: bool) -> tuple[str, str]:
    """As `decode`, for what is not UTF-8, or is but for its cut end or a few bytes."""
    from cleaner.read import charsets, legacy  # noqa: PLC0415 - most documents are UTF-8 and do not come here

    declared = charsets.codec_of(charset) if charset else None
    if not declared and html:
        declared = charsets.declared(raw)
    if declared:
        return legacy.decode(raw, declared), declared
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - broken - sum(map(text.count, map(chr, range(128))))
    if (cut and whole) or whole >= _WHOLE_PER_BROKEN * broken:
        return text, "utf-8"
    return charsets.detect(raw)


def _iso_2022_jp(raw: bytes) -> str | None:
    from cleaner.read import charsets, legacy  # noqa: PLC0415 - hardly any document comes here

    return legacy.decode(raw, "iso2022_jp") if charsets.is_iso_2022_jp(raw) else None


def mark_of(raw: bytes) -> tuple[bytes, str | None]:
    """The byte order mark that leads, and the encoding it stands for; or nothing and None."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return mark, encoding
    return b"", None


def is_binary(raw: bytes) -> bool:
    """Whether these bytes are no document: NUL bytes near the beginning, and neither UTF-16 nor UTF-32."""
    head = raw[:_HEAD]
    return b"\0" in head and mark_of(head)[1] is None and _wide(raw) is None


def byte_lines(raw: bytes, encoding: str) -> list[bytes]:
    """The physical lines of a document as slices of its bytes, line endings included; they add up to the document.

    Lines end at LF, CRLF or CR and nowhere else, in units of two bytes for UTF-16 and four for UTF-32. A byte order
    mark belongs to the first line.
    """
    if not encoding.startswith(("utf-16", "utf-32")):
        return raw.splitlines(keepends=True)  # on bytes, just the three line endings
    from cleaner.segment.lines import split_lines  # noqa: PLC0415 - wide encodings are rare

    mark, _ = mark_of(raw)
    lines: list[bytes] = []
    start, end = 0, len(mark)
    for line in split_lines(raw[len(mark) :].decode(encoding, "replace")):
        end += len(line.encode(encoding, "surrogatepass"))
        lines.append(raw[start:end])
        start = end
    if start < len(raw):  # a cut character at the end is shorter than what replaced it; or there is only a mark
        lines[-1:] = [b"".join(lines[-1:]) + raw[start:]]
    return lines


def _wide(raw: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark: what decodes strictly, and to text."""
    sample = raw[: 4 * _HEAD]
    # a sample that is not the whole may have been cut inside a pair of surrogates
    ends = (len(sample), len(sample) - 2) if len(raw) > len(sample) else (len(raw),)
    for encoding in _WIDE:
        for end in ends:
            try:
                text = sample[:end].decode(encoding)
            except UnicodeDecodeError:
                continue
            if _is_text(text):
                return encoding
    return None


def _is_text(text: str) -> bool:
    """Whether this holds no control characters and nothing that Unicode has not assigned; if short, mostly ASCII."""
    from unicodedata import category  # noqa: PLC0415 - only for what has NUL bytes

    if not text or (len(text) < _SHORT and 2 * sum(char < "\x7f" for char in text) < len(text)):
        return False
    return all(char in "\t\n\r\f" or category(char) not in {"Cc", "Cn", "Co"} for char in set(text))


#: In so few characters, the head of a binary file may decode to letters of some script by chance.
_SHORT = 64
