"""How much of the whole briefing has been read."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from briefing.ui.pieces import label


class ReadingProgress(QFrame):
    """A bar with the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "status", wraps=False)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Read so far"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(10)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_read(self, read: int, total: int) -> None:
        """Show that ``read`` of ``total`` sections have been read."""
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(read)
        self._words.setText(self.tr("{read} of {total} read").format(read=read, total=total))
        self.setVisible(total > 0)
