from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing.document.blocks import Paragraph
from briefing.document.ids import BlockId
from briefing.document.runs import Link, LinkKind, Run
from briefing.ui.fonts import Fonts
from briefing.ui.reader.answer import AnswerView
from briefing.ui.theme import DARK
from tests.gui.reader.sections import everything
from tests.unit.builders import paragraph, section


@pytest.fixture
def answer(qtbot: QtBot, fonts: Fonts) -> Iterator[AnswerView]:
    """A card in a panel 320 pixels wide."""
    panel = QScrollArea()
    inside = QWidget()
    card = AnswerView(fonts)
    layout = QVBoxLayout(inside)
    layout.addWidget(card)
    layout.addStretch(1)
    panel.setWidget(inside)
    panel.setWidgetResizable(True)
    panel.resize(320, 400)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    yield card
    # The card holds no reference to its panel, this function does.
    panel.close()


def test_a_card_is_as_high_as_its_text(answer: AnswerView, qtbot: QtBot):
    answer.show_answer(section("one", paragraph("p", "Short.")))
    low = answer.height()
    answer.show_answer(section("two", paragraph("p", "Much longer than that. " * 20)))
    assert answer.height() > low * 5
    assert answer.verticalScrollBar().maximum() == 0


def test_every_kind_of_block_fits_a_card(answer: AnswerView, qtbot: QtBot):
    answer.show_answer(everything())
    qtbot.waitUntil(lambda: answer.verticalScrollBar().maximum() == 0)
    assert answer.document().size().height() <= answer.height()


def test_a_larger_text_makes_the_card_higher(answer: AnswerView):
    answer.show_answer(section("one", paragraph("p", "Some words. " * 20)))
    before = answer.height()
    answer.set_text_size(150)
    answer.set_theme(DARK)
    assert answer.height() > before * 1.4


def test_links_of_an_answer_leave_as_links(answer: AnswerView, qtbot: QtBot):
    link = Link(LinkKind.TERM, "stablecoin")
    answer.show_answer(section("one", Paragraph(BlockId("p"), (Run("stablecoin", link=link),))))
    with qtbot.waitSignal(answer.link_activated) as blocker:
        QTest.mouseClick(
            answer.viewport(), Qt.MouseButton.LeftButton, pos=answer.cursorRect().center() + answer.rect().topLeft()
        )
    assert blocker.args == [link]
