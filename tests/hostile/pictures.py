"""Hostile pictures: what is none, and what would be as large as a wall."""

import struct
import zlib
from collections.abc import Iterator

from tests.hostile.threat import HEAD, Door, Threat, built

PNG = b"\x89PNG\r\n\x1a\n"
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(1)"><script>1</script>'
    b'<image href="file:///etc/passwd"/></svg>'
)
_JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"


def threats() -> Iterator[Threat]:
    """All hostile pictures, each shown by the section."""
    for name, content, told in _PICTURES:
        text = f"{HEAD}![A figure](assets/a.png)\n"
        files: dict[str, str | bytes] = {"assets/a.png": content, "sections/one.en.md": text}
        yield Threat(Door.PACK, f"picture-{name}.briefing", built(files), told)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, pixels: bytes = b"") -> bytes:
    """A PNG of that size, whose pixels may be missing."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return PNG + head + (_chunk(b"IDAT", zlib.compress(pixels)) + _chunk(b"IEND", b"") if pixels else b"")


_NONE = "is neither a PNG nor a JPEG picture"
_PICTURES = (
    ("huge-dimensions-png", png(2**31 - 1, 2**31 - 1), "2,147,483,647 by 2,147,483,647 pixels"),
    ("huge-dimensions-jpeg", _JPEG + b"\xff\xc0\0\x11\x08\xff\xff\xff\xff" + bytes(12), "65,535 by 65,535 pixels"),
    ("bomb-of-pixels", png(9_999, 9_999, bytes(9_999)), "9,999 by 9,999 pixels"),
    ("no-dimensions", png(0, 5), "0 by 5 pixels"),
    ("truncated-head", png(5, 5)[:14], _NONE),
    ("svg-with-script", SVG, _NONE),
    ("gif", b"GIF89a\x05\0\x05\0\0\0\0;", _NONE),
    ("program", b"MZ\x90\0" + bytes(200), _NONE),
    ("jpeg-without-end-of-segments", b"\xff\xd8" + b"\xff\xe0\0\2" * 200_000, _NONE),
    ("web-page", b"<html><img src='file:///etc/passwd'></html>", _NONE),
)
