"""The library in a real window."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing.app.paths import DataFolder, built_in_pack
from briefing.ui.library.library import Library
from briefing.ui.library.new_window import command_for
from briefing.ui.library.page import LibraryPage
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.card import Card, ClickableCard
from tests.gui.conftest import FEATURES, WAIT_MS

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def opened(window: MainWindow, qtbot: QtBot) -> LibraryPage:
    qtbot.keyClick(window, Qt.Key.Key_O, BOTH)
    page = window.middle.page
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: len(cards(page)) == 3, timeout=WAIT_MS)
    return page


def cards(page: LibraryPage) -> list[Card]:
    return [card for card in page.list.cards() if isinstance(card, Card)]


def buttons(card: Card) -> list[str]:
    return [button.text() for button in card.findChildren(QPushButton)]


def recent(window: MainWindow) -> list[str]:
    library = window.findChild(Library)
    assert isinstance(library, Library)
    library.recent.aboutToShow.emit()
    return [action.text() for action in library.recent.actions() if action.isEnabled() and action.text()]


def test_the_open_briefing_and_the_built_in_ones_are_listed(window: MainWindow, qtbot: QtBot):
    first, second, _third = cards(opened(window, qtbot))
    assert first.accessibleName() == "A pack that uses everything"
    assert "Open now" in [label.text() for label in first.findChildren(QLabel)]
    assert buttons(first) == ["Open in a new window"]
    assert buttons(second) == ["Open", "Open in a new window"]


def test_another_briefing_is_opened_from_its_card_and_the_first_becomes_a_recent_one(window: MainWindow, qtbot: QtBot):
    assert recent(window) == ["Library"]
    second = cards(opened(window, qtbot))[1]
    second.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: window.reading.pack.id == "hk-digital-assets", timeout=WAIT_MS)
    assert window.middle.page is None
    assert recent(window)[0] == FEATURES.name
    library = window.findChild(Library)
    assert isinstance(library, Library)
    library.recent.actions()[0].trigger()
    qtbot.waitUntil(lambda: window.reading.pack.id == "features", timeout=WAIT_MS)


def test_a_search_goes_over_all_briefings_and_opens_the_place(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot)
    qtbot.keyClicks(page.field, "stablecoin issuer licences")
    qtbot.waitUntil(lambda: any(isinstance(card, ClickableCard) for card in page.list.cards()), timeout=WAIT_MS)
    hit = next(card for card in page.list.cards() if isinstance(card, ClickableCard))
    assert hit.accessibleName().startswith("Stablecoin issuer licences")
    hit.chosen.emit()
    qtbot.waitUntil(lambda: window.reading.pack.id == "hk-digital-assets", timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: window.reading.section is not None and window.reading.section.id == "stablecoin-regime",
        timeout=WAIT_MS,
    )
    assert window.middle.page is None


def test_a_briefing_is_taken_off_the_list_and_its_file_stays(window: MainWindow, qtbot: QtBot):
    window.opening.open(built_in_pack())
    qtbot.waitUntil(lambda: window.reading.pack.id != "features", timeout=WAIT_MS)
    page = opened(window, qtbot)
    card = next(each for each in cards(page) if "Take off the list" in buttons(each))
    assert card.accessibleName() == "A pack that uses everything"
    card.findChildren(QPushButton)[-1].click()
    qtbot.waitUntil(lambda: len(cards(page)) == 2, timeout=WAIT_MS)
    assert FEATURES.exists()


@pytest.mark.parametrize("pack", [FEATURES])
def test_the_command_for_another_window_opens_the_briefing_on_the_same_notes(pack: Path, data_folder: Path):
    program, arguments = command_for(pack, DataFolder(data_folder))
    picture = data_folder / "window.png"
    subprocess.run([program, *arguments, "--smoke-test", str(picture)], check=True, timeout=100, capture_output=True)
    assert picture.exists()
    assert (data_folder / "notes.db").exists()
