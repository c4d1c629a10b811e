"""Notes of several people in a real window: answered, settled, filtered, kept private."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Annotation, Kind, Privacy, Status
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.chip_menu import ChipMenu
from briefing.ui.panels.note_card import NoteCard
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.panels.reply_editor import ReplyEditor
from briefing.ui.panels.side_panel import Tab
from briefing.ui.tips import tips_of
from tests.gui.conftest import FEATURES

PLAIN = SectionId("plain")


@pytest.fixture
def notes(window: MainWindow) -> MainWindow:
    """A window with the Notes panel in front and a question of somebody else's."""
    session = window.noting.session
    session.add(PLAIN, kind=Kind.QUESTION, body="Who pays?", author="Amy Lam", tags=("cost",))
    session.add(PLAIN, kind=Kind.ACTION, body="Ask them", author="Ben Ho")
    window.side.show_tab(Tab.NOTES)
    window.side.notes.refresh()
    return window


def cards(window: MainWindow) -> list[NoteCard]:
    return [card for card in window.side.notes.list.cards() if isinstance(card, NoteCard)]


def card(window: MainWindow, body: str) -> NoteCard:
    return next(each for each in cards(window) if each.annotation.body == body)


def texts(card: NoteCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if not each.isHidden()]


def note(window: MainWindow, body: str) -> Annotation:
    return next(one for one in window.noting.session.annotations() if one.body == body)


def choose(chip: ChipMenu, text: str) -> None:
    """Open the chip's menu and take the entry that says ``text``."""
    menu = chip.menu_now()
    next(action for action in menu.actions() if action.text() == text).trigger()


def press(card: NoteCard, name: str) -> None:
    next(b for b in card.findChildren(QPushButton) if name in (b.text(), b.accessibleName())).click()


def test_every_card_names_its_author(notes: MainWindow):
    assert "Amy Lam" in texts(card(notes, "Who pays?"))
    assert "Ben Ho" in texts(card(notes, "Ask them"))


def test_each_mark_in_the_text_has_its_author_once_there_are_several(window: MainWindow):
    session = window.noting.session
    session.add(PLAIN, kind=Kind.KEY, start=0, end=4, body="Mine", author="Ben Ho")
    assert [mark.author for mark in window.noting.decorations(PLAIN)] == [None]
    session.add(PLAIN, kind=Kind.RISK, start=5, end=12, author="Amy Lam")
    marks = window.noting.decorations(PLAIN)
    assert [mark.author for mark in marks] == [session.author_colour(name) for name in ("Ben Ho", "Amy Lam")]
    assert [tips_of(session).note(mark.id) for mark in marks] == ["Ben Ho: Mine", "Amy Lam"]


@pytest.mark.parametrize("width", [250, 340, 600])
def test_the_choice_of_notes_has_room_for_its_words(notes: MainWindow, qtbot: QtBot, width: int):
    panel = notes.side.notes
    panel.resize(width, 600)
    qtbot.waitUntil(lambda: panel.scope.width() >= panel.scope.sizeHint().width())
    for segment in panel.scope.findChildren(QPushButton):
        bold = QFont(segment.font())
        bold.setWeight(QFont.Weight.DemiBold)
        assert segment.width() >= QFontMetrics(bold).horizontalAdvance(segment.text()) + 20
    assert panel.kinds.geometry().right() <= width


def test_a_reply_is_written_under_its_note_and_saved_at_the_pause(notes: MainWindow, qtbot: QtBot):
    answered = card(notes, "Who pays?")
    answered.setFocus()
    qtbot.keyClick(answered, Qt.Key.Key_R)
    [editor] = notes.side.notes.findChildren(ReplyEditor)
    qtbot.keyClicks(editor.text, "The Treasury.")
    qtbot.waitUntil(lambda: len(notes.noting.session.annotations()) == 3)
    [reply] = notes.noting.session.replies_to(note(notes, "Who pays?").id)
    assert reply.body == "The Treasury."
    assert editor.text.hasFocus()
    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)
    assert "The Treasury." in texts(card(notes, "Who pays?"))


def test_the_count_of_notes_leaves_replies_out(notes: MainWindow):
    notes.noting.reply(note(notes, "Who pays?").id, "Nobody.")
    assert notes.side.tabs.tabText(2) == "Notes 2"


def test_a_status_is_chosen_from_the_chip(notes: MainWindow):
    choose(card(notes, "Ask them").findChildren(ChipMenu)[0], "Done")
    assert note(notes, "Ask them").status is Status.DONE


