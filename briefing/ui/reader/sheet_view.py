"""A view of a drawn text: paints around the words, opens nothing by itself, and says what the pointer is over."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QMarginsF, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from briefing.document.ids import Language, SourceId
from briefing.document.runs import Link, LinkKind
from briefing.document.section import Section
from briefing.drawing.shapes import Area
from briefing.ui.fonts import Families, Fonts
from briefing.ui.reader.backdrop import mixed, paint_backdrop
from briefing.ui.reader.document import build_document
from briefing.ui.reader.drawings import Drawings
from briefing.ui.reader.figures import fit_pictures
from briefing.ui.reader.geometry import visible_positions
from briefing.ui.reader.hover import Tips
from briefing.ui.reader.outline import Outline
from briefing.ui.reader.pictures import Pictures
from briefing.ui.reader.sheet import SectionTitle, Sheet
from briefing.ui.reader.typography import PAGE, Looks, Typography
from briefing.ui.theme import LIGHT, Theme

_SELECTION = 0.28


class SheetView(QTextBrowser):
    """Shows one section-like text. Themes, sizes and languages are set by drawing it anew from the model."""

    link_activated = Signal(object)
    """A ``Link`` was followed."""

    looks: Looks = PAGE

    def __init__(self, fonts: Fonts, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts = fonts
        self._theme = theme
        self._percent = 100
        self._sans = False
        self._language: Language | None = None
        self._tips = Tips()
        self._section: Section | None = None
        self._title: SectionTitle | None = None
        self._pictures = Pictures(lambda _asset: None)
        self._sheet: Sheet | None = None
        self._drawings: Drawings | None = None
        self.outline = Outline(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._follow)
        self._colour_selection()

    @property
    def sheet(self) -> Sheet | None:
        """The text as it is drawn now."""
        return self._sheet

    def set_theme(self, theme: Theme) -> None:
        """Show the text in the colours of ``theme``."""
        self._theme = theme
        self._colour_selection()
        self._redraw()

    def set_text_size(self, percent: int) -> None:
        """Show the text at ``percent`` of its usual size."""
        if percent != self._percent:
            self._percent = percent
            self._redraw()

    def set_face(self, *, sans: bool) -> None:
        """Set running text in letters without serifs, or with them."""
        if sans != self._sans:
            self._sans = sans
            self._redraw()

    def _families(self, section: Section, words: str) -> Families:
        found = self._fonts.families(section.language, words)
        return replace(found, reading=found.interface) if self._sans else found

    def set_base_language(self, language: Language) -> None:
        """Write dates and other generated words in ``language`` where the text itself is in another."""
        if language != self._language:
            self._language = language
            self._redraw()

    def set_tips(self, tips: Tips) -> None:
        """What to say about links and notes under the pointer."""
        self._tips = tips

    def _show(self, section: Section, title: SectionTitle | None, pictures: Pictures) -> None:
        self._section, self._title, self._pictures = section, title, pictures
        self._draw()

    def _draw(self) -> None:
        """Draw the section from the model and show it from its beginning."""
        if self._section is None:
            return
        section = self._section
        words = section.text if self._title is None else f"{self._title.eyebrow}{self._title.title}{section.text}"
        typography = Typography(
            self._theme,
            self._families(section, words),
            language=section.language,
            percent=self._percent,
        )
        before = self._sheet
        self._drawings = Drawings(typography)
        self._sheet = build_document(
            section,
            typography,
            title=self._title,
            looks=self.looks,
            language=self._language,
            picture_size=self._pictures.size,
        )
        self._prepare(self._sheet, section)
        self._fit_column()
        # A document asks its parent, and nobody else, for pictures.
        self._sheet.document.setParent(self)
        caret = self.cursorWidth()
        self.setDocument(self._sheet.document)
        self.outline.show(self._sheet.headings)
        # Qt keeps the caret's width with the document.
        self.setCursorWidth(caret)
        if before is not None:
            before.document.setParent(None)

    def _prepare(self, sheet: Sheet, section: Section) -> None:
        """Add to a new sheet what costs less before it is laid out."""

    def _redraw(self) -> None:
        """Draw the same section again, after its look has changed."""
        self._draw()

    # Geometry

    def _margins(self, width: float) -> QMarginsF:
        """The margins around the text in a view ``width`` pixels wide."""
        return QMarginsF()

    def _fit_column(self) -> None:
        """Centre the text column in the view."""
        if self._sheet is None:
            return
        margins = self._margins(self.viewport().width())
        frame = self._sheet.document.rootFrame()
        shape = frame.frameFormat()
        if (shape.leftMargin(), shape.rightMargin()) != (margins.left(), margins.right()):
            shape.setLeftMargin(margins.left())
            shape.setTopMargin(margins.top())
            shape.setRightMargin(margins.right())
            shape.setBottomMargin(margins.bottom())
            frame.setFrameFormat(shape)
        column = self.viewport().width() - margins.left() - margins.right()
        fit_pictures(self._sheet, column)
        if self._drawings is not None:
            self._drawings.fit(self._sheet, column)

    def _column(self) -> tuple[float, float]:
        """Where lines of text begin and end."""
        shape = self.document().rootFrame().frameFormat()
        return shape.leftMargin(), self.viewport().width() - shape.rightMargin()

    def _scrolled(self) -> QPointF:
        """The point of the document in the view's upper left corner."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _visible(self) -> tuple[int, int]:
        """The positions that can be seen."""
        return visible_positions(self.document(), QRectF(self._scrolled(), self.viewport().size().toSizeF()))

    # What is under the pointer

    def tip_at(self, point: QPoint) -> str:
        """Plain text about what is at ``point`` of the viewport."""
        address = self.anchorAt(point)
        if self._sheet is None:
            return ""
        if not address:
            area = self._area_at(point)
            return area.words if area is not None else ""
        link = self._sheet.link(address)
        if link is None:
            return self._sheet.footnote(address) or ""
        if link.kind is LinkKind.SOURCE and self._tips.source is not None:
            return self._tips.source(SourceId(link.target), self._sources_at(point))
        return self._tips.link(link)

    def _area_at(self, point: QPoint) -> Area | None:
        """What a chart has to say at ``point`` of the viewport."""
        if self._sheet is None or self._drawings is None or not self._sheet.drawings:
            return None
        return self._drawings.area_at(self._sheet, QPointF(point) + self._scrolled())

    def _sources_at(self, point: QPoint) -> tuple[SourceId, ...]:
        """The sources of the statement at ``point`` of the viewport."""
        if self._section is None or self._sheet is None or not self._section.leaves:
            return ()
        offset = self._sheet.projection.offset(self.cursorForPosition(point).position())
        return self._section.leaf_at(min(offset, self._section.leaves[-1].end)).leaf.facts.sources

    def _follow(self, url: QUrl) -> None:
        if self._sheet is None:
            return
        link = self._sheet.link(url.toString())
        if link is not None:
            self.link_activated.emit(link)
        place = self._sheet.jump(url.toString())
        if place is not None:
            self._go_to(place)

    def _go_to(self, position: int) -> None:
        """Bring a position of the document into view."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _colour_selection(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(self._theme.page))
        palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.text))
        palette.setColor(QPalette.ColorRole.Highlight, mixed(self._theme.accent, self._theme.page, _SELECTION))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(self._theme.text))
        self.setPalette(palette)

    def _paint_behind(self, painter: QPainter) -> None:
        """Paint what lies behind the words, in the document's own coordinates."""
        if self._sheet is not None:
            visible = self._visible()
            paint_backdrop(painter, self._sheet, self._theme, column=self._column(), visible=visible)
            if self._drawings is not None:
                self._drawings.paint(painter, self._sheet, visible)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.page))
        painter.translate(-self._scrolled())
        self._paint_behind(painter)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_column()
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        area = self._area_at(event.position().toPoint()) if not event.buttons() else None
        if area is not None and area.leads_to is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        area = self._area_at(event.position().toPoint())
        if area is None or area.leads_to is None or self.textCursor().hasSelection():
            return
        if event.button() is Qt.MouseButton.LeftButton:
            self.link_activated.emit(Link(LinkKind.SECTION, area.leads_to))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.tip_at(event.pos())
            # Notes and titles are anyone's words: as rich text they could name pictures to be loaded.
            shown = f"<p style='white-space: pre-wrap'>{escape(words)}</p>" if words else ""
            QToolTip.showText(event.globalPos(), shown, self.viewport())
            return True
        return super().viewportEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind == QTextDocument.ResourceType.ImageResource.value and self._section is not None:
            image = self._pictures.image(QUrl(name))
            if image is not None:
                return image
        # Given nothing, Qt would look for a file of that name.
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        # A new picture holds whatever was in memory.
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing

    def doSetSource(self, name: QUrl | str, type: QTextDocument.ResourceType = ...) -> None:
        """Nothing is opened by address: texts come from the model."""
