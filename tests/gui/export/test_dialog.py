"""The export dialog: everything by keyboard, what is said agrees with what leaves, the preview is the real file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind, Privacy
from briefing.app.profiles import BUILT_IN, CLEAN, LARGE, NOTES, Profile, Scope
from briefing.document.ids import TRADITIONAL, SectionId
from briefing.export.request import NotesMode, Part, Standard
from briefing.ui.export.dialog import ExportDialog
from briefing.ui.main_window import MainWindow

WAIT_MS = 60_000
PLAIN, BLOCKS, TABLES = SectionId("plain"), SectionId("blocks"), SectionId("tables")


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path) -> Iterator[ExportDialog]:
    """The dialog over a briefing with two notes that may leave and a private one."""
    add = window.noting.session.add
    add(PLAIN, kind=Kind.RISK, body="Too late", author="A")
    add(BLOCKS, kind=Kind.KEY, body="Central", privacy=Privacy.RECORD, author="B")
    add(PLAIN, kind=Kind.KEY, body="CANARY", privacy=Privacy.PRIVATE, author="A")
    window.save_settings(export_folder=str(tmp_path))
    window.actions_by_id["export-options"].trigger()
    found = window.findChild(ExportDialog)
    assert isinstance(found, ExportDialog)
    yield found
    for still_open in window.findChildren(ExportDialog):
        still_open.reject()


def in_tab_order(dialog: ExportDialog) -> list[QWidget]:
    chain: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog) and widget.isEnabled():
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def test_every_control_has_a_name_and_is_reached_from_the_top_to_the_bottom(dialog: ExportDialog):
    for fold in dialog.folds.values():
        fold.unfold()
    chain = in_tab_order(dialog)
    named: list[QWidget] = [one for one in chain if isinstance(one, QAbstractButton | QComboBox | QTreeWidget)]
    # The line in a list or a number field is read out as that field.
    inner = QComboBox | QAbstractSpinBox
    named += [one for one in chain if isinstance(one, QLineEdit) and not isinstance(one.parent(), inner)]
    assert [one for one in named if not one.accessibleName()] == []
    heads = [chain.index(fold.head) for fold in dialog.folds.values()]
    assert heads == sorted(heads)
    assert chain.index(dialog.profiles.list) < heads[0] < chain.index(dialog.sections.tree) < heads[1]
    assert heads[-1] < chain.index(dialog.bar.file) < chain.index(dialog.export)


def test_the_keyboard_alone_chooses_and_exports(dialog: ExportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path):
    qtbot.keyClick(dialog.profiles.list, Qt.Key.Key_End)
    fold = dialog.folds[dialog.paper]
    qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    assert dialog.paper.isVisible()
    tree = dialog.sections.tree
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(tree, key)
    assert dialog.sections.ticked[0] == PLAIN
    assert len(dialog.sections.ticked) < 3
    qtbot.keyClick(dialog.bar.file, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: " ready" in window.notices.sentence, timeout=WAIT_MS)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert window.noting.session.profiles.last.key == NOTES.key


def test_the_first_profile_shows_what_it_holds(dialog: ExportDialog):
    for profile in BUILT_IN:
        dialog.profiles.chosen.emit(profile)
        shown = dialog.order().profile
        # The briefing has no earlier edition, but another one may.
        assert (shown.parts, shown.notes_mode, shown.layout, shown.standard) == (
            profile.parts,
            profile.notes_mode,
            profile.layout,
            profile.standard,
        )


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({}, "2 notes leave, 1 private one stays"),
        ({"kinds": {Kind.KEY}}, "1 note leaves, 1 private one stays, 1 not chosen stays"),
        ({"privacies": {Privacy.SHAREABLE}}, "1 note leaves, 1 private one stays, 1 not chosen stays"),
        ({"left_out": {"A"}}, "1 note leaves, 1 private one stays, 1 not chosen stays"),
        ({"mode": NotesMode.NONE}, "0 notes leave, 1 private one stays, 2 not chosen stay"),
    ],
)
def test_the_notes_that_leave_are_those_in_the_file(
    dialog: ExportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path, changes: dict, sentence: str
):
    dialog.profiles.chosen.emit(LARGE)
    notes = dialog.notes
    for boxes, name in ((notes.kinds, "kinds"), (notes.privacies, "privacies")):
        for value, box in boxes.items():
            if name in changes and value not in changes[name]:
                box.click()
    for author in changes.get("left_out", ()):
        notes.authors[author].click()
    if "mode" in changes:
        notes.mode.setCurrentIndex(notes.mode.findData(changes["mode"]))
        notes.mode.activated.emit(notes.mode.currentIndex())
    assert dialog.folds[notes].summary == sentence
    dialog.export.click()
    qtbot.waitUntil(lambda: " ready" in window.notices.sentence, timeout=WAIT_MS)
    reader = PdfReader(next(tmp_path.glob("*.pdf")))
    held = json.loads(b"".join(reader.attachments["notes.jsonld"]))["items"]
    assert len(held) == int(sentence.split(maxsplit=1)[0])


def test_the_preview_shows_the_pages_of_the_file_and_counts_them(
    dialog: ExportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    view = dialog.preview.view
    with qtbot.waitSignal(dialog._previewing.drawn, timeout=WAIT_MS):
        dialog.paper.letters.setValue(20)
    counted = dialog.preview.count.text()
    view.go_to(2)
    assert view.page == 2
    assert dialog.preview.state.text().startswith("3 / ")
    dialog.export.click()
    qtbot.waitUntil(lambda: " ready" in window.notices.sentence, timeout=WAIT_MS)
    pages = len(PdfReader(next(tmp_path.glob("*.pdf"))).pages)
    assert counted == f"{pages} pages"


def test_sections_with_notes_and_the_one_being_read_are_ticked_at_a_click(dialog: ExportDialog):
    dialog.sections.buttons[Scope.WITH_NOTES].click()
    assert dialog.order().sections == (PLAIN, BLOCKS)
    assert dialog.order().profile.scope is Scope.WITH_NOTES
    dialog.sections.buttons[Scope.CURRENT].click()
    assert dialog.order().sections == (PLAIN,)
    dialog.sections.buttons[Scope.ALL].click()
    assert dialog.order().sections == ()
    assert not dialog.sections.buttons[Scope.CHANGED].isEnabled()


def test_a_lower_marking_needs_a_tick(dialog: ExportDialog):
    dialog.marking.marking.setCurrentText("UNCLASSIFIED")
    assert dialog.obstacle.text() == "The contents are marked SAMPLE; “UNCLASSIFIED” is lower or leaves that out."
    assert not dialog.export.isEnabled()
    dialog.marking.lowers.click()
    assert dialog.export.isEnabled()
    assert dialog.order().lowers_marking
    assert dialog.bar.file.text().endswith("UNCLASSIFIED.pdf")


def test_a_password_is_asked_for_twice_and_its_price_is_said(dialog: ExportDialog):
    field = dialog.kind.standard
    field.setCurrentIndex(field.findData(Standard.PROTECTED))
    field.activated.emit(field.currentIndex())
    assert "no PDF/A" in dialog.kind.meaning.text()
    assert dialog.obstacle.text() == "Give a password for the file."
    for line, text in ((dialog.kind.password, "correct horse"), (dialog.kind.again, "correct")):
        line.setText(text)
        line.textEdited.emit(text)
    assert dialog.obstacle.text() == "The two passwords differ."
    dialog.kind.again.setText("correct horse")
    dialog.kind.again.textEdited.emit("correct horse")
    assert dialog.export.isEnabled()
    assert dialog.order().password == "correct horse"


def test_a_profile_is_saved_renamed_and_deleted(dialog: ExportDialog, window: MainWindow):
    dialog.profiles.chosen.emit(CLEAN)
    dialog.parts.parts[Part.STATUS].click()
    assert dialog.profiles.list.currentText().endswith("(changed)")
    name = dialog.profiles.ask_for_name()
    name.setTextValue("For the Treasury")
    name.accept()
    session = window.noting.session
    assert session.profiles.named("For the Treasury") is not None
    assert dialog.profiles.list.currentText() == "For the Treasury"
    dialog.profiles.rename_to("For LegCo")
    assert [one.name for one in session.profiles.own] == ["For LegCo"]
    assert Part.STATUS in session.profiles.own[0].parts
    dialog.profiles.delete.trigger()
    assert session.profiles.own == ()


def test_no_profile_replaces_a_built_in_one(dialog: ExportDialog, window: MainWindow):
    dialog.profiles.save_as("minister's PACK")
    again = dialog.profiles.findChild(QInputDialog)
    assert isinstance(again, QInputDialog)
    assert again.labelText() == "Another name, please"
    again.setTextValue("Mine")
    again.accept()
    own = window.noting.session.profiles.own
    assert [one.name for one in own] == ["Mine"]


def test_a_name_that_is_taken_becomes_the_next_version(
    dialog: ExportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    (tmp_path / "pack.pdf").write_bytes(b"kept")
    dialog.sections.buttons[Scope.CURRENT].click()
    dialog.bar.file.setText("pack")
    dialog.bar.file.textEdited.emit("pack")
    dialog.export.click()
    qtbot.waitUntil(lambda: " ready" in window.notices.sentence, timeout=WAIT_MS)
    assert (tmp_path / "pack.pdf").read_bytes() == b"kept"
    assert (tmp_path / "pack v2.pdf").exists()


def test_a_second_language_stands_in_the_order(dialog: ExportDialog, qtbot: QtBot):
    field = dialog.parts.companion
    field.setCurrentIndex(field.findData(TRADITIONAL))
    with qtbot.waitSignal(dialog._previewing.written, timeout=WAIT_MS) as written:
        field.activated.emit(field.currentIndex())
    assert dialog.order().profile.companion == TRADITIONAL
    extras = written.args[0]
    assert [one.language for one in extras.companions] == [TRADITIONAL]


def test_a_changed_choice_stops_the_preview_before_it(dialog: ExportDialog, qtbot: QtBot):
    written = []
    dialog._previewing.written.connect(lambda *args: written.append(args))
    for size in (12, 13, 14):
        dialog.paper.letters.setValue(size)
    qtbot.waitUntil(lambda: bool(written), timeout=WAIT_MS)
    qtbot.wait(800)
    assert len(written) == 1


def test_profiles_of_another_briefing_take_all_sections(dialog: ExportDialog):
    dialog.profiles.chosen.emit(Profile("Own", scope=Scope.CHOSEN, sections=(SectionId("nowhere"),)))
    assert dialog.sections.ticked == (PLAIN, BLOCKS, TABLES)