def test_a_note_is_made_private_from_the_chip_and_undo_shares_it_again(notes: MainWindow, qtbot: QtBot):
    choose(card(notes, "Ask them").findChildren(ChipMenu)[1], "Private")
    assert note(notes, "Ask them").privacy is Privacy.PRIVATE
    qtbot.keyClick(notes, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert note(notes, "Ask them").privacy is Privacy.SHAREABLE


def test_an_action_gets_an_owner_and_a_due_date(notes: MainWindow, qtbot: QtBot):
    qtbot.keyClick(card(notes, "Ask them"), Qt.Key.Key_F2)
    [editor] = notes.side.notes.findChildren(NoteEditor)
    editor.owner.setFocus()
    qtbot.keyClicks(editor.owner, "Chan Tai Man")
    qtbot.keyClicks(editor.due, "2026-12-3")
    assert editor.due.property("wrong") is True
    qtbot.keyClicks(editor.due, "1")
    qtbot.keyClick(editor.due, Qt.Key.Key_Return)
    assert (note(notes, "Ask them").owner, note(notes, "Ask them").due) == ("Chan Tai Man", "2026-12-31")


def test_an_editor_of_a_question_asks_for_no_owner(notes: MainWindow, qtbot: QtBot):
    qtbot.keyClick(card(notes, "Who pays?"), Qt.Key.Key_F2)
    [editor] = notes.side.notes.findChildren(NoteEditor)
    assert not editor.owner.isVisible()


def test_tags_are_written_with_commas(notes: MainWindow, qtbot: QtBot):
    qtbot.keyClick(card(notes, "Ask them"), Qt.Key.Key_F2)
    [editor] = notes.side.notes.findChildren(NoteEditor)
    qtbot.keyClicks(editor.tags, "#cost, minister")
    editor.close_editor()
    assert note(notes, "Ask them").tags == ("cost", "minister")


@pytest.mark.parametrize(("part", "entry"), [("Author", "Amy Lam"), ("Tag", "cost")])
def test_notes_are_filtered_by_author_and_tag(notes: MainWindow, part: str, entry: str):
    menu = notes.side.notes.filters.menu_now()
    submenu = next(action.menu() for action in menu.actions() if action.text() == part)
    assert isinstance(submenu, QMenu)
    next(action for action in submenu.actions() if action.text() == entry).trigger()
    assert [each.annotation.body for each in cards(notes)] == ["Who pays?"]
    notes.side.notes.filters.clear()
    assert len(cards(notes)) == 2


def test_a_search_that_finds_a_reply_shows_the_whole_thread(notes: MainWindow, qtbot: QtBot):
    notes.noting.reply(note(notes, "Who pays?").id, "The Treasury.")
    qtbot.keyClicks(notes.side.notes.filter, "treasury")
    assert [each.annotation.body for each in cards(notes)] == ["Who pays?"]


@pytest.fixture
def conflict(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with a note whose text two people changed at the same time."""
    session = window.noting.session
    session.change_settings(author="Chan Siu Ming")
    made = session.add(PLAIN, kind=Kind.RISK, body="Late")
    first = tmp_path / "first.jsonld"
    first.write_text(session.export_notes(), "utf-8")
    amy = Session.open(FEATURES, DataFolder(tmp_path / "amy"))
    amy.change_settings(author="Amy Lam")
    amy.import_notes(first.read_text("utf-8"), first)
    amy.edit(made.id, body="Late by a month")
    session.edit(made.id, body="Late by a week")
    second = tmp_path / "second.jsonld"
    second.write_text(amy.export_notes(), "utf-8")
    amy.close()
    session.import_notes(second.read_text("utf-8"), second)
    window.side.show_tab(Tab.NOTES)
    window.side.notes.refresh()
    return window


def test_both_texts_of_a_conflict_are_shown_and_one_is_kept(conflict: MainWindow):
    [shown] = cards(conflict)
    assert {"Chan Siu Ming", "Amy Lam"} <= set(texts(shown))
    press(shown, "Keep the text of Amy Lam")
    [settled] = conflict.noting.session.annotations()
    assert (settled.body, settled.rivals) == ("Late by a month", ())


def test_texts_of_a_conflict_are_joined_by_hand(conflict: MainWindow):
    press(cards(conflict)[0], "Join the texts and edit")
    [editor] = conflict.side.notes.findChildren(NoteEditor)
    assert "Late by a week" in editor.text.toPlainText()
    editor.text.setPlainText("Late by a week or a month")
    editor.close_editor()
    [settled] = conflict.noting.session.annotations()
    assert (settled.body, settled.rivals) == ("Late by a week or a month", ())


def test_opening_a_note_in_conflict_settles_nothing(conflict: MainWindow):
    [before] = conflict.noting.session.annotations()
    conflict.noting.editor_requested.emit(before.id)
    conflict.side.notes.flush()
    assert conflict.noting.session.find(before.id).rivals == before.rivals
