"""Two places of the briefing beside each other, in a real window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.app.paths import built_in_pack
from briefing.document.ids import TRADITIONAL, SectionId
from briefing.document.runs import Link, LinkKind
from briefing.ui.beside.companion import Companion
from briefing.ui.beside.languages import TwoLanguages
from briefing.ui.beside.places import TwoPlaces
from briefing.ui.main_window import MainWindow
from tests.gui.conftest import OpenWindow

SECTION = SectionId("stablecoin-regime")


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    shown = open_window(built_in_pack())
    shown.reading.open_section(SECTION)
    return shown


def places(window: MainWindow) -> TwoPlaces:
    found = window.findChild(TwoPlaces)
    assert isinstance(found, TwoPlaces)
    return found


def opened(window: MainWindow, qtbot: QtBot) -> Companion:
    qtbot.keyClick(window, Qt.Key.Key_Backslash, Qt.KeyboardModifier.ControlModifier)
    companion = places(window).companion
    assert companion is not None
    qtbot.waitUntil(lambda: abs(companion.view.width() - window.reader.width()) <= 2)
    return companion


def shown(companion: Companion) -> str:
    assert companion.section is not None
    return companion.section.id


def test_the_second_place_stays_while_the_first_goes_on(window: MainWindow, qtbot: QtBot):
    companion = opened(window, qtbot)
    window.reading.step(1)
    companion.view.verticalScrollBar().setValue(200)
    assert shown(companion) == SECTION
    assert window.reading.section is not None
    assert window.reading.section.id != SECTION
    assert window.reader.verticalScrollBar().value() == 0


def test_another_section_is_chosen_from_the_list_or_by_a_link(window: MainWindow, qtbot: QtBot):
    companion = opened(window, qtbot)
    combo = places(window).sections
    combo.setCurrentIndex(combo.findData("exchanges"))
    combo.activated.emit(combo.currentIndex())
    assert shown(companion) == "exchanges"
    companion.view.link_activated.emit(Link(LinkKind.SECTION, "at-a-glance"))
    assert shown(companion) == "at-a-glance"
    assert combo.currentData() == "at-a-glance"
    assert window.reading.section is not None
    assert window.reading.section.id == SECTION


def test_a_highlight_in_the_second_place_belongs_to_its_section(window: MainWindow, qtbot: QtBot):
    companion = opened(window, qtbot)
    places(window).show_section(SectionId("exchanges"))
    companion.view.setFocus()
    companion.view.select(0, 9)
    qtbot.keyClick(companion.view, Qt.Key.Key_3)
    [made] = window.noting.session.annotations()
    assert (made.section, made.kind) == ("exchanges", Kind.ACTION)
    assert window.noting.session.place(made) == (0, 9)
    assert [(each.start, each.end) for each in companion.view._shown] == [(0, 9)]


def test_both_places_change_their_language(window: MainWindow, qtbot: QtBot):
    companion = opened(window, qtbot)
    places(window).show_section(SectionId("exchanges"))
    window.reading.switch_language(TRADITIONAL)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL)
    assert companion.section is not None
    assert (companion.section.id, companion.section.language) == ("exchanges", TRADITIONAL)


def test_there_is_one_second_text_at_a_time_and_escape_closes_it(window: MainWindow, qtbot: QtBot):
    opened(window, qtbot)
    window.actions_by_id["side-by-side"].trigger()
    two = window.findChild(TwoLanguages)
    assert isinstance(two, TwoLanguages)
    qtbot.waitUntil(lambda: two.companion is not None)
    assert places(window).companion is None
    assert not window.actions_by_id["split"].isChecked()
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert two.companion is None
    assert window.middle.beside is None
