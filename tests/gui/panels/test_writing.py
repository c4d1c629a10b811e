"""What is being written in the Notes panel stays under the reader's hands, whatever happens around it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Annotation, Kind
from briefing.app.session import Change
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.draft_card import DraftCard
from briefing.ui.panels.meanwhile import MeanwhileLine
from briefing.ui.panels.note_card import NoteCard
from briefing.ui.panels.note_content import NoteContent
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.panels.reply_editor import ReplyEditor
from briefing.ui.panels.side_panel import Tab

PLAIN = SectionId("plain")


@pytest.fixture
def notes(window: MainWindow) -> MainWindow:
    """A window with the Notes panel in front and twenty notes of a colleague."""
    for number in range(20):
        add(window, f"Remark {number:02}")
    window.side.show_tab(Tab.NOTES)
    window.side.notes.refresh()
    return window


def add(window: MainWindow, body: str) -> Annotation:
    """A colleague's note, as it comes from elsewhere."""
    return window.noting.session.add(PLAIN, kind=Kind.RISK, body=body, author="Amy Lam")


def comes(window: MainWindow, *notes: Annotation) -> None:
    """The window learns of ``notes``."""
    window.noting.changed.emit(Change.of(*notes))


def note(window: MainWindow, body: str) -> Annotation:
    return next(one for one in window.noting.session.annotations() if one.body == body)


def editor(window: MainWindow) -> NoteEditor:
    [found] = window.side.notes.findChildren(NoteEditor)
    assert isinstance(found, NoteEditor)
    return found


def shown(window: MainWindow) -> list[str]:
    window.side.notes.list.make_up_to(99)
    cards = window.side.notes.list.cards()
    return [card.annotation.body for card in cards if isinstance(card, NoteCard)]


