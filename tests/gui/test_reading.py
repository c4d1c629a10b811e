"""Getting about in a real window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing.app.session import SectionState
from briefing.document.ids import TRADITIONAL, SectionId
from briefing.document.runs import Link, LinkKind
from briefing.ui.dialogs.web_link import WebLinkDialog
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.side_panel import Tab
from briefing.ui.reader.caret import Caret
from tests.gui.conftest import OpenWindow

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def here(window: MainWindow) -> str:
    assert window.reading.section is not None
    return window.reading.section.id


def crumbs(window: MainWindow) -> list[str]:
    return [
        crumb.accessibleName() for crumb in window.top_bar.breadcrumb.findChildren(QPushButton) if crumb.isVisible()
    ]


def end_buttons(window: MainWindow) -> list[QPushButton]:
    return [button for button in window.section_end.findChildren(QPushButton) if not button.isHidden()]


def test_the_first_start_opens_the_first_section(window: MainWindow):
    assert here(window) == "plain"
    assert window.reader.canonical_text() == window.reading.pack.sections[0].text


def test_keys_go_to_the_next_and_the_previous_section(window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert here(window) == "blocks"
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CONTROL)
    assert here(window) == "plain"
    assert not window.actions_by_id["previous-section"].isEnabled()


def test_keys_go_back_and_forward(window: MainWindow, qtbot: QtBot):
    window.reading.open_section(SectionId("tables"))
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert here(window) == "plain"
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert here(window) == "tables"
    assert not window.actions_by_id["forward"].isEnabled()


def test_the_breadcrumb_names_the_way_and_can_be_clicked(window: MainWindow, qtbot: QtBot):
    window.reading.open_section(SectionId("tables"))
    qtbot.waitUntil(lambda: crumbs(window) == ["Features", "Figures", "Tables"])
    next(c for c in window.top_bar.breadcrumb.findChildren(QPushButton) if c.accessibleName() == "Features").click()
    assert here(window) == "plain"


def test_the_row_at_the_end_of_a_section_leads_on(window: MainWindow):
    assert [button.text() for button in end_buttons(window)] == ["Blocks  ›"]
    end_buttons(window)[0].click()
    assert here(window) == "blocks"
    assert [button.text() for button in end_buttons(window)] == ["‹  Plain text", "Tables  ›"]


def test_a_link_to_a_block_goes_there(window: MainWindow, qtbot: QtBot):
    window.reader.link_activated.emit(Link(LinkKind.SECTION, "blocks", "callout-text"))
    assert here(window) == "blocks"
    qtbot.waitUntil(lambda: window.reader.verticalScrollBar().value() > 0)


def test_a_source_link_shows_the_source_beside_the_text(window: MainWindow):
    before = here(window)
    window.reader.link_activated.emit(Link(LinkKind.SOURCE, "S2"))
    assert here(window) == before
    assert window.side.tab is Tab.SOURCES


def test_a_source_link_leads_to_the_list_where_there_is_no_room_beside_the_text(window: MainWindow):
    window.panes.show_side(shown=False)
    window.reader.link_activated.emit(Link(LinkKind.SOURCE, "S2"))
    assert here(window) == "sources"


def test_a_web_link_is_shown_and_never_opened_by_itself(window: MainWindow):
    window.reader.link_activated.emit(Link(LinkKind.WEB, "https://example.org/a?b=c"))
    dialog = window.findChild(WebLinkDialog)
    assert isinstance(dialog, WebLinkDialog)
    assert {"https://example.org/a?b=c", "Website: example.org"} <= {one.text() for one in dialog.findChildren(QLabel)}
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy address").click()
    assert QApplication.clipboard().text() == "https://example.org/a?b=c"


def test_a_link_to_a_host_that_poses_as_another_shows_its_real_name(window: MainWindow):
    window.reader.link_activated.emit(Link(LinkKind.WEB, "https://p\u0430ypal.example/"))
    dialog = window.findChild(WebLinkDialog)
    assert isinstance(dialog, WebLinkDialog)
    assert "Website: xn--pypal-4ve.example" in [one.text() for one in dialog.findChildren(QLabel)]


def test_an_opened_section_is_being_read_and_counts_as_read_at_its_end(window: MainWindow, qtbot: QtBot):
    session = window.noting.session
    assert session.state_of(SectionId("plain")) is SectionState.READING
    window.reader.verticalScrollBar().setValue(window.reader.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: session.state_of(SectionId("plain")) is SectionState.READ, timeout=10_000)
    assert (
        window.contents.tree.model()
        .index(0, 0, window.contents.tree.model().index(0, 0))
        .data(Qt.ItemDataRole.AccessibleTextRole)
        == "Plain text, read"
    )


def test_a_section_can_be_marked_by_hand(window: MainWindow):
    window.actions_by_id["mark-read"].trigger()
    assert window.noting.session.state_of(SectionId("plain")) is SectionState.READ
    window.actions_by_id["mark-read"].trigger()
    assert window.noting.session.state_of(SectionId("plain")) is SectionState.READING


def test_switching_the_language_keeps_the_paragraph(window: MainWindow, qtbot: QtBot):
    plain = window.reading.pack.section(SectionId("plain"))
    assert plain is not None
    placed = plain.leaves[1]
    # Low enough that the paragraph can stand at the top of the view.
    window.resize(1440, 420)
    window.reading.open_section(SectionId("plain"), placed.start)
    qtbot.waitUntil(lambda: window.reader.first_visible_offset() == placed.start)
    next(b for b in window.top_bar.languages.findChildren(QPushButton) if b.text() == "繁").click()
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL)
    assert window.reading.section is not None
    there = window.reading.section.leaf(placed.leaf.id)
    assert there is not None
    qtbot.waitUntil(lambda: window.reader.first_visible_offset() == there.start)
    assert window.noting.session.settings.language == "zh-HK"


def test_switching_the_language_keeps_the_paragraph_at_the_same_height(window: MainWindow, qtbot: QtBot):
    window.resize(1440, 420)
    window.reader.verticalScrollBar().setValue(137)
    seen = window.reader.seen()
    assert seen is not None
    assert seen.below_top > 0
    window.reading.switch_language(TRADITIONAL)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL)
    again = window.reader.seen()
    assert again is not None
    assert again.block == seen.block
    assert abs(again.below_top - seen.below_top) <= 1


def test_a_place_at_the_top_of_a_list_item_stays_there(window: MainWindow):
    # Its label is generated and stands before its first word.
    window.resize(1440, 300)
    window.reading.open_section(SectionId("blocks"))
    section = window.reading.section
    assert section is not None
    for placed in section.leaves:
        window.reader.scroll_to(placed.start)
        if window.reader.verticalScrollBar().value() == window.reader.verticalScrollBar().maximum():
            break
        assert section.leaf_at(window.reader.first_visible_offset()).leaf.id == placed.leaf.id


def test_switching_the_language_keeps_the_caret_in_its_paragraph(window: MainWindow, qtbot: QtBot):
    section = window.reading.section
    assert section is not None
    block = section.leaves[2].leaf.id
    window.reader.setFocus()
    Caret(window.reader).put(section.leaves[2].start + 4)
    window.reading.switch_language(TRADITIONAL)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL)
    assert window.reading.section is not None
    there = window.reading.section.leaf(block)
    assert there is not None
    assert Caret(window.reader).offset == there.start


def test_a_section_without_translation_says_so(window: MainWindow, qtbot: QtBot):
    window.reading.switch_language(TRADITIONAL)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL)
    window.reading.open_section(SectionId("blocks"))
    assert "not translated" in window.reader.toPlainText()


def test_place_panel_and_size_are_restored(open_window: OpenWindow, qtbot: QtBot):
    first = open_window()
    first.reading.open_section(SectionId("tables"))
    first.actions_by_id["text-larger"].trigger()
    first.actions_by_id["theme"].trigger()
    first.side.tabs.setCurrentIndex(3)
    first.close()
    second = open_window()
    assert here(second) == "tables"
    assert second.side.tabs.currentIndex() == 3
    assert second.noting.session.settings.text_size == 110
    assert second.appearance.theme.dark


def test_copy_with_reference_names_the_place(window: MainWindow):
    window.reader.copy_with_reference_requested.emit(0, 12)
    assert QApplication.clipboard().text() == (
        "“This section”\n— Features, Text, Plain text, paragraph 1, edition 1 (15 January 2026)"
    )


def test_the_panes_take_the_keyboard_in_turn(window: MainWindow, qtbot: QtBot):
    window.contents.tree.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.reader.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.side.isAncestorOf(focused)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.contents.tree.hasFocus()


def test_a_narrow_window_has_room_for_one_panel(window: MainWindow, qtbot: QtBot):
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: not window.panes.side_shown)
    window.actions_by_id["show-side"].trigger()
    assert (window.panes.contents_shown, window.panes.side_shown) == (False, True)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.panes.contents_shown and window.panes.side_shown)


def test_the_marking_is_always_in_view(window: MainWindow):
    names = {label.accessibleName() for label in window.findChildren(type(window.status._marking)) if label.isVisible()}
    assert "Marking: SAMPLE" in names
    assert window.status._marking.text() == "SAMPLE"
