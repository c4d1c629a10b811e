"""Asks before a web address is opened, and shows the real one."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from briefing.ui.pieces import button, label


class WebLinkDialog(QDialog):
    """The address of a link with a choice of what to do; this program itself never connects to anything."""

    def __init__(
        self, parent: QWidget, address: str, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._open_url = open_url
        self.setWindowTitle(self.tr("Link to the web"))
        self.setMinimumWidth(480)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        copy = button(self.tr("Copy address"), self._copy)
        copy.setDefault(True)
        leave = button(self.tr("Open in the browser"), self._leave)
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(self.tr("This link leads out of the briefing, to:")))
        shown = label(address, "name")
        shown.setAccessibleName(address)
        column.addWidget(shown)
        if host := QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded):
            # As the network knows it: letters that pose as Latin ones show in this form.
            column.addWidget(label(self.tr("Website: {host}").format(host=host)))
        column.addWidget(buttons)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._address)
        self.accept()

    def _leave(self) -> None:
        self._open_url(QUrl(self._address))
        self.accept()
