"""Reviewing notes made on the edition of 2022 in that of 2025, in a real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing.annotation.resolution import Outcome
from briefing.app.session import Change
from briefing.ui.ledger.card import LedgerCard
from briefing.ui.ledger.excerpt_text import ExcerptText
from briefing.ui.ledger.page import GroupHeading, LedgerPage
from briefing.ui.ledger.reviewing import Reviewing
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.side_panel import Tab
from tests.gui.conftest import WAIT_MS, OpenWindow
from tests.gui.editions import NEW, annotate_old, is_there

COUNT = 20


@pytest.fixture
def noted(open_window: OpenWindow, data_folder: Path) -> MainWindow:
    """The edition of 2025, with twenty notes made on that of 2022."""
    annotate_old(data_folder, COUNT)
    return open_window(NEW)


def reviewing(window: MainWindow) -> Reviewing:
    [found] = window.findChildren(Reviewing)
    return found


def ledger(window: MainWindow, qtbot: QtBot) -> LedgerPage:
    window.actions_by_id["review-notes"].trigger()
    qtbot.waitUntil(is_there(lambda: reviewing(window).page), timeout=WAIT_MS)
    page = reviewing(window).page
    assert page is not None
    return page


def cards(page: LedgerPage, outcome: Outcome | None = None) -> list[LedgerCard]:
    page.list.make_up_to(COUNT * 2)
    every = [card for card in page.list.cards() if isinstance(card, LedgerCard)]
    return [card for card in every if outcome in (None, card.entry.outcome)]


def press(card: LedgerCard, text: str) -> None:
    next(each for each in card.findChildren(QPushButton) if each.text() == text).click()


def settled(page: LedgerPage) -> int:
    return sum(card.standing.settled for card in cards(page))


def test_a_quiet_bar_tells_of_notes_from_another_edition(noted: MainWindow):
    bar = reviewing(noted).bar
    assert bar.sentence == "20 notes from the edition of 31 October 2022: review where they stand now"
    assert bar.isVisibleTo(noted)


def test_without_such_notes_there_is_no_bar(open_window: OpenWindow):
    window = open_window(NEW)
    assert reviewing(window).bar.isHidden()


def test_the_ledger_has_every_note_once(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    assert {card.entry.annotation.id for card in cards(page)} == {
        note.id for note in noted.noting.session.annotations()
    }
    assert len(cards(page)) == COUNT
    assert noted.middle.page is page


def test_changed_words_are_struck_and_underlined(noted: MainWindow, qtbot: QtBot):
    changed = cards(ledger(noted, qtbot), Outcome.CHANGED)
    texts = [label.text() for card in changed for label in card.findChildren(ExcerptText)]
    assert any("line-through" in text for text in texts)
    assert any("underline" in text for text in texts)


def test_accepting_settles_a_note_and_undo_takes_it_back(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    card = next(card for card in cards(page) if card.can_be_accepted)
    press(card, "Accept")
    assert card.standing.settled
    assert settled(page) == 1
    noted.actions_by_id["undo"].trigger()
    assert settled(page) == 0
    noted.actions_by_id["redo"].trigger()
    assert settled(page) == 1


def test_all_that_are_the_same_are_accepted_at_once_and_taken_back_at_once(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    plain = [*cards(page, Outcome.EXACT), *cards(page, Outcome.MOVED)]
    assert plain
    page._accept_all.click()
    assert settled(page) == len(plain)
    assert page._accept_all.isHidden()
    noted.actions_by_id["undo"].trigger()
    assert settled(page) == 0


def test_a_candidate_is_chosen_by_its_number(noted: MainWindow, qtbot: QtBot):
    card = next(card for card in cards(ledger(noted, qtbot)) if card.entry.candidates)
    candidate = card.entry.candidates[0].place
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_1)
    assert card.standing.settled
    assert (card.standing.section, card.standing.place) == (candidate.section, (candidate.start, candidate.end))


def test_a_note_is_put_on_words_that_the_reader_selects(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    card = cards(page, Outcome.ORPHAN)[0]
    press(card, "Place by hand")
    assert noted.reader.isVisible()
    section = noted.reading.section
    assert section is not None
    first = section.leaves[0]
    noted.reader.select(first.start, first.end)
    noted.actions_by_id["place-note"].trigger()
    assert noted.middle.page is page
    assert card.standing.settled
    assert (card.standing.section, card.standing.place) == (section.id, (first.start, first.end))


def test_placing_can_be_given_up(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    cards(page)[0].placing_requested.emit(cards(page)[0].entry)
    reviewing(noted).placing.cancel()
    assert noted.middle.page is page
    assert settled(page) == 0


def test_without_a_selection_placing_goes_on(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    cards(page)[0].placing_requested.emit(cards(page)[0].entry)
    noted.reader.clear_selection()
    noted.actions_by_id["place-note"].trigger()
    assert reviewing(noted).placing.is_under_way
    assert noted.notices.sentence == "Select some words in the text first."


def test_nothing_is_dropped_by_working_through_the_ledger(noted: MainWindow, qtbot: QtBot):
    before = {note.id for note in noted.noting.session.annotations()}
    page = ledger(noted, qtbot)
    page._accept_all.click()
    for card in cards(page):
        if card.can_be_accepted:
            press(card, "Accept")
        elif card.entry.candidates:
            card.chosen.emit(card.entry, card.entry.candidates[0].place)
    assert {note.id for note in noted.noting.session.annotations()} == before
    left = COUNT - settled(page)
    assert left == sum(not card.entry.candidates for card in cards(page, Outcome.ORPHAN))


def test_up_and_down_go_from_card_to_card(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    first, second = cards(page)[:2]
    page.go_to(first.entry.annotation.id)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert noted.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert noted.focusWidget() is first


def test_a_deleted_note_stays_listed_as_deleted(noted: MainWindow, qtbot: QtBot):
    card = cards(ledger(noted, qtbot))[0]
    noted.noting.delete(card.entry.annotation.id)
    assert card.standing.annotation is None
    assert "Deleted" in card.accessibleName()


def test_escape_leads_back_to_the_text(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert noted.middle.page is None
    assert noted.reader.isVisible()


def test_ctrl_enter_is_free_for_editors_while_nothing_is_placed(noted: MainWindow, qtbot: QtBot):
    command = noted.actions_by_id["place-note"]
    assert not command.isEnabled()
    page = ledger(noted, qtbot)
    cards(page)[0].placing_requested.emit(cards(page)[0].entry)
    assert command.isEnabled()
    reviewing(noted).placing.cancel()
    assert not command.isEnabled()


def test_words_selected_for_a_place_are_not_offered_for_highlighting(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    cards(page)[0].placing_requested.emit(cards(page)[0].entry)
    noted.reader.select(0, 12)
    noted.reader._show_bar()
    assert noted.reader.selection_bar.isHidden()
    reviewing(noted).placing.cancel()
    noted.middle.show_text()
    noted.reader.select(0, 14)
    noted.reader._show_bar()
    assert not noted.reader.selection_bar.isHidden()


def test_the_keys_for_kinds_highlight_nothing_while_a_note_is_placed(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    before = len(noted.noting.session.annotations())
    cards(page)[0].placing_requested.emit(cards(page)[0].entry)
    noted.reader.select(0, 12)
    qtbot.keyClick(noted.reader, Qt.Key.Key_2)
    qtbot.keyClick(noted.reader, Qt.Key.Key_N)
    assert (len(noted.noting.session.annotations()), noted.reader.selection()) == (before, (0, 12))


def test_a_group_says_what_is_left_to_settle(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    first, *others = cards(page, Outcome.CHANGED)
    press(first, "Accept")
    heading = next(
        each for each in page.list.cards() if isinstance(each, GroupHeading) and each.outcome is Outcome.CHANGED
    )
    words = [label.text() for label in heading.findChildren(QLabel)]
    assert any(text.endswith(f"{len(others) + 1}, {len(others)} to settle") for text in words)
    page.accepted.emit(tuple(card.entry.annotation.id for card in others))
    words = [label.text() for label in heading.findChildren(QLabel)]
    assert any(text.endswith(f"{len(others) + 1}, all settled") for text in words)


def test_an_invitation_that_was_dismissed_does_not_come_again(noted: MainWindow, open_window: OpenWindow, qtbot: QtBot):
    dismiss = next(each for each in reviewing(noted).bar.findChildren(QPushButton) if each.text() == "Dismiss")
    dismiss.click()
    assert reviewing(noted).bar.isHidden()
    noted.close()
    again = open_window(NEW)
    assert reviewing(again).bar.isHidden()
    assert len(cards(ledger(again, qtbot))) == COUNT


def test_undo_names_what_was_done_to_a_place_in_plain_words(noted: MainWindow, qtbot: QtBot):
    press(cards(ledger(noted, qtbot), Outcome.CHANGED)[0], "Accept")
    assert noted.actions_by_id["undo"].text() == "Undo: settling where notes stand"
    section = noted.reading.pack.sections[0]
    made = noted.noting.highlight(section.id, 0, 10)
    assert made is not None
    noted.noting.session.change_range(made.id, 12, 20)
    noted.noting.changed.emit(Change.of(made))
    assert noted.actions_by_id["undo"].text() == "Undo: moving a note to other words"


def test_a_note_that_is_gone_stays_in_the_notes_panel_of_its_section(noted: MainWindow, qtbot: QtBot):
    gone = next(card for card in cards(ledger(noted, qtbot), Outcome.ORPHAN) if card.entry.old is not None)
    assert gone.standing.section is not None
    noted.reading.open_section(gone.standing.section)
    noted.side.show_tab(Tab.NOTES)
    listed = noted.side.notes.list.find_card(lambda each: getattr(each, "annotation", None) == gone.entry.annotation)
    assert listed is not None
    words = [label.text() for label in listed.findChildren(QLabel)]
    assert "Not found in this edition" in words
    assert any(text.rstrip("…") in gone.entry.annotation.target.selector.exact for text in words if len(text) > 30)  # type: ignore[union-attr] # it has old words


def test_a_note_leads_to_the_section_it_was_carried_into(noted: MainWindow, qtbot: QtBot):
    card = next(card for card in cards(ledger(noted, qtbot)) if card.entry.candidates)
    elsewhere = next(each.id for each in noted.reading.pack.sections if each.id != card.entry.annotation.section)
    noted.noting.session.put_at(card.entry.annotation.id, elsewhere, 0, 20)
    noted.go_to_note(card.entry.annotation.id)
    assert noted.reading.section is not None
    assert noted.reading.section.id == elsewhere


def test_f6_comes_back_to_the_first_note_that_waits(noted: MainWindow, qtbot: QtBot):
    page = ledger(noted, qtbot)
    noted.contents.tree.setFocus()
    noted.panes.next_pane(1)
    assert noted.focusWidget() is cards(page)[0]
