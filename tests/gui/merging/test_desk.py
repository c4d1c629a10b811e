"""The merge desk in a real window: files from colleagues are looked through, taken over, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.annotation.planning import Fate
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.export.pdf import write_pdf
from briefing.ui.main_window import MainWindow
from briefing.ui.merging.page import MergePage
from briefing.ui.merging.planned_card import PlannedCard
from briefing.ui.merging.report import ReportPage
from briefing.ui.merging.report_card import RefusedCard, ReportCard
from briefing.ui.panels.side_panel import Tab
from tests.gui.conftest import FEATURES, WAIT_MS, OpenWindow
from tests.gui.editions import NEW, OLD, annotate_old

PLAIN = SectionId("plain")


class Colleague:
    """Somebody with a data folder of their own, who sends notes files."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder
        self.session = Session.open(FEATURES, DataFolder(folder / name))
        self.session.change_settings(author=name)

    def file(self) -> Path:
        path = self.folder / f"{self.name}.jsonld"
        path.write_text(self.session.export_notes(), "utf-8")
        return path


@pytest.fixture
def amy(tmp_path: Path):
    made = Colleague("Amy Lam", tmp_path)
    yield made
    made.session.close()


@pytest.fixture
def ben(tmp_path: Path):
    made = Colleague("Ben Ho", tmp_path)
    yield made
    made.session.close()


