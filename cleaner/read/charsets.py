"""The charset that a page declares, under its WHATWG meaning, and the guess where it declares none.

The table is https://encoding.spec.whatwg.org/#names-and-labels (2026-01), as far as Python has the encoding: a browser
reads a page that says ``iso-8859-1`` as windows-1252, and so must we.
"""

from __future__ import annotations

import re

from cleaner.read.legacy import decode

_LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"
    # who can read the declaration byte by byte is not reading UTF-16
    " utf-16 utf-16le utf-16be unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff unicodefffe",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e"
    " iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7"
    " iso_8859-7:1987 sun_eu_greek",
    "iso8859-8": "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8"
    " iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1"
    " iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5"
    " windows-1254 x-cp1254",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso2022_jp": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}

#: How far a declaration is looked for, in bytes. Browsers begin with 1024, but start anew where they meet one later.
_DECLARED_WITHIN = 65_536
_ATTRIBUTES = rb"""((?:[^>"']|"[^"]*"|'[^']*')*)"""
#: What may hold something that looks like a tag, and tags.
_TAG = re.compile(
    rb"<!--.*?(?:-->|\Z)|<(?:script|style)\b.*?(?:</(?:script|style)|\Z)|<([a-z]+)(?=[\s/>])" + _ATTRIBUTES,
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(rb"""([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
_CHARSET = re.compile(rb"""charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))""", re.IGNORECASE)
_XML = re.compile(rb"""\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)""")


def declared(raw: bytes) -> str | None:
    """The codec for the charset that a page declares in a meta tag or an xml declaration, if Python has one.

    As in the HTML Standard's prescan: the first meta tag with a charset that there is; one that only describes the page
    and happens to speak of a charset does not count.
    """
    head = raw[:_DECLARED_WITHIN]
    for tag in _TAG.finditer(head):
        if tag[1] and tag[1].lower() == b"meta" and (codec := codec_of(_charset_of(tag[2]).decode("latin-1"))):
            return codec
    xml = _XML.match(head)
    return codec_of(xml[1].decode("latin-1")) if xml else None


def _charset_of(attributes: bytes) -> bytes:
    """What the attributes of a meta tag say of the charset; of two of one name the first counts."""
    values: dict[bytes, bytes] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(attributes):
        values.setdefault(name.lower(), double or single or bare)
    if b"charset" in values:
        return values[b"charset"]
    if values.get(b"http-equiv", b"").lower() != b"content-type":
        return b""
    found = _CHARSET.search(values.get(b"content", b""))
    return next(filter(None, found.groups()), b"") if found else b""


def codec_of(label: str) -> str | None:
    """The codec for a charset as it is declared, if Python has one."""
    return _CODECS.get(label.strip().lower())


#: How a document in ISO-2022-JP changes to two-byte characters and back, which it does on every line.
_TO_KANJI, _TO_ASCII = re.compile(rb"\x1b\$[@B]"), re.compile(rb"\x1b\([BJ]")
_OPEN_LINE = re.compile(rb"\x1b\$[@B][^\x1b]*[\r\n]")


def is_iso_2022_jp(raw: bytes) -> bool:
    """Whether these bytes are ISO-2022-JP, which has no byte outside ASCII and so would pass for UTF-8."""
    return bool(raw.isascii() and _TO_KANJI.search(raw) and _TO_ASCII.search(raw) and not _OPEN_LINE.search(raw))


def detect(raw: bytes) -> tuple[str, str]:
    """The text and the codec that BeautifulSoup's detection finds, over the pinned detector and nothing else.

    BeautifulSoup takes the first of cchardet, chardet and charset-normalizer that is installed. Handing it the answer
    of the pinned one, and a codec that never fails behind that, keeps what else is installed out of it.
    """
    from bs4.dammit import UnicodeDammit  # noqa: PLC0415 - as expensive as all the rest together, and rarely reached

    guesses = [_guess(raw), "cp1252"]
    dammit = UnicodeDammit(raw, known_definite_encodings=guesses, user_encodings=["latin-1"])
    found = dammit.original_encoding
    if dammit.unicode_markup is None or found not in guesses:
        return decode(raw, "cp1252"), "cp1252"
    return dammit.unicode_markup, found


#: What undeclared documents are written in, the most frequent first. Among all the codecs it knows, the detector takes
#: ``caf\xe9`` for Urdu, and Spanish for Central European where both read equally well.
_FREQUENT = (
    "cp1252", "cp1251", "gb18030", "cp932", "cp949", "euc_jp", "big5hkscs", "cp1250", "iso8859_2", "cp1254", "cp1256",
    "cp1253", "iso8859_7", "cp1255", "cp874", "cp1257", "cp1258", "koi8_r", "iso8859_5", "cp866", "iso2022_jp",
)  # fmt: skip
#: Fewer bytes than this tell the detector nothing.
_ENOUGH = 32


def _guess(raw: bytes) -> str:
    """The best match of the detector; of those that read equally well, the most frequent."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - rarely reached

    matches = from_bytes(raw, cp_isolation=list(_FREQUENT)) if len(raw) >= _ENOUGH else None
    best = matches.best() if matches else None
    if matches is None or best is None:
        return "cp1252"
    equal = {
        name
        for match in matches
        if match.chaos <= best.chaos and match.coherence >= best.coherence
        for name in match.could_be_from_charset
    }
    return min(equal & set(_FREQUENT) or {best.encoding}, key=lambda name: (*_FREQUENT, name).index(name))
