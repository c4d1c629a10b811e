"""The panel on the left: the filter over the tree."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QTreeView, QVBoxLayout, QWidget

from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.store.reading import SectionState
from briefing.ui.appearance import Appearance
from briefing.ui.contents.delegate import ContentsDelegate
from briefing.ui.contents.filter_button import MarkFilter
from briefing.ui.contents.marks import Mark
from briefing.ui.contents.model import STATE_MARKS, ContentsModel, Role
from briefing.ui.contents.nodes import ROOT, Node, NodeKind, nodes_of
from briefing.ui.contents.progress import ReadingProgress

_WRAP_UP_TO = 1000


class ContentsPanel(QFrame):
    """Shows the tree of a pack and asks for sections to be opened."""

    section_requested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "side")
        self.setAccessibleName(self.tr("Contents"))
        self.filter = QLineEdit(placeholderText=self.tr("Filter sections"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter sections"))
        self.marks = MarkFilter(appearance)
        self._progress = ReadingProgress()
        self.tree = _Tree(appearance)
        self.tree.setAccessibleName(self.tr("Pillars and sections"))
        self._model = ContentsModel((Node(NodeKind.ROOT, "", ROOT, 0),), self)
        self._collapsed: set[str] = set()
        self._filtering = False
        self._actions: Mapping[SectionId, int] = {}
        self._changes: Mapping[SectionId, Mark] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 8)
        column.setSpacing(10)
        column.addWidget(self._framed(self.filter, self.marks))
        column.addWidget(self.tree, 1)
        column.addWidget(self._progress)
        self.filter.textChanged.connect(lambda _words: self._filter())
        self.marks.chosen.connect(self._filter)
        self.filter.installEventFilter(self)
        self.tree.section_chosen.connect(self.section_requested)
        appearance.theme_changed.connect(self.tree.viewport().update)

    def show_pack(self, pack: Pack) -> None:
        """Fill the tree with ``pack``; which pillars are closed is kept."""
        self._remember_collapsed()
        old = self._model
        nodes = nodes_of(pack, self.tr("Reference"))
        self._model = ContentsModel(nodes, self)
        self._model.set_actions(self._actions)
        self._model.set_changes(self._changes)
        self._model.set_filter(self.filter.text(), self.marks.mark)
        self.tree.set_model(self._model, wraps=len(nodes) <= _WRAP_UP_TO)
        old.deleteLater()
        self._expand()

    def show_section(self, section: SectionId) -> None:
        """Mark ``section`` as the one being read and bring it into view."""
        self._model.set_open(section)
        index = self._model.index_of(section)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            # Its pillar too, where there is room for both.
            if index.parent().isValid():
                self.tree.scrollTo(index.parent())
            self.tree.scrollTo(index)
        self.tree.scheduleDelayedItemsLayout()

    def marked(self, mark: Mark) -> frozenset[SectionId]:
        """The sections that have ``mark``."""
        return self._model.marked(mark)

    def show_states(self, states: Mapping[SectionId, SectionState]) -> None:
        """Show how far the reader is in the given sections."""
        self._model.set_states(states)
        self._count()

    def show_counts(self, counts: Mapping[SectionId, int]) -> None:
        """Show how many notes each section has."""
        self._model.set_counts(counts)
        self._count()

    def show_actions(self, counts: Mapping[SectionId, int]) -> None:
        """Show how many open actions each section has."""
        self._actions = counts
        self._model.set_actions(counts)
        self._count()

    def show_changes(self, changes: Mapping[SectionId, Mark]) -> None:
        """Show which sections are new or changed since the last edition."""
        self._changes = changes
        self._model.set_changes(changes)
        self._count()

    def _count(self) -> None:
        counts = self._model.mark_counts()
        self.marks.offer(counts)
        self._progress.show_read(counts[Mark.READ], sum(counts[each] for each in STATE_MARKS.values()))

    def _framed(self, *widgets: QWidget) -> QWidget:
        # The field is two pixels narrower than the rows' ground on either side, as their rounded ends look wider.
        frame = QWidget()
        row = QVBoxLayout(frame)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        return frame

    def _filter(self) -> None:
        words, mark = self.filter.text(), self.marks.mark
        # What is closed while a filter is on is the filter's doing, not the reader's.
        self._remember_collapsed()
        self._filtering = bool(words) or mark is not None
        self._model.set_filter(words, mark)
        if self._filtering:
            self.tree.expandAll()
        else:
            self._expand()

    def _pillars(self) -> list[QModelIndex]:
        return [self._model.index(row, 0) for row in range(self._model.rowCount())]

    def _remember_collapsed(self) -> None:
        if not self._filtering:
            self._collapsed = {
                index.data()
                for index in self._pillars()
                if self._model.rowCount(index) and not self.tree.isExpanded(index)
            }

    def _expand(self) -> None:
        for index in self._pillars():
            self.tree.setExpanded(index, index.data() not in self._collapsed)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self._filtering:
                self.marks.choose(None)
                self.filter.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.tree.go_to_first_section()
                return True
        return super().eventFilter(watched, event)


class _Tree(QTreeView):
    """The tree itself: one column, no branches drawn, a click or Enter opens."""

    section_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self._delegate = ContentsDelegate(appearance, self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)

    def set_model(self, model: ContentsModel, *, wraps: bool) -> None:
        """Show ``model``; where titles do not wrap all rows have one height, which keeps huge trees quick."""
        self._delegate.set_wrapping(wraps)
        self.setUniformRowHeights(not wraps)
        self.setModel(model)

    def go_to_first_section(self) -> None:
        """Give the keyboard to the first section that is shown."""
        index = self.model().index(0, 0)
        while index.isValid() and index.data(Role.SECTION) is None:
            index = self.indexBelow(index)
        if index.isValid():
            self.setCurrentIndex(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        section = index.data(Role.SECTION)
        if section is not None:
            self.section_chosen.emit(section)
        elif index.data(Role.KIND) is NodeKind.PILLAR:
            self.setExpanded(index, not self.isExpanded(index))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Titles wrap at the new width.
            self.scheduleDelayedItemsLayout()