def drop(window: MainWindow, *paths: Path) -> None:
    """Let files fall on the window."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copying = QPoint(300, 300), Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(at, copying, content, left, plain))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copying, content, left, plain))


def desk(window: MainWindow, qtbot: QtBot) -> MergePage:
    qtbot.waitUntil(lambda: isinstance(window.middle.page, MergePage), timeout=WAIT_MS)
    page = window.middle.page
    assert isinstance(page, MergePage)
    return page


def cards(page: MergePage) -> list[PlannedCard]:
    return [card for card in page.list.cards() if isinstance(card, PlannedCard)]


def buttons(page: MergePage) -> list[str]:
    return [button.text() for button in page.findChildren(QPushButton) if button.isEnabled()]


def test_dropped_files_are_shown_by_author_and_nothing_is_written(window: MainWindow, qtbot: QtBot, amy, ben):
    amy.session.add(PLAIN, kind=Kind.RISK, body="Too late")
    ben.session.add(PLAIN, kind=Kind.QUESTION, body="Who pays?")
    drop(window, amy.file(), ben.file())
    page = desk(window, qtbot)
    assert [share.author for share in page.plan.authors] == ["Amy Lam", "Ben Ho"]
    assert [card.item.fate for card in cards(page)] == [Fate.NEW, Fate.NEW]
    assert window.noting.session.annotations() == ()


def test_all_are_taken_over_at_once_and_one_undo_takes_all_back(window: MainWindow, qtbot: QtBot, amy, ben):
    amy.session.add(PLAIN, kind=Kind.RISK, body="Too late")
    ben.session.add(PLAIN, kind=Kind.QUESTION, body="Who pays?")
    drop(window, amy.file(), ben.file())
    desk(window, qtbot).all.click()
    assert {one.body for one in window.noting.session.annotations()} == {"Too late", "Who pays?"}
    window.actions_by_id["undo"].trigger()
    assert window.noting.session.annotations() == ()


def test_only_ticked_notes_are_taken_over(window: MainWindow, qtbot: QtBot, amy):
    amy.session.add(PLAIN, kind=Kind.RISK, body="Too late")
    amy.session.add(PLAIN, kind=Kind.KEY, body="Keep this")
    drop(window, amy.file())
    page = desk(window, qtbot)
    first = next(card for card in cards(page) if card.item.theirs and card.item.theirs.body == "Too late")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert "Only ticked 1" in buttons(page)
    page.only_ticked.click()
    assert [one.body for one in window.noting.session.annotations()] == ["Keep this"]


def test_a_pdf_pack_that_came_back_is_read_beside_the_window(window: MainWindow, qtbot: QtBot, amy, tmp_path: Path):
    amy.session.add(PLAIN, kind=Kind.RISK, body="Too late", start=0, end=4)
    write_pdf(amy.session.pdf_request(), tmp_path / "pack.pdf")
    drop(window, tmp_path / "pack.pdf")
    qtbot.waitUntil(lambda: isinstance(window.middle.page, MergePage), timeout=60_000)
    desk(window, qtbot).all.click()
    assert window.noting.session.annotations() == amy.session.annotations()


def report(window: MainWindow, qtbot: QtBot) -> ReportPage:
    qtbot.waitUntil(lambda: isinstance(window.middle.page, ReportPage), timeout=WAIT_MS)
    page = window.middle.page
    assert isinstance(page, ReportPage)
    return page


def report_cards(page: ReportPage) -> list[ReportCard]:
    page.list.make_up_to(99)
    return [card for card in page.list.cards() if isinstance(card, ReportCard)]


def words(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def press(widget: QWidget, text: str) -> None:
    next(each for each in widget.findChildren(QPushButton) if each.text() == text and not each.isHidden()).click()


def test_a_report_stays_to_be_read_after_an_import(window: MainWindow, qtbot: QtBot, amy, tmp_path: Path):
    amy.session.add(PLAIN, kind=Kind.RISK, body="Too late")
    broken = tmp_path / "broken.jsonld"
    broken.write_text("{", "utf-8")
    drop(window, amy.file(), broken)
    desk(window, qtbot).all.click()
    page = report(window, qtbot)
    assert "1 refused" in page.summary.text()
    assert [card.note for card in report_cards(page)] == [one.id for one in window.noting.session.annotations()]
    [refused] = [card for card in page.list.cards() if isinstance(card, RefusedCard)]
    assert words(refused)[0] == "broken.jsonld"
    page.undo.click()
    assert window.noting.session.annotations() == ()
    assert window.middle.page is None


def test_a_conflict_leads_from_the_report_to_the_texts_to_choose_from(window: MainWindow, qtbot: QtBot, amy):
    session = window.noting.session
    drop(window, with_conflict(amy, session))
    desk(window, qtbot).all.click()
    [card] = report_cards(report(window, qtbot))
    press(card, "Choose between the texts")
    assert window.middle.page is None
    assert window.side.tab is Tab.NOTES


def with_conflict(amy: Colleague, session: Session) -> Path:
    """What Amy sends of a note of which both have changed the text."""
    note = amy.session.add(PLAIN, kind=Kind.RISK, body="Late")
    session.import_notes(amy.file().read_text("utf-8"), Path("first.jsonld"))
    session.edit(note.id, body="Late by a week")
    amy.session.edit(note.id, body="Late by a month")
    return amy.file()


def test_a_note_deleted_there_and_changed_here_is_brought_back_from_the_report(window: MainWindow, qtbot: QtBot, amy):
    session = window.noting.session
    note = amy.session.add(PLAIN, kind=Kind.RISK, body="Late")
    session.import_notes(amy.file().read_text("utf-8"), Path("first.jsonld"))
    session.edit(note.id, body="Late by a week")
    amy.session.delete(note.id)
    drop(window, amy.file())
    desk(window, qtbot).all.click()
    [card] = report_cards(report(window, qtbot))
    assert session.annotations() == ()
    press(card, "Bring it back")
    assert [one.body for one in session.annotations()] == ["Late by a week"]
    assert "Bring it back" not in [each.text() for each in card.findChildren(QPushButton) if not each.isHidden()]


@pytest.fixture
def doubtful(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MergePage:
    """The desk in a window on the edition of 2025, with notes made on that of 2022 by a colleague."""
    annotate_old(tmp_path / "old", 20)
    colleague = Session.open(OLD, DataFolder(tmp_path / "old"))
    path = tmp_path / "old.jsonld"
    path.write_text(colleague.export_notes(), "utf-8")
    colleague.close()
    window = open_window(NEW)
    # What finds places on the UI thread.
    monkeypatch.setattr("briefing.app.places.find_places", None)
    drop(window, path)
    return desk(window, qtbot)


def test_the_place_of_a_doubtful_note_is_chosen_before_it_is_taken_over(doubtful: MergePage, qtbot: QtBot):
    window = doubtful.window()
    assert isinstance(window, MainWindow)
    doubtful.list.make_up_to(99)
    card = next(card for card in cards(doubtful) if card.item.places)
    first = card.findChildren(QRadioButton)[0]
    assert not first.isChecked()
    first.click()
    doubtful.all.click()
    note = window.noting.session.find(card.item.id)
    assert note.revision == card.item.places[0]
    assert window.noting.session.place(note) is not None
    assert card.item.id not in report(window, qtbot).report.unplaced


def test_a_note_without_a_place_gets_one_from_the_report(doubtful: MergePage, qtbot: QtBot):
    window = doubtful.window()
    assert isinstance(window, MainWindow)
    doubtful.all.click()
    page = report(window, qtbot)
    card = next(card for card in report_cards(page) if card.note in page.report.unplaced)
    press(card, "Place by hand")
    window.reader.select(0, 12)
    window.actions_by_id["place-note"].trigger()
    assert window.middle.page is page
    assert window.noting.session.place(window.noting.session.find(card.note)) == (0, 12)
    assert "Place by hand" not in [each.text() for each in card.findChildren(QPushButton) if not each.isHidden()]
