"""Legacy charsets are read as browsers read them: labels, declarations, and the characters behind the bytes.

The characters are those of the indexes of the WHATWG Encoding Standard; the labels are checked against webencodings.
"""

import pytest
import webencodings
from webencodings.labels import LABELS

from cleaner import clean
from cleaner.read import from_bytes
from cleaner.read.charsets import declared
from cleaner.read.legacy import decode

#: What browsers decode to nothing, whose bytes are all ASCII; and what a page can't declare in bytes that are read one by one.
_REPLACEMENT = {"iso-2022-kr", "csiso2022kr", "hz-gb-2312", "iso-2022-cn", "iso-2022-cn-ext", "replacement"}
_WIDE = {"utf-16le", "utf-16be"}


@pytest.mark.parametrize("label", sorted(LABELS.keys() - _REPLACEMENT))
def test_labels(label: str) -> None:
    name = webencodings.lookup(label).name
    name = {"x-user-defined": "windows-1252", "gbk": "gb18030", "iso-8859-8-i": "iso-8859-8"}.get(name, name)
    name = "utf-8" if name in _WIDE else name
    assert declared(f"<meta charset={label}>".encode()) == declared(f"<meta charset={name}>".encode()) is not None


@pytest.mark.parametrize("label", ["hz-gb-2312", "iso-2022-kr", "no-such-charset", ""])
def test_no_labels(label: str) -> None:
    assert declared(f'<meta charset="{label}">'.encode()) is None


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        pytest.param("<meta charset=koi8-r>", "koi8-r", id="bare"),
        pytest.param("<META/CHARSET = ' KOI8-R ' >", "koi8-r", id="blanks-and-case"),
        pytest.param('<meta http-equiv="content-type" content="text/html; charset=big5">', "big5hkscs", id="http-equiv"),
        pytest.param("<meta content='text/html;charset=\"sjis\"' http-equiv=Content-Type>", "cp932", id="other-order"),
        pytest.param('<meta name="description" content="on charset=big5">', None, id="a-description"),
        pytest.param('<meta http-equiv="refresh" content="9; charset=big5">', None, id="refresh"),
        pytest.param('<meta name="x" data-charset="big5">', None, id="another-attribute"),
        pytest.param('<a title="<meta charset=big5>"><meta charset=koi8-r>', "koi8-r", id="within-an-attribute"),
        pytest.param("<!-- <meta charset=big5> --><meta charset=koi8-r>", "koi8-r", id="within-a-comment"),
        pytest.param("<script>w('<meta charset=big5>')</script><meta charset=koi8-r>", "koi8-r", id="within-a-script"),
        pytest.param("<meta charset=nonsense><meta charset=koi8-r>", "koi8-r", id="the-first-that-there-is"),
        pytest.param("<meta charset=koi8-r charset=big5>", "koi8-r", id="twice"),
        pytest.param("<metadata charset=big5>", None, id="another-tag"),
        pytest.param("<link>" * 2000 + "<meta charset=koi8-r>", "koi8-r", id="late"),
        pytest.param('<?xml version="1.0" encoding="big5"?><meta charset=koi8-r>', "koi8-r", id="meta-before-xml"),
        pytest.param('<?xml version="1.0" encoding="big5"?>', "big5hkscs", id="xml"),
        pytest.param("<!-- never closed <meta charset=big5>", None, id="an-open-comment"),
    ],
)
def test_declarations(head: str, codec: str | None) -> None:
    assert declared(head.encode()) == codec


