"""Quotes, FAQs and terms beside the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.document.ids import TRADITIONAL, SectionId
from briefing.ui.main_window import MainWindow
from briefing.ui.panels.card import Card
from briefing.ui.panels.faqs import FaqCard
from briefing.ui.panels.side_panel import Tab
from briefing.ui.panels.terms import terms_in
from briefing.ui.panels.wrapped_text import WrappedText
from briefing.ui.reader.answer import AnswerView
from tests.gui.conftest import WAIT_MS


def said(cards: list[QWidget]) -> list[str]:
    return [card.accessibleName() for card in cards if isinstance(card, Card)]


def press(parent: QWidget, text: str) -> None:
    """Click the button with that text."""
    next(button for button in parent.findChildren(QPushButton) if button.text() == text).click()


def section(window: MainWindow) -> str:
    assert window.reading.section is not None
    return window.reading.section.id


def test_quotes_about_the_section_come_first_and_all_on_demand(window: MainWindow):
    quotes = window.side.quotes
    assert len(said(quotes.list.cards())) == 1
    press(quotes, "Show all 2")
    assert len(said(quotes.list.cards())) == 2
    press(quotes, "This section only")
    assert len(said(quotes.list.cards())) == 1


def test_a_section_nobody_spoke_about_shows_all_quotes(window: MainWindow):
    window.reading.open_section(SectionId("timeline"))
    assert len(said(window.side.quotes.list.cards())) == 2


def test_a_verbatim_quote_is_said_to_be_one_and_stands_in_quotation_marks(window: MainWindow):
    assert said(window.side.quotes.list.cards()) == [
        "Verbatim: “Everything is text, and text is everything 😀.” The laboratory, A body made up for this test"
    ]


def test_a_quote_in_chinese_stands_upright_in_the_marks_of_its_script(window: MainWindow, qtbot: QtBot):
    window.reading.switch_language(TRADITIONAL)
    qtbot.waitUntil(lambda: window.reading.pack.language == TRADITIONAL, timeout=WAIT_MS)
    assert said(window.side.quotes.list.cards())[0].startswith("Verbatim: 「一切皆文字，文字即一切 😀。」")
    quote = window.side.quotes.list.findChildren(WrappedText)[0]
    assert not quote.lettering.italic()


def test_a_quote_leads_to_its_sections_and_the_panel_follows(window: MainWindow):
    press(window.side.quotes, "Show all 2")
    press(window.side.quotes.list, "F · Tables")
    assert section(window) == "tables"
    assert said(window.side.quotes.list.cards())[0].startswith("Reported: The office expects")


def test_a_quote_can_be_copied_with_its_speaker(window: MainWindow, qtbot: QtBot):
    card = next(card for card in window.side.quotes.list.cards() if isinstance(card, Card))
    qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().endswith("everything 😀.” — The laboratory, A body made up for this test")


def test_the_related_question_opens_in_the_faqs(window: MainWindow, qtbot: QtBot):
    question = next(card for card in window.side.quotes.list.findChildren(Card) if "Why is" in card.accessibleName())
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert window.side.tab is Tab.FAQS
    [answer] = window.side.faqs.findChildren(AnswerView)
    assert isinstance(answer, AnswerView)
    assert answer.toPlainText().startswith("To show everything at once.")


def test_one_question_is_open_at_a_time(window: MainWindow, qtbot: QtBot):
    window.side.show_tab(Tab.FAQS)
    window.side.faqs.show_all()
    first, second = (card for card in window.side.faqs.list.cards() if isinstance(card, FaqCard))
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert (first.is_open, second.is_open) == (False, True)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert not second.is_open


def test_an_answer_leads_to_its_sections(window: MainWindow):
    window.side.show_faq("why")
    press(window.side.faqs.list, "F · Tables")
    assert section(window) == "tables"


def test_terms_of_the_section_come_first_and_the_field_searches_all(window: MainWindow, qtbot: QtBot):
    window.reading.open_section(SectionId("tables"))
    window.side.show_tab(Tab.TERMS)
    assert said(window.side.terms.list.cards()) == []
    qtbot.keyClicks(window.side.terms.filter, "65,536")
    assert said(window.side.terms.list.cards()) == ["plane: One of seventeen groups of 65,536 code points."]


def test_a_term_shows_its_name_in_the_other_languages(window: MainWindow):
    window.side.show_term("run")
    assert "文字段" in {shown.text() for shown in window.side.terms.findChildren(QLabel)}


@pytest.mark.parametrize(
    ("link", "tab"), [("term:plane", Tab.TERMS), ("faq:why", Tab.FAQS), ("quote:first", Tab.QUOTES)]
)
def test_links_in_the_text_lead_to_the_panels(window: MainWindow, link: str, tab: Tab):
    from briefing.document.runs import Link, LinkKind

    kind, _, target = link.partition(":")
    window.reader.link_activated.emit(Link(LinkKind(kind), target))
    assert window.side.tab is tab


def test_a_latin_term_is_found_as_a_whole_word_only(window: MainWindow):
    plain = window.reading.pack.section(SectionId("plain"))
    assert plain is not None
    assert [term.id for term in terms_in(plain, window.reading.pack.terms)] == ["run", "plane"]
