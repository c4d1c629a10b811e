import io

import pytest
from PIL import Image

from briefing.export.tagging.pictures import read_picture


def encoded(mode: str, size: tuple[int, int], kind: str, colour: object = None) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, kind)  # type: ignore[arg-type]
    return out.getvalue()


def test_transparency_becomes_white():
    picture = read_picture(encoded("RGBA", (2, 1), "PNG", (255, 0, 0, 0)))
    assert picture is not None
    assert picture.content == b"\xff" * 6


def test_a_jpeg_is_embedded_as_it_is():
    content = encoded("RGB", (20, 10), "JPEG")
    picture = read_picture(content)
    assert picture is not None
    assert (picture.content, picture.packed) == (content, True)


def test_a_jpeg_in_print_colours_is_turned_into_screen_colours():
    picture = read_picture(encoded("CMYK", (20, 10), "JPEG"))
    assert picture is not None
    assert (picture.packed, len(picture.content)) == (False, 600)


def test_a_huge_picture_is_made_smaller():
    picture = read_picture(encoded("L", (4800, 100), "PNG"))
    assert picture is not None
    assert (picture.width, picture.height) == (2400, 50)


@pytest.mark.parametrize(
    "content", [b"", b"no picture", encoded("RGB", (9, 9), "PNG")[:45], encoded("L", (9, 9), "GIF")]
)
def test_what_is_no_picture_is_refused(content: bytes):
    assert read_picture(content) is None
