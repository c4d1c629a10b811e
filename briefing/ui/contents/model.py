"""The tree model over nodes, with a filter of its own: a proxy model over a Python model is slow."""

from collections.abc import Callable, Mapping
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.document.ids import SectionId
from briefing.store.reading import SectionState
from briefing.ui.contents.marks import Mark
from briefing.ui.contents.nodes import ROOT, Node, NodeKind

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


STATE_MARKS = {
    SectionState.UNREAD: Mark.UNREAD,
    SectionState.READING: Mark.READING,
    SectionState.READ: Mark.READ,
}


class Role(IntEnum):
    """What the delegate asks for beside the title."""

    KIND = Qt.ItemDataRole.UserRole
    LETTER = Qt.ItemDataRole.UserRole + 1
    COLOUR = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3
    NOTES = Qt.ItemDataRole.UserRole + 4
    OPEN = Qt.ItemDataRole.UserRole + 5
    SECTION = Qt.ItemDataRole.UserRole + 6
    ACTIONS = Qt.ItemDataRole.UserRole + 7
    CHANGE = Qt.ItemDataRole.UserRole + 8


class ContentsModel(QAbstractItemModel):
    """Pillars and sections with what the reader has done in them. One column; an index holds its node's number."""

    def __init__(self, nodes: tuple[Node, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes = nodes
        self._children: dict[int, tuple[int, ...]] = {}
        self._rows: dict[int, int] = {}
        self._filtered = False
        self._states: dict[SectionId, SectionState] = {}
        self._counts: dict[SectionId, int] = {}
        self._actions: dict[SectionId, int] = {}
        self._changes: dict[SectionId, Mark] = {}
        self._open: SectionId | None = None
        self._numbers = {node.section: number for number, node in enumerate(nodes) if node.section is not None}

    def node(self, index: Index) -> Node:
        """The node behind a valid ``index``."""
        return self._nodes[index.internalId()]

    def index_of(self, section: SectionId | None) -> QModelIndex:
        """Where ``section`` stands; an invalid index when it is filtered away or not in the tree."""
        number = self._numbers.get(section) if section is not None else None
        return QModelIndex() if number is None else self._index(number)

    def set_filter(self, words: str, mark: Mark | None = None) -> None:
        """Show only what holds every word of ``words`` and has ``mark``, with its pillar.

        A pillar that holds the words keeps all its sections that have the mark.
        """
        wanted = words.casefold().split()
        self.beginResetModel()
        self._filtered = bool(wanted) or mark is not None
        self._children = self._matching(wanted, mark) if self._filtered else {}
        self._rows = {child: row for kept in self._children.values() for row, child in enumerate(kept)}
        self.endResetModel()

    def set_open(self, section: SectionId | None) -> None:
        """Mark the section that is being read."""
        before, self._open = self._open, section
        self._changed({before, section})

    def set_states(self, states: Mapping[SectionId, SectionState]) -> None:
        """Say how far the reader is in each of the given sections."""
        changed = {section for section, state in states.items() if self._states.get(section) is not state}
        self._states.update(states)
        self._changed(changed)

    def set_counts(self, counts: Mapping[SectionId, int]) -> None:
        """Say how many notes each section has; a section that is not named has none."""
        sections = self._counts.keys() | counts.keys()
        changed = {section for section in sections if self._counts.get(section, 0) != counts.get(section, 0)}
        self._counts = dict(counts)
        self._changed(changed)

    def set_actions(self, counts: Mapping[SectionId, int]) -> None:
        """Say how many open actions each section has; a section that is not named has none."""
        sections = self._actions.keys() | counts.keys()
        changed = {section for section in sections if self._actions.get(section, 0) != counts.get(section, 0)}
        self._actions = dict(counts)
        self._changed(changed)

    def set_changes(self, changes: Mapping[SectionId, Mark]) -> None:
        """Say which sections are new or changed since the last edition."""
        sections = {*self._changes, *changes}
        self._changes = dict(changes)
        self._changed(sections)

    def mark_counts(self) -> dict[Mark, int]:
        """How many sections have each mark."""
        sections = [node for node in self._nodes if node.kind is NodeKind.SECTION]
        return {mark: sum(self.has(node, mark) for node in sections) for mark in Mark}

    def marked(self, mark: Mark) -> frozenset[SectionId]:
        """The sections, pages of reference among them, that have ``mark``."""
        return frozenset(node.section for node in self._nodes if node.section is not None and self.has(node, mark))

    def has(self, node: Node, mark: Mark) -> bool:
        """Whether the section has ``mark``."""
        if node.section is None:
            return False
        match mark:
            case Mark.NOTES:
                return self._counts.get(node.section, 0) > 0
            case Mark.ACTIONS:
                return self._actions.get(node.section, 0) > 0
            case Mark.CHANGED | Mark.NEW:
                return self._changes.get(node.section) is mark
            case _:
                return node.kind is NodeKind.SECTION and STATE_MARKS[self.state(node) or SectionState.UNREAD] is mark

    def actions(self, node: Node) -> int:
        """How many open actions a section has, or all sections of a pillar together."""
        if node.section is not None:
            return self._actions.get(node.section, 0)
        return sum(self.actions(self._nodes[child]) for child in node.children)

    def change(self, node: Node) -> Mark | None:
        """Whether a section is new or changed since the last edition."""
        return self._changes.get(node.section) if node.section is not None else None

    def notes(self, node: Node) -> int:
        """How many notes a section has, or all sections of a pillar together."""
        if node.section is not None:
            return self._counts.get(node.section, 0)
        return sum(self.notes(self._nodes[child]) for child in node.children)

    def state(self, node: Node) -> SectionState | None:
        """How far the reader is in a section; None for a pillar."""
        return self._states.get(node.section, SectionState.UNREAD) if node.section is not None else None

    def is_open(self, node: Node) -> bool:
        """Whether that is the section being read."""
        return node.section is not None and node.section == self._open

    def spoken(self, node: Node) -> str:
        """The row in words, for those who do not see shapes and colours."""
        states = {
            SectionState.UNREAD: self.tr("unread"),
            SectionState.READING: self.tr("reading"),
            SectionState.READ: self.tr("read"),
        }
        state = self.state(node) if node.kind is NodeKind.SECTION else None
        notes = self.notes(node)
        parts = (
            f"{node.letter} {node.title}".strip(),
            states[state] if state is not None else "",
            self._notes_in_words(notes),
            self.tr("%n open action(s)", "", self.actions(node)) if self.actions(node) else "",
            change.title.lower() if (change := self.change(node)) is not None else "",
        )
        return ", ".join(part for part in parts if part)

    def _notes_in_words(self, notes: int) -> str:
        return self.tr("%n note(s)", "", notes) if notes else ""

    def _matching(self, wanted: list[str], mark: Mark | None) -> dict[int, tuple[int, ...]]:
        def holds(number: int) -> bool:
            return all(word in self._nodes[number].words for word in wanted)

        def is_marked(number: int) -> bool:
            return mark is None or self.has(self._nodes[number], mark)

        kept: dict[int, tuple[int, ...]] = {}
        for number in self._nodes[ROOT].children:
            children = tuple(filter(is_marked, self._nodes[number].children))
            kept[number] = children if holds(number) else tuple(filter(holds, children))
        top = self._nodes[ROOT].children
        kept[ROOT] = tuple(number for number in top if kept[number] or (holds(number) and is_marked(number)))
        return kept

    def _changed(self, sections: set[SectionId | None] | set[SectionId]) -> None:
        for section in sections:
            index = self.index_of(section)
            if index.isValid():
                self.dataChanged.emit(index, index)
            pillar = index.parent()
            if pillar.isValid():
                self.dataChanged.emit(pillar, pillar)

    def _children_of(self, number: int) -> tuple[int, ...]:
        return self._children.get(number, ()) if self._filtered else self._nodes[number].children

    def _index(self, number: int) -> QModelIndex:
        row = self._rows.get(number, -1) if self._filtered else self._nodes[number].row
        return self.createIndex(row, 0, number) if number != ROOT and row >= 0 else QModelIndex()

    # Qt overrides

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._children_of(parent.internalId() if parent.isValid() else ROOT)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # QObject.parent() has no argument
        return self._index(self.node(index).parent) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._children_of(parent.internalId() if parent.isValid() else ROOT))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.node(index).kind is NodeKind.GROUP:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = _ANSWERS.get(role) if index.isValid() else None
        return answer(self, self.node(index)) if answer is not None else None


# What each role asks of a node.
_ANSWERS: dict[int, Callable[[ContentsModel, Node], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda _model, node: node.title,
    Qt.ItemDataRole.ToolTipRole: lambda model, node: model.spoken(node),
    Qt.ItemDataRole.AccessibleTextRole: lambda model, node: model.spoken(node),
    Role.KIND: lambda _model, node: node.kind,
    Role.LETTER: lambda _model, node: node.letter,
    Role.COLOUR: lambda _model, node: node.colour,
    Role.STATE: lambda model, node: model.state(node),
    Role.NOTES: lambda model, node: model.notes(node),
    Role.ACTIONS: lambda model, node: model.actions(node),
    Role.CHANGE: lambda model, node: model.change(node),
    Role.OPEN: lambda model, node: model.is_open(node),
    Role.SECTION: lambda _model, node: node.section,
}
