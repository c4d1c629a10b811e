"""Comparing from a real window: choosing the edition, the page, the printed list of changes."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing.ui.comparison.chooser import EditionChooser
from briefing.ui.comparison.comparing import Comparing
from briefing.ui.comparison.page import ComparisonPage
from briefing.ui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS, OpenWindow
from tests.gui.editions import NEW, OLD, annotate_old, is_there


def comparing(window: MainWindow) -> Comparing:
    [found] = window.findChildren(Comparing)
    return found


def compare(window: MainWindow, qtbot: QtBot) -> ComparisonPage:
    comparing(window).compare_with(OLD)
    qtbot.waitUntil(is_there(lambda: comparing(window).page), timeout=WAIT_MS)
    page = comparing(window).page
    assert page is not None
    return page


def panels(window: MainWindow) -> tuple[bool, bool]:
    return window.panes.contents_shown, window.panes.side_shown


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window(NEW)


def test_the_other_built_in_edition_is_offered(window: MainWindow, qtbot: QtBot):
    window.actions_by_id["compare"].trigger()
    [chooser] = window.findChildren(EditionChooser)
    [offered] = [each for each in chooser.findChildren(QPushButton) if each.text().startswith("31 October 2022")]
    offered.click()
    qtbot.waitUntil(is_there(lambda: comparing(window).page), timeout=WAIT_MS)


def test_enter_chooses_the_edition_that_has_the_keyboard(window: MainWindow, qtbot: QtBot):
    window.actions_by_id["compare"].trigger()
    [chooser] = window.findChildren(EditionChooser)
    [offered] = [each for each in chooser.findChildren(QPushButton) if each.text().startswith("31 October 2022")]
    offered.setFocus()
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    qtbot.waitUntil(is_there(lambda: comparing(window).page), timeout=WAIT_MS)


def test_the_comparison_has_the_window_to_itself_and_gives_it_back(window: MainWindow, qtbot: QtBot):
    page = compare(window, qtbot)
    assert panels(window) == (False, False)
    page.closed.emit()
    assert panels(window) == (True, True)


def test_the_keys_go_from_change_to_change(window: MainWindow, qtbot: QtBot):
    page = compare(window, qtbot)
    window.actions_by_id["next-change"].trigger()
    window.actions_by_id["next-change"].trigger()
    window.actions_by_id["previous-change"].trigger()
    assert page.view.current == 0


def test_the_older_edition_is_on_the_left_whichever_is_open(open_window: OpenWindow, qtbot: QtBot):
    window = open_window(OLD)
    comparing(window).compare_with(NEW)
    qtbot.waitUntil(is_there(lambda: comparing(window).page), timeout=WAIT_MS)
    page = comparing(window).page
    assert page is not None
    assert page.comparison is not None
    assert page.comparison.old.edition == "2022"


def test_notes_of_the_old_edition_stand_on_the_left(open_window: OpenWindow, data_folder: Path, qtbot: QtBot):
    annotate_old(data_folder)
    page = compare(open_window(NEW), qtbot)
    found = page.view.document().find("Note 1")
    assert not found.isNull()
    assert found.currentTable().cellAt(found).column() == 0


def test_a_note_on_a_whole_section_stands_under_its_first_words(
    open_window: OpenWindow, data_folder: Path, qtbot: QtBot
):
    annotate_old(data_folder, 2)
    page = compare(open_window(NEW), qtbot)
    page.list.choose([entry.title for entry in page.list.entries].index("Retail access"))
    found = page.view.document().find("(on the whole section)  Sensitive.")
    assert not found.isNull()
    table = found.currentTable()
    assert (table.cellAt(found).row(), table.cellAt(found).column()) == (0, 0)


def test_a_briefing_of_another_kind_is_refused_in_a_sentence(window: MainWindow, qtbot: QtBot):
    features = Path(__file__).parent.parent.parent / "packs" / "features"
    comparing(window).compare_with(features)
    qtbot.waitUntil(
        lambda: bool(window.notices.sentence) and "Comparing" not in window.notices.sentence, timeout=WAIT_MS
    )
    assert comparing(window).page is None


def test_the_list_of_changes_is_printed(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    page = compare(window, qtbot)
    assert page.comparison is not None
    target = tmp_path / "changes.pdf"
    comparing(window).print_changes(page.comparison, target)
    qtbot.waitUntil(target.exists, timeout=60_000)
    assert "At a glance" in "".join(each.extract_text() for each in PdfReader(target).pages[:6])


def test_reading_a_section_leaves_the_comparison(window: MainWindow, qtbot: QtBot):
    page = compare(window, qtbot)
    page.list.choose(4)
    page._read.click()
    assert window.middle.page is None
    assert window.reading.section is not None
    assert window.reading.section.id == "unified-framework"
