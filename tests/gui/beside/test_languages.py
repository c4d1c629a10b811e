"""Two languages of a section beside each other, in a real window on the built-in briefing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.app.paths import built_in_pack
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, SectionId
from briefing.ui.beside.companion import Companion
from briefing.ui.beside.languages import TwoLanguages
from briefing.ui.beside.rows import rows_of
from briefing.ui.main_window import MainWindow
from briefing.ui.reader.geometry import block_rect
from briefing.ui.reader.seen import Seen
from briefing.ui.reader.view import ReaderView
from tests.gui.conftest import OpenWindow

# It has a table, a list, callouts and chips.
SECTION = SectionId("stablecoin-regime")


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window(built_in_pack())


def beside(window: MainWindow) -> Companion | None:
    two = window.findChild(TwoLanguages)
    assert isinstance(two, TwoLanguages)
    return two.companion


def opened(window: MainWindow, qtbot: QtBot) -> Companion:
    window.actions_by_id["side-by-side"].trigger()
    qtbot.waitUntil(lambda: beside(window) is not None)
    found = beside(window)
    assert found is not None
    qtbot.waitUntil(lambda: abs(found.view.width() - window.reader.width()) <= 2)
    return found


def tops(view: ReaderView) -> dict[str, float]:
    """How far below the upper edge of its view each row begins."""
    assert view.sheet is not None
    assert view._section is not None
    scrolled = view.verticalScrollBar().value()
    return {
        row.key: block_rect(view.sheet.document, row.position).top() - scrolled
        for row in rows_of(view.sheet, view._section)
    }


def is_the_same(one: Seen | None, other: Seen | None) -> bool:
    assert one is not None
    assert other is not None
    return one.block == other.block and abs(one.below_top - other.below_top) <= 1


def assert_level(window: MainWindow, companion: Companion) -> None:
    one, other = tops(window.reader), tops(companion.view)
    assert one.keys() == other.keys()
    assert max(abs(one[key] - other[key]) for key in one) <= 1


def test_every_row_of_every_section_begins_level(window: MainWindow, qtbot: QtBot):
    companion = opened(window, qtbot)
    for section in window.reading.pack.sections:
        window.reading.open_section(section.id)
        assert_level(window, companion)


@pytest.mark.parametrize("size", [(1024, 768), (1600, 700)])
def test_rows_stay_level_when_the_window_or_the_text_size_changes(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
):
    companion = opened(window, qtbot)
    window.reading.open_section(SECTION)
    window.resize(*size)
    qtbot.waitUntil(lambda: abs(companion.view.width() - window.reader.width()) <= 2 and window.width() == size[0])
    assert_level(window, companion)
    window.actions_by_id["text-larger"].trigger()
    assert_level(window, companion)


def test_the_two_scroll_together_from_either_side_and_both_reach_the_end(window: MainWindow, qtbot: QtBot):
    companion = opened(window, qtbot)
    window.reading.open_section(SECTION)
    one, other = window.reader.verticalScrollBar(), companion.view.verticalScrollBar()
    assert one.maximum() == other.maximum() > 0
    one.setValue(300)
    assert other.value() == 300
    other.setValue(other.maximum())
    assert one.value() == one.maximum()


def test_what_the_reader_sees_stays_when_the_second_language_comes_and_goes(window: MainWindow, qtbot: QtBot):
    window.reading.open_section(SECTION)
    leaf = window.reading.pack.section(SECTION).leaves[9]  # type: ignore[union-attr] # the section is there
    window.reader.scroll_to(leaf.start)
    seen = window.reader.seen()
    opened(window, qtbot)
    assert is_the_same(window.reader.seen(), seen)
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert beside(window) is None
    qtbot.waitUntil(lambda: is_the_same(window.reader.seen(), seen))
    assert window.panes.contents_shown


def test_rows_have_no_extra_room_once_one_language_is_alone_again(window: MainWindow, qtbot: QtBot):
    window.reading.open_section(SECTION)
    before = {key: top - tops(window.reader)["+1"] for key, top in tops(window.reader).items()}
    opened(window, qtbot)
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.panes.contents_shown)
    after = {key: top - tops(window.reader)["+1"] for key, top in tops(window.reader).items()}
    assert after == pytest.approx(before, abs=1)


def test_words_selected_in_the_second_language_are_highlighted_in_it_and_shown_in_both(
    window: MainWindow, qtbot: QtBot
):
    window.reading.open_section(SECTION)
    companion = opened(window, qtbot)
    assert companion.section is not None
    leaf = companion.section.leaves[0]
    companion.view.setFocus()
    companion.view.select(leaf.start + 2, leaf.start + 8)
    qtbot.keyClick(companion.view, Qt.Key.Key_4)
    [made] = window.noting.session.annotations()
    assert made.kind is Kind.RISK
    assert made.target.language == TRADITIONAL
    assert made.target.selector is not None
    assert made.target.selector.exact == companion.section.text[leaf.start + 2 : leaf.start + 8]
    assert [(each.start, each.end) for each in companion.view._shown] == [(leaf.start + 2, leaf.start + 8)]
    there = window.reading.pack.section(SECTION).leaf(leaf.leaf.id)  # type: ignore[union-attr] # as above
    assert there is not None
    assert [(each.start, each.end) for each in window.reader._shown] == [(there.start, there.end)]


def test_a_key_of_the_window_highlights_in_the_text_that_has_the_keyboard(window: MainWindow, qtbot: QtBot):
    window.reading.open_section(SECTION)
    companion = opened(window, qtbot)
    for view, language in ((companion.view, TRADITIONAL), (window.reader, ENGLISH)):
        view.setFocus()
        view.select(0, 5)
        qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        assert window.noting.session.annotations()[-1].target.language == language or language == ENGLISH
    assert {note.target.language for note in window.noting.session.annotations()} == {ENGLISH, TRADITIONAL}


def test_switching_to_the_language_beside_lets_the_two_change_places(window: MainWindow, qtbot: QtBot):
    window.reading.open_section(SECTION)
    companion = opened(window, qtbot)
    window.reading.switch_language(TRADITIONAL)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL)
    assert companion.section is not None
    assert companion.section.language == ENGLISH
    assert_level(window, companion)


def test_any_two_languages_can_be_chosen_and_the_choice_is_kept(window: MainWindow, qtbot: QtBot):
    companion = opened(window, qtbot)
    two = window.findChild(TwoLanguages)
    assert isinstance(two, TwoLanguages)
    two.open(SIMPLIFIED)
    qtbot.waitUntil(lambda: companion.section is not None and companion.section.language == SIMPLIFIED)
    assert window.noting.session.settings.second_language == SIMPLIFIED
    assert_level(window, companion)


def test_the_pane_key_reaches_the_second_text(window: MainWindow, qtbot: QtBot):
    companion = opened(window, qtbot)
    window.reader.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is companion.view
