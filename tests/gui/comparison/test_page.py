"""The page of a comparison, with the two built-in editions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Annotation, AnnotationId, Kind, Target
from briefing.app.paths import fonts, resources
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.ui.appearance import Appearance
from briefing.ui.comparison.notes import NO_NOTES, BothNotes, PlacedMark
from briefing.ui.comparison.page import ComparisonPage
from briefing.ui.fonts import load_fonts
from briefing.ui.icons import Icons
from tests.gui.editions import comparison


@pytest.fixture
def page(fusion: QApplication, qtbot: QtBot) -> ComparisonPage:
    loaded = load_fonts(fonts())
    made = ComparisonPage(Appearance(fusion, Icons(resources() / "icons"), loaded, "light"), loaded)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.show_comparison(comparison(), NO_NOTES, comparison().new.digest)
    return made


def choose(page: ComparisonPage, title: str) -> None:
    page.list.choose([entry.title for entry in page.list.entries].index(title))


def formats(page: ComparisonPage, words: str) -> QTextCursor:
    """A cursor inside the first place of ``words`` in the shown text."""
    found = page.view.document().find(words)
    assert not found.isNull(), words
    return found


def note(pack: Pack, words: str, body: str) -> PlacedMark:
    section = pack.section(SectionId("at-a-glance"))
    assert section is not None
    start = section.text.index(words)
    target = Target(pack.id, pack.edition, pack.digest, pack.language, section.id)
    made = Annotation(AnnotationId(f"urn:uuid:{words}"), target, Kind.QUESTION, body, "Me", "2026", "2026")
    return PlacedMark(start, start + len(words), made)


def test_the_list_tells_what_became_of_each_section(page: ComparisonPage):
    told = {entry.title: entry.status for entry in page.list.entries}
    assert told["At a glance"] == "Changed · −306 +334 words"
    assert told["Retail access"].startswith("Removed")
    assert told["Dealing and custody"].startswith("Added")


def test_removed_words_are_struck_and_added_words_underlined(page: ComparisonPage):
    assert formats(page, "at FinTech Week").charFormat().fontStrikeOut()
    assert formats(page, "known together as LEAP").charFormat().fontUnderline()
    same = formats(page, "says how the Hong Kong SAR").charFormat()
    assert not same.fontStrikeOut()
    assert not same.fontUnderline()


def test_old_and_new_stand_in_one_row(page: ComparisonPage):
    old, new = formats(page, "at FinTech Week"), formats(page, "known together as LEAP")
    table = old.currentTable()
    assert (table.cellAt(old).row(), table.cellAt(old).column()) == (0, 0)
    assert (table.cellAt(new).row(), table.cellAt(new).column()) == (0, 1)


def test_one_column_holds_removed_and_added_words_of_a_sentence(page: ComparisonPage):
    page.layouts.buttons[1].click()
    text = page.view.toPlainText()
    assert page.view.document().find("at FinTech Week").currentTable().columns() == 1
    assert text.index("virtual") < text.index("digital") < text.index("Week")


def test_next_change_goes_on_in_the_next_section_that_differs(page: ComparisonPage):
    choose(page, "Retail access")
    page.view.go_to(len(page.view.changes) - 1)
    page.step(1)
    assert page.list.current is not None
    assert page.list.current.title == "Dealing and custody"
    assert page.view.current == 0
    page.step(-1)
    assert page.list.current.title == "Retail access"


def test_each_change_is_gone_to_once(page: ComparisonPage):
    total = len(page.view.changes)
    seen = set()
    for _ in range(total):
        page.step(1)
        seen.add(page.view.current)
    assert seen == set(range(total))
    assert page._place.text() == f"Change {total} of {total}"


def test_only_changes_leaves_out_what_is_the_same(page: ComparisonPage):
    choose(page, "Sources")
    every = page.view.document().blockCount()
    page.filter.buttons[1].click()
    assert page.view.document().blockCount() < every
    assert all(not place.row.is_same for place in page.view.changes)


def test_notes_of_both_editions_stand_under_their_words(page: ComparisonPage):
    old = note(comparison().old, "has no named pillars", "When did they come?")
    new = note(comparison().new, "four pillars", "Use this.")
    page.show_notes(BothNotes({SectionId("at-a-glance"): (old,)}, {SectionId("at-a-glance"): (new,)}))
    assert (
        formats(page, "When did they come?").currentTable().cellAt(formats(page, "When did they come?")).column() == 0
    )
    assert formats(page, "Use this.").currentTable().cellAt(formats(page, "Use this.")).column() == 1


def test_escape_closes_and_the_title_names_both_editions(page: ComparisonPage, qtbot: QtBot):
    assert page._title.text() == "31 October 2022 → 26 June 2025"
    with qtbot.waitSignal(page.closed, timeout=1000):
        qtbot.keyClick(page.view, Qt.Key.Key_Escape)


def test_every_control_has_a_name_for_screen_readers(page: ComparisonPage):
    for control in (page.list, page.view, page.layouts, page.filter, page._previous, page._next):
        assert control.accessibleName()
