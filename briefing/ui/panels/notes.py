"""The Notes panel: everything the reader wrote, in reading order, filtered, edited in place."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefing.annotation.model import Annotation, AnnotationId
from briefing.annotation.resolution import Outcome
from briefing.app.session import Change, Session
from briefing.document.ids import SectionId
from briefing.ui.appearance import Appearance
from briefing.ui.noting import Noting
from briefing.ui.panels.card import section_words
from briefing.ui.panels.card_list import CardList, MakeCard
from briefing.ui.panels.draft_card import DraftCard
from briefing.ui.panels.filter_menu import FilterMenu
from briefing.ui.panels.flow import Flow
from briefing.ui.panels.kind_buttons import KindRow
from briefing.ui.panels.note_card import Editor, NoteCard
from briefing.ui.panels.note_filter import NoteFilter, Thread, threads
from briefing.ui.panels.segments import Segments
from briefing.ui.pieces import label, quiet_button


class NotesPanel(QFrame):
    """The reader's notes of the open section or of the whole briefing."""

    note_chosen = Signal(str)
    typing = Signal()

    def __init__(self, appearance: Appearance, noting: Noting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "side")
        self.setAccessibleName(self.tr("Notes"))
        self._appearance = appearance
        self._noting = noting
        self._session: Session | None = None
        self._section: SectionId | None = None
        self._editing: AnnotationId | None = None
        self._replying: AnnotationId | None = None
        self._draft: DraftCard | None = None
        self.filter = QLineEdit(placeholderText=self.tr("Find in notes"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Find in notes"))
        self.kinds = KindRow(appearance, self.tr("Kinds to show"), exclusive=False)
        self.filters = FilterMenu()
        self.scope = Segments(self.tr("Which notes to show"), (self.tr("This section"), self.tr("All")))
        self.list = CardList(self.tr("Notes"))
        self._lay_out()
        self.filter.textChanged.connect(self.refresh)
        self.kinds.kinds_changed.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self.scope.chosen.connect(self.refresh)

    def show_section(self, section: SectionId) -> None:
        """Follow the reader to ``section``; an open editor is saved and closed."""
        self.flush()
        session = self._noting.session
        if session is not self._session or (section != self._section and self.is_saved):
            self._leave_editors()
        self._session, self._section = session, section
        self.refresh()

    def flush(self) -> None:
        """Save what is being written."""
        for editor in self._editors():
            editor.flush()

    @property
    def is_saved(self) -> bool:
        """Whether everything that was typed is on disk."""
        return all(editor.is_saved for editor in self._editors())

    def take_change(self, change: Change) -> None:
        """Notes have changed: show them, without disturbing the one that is being written."""
        self._count()
        if any(editor.is_saving for editor in self._editors()):
            self._tell_others(change)
        else:
            self.refresh()

    def edit(self, annotation: AnnotationId) -> None:
        """Open the editor of a note or reply, wherever the filter stands; not while another text cannot be saved."""
        self._open(annotation, replying=False)

    def reply(self, annotation: AnnotationId) -> None:
        """Open an empty editor for a reply to a note."""
        self._open(annotation, replying=True)

    def _open(self, annotation: AnnotationId, *, replying: bool, text: str | None = None) -> None:
        self.flush()
        if not self.is_saved:
            return
        self._leave_editors()
        self._editing, self._replying = (None, annotation) if replying else (annotation, None)
        if not any(annotation in each.ids for each in self._shown()):
            self._show_everything()
        self._fill()
        self._open_editor(annotation, text)

    def draft(self, section: SectionId | None) -> None:
        """Open an empty editor for a note on ``section`` or, for None, on the whole briefing."""
        self.flush()
        if not self.is_saved:
            return
        self._leave_editors()
        if section is None:
            self.scope.choose(1)
        draft = DraftCard(self._appearance, self._noting, section, self._title(section))
        draft.editor.typing.connect(self.typing)
        draft.finished.connect(self._close_editor)
        self._fill(draft)
        self._draft = draft
        draft.editor.text.setFocus()

    def refresh(self) -> None:
        """Show the notes again, around what is being written."""
        self.flush()
        written = self._written()
        if written is not None and not self._is_live(written) and self.is_saved:
            self._leave_editors()
        self._fill()

    def _fill(self, draft: DraftCard | None = None) -> None:
        self.filters.offer(self._noting.session.annotations())
        kept = self._kept()
        shown = self._shown()
        makers: list[MakeCard] = []
        self._take_in(kept, shown)
        first = draft or kept
        # A draft is not among the notes, nor is one that the filter hides or somebody deletes while it is written.
        if first is not None and not (isinstance(first, NoteCard) and any(first.holds(each.note.id) for each in shown)):
            makers.append(partial(_itself, first))
        last: object = ""
        for each in shown:
            section = self._noting.session.section_of(each.note)
            if self._shows_all and section != last:
                last = section
                makers.append(partial(label, self._title(section), "group"))
            makers.append(partial(self._card, each, kept))
        if not makers:
            makers.append(partial(label, self._nothing(), "muted"))
        self._count()
        self.list.show_cards(makers, kept)

    def _take_in(self, kept: QWidget | None, shown: list[Thread]) -> None:
        """Let what is being written out of sight of the filter know what has become of its note."""
        session = self._noting.session
        if isinstance(kept, DraftCard) and kept.made is not None and self._is_live(kept.made):
            kept.editor.take(session.find(kept.made))
        if isinstance(kept, NoteCard) and not any(kept.holds(each.note.id) for each in shown):
            thread = next((each for each in threads(session.annotations()) if kept.holds(each.note.id)), None)
            if thread is not None:
                kept.show_thread(thread, self._where(thread.note))

    def _tell_others(self, change: Change) -> None:
        """What was saved just now may stand beside a text that nobody here has seen yet."""
        for editor in self._editors():
            for one in self._noting.session.annotations():
                if editor.is_saving and {one.id} == change.annotations and one.rivals:
                    editor.tell_others(one)

    def _kept(self) -> DraftCard | NoteCard | None:
        """The card in which something is being written."""
        if self._draft is not None:
            return self._draft
        if self._editing is None and self._replying is None:
            return None
        open_cards = (card for card in self.list.cards() if isinstance(card, NoteCard) and card.editor is not None)
        return next(open_cards, None)

    def _written(self) -> AnnotationId | None:
        """The note or reply that is being written, or answered, if it is there yet."""
        return self._draft.made if self._draft is not None else self._editing or self._replying

    @property
    def _shows_all(self) -> bool:
        return self.scope.current == 1

    def _shown(self) -> list[Thread]:
        session = self._noting.session
        wanted = self._filter()
        every = session.annotations() if self._shows_all else session.annotations_of(self._section)
        drafted = self._draft.made if self._draft is not None else None
        found = [each for each in threads(every) if each.note.id != drafted]
        # A thread is shown whole when anything in it is what was asked for.
        return [each for each in found if any(wanted.lets_through(one) for one in each.notes)]

    def _filter(self) -> NoteFilter:
        words = tuple(self.filter.text().casefold().split())
        return replace(self.filters.filter, words=words, kinds=self.kinds.chosen)

    def _count(self) -> None:
        session = self._noting.session
        here = sum(one.reply_to is None for one in session.annotations_of(self._section))
        every = sum(one.reply_to is None for one in session.annotations())
        self.scope.set_text(0, self.tr("This section {count}").format(count=here))
        self.scope.set_text(1, self.tr("All {count}").format(count=every))

    def _show_everything(self) -> None:
        self.scope.choose(1)
        self.kinds.clear()
        self.filters.clear()
        self.filter.clear()

    def _title(self, section: SectionId | None) -> str:
        if section is None:
            return self.tr("The whole briefing")
        return section_words(self._noting.session.pack, section)

    def _nothing(self) -> str:
        if not self._filter().is_empty:
            return self.tr("No note matches.")
        return self.tr("No notes yet. Select words in the text, or press “Note on section”.")

    def _where(self, annotation: Annotation) -> str:
        if annotation.section is None:
            return ""
        if annotation.target.selector is None:
            return self.tr("On the whole section")
        if self._noting.session.place(annotation) is None:
            found = self._noting.session.resolution(annotation)
            if found is None or found.is_sure:
                return self.tr("These words are not in the text shown")
            unsure = found.outcome is Outcome.AMBIGUOUS
            return self.tr("Its place in this edition is not sure") if unsure else self.tr("Not found in this edition")
        return ""

    def _card(self, thread: Thread, kept: QWidget | None) -> NoteCard:
        where = self._where(thread.note)
        if isinstance(kept, NoteCard) and kept.holds(thread.note.id):
            kept.show_thread(thread, where)
            return kept
        card = NoteCard(self._appearance, self._noting, thread, where)
        card.chosen.connect(self.note_chosen)
        card.edit_requested.connect(lambda wanted: self.edit(AnnotationId(wanted)))
        card.reply_requested.connect(lambda wanted: self.reply(AnnotationId(wanted)))
        card.join_requested.connect(lambda one, text: self._open(AnnotationId(one), replying=False, text=text))
        card.typing.connect(self.typing)
        card.editor_closed.connect(self._close_editor)
        return card

    def _open_editor(self, wanted: AnnotationId, text: str | None) -> None:
        card = self.list.find_card(lambda card: isinstance(card, NoteCard) and card.holds(wanted))
        if isinstance(card, NoteCard):
            if self._editing is not None:
                card.open_editor(wanted, text)
            else:
                card.open_reply()
            self.list.bring_into_view(card)
        if not isinstance(card, NoteCard) or card.editor is None:
            self._leave_editors()

    def _leave_editors(self) -> None:
        self._editing = self._replying = None
        self._draft = None

    def _close_editor(self) -> None:
        closing = self._written()
        self._leave_editors()
        self.refresh()
        for card in self.list.cards():
            if isinstance(card, NoteCard) and closing is not None and card.holds(closing):
                card.setFocus()

    def _editors(self) -> list[Editor]:
        cards = [card.editor for card in self.list.cards() if isinstance(card, NoteCard) and card.editor is not None]
        return cards + ([self._draft.editor] if self._draft is not None else [])

    def _is_live(self, annotation: AnnotationId) -> bool:
        return any(one.id == annotation for one in self._noting.session.annotations())

    def _lay_out(self) -> None:
        first = Flow(10)
        first.add(self.scope)
        first.add(self.kinds)
        second = QHBoxLayout()
        for text, act in (
            (self.tr("Note on section"), lambda: self._noting.draft_requested.emit(self._section)),
            (self.tr("Note on briefing"), lambda: self._noting.draft_requested.emit(None)),
        ):
            second.addWidget(quiet_button(f"+ {text}", act, text))
        second.addStretch(1)
        second.addWidget(self.filters)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.filter)
        head.addWidget(first)
        head.addLayout(second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)


def _itself(card: QWidget) -> QWidget:
    return card
