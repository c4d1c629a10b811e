"""What the audience sees: the section, its pillar's colour, the marking, and nothing that anybody has noted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.ui.appearance import Appearance
from briefing.ui.fonts import Fonts
from briefing.ui.marking_banner import MarkingBanner
from briefing.ui.pieces import label
from briefing.ui.presentation.presented import PresentedWindow
from briefing.ui.presentation.slide import Slide
from briefing.ui.section_title import section_title

_BAND = 10
_FOOT = 40


class Audience(PresentedWindow):
    """Is given a section and nothing else: it knows no session, so no note can reach it."""

    def __init__(self, appearance: Appearance, fonts: Fonts) -> None:
        super().__init__()
        self._appearance = appearance
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Presentation"))
        self.slide = Slide(fonts, appearance.theme)
        self._band = _Band()
        self._marking = MarkingBanner()
        self._pillar = label("", "muted", wraps=False)
        self._place = label("", "muted", wraps=False)
        self._progress = _Band()
        self._blank = _Band()
        self._lay_out()
        self.slide.turned.connect(self._show_place)
        appearance.theme_changed.connect(self._recolour)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is shown, because the audience is to listen."""
        return not self._blank.isHidden()

    def present(self, pack: Pack, section: Section) -> None:
        """Show ``section`` of ``pack`` from its beginning."""
        title = section_title(pack, section)
        colour = self._appearance.theme.pillar(title.colour)
        self._band.fill(colour)
        self._progress.fill(colour)
        self._pillar.setText(" · ".join(part for part in (pack.short_title or pack.title, title.eyebrow) if part))
        self._marking.show_marking(section.marking or pack.marking)
        self.slide.set_base_language(pack.language)
        self.slide.present(section, title, pack.asset)

    def blank(self, *, blank: bool) -> None:
        """Show nothing but an empty page, or the section again."""
        self._blank.fill(self._appearance.theme.page)
        self._blank.setGeometry(0, 0, self.width(), self.height() if blank else 0)
        self._blank.setVisible(blank)
        self._blank.raise_()

    def _show_place(self) -> None:
        slide = self.slide
        self._place.setText(f"{slide.number} / {slide.count}" if slide.count > 1 else "")
        self._progress.show_share(slide.number / slide.count)

    def _recolour(self) -> None:
        self.slide.set_theme(self._appearance.theme)

    def _lay_out(self) -> None:
        self._band.setFixedHeight(_BAND)
        self._progress.setFixedHeight(4)
        self._blank.setParent(self)
        self._blank.hide()
        foot = QWidget()
        foot.setFixedHeight(_FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(32, 0, 32, 0)
        row.addWidget(self._pillar)
        row.addStretch(1)
        row.addWidget(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._band, self._marking):
            column.addWidget(part)
        column.addWidget(self.slide, 1)
        column.addWidget(foot)
        column.addWidget(self._progress)


class _Band(QWidget):
    """A stretch of one colour, or the first part of one."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = ""
        self._share = 1.0

    def fill(self, colour: str) -> None:
        """Fill it with ``colour``."""
        self._colour = colour
        self.update()

    def show_share(self, share: float) -> None:
        """Fill the first ``share`` of its width."""
        self._share = share
        self.update()

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, round(self.width() * self._share), self.height(), QColor(self._colour))
