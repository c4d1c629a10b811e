"""The page of a comparison: what became of each section on the left, its old and new text on the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from briefing.document.ids import SectionId
from briefing.edition.comparison import Change, Comparison
from briefing.ui.appearance import Appearance
from briefing.ui.comparison.entries import Entry, entries
from briefing.ui.comparison.notes import NO_NOTES, BothNotes
from briefing.ui.comparison.rows import Row, only_changes
from briefing.ui.comparison.sections import SectionList
from briefing.ui.comparison.spoken import summary
from briefing.ui.comparison.view import ComparisonView
from briefing.ui.dates import shown_date
from briefing.ui.fonts import Fonts
from briefing.ui.panels.segments import Segments
from briefing.ui.pieces import button, label, link, quiet_button

_LIST_WIDTH = 292
_LEAST_LIST = 180
# Where the words of the comparison begin.
_TEXT_LEFT = 38


class ComparisonPage(QFrame):
    """Shows one comparison. F3 goes to the next change, in the next section if need be; Escape closes."""

    closed = Signal()
    print_requested = Signal()
    section_requested = Signal(str)
    """A section to be read in the open edition."""

    def __init__(self, appearance: Appearance, fonts: Fonts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setAccessibleName(self.tr("Comparison of two editions"))
        self._comparison: Comparison | None = None
        self._notes = NO_NOTES
        self._every: tuple[Entry, ...] = ()
        self._shown: Entry | None = None
        self._open_edition = ""
        self.list = SectionList(appearance)
        self.view = ComparisonView(appearance, fonts)
        self.layouts = Segments(self.tr("How to lay out"), (self.tr("Side by side"), self.tr("In one column")))
        self.filter = Segments(self.tr("What to show"), (self.tr("All text"), self.tr("Only changes")))
        self._title = label("", "title", wraps=False)
        self._summary = label("", "small")
        self._place = label("", "small", wraps=False)
        self._old_head, self._new_head = label("", "group", wraps=False), label("", "group", wraps=False)
        self._nothing = label(self.tr("Nothing is different here."), "muted")
        self._previous = quiet_button("‹", lambda: self.step(-1), self.tr("Previous change"))
        self._next = quiet_button("›", lambda: self.step(1), self.tr("Next change"))
        self._read = link(self.tr("Read this section"), self._ask_to_read)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.entry_chosen.connect(self._show_entry)
        self.layouts.chosen.connect(lambda number: self._lay_out_text(in_one_column=number == 1))
        self.filter.chosen.connect(self._filter)
        self.view.change_shown.connect(self._tell_place)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    def show_comparison(self, comparison: Comparison, notes: BothNotes, open_edition: str) -> None:
        """Show ``comparison`` with ``notes``; ``open_edition`` is the digest of the one whose sections can be read."""
        self._comparison, self._notes, self._open_edition = comparison, notes, open_edition
        self._title.setText(self.tr("{old} → {new}").format(old=self._date(is_new=False), new=self._date(is_new=True)))
        self._summary.setText(summary(comparison))
        self._every = tuple(entries(comparison))
        self._shown = None
        self._filter()

    def show_notes(self, notes: BothNotes) -> None:
        """The reader's notes have changed."""
        self._notes = notes
        if self._shown is not None:
            current = self.view.current
            self._show_rows(self._shown)
            self.view.go_to(current)

    def set_text_size(self, percent: int) -> None:
        """Show the text at ``percent`` of its usual size."""
        self.view.set_text_size(percent)

    def step(self, steps: int) -> None:
        """Go to the next change, or the one before; at the end of a section to that of the next one that differs."""
        if self.view.step(steps):
            return
        offered = self.list.entries
        titles = [entry.title for entry in offered]
        number = titles.index(self._shown.title) if self._shown is not None and self._shown.title in titles else -1
        number += steps
        while 0 <= number < len(offered):
            if offered[number].change not in (Change.SAME, Change.MOVED):
                self.list.choose(number)
                self.view.go_to(0 if steps > 0 else len(self.view.changes) - 1)
                return
            number += steps

    @property
    def _only_changes(self) -> bool:
        return self.filter.current == 1

    def _filter(self) -> None:
        shown = [entry for entry in self._every if not self._only_changes or entry.change is not Change.SAME]
        self.list.show_entries(shown, self._shown)

    def _show_entry(self, entry: Entry) -> None:
        self._shown = entry
        self._show_rows(entry)
        section = entry.section
        old = section.old.title if section is not None and section.old is not None else ""
        new = section.new.title if section is not None and section.new is not None else ""
        absent = self.tr("not in this edition")
        if section is None:
            old = new = entry.title
        self._old_head.setText(f"{self._date(is_new=False)}  ·  {old or absent}")
        self._new_head.setText(f"{self._date(is_new=True)}  ·  {new or absent}")
        self._read.setVisible(self._readable(entry) is not None)

    def _show_rows(self, entry: Entry) -> None:
        assert self._comparison is not None
        rows: tuple[Row, ...] = entry.rows(self._comparison)
        if self._only_changes:
            rows = only_changes(rows)
        self._nothing.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self.view.show_rows(rows, self._notes, language=self._comparison.new.language, title_of=self._section_title)

    def _section_title(self, section: SectionId) -> str:
        assert self._comparison is not None
        found = self._comparison.section(section)
        return found.title if found is not None else section

    def _date(self, *, is_new: bool) -> str:
        assert self._comparison is not None
        pack = self._comparison.new if is_new else self._comparison.old
        return shown_date(pack.date)

    def _readable(self, entry: Entry) -> SectionId | None:
        """The section of the open edition that ``entry`` is about."""
        if self._comparison is None or entry.section is None:
            return None
        is_new = self._comparison.new.digest == self._open_edition
        section = entry.section.new if is_new else entry.section.old
        return section.id if section is not None else None

    def _ask_to_read(self) -> None:
        section = self._readable(self._shown) if self._shown is not None else None
        if section is not None:
            self.section_requested.emit(section)

    def _tell_place(self, number: int, total: int) -> None:
        if total:
            words = self.tr("Change {number} of {total}") if number else self.tr("{total} changes here")
            self._place.setText(words.format(number=number, total=total))
        else:
            self._place.setText(self.tr("No changes here"))

    def _lay_out_text(self, *, in_one_column: bool) -> None:
        self.view.set_layout(in_one_column=in_one_column)
        self._old_head.setVisible(not in_one_column)

    # Layout

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        side = QFrame()
        side.setProperty("look", "side")
        side_column = QVBoxLayout(side)
        side_column.setContentsMargins(0, 8, 0, 8)
        side_column.addWidget(self.list)
        side.setMinimumWidth(_LEAST_LIST)
        splitter.addWidget(side)
        splitter.addWidget(self._text())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, 10_000])
        column.addWidget(splitter, 1)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("look", "bar")
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title)
        first.addStretch(1)
        first.addWidget(self._read)
        first.addSpacing(6)
        first.addWidget(button(self.tr("Print change list…"), self.print_requested.emit))
        first.addWidget(button(self.tr("Close"), self.closed.emit, name=self.tr("Close the comparison")))
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self._summary, 1)
        for part in (self._place, self._previous, self._next, self.filter, self.layouts):
            second.addWidget(part)
        column = QVBoxLayout(head)
        column.setContentsMargins(18, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        return head

    def _text(self) -> QWidget:
        text = QFrame()
        text.setProperty("look", "page")
        heads = QHBoxLayout()
        heads.setContentsMargins(_TEXT_LEFT, 10, 14, 8)
        heads.setSpacing(_TEXT_LEFT)
        for head in (self._old_head, self._new_head):
            head.setSizePolicy(head.sizePolicy().Policy.Ignored, head.sizePolicy().verticalPolicy())
            heads.addWidget(head, 1)
        rule = QFrame()
        rule.setProperty("look", "rule")
        self._nothing.setContentsMargins(_TEXT_LEFT, 24, 14, 0)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(heads)
        column.addWidget(rule)
        column.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.view, 1)
        return text

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
