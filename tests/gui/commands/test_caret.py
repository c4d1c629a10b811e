"""Reading and marking with the keyboard alone, in a real window; what a screen reader is told is asked for too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.app.paths import DataFolder
from briefing.document.ids import SectionId
from briefing.document.numbering import paragraph_range
from briefing.document.section import Section
from briefing.document.sentences import sentences_of
from briefing.ui.main_window import MainWindow
from briefing.ui.paragraph_bar import ParagraphBar

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PLAIN = SectionId("plain")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was asked to say."""
    words: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return words


def section(window: MainWindow) -> Section:
    assert window.reading.section is not None
    return window.reading.section


def caret(window: MainWindow) -> int:
    assert window.reader.sheet is not None
    return window.reader.sheet.projection.offset(window.reader.textCursor().position())


def go_to(window: MainWindow, qtbot: QtBot, number: int) -> None:
    qtbot.keyClick(window, Qt.Key.Key_G, CONTROL)
    bar = window.findChild(ParagraphBar)
    assert isinstance(bar, ParagraphBar)
    qtbot.keyClicks(bar.field, str(number))
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)


def test_a_paragraph_is_gone_to_by_its_number(window: MainWindow, qtbot: QtBot, said: list[str]):
    go_to(window, qtbot, 3)
    start, end = paragraph_range(section(window), 3)
    assert caret(window) == start
    assert window.reader.hasFocus()
    assert f"Paragraph 3: {section(window).text[start:end]}" in said


def test_a_number_that_no_paragraph_has_goes_nowhere(window: MainWindow, qtbot: QtBot):
    go_to(window, qtbot, 999)
    bar = window.findChild(ParagraphBar)
    assert isinstance(bar, ParagraphBar)
    assert bar.isVisible()
    assert bar.field.property("wrong") is True
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.reader.hasFocus()


def test_keys_go_from_sentence_to_sentence_and_say_them(window: MainWindow, qtbot: QtBot, said: list[str]):
    go_to(window, qtbot, 1)
    every = sentences_of(section(window))
    for start, end in every[1:4]:
        qtbot.keyClick(window, Qt.Key.Key_Down, ALT)
        assert caret(window) == start
        assert said[-1] == section(window).text[start:end]
    qtbot.keyClick(window, Qt.Key.Key_Up, ALT)
    assert caret(window) == every[2][0]


def test_sentences_are_selected_one_after_the_other_and_given_back(window: MainWindow, qtbot: QtBot):
    go_to(window, qtbot, 2)
    here = paragraph_range(section(window), 2)[0]
    first, second = [each for each in sentences_of(section(window)) if each[0] >= here][:2]
    qtbot.keyClick(window, Qt.Key.Key_Down, ALT | SHIFT)
    assert window.reader.selection() == first
    qtbot.keyClick(window, Qt.Key.Key_Down, ALT | SHIFT)
    assert window.reader.selection() == (first[0], second[1])
    qtbot.keyClick(window, Qt.Key.Key_Up, ALT | SHIFT)
    assert window.reader.selection() == first


def test_sentences_are_selected_backwards(window: MainWindow, qtbot: QtBot):
    go_to(window, qtbot, 3)
    every = sentences_of(section(window))
    number = next(n for n, each in enumerate(every) if each[0] == caret(window))
    qtbot.keyClick(window, Qt.Key.Key_Up, ALT | SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_Up, ALT | SHIFT)
    assert window.reader.selection() == (every[number - 1][0], every[number][1])


def test_the_sentence_of_the_caret_is_highlighted_without_a_selection(
    window: MainWindow, qtbot: QtBot, said: list[str]
):
    go_to(window, qtbot, 2)
    qtbot.keyClick(window, Qt.Key.Key_H, CONTROL | ALT)
    [made] = window.noting.session.annotations()
    start = paragraph_range(section(window), 2)[0]
    found = next(each for each in sentences_of(section(window)) if each[0] == start)
    assert window.noting.session.place(made) == found
    assert "Highlighted: Key point" in said


def test_the_paragraph_of_the_caret_is_highlighted(window: MainWindow, qtbot: QtBot):
    go_to(window, qtbot, 2)
    qtbot.keyClick(window, Qt.Key.Key_H, CONTROL | ALT | SHIFT)
    [made] = window.noting.session.annotations()
    assert window.noting.session.place(made) == paragraph_range(section(window), 2)


def test_nothing_is_highlighted_while_nobody_has_moved_the_caret(window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(window, Qt.Key.Key_H, CONTROL | ALT)
    assert window.noting.session.annotations() == ()
    assert "Select some words" in window.notices.sentence


def test_a_screen_reader_hears_the_note_that_the_caret_comes_into_once(
    window: MainWindow, qtbot: QtBot, said: list[str]
):
    start, end = paragraph_range(section(window), 2)
    window.noting.session.add(PLAIN, kind=Kind.RISK, body="May slip", start=start, end=end, author="Amy Lam")
    go_to(window, qtbot, 2)
    assert said.count("Highlighted, Risk, Amy Lam, May slip") == 1
    qtbot.keyClick(window.reader, Qt.Key.Key_Right)
    assert said.count("Highlighted, Risk, Amy Lam, May slip") == 1
    go_to(window, qtbot, 1)
    go_to(window, qtbot, 2)
    assert said.count("Highlighted, Risk, Amy Lam, May slip") == 2


def test_a_sentence_is_copied_with_its_reference(window: MainWindow, qtbot: QtBot):
    go_to(window, qtbot, 2)
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
    words, where = QApplication.clipboard().text().split("\n— ")
    assert words.strip("“”") in section(window).text
    assert "paragraph 2, edition" in where


def test_paragraph_numbers_are_painted_on_demand_and_remembered(window: MainWindow, data_folder):
    before = window.reader.grab().toImage()
    window.actions_by_id["paragraph-numbers"].trigger()
    assert window.reader.grab().toImage() != before
    assert window.noting.session.settings.paragraph_numbers
    assert "paragraph_numbers" in DataFolder(data_folder).settings.read_text("utf-8")
    window.actions_by_id["paragraph-numbers"].trigger()
    assert window.reader.grab().toImage() == before
