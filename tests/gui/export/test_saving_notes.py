"""Notes leave in a file: what leaves is counted first, and private notes stay unless the reader says otherwise."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind, Privacy
from briefing.app.exporting import NotesForm
from briefing.document.ids import SectionId
from briefing.ui.export.notes_dialog import NotesDialog
from briefing.ui.main_window import MainWindow
from tests.gui.conftest import WAIT_MS

PLAIN = SectionId("plain")


@pytest.fixture
def dialog(window: MainWindow) -> NotesDialog:
    """The dialog over two notes that may leave and a private one."""
    add = window.noting.session.add
    add(PLAIN, kind=Kind.RISK, body="Too late")
    add(PLAIN, kind=Kind.KEY, body="Central", privacy=Privacy.RECORD)
    add(PLAIN, kind=Kind.KEY, body="CANARY", privacy=Privacy.PRIVATE)
    window.actions_by_id["export-notes"].trigger()
    found = window.findChild(NotesDialog)
    assert isinstance(found, NotesDialog)
    return found


def save(window: MainWindow, dialog: NotesDialog, form: NotesForm, path: Path, qtbot: QtBot) -> bytes:
    dialog.form.setCurrentIndex(dialog.form.findData(form))
    dialog.save.click()
    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    qtbot.waitUntil(lambda: window.notices.sentence.startswith(f"{path.name} is saved"), timeout=WAIT_MS)
    return path.read_bytes()


def test_what_leaves_is_counted_before_anything_does(dialog: NotesDialog):
    assert dialog.leaving.text() == "Leaving: 2 notes: 1 Key point, 1 Risk; 1 shareable, 1 for the record."
    assert dialog.staying.text() == "1 private note stays here."


@pytest.mark.parametrize("form", NotesForm)
def test_notes_are_saved_in_every_form_without_private_ones(
    dialog: NotesDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path, form: NotesForm
):
    content = save(window, dialog, form, tmp_path / f"notes.{form.value}", qtbot)
    assert content
    assert b"CANARY" not in content
    assert "2 notes" in window.notices.sentence


def test_private_notes_leave_only_after_a_warning(
    dialog: NotesDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    dialog.private.click()
    assert dialog.staying.text() == "Private notes are in the file: whoever gets it can read them."
    assert b"CANARY" in save(window, dialog, NotesForm.JSONLD, tmp_path / "notes.jsonld", qtbot)


def test_a_file_that_cannot_be_written_is_told(dialog: NotesDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path):
    dialog.save.click()
    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "nowhere" / "notes.jsonld"))
    chooser.reject()
    qtbot.waitUntil(lambda: "cannot be written" in window.notices.sentence, timeout=WAIT_MS)


def test_nothing_can_be_saved_where_there_are_no_notes(window: MainWindow):
    window.actions_by_id["export-notes"].trigger()
    found = window.findChild(NotesDialog)
    assert isinstance(found, NotesDialog)
    assert not found.save.isEnabled()
