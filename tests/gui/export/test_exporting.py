"""Export from a real window: asked the first time, one click afterwards."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind, Privacy
from briefing.app.paths import built_in_pack
from briefing.app.profiles import CLEAN, Profile, Scope
from briefing.document.ids import SectionId
from briefing.export.request import NotesMode, Part, Standard
from briefing.ui.export.dialog import ExportDialog
from briefing.ui.export.exporting import Exporting
from briefing.ui.main_window import MainWindow
from briefing.ui.pieces import label
from tests.gui.conftest import OpenWindow

WAIT_MS = 60_000
SHORT = Profile("Short", scope=Scope.CURRENT, parts=frozenset({Part.TEXT}), notes_mode=NotesMode.NONE)


def dialog_of(window: MainWindow) -> ExportDialog:
    found = window.findChild(ExportDialog)
    assert isinstance(found, ExportDialog)
    return found


def press(parent: QWidget, text: str) -> None:
    next(button for button in parent.findChildren(QPushButton) if button.text() == text).click()


def wait_for_pack(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: " ready" in window.notices.sentence, timeout=WAIT_MS)


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.fixture
def use(window: MainWindow, tmp_path: Path) -> Callable[[Profile], None]:
    """Makes a profile the one used last, in this test's folder."""

    def used(profile: Profile) -> None:
        session = window.noting.session
        session.keep_profiles(session.profiles.used(profile))
        window.save_settings(export_folder=str(tmp_path))

    return used


def test_the_first_export_asks_and_the_pdf_holds_what_was_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    window.noting.add(SectionId("plain"), Kind.RISK, "The deadline may slip")
    window.actions_by_id["export"].trigger()
    dialog = dialog_of(window)
    dialog.bar.folder.setText(str(tmp_path))
    for field, text in ((dialog.occasion.audience, "Permanent Secretary"), (dialog.occasion.meeting, "LegCo panel")):
        field.setText(text)
        field.textEdited.emit(text)
    dialog.marking.marking.setCurrentText("Sample / Restricted")
    assert dialog.bar.file.text().startswith("Briefing pack - Features - Permanent Secretary - ")
    press(dialog, "Export")
    wait_for_pack(window, qtbot)
    [pdf] = tmp_path.glob("* - SAMPLE RESTRICTED.pdf")
    assert "The deadline may slip" in text_of(pdf)
    assert "LegCo panel" in text_of(pdf)


def test_one_click_exports_with_the_last_profile_under_a_free_name(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, use: Callable[[Profile], None]
):
    use(SHORT)
    for _ in range(2):
        window.notices.dismiss()
        window.actions_by_id["export"].trigger()
        wait_for_pack(window, qtbot)
    first, second = sorted(tmp_path.glob("*.pdf"), key=lambda path: len(path.name))
    assert second.stem == f"{first.stem} v2"
    assert "The paragraph under the title" not in text_of(first)


def test_what_was_exported_last_is_what_one_click_exports(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    window.actions_by_id["export-options"].trigger()
    dialog = dialog_of(window)
    dialog.bar.folder.setText(str(tmp_path))
    dialog.profiles.chosen.emit(CLEAN)
    dialog.paper.letters.setValue(16)
    press(dialog, "Export")
    wait_for_pack(window, qtbot)
    last = window.noting.session.profiles.last
    assert last == replace(CLEAN, layout=replace(CLEAN.layout, body_size=16))
    assert window.noting.session.settings.export_folder == str(tmp_path)


def test_when_done_the_file_and_its_folder_are_offered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, use: Callable[[Profile], None]
):
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    use(SHORT)
    Exporting(window, open_url).export(window.noting.session, SectionId("plain"))
    wait_for_pack(window, qtbot)
    press(window.notices, "Open")
    press(window.notices, "Show in folder")
    assert [Path(url.toLocalFile()) for url in opened] == [next(tmp_path.glob("*.pdf")), tmp_path]


