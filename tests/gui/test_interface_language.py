"""The window's own language: from the system, from the settings, and changed while everything stays open."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefing.annotation.model import Kind
from briefing.app.author import account_name
from briefing.app.paths import DataFolder
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language, SectionId
from briefing.ui import interface_language
from briefing.ui.actions import COMMANDS
from briefing.ui.contents.marks import Mark
from briefing.ui.contents.model import ContentsModel
from briefing.ui.dates import shown_date, shown_moment
from briefing.ui.interface_language import of_system
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.note_editor import NoteEditor
from briefing.ui.panels.side_panel import Tab
from briefing.ui.settings.dialog import SettingsDialog
from briefing.ui.start import Start
from tests.gui.conftest import FEATURES, WAIT_MS

CHINESE = FEATURES.parent / "chinese"
PAGES = ["shortcuts", "tasks", "deleted-notes", "review-notes"]
PLACE = SectionId("plain")
# Names, keys and forms of files that every language writes in Latin letters; units; the names of the languages.
LATIN = re.compile(
    r"\b(?:EN|English|PDF(?:/[AU]+(?:-\w+)?)?|Word|Markdown|CSV|JSON-LD|AES-256|pt|A\d|Letter|[A-Z]|F\d+"
    r"|Ctrl|Shift|Alt|Enter|Return|Esc|Del|Tab|Home|End|PgUp|PgDown|Ins|Backspace)\b|\*?\.\w+"
)
WORDS = re.compile("[A-Za-z]{2,}")


@pytest.fixture
def started(fusion: QApplication, data_folder: Path, qtbot: QtBot) -> Iterator[Start]:
    """The program on a pack with a note, in a language that is the system's: English."""
    start = Start(fusion, DataFolder(data_folder))
    start.open(FEATURES)
    start.window.resize(1440, 900)
    qtbot.waitUntil(lambda: start.window.session is not None, timeout=WAIT_MS)
    start.attach()
    yield start
    start.end()
    start.window.deleteLater()


def choose(start: Start, choice: str, qtbot: QtBot) -> MainWindow:
    """Choose the language in the settings, as the reader does; returns the window that there is afterwards."""
    before = start.window
    before.actions_by_id["settings"].trigger()
    dialog = before.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    combo = dialog.interface_language
    combo.setCurrentIndex(combo.findData(choice))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: start.window is not before, timeout=WAIT_MS)
    return start.window


def cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[object]:
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield index.data(role)
            if column == 0:
                yield from cells(model, index)


def own_texts(item: QObject) -> Iterator[object]:
    """What one widget or action shows or tells a screen reader."""
    if isinstance(item, QWidget):
        yield from (item.toolTip(), item.accessibleName(), item.accessibleDescription(), item.windowTitle())
    match item:
        case QAction():
            yield from (item.text(), item.toolTip(), item.statusTip())
        case QLabel() | QAbstractButton():
            yield item.text()
        case QLineEdit():
            yield item.placeholderText()
        case QTabBar():
            yield from (item.tabText(number) for number in range(item.count()))
        case QComboBox():
            yield from (item.itemText(number) for number in range(item.count()))
        case QAbstractItemView() if item.model() is not None:
            yield from cells(item.model(), QModelIndex())
            for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
                yield item.model().headerData(0, orientation)


def _is_ours(widget: QWidget) -> bool:
    """Whether it is not the list of files in a file dialog, whose names and kinds are the system's."""
    within: QObject | None = widget
    while within is not None and not isinstance(within, QFileDialog):
        within = within.parent()
    return within is None or isinstance(widget, QLabel | QAbstractButton | QFileDialog)


def said_in_english(window: QWidget) -> set[str]:
    every = [window, *filter(_is_ours, window.findChildren(QWidget)), *window.findChildren(QAction)]
    texts = {text for item in every for text in own_texts(item) if isinstance(text, str)} - {account_name()}
    return {text for text in texts if WORDS.search(LATIN.sub("", re.sub("<[^>]*>", "", text)))}


