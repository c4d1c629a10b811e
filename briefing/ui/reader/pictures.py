"""Pictures of a pack, checked before they are decoded: a pack is untrusted."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader

MAX_BYTES = 20_000_000
MAX_PIXELS = 40_000_000
MAX_SIDE = 20_000
SHOWN_WIDTH = 1280
"""Wider pictures are scaled down while they are read, since no text column is wider on any screen."""

_ALLOCATION_MB = 192
_SCHEME = "picture"
_FORMATS = ((b"\x89PNG\r\n\x1a\n", QByteArray(b"png")), (b"\xff\xd8\xff", QByteArray(b"jpeg")))


def picture_address(asset: str) -> str:
    """The address under which a document names an asset of the pack."""
    return f"{_SCHEME}:{asset}"


class Pictures:
    """Decodes the pictures that ``assets`` gives; it answers None to names it does not know."""

    def __init__(self, assets: Callable[[str], bytes | None]) -> None:
        self._assets = assets
        if QImageReader.allocationLimit() > _ALLOCATION_MB or QImageReader.allocationLimit() == 0:
            QImageReader.setAllocationLimit(_ALLOCATION_MB)

    def size(self, asset: str) -> QSize | None:
        """The size at which a picture is shown, from its head alone; None for what is no PNG or JPEG within bounds."""
        opened = self._open(asset)
        return opened[2] if opened else None

    def image(self, address: QUrl) -> QImage | None:
        """The picture at an address made by ``picture_address``, or None when it is refused or broken."""
        opened = self._open(address.path()) if address.scheme() == _SCHEME else None
        if opened is None:
            return None
        _buffer, reader, shown = opened
        if shown != reader.size():
            reader.setScaledSize(shown)
        image = reader.read()
        return None if image.isNull() else image

    def _open(self, asset: str) -> tuple[QBuffer, QImageReader, QSize] | None:
        content = self._assets(asset)
        if content is None or len(content) > MAX_BYTES:
            return None
        kind = next((kind for head, kind in _FORMATS if content.startswith(head)), None)
        if kind is None:
            return None
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        # The format is ours to say: the reader must not be talked into another decoder.
        reader = QImageReader(buffer, kind)
        reader.setAutoDetectImageFormat(False)
        size = reader.size()
        if not size.isValid() or max(size.width(), size.height()) > MAX_SIDE:
            return None
        if size.width() * size.height() > MAX_PIXELS:
            return None
        if size.width() > SHOWN_WIDTH:
            size = size.scaled(SHOWN_WIDTH, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        return buffer, reader, size
