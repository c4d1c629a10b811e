"""The headings of a shown text as parts of it: what a screen reader lists, goes to and says the level of."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QTextBrowser

from briefing.ui.reader.geometry import line_at
from briefing.ui.reader.sheet import SheetHeading


class Outline(QObject):
    """Belongs to ``view``.

    Its parts are used again for other texts: Python's side of what is told to a screen reader is never freed, so
    there must be no new one for every text.
    """

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__(view)
        self._view = view
        self._headings: tuple[SheetHeading, ...] = ()
        self._parts: list[HeadingPart] = []

    def show(self, headings: tuple[SheetHeading, ...]) -> None:
        """From now on the text has exactly these headings."""
        before, self._headings = len(self.parts) if QAccessible.isActive() else 0, headings
        if not QAccessible.isActive():
            return
        parts = self.parts
        for part in parts[:before]:
            QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.NameChanged))
        for part in parts[before:]:
            QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.ObjectCreated))
        for part in self._parts[len(parts) : before]:
            QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.ObjectHide))

    @property
    def view(self) -> QTextBrowser:
        """The view that shows the text."""
        return self._view

    @property
    def parts(self) -> "list[HeadingPart]":
        """One for each heading, in reading order."""
        for number in range(len(self._parts), len(self._headings)):
            self._parts.append(HeadingPart(self, number))
        return self._parts[: len(self._headings)]

    def heading(self, number: int) -> SheetHeading | None:
        """The heading with that number from 0; None when the text has fewer."""
        return self._headings[number] if number < len(self._headings) else None

    def area(self, heading: SheetHeading) -> QRect:
        """Where a heading stands on the screen, in pixels; also when it is scrolled away."""
        page = self._view.viewport()
        top = line_at(self._view.document(), heading.position).top() - self._view.verticalScrollBar().value()
        layout = self._view.document().documentLayout()
        height = layout.blockBoundingRect(self._view.document().findBlock(heading.position)).height()
        return QRect(page.mapToGlobal(QPoint(0, round(top))), page.size()).adjusted(
            0, 0, 0, round(height) - page.height()
        )


class HeadingPart(QObject):
    """Stands for the heading with that number, whatever text is shown."""

    def __init__(self, outline: Outline, number: int) -> None:
        super().__init__(outline)
        self.outline = outline
        self._number = number

    @property
    def heading(self) -> SheetHeading | None:
        """The heading; None when the shown text has fewer."""
        return self.outline.heading(self._number)