@pytest.fixture
def speaking(started: Start, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window in Traditional Chinese on a briefing without a word of English, with notes of every kind."""
    window = choose(started, TRADITIONAL, qtbot)
    opened = window.findChild(SettingsDialog)
    assert isinstance(opened, SettingsDialog)
    opened.reject()
    window.save_settings(author="陳小明")
    before = window.session
    window.opening.open(Path(shutil.copytree(CHINESE, tmp_path / "中文")))
    qtbot.waitUntil(lambda: window.session is not before, timeout=WAIT_MS)
    for number, kind in enumerate(Kind):
        window.noting.highlight(SectionId("first"), number, number + 1, kind)
    for section in (SectionId("first"), SectionId("second"), None):
        note = window.noting.add(section, Kind.ACTION, "請跟進。")
        assert note is not None
        window.noting.edit(note.id, owner="李小姐", due="2026-01-31", tags=("待覆",))
        window.noting.reply(note.id, "知悉。")
    gone = window.noting.add(None, Kind.RISK, "刪去。")
    assert gone is not None
    window.noting.delete(gone.id)
    return window


def test_nothing_in_the_window_stays_english(speaking: MainWindow, qtbot: QtBot):
    left = {}
    for tab in Tab:
        speaking.side.show_tab(tab)
        qtbot.wait(20)
        left[tab.value] = said_in_english(speaking)
    assert {tab: texts for tab, texts in left.items() if texts} == {}


def test_nothing_on_a_page_or_in_a_dialog_stays_english(speaking: MainWindow, qtbot: QtBot):
    left = {}
    for command in [*(command.id for command in COMMANDS if command.text.endswith("…")), *PAGES]:
        speaking.actions_by_id[command].trigger()
        qtbot.wait(50)
        left[command] = said_in_english(speaking)
        for dialog in speaking.findChildren(QDialog):
            dialog.close()
    assert {command: texts for command, texts in left.items() if texts} == {}


def test_place_way_panel_and_open_dialog_stay_when_the_language_changes(started: Start, qtbot: QtBot):
    old = started.window
    order = [section.id for section in old.reading.pack.sections]
    old.reading.open_section(order[1])
    old.reading.open_section(PLACE)
    old.side.show_tab(Tab.TERMS)
    size = old.size()
    session = old.session
    window = choose(started, SIMPLIFIED, qtbot)
    assert window.session is session
    assert window.reading.section is not None
    assert window.reading.section.id == PLACE
    assert window.reading.trail.can_go_back
    assert window.side.tab is Tab.TERMS
    assert window.size() == size
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.windowTitle() == "设置"
    window.reading.back()
    assert window.reading.section.id == order[1]
    assert not isValid(old) or old.isHidden()


def test_what_the_tree_is_filtered_by_stays_when_the_language_changes(started: Start, qtbot: QtBot):
    started.window.contents.filter.setText("tab")
    started.window.contents.marks.choose(Mark.UNREAD)
    contents = choose(started, "zh-HK", qtbot).contents
    assert contents.filter.text() == "tab"
    assert contents.marks.mark is Mark.UNREAD


def test_what_is_being_written_is_saved_before_the_language_changes(started: Start, qtbot: QtBot):
    note = started.window.noting.add(PLACE, Kind.KEY, "before")
    assert note is not None
    started.window.side.edit_note(note.id)
    editor = started.window.findChild(NoteEditor)
    assert isinstance(editor, NoteEditor)
    editor.text.setPlainText("written a moment ago")
    window = choose(started, TRADITIONAL, qtbot)
    assert window.noting.session.find(note.id).body == "written a moment ago"


def test_the_choice_holds_at_the_next_start(started: Start, fusion: QApplication, data_folder: Path, qtbot: QtBot):
    choose(started, SIMPLIFIED, qtbot)
    started.end()
    again = Start(fusion, DataFolder(data_folder))
    try:
        assert again.window.actions_by_id["undo"].text() == "撤销"
    finally:
        again.end()
        again.window.deleteLater()


def test_the_first_start_in_a_chinese_system_is_chinese_in_window_and_text(
    fusion: QApplication, data_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(interface_language, "of_system", lambda: TRADITIONAL)
    start = Start(fusion, DataFolder(data_folder))
    try:
        start.open(FEATURES)
        qtbot.waitUntil(lambda: start.window.session is not None, timeout=WAIT_MS)
        assert start.window.reading.pack.language == TRADITIONAL
        assert start.window.actions_by_id["undo"].text() == "復原"
    finally:
        start.end()
        start.window.deleteLater()


@pytest.mark.parametrize(
    ("languages", "spoken"),
    [
        (["zh-HK"], TRADITIONAL),
        (["zh-Hant-TW", "en"], TRADITIONAL),
        (["zh-Hans-CN"], SIMPLIFIED),
        (["zh-SG"], SIMPLIFIED),
        (["fr-FR", "zh-MO"], TRADITIONAL),
        (["en-GB", "zh-HK"], ENGLISH),
        (["C"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_the_first_language_of_the_system_that_we_have_is_spoken(languages: list[str], spoken: Language):
    assert of_system(languages) == spoken


def test_dates_and_buttons_of_qt_follow_the_window(started: Start, qtbot: QtBot):
    assert shown_date("2026-11-22") == "22 November 2026"
    choose(started, TRADITIONAL, qtbot)
    assert shown_date("2026-11-22") == "2026年11月22日"
    assert shown_moment("2026-11-22T08:30:00Z").startswith("2026年11月2")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    assert buttons.button(QDialogButtonBox.StandardButton.Close).text() == "關閉"
    assert QLocale().territory() is QLocale.Country.HongKong


def test_what_went_wrong_below_the_window_is_told_in_its_language(started: Start, qtbot: QtBot, tmp_path: Path):
    window = choose(started, TRADITIONAL, qtbot)
    (tmp_path / "壞.briefing").write_bytes(b"no zip")
    window.opening.open(tmp_path / "壞.briefing")
    qtbot.waitUntil(lambda: "壞" in window.notices.sentence and "正在" not in window.notices.sentence, timeout=WAIT_MS)
    assert window.notices.sentence == f"無法開啟簡報 {tmp_path / '壞.briefing'}：這不是 .briefing 檔案。"


def test_english_has_a_singular(started: Start):
    model = started.window.contents.tree.model()
    assert isinstance(model, ContentsModel)
    assert (model.tr("%n note(s)", "", 1), model.tr("%n note(s)", "", 2)) == ("1 note", "2 notes")
