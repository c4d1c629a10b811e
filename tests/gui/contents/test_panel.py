from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.ui.main_window import MainWindow


def titles(window: MainWindow) -> list[str]:
    """What the tree shows from top to bottom."""
    tree = window.contents.tree
    index = tree.model().index(0, 0)
    found = []
    while index.isValid():
        found.append(index.data())
        index = tree.indexBelow(index)
    return found


def test_the_tree_shows_everything_open_at_the_start(window: MainWindow):
    assert titles(window)[:6] == ["Text", "Plain text", "Blocks", "Figures", "Tables", "Reference"]


def test_arrow_keys_and_enter_open_a_section(window: MainWindow, qtbot: QtBot):
    tree = window.contents.tree
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert window.reading.section is not None
    assert window.reading.section.id == "blocks"


def test_left_closes_a_pillar_and_right_opens_it(window: MainWindow, qtbot: QtBot):
    tree = window.contents.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert "Blocks" not in titles(window)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert "Blocks" in titles(window)


def test_typing_in_the_filter_and_pressing_down_leads_to_the_first_match(window: MainWindow, qtbot: QtBot):
    qtbot.keyClicks(window.contents.filter, "tab")
    assert titles(window) == ["Figures", "Tables"]
    qtbot.keyClick(window.contents.filter, Qt.Key.Key_Down)
    qtbot.keyClick(window.contents.tree, Qt.Key.Key_Return)
    assert window.reading.section is not None
    assert window.reading.section.id == "tables"


def test_escape_clears_the_filter_and_closed_pillars_stay_closed(window: MainWindow, qtbot: QtBot):
    window.contents.tree.collapse(window.contents.tree.model().index(0, 0))
    before = titles(window)
    qtbot.keyClicks(window.contents.filter, "plain")
    assert "Plain text" in titles(window)
    qtbot.keyClick(window.contents.filter, Qt.Key.Key_Escape)
    assert titles(window) == before
