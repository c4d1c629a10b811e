"""Shows the list of actions and does with them what the reader asks."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from briefing.annotation.model import Annotation, Status
from briefing.ui.main_window import MainWindow
from briefing.ui.tasks.page import TasksPage


class Tasks(QObject):
    """Connects the command and keeps the page in step with the notes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_by_id.on("tasks", self.show_page)
        window.noting.changed.connect(self._refresh)

    def show_page(self) -> None:
        """Show the actions."""
        self._window.side.notes.flush()
        page = TasksPage()
        page.left.connect(self._window.middle.close_page)
        page.chosen.connect(self._window.go_to_note)
        page.done_toggled.connect(self._toggle)
        page.show_actions(self._window.noting.session, _today())
        self._window.middle.show_page(page)

    def _toggle(self, task: Annotation) -> None:
        done = task.status is Status.DONE
        self._window.noting.edit(task.id, status=Status.OPEN if done else Status.DONE)

    def _refresh(self) -> None:
        page = self._window.middle.page
        if isinstance(page, TasksPage):
            page.show_actions(self._window.noting.session, _today())


def _today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()