@pytest.mark.parametrize(
    ("codec", "raw", "text"),
    [
        pytest.param("cp1252", b"a\x80\x81\x9d\xe9", "a€\x81\x9dé", id="windows-1252"),
        pytest.param("cp1253", b"\x81\xaa\xe1", "\x81\ufffdα", id="windows-1253"),
        pytest.param("cp1255", b"\xca\xd9\xe0", "\u05ba\ufffdא", id="windows-1255"),
        pytest.param("cp1257", b"\x8a\xa1\xf0", "\x8a\ufffdš", id="windows-1257"),
        pytest.param("cp874", b"\x85\x98\xa1\xdb", "…\x98ก\ufffd", id="windows-874"),
        pytest.param("koi8-u", b"\xa4\xae\xbe\xc1", "єўЎа", id="koi8-u"),
        pytest.param("koi8-r", b"\xae\xbe\xc1", "╝╬а", id="koi8-r"),
        pytest.param("iso8859-7", b"\xa4\xd2\xe1", "€\ufffdα", id="iso-8859-7"),
        pytest.param("cp932", b"\x87\x40\x81\x60\xb1\xfa\xb1\xfd", "①～ｱ﨑\ufffd", id="shift_jis"),
        pytest.param("euc_jp", b"\xad\xa1\xa1\xc1\x8e\xb1\xb0\xa1", "①～ｱ亜", id="euc-jp"),
        pytest.param("euc_jp", b"\x8f\xb0\xa1\xa4\xa2<p>\xa4", "丂あ<p>\ufffd", id="euc-jp-triples-and-strays"),
        pytest.param("euc_jp", b"\xa9\xa1<\x80>", "\ufffd<\ufffd>", id="euc-jp-undefined"),
        pytest.param("iso2022_jp", b"a\x1b$B-!0!\x1b(B<\x1b(I1\x1b(J>", "a①亜<ｱ>", id="iso-2022-jp"),
        pytest.param("gb18030", b"\x80\xa2\xe3\xa8\xbc\xa6\xd9\xff\x81\x30\x84\x36", "€€ḿ︐\ufffd¥", id="gb18030"),
        pytest.param("big5hkscs", b"\xa1\x45\xa4\xa4\xa2\x44\xf9\xd6\x88\x62\xff<", "‧中￥碁Ê̄\ufffd<", id="big5"),
        pytest.param("cp949", b"\xb0\xa1\x81\x41\xff<", "가갂\ufffd<", id="euc-kr"),
    ],
)
def test_characters(codec: str, raw: bytes, text: str) -> None:
    assert decode(raw, codec) == text


JAPANESE = "町の古い橋は、二年ぶりに車が通れるようになりました。工事は①橋げた、②欄干の順に進められ、費用は予定の通りでした。"
WITHOUT_NUMBERS = JAPANESE.replace("①", "").replace("②", "")  # Python writes them to ISO-2022-JP as no page does
KOREAN = "마을의 오래된 다리가 이 년 만에 다시 열렸습니다. 공사는 예정대로 끝났고 비용도 처음에 정한 그대로였습니다."
CHINESE = "镇上的老桥在关闭两年之后重新通车。工程按时完成，费用也和当初预计的一样，居民们都很高兴。"
TAIWANESE = "鎮上的老橋在關閉兩年之後重新通車。工程按時完成，費用也和當初預計的一樣，居民們都很高興。"
RUSSIAN = "Старый мост в городе снова открыт после двух лет ремонта, и движение по нему восстановлено."
UKRAINIAN = "Старий міст у місті знову відкрито після двох років ремонту, і рух ґрунтовно відновлено."
POLISH = "Stary most w mieście został ponownie otwarty po dwóch latach remontu, jak zapowiadał burmistrz."
GREEK = "Η παλιά γέφυρα της πόλης άνοιξε ξανά μετά από δύο χρόνια εργασιών, όπως είχε υποσχεθεί ο δήμαρχος."


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("shift_jis", JAPANESE),
        ("euc-jp", JAPANESE),
        ("iso-2022-jp", WITHOUT_NUMBERS),
        ("euc-kr", KOREAN),
        ("gb18030", CHINESE),
        ("gbk", CHINESE),
        ("big5", TAIWANESE),
        ("windows-1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("iso-8859-5", RUSSIAN),
        ("koi8-u", UKRAINIAN),
        ("windows-1250", POLISH),
        ("iso-8859-2", POLISH),
        ("windows-1253", GREEK),
        ("iso-8859-7", GREEK),
        ("utf-16le", RUSSIAN),
        ("utf-16be", CHINESE),
        ("utf-16", RUSSIAN),
    ],
)
@pytest.mark.parametrize("form", ["charset={0}", 'http-equiv="Content-Type" content="text/html; charset={0}"'])
def test_pages(label: str, text: str, form: str) -> None:
    page = f"<!doctype html><html><head><meta {form.format(label)}><title>x</title></head><body><p>{text}</p></body></html>"
    codec = {"shift_jis": "cp932", "euc-jp": "euc_jis_2004"}.get(label, label)
    assert clean(page.encode(codec)) == text + "\n"


def test_iso_2022_jp_needs_no_declaration() -> None:
    text = f"{WITHOUT_NUMBERS}\n\n{WITHOUT_NUMBERS}\n"
    source = from_bytes(text.encode("iso2022_jp"))
    assert (source.text, source.encoding) == (text, "iso2022_jp")


@pytest.mark.parametrize("raw", [b"\x1b[1mbold\x1b[0m, \x1b$ alone", b"\x1b$B0!\nnever back", b"\x1b$B0!\x1b(B and \xc3\xa9"])
def test_escapes_that_are_no_iso_2022_jp(raw: bytes) -> None:
    assert from_bytes(raw).encoding == "utf-8"
