"""The whole program in a process of its own, and the whole job in one window on the built-in briefing."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.app.paths import DataFolder
from briefing.ui.export.dialog import ExportDialog
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.search.results import ResultsList
from briefing.ui.start import Start

WAIT_MS = 60_000
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def smoke(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefing", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=100, env=os.environ.copy())


def test_the_smoke_test_saves_a_picture_and_prints_the_time(tmp_path: Path, data_folder: Path):
    picture = tmp_path / "window.png"
    ended = smoke("--smoke-test", picture)
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) > 0
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1440, 900)
    assert len({image.pixel(x, y) for x in range(0, 1440, 9) for y in range(0, 900, 9)}) > 20


def test_a_smoke_test_of_no_pack_says_why_and_fails(tmp_path: Path):
    ended = smoke(tmp_path / "nowhere", "--smoke-test", tmp_path / "window.png")
    assert ended.returncode == 1
    assert "There is no briefing at " in ended.stderr
    assert not (tmp_path / "window.png").exists()


@pytest.fixture
def start_window(qapp: QApplication, qtbot: QtBot, data_folder: Path) -> Iterator[object]:
    """Starts the program as a reader does, on the briefing that comes with it."""
    started: list[Start] = []

    def start() -> MainWindow:
        qapp.setStyle("Fusion")
        made = Start(qapp, DataFolder(data_folder))
        started.append(made)
        qtbot.addWidget(made.window)
        made.open(None)
        qtbot.waitUntil(lambda: made.window.session is not None and made.is_attached, timeout=WAIT_MS)
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow)
        return made.window

    yield start
    for each in started:
        each.end()


def press(parent: QWidget, text: str) -> None:
    next(button for button in parent.findChildren(QPushButton) if button.text() == text).click()


def open_by_keyboard(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Filter the tree for ``words`` and open the first section found."""
    qtbot.keyClick(window, Qt.Key.Key_F7)
    window.contents.filter.setFocus()
    qtbot.keyClicks(window.contents.filter, words)
    qtbot.keyClick(window.contents.filter, Qt.Key.Key_Down)
    qtbot.keyClick(window.contents.tree, Qt.Key.Key_Return)


def annotate_by_keyboard(window: MainWindow, qtbot: QtBot, words: str, note: str) -> None:
    """Select ``words`` with the keyboard and write a note on them."""
    assert window.reading.section is not None
    start = window.reading.section.text.index(words)
    window.reader.setFocus()
    window.reader.select(start, start + 1)
    for _ in range(len(words) - 1):
        qtbot.keyClick(window.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL | ALT)
    [editor] = window.side.notes.findChildren(NoteEditor)
    assert isinstance(editor, NoteEditor)
    qtbot.keyClicks(editor.text, note)
    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)


def find(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Search for ``words`` and go to the best hit."""
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.keyClicks(window.top_bar.search, words)
    results = window.findChild(ResultsList)
    assert isinstance(results, ResultsList)
    qtbot.waitUntil(lambda: not results.isHidden(), timeout=WAIT_MS)
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Return)


def export(window: MainWindow, qtbot: QtBot, folder: Path) -> Path:
    """Export through the dialog and return the file."""
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.bar.folder.setText(str(folder))
    press(dialog, "Export")
    qtbot.waitUntil(lambda: "is ready" in window.notices.sentence, timeout=WAIT_MS)
    [pdf] = folder.glob("*.pdf")
    return pdf


def test_an_official_reads_annotates_restarts_searches_and_exports(start_window, qtbot: QtBot, tmp_path: Path):
    first = start_window()
    assert first.reading.section.id == "at-a-glance"
    open_by_keyboard(first, qtbot, "dealing")
    assert first.reading.section.id == "dealing-and-custody"
    words = first.reading.section.leaves[1].leaf.text[:24]
    annotate_by_keyboard(first, qtbot, words, "Check with the desk officers")
    first.close()

    second = start_window()
    assert second.reading.section.id == "dealing-and-custody"
    [note] = second.noting.session.annotations()
    assert note.target.selector.exact == words
    assert [drawn.id for drawn in second.noting.decorations("dealing-and-custody")] == [note.id]
    second.actions_by_id["undo"].trigger()
    find(second, qtbot, "desk officers")
    assert second.reading.section.id == "dealing-and-custody"

    out = tmp_path / "out"
    out.mkdir()
    pages = [page.extract_text() for page in PdfReader(export(second, qtbot, out)).pages]
    assert any("Check with the desk officers" in page for page in pages)
    for section in second.reading.pack.sections:
        assert any(" ".join(section.title.split()) in " ".join(page.split()) for page in pages), section.title
