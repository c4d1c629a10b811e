from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.document.blocks import Paragraph
from briefing.document.decoration import Decoration
from briefing.document.ids import BlockId
from briefing.document.runs import Link, LinkKind, Run
from briefing.document.section import Section
from briefing.ui.reader.geometry import line_at
from briefing.ui.reader.hover import Tips
from briefing.ui.reader.view import ReaderView
from briefing.ui.theme import DARK, LIGHT
from tests.gui.reader.conftest import Show
from tests.gui.reader.sections import everything
from tests.unit.builders import paragraph, section


def long_section(paragraphs: int = 60) -> Section:
    words = "Word after word fills the line until it is full. " * 5
    return section("long", *(paragraph(f"p{number}", f"{number} {words}𨋢") for number in range(paragraphs)))


def point_of(view: ReaderView, offset: int) -> QPoint:
    """The middle of the character at ``offset``, in pixels of the viewport."""
    assert view.sheet is not None
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.sheet.projection.position(offset))
    here = view.cursorRect(cursor)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return QPoint((here.x() + view.cursorRect(cursor).x()) // 2, here.center().y())


def click(view: ReaderView, point: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_shown_text_is_the_canonical_text(show: Show):
    assert show(everything()).canonical_text() == everything().text


def test_a_click_on_a_highlight_tells_which_annotation_it_is(show: Show, qtbot: QtBot):
    view = show(everything())
    view.show_decorations([Decoration(5, 15, "K", "urn:one"), Decoration(8, 12, "Q", "urn:two")])
    with qtbot.waitSignal(view.annotation_activated) as blocker:
        click(view, point_of(view, 9))
    assert blocker.args == ["urn:two"]


def test_a_click_beside_a_highlight_says_nothing(show: Show, qtbot: QtBot):
    view = show(everything())
    view.show_decorations([Decoration(5, 8, "K", "urn:one")])
    with qtbot.assertNotEmitted(view.annotation_activated):
        click(view, point_of(view, 12))


def test_a_click_on_the_mark_in_the_margin_opens_its_note(show: Show, qtbot: QtBot):
    view = show(everything())
    view.show_decorations([Decoration(5, 8, "K", "urn:one", has_note=True)])
    line = view.cursorRect().center().y()
    marks = [
        QPoint(x, y)
        for x in range(view.viewport().width() - 60, view.viewport().width(), 8)
        for y in range(line, 200, 8)
    ]
    assert {view.annotation_at(point) for point in marks} == {"", "urn:one"}
    with qtbot.waitSignal(view.annotation_activated):
        click(view, next(point for point in marks if view.annotation_at(point)))


def test_a_highlight_without_words_has_a_mark_in_the_margin_once_there_are_several_authors(show: Show):
    view = show(everything())
    line = view.cursorRect().center().y()
    right = view.viewport().width()
    marks = [QPoint(x, y) for x in range(right - 60, right, 4) for y in range(line, 200, 4)]
    view.show_decorations([Decoration(5, 8, "K", "urn:one")])
    assert {view.annotation_at(point) for point in marks} == {""}
    view.show_decorations([Decoration(5, 8, "K", "urn:one", author=2)])
    assert {view.annotation_at(point) for point in marks} == {"", "urn:one"}
    colour = QColor(LIGHT.author(2))
    picture = view.viewport().grab().toImage()
    assert any(picture.pixelColor(point) == colour for point in marks)


def test_a_link_inside_the_pack_leaves_as_a_link(show: Show, qtbot: QtBot):
    view = show(everything())
    with qtbot.waitSignal(view.link_activated) as blocker:
        click(view, point_of(view, everything().text.index("linked")))
    assert blocker.args == [Link(LinkKind.SECTION, "other", "block")]


def test_a_link_is_followed_with_tab_and_return(show: Show, qtbot: QtBot):
    view = show(
        section("one", Paragraph(BlockId("p"), (Run("here", link=Link(LinkKind.WEB, "https://a.example/?b=ü")),)))
    )
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_activated) as blocker:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert blocker.args == [Link(LinkKind.WEB, "https://a.example/?b=ü")]


def test_a_footnote_mark_leads_to_its_note(show: Show):
    view = show(everything())
    assert view.sheet is not None
    place = view.sheet.projection.end_position(everything().text.index("linked"))
    cursor = QTextCursor(view.document())
    cursor.setPosition(place)
    click(view, view.cursorRect(cursor).center() + QPoint(3, 0))
    assert view.document().findBlock(view.textCursor().position()).text().endswith("The note 𨋢.")


def test_hovering_tells_notes_sources_and_footnotes(show: Show):
    view = show(everything())
    view.set_tips(Tips(link=lambda link: f"to {link.address}", note=lambda name: f"note {name}"))
    view.show_decorations([Decoration(0, 4, "K", "urn:one")])
    assert view.tip_at(point_of(view, 2)) == "note urn:one"
    lead_end = everything().text.index("\n")
    assert view.sheet is not None
    position = view.sheet.projection.end_position(lead_end)
    line = line_at(view.document(), position)
    tips = {view.tip_at(QPoint(x, round(line.center().y()))) for x in range(300, 500, 2)}
    assert {"to source:S01", "to source:S16"} <= tips


def test_revealing_a_passage_brings_it_into_view_and_puts_the_caret_there(show: Show):
    view = show(long_section())
    start = view.canonical_text().index("40 Word")
    view.reveal(start, start + 7)
    assert view.viewport().rect().contains(point_of(view, start))
    assert view.textCursor().position() == point_position(view, start)


def point_position(view: ReaderView, offset: int) -> int:
    assert view.sheet is not None
    return view.sheet.projection.position(offset)


def test_a_place_scrolled_to_is_the_first_visible_one(show: Show, qtbot: QtBot):
    view = show(long_section())
    start = view.canonical_text().index("30 Word")
    with qtbot.waitSignal(view.place_changed) as blocker:
        view.scroll_to(start)
    assert blocker.args == [start]


def test_the_place_is_kept_when_width_size_and_theme_change(show: Show, qtbot: QtBot):
    view = show(long_section())
    start = view.canonical_text().index("30 Word")
    view.scroll_to(start)
    view.resize(520, 700)
    assert view.first_visible_offset() == start
    view.set_text_size(150)
    assert view.first_visible_offset() == start
    view.set_theme(DARK)
    assert view.first_visible_offset() == start


def test_the_end_is_reached_once_it_was_seen(show: Show, qtbot: QtBot):
    view = show(long_section())
    with qtbot.assertNotEmitted(view.end_reached, wait=400):
        view.scroll_to(view.canonical_text().index("10 Word"))
    with qtbot.waitSignal(view.end_reached):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())


