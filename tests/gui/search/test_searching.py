"""The search box of a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import ENGLISH, TRADITIONAL, SectionId
from briefing.search.hits import Hit, HitKind
from briefing.ui.contents.marks import Mark
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.side_panel import Tab
from briefing.ui.reader.decorations import CURRENT
from briefing.ui.search.field import SearchField
from briefing.ui.search.results import ResultsList
from briefing.ui.search.results_model import ROW


def results(window: MainWindow) -> ResultsList:
    found = window.findChild(ResultsList)
    assert isinstance(found, ResultsList)
    return found


def look_for(window: MainWindow, qtbot: QtBot, words: str) -> SearchField:
    """Type ``words`` into the box and wait for the list."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = window.top_bar.search
    assert field.hasFocus()
    # Keys of a test are Latin; an input method puts Chinese into the field.
    field.insert(words)
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


def test_the_list_closes_when_a_dialog_comes_over_it(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "durian")
    dialog = QDialog(window)
    QLineEdit(dialog).setFocus()
    dialog.open()
    qtbot.waitUntil(lambda: results(window).isHidden(), timeout=2_000)
    dialog.close()
    assert results(window).isHidden()


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


def listed(window: MainWindow) -> list[Hit]:
    return list(results(window).shown)


def chosen(window: MainWindow) -> Hit:
    hit = results(window).view.currentIndex().data(ROW)
    assert isinstance(hit, Hit)
    return hit


def wait_for_other_languages(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(hit.also for hit in listed(window)), timeout=20_000)


def test_both_languages_are_searched_and_say_where_else_the_paragraph_stands(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "everything")
    wait_for_other_languages(window, qtbot)
    assert any("also in 繁體中文" in row for row in shown(window))


def test_the_choice_stays_when_the_other_language_comes_in_late(window: MainWindow, qtbot: QtBot):
    field = look_for(window, qtbot, "everything")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    before = chosen(window)
    wait_for_other_languages(window, qtbot)
    assert (chosen(window).owner, chosen(window).start) == (before.owner, before.start)


def test_chinese_is_found_while_english_is_read_and_is_then_shown(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "空格与符号")
    in_text = (TRADITIONAL, HitKind.TEXT)
    qtbot.waitUntil(lambda: any((hit.language, hit.kind) == in_text for hit in listed(window)), timeout=20_000)
    hit = next(hit for hit in listed(window) if (hit.language, hit.kind) == in_text)
    results(window).hit_chosen.emit(hit)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL, timeout=20_000)
    section = window.reading.section
    assert section is not None
    places = [each for each in window.reader.decorations if each.style == CURRENT]
    assert [section.text[each.start : each.end] for each in places] == ["空格與符號"]
    assert window.reader.hasFocus()


def test_shift_enter_opens_the_same_paragraph_in_the_other_language(window: MainWindow, qtbot: QtBot):
    field = look_for(window, qtbot, "everything")
    wait_for_other_languages(window, qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL, timeout=20_000)


def test_one_language_can_be_asked_for(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "表格")
    qtbot.waitUntil(lambda: any(hit.language == TRADITIONAL for hit in listed(window)), timeout=20_000)
    results(window).filters.languages.buttons[1].click()
    qtbot.waitUntil(lambda: {hit.language for hit in listed(window)} <= {ENGLISH}, timeout=20_000)


def test_the_keyboard_reaches_the_filters_and_the_list_stays(window: MainWindow, qtbot: QtBot):
    field = look_for(window, qtbot, "everything")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert results(window).isVisible()
    assert results(window).filters.kinds.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert results(window).isHidden()
    assert window.reader.hasFocus()


def test_a_kind_can_be_asked_for(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "everything")
    filters = results(window).filters
    faqs = next(button for button in filters.kinds.buttons if button.text().startswith("FAQ"))
    faqs.click()
    assert {hit.kind for hit in listed(window)} == {HitKind.FAQ}
    assert faqs.text() == f"FAQ {len(listed(window))}"
    assert all(button.isHidden() for button in filters.kinds.buttons if button.text().startswith("Note"))


def test_sections_with_notes_can_be_asked_for(window: MainWindow, qtbot: QtBot):
    window.noting.add(SectionId("plain"), Kind.QUESTION, "Everything?")
    look_for(window, qtbot, "everything")
    results(window).filters.marks.choose(Mark.NOTES)
    assert {hit.section for hit in listed(window)} == {"plain"}
    results(window).filters.marks.choose(Mark.ACTIONS)
    assert listed(window) == []
    assert "Nothing found" in {label.text() for label in results(window).findChildren(QLabel) if label.isVisible()}


def test_a_slip_of_the_fingers_is_forgiven_and_said(window: MainWindow, qtbot: QtBot):
    look_for(window, qtbot, "durain")
    assert shown(window)[0] == "Similar spelling, 1"
    assert shown(window)[1].endswith("; similar spelling")
