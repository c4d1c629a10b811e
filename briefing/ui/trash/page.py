"""The page of deleted notes."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefing.annotation.model import Annotation, AnnotationId
from briefing.ui.appearance import Appearance
from briefing.ui.noting import Noting
from briefing.ui.page import Page
from briefing.ui.panels.card import section_words
from briefing.ui.pieces import label
from briefing.ui.trash.card import DeletedCard


class TrashPage(Page):
    """Lists deleted notes, the last deleted first. It asks for what the reader wants and changes nothing itself."""

    restore_requested = Signal(object)
    """The ids of the notes to bring back."""
    purge_requested = Signal(object)
    """The ids of the notes to remove for good."""

    def __init__(self, appearance: Appearance, noting: Noting) -> None:
        super().__init__(self.tr("Deleted notes"))
        self._appearance = appearance
        self._noting = noting
        self._shown: tuple[Annotation, ...] = ()
        self.restore_all = self.add_button(self.tr("Restore all"), lambda: self.restore_requested.emit(self._ids()))
        self.purge_all = self.add_button(
            self.tr("Delete all for good…"), lambda: self.purge_requested.emit(self._ids())
        )
        self.show_notes(noting.session.deleted())

    def show_notes(self, deleted: Iterable[Annotation]) -> None:
        """Show exactly these notes."""
        self._shown = tuple(deleted)
        count = len(self._shown)
        kept = self.tr("They stay here until you delete them for good.")
        if not count:
            self.summary.setText(self.tr("No note is deleted."))
        else:
            words = self.tr("%n note(s).", "", count)
            self.summary.setText(f"{words} {kept}")
        for each in (self.restore_all, self.purge_all):
            each.setEnabled(bool(count))
        # The keyboard must not be lost with the card that it was on.
        held = self.list.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        makers = [partial(self._card, one) for one in self._shown]
        self.list.show_cards(makers or [partial(label, self.tr("Nothing here."), "muted")])
        if held:
            self.focus_first()

    def focus_first(self) -> None:
        """Give the keyboard to the first card, or to the page while there is none."""
        first = next((card for card in self.list.cards() if isinstance(card, DeletedCard)), None)
        if first is not None:
            # Only what is shown can have the keyboard, and a layout shows new cards a moment later.
            first.show()
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, annotation: Annotation) -> QWidget:
        card = DeletedCard(self._appearance, self._noting, annotation, self._where(annotation))
        card.restore_requested.connect(lambda one: self.restore_requested.emit((AnnotationId(one),)))
        card.purge_requested.connect(lambda one: self.purge_requested.emit((AnnotationId(one),)))
        return card

    def _where(self, annotation: Annotation) -> str:
        if annotation.section is None:
            return self.tr("The whole briefing")
        return section_words(self._noting.session.pack, annotation.section)

    def _ids(self) -> tuple[AnnotationId, ...]:
        return tuple(one.id for one in self._shown)
