"""Where am I, in a real window."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.ids import SectionId
from briefing.document.numbering import paragraph_range
from briefing.ui.main_window import MainWindow
from briefing.ui.reader.caret import Caret

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_one_line_names_pillar_section_paragraph_state_notes_and_language(window: MainWindow, qtbot: QtBot):
    section = window.reading.section
    assert section is not None
    start, end = paragraph_range(section, 2)
    for place in ((start, end), (start, start + 3), (0, 2)):
        window.noting.session.add(SectionId("plain"), kind=Kind.RISK, start=place[0], end=place[1])
    window.reader.setFocus()
    Caret(window.reader).put(start + 1)
    qtbot.keyClick(window, Qt.Key.Key_I, BOTH)
    parts = window.notices.sentence.split(" · ")
    assert parts[0] == "Text"
    assert parts[1].startswith("section 1 of ")
    assert parts[1].endswith(": Plain text")
    assert parts[2].startswith("paragraph 2 of ")
    assert parts[3:] == ["being read", "notes: 3 in this section, 2 in this paragraph", "English"]


def test_pages_of_reference_are_not_counted_as_sections(window: MainWindow, qtbot: QtBot):
    sections = len(window.reading.pack.sections)
    qtbot.keyClick(window, Qt.Key.Key_I, BOTH)
    assert f"section 1 of {sections}: Plain text" in window.notices.sentence
    window.reading.open_section(SectionId("timeline"))
    qtbot.keyClick(window, Qt.Key.Key_I, BOTH)
    assert window.notices.sentence.startswith("Reference · Timeline · ")
