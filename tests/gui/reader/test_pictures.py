import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QUrl
from PySide6.QtGui import QImage, QImageWriter

from briefing.ui.reader.pictures import MAX_BYTES, SHOWN_WIDTH, Pictures, picture_address
from tests.gui.reader.conftest import Show
from tests.gui.reader.sections import everything


def encoded(kind: str, width: int = 40, height: int = 20) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x1F5FA8)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(content.data())


def png_head(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds nothing."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def pictures(content: bytes) -> Pictures:
    return Pictures({"assets/a.png": content}.get)


ADDRESS = QUrl(picture_address("assets/a.png"))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_png_and_jpeg_are_decoded(kind: str):
    shown = pictures(encoded(kind))
    image = shown.image(ADDRESS)
    assert shown.size("assets/a.png") == QSize(40, 20)
    assert image is not None
    assert image.size() == QSize(40, 20)


def test_a_wide_picture_is_scaled_while_it_is_read():
    shown = pictures(encoded("PNG", 4000, 1000))
    image = shown.image(ADDRESS)
    assert image is not None
    assert image.size() == shown.size("assets/a.png") == QSize(SHOWN_WIDTH, SHOWN_WIDTH // 4)


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        encoded("BMP"),
        b"",
        b"\x89PNG\r\n\x1a\n",
        png_head(60_000, 60_000),
        png_head(30_000, 10),
        png_head(0, 10),
        encoded("PNG") + bytes(MAX_BYTES),
    ],
    ids=["svg", "bmp", "empty", "cut off", "bomb", "too wide", "no width", "too many bytes"],
)
def test_anything_else_is_refused_before_it_is_decoded(content: bytes):
    shown = pictures(content)
    assert shown.size("assets/a.png") is None
    assert shown.image(ADDRESS) is None


@pytest.mark.parametrize("address", ["file:///etc/hostname", "assets/a.png", "//host/share/a.png", "picture:other.png"])
def test_only_names_of_the_pack_are_answered(address: str, show: Show):
    assert pictures(encoded("PNG")).image(QUrl(address)) is None
    answer = show(everything()).loadResource(2, QUrl(address))
    assert isinstance(answer, QImage)
    assert answer.size() == QSize(1, 1)
