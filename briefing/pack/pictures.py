"""What may be shown as a picture: PNG and JPEG of a bounded size, recognised by their first bytes."""

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
LONGEST_SIDE = 10_000
MOST_PIXELS = 50_000_000
# Frame headers of JPEG (ITU-T T.81, table B.1): C0 to CF without the three that are something else.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xD9)))


def why_no_picture(content: bytes) -> str:
    """Why ``content`` cannot be shown, as the end of a sentence; nothing when it can."""
    size = _png_size(content) if content.startswith(_PNG) else _jpeg_size(content)
    if size is None:
        return "is neither a PNG nor a JPEG picture"
    width, height = size
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE and width * height <= MOST_PIXELS):
        return f"is {width:,} by {height:,} pixels; sides of up to {LONGEST_SIDE:,} are allowed"
    return ""


def _png_size(content: bytes) -> tuple[int, int] | None:
    if len(content) < 24 or content[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", content, 16)
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Width and height from the frame header, found by walking over the segments."""
    if not content.startswith(b"\xff\xd8\xff"):
        return None
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        if marker == 0xFF or marker in _WITHOUT_LENGTH:
            at += 1 if marker == 0xFF else 2
        else:
            at += 2 + max(2, struct.unpack_from(">H", content, at + 2)[0])
    return None
