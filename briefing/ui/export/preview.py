"""The right half of the export dialog: how many pages there are, and the pages themselves."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from briefing.errors import BriefingError
from briefing.export.request import PdfReport
from briefing.ui.announcing import announce
from briefing.ui.appearance import Appearance
from briefing.ui.export.pages_view import PagesView
from briefing.ui.pieces import label
from briefing.ui.saying import sentence_of


class Preview(QFrame):
    """Says what is being shown; the page count is that of the file as it would be written."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "side")
        self.view = PagesView(appearance)
        self.count = label("", "name", wraps=False)
        self.state = label("", "small", wraps=False)
        self._total = 0
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 10)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.state)
        self.problem = label("", "problem")
        self.problem.setContentsMargins(20, 0, 20, 10)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.problem)
        column.addWidget(self.view, 1)
        self.view.moved.connect(self._show_place)
        self.show_work()

    def show_work(self) -> None:
        """The pages shown are being made anew."""
        self.state.setText(self.tr("Updating…"))
        self._name_view()

    def show_written(self, sizes: tuple[tuple[float, float], ...], report: PdfReport) -> None:
        """Show the pages of a pack that has been written."""
        self._total = len(sizes)
        count = self.tr("1 page") if report.pages == 1 else self.tr("{count} pages").format(count=report.pages)
        if count != self.count.text():
            announce(self.view, count)
        self.count.setText(count)
        self.view.show_pages(sizes)
        self._show_missing(report)
        self._show_place(self.view.page)

    def show_problem(self, error: BriefingError) -> None:
        """Say why there is no preview."""
        self.state.setText("")
        self.problem.setText(sentence_of(error))
        self.problem.show()

    def _show_missing(self, report: PdfReport) -> None:
        self.problem.setVisible(bool(report.missing))
        self.problem.setText(
            self.tr("No font has these characters: {characters}").format(characters=" ".join(report.missing))
        )

    def _show_place(self, page: int) -> None:
        if self._total:
            self.state.setText(self.tr("{page} / {total}").format(page=page + 1, total=self._total))
        self._name_view()

    def _name_view(self) -> None:
        self.view.setAccessibleName(self.tr("Preview: {place}").format(place=self.state.text()))
