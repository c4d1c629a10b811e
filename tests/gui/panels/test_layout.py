"""Text and widgets that find their own height."""

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefing.app.paths import fonts, resources
from briefing.ui.appearance import Appearance
from briefing.ui.fonts import load_fonts
from briefing.ui.icons import Icons
from briefing.ui.panels.card_list import CardList
from briefing.ui.panels.flow import Flow
from briefing.ui.panels.wrapped_text import WrappedText


@pytest.fixture
def flow(qtbot: QtBot) -> Flow:
    """Three boxes of 100 by 20 pixels with gaps of 10."""
    flow = Flow(gap=10)
    qtbot.addWidget(flow)
    for _ in range(3):
        box = QLabel()
        box.setFixedSize(100, 20)
        flow.add(box)
    return flow


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (320, 20, [(0, 0), (110, 0), (220, 0)]),
        (319, 50, [(0, 0), (110, 0), (0, 30)]),
        (50, 80, [(0, 0), (0, 30), (0, 60)]),
    ],
)
def test_boxes_flow_into_as_many_rows_as_they_need(
    flow: Flow, width: int, height: int, expected: list[tuple[int, int]]
):
    assert flow.heightForWidth(width) == height
    flow.resize(width, height)
    flow.show()
    assert [(box.x(), box.y()) for box in flow.findChildren(QLabel)] == expected


def test_text_beside_a_chip_needs_more_lines(qapp: QApplication, qtbot: QtBot):
    appearance = Appearance(qapp, Icons(resources() / "icons"), load_fonts(fonts()), "light")
    words = "Digital assets hold great development potential " * 2
    plain = WrappedText(appearance, words, qapp.font(), 20)
    chipped = WrappedText(appearance, words, qapp.font(), 20, chip="A long chip indeed")
    for widget in (plain, chipped):
        qtbot.addWidget(widget)
    assert plain.heightForWidth(300) % 20 == 0
    assert plain.heightForWidth(300) < plain.heightForWidth(150)
    assert chipped.heightForWidth(300) >= plain.heightForWidth(300)
    assert chipped.accessibleName() == words


def high_card(number: int) -> QLabel:
    label = QLabel(str(number))
    label.setFixedHeight(200)
    return label


def test_a_long_list_makes_its_cards_as_the_reader_scrolls(qtbot: QtBot):
    cards = CardList("Cards")
    qtbot.addWidget(cards)
    cards.resize(300, 400)
    cards.show()

    cards.show_cards([partial(high_card, number) for number in range(100)])
    assert len(cards.cards()) < 30

    def scrolled_to_the_end() -> bool:
        cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())
        return len(cards.cards()) == 100

    qtbot.waitUntil(scrolled_to_the_end)


def test_a_card_far_down_is_made_when_it_is_sought(qtbot: QtBot):
    cards = CardList("Cards")
    qtbot.addWidget(cards)
    cards.show_cards([partial(high_card, number) for number in range(100)])
    found = cards.find_card(lambda card: isinstance(card, QLabel) and card.text() == "77")
    assert found is not None
    assert cards.find_card(lambda card: isinstance(card, QLabel) and card.text() == "777") is None
