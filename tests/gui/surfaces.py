"""Everything a window can show, one after the other: panels, bars, pages, dialogs."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.side_panel import Tab

PLACE = SectionId("plain")
# Dialogs that choose a file are Qt's own or the system's.
COMMANDS = (
    "export-options",
    "export-notes",
    "settings",
    "go-to-paragraph",
    "compare",
    "palette",
    "keys",
    "shortcuts",
    "tasks",
    "deleted-notes",
    "review-notes",
    "library",
    "split",
    "side-by-side",
)


def surfaces(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Show each in turn, with notes of every kind in the window, and give its name."""
    _write_notes(window)
    for tab in Tab:
        window.side.show_tab(tab)
        if tab is Tab.FAQS:
            window.side.show_faq("why")
        if tab is Tab.NOTES:
            window.noting.draft_requested.emit(PLACE)
        qtbot.wait(50)
        yield tab.value
    for command in COMMANDS:
        window.actions_by_id[command].trigger()
        qtbot.wait(100)
        yield command
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)


def reached_by_tab() -> list[QWidget]:
    """What is shown and takes the keyboard when it comes by Tab, in all windows that are open."""
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    return [each for top in shown for each in (top, *top.findChildren(QWidget)) if takes_tab(each)]


def takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.focusProxy()
    return by_tab and widget.isVisible() and widget.isEnabled()


def scroll_to(widget: QWidget) -> None:
    """Bring ``widget`` into view, as Tab does, and let what is laid out later be laid out."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
    QApplication.sendPostedEvents()


def _write_notes(window: MainWindow) -> None:
    window.noting.highlight(PLACE, 0, 12, Kind.KEY)
    note = window.noting.add(PLACE, Kind.ACTION, "A note")
    gone = window.noting.add(None, Kind.RISK, "Gone")
    assert note is not None
    assert gone is not None
    window.noting.reply(note.id, "A reply")
    window.noting.delete(gone.id)
