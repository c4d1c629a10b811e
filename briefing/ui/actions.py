"""Every command of the window in one table: its text, its keys, its place in the menu, and the actions made from it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from briefing.ui.translation import QT_TRANSLATE_NOOP


class Group(Enum):
    """The parts of the menu, in order; the values are their titles."""

    FILE = QT_TRANSLATE_NOOP("Commands", "Briefing")
    GO = QT_TRANSLATE_NOOP("Commands", "Go")
    NOTES = QT_TRANSLATE_NOOP("Commands", "Notes")
    VIEW = QT_TRANSLATE_NOOP("Commands", "View")
    HELP = QT_TRANSLATE_NOOP("Commands", "Help")

    @property
    def title(self) -> str:
        """The title in the language of the window."""
        return translated(str(self.value))


@dataclass(frozen=True, slots=True)
class Command:
    """Something the reader can do. ``keys`` are in Qt's portable form; the first is shown.

    ``in_text`` keys are single keys that the reading pane itself takes while words are selected in it.
    """

    id: str
    text: str
    group: Group
    keys: tuple[str, ...] = ()
    in_text: bool = False
    checkable: bool = False


COMMANDS = (
    Command("open", QT_TRANSLATE_NOOP("Commands", "Open briefing…"), Group.FILE, ("Ctrl+O",)),
    Command("open-folder", QT_TRANSLATE_NOOP("Commands", "Open briefing folder…"), Group.FILE, ("Ctrl+Shift+O",)),
    Command("open-recent", QT_TRANSLATE_NOOP("Commands", "Open recent"), Group.FILE),
    Command("library", QT_TRANSLATE_NOOP("Commands", "Library"), Group.FILE, ("Ctrl+Alt+O",)),
    Command("new-window", QT_TRANSLATE_NOOP("Commands", "New window"), Group.FILE, ("Ctrl+Shift+W",)),
    Command("open-built-in", QT_TRANSLATE_NOOP("Commands", "Open the built-in briefing"), Group.FILE),
    Command("export", QT_TRANSLATE_NOOP("Commands", "Export briefing pack"), Group.FILE, ("Ctrl+Shift+E",)),
    Command("export-options", QT_TRANSLATE_NOOP("Commands", "Export with options…"), Group.FILE, ("Ctrl+Alt+Shift+E",)),
    Command("import-notes", QT_TRANSLATE_NOOP("Commands", "Import notes…"), Group.FILE),
    Command("export-notes", QT_TRANSLATE_NOOP("Commands", "Save notes to a file…"), Group.FILE),
    Command("settings", QT_TRANSLATE_NOOP("Commands", "Settings…"), Group.FILE, ("Ctrl+,",)),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), Group.FILE, ("Ctrl+Q",)),
    Command("back", QT_TRANSLATE_NOOP("Commands", "Back"), Group.GO, ("Alt+Left",)),
    Command("forward", QT_TRANSLATE_NOOP("Commands", "Forward"), Group.GO, ("Alt+Right",)),
    Command("previous-section", QT_TRANSLATE_NOOP("Commands", "Previous section"), Group.GO, ("Ctrl+PgUp",)),
    Command("next-section", QT_TRANSLATE_NOOP("Commands", "Next section"), Group.GO, ("Ctrl+PgDown",)),
    Command("search", QT_TRANSLATE_NOOP("Commands", "Search everything"), Group.GO, ("Ctrl+K", "Ctrl+F")),
    Command("contents", QT_TRANSLATE_NOOP("Commands", "Go to the contents"), Group.GO, ("F7", "Ctrl+Shift+N")),
    Command("notes-list", QT_TRANSLATE_NOOP("Commands", "Go to the notes"), Group.GO, ("Ctrl+Shift+A",)),
    Command("go-to-paragraph", QT_TRANSLATE_NOOP("Commands", "Go to paragraph…"), Group.GO, ("Ctrl+G",)),
    Command("next-sentence", QT_TRANSLATE_NOOP("Commands", "Next sentence"), Group.GO, ("Alt+Down",)),
    Command("previous-sentence", QT_TRANSLATE_NOOP("Commands", "Previous sentence"), Group.GO, ("Alt+Up",)),
    Command(
        "select-next-sentence",
        QT_TRANSLATE_NOOP("Commands", "Select to the next sentence"),
        Group.GO,
        ("Alt+Shift+Down",),
    ),
    Command(
        "select-previous-sentence",
        QT_TRANSLATE_NOOP("Commands", "Select to the previous sentence"),
        Group.GO,
        ("Alt+Shift+Up",),
    ),
    Command("define", QT_TRANSLATE_NOOP("Commands", "Explain the next term"), Group.GO, ("Ctrl+D",)),
    Command("compare", QT_TRANSLATE_NOOP("Commands", "Compare editions…"), Group.GO, ("Ctrl+Alt+E",)),
    Command("next-change", QT_TRANSLATE_NOOP("Commands", "Next hit or change"), Group.GO, ("F3",)),
    Command("previous-change", QT_TRANSLATE_NOOP("Commands", "Previous hit or change"), Group.GO, ("Shift+F3",)),
    Command("where-am-i", QT_TRANSLATE_NOOP("Commands", "Where am I?"), Group.GO, ("Ctrl+Shift+I",)),
    Command("next-pane", QT_TRANSLATE_NOOP("Commands", "Next pane"), Group.GO, ("F6",)),
    Command("previous-pane", QT_TRANSLATE_NOOP("Commands", "Previous pane"), Group.GO, ("Shift+F6",)),
    Command(
        "highlight", QT_TRANSLATE_NOOP("Commands", "Highlight selection or sentence"), Group.NOTES, ("Ctrl+Alt+H",)
    ),
    Command(
        "highlight-paragraph",
        QT_TRANSLATE_NOOP("Commands", "Highlight this paragraph"),
        Group.NOTES,
        ("Ctrl+Alt+Shift+H",),
    ),
    Command("highlight-K", QT_TRANSLATE_NOOP("Commands", "Highlight as key point"), Group.NOTES, ("1",), in_text=True),
    Command("highlight-Q", QT_TRANSLATE_NOOP("Commands", "Highlight as question"), Group.NOTES, ("2",), in_text=True),
    Command("highlight-A", QT_TRANSLATE_NOOP("Commands", "Highlight as action"), Group.NOTES, ("3",), in_text=True),
    Command("highlight-R", QT_TRANSLATE_NOOP("Commands", "Highlight as risk"), Group.NOTES, ("4",), in_text=True),
    Command(
        "highlight-L", QT_TRANSLATE_NOOP("Commands", "Highlight as line to take"), Group.NOTES, ("5",), in_text=True
    ),
    Command("note-selection", QT_TRANSLATE_NOOP("Commands", "Note on the selection"), Group.NOTES, ("Ctrl+Alt+M",)),
    Command("note-section", QT_TRANSLATE_NOOP("Commands", "Note on this section"), Group.NOTES, ("Ctrl+Alt+Shift+M",)),
    Command("note-briefing", QT_TRANSLATE_NOOP("Commands", "Note on the whole briefing"), Group.NOTES),
    Command("review-notes", QT_TRANSLATE_NOOP("Commands", "Review notes from other editions"), Group.NOTES),
    Command(
        "place-note", QT_TRANSLATE_NOOP("Commands", "Put the note on the selection"), Group.NOTES, ("Ctrl+Return",)
    ),
    Command("tasks", QT_TRANSLATE_NOOP("Commands", "Actions"), Group.NOTES, ("Ctrl+Alt+A",)),
    Command("deleted-notes", QT_TRANSLATE_NOOP("Commands", "Deleted notes"), Group.NOTES),
    Command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), Group.NOTES, ("Ctrl+Z",)),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), Group.NOTES, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("copy-reference", QT_TRANSLATE_NOOP("Commands", "Copy with reference"), Group.NOTES, ("Ctrl+Shift+C",)),
    Command("mark-read", QT_TRANSLATE_NOOP("Commands", "Mark this section as read"), Group.NOTES, checkable=True),
    Command("text-larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), Group.VIEW, ("Ctrl++", "Ctrl+=")),
    Command("text-smaller", QT_TRANSLATE_NOOP("Commands", "Smaller text"), Group.VIEW, ("Ctrl+-",)),
    Command("text-normal", QT_TRANSLATE_NOOP("Commands", "Normal text size"), Group.VIEW, ("Ctrl+0",)),
    Command("theme", QT_TRANSLATE_NOOP("Commands", "Switch light and dark"), Group.VIEW, ("Ctrl+Shift+T",)),
    Command("theme-system", QT_TRANSLATE_NOOP("Commands", "Theme of the system"), Group.VIEW, checkable=True),
    Command("theme-light", QT_TRANSLATE_NOOP("Commands", "Light theme"), Group.VIEW, checkable=True),
    Command("theme-dark", QT_TRANSLATE_NOOP("Commands", "Dark theme"), Group.VIEW, checkable=True),
    Command("theme-sepia", QT_TRANSLATE_NOOP("Commands", "Sepia theme"), Group.VIEW, checkable=True),
    Command("theme-contrast", QT_TRANSLATE_NOOP("Commands", "High-contrast theme"), Group.VIEW, checkable=True),
    Command(
        "show-contents", QT_TRANSLATE_NOOP("Commands", "Contents panel"), Group.VIEW, ("Shift+F7",), checkable=True
    ),
    Command("show-side", QT_TRANSLATE_NOOP("Commands", "Quotes and notes panel"), Group.VIEW, ("F8",), checkable=True),
    Command(
        "paragraph-numbers",
        QT_TRANSLATE_NOOP("Commands", "Paragraph numbers"),
        Group.VIEW,
        ("Ctrl+Alt+P",),
        checkable=True,
    ),
    Command("present", QT_TRANSLATE_NOOP("Commands", "Present this section"), Group.VIEW, ("F5", "Ctrl+L")),
    Command(
        "split", QT_TRANSLATE_NOOP("Commands", "Two places side by side"), Group.VIEW, ("Ctrl+\\",), checkable=True
    ),
    Command(
        "side-by-side",
        QT_TRANSLATE_NOOP("Commands", "Two languages side by side"),
        Group.VIEW,
        ("Ctrl+Shift+L",),
        checkable=True,
    ),
    Command("palette", QT_TRANSLATE_NOOP("Commands", "All commands and sections…"), Group.HELP, ("Ctrl+Shift+P",)),
    Command("keys", QT_TRANSLATE_NOOP("Commands", "Change keyboard shortcuts…"), Group.HELP),
    Command("shortcuts", QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), Group.HELP, ("F1",)),
    Command("menu", QT_TRANSLATE_NOOP("Commands", "Menu"), Group.HELP, ("F10",)),
)

_NOT_IN_MENU = {"menu"}


def translated(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate("Commands", text)


class Actions(QObject):
    """The commands as ``QAction``s, which menus, buttons and keys share."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(translated(command.text), window, checkable=command.checkable)
            if not command.in_text:
                action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            window.addAction(action)
            self._actions[command.id] = action

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def bind(self, bindings: Mapping[str, tuple[str, ...]]) -> None:
        """Let commands answer to the keys in ``bindings``, and those that are not named to their usual ones."""
        for command in COMMANDS:
            if not command.in_text:
                keys = bindings.get(command.id, command.keys)
                self._actions[command.id].setShortcuts([QKeySequence(key) for key in keys])

    def on(self, command: str, act: Callable[[], object]) -> None:
        """Do ``act`` whenever the reader gives ``command``."""
        self._actions[command].triggered.connect(lambda _checked=False: act())

    def menu(self, parent: QWidget) -> QMenu:
        """The menu with all commands, by group."""
        menu = QMenu(parent)
        for group in Group:
            part = menu.addMenu(group.title)
            for command in COMMANDS:
                if command.group is group and command.id not in _NOT_IN_MENU:
                    part.addAction(self._actions[command.id])
        return menu
