"""Where the reader is: briefing › pillar › section, each of which can be clicked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.section import Section

_PADDING = 12
_ARROW = 8
_LEAST = 48


class Breadcrumb(QWidget):
    """Shows the path to the open section. Parts that do not fit are shortened, the section last."""

    section_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where you are"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._crumbs: list[QPushButton] = []
        self._texts: list[str] = []

    def show_section(self, pack: Pack, section: Section) -> None:
        """Show the path to ``section`` in ``pack``."""
        pillar = pack.pillar_of(section.id)
        parts = [(pack.short_title or pack.title, pack.sections[0].id if pack.sections else section.id)]
        if pillar is not None:
            parts.append((pillar.short_title or pillar.title, pillar.sections[0]))
        else:
            parts.append((self.tr("Reference"), pack.reference[0].id))
        parts.append((section.short_title or section.title, section.id))
        self._fill(parts)

    def _fill(self, parts: list[tuple[str, SectionId]]) -> None:
        while (old := self._row.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._crumbs = []
        self._texts = [text for text, _ in parts]
        for number, (text, target) in enumerate(parts):
            if number:
                arrow = QLabel("›")
                arrow.setProperty("look", "muted")
                arrow.setFixedWidth(_ARROW)
                self._row.addWidget(arrow)
            crumb = QPushButton(text)
            crumb.setProperty("look", "crumb")
            crumb.setProperty("here", number == len(parts) - 1)
            crumb.clicked.connect(lambda _checked=False, target=target: self.section_requested.emit(target))
            self._row.addWidget(crumb)
            self._crumbs.append(crumb)
        self._row.addStretch(1)
        self._shorten()

    def _shorten(self) -> None:
        """Give each part what it needs; when that is too much, the parts before the section are cut first."""
        if not self._crumbs:
            return
        for crumb in self._crumbs:
            # The style sheet sets another font than the one a new button has.
            crumb.ensurePolished()
        metrics = [crumb.fontMetrics() for crumb in self._crumbs]
        needs = [m.horizontalAdvance(text) + _PADDING for m, text in zip(metrics, self._texts, strict=True)]
        excess = sum(needs) + _ARROW * (len(needs) - 1) - self.width()
        for crumb, text, need, metric in zip(self._crumbs, self._texts, needs, metrics, strict=True):
            width = max(_LEAST, need - max(0, excess)) if excess > 0 else need
            excess -= need - width
            cut = metric.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width - _PADDING))
            crumb.setText(text if width >= need else cut)
            crumb.setAccessibleName(text)
            crumb.setToolTip(text if crumb.text() != text else "")
            crumb.setFixedWidth(width)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()
