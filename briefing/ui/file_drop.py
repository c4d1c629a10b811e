"""Files dropped on the window: a briefing is opened, notes and returned packs go to the merge desk."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_BRIEFING = ".briefing"
_NOTES = {".json", ".jsonld", ".annotation", ".pdf"}


class FileDrop(QObject):
    """Takes files dropped anywhere on ``window``."""

    def __init__(
        self, window: QWidget, open_briefing: Callable[[Path], object], import_notes: Callable[[Sequence[Path]], object]
    ) -> None:
        super().__init__(window)
        self._open_briefing = open_briefing
        self._import_notes = import_notes
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _drop(self, paths: Sequence[Path]) -> None:
        briefings = [path for path in paths if _is_briefing(path)]
        if briefings:
            self._open_briefing(briefings[0])
        else:
            self._import_notes(paths)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _files(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop and _files(event.mimeData()):
            event.acceptProposedAction()
            self._drop(_files(event.mimeData()))
            return True
        return super().eventFilter(watched, event)


def _files(content: QMimeData) -> list[Path]:
    """The files of ``content`` that can be opened or imported; none as soon as something else is among them."""
    paths = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
    known = [path for path in paths if path.suffix.lower() in _NOTES or _is_briefing(path)]
    return known if len(known) == len(content.urls()) else []


def _is_briefing(path: Path) -> bool:
    return path.suffix.lower() == _BRIEFING or (path / "pack.toml").is_file()
