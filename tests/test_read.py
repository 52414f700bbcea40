"""Reading: bytes become text without ever failing, and text is told from html."""

import subprocess
import sys

import pytest
from bs4 import BeautifulSoup
from command import ARTICLE, PATIENCE, ROOT
from hypothesis import given
from hypothesis import strategies as st

from cleaner.read import from_bytes, from_object
from cleaner.read.decoding import byte_lines, is_binary
from cleaner.segment.lines import split_lines

RUSSIAN = "Привет, мир! Это обычный текст на русском языке, и он довольно длинный."
GERMAN = "Ein schöner Tag für Müller und Söhne, denn die Straße war naß.\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1251", "koi8-r"],
)
def test_text_is_decoded(encoding: str) -> None:
    text = f"{RUSSIAN}\nAnd some words in English.\n"
    assert from_bytes(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("iso-8859-1", "cp1252"),
        ("ascii", "cp1252"),
        (" ISO-8859-9 ", "cp1254"),
        ("gb2312", "gb18030"),
        ("shift_jis", "cp932"),
        ("ks_c_5601-1987", "cp949"),
        ("tis-620", "cp874"),
        ("big5", "big5hkscs"),
        ("windows-1251", "cp1251"),
    ],
)
def test_a_declared_charset_has_its_whatwg_meaning(label: str, codec: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><body>'.encode() + b"\xa4\xa4\xb0\xa1\x93</body>"
    assert from_bytes(page).encoding == codec


@pytest.mark.parametrize(
    "head",
    [
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        "<META CHARSET=windows-1251>",
        "<!-- <meta charset=utf-8> --><meta charset='windows-1251'>",
    ],
)
def test_forms_of_declaration(head: str) -> None:
    assert from_bytes(f"<html>{head}{RUSSIAN}".encode("cp1251")).encoding == "cp1251"


def test_an_xml_declaration_counts() -> None:
    page = f'<?xml version="1.0" encoding="koi8-r"?>\n<html>{RUSSIAN}</html>'
    assert from_bytes(page.encode("koi8-r")).text == page


def test_a_page_in_utf8_that_declares_something_else_is_utf8() -> None:
    assert from_bytes(f"<html><meta charset=latin1>{RUSSIAN}".encode()).encoding == "utf-8"


def test_a_declaration_of_utf16_that_can_be_read_byte_by_byte_is_wrong() -> None:
    assert from_bytes(b"<html><meta charset=utf-16>caf\xe9").encoding == "utf-8"


def test_plain_text_that_quotes_a_declaration_declares_nothing() -> None:
    assert from_bytes(f'Write <meta charset="utf-8"> first. {GERMAN}'.encode("cp1252")).encoding == "cp1252"


@pytest.mark.parametrize("raw", ["schön für".encode()[:-2], ("é" * 50).encode() + b"\xff", b"\xff" + ("é" * 50).encode()])
def test_utf8_with_little_broken_stays_utf8(raw: bytes) -> None:
    assert from_bytes(raw).encoding == "utf-8"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "café\n"),
        ("cp1252", GERMAN),
        ("cp1252", "El niño comió jamón en la montaña; mañana será otro día, según él."),
        ("cp1250", "Zażółć gęślą jaźń, powiedział mężczyzna, który przyszedł tutaj."),
        ("euc_jp", "日本語の文章です。これはテストです。よろしくお願いします。"),
        ("gb18030", "这是一个普通的中文句子用来测试编码检测的能力。"),
        ("cp949", "이것은 인코딩 감지를 시험하기 위한 평범한 한국어 문장입니다."),
    ],
)
def test_undeclared_legacy_encodings_are_detected(encoding: str, text: str) -> None:
    assert from_bytes(text.encode(encoding)).text == text


def test_another_detector_that_is_installed_changes_nothing() -> None:
    """BeautifulSoup prefers cchardet and chardet where it finds them."""
    program = (
        "import sys, types; fake = types.ModuleType('cchardet'); fake.detect = lambda raw: {'encoding': 'cp866'};"
        "sys.modules['cchardet'] = fake; import bs4.dammit; assert bs4.dammit.chardet_module is fake;"
        "from cleaner.read import from_bytes;"
        "print(*(from_bytes(raw).encoding for raw in (sys.argv[1].encode('cp1252'), b'\\x81\\x8d', b'caf\\xe9')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, GERMAN], capture_output=True, check=True, text=True, cwd=ROOT, timeout=PATIENCE
    )
    assert done.stdout == "cp1252 cp1252 cp1252\n"


