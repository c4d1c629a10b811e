"""The look of standard widgets, made from a theme's tokens.

Widgets say what they are by the dynamic property ``look`` (``primary``, ``link``, ``card`` …), never by a colour.
"""

from string import Template

from PySide6.QtGui import QColor, QPalette

from briefing.app.paths import resources
from briefing.ui.theme import Theme

_SHEET = Template("""
* { font-family: $interface; font-size: 14px; }
QMainWindow, QDialog { background: $surface; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px 6px; font-size: 13px; }

QFrame[look="bar"] { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame[look="foot"] { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame[look="side"], QScrollArea[look="side"], QWidget[look="side"] { background: $surface; border: 0; }
QFrame[look="beside"] { background: $page; border: 0; border-left: 1px solid $line; }
QFrame[look="page"], QWidget[look="page"] { background: $page; border: 0; }
QFrame[look="card"], QFrame[look="popup"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[look="popup"] { border: 1px solid $edge; }
QFrame[look="card"] { padding: 1px; }
QFrame[look="card"]:focus { border: 2px solid $accent; padding: 0; }
QFrame[look="marking"] { background: $danger; border: 0; }
QFrame[look="marking"] QLabel { color: $page; font-size: 12px; font-weight: 600; }
QFrame[look="notice"] { background: $selected; border: 0; border-bottom: 1px solid $line; }
QFrame[look="notice"][tone="problem"] { border-left: 4px solid $danger; }
QFrame[look="column"] { background: $surface; border: 0; border-right: 1px solid $line; }
QFrame[look="fold"] { background: transparent; border: 0; border-top: 1px solid $line; }
QFrame[look="focus"] { background: $accent; border: 0; }
QFrame[look="pane"], QScrollArea[look="pane"] { background: $surface; border: 2px solid $surface; }
QFrame[look="pane"]:focus, QScrollArea[look="pane"]:focus { border: 2px solid $accent; }
QFrame[look="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }

QLabel { color: $text; background: transparent; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: 13px; }
QLabel[look="status"] { color: $muted; font-size: 12px; }
QLabel[look="problem"] { color: $danger; font-size: 12px; font-weight: 600; }
QLabel[look="name"] { font-weight: 600; }
QLabel[look="title"] { font-size: 18px; font-weight: 600; }
QLabel[look="heading"] { font-size: 22px; font-weight: 600; }
QLabel[look="clock"] { font-size: 34px; font-weight: 600; }
QLabel[look="group"] { color: $muted; font-size: 13px; font-weight: 600; }
QLabel[look="words"] { font-family: $reading; font-size: 15px; }
QLabel[look="chip"] { color: $muted; background: $chip; border-radius: 4px; padding: 1px 7px; font-size: 12px; }
QLabel[look="chip"][fate="new"], QLabel[look="chip"][fate="changed"] { color: $text; background: $added; }
QLabel[look="chip"][fate="conflicting"], QLabel[look="chip"][fate="refused"] { color: $text; background: $removed; }
QFrame[look="side-text"] { background: $page; border: 1px solid $line; border-radius: 6px; }
QFrame[look="reply"] { background: transparent; border: 0; border-left: 2px solid $line; }
QLabel[look="key"] { color: $muted; background: $card; border: 1px solid $line; border-radius: 4px; padding: 0 5px;
  font-size: 12px; }

QLineEdit, QPlainTextEdit { background: $card; color: $text; border: 1px solid $edge;
  border-radius: 6px; padding: 4px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit[wrong="true"] { border: 1px solid $danger; }
QComboBox, QAbstractSpinBox { background: $card; color: $text; border: 1px solid $edge; border-radius: 6px;
  padding: 4px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $muted; background: $surface; }
QComboBox:hover:!editable { background: $chip; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 24px;
  border: 0; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($icons/chevron-down$tone.svg); width: 14px; height: 14px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus {
  background: transparent; border: 0; border-radius: 0; padding: 0; }
QComboBox QAbstractItemView { background: $card; color: $text; border: 1px solid $edge; padding: 3px; outline: 0;
  selection-background-color: $selected; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 20px; border: 0; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url($icons/chevron-up$tone.svg); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url($icons/chevron-down$tone.svg); width: 11px; height: 11px; }
QCheckBox { spacing: 7px; border: 1px solid transparent; border-radius: 4px; padding: 1px; }
QCheckBox:focus { border: 1px solid $accent; }
QCheckBox:disabled { color: $muted; }
QCheckBox::indicator, QTreeView[look="ticks"]::indicator { width: 13px; height: 13px; border: 1px solid $muted;
  border-radius: 3px; background: $card; }
QCheckBox::indicator:checked, QTreeView[look="ticks"]::indicator:checked { background: $tick;
  image: url($icons/check.svg); }
QTreeView[look="ticks"]::indicator:indeterminate { background: $tick; image: url($icons/minus.svg); }
QCheckBox::indicator:disabled { border-color: $line; background: $chip; }
QRadioButton { spacing: 7px; border: 1px solid transparent; border-radius: 4px; padding: 1px; }
QRadioButton:focus { border: 1px solid $accent; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $muted; border-radius: 7px; background: $card; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 4px solid $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QPushButton { background: $card; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: $chip; }
QPushButton:pressed { background: $selected; }
QPushButton:disabled { color: $muted; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: $accent_hover; }
QPushButton[look="primary"]:focus { border: 3px double $on_accent; padding: 3px 10px; }
QPushButton[look="primary"]:disabled { background: $chip; color: $muted; border-color: $chip; }
QPushButton[look="link"] { background: transparent; color: $accent; border: 1px solid transparent; border-radius: 4px;
  padding: 0; font-size: 13px; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid $accent; }
QPushButton[look="source"] { background: transparent; color: $muted; border: 1px solid transparent; border-radius: 4px;
  padding: 0; font-size: 11px; }
QPushButton[look="source"]:hover { color: $accent; text-decoration: underline; }
QPushButton[look="source"]:focus { border: 1px solid $accent; }
QPushButton[look="crumb"] { background: transparent; color: $muted; border: 1px solid transparent; border-radius: 4px;
  padding: 2px 3px; }
QPushButton[look="crumb"]:hover { background: $chip; color: $text; }
QPushButton[look="crumb"]:focus { border: 1px solid $accent; }
QPushButton[look="crumb"][here="true"] { color: $text; font-weight: 600; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; color: $muted; padding: 3px 8px;
  font-size: 13px; }
QPushButton[look="quiet"]:hover { background: $chip; color: $text; }
QPushButton[look="quiet"]:focus { border: 1px solid $accent; }
QPushButton[look="quiet"]:disabled { color: $edge; }
QPushButton[look="fold"] { background: transparent; border: 1px solid transparent; border-radius: 0; padding: 0; }
QPushButton[look="fold"]:hover { background: $chip; }
QPushButton[look="fold"]:focus { border: 1px solid $accent; }
QPushButton[look="chip"] { color: $muted; background: $chip; border: 1px solid $chip; border-radius: 4px;
  padding: 0 6px; font-size: 12px; }
QPushButton[look="chip"]:hover { color: $text; }
QPushButton[look="chip"]:focus { border: 1px solid $accent; }
QPushButton[look="chip"][value="private"] { color: $text; background: $selected; }
QPushButton[look="chip"][value="done"], QPushButton[look="chip"][value="accepted"] { color: $text; background: $added; }
QPushButton[look="chip"][value="rejected"] { color: $text; background: $removed; }
QPushButton[look="question"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0;
  text-align: left; font-weight: 600; }
QPushButton[look="filter"] { background: transparent; color: $muted; border: 1px solid $edge; border-radius: 10px;
  padding: 2px 10px; font-size: 13px; }
QPushButton[look="filter"]:hover { background: $chip; }
QPushButton[look="filter"]:checked { background: $selected; color: $text; border-color: $selected; }
QPushButton[look="filter"]:focus { border: 2px solid $accent; padding: 1px 9px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: $chip; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:checked { background: $selected; }
QToolButton::menu-indicator { image: none; }

QFrame[look="segments"] { background: $card; border: 1px solid $edge; border-radius: 6px; }
QFrame[look="segments"] QPushButton { background: transparent; border: 0; border-radius: 0; color: $muted;
  padding: 4px 11px; }
QFrame[look="segments"] QPushButton:hover { color: $text; }
QFrame[look="segments"] QPushButton:checked { background: $selected; color: $accent; font-weight: 600; }
QFrame[look="segments"] QPushButton:focus { border: 2px solid $accent; border-radius: 5px; padding: 2px 9px; }

QFrame[look="tabs"] { background: $surface; border: 0; border-bottom: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: 0; border-bottom: 2px solid transparent;
  padding: 12px 7px 11px 7px; margin: 0; font-weight: 500; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:selected:focus { border: 2px solid $accent; border-radius: 4px; padding: 10px 5px 11px 5px; }

QMenu { background: $card; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }

QTreeView, QListView { background: transparent; border: 0; outline: 0; color: $text; }
QTreeView[look="ticks"] { background: $card; border: 1px solid $edge; border-radius: 6px; padding: 4px;
  selection-background-color: $selected; }
QTreeView[look="ticks"]:focus { border: 2px solid $accent; padding: 3px; }
QTreeView[look="ticks"]::item { padding: 2px 0; border-radius: 4px; }
QTreeView[look="ticks"]::item:selected { background: $selected; color: $text; }
QTableView { background: $card; border: 1px solid $line; border-radius: 8px; color: $text; outline: 0;
  selection-background-color: $selected; selection-color: $text; }
QTableView::item { padding: 5px 8px; border-bottom: 1px solid $line; }
QTableView:focus { border: 1px solid $accent; }
QHeaderView { background: transparent; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 6px 8px; font-size: 13px; font-weight: 600; }
QProgressBar { background: $chip; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 2px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(theme: Theme, interface: tuple[str, ...], reading: tuple[str, ...]) -> str:
    """The style sheet of the whole window in ``theme``.

    Font families stand in the order to be tried: ``interface`` for the window's words, ``reading`` for the briefing's.
    """
    tokens = {name: getattr(theme, name) for name in theme.__slots__ if isinstance(getattr(theme, name), str)}
    return _SHEET.substitute(
        tokens,
        interface=_listed(interface),
        reading=_listed(reading),
        # The tick is black: it needs a light ground in both themes.
        tick=theme.accent if theme.dark else theme.card,
        # A style sheet's pictures keep their own colour.
        tone="-light" if theme.dark else "",
        icons=(resources() / "icons").as_posix(),
        accent_hover=_mixed(theme.accent, theme.text, 0.15),
        thumb=theme.edge,
    )


def palette(theme: Theme) -> QPalette:
    """The palette for what a style sheet does not reach: item views, placeholders, the caret."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.surface),
        (roles.WindowText, theme.text),
        (roles.Base, theme.page),
        (roles.AlternateBase, theme.surface),
        (roles.Text, theme.text),
        (roles.Button, theme.card),
        (roles.ButtonText, theme.text),
        (roles.ToolTipBase, theme.card),
        (roles.ToolTipText, theme.text),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
        (roles.PlaceholderText, theme.muted),
        (roles.Mid, theme.line),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return made


def _listed(families: tuple[str, ...]) -> str:
    return ", ".join(f'"{family}"' for family in families)


def _mixed(first: str, second: str, share: float) -> str:
    one, two = QColor(first), QColor(second)
    parts = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in parts)).name()
