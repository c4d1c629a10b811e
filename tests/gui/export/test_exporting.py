"""Export from a real window: asked the first time, one click afterwards."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.export.request import NotesMode
from briefing.ui.export.choice import ExportChoice, Scope
from briefing.ui.export.dialog import ExportDialog
from briefing.ui.export.exporting import Exporting
from briefing.ui.main_window import MainWindow
from briefing.ui.pieces import label


def dialog_of(window: MainWindow) -> ExportDialog:
    found = window.findChild(ExportDialog)
    assert isinstance(found, ExportDialog)
    return found


def press(parent: QWidget, text: str) -> None:
    next(button for button in parent.findChildren(QPushButton) if button.text() == text).click()


def wait_for_pack(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "is ready" in window.notices.sentence, timeout=60_000)


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_first_export_asks_and_the_pdf_holds_what_was_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    window.noting.add(SectionId("plain"), Kind.RISK, "The deadline may slip")
    window.actions_by_id["export"].trigger()
    dialog = dialog_of(window)
    dialog.folder.setText(str(tmp_path))
    dialog.prepared_for.setText("Permanent Secretary")
    dialog.marking.setText("Restricted")
    assert dialog.file.text().startswith("Briefing pack - Features - Permanent Secretary - ")
    press(dialog, "Export")
    wait_for_pack(window, qtbot)
    [pdf] = tmp_path.glob("*RESTRICTED.pdf")
    assert "The deadline may slip" in text_of(pdf)
    assert "Permanent Secretary" in text_of(pdf)


def test_one_click_exports_again_under_a_free_name(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    window.save_settings(export_folder=str(tmp_path), export_sections="current", notes_mode="none")
    for _ in range(2):
        window.notices.dismiss()
        window.actions_by_id["export"].trigger()
        wait_for_pack(window, qtbot)
    first, second = sorted(tmp_path.glob("*.pdf"), key=lambda path: len(path.name))
    assert second.stem == f"{first.stem} v2"
    assert "The paragraph under the title" not in text_of(first)


def test_when_done_the_file_and_its_folder_are_offered(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    exporting = Exporting(window, window.background, window.notices, window.save_settings, open_url)
    window.save_settings(export_folder=str(tmp_path), export_sections="current")
    exporting.export(window.noting.session, SectionId("plain"))
    wait_for_pack(window, qtbot)
    press(window.notices, "Open")
    press(window.notices, "Show in folder")
    assert [Path(url.toLocalFile()) for url in opened] == [next(tmp_path.glob("*.pdf")), tmp_path]


def test_cancel_leaves_no_file(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    window.save_settings(export_folder=str(tmp_path))
    window.actions_by_id["export"].trigger()
    press(window.notices, "Cancel")
    qtbot.waitUntil(lambda: "stopped" in window.notices.sentence, timeout=60_000)
    assert list(tmp_path.glob("*pdf*")) == []


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.touch()
    choice = ExportChoice(blocked / "pack.pdf", Scope.CURRENT, NotesMode.NONE, "", "", "", "2026-11-22")
    exporting = Exporting(window, window.background, window.notices, window.save_settings)
    exporting.ask(window.noting.session, SectionId("plain")).chosen.emit(choice)
    qtbot.waitUntil(lambda: window.notices.sentence.startswith("The briefing pack "), timeout=60_000)
    assert window.session is not None


def test_without_notes_there_are_no_sections_with_notes(window: MainWindow, tmp_path: Path):
    window.save_settings(export_folder=str(tmp_path), export_sections="with-notes")
    window.actions_by_id["export"].trigger()
    assert "nothing to export" in window.notices.sentence


@pytest.mark.parametrize("name", ["pack", "pack.pdf", "pack.PDF"])
def test_a_name_typed_by_the_reader_is_kept_and_ends_in_pdf(window: MainWindow, tmp_path: Path, name: str):
    window.save_settings(export_folder=str(tmp_path))
    window.actions_by_id["export-options"].trigger()
    dialog = dialog_of(window)
    dialog.file.setText(name)
    dialog.file.textEdited.emit(name)
    dialog.prepared_for.setText("Someone")
    assert dialog.choice().path.name.lower() == "pack.pdf"
    dialog.reject()


def test_labels_show_text_as_it_is(qapp: object):
    assert label("<b>bold</b>").text() == "<b>bold</b>"
    assert label("<b>bold</b>").textFormat().name == "PlainText"
