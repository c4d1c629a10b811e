"""Notes in a real window: written, changed, filtered, taken back, and there again after a restart."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.errors import StoreUnwritableError
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.kind_buttons import KindButton
from briefing.ui.panels.note_card import NoteCard
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.panels.side_panel import Tab
from tests.gui.conftest import OpenWindow

PLAIN = SectionId("plain")


def select_by_keyboard(window: MainWindow, qtbot: QtBot, characters: int) -> None:
    """Select from the caret on with Shift and the arrow keys."""
    window.reader.setFocus()
    for _ in range(characters):
        qtbot.keyClick(window.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def put_caret(window: MainWindow, words: str) -> None:
    """Put the caret before ``words`` of the open section."""
    assert window.reading.section is not None
    start = window.reading.section.text.index(words)
    window.reader.select(start, start + 1)
    cursor = window.reader.textCursor()
    cursor.setPosition(cursor.selectionStart())
    window.reader.setTextCursor(cursor)


def cards(window: MainWindow) -> list[NoteCard]:
    return [card for card in window.side.notes.list.cards() if isinstance(card, NoteCard)]


def editor(window: MainWindow) -> NoteEditor:
    """The one editor that is open in the Notes panel."""
    [found] = window.side.notes.findChildren(NoteEditor)
    assert isinstance(found, NoteEditor)
    return found


@pytest.fixture
def noted(window: MainWindow) -> MainWindow:
    """A window with three notes of the open section and one of another."""
    window.noting.highlight(PLAIN, 0, 12, Kind.KEY)
    window.noting.add(PLAIN, Kind.QUESTION, "Who pays?")
    window.noting.add(PLAIN, Kind.RISK, "The deadline may slip.")
    window.noting.add(SectionId("tables"), Kind.QUESTION, "Which year?")
    window.side.show_tab(Tab.NOTES)
    return window


def test_a_key_highlights_what_was_selected_by_keyboard(window: MainWindow, qtbot: QtBot):
    put_caret(window, "This section")
    select_by_keyboard(window, qtbot, 12)
    qtbot.keyClick(window.reader, Qt.Key.Key_2)
    [made] = window.noting.session.annotations()
    assert made.kind is Kind.QUESTION
    assert made.target.selector is not None
    assert made.target.selector.exact == "This section"


def test_the_last_kind_is_used_by_the_key_that_names_none(window: MainWindow, qtbot: QtBot):
    window.noting.last_kind = Kind.LINE
    put_caret(window, "This section")
    select_by_keyboard(window, qtbot, 4)
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert [made.kind for made in window.noting.session.annotations()] == [Kind.LINE]


def test_highlighting_the_same_words_again_changes_the_kind(window: MainWindow):
    window.noting.highlight(PLAIN, 0, 12, Kind.KEY)
    window.noting.highlight(PLAIN, 0, 12, Kind.RISK)
    assert [made.kind for made in window.noting.session.annotations()] == [Kind.RISK]


def test_a_note_on_words_outside_the_basic_plane_stands_on_exactly_these(window: MainWindow, qtbot: QtBot):
    put_caret(window, "𠝹")
    select_by_keyboard(window, qtbot, 1)
    qtbot.keyClick(window.reader, Qt.Key.Key_1)
    [made] = window.noting.session.annotations()
    assert made.target.selector is not None
    assert made.target.selector.exact == "𠝹"


def test_the_key_for_a_note_opens_an_editor_with_the_keyboard_in_it(window: MainWindow, qtbot: QtBot):
    put_caret(window, "This section")
    select_by_keyboard(window, qtbot, 12)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_M, modifiers)
    assert window.side.tab is Tab.NOTES
    assert editor(window).text.hasFocus()
    qtbot.keyClicks(editor(window).text, "Ask the SFC")
    qtbot.waitUntil(lambda: window.noting.session.annotations()[0].body == "Ask the SFC")


def test_a_pause_saves_to_the_disk(window: MainWindow, qtbot: QtBot, data_folder: Path):
    window.noting.draft_requested.emit(PLAIN)
    qtbot.keyClicks(editor(window).text, "For the record")
    qtbot.waitUntil(lambda: editor(window).is_saved)
    with sqlite3.connect(data_folder / "notes.db") as other:
        assert other.execute("SELECT body FROM annotations").fetchall() == [("For the record",)]
    other.close()


def test_a_draft_without_words_leaves_nothing_behind(window: MainWindow, qtbot: QtBot):
    window.noting.draft_requested.emit(None)
    qtbot.keyClick(editor(window).text, Qt.Key.Key_Escape)
    assert window.noting.session.annotations() == ()


def test_escape_saves_and_closes_the_editor(window: MainWindow, qtbot: QtBot):
    window.noting.draft_requested.emit(None)
    qtbot.keyClicks(editor(window).text, "On everything")
    qtbot.keyClick(editor(window).text, Qt.Key.Key_Escape)
    assert [made.body for made in window.noting.session.annotations_of(None)] == ["On everything"]
    assert [card.annotation.body for card in cards(window)] == ["On everything"]


def test_switching_the_tab_saves_what_is_being_written(window: MainWindow, qtbot: QtBot):
    window.noting.draft_requested.emit(PLAIN)
    qtbot.keyClicks(editor(window).text, "Half a though")
    window.side.show_tab(Tab.TERMS)
    assert [made.body for made in window.noting.session.annotations()] == ["Half a though"]


def test_the_panel_shows_the_section_first_and_all_on_demand(noted: MainWindow):
    assert len(cards(noted)) == 3
    noted.side.notes.scope.choose(1)
    noted.side.notes.refresh()
    assert [card.annotation.section for card in cards(noted)] == [PLAIN, PLAIN, PLAIN, "tables"]


def test_notes_are_filtered_by_kind_and_by_words(noted: MainWindow, qtbot: QtBot):
    noted.side.notes.kinds.choose(Kind.QUESTION)
    noted.side.notes.refresh()
    assert [card.annotation.body for card in cards(noted)] == ["Who pays?"]
    noted.side.notes.kinds.clear()
    qtbot.keyClicks(noted.side.notes.filter, "slip dead")
    assert [card.annotation.body for card in cards(noted)] == ["The deadline may slip."]


def test_enter_on_a_card_goes_to_the_words_it_is_on(noted: MainWindow, qtbot: QtBot):
    noted.side.notes.scope.choose(1)
    noted.side.notes.refresh()
    qtbot.keyClick(cards(noted)[-1], Qt.Key.Key_Return)
    assert noted.reading.section is not None
    assert noted.reading.section.id == "tables"


def test_delete_takes_a_note_away_and_undo_brings_it_back(noted: MainWindow, qtbot: QtBot):
    card = next(card for card in cards(noted) if card.annotation.body == "Who pays?")
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert "Who pays?" not in {card.annotation.body for card in cards(noted)}
    noted.reader.setFocus()
    qtbot.keyClick(noted, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Who pays?" in {card.annotation.body for card in cards(noted)}


def test_undo_and_redo_say_what_they_do(noted: MainWindow):
    assert noted.actions_by_id["undo"].text() == "Undo: making a note"
    assert not noted.actions_by_id["redo"].isEnabled()
    noted.actions_by_id["undo"].trigger()
    assert noted.actions_by_id["redo"].text() == "Redo: making a note"


def test_a_kind_chosen_in_the_editor_is_saved_at_once(noted: MainWindow, qtbot: QtBot):
    card = next(card for card in cards(noted) if card.annotation.body == "Who pays?")
    qtbot.keyClick(card, Qt.Key.Key_F2)
    next(each for each in editor(noted).findChildren(KindButton) if each.kind is Kind.LINE).click()
    assert noted.noting.session.find(card.annotation.id).kind is Kind.LINE


def test_the_tree_counts_notes_and_the_tab_counts_all(noted: MainWindow):
    tree = noted.contents.tree
    spoken = [tree.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == ["T Text, 3 notes", "F Figures, 1 note"]
    assert noted.side.tabs.tabText(2) == "Notes 4"


def test_notes_are_there_again_after_a_restart(open_window: OpenWindow, qtbot: QtBot):
    first = open_window()
    first.noting.highlight(PLAIN, 0, 12, Kind.ACTION)
    first.noting.add(None, Kind.KEY, "Keep this")
    first.close()
    second = open_window()
    bodies = [(made.kind, made.body) for made in second.noting.session.annotations()]
    assert bodies == [(Kind.KEY, "Keep this"), (Kind.ACTION, "")]
    assert [drawn.style for drawn in second.noting.decorations(PLAIN)] == ["A"]


def test_text_that_cannot_be_saved_stays_in_sight_and_keeps_the_window_open(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_given: object, **_named: object) -> None:
        raise StoreUnwritableError(Path("notes.db"), "no space left on device.")

    with monkeypatch.context() as full:
        full.setattr(window.noting.session, "add", refuse)
        window.noting.draft_requested.emit(PLAIN)
        qtbot.keyClicks(editor(window).text, "Do not lose me")
        qtbot.waitUntil(lambda: window.notices.sentence.endswith("no space left on device."))
        assert not window.close()
        window.reading.open_section(SectionId("tables"))
        assert editor(window).text.toPlainText() == "Do not lose me"
    editor(window).flush()
    assert [(made.section, made.body) for made in window.noting.session.annotations()] == [(PLAIN, "Do not lose me")]
