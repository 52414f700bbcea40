"""What documents come packed in: compression, and the records of crawls."""

import bz2
import gzip
import lzma
import sys
from collections.abc import Callable

from command import ARTICLE

PAGE = f"<!doctype html><title>Bridge</title><nav><a href=/>Home</a></nav><main><h1>Bridge</h1><p>{ARTICLE}</p></main>"
COMPRESSORS: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".xz": lzma.compress, ".bz2": bz2.compress}
try:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
except ImportError:  # an extra that is not installed
    pass
else:
    _CHECKED = {zstd.CompressionParameter.checksum_flag: 1}  # as the command does
    COMPRESSORS[".zst"] = lambda raw: zstd.compress(raw, options=_CHECKED)


def warc_record(body: bytes, number: int = 1, *, http: str | None = "Content-Type: text/html", **headers: str) -> bytes:
    block = body if http is None else f"HTTP/1.1 200 OK\r\n{http}\r\n\r\n".encode() + body
    known = {
        "WARC-Type": "response",
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-{number:012}>",
        "WARC-Target-URI": f"http://x.example/{number}",
        "WARC-Date": "2026-02-03T04:05:06Z",
        "Content-Type": "application/http; msgtype=response",
        "Content-Length": str(len(block)),
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in known.items())
    return f"WARC/1.0\r\n{lines}\r\n".encode() + block + b"\r\n\r\n"


def wet_record(body: bytes) -> bytes:
    return warc_record(body, http=None, WARC_Type="conversion", Content_Type="text/plain")
