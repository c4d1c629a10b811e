"""A new window in place of an old one, for example because its words are to be in another language.

Making all of it anew is the sure way to change every word: no widget has to know how to change its own.
"""

from PySide6.QtWidgets import QDialog

from briefing.ui.main_window import MainWindow


def can_be_renewed(window: MainWindow) -> bool:
    """Whether nothing would be lost now: no work is under way, and every note is saved."""
    window.side.notes.flush()
    return window.background.is_idle and window.side.notes.is_saved


def take_over(window: MainWindow, old: MainWindow) -> None:
    """Show in ``window`` what ``old`` shows: its session, place, way back, panels and size; ``old`` goes away."""
    for dialog in old.findChildren(QDialog):
        # What is being typed there is kept.
        dialog.close()
    old.middle.show_text()
    contents, side = old.panes.contents_shown, old.panes.side_shown
    trail = old.reading.trail
    session = old.hand_over()
    window.opening.path = old.opening.path
    if not window.restoreGeometry(old.saveGeometry()) or not window.isMaximized():
        # Geometry is only brought back as far as it fits into the screen.
        window.resize(old.size())
    window.panes.splitter.restoreState(old.panes.splitter.saveState())
    window.side.show_tab(old.side.tab)
    window.show()
    window.panes.show_contents(shown=contents)
    window.panes.show_side(shown=side)
    if session is not None:
        window.show_session(session)
        window.reading.trail = trail
        window.reading.trail_changed.emit()
        window.contents.filter.setText(old.contents.filter.text())
        window.contents.marks.choose(old.contents.marks.mark)
    window.activateWindow()
    old.hide()
    old.deleteLater()
