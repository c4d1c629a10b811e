"""A finished PDF as pictures of its pages, to look at before it leaves and to print. The only door to PDFium."""

from dataclasses import dataclass
from threading import Lock
from types import TracebackType
from typing import Self

import pypdfium2  # type: ignore[import-untyped] # it has no types

from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import CancelledError

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as pixels: rows from the top, each ``stride`` bytes; blue, green, red and an unused byte a pixel."""

    width: int
    height: int
    stride: int
    content: bytes


class Proof:
    """An open PDF, to be used in a ``with`` statement or closed.

    PDFium may run in one thread at a time in the whole program: whoever opens proofs shares one ``lock`` among them.
    """

    def __init__(self, content: bytes, lock: Lock, password: str = "") -> None:
        self._lock = lock
        self._closed = False
        with lock:
            self._document = pypdfium2.PdfDocument(content, password=password or None)
            self.sizes: tuple[tuple[float, float], ...] = tuple(
                self._document.get_page_size(number) for number in range(len(self._document))
            )
            """Width and height of every page in points."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; no page can be drawn any more. Waits for a page that is being drawn."""
        with self._lock:
            self._closed = True
            self._document.close()

    def picture(self, page: int, width: int, progress: Progress = NO_PROGRESS) -> PagePicture:
        """The page with that number, from 0, drawn ``width`` pixels wide.

        Raises ``CancelledError`` when that is no longer wanted or the file was closed while it waited its turn.
        """
        with self._lock:
            progress.step(0, 1)
            if self._closed:
                raise CancelledError
            shown = self._document[page]
            try:
                bitmap = shown.render(scale=width / self.sizes[page][0], prefer_bgrx=True, fill_color=(255,) * 4)
                content = bytes(bitmap.buffer)
                picture = PagePicture(bitmap.width, bitmap.height, bitmap.stride, content)
                bitmap.close()
            finally:
                shown.close()
        return picture