def test_a_section_that_fits_the_view_is_seen_to_its_end(view: ReaderView, show: Show, qtbot: QtBot):
    with qtbot.waitSignal(view.end_reached):
        show(section("one", paragraph("p", "Short.")))


def test_new_decorations_leave_scroll_bar_and_selection_alone(show: Show):
    view = show(long_section())
    view.scroll_to(view.canonical_text().index("30 Word"))
    start = view.canonical_text().index("31 Word")
    view.select(start, start + 20)
    before = view.verticalScrollBar().value()
    view.show_decorations([Decoration(start, start + 300, "R", "urn:one"), Decoration(0, 50, "K", "urn:two")])
    QApplication.sendPostedEvents()
    assert view.verticalScrollBar().value() == before
    assert view.selection() == (start, start + 20)


def test_decorations_and_selection_survive_a_change_of_theme(show: Show):
    view = show(everything())
    view.show_decorations([Decoration(5, 15, "K", "urn:one")])
    view.select(20, 25)
    view.set_theme(DARK)
    assert view.selection() == (20, 25)
    assert view.annotation_at(point_of(view, 9)) == "urn:one"


def test_the_wheel_with_control_changes_the_text_size(show: Show, qtbot: QtBot):
    view = show(everything())
    turn = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(view.text_size_changed) as blocker:
        QApplication.sendEvent(view.viewport(), turn)
    assert blocker.args == [110]


def test_lines_of_running_text_hold_sixty_to_seventy_five_characters(show: Show):
    prose = (
        "The Securities and Futures Commission becomes the authority for firms that hold digital assets for clients. "
    )
    view = show(section("prose", paragraph("p", prose * 4)))
    view.resize(1400, 800)
    text = view.document().lastBlock().layout()
    lengths = [text.lineAt(number).textLength() for number in range(text.lineCount() - 1)]
    # The blank at a line's end is one of its characters.
    assert all(60 <= length <= 76 for length in lengths), lengths


def test_nothing_overflows_a_narrow_view(show: Show):
    view = show(everything())
    view.resize(360, 500)
    assert view.horizontalScrollBar().maximum() == 0
