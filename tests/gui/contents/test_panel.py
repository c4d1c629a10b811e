from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.app.paths import built_in_pack
from briefing.document.ids import SectionId
from briefing.ui.contents.following import FollowingMarks
from briefing.ui.contents.marks import Mark
from briefing.ui.contents.model import Role
from briefing.ui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS, OpenWindow


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


def test_the_filter_by_mark_keeps_open_actions_and_escape_shows_all_again(window: MainWindow, qtbot: QtBot):
    window.noting.add(SectionId("tables"), Kind.ACTION, "Ask the bureau")
    menu = window.contents.marks.menu_now()
    wanted = next(action for action in menu.actions() if action.text() == "With open actions (1)")
    assert not next(action for action in menu.actions() if action.text().startswith("Changed")).isEnabled()
    wanted.trigger()
    assert titles(window) == ["Figures", "Tables"]
    window.contents.filter.setFocus()
    qtbot.keyClick(window.contents.filter, Qt.Key.Key_Escape)
    assert "Plain text" in titles(window)


def test_the_progress_of_the_whole_is_told(window: MainWindow):
    assert window.contents._progress.words == "0 of 3 read"
    window.actions_by_id["mark-read"].trigger()
    assert window.contents._progress.words == "1 of 3 read"


def test_sections_that_are_new_or_changed_since_the_last_edition_are_marked(open_window: OpenWindow, qtbot: QtBot):
    window = open_window(built_in_pack())
    following = window.findChild(FollowingMarks)
    assert isinstance(following, FollowingMarks)
    following.compare()
    tree = window.contents.tree

    def change(section: str) -> object:
        return window.contents._model.index_of(SectionId(section)).data(Role.CHANGE)

    qtbot.waitUntil(lambda: change("editors-corrections") is Mark.NEW, timeout=WAIT_MS)
    assert change("at-a-glance") is Mark.CHANGED
    assert tree.model() is window.contents._model
