import struct

import pytest

from briefing.pack.pictures import why_no_picture

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\0\x11\x08"


@pytest.mark.parametrize(
    "content", [PNG + struct.pack(">II", 640, 480), JPEG + struct.pack(">HH", 480, 640) + bytes(8)]
)
def test_png_and_jpeg_are_pictures(content):
    assert why_no_picture(content) == ""


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"GIF89a", PNG, PNG[:10], JPEG[:6], b"\xff\xd8\xff" + bytes(50)])
def test_nothing_else_is_a_picture(content):
    assert why_no_picture(content) == "is neither a PNG nor a JPEG picture"


@pytest.mark.parametrize(("width", "height"), [(0, 5), (20_000, 1), (9_000, 9_000)])
def test_the_size_of_a_picture_is_bounded(width, height):
    assert "pixels" in why_no_picture(PNG + struct.pack(">II", width, height))
