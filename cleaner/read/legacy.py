r"""Legacy bytes become the characters that a browser shows, where Python's codecs stop short of them.

The WHATWG Encoding Standard (https://encoding.spec.whatwg.org, 2026-01) describes what browsers do. Python's codecs
follow the older standards of each charset; what that changes on real pages:

- bytes that windows-125x leaves undefined are control characters, which nobody sees, not errors, which everybody sees;
- EUC-JP and ISO-2022-JP have the characters of Shift_JIS, among them ``①`` and ``㈱``: their pairs are written as pairs
  of Shift_JIS, for which Python has the right table;
- GB 18030 is that of 2022, with the euro sign of GBK.

Left alone: 192 characters of HKSCS-2008 that Python's table lacks, and how many U+FFFD stand for a broken sequence.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: Characters of a charset that have moved since Python's table of it was made.
_MOVED: dict[str, Mapping[int, int | str]] = {
    "big5hkscs": str.maketrans("•､‾∼♁☉¥¢£", "‧﹑¯～⊕⊙￥￠￡"),
    "cp932": dict.fromkeys(range(0xF8F0, 0xF8F4), "\ufffd"),
    "gb18030": str.maketrans(
        "\ue5e5\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue7c7\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864",
        "\u3000︐︒︑︓︔︕︖︗︘︙ḿ龴龵龶龷龸龹龺龻",
    ),
}
#: The same for bytes of charsets that write every character with one.
_BYTES = {"koi8-u": {0xAE: "ў", 0xBE: "Ў"}, "cp1255": {0xCA: "\u05ba"}}
_C1 = range(0x80, 0xA0)
_ERROR = "\ufffd"
_ESCAPED = re.compile("[\udc80-\udcff]+")


def decode(raw: bytes, codec: str) -> str:
    """The text of bytes in a legacy charset, as a browser shows it; what is broken becomes U+FFFD.

    Args:
        raw: the document.
        codec: as `cleaner.read.charsets` calls it.
    """
    reader = _READERS.get(codec)
    if reader is not None:
        return reader(raw)
    if codec.startswith(("cp12", "cp874", "koi8")):
        return codecs.charmap_decode(raw, "replace", _single_bytes(codec))[0]
    return raw.decode(codec, "replace").translate(_MOVED.get(codec, {}))


@lru_cache(maxsize=16)
def _single_bytes(codec: str) -> str:
    """The characters of all 256 bytes; an undefined one is a control character, or a mark that it is an error."""
    known = dict(enumerate(bytes(range(256)).decode(codec, "replace"))) | _BYTES.get(codec, {})
    characters = (chr(byte) if byte in _C1 and char == _ERROR else char for byte, char in known.items())
    return "".join(characters).replace(_ERROR, "\ufffe")  # which is how a table for charmap_decode says "undefined"


def _gb18030(raw: bytes) -> str:
    text = raw.decode("gb18030", "surrogateescape").translate(_MOVED["gb18030"])
    return _ESCAPED.sub(_ERROR, text.replace("\udc80", "€"))


#: A pair of EUC-JP; a half-width kana; one of the triples of JIS X 0212, which Shift_JIS does not have; a stray byte.
_EUC = re.compile(rb"[\xa1-\xfe]{2}|\x8e([\xa1-\xdf])|(\x8f[\xa1-\xfe]{2})|([\x80-\xff])")
_STRAY = b"\xff"  # no character of Shift_JIS


def _euc_jp(raw: bytes) -> str:
    parts, done = [], 0
    for found in _EUC.finditer(raw) if b"\x8f" in raw else ():
        if found[2]:
            parts += [_by_shift_jis(raw[done : found.start()]), found[2].decode("euc_jp", "replace")]
            done = found.end()
    return "".join([*parts, _by_shift_jis(raw[done:])])


def _by_shift_jis(raw: bytes) -> str:
    return _shift_jis(_EUC.sub(lambda found: found[1] or (_STRAY if found[3] else _pair(found[0])), raw))


@lru_cache(maxsize=8836)
def _pair(euc: bytes) -> bytes:
    """A pair of EUC-JP as Shift_JIS writes it, if it does: two rows of 94 share a lead byte."""
    row, cell = euc[0] - 0xA1, euc[1] - 0xA1
    lead = row // 2 + (0x81 if row < 62 else 0xC1)  # noqa: PLR2004 - lead bytes jump over half-width kana
    trail = cell + 0x9F if row % 2 else cell + 0x40 + (cell >= 63)  # noqa: PLR2004 - trail bytes jump over 0x7F
    written = bytes((lead, trail))
    return written if _ERROR not in written.decode("cp932", "replace") else _STRAY


def _shift_jis(raw: bytes) -> str:
    return raw.decode("cp932", "replace").translate(_MOVED["cp932"])


#: A stretch of ISO-2022-JP: the escape that opens it, and its bytes.
_STRETCH = re.compile(rb"\x1b(\$[@B]|\([BJI])([^\x1b]*)")
_GRAPHIC, _KANA = range(0x21, 0x7F), range(0x21, 0x60)
#: Seven bits up to the eighth: what separates ISO-2022-JP from EUC-JP.
_RAISED = bytes(byte | 0x80 if byte in _GRAPHIC else byte for byte in range(256))


def _iso_2022_jp(raw: bytes) -> str:
    return _by_shift_jis(_STRETCH.sub(_as_shift_jis, raw))


def _as_shift_jis(found: re.Match[bytes]) -> bytes:
    escape, stretch = found[1], found[2]
    if escape.startswith(b"$"):
        return stretch.translate(_RAISED)
    if escape == b"(I":
        return b"".join(b"\x8e%c" % (byte | 0x80) if byte in _KANA else b"%c" % byte for byte in stretch)
    return stretch


_READERS: dict[str, Callable[[bytes], str]] = {
    "gb18030": _gb18030,
    "cp932": _shift_jis,
    "euc_jp": _euc_jp,
    "iso2022_jp": _iso_2022_jp,
}
