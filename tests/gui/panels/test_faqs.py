from pytestqt.qtbot import QtBot

from briefing.ui.main_window import MainWindow
from briefing.ui.panels.faqs import FaqCard
from briefing.ui.panels.side_panel import Tab
from briefing.ui.reader.answer import AnswerView


def test_a_new_theme_meets_only_the_answers_that_are_still_there(window: MainWindow, qtbot: QtBot):
    window.side.show_tab(Tab.FAQS)
    first = next(card for card in window.side.faqs.list.cards() if isinstance(card, FaqCard))
    first.open()
    [answer] = first.findChildren(AnswerView)
    with qtbot.waitSignal(answer.destroyed):
        first.close_answer()
    first.open()
    [answer] = first.findChildren(AnswerView)
    before = answer.palette().base().color()
    window.appearance.choose("dark")
    assert answer.palette().base().color() != before
