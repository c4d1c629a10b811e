"""The middle of the window: the text, or a page about the briefing that takes its place for a while."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget


class Middle(QStackedWidget):
    """Shows the text with bars above it, or one page. Pages are kept until another one is shown."""

    page_changed = Signal()
    """A page was shown, or the text again."""

    def __init__(self, text: QWidget) -> None:
        super().__init__()
        self._text = text
        self._page: QWidget | None = None
        body = QWidget()
        self._bars = QVBoxLayout()
        self._bars.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bars)
        self._texts = QHBoxLayout()
        self._texts.setSpacing(0)
        self._texts.addWidget(text, 1)
        self._beside: QWidget | None = None
        column.addLayout(self._texts, 1)
        self.addWidget(body)
        self.setFocusProxy(text)

    @property
    def page(self) -> QWidget | None:
        """The page that is in front, or None while it is the text."""
        return self._page if self.currentIndex() else None

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar above the text; it decides itself when it shows."""
        self._bars.addWidget(bar)

    @property
    def beside(self) -> QWidget | None:
        """What stands beside the text, or None."""
        return self._beside

    def put_beside(self, other: QWidget | None) -> None:
        """Share the room of the text with ``other``, half and half; None gives it back."""
        if self._beside is not None:
            self._texts.removeWidget(self._beside)
            self._beside.hide()
        self._beside = other
        if other is not None:
            self._texts.addWidget(other, 1)

    def show_page(self, page: QWidget) -> None:
        """Show ``page`` instead of the text, and give it the keyboard."""
        if page is not self._page:
            self.close_page()
            self._page = page
            self.addWidget(page)
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        (page.focusProxy() or page).setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_changed.emit()

    def show_text(self) -> None:
        """Show the text; the page stays as it is, and can be shown again."""
        if self.currentIndex():
            focused = QApplication.focusWidget()
            had_keyboard = focused is None or self.isAncestorOf(focused)
            self.setCurrentIndex(0)
            self.setFocusProxy(self._text)
            if had_keyboard:
                self._text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.page_changed.emit()

    def close_page(self) -> None:
        """Show the text and throw the page away."""
        self.show_text()
        if self._page is not None:
            self.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
