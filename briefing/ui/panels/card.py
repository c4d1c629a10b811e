"""A card, and the small pieces that stand on cards."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from briefing.document.ids import SectionId, SourceId
from briefing.document.pack import Pack
from briefing.ui.dates import written_date
from briefing.ui.panels.flow import Flow
from briefing.ui.pieces import label, link, tell_on_hover
from briefing.ui.source_words import source_tip
from briefing.ui.tips import about_source


class Card(QFrame):
    """A frame with rounded corners that the keyboard can reach; Ctrl+C copies ``words``."""

    def __init__(self, name: str, words: str = "") -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = words
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(15, 12, 15, 12)
        self.column.setSpacing(0)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.words and event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.words)
            return
        super().keyPressEvent(event)


class ClickableCard(Card):
    """A card that is one large button: a click on ``button_area``, Enter or Space chooses it."""

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def button_area(self) -> QRect:
        """Where a click chooses the card."""
        return self.rect()

    # Qt overrides

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.button_area().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
            return
        super().keyPressEvent(event)


def section_words(pack: Pack, section: SectionId) -> str:
    """A section as a link names it: ``L · Stablecoin issuers``."""
    found = pack.section(section)
    pillar = pack.pillar_of(section)
    title = (found.short_title or found.title) if found is not None else section
    return f"{pillar.letter} · {title}" if pillar is not None and pillar.letter else title


def source_links(
    pack: Pack, sources: Iterable[SourceId], follow: Callable[[SourceId], None], date: str = ""
) -> QWidget | None:
    """``date`` and numbers of ``sources`` that lead there and say on hover what they are; None when there are none."""
    given = tuple(sources)
    if not given and not date:
        return None
    flow = Flow()
    if date:
        flow.add(label(written_date(date, pack.language), "status", wraps=False))
    for source in given:
        made = link(source, partial(follow, source), f"{source}: {about_source(pack, source)}")
        tell_on_hover(made, source_tip(pack, source, given))
        made.setProperty("look", "source")
        flow.add(made)
    return flow


def section_links(pack: Pack, sections: Iterable[SectionId], follow: Callable[[SectionId], None]) -> QWidget | None:
    """Links to ``sections`` with dots between, or None when there are none."""
    known = [section for section in sections if pack.section(section) is not None]
    if not known:
        return None
    flow = Flow(gap=3)
    for number, section in enumerate(known):
        if number:
            dot = label("·", "small", wraps=False)
            flow.add(dot)
        flow.add(link(section_words(pack, section), partial(follow, section)))
    return flow
