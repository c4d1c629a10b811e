"""The search box of a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.side_panel import Tab
from briefing.ui.search.field import SearchField
from briefing.ui.search.results import ResultsList


def results(window: MainWindow) -> ResultsList:
    found = window.findChild(ResultsList)
    assert isinstance(found, ResultsList)
    return found


def look_for(window: MainWindow, qtbot: QtBot, words: str) -> SearchField:
    """Type ``words`` into the box and wait for the list."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = window.top_bar.search
    assert field.hasFocus()
    qtbot.keyClicks(field, words)
    qtbot.waitUntil(lambda: not results(window).isHidden(), timeout=20_000)
    return field


def shown(window: MainWindow) -> list[str]:
    model = results(window).view.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_hits_drop_down_as_the_reader_types(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "durian")
    assert shown(window)[0] == "Figures, 1"
    assert shown(window)[1].startswith("Text, Tables: ")


def test_enter_goes_to_the_words(window: MainWindow, qtbot: QtBot):
    field = look_for(window, qtbot, "durian")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert results(window).isHidden()
    assert window.reading.section is not None
    assert window.reading.section.id == "tables"
    assert window.reader.hasFocus()


def test_enter_right_after_typing_means_the_words_typed(window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.top_bar.search, "durian")
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: window.reading.section is not None and window.reading.section.id == "tables", timeout=20_000
    )


def test_arrow_keys_step_over_headings(window: MainWindow, qtbot: QtBot):
    field = look_for(window, qtbot, "everything")
    chosen = []
    for _ in range(3):
        chosen.append(results(window).view.currentIndex().row())
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert chosen[0] == 1
    assert chosen == sorted(set(chosen))


def test_escape_closes_the_list_and_gives_the_keyboard_to_the_text(window: MainWindow, qtbot: QtBot):
    field = look_for(window, qtbot, "durian")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert results(window).isHidden()
    assert window.reader.hasFocus()


def test_nothing_found_is_said(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "zzzz")
    assert "Nothing found" in {label.text() for label in results(window).findChildren(QLabel)}


def test_a_note_is_found_as_soon_as_it_is_written(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "pomelo")
    assert shown(window) == []
    window.noting.add(SectionId("blocks"), Kind.QUESTION, "What about the pomelo?")
    window.top_bar.search.clear()
    look_for(window, qtbot, "pomelo")
    qtbot.waitUntil(lambda: len(shown(window)) == 2)
    assert shown(window)[1].startswith("Note, ")


@pytest.mark.parametrize(("words", "tab"), [("laboratory text", Tab.QUOTES), ("65,536", Tab.TERMS)])
def test_a_hit_beside_the_text_opens_its_panel(window: MainWindow, qtbot: QtBot, words: str, tab: Tab):
    window.side.show_tab(Tab.NOTES)
    field = look_for(window, qtbot, words)
    kinds = [row.partition(",")[0] for row in shown(window)]
    wanted = kinds.index({Tab.QUOTES: "Quote", Tab.TERMS: "Term"}[tab])
    results(window).view.setCurrentIndex(results(window).view.model().index(wanted, 0))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.side.tab is tab