def test_cancel_leaves_no_file(window: MainWindow, qtbot: QtBot, tmp_path: Path, use: Callable[[Profile], None]):
    use(CLEAN)
    window.actions_by_id["export"].trigger()
    press(window.notices, "Cancel")
    qtbot.waitUntil(lambda: "stopped" in window.notices.sentence, timeout=WAIT_MS)
    assert list(tmp_path.glob("*pdf*")) == []


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "file").touch()
    window.actions_by_id["export-options"].trigger()
    dialog = dialog_of(window)
    dialog.bar.folder.setText(str(tmp_path / "file"))
    press(dialog, "Export")
    qtbot.waitUntil(lambda: window.notices.sentence.startswith("The briefing pack "), timeout=WAIT_MS)
    assert window.session is not None


def test_without_notes_there_are_no_sections_with_notes(window: MainWindow, use: Callable[[Profile], None]):
    use(replace(SHORT, scope=Scope.WITH_NOTES))
    window.actions_by_id["export"].trigger()
    assert "nothing to export" in window.notices.sentence


def test_each_recipient_gets_a_file(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    window.actions_by_id["export-options"].trigger()
    dialog = dialog_of(window)
    dialog.bar.folder.setText(str(tmp_path))
    dialog.profiles.chosen.emit(SHORT)
    dialog.marking.recipients.setPlainText("Amy Wong\n\n  陳先生 ")
    assert not dialog.bar.file.isEnabled()
    press(dialog, "Export")
    wait_for_pack(window, qtbot)
    files = sorted(tmp_path.glob("*.pdf"))
    assert ["Amy Wong" in files[0].name, "陳先生" in files[1].name, len(files)] == [True, True, 2]
    assert window.notices.sentence.startswith("2 copies are ready")


def test_one_click_asks_when_the_last_profile_needs_a_password(window: MainWindow, use: Callable[[Profile], None]):
    use(replace(SHORT, standard=Standard.PROTECTED))
    window.actions_by_id["export"].trigger()
    dialog = dialog_of(window)
    assert not dialog.export.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("name", ["pack", "pack.pdf", "pack.PDF"])
def test_a_name_typed_by_the_reader_is_kept_and_ends_in_pdf(window: MainWindow, tmp_path: Path, name: str):
    window.save_settings(export_folder=str(tmp_path))
    window.actions_by_id["export-options"].trigger()
    dialog = dialog_of(window)
    dialog.bar.file.setText(name)
    dialog.bar.file.textEdited.emit(name)
    dialog.occasion.audience.setText("Someone")
    dialog.occasion.audience.textEdited.emit("Someone")
    assert dialog.bar.name.lower() == "pack.pdf"
    dialog.reject()


def test_private_notes_never_reach_the_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, use: Callable[[Profile], None]
):
    add = window.noting.session.add
    add(SectionId("plain"), kind=Kind.RISK, body="canary-private", privacy=Privacy.PRIVATE)
    add(SectionId("plain"), kind=Kind.RISK, body="for everybody")
    use(replace(SHORT, notes_mode=NotesMode.BOTH))
    window.actions_by_id["export"].trigger()
    wait_for_pack(window, qtbot)
    [pdf] = tmp_path.glob("*.pdf")
    reader = PdfReader(pdf)
    everything = text_of(pdf) + b"".join(reader.attachments["notes.jsonld"]).decode()
    assert "for everybody" in everything
    assert "canary-private" not in everything


def test_labels_show_text_as_it_is(qapp: object):
    assert label("<b>bold</b>").text() == "<b>bold</b>"
    assert label("<b>bold</b>").textFormat().name == "PlainText"


def test_one_click_asks_when_the_marking_used_last_is_too_low_here(
    window: MainWindow, tmp_path: Path, use: Callable[[Profile], None]
):
    use(SHORT)
    window.save_settings(marking="UNCLASSIFIED")
    window.actions_by_id["export"].trigger()
    dialog = dialog_of(window)
    assert "“UNCLASSIFIED” is lower" in dialog.obstacle.text()
    assert list(tmp_path.glob("*.pdf")) == []
    dialog.reject()


def test_one_click_finds_what_changed_since_the_last_edition(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path):
    window = open_window(built_in_pack())
    session = window.noting.session
    session.keep_profiles(session.profiles.used(replace(SHORT, scope=Scope.CHANGED, parts=frozenset({Part.CHANGES}))))
    window.save_settings(export_folder=str(tmp_path))
    window.actions_by_id["export"].trigger()
    wait_for_pack(window, qtbot)
    assert len(PdfReader(next(tmp_path.glob("*.pdf"))).pages) > 1
