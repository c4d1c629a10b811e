"""Pictures as PDF image objects, in sRGB without transparency."""

import io
from dataclasses import dataclass

from PIL import Image

from briefing.export.tagging.objects import Name, Value

_LARGEST = 2_400
"""Pixels on the longer side: 300 to the inch on eight inches; more is not seen in print."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels ready to be embedded: ``width`` and ``height`` in pixels. ``packed`` content is JPEG, other is raw."""

    width: int
    height: int
    grey: bool
    content: bytes
    packed: bool

    def entries(self) -> dict[str, Value]:
        """The entries of the image's dictionary."""
        entries: dict[str, Value] = {
            "Type": Name("XObject"),
            "Subtype": Name("Image"),
            "Width": self.width,
            "Height": self.height,
            "BitsPerComponent": 8,
            "ColorSpace": Name("DeviceGray" if self.grey else "DeviceRGB"),
        }
        if self.packed:
            entries["Filter"] = Name("DCTDecode")
        return entries


def read_picture(content: bytes) -> Picture | None:
    """The picture in the bytes of a PNG or JPEG file, or None when they cannot be read."""
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as image:
            # A JPEG in a plain colour space is embedded as it is, without loss.
            if image.format == "JPEG" and image.mode in {"L", "RGB"} and max(image.size) <= _LARGEST:
                return Picture(*image.size, image.mode == "L", content, packed=True)
            flat = _on_white(image)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return Picture(*flat.size, grey=False, content=flat.tobytes(), packed=False)


def _on_white(image: Image.Image) -> Image.Image:
    image.draft("RGB", (_LARGEST, _LARGEST))
    seen = image.convert("RGBA")
    seen.thumbnail((_LARGEST, _LARGEST))
    flat = Image.new("RGB", seen.size, "white")
    flat.paste(seen, mask=seen.getchannel("A"))
    return flat
