"""A real window on a real pack, with a data folder of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.app.paths import DataFolder, translations
from briefing.document.ids import ENGLISH
from briefing.ui.interface_language import InterfaceLanguage
from briefing.ui.main_window import MainWindow
from briefing.ui.start import Start

FEATURES = Path(__file__).parent.parent / "packs" / "features"
WAIT_MS = 20_000

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def fusion(qapp: QApplication) -> QApplication:
    """The application in the style the program uses."""
    qapp.setStyle("Fusion")
    return qapp


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Widgets made without a start of the program speak English too, which has plurals."""
    language = InterfaceLanguage(qapp, translations())
    language.choose(ENGLISH)
    yield
    language.end()


@pytest.fixture
def open_window(fusion: QApplication, qtbot: QtBot, data_folder: Path) -> Iterator[OpenWindow]:
    """Opens a window and waits until its first section is shown and every command works."""
    started: list[Start] = []

    def opened(pack: Path = FEATURES) -> MainWindow:
        start = Start(fusion, DataFolder(data_folder))
        started.append(start)
        qtbot.addWidget(start.window)
        start.open(pack)
        start.window.resize(1440, 900)
        qtbot.waitUntil(lambda: start.window.session is not None, timeout=WAIT_MS)
        start.attach()
        start.window.activateWindow()
        qtbot.waitUntil(start.window.isActiveWindow, timeout=WAIT_MS)
        return start.window

    yield opened
    for start in started:
        start.end()


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()
