"""The merge desk in a real window: files from colleagues are looked through, taken over, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
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
from tests.gui.conftest import FEATURES, WAIT_MS

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
