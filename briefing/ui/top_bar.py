"""The bar at the top: back and forward, where the reader is, search, language, menu, export."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from briefing.ui.actions import Actions
from briefing.ui.appearance import Appearance
from briefing.ui.breadcrumb import Breadcrumb
from briefing.ui.language_switch import LanguageSwitch
from briefing.ui.pieces import button
from briefing.ui.search.field import SearchField

_HEIGHT = 52


class TopBar(QFrame):
    """Lays out the controls of the bar; what they do is connected where the window is put together."""

    def __init__(self, appearance: Appearance, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._actions = actions
        self.setProperty("look", "bar")
        self.setFixedHeight(_HEIGHT)
        self.breadcrumb = Breadcrumb()
        self.search = SearchField(appearance)
        self.languages = LanguageSwitch()
        self._back = self._tool("back", self.tr("Back"))
        self._forward = self._tool("forward", self.tr("Forward"))
        self._side = self._tool("show-side", self.tr("Quotes and notes panel"))
        self._menu = self._menu_button(actions.menu(self))
        self._export = button(self.tr("Export briefing pack"), actions["export"].trigger, "primary")
        self._export.setToolTip(actions["export"].shortcut().toString())
        self._lay_out()
        appearance.theme_changed.connect(self._draw_icons)
        self._draw_icons()

    def offer_side_panel(self, offered: bool) -> None:
        """Whether there is a button for the side panel, as there is where it has given way."""
        self._side.setVisible(offered)

    def show_menu(self) -> None:
        """Open the menu under its button."""
        # Not the button's own way, which waits in a loop until the menu is closed.
        menu = self._menu.menu()
        menu.popup(self._menu.mapToGlobal(QPoint(0, self._menu.height())))
        menu.setActiveAction(menu.actions()[0])

    def in_tab_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, from the left."""
        return self._back, self._forward, self.search, self._side, self._menu, self._export

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addSpacing(4)
        row.addWidget(self.breadcrumb, 3)
        row.addWidget(self.search, 2)
        row.addSpacing(2)
        row.addWidget(self.languages)
        row.addWidget(self._side)
        row.addWidget(self._menu)
        row.addSpacing(2)
        row.addWidget(self._export)

    def _tool(self, command: str, name: str) -> QToolButton:
        tool = QToolButton()
        tool.setDefaultAction(self._actions[command])
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        tool.setAccessibleName(name)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return tool

    def _menu_button(self, menu: QMenu) -> QToolButton:
        tool = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        tool.setMenu(menu)
        tool.setAccessibleName(self.tr("Menu"))
        tool.setToolTip(self.tr("Menu"))
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return tool

    def _draw_icons(self) -> None:
        icon = self._appearance.icon
        self._actions["back"].setIcon(icon("chevron-left"))
        self._actions["forward"].setIcon(icon("chevron-right"))
        self._actions["show-side"].setIcon(icon("panel-right"))
        self._menu.setIcon(icon("menu"))