def test_the_same_editor_stays_with_keyboard_selection_and_undo(notes: MainWindow, qtbot: QtBot):
    notes.side.edit_note(note(notes, "Remark 03").id)
    writing = editor(notes)
    qtbot.keyClicks(writing.text, " and more")
    qtbot.keyClick(writing.text, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    comes(notes, add(notes, "Just in"))
    assert editor(notes) is writing
    assert writing.text.hasFocus()
    assert writing.text.textCursor().selectedText() == "e"
    assert "Just in" in shown(notes)
    writing.text.undo()
    assert writing.text.toPlainText() == "Remark 03"


def test_the_line_that_is_written_stays_at_its_place_on_the_screen(notes: MainWindow, qtbot: QtBot):
    notes.side.edit_note(note(notes, "Remark 17").id)
    text = editor(notes).text

    def height() -> int:
        return text.mapTo(notes, QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: 0 < height() < notes.height())
    qtbot.wait(300)
    before = height()
    comes(notes, notes.noting.session.edit(note(notes, "Remark 02").id, body="Remark 02\n" * 12))
    qtbot.waitUntil(lambda: any(body.startswith("Remark 02\n") for body in shown(notes)))
    qtbot.wait(300)
    assert abs(height() - before) <= 1


def test_the_tab_key_goes_from_card_to_card_as_they_stand(notes: MainWindow, qtbot: QtBot):
    notes.side.edit_note(note(notes, "Remark 01").id)
    comes(notes, add(notes, "Just in"))
    cards = notes.side.notes.list.cards()
    order: list[int] = []
    reached: QWidget | None = cards[0]
    while reached is not None and len(order) < 3:
        if reached in cards:
            order.append(cards.index(reached))
        reached = reached.nextInFocusChain()
    assert order == [0, 1, 2]


def test_a_filter_that_hides_the_note_leaves_its_editor_open(notes: MainWindow, qtbot: QtBot):
    notes.side.edit_note(note(notes, "Remark 03").id)
    writing = editor(notes)
    qtbot.keyClicks(notes.side.notes.filter, "Remark 04")
    assert editor(notes) is writing
    assert shown(notes) == ["Remark 03", "Remark 04"]
    writing.close_editor()
    assert shown(notes) == ["Remark 04"]


def test_a_draft_that_is_saved_already_is_not_shown_twice(notes: MainWindow, qtbot: QtBot):
    notes.noting.draft_requested.emit(PLAIN)
    writing = editor(notes)
    qtbot.keyClicks(writing.text, "Mine")
    writing.flush()
    comes(notes, add(notes, "Just in"))
    assert editor(notes) is writing
    assert isinstance(notes.side.notes.list.cards()[0], DraftCard)
    assert "Mine" not in shown(notes)
    writing.close_editor()
    assert shown(notes).count("Mine") == 1


def test_a_reply_is_written_on_while_another_arrives_above_it(notes: MainWindow, qtbot: QtBot):
    answered = note(notes, "Remark 03")
    notes.side.notes.reply(answered.id)
    [writing] = notes.side.notes.findChildren(ReplyEditor)
    qtbot.keyClicks(writing.text, "I agr")
    comes(notes, notes.noting.session.reply(answered.id, "Not so fast", author="Amy Lam"))
    qtbot.keyClicks(writing.text, "ee")
    writing.flush()
    notes.side.notes.list.make_up_to(99)
    card = next(one for one in notes.side.notes.list.cards() if isinstance(one, NoteCard) and one.holds(answered.id))
    assert writing.text.hasFocus()
    assert "Not so fast" in [each.text() for each in card.findChildren(QLabel) if not each.isHidden()]
    assert {one.body for one in notes.noting.session.replies_to(answered.id)} == {"I agree", "Not so fast"}


def test_a_reply_is_changed_while_its_neighbours_come_and_go(notes: MainWindow, qtbot: QtBot):
    answered, session = note(notes, "Remark 03"), notes.noting.session
    first, mine = session.reply(answered.id, "First"), session.reply(answered.id, "Mine")
    comes(notes, mine)
    notes.side.edit_note(mine.id)
    [writing] = notes.side.notes.findChildren(ReplyEditor)
    session.delete(first.id)
    comes(notes, first, session.reply(answered.id, "Last"))
    qtbot.keyClicks(writing.text, " still")
    writing.close_editor()
    assert {one.body for one in session.replies_to(answered.id)} == {"Mine still", "Last"}


def typed_over(window: MainWindow, qtbot: QtBot) -> tuple[NoteEditor, Annotation]:
    """An editor with words that are not saved yet, of a note that Amy Lam has changed since."""
    mine = note(window, "Remark 03")
    window.side.edit_note(mine.id)
    writing = editor(window)
    qtbot.keyClicks(writing.text, " as I see it")
    changed = window.noting.session.edit(mine.id, body="Remark by Amy", over=("Remark 03",))
    return writing, changed


def line(writing: QWidget) -> str:
    """What the quiet line in an editor says."""
    [found] = writing.findChildren(MeanwhileLine)
    assert isinstance(found, MeanwhileLine)
    return "" if found.isHidden() else found.text()


def test_a_text_that_came_while_another_was_written_stands_beside_it(notes: MainWindow, qtbot: QtBot):
    notes.save_settings(author="Amy Lam")
    writing, changed = typed_over(notes, qtbot)
    notes.save_settings(author="Chan Siu Ming")
    comes(notes, changed)
    assert writing.text.toPlainText() == "Remark 03 as I see it"
    assert line(writing) == "Amy Lam changed this text meanwhile: both are kept until you choose."
    qtbot.keyClicks(writing.text, " today")
    writing.close_editor()
    now = notes.noting.session.find(changed.id)
    assert (now.body, [rival.text for rival in now.rivals]) == ("Remark 03 as I see it today", ["Remark by Amy"])


def test_a_text_from_another_window_is_not_overwritten_before_it_shows(notes: MainWindow, qtbot: QtBot):
    writing, changed = typed_over(notes, qtbot)
    writing.flush()
    now = notes.noting.session.find(changed.id)
    assert {now.body, *(rival.text for rival in now.rivals)} == {"Remark 03 as I see it", "Remark by Amy"}
    assert "meanwhile" in line(writing)


def test_an_editor_that_nobody_types_in_takes_a_new_text_in(notes: MainWindow, qtbot: QtBot):
    mine = note(notes, "Remark 03")
    notes.side.edit_note(mine.id)
    writing = editor(notes)
    writing.text.moveCursor(QTextCursor.MoveOperation.End)
    comes(
        notes,
        notes.noting.session.edit(mine.id, body="Remark 𠝹 03!", kind=Kind.LINE, tags=("new",), over=("Remark 03",)),
    )
    assert writing.content == NoteContent(Kind.LINE, "Remark 𠝹 03!", ("new",))
    assert (writing.is_saved, line(writing)) == (True, "")
    qtbot.keyClicks(writing.text, "?")
    writing.close_editor()
    now = notes.noting.session.find(mine.id)
    assert (now.body, now.rivals, now.tags) == ("Remark 𠝹 03!?", (), ("new",))


def test_a_note_that_is_deleted_elsewhere_comes_back_with_what_is_written_on_it(notes: MainWindow, qtbot: QtBot):
    mine = note(notes, "Remark 03")
    notes.side.edit_note(mine.id)
    qtbot.keyClicks(editor(notes).text, " still")
    comes(notes, notes.noting.session.delete(mine.id))
    assert notes.noting.session.find(mine.id).body == "Remark 03 still"


def test_an_editor_closes_when_its_note_is_deleted_elsewhere(notes: MainWindow):
    mine = note(notes, "Remark 03")
    notes.side.edit_note(mine.id)
    comes(notes, notes.noting.session.delete(mine.id))
    assert "Remark 03" not in shown(notes)


def test_an_answer_to_a_note_that_is_deleted_elsewhere_is_kept(notes: MainWindow, qtbot: QtBot):
    answered = note(notes, "Remark 03")
    notes.side.notes.reply(answered.id)
    [writing] = notes.side.notes.findChildren(ReplyEditor)
    qtbot.keyClicks(writing.text, "I agree")
    comes(notes, notes.noting.session.delete(answered.id))
    assert note(notes, "I agree").reply_to == answered.id


def test_two_texts_of_a_reply_are_both_shown_and_one_is_kept(notes: MainWindow, qtbot: QtBot):
    session = notes.noting.session
    reply = session.reply(note(notes, "Remark 03").id, "Yes")
    session.edit(reply.id, body="Yes, at once", over=("Yes",))
    comes(notes, session.edit(reply.id, body="Yes, in May", over=("Yes",)))
    notes.side.notes.list.make_up_to(99)
    card = next(one for one in notes.side.notes.list.cards() if isinstance(one, NoteCard) and one.holds(reply.id))
    keep = [each for each in card.findChildren(QPushButton) if each.text() == "Keep this text"]
    assert len(keep) == 2
    keep[1].click()
    now = session.find(reply.id)
    assert (now.body, now.rivals) == ("Yes, at once", ())
