import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing.errors import BriefingError
from briefing.ui.notices import Notice, NoticeBar, Offer, Tone


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_an_error_is_shown_as_its_sentence(bar: NoticeBar):
    bar.tell_problem(BriefingError("There is no briefing at /tmp."))
    assert bar.sentence == "There is no briefing at /tmp."
    assert not bar.isHidden()


def test_a_second_problem_waits_until_the_first_was_dismissed(bar: NoticeBar):
    bar.tell(Notice("First.", Tone.PROBLEM))
    bar.tell(Notice("Second.", Tone.PROBLEM))
    assert bar.sentence == "First."
    bar.dismiss()
    assert bar.sentence == "Second."


def test_the_same_problem_is_not_told_twice(bar: NoticeBar):
    bar.tell(Notice("The disk is full.", Tone.PROBLEM))
    bar.tell(Notice("The disk is full.", Tone.PROBLEM))
    bar.dismiss()
    assert bar.isHidden()


def test_work_that_ends_takes_its_notice_away(bar: NoticeBar):
    bar.tell(Notice("Opening…", Tone.WORK))
    bar.end_work()
    assert bar.isHidden()


def test_a_problem_outlives_the_end_of_work(bar: NoticeBar):
    bar.tell(Notice("The disk is full.", Tone.PROBLEM))
    bar.tell(Notice("Opening…", Tone.WORK))
    bar.end_work()
    bar.dismiss()
    assert bar.isHidden()


def test_a_button_does_what_it_offers(bar: NoticeBar):
    done: list[str] = []
    bar.tell(Notice("Ready.", offers=(Offer("Open", lambda: done.append("opened")),)))
    next(button for button in bar.findChildren(QPushButton) if button.text() == "Open").click()
    assert done == ["opened"]