@given(st.binary(max_size=300))
def test_every_sequence_of_bytes_decodes_and_its_lines_add_up(raw: bytes) -> None:
    source = from_bytes(raw)
    assert b"".join(byte_lines(raw, source.encoding)) == raw


@given(st.text(st.sampled_from("a é語😀\r\n\u2028\f\x85"), max_size=40), st.sampled_from(["utf-8", "utf-16", "utf-32-be"]))
def test_lines_of_bytes_are_the_lines_of_the_text(text: str, encoding: str) -> None:
    raw = text.encode(encoding)
    lines = byte_lines(raw, {"utf-16": "utf-16-le"}.get(encoding, encoding))
    texts = [line.encode(encoding) for line in split_lines(text)]
    if encoding == "utf-16":  # only the first line has the mark
        texts = [texts[0], *(line[2:] for line in texts[1:])] if texts else [raw]
    assert lines == texts


@pytest.mark.parametrize(
    "raw",
    [b"\x7fELF\0\0\1", b"GIF\0\1\2", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"PK\3\4\0\0\0\0", bytes(500), b"a\0b\0c\0\0\0"],
)
def test_binary_files(raw: bytes) -> None:
    assert is_binary(raw)


@pytest.mark.parametrize("raw", [b"", b"text", b"h\0i\0", "語\n語 語 and English".encode("utf-16-be"), b"\xff\xfe\0\0"])
def test_no_binary_files(raw: bytes) -> None:
    assert not is_binary(raw)


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><p>x",
        "\ufeff \n<HTML lang=en>",
        "<!-- saved from a site -->\n<html>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
        "<p>One paragraph that goes on for a while.</p>",
        "<body>One line.\nAnd another one.\nAnd the last.</body>\n<!-- cached -->\n<!-- at noon -->\n",
        "<div>\n<p>Some text here.</p>\n<p>More text here.</p>\n</div>\nand a tail",
        "Intro\n<ul>" + "<li><a href=/x>x</a></li>" * 9 + "</ul> tail",
    ],
)
def test_html_is_known(text: str) -> None:
    assert from_object(text).kind == "html"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<",
        ARTICLE,
        "Use <b> and </b> for bold.",
        "<b>  makes bold\n<i>  makes italic\n",
        "The <html> tag comes first, the <!DOCTYPE html> before it.",
        "<htmlx> is no tag",
        "See <https://example.org> or write to <joe@example.org>.",
        "for (i = 0; i < n; i++) { a<b>(c); }",
        "Dear <name>,\nyour <order> is on its way.",
        2 * ARTICLE + "<ul>\n" + 4 * '<li class="a-long-name"><a href="/x">x</a></li>\n' + "</ul>\n" + ARTICLE,
        2 * ARTICLE + 8 * "</script>\n" + ARTICLE,
    ],
)
def test_prose_that_quotes_a_tag_is_text(text: str) -> None:
    assert from_object(text).kind == "text"


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("a.html", "no tags at all", "html"),
        ("A.HTM", "no tags at all", "html"),
        ("index.html?page=2", "no tags at all", "html"),
        ("a.txt", "<p>a</p>", "text"),
        ("a.md", "<p>a</p>", "text"),
        ("a.txt", "<!doctype html><p>a</p>", "html"),
        ("a", "<p>a</p>", "html"),
    ],
)
def test_the_name_of_a_file_says_what_it_is(name: str, text: str, kind: str) -> None:
    assert from_object(text, name=name).kind == kind


def test_what_is_asked_for_is_taken() -> None:
    assert from_object("<!doctype html>", kind="text").kind == "text"
    assert from_object("plain", kind="html").kind == "html"


def test_a_parsed_tree_is_a_source() -> None:
    tree = BeautifulSoup("<p>a</p>", "html.parser")
    source = from_object(tree, url="http://x.example/")
    assert (source.kind, source.tree, source.url) == ("html", tree, "http://x.example/")


@pytest.mark.parametrize("source", [None, 3, ["a"]])
def test_other_types_are_refused_with_a_clear_message(source: object) -> None:
    with pytest.raises(TypeError, match="source is str, bytes or a BeautifulSoup object, not "):
        from_object(source)  # type: ignore[arg-type]


def test_other_kinds_are_refused_with_a_clear_message() -> None:
    with pytest.raises(ValueError, match="kind is 'auto', 'text' or 'html', not 'pdf'"):
        from_object("", kind="pdf")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind='text' cannot be meant"):
        from_object(BeautifulSoup("", "html.parser"), kind="text")
