"""Packs that open, packs that do not, and a window that stays usable either way."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.paths import DataFolder
from briefing.app.settings import load
from briefing.document.ids import Language
from briefing.pack.build import build
from briefing.ui.main_window import MainWindow
from briefing.ui.start import Start
from tests.gui.conftest import FEATURES, WAIT_MS, OpenWindow


def test_a_pack_that_is_missing_is_said_in_one_sentence(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    with qtbot.waitSignal(window.opening.failed, timeout=WAIT_MS):
        window.opening.open(tmp_path / "nowhere")
    assert window.notices.sentence.startswith("There is no briefing at ")
    assert window.reading.section is not None


def test_a_broken_pack_leaves_the_open_one_alone(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    broken = tmp_path / "broken.briefing"
    broken.write_bytes(b"PK\x03\x04 no zip at all")
    before = window.session
    with qtbot.waitSignal(window.opening.failed, timeout=WAIT_MS):
        window.opening.open(broken)
    assert str(broken) in window.notices.sentence
    assert window.session is before


def test_a_briefing_file_opens_and_is_opened_again_at_the_next_start(
    open_window: OpenWindow, fusion: QApplication, qtbot: QtBot, tmp_path: Path, data_folder: Path
):
    file = tmp_path / "features.briefing"
    build(FEATURES, file)
    open_window(file).close()
    assert load(data_folder / "settings.json").last_pack == str(file)
    start = Start(fusion, DataFolder(data_folder))
    qtbot.addWidget(start.window)
    start.open(None)
    qtbot.waitUntil(lambda: start.window.session is not None, timeout=WAIT_MS)
    assert start.window.reading.pack.id == "features"
    start.end()


def test_a_language_the_pack_has_not_is_told_and_its_own_is_shown(
    fusion: QApplication, qtbot: QtBot, data_folder: Path
):
    start = Start(fusion, DataFolder(data_folder))
    qtbot.addWidget(start.window)
    start.open(FEATURES, Language("zh-CN"))
    qtbot.waitUntil(lambda: start.window.session is not None, timeout=WAIT_MS)
    assert start.window.reading.pack.language == "en"
    assert "zh-CN" in start.window.notices.sentence
    start.end()


def test_the_last_of_several_packs_asked_for_is_the_one_shown(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    file = tmp_path / "features.briefing"
    build(FEATURES, file)
    before = window.session
    window.opening.open(tmp_path / "nowhere")
    window.opening.open(file)
    qtbot.waitUntil(lambda: window.session is not before, timeout=WAIT_MS)
    assert window.notices.sentence == ""


def test_a_notes_file_that_cannot_be_used_is_told_and_the_briefing_can_be_read(
    open_window: OpenWindow, data_folder: Path
):
    data_folder.mkdir(parents=True)
    (data_folder / "notes.db").write_bytes(b"this is no database at all, and long enough to be looked at" * 40)
    window = open_window()
    assert window.notices.sentence
    assert window.reading.section is not None


@pytest.mark.parametrize("settings", ["", "{", '{"theme": 3, "window": "no geometry", "panes": "//", "panel": "none"}'])
def test_damaged_settings_do_not_keep_the_window_from_opening(
    open_window: OpenWindow, data_folder: Path, settings: str
):
    data_folder.mkdir(parents=True)
    (data_folder / "settings.json").write_text(settings, "utf-8")
    assert open_window().reading.section is not None
