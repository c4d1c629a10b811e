"""The row at the end of a section that leads to the one before and the one after."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QWidget

from briefing.document.section import Section

_HEIGHT = 44
_ABOVE = 20


class SectionEnd(QWidget):
    """Lies on the bottom margin of the text and moves with it."""

    step_requested = Signal(int)

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._previous = self._button(-1)
        self._next = self._button(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._previous)
        row.addStretch(1)
        row.addWidget(self._next)
        view.verticalScrollBar().valueChanged.connect(self.place)
        view.verticalScrollBar().rangeChanged.connect(self.place)
        view.viewport().installEventFilter(self)

    def show_neighbours(self, before: Section | None, after: Section | None) -> None:
        """Offer the neighbours there are."""
        for button, section, words in (
            (self._previous, before, "‹  {title}"),
            (self._next, after, "{title}  ›"),
        ):
            button.setVisible(section is not None)
            if section is not None:
                title = section.short_title or section.title
                button.setText(words.format(title=title))
                name = self.tr("Next section: {title}") if section is after else self.tr("Previous section: {title}")
                button.setAccessibleName(name.format(title=title))
        self.place()

    def _button(self, step: int) -> QPushButton:
        button = QPushButton()
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.step_requested.emit(step))
        return button

    def place(self) -> None:
        """Move to the end of the text as it is laid out now."""
        frame = self._view.document().rootFrame().frameFormat()
        bottom = self._view.document().size().height() - frame.bottomMargin() + _ABOVE
        top = round(bottom) - self._view.verticalScrollBar().value()
        left = round(frame.leftMargin())
        width = self._view.viewport().width() - left - round(frame.rightMargin())
        self.setGeometry(left, top, max(width, 0), _HEIGHT)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)
