"""A presentation on one screen, in a real window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.app.paths import built_in_pack
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.presentation.audience import Audience
from briefing.ui.presentation.presenting import Presenting
from tests.gui.conftest import OpenWindow

SECTION = SectionId("stablecoin-regime")


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    shown = open_window(built_in_pack())
    shown.reading.open_section(SECTION)
    return shown


def presenting(window: MainWindow) -> Presenting:
    found = window.findChild(Presenting)
    assert isinstance(found, Presenting)
    return found


def started(window: MainWindow, qtbot: QtBot) -> Audience:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    audience = presenting(window).audience
    assert audience is not None
    return audience


def test_f5_fills_the_screen_with_the_section_in_large_type(window: MainWindow, qtbot: QtBot):
    audience = started(window, qtbot)
    assert audience.size() == audience.screen().size()
    assert audience.slide.toPlainText().startswith("A · Advancing")
    assert audience.slide._percent > 100
    assert presenting(window).presenter is None


def test_keys_go_through_screenfuls_then_sections_and_back(window: MainWindow, qtbot: QtBot):
    audience = started(window, qtbot)
    assert audience.slide.count > 1
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        before = audience.slide.number
        qtbot.keyClick(audience, key)
        assert audience.slide.number == before + 1
    qtbot.keyClick(audience, Qt.Key.Key_End)
    qtbot.keyClick(audience, Qt.Key.Key_Down)
    assert "Real uses" in audience.slide.toPlainText() or audience.slide.number == 1
    assert presenting(window)._section is window.reading.neighbour(1)
    qtbot.keyClick(audience, Qt.Key.Key_Left)
    assert presenting(window)._section is window.reading.section
    assert audience.slide.number == audience.slide.count


def test_escape_leads_back_to_the_place_that_was_presented(window: MainWindow, qtbot: QtBot):
    audience = started(window, qtbot)
    qtbot.keyClick(audience, Qt.Key.Key_Space)
    offset = audience.slide.offset
    assert offset > 0
    qtbot.keyClick(audience, Qt.Key.Key_Escape)
    assert not audience.isVisible()
    assert window.reader.first_visible_offset() == offset


def test_every_word_of_every_section_is_on_some_screenful(window: MainWindow, qtbot: QtBot):
    audience = started(window, qtbot)
    slide = audience.slide
    qtbot.keyClick(audience, Qt.Key.Key_Home)
    bottom = slide._cuts[0][1]
    while slide.turn(1):
        top, end = slide._cuts[slide.number - 1]
        assert top >= slide._cuts[slide.number - 2][1] - 1
        assert slide.verticalScrollBar().value() <= top
        assert end - slide.verticalScrollBar().value() <= slide.viewport().height() + 1
        bottom = end
    assert bottom >= slide.document().lastBlock().layout().boundingRect().height()


def test_the_screen_can_be_blank_and_the_first_key_brings_it_back(window: MainWindow, qtbot: QtBot):
    audience = started(window, qtbot)
    qtbot.keyClick(audience, Qt.Key.Key_B)
    assert audience._blank.isVisible()
    qtbot.keyClick(audience, Qt.Key.Key_Space)
    assert not audience.is_blank
    assert audience.slide.number == 1


def test_highlights_are_not_presented(window: MainWindow, qtbot: QtBot):
    clean = started(window, qtbot).grab().toImage()
    presenting(window).end()
    window.noting.session.add(SECTION, kind=Kind.RISK, body="Private", start=0, end=60)
    window.reading.open_section(SECTION, 0)
    assert started(window, qtbot).grab().toImage() == clean


def test_the_marking_is_presented_too(open_window: OpenWindow, qtbot: QtBot):
    window = open_window()
    audience = started(window, qtbot)
    assert audience._marking._label.text() == "SAMPLE"
    assert audience._marking.isVisible()
