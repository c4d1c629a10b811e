"""The list of actions in a real window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind, Status
from briefing.document.ids import SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.tasks.model import Column
from briefing.ui.tasks.page import TasksPage

PLAIN, TABLES = SectionId("plain"), SectionId("tables")


@pytest.fixture
def tasks(window: MainWindow) -> TasksPage:
    """The page with three actions to do and a question, which is none."""
    add = window.noting.session.add
    add(PLAIN, kind=Kind.ACTION, body="Ask", owner="Zoe", due="2026-12-01")
    add(PLAIN, kind=Kind.ACTION, body="Tell", owner="Amy")
    add(TABLES, kind=Kind.ACTION, body="Check", owner="Max", due="2001-01-01")
    add(PLAIN, kind=Kind.QUESTION, body="Why?")
    window.actions_by_id["tasks"].trigger()
    page = window.middle.page
    assert isinstance(page, TasksPage)
    return page


def column(page: TasksPage, number: Column) -> list[str]:
    rows = page.table.model()
    return [str(rows.index(row, number).data()) for row in range(rows.rowCount())]


def test_the_first_due_comes_first_and_what_has_no_date_last(tasks: TasksPage):
    assert column(tasks, Column.WHAT) == ["Check", "Ask", "Tell"]
    assert column(tasks, Column.DUE) == ["1 January 2001, overdue", "1 December 2026", ""]


def test_a_click_on_a_heading_sorts(tasks: TasksPage):
    tasks.table.sortByColumn(Column.OWNER, Qt.SortOrder.AscendingOrder)
    assert column(tasks, Column.OWNER) == ["Amy", "Max", "Zoe"]


def test_space_says_that_an_action_is_done(tasks: TasksPage, window: MainWindow, qtbot: QtBot):
    assert tasks.table.hasFocus()
    qtbot.keyClick(tasks.table, Qt.Key.Key_Space)
    [done] = (one for one in window.noting.session.annotations() if one.status is Status.DONE)
    assert done.body == "Check"
    assert column(tasks, Column.WHAT) == ["Ask", "Tell"]


def test_what_is_done_is_shown_on_demand_and_can_be_taken_back(tasks: TasksPage, window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(tasks.table, Qt.Key.Key_Space)
    tasks.scope.choose(1)
    tasks.scope.chosen.emit(1)
    assert column(tasks, Column.STATUS) == ["Done", "Open", "Open"]
    tasks.table.selectRow(0)
    qtbot.keyClick(tasks.table, Qt.Key.Key_Space)
    assert column(tasks, Column.STATUS) == ["Open", "Open", "Open"]


def test_enter_goes_to_the_note(tasks: TasksPage, window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(tasks.table, Qt.Key.Key_Return)
    assert window.reading.section is not None
    assert window.reading.section.id == TABLES
    assert window.middle.page is None


def test_an_empty_list_says_what_would_be_in_it(window: MainWindow):
    window.actions_by_id["tasks"].trigger()
    page = window.middle.page
    assert isinstance(page, TasksPage)
    assert page.summary.text().startswith("No actions.")
