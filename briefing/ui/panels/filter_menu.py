"""The button that opens the filters of the Notes panel beyond words and kinds."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from briefing.annotation.model import Annotation, Privacy, Status
from briefing.ui.panels.note_filter import NoteFilter
from briefing.ui.statuses import privacy_name, status_name

_MOST_NAMES = 40


class FilterMenu(QPushButton):
    """A menu of what occurs in the notes: their states, who may see them, their authors and tags."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "quiet")
        self._filter = NoteFilter()
        self._authors: tuple[str, ...] = ()
        self._tags: tuple[str, ...] = ()
        self._conflicts = False
        self.clicked.connect(self._open)
        self._name()

    @property
    def filter(self) -> NoteFilter:
        """What is asked for here; words and kinds are asked for elsewhere."""
        return self._filter

    def clear(self) -> None:
        """Ask for nothing."""
        self._take(NoteFilter())

    def offer(self, annotations: Iterable[Annotation]) -> None:
        """Offer what occurs in ``annotations``; the commonest authors and tags come first."""
        every = tuple(annotations)
        self._authors = _commonest(one.creator for one in every)
        self._tags = _commonest(tag for one in every for tag in one.tags)
        self._conflicts = any(one.rivals for one in every)

    def menu_now(self) -> QMenu:
        """The menu as it would open now."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        now = self._filter
        statuses = menu.addMenu(self.tr("Status"))
        for status in Status:
            self._add(statuses, status_name(status), "statuses", status, now.statuses)
        privacies = menu.addMenu(self.tr("Privacy"))
        for privacy in Privacy:
            self._add(privacies, privacy_name(privacy), "privacies", privacy, now.privacies)
        for title, field, names, chosen in (
            (self.tr("Author"), "authors", self._authors, now.authors),
            (self.tr("Tag"), "tags", self._tags, now.tags),
        ):
            if names:
                part = menu.addMenu(title)
                for name in names:
                    self._add(part, name or self.tr("Without a name"), field, name, chosen)
        if self._conflicts or now.in_conflict:
            conflicts = menu.addAction(self.tr("With two texts"))
            conflicts.setCheckable(True)
            conflicts.setChecked(now.in_conflict)
            conflicts.triggered.connect(lambda on: self._change("in_conflict", on))
        menu.addSeparator()
        menu.addAction(self.tr("Show all"), self.clear).setEnabled(not now.is_empty)
        return menu

    def _add(self, menu: QMenu, text: str, field: str, value: object, chosen: frozenset[object]) -> None:
        # An ampersand in a name is no key.
        action = QAction(text.replace("&", "&&"), menu, checkable=True)
        action.setChecked(value in chosen)
        action.triggered.connect(lambda on: self._change(field, chosen | {value} if on else chosen - {value}))
        menu.addAction(action)

    def _change(self, field: str, value: object) -> None:
        values = {name: getattr(self._filter, name) for name in NoteFilter.__slots__}
        self._take(NoteFilter(**(values | {field: value})))

    def _take(self, wanted: NoteFilter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._name()
            self.changed.emit()

    def _name(self) -> None:
        now = self._filter
        names = [status_name(status) for status in Status if status in now.statuses]
        names += [privacy_name(privacy) for privacy in Privacy if privacy in now.privacies]
        names += [*sorted(now.authors), *(f"#{tag}" for tag in sorted(now.tags))]
        names += [self.tr("two texts")] if now.in_conflict else []
        shown = ", ".join(names)
        self.setText(self.tr("Filter ▾") if now.is_empty else self.tr("Filter: {count} ▾").format(count=len(names)))
        self.setToolTip(shown)
        self.setAccessibleName(self.tr("Filter notes: {filters}").format(filters=shown or self.tr("none")))

    def _open(self) -> None:
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height())))


def _commonest(names: Iterable[str]) -> tuple[str, ...]:
    counted: dict[str, int] = {}
    for name in names:
        counted[name] = counted.get(name, 0) + 1
    return tuple(sorted(counted, key=lambda name: (-counted[name], name)))[:_MOST_NAMES]
