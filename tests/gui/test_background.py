import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from briefing.document.progress import Progress
from briefing.errors import BriefingError, CancelledError
from briefing.ui.background import Background, was_cancelled


def never(outcome: object) -> None:
    raise AssertionError(outcome)


def test_a_result_comes_back_on_the_ui_thread(qtbot: QtBot):
    came: list[tuple[str, bool]] = []
    background = Background()
    here = threading.get_ident()
    background.run(
        lambda _progress: "done", done=lambda word: came.append((word, threading.get_ident() == here)), failed=never
    )
    qtbot.waitUntil(lambda: came == [("done", True)])


def test_an_error_for_the_reader_comes_back_as_it_is(qtbot: QtBot):
    came: list[BriefingError] = []
    error = BriefingError("The disk is full.")

    def work(_progress: Progress) -> None:
        raise error

    background = Background()
    background.run(work, done=never, failed=came.append)
    qtbot.waitUntil(lambda: came == [error])


def test_work_that_is_cancelled_ends_at_its_next_step(qtbot: QtBot):
    came: list[BriefingError] = []
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        for step in range(10**9):
            progress.step(step, 10**9)

    background = Background()
    job = background.run(work, done=never, failed=came.append)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], CancelledError)
    assert was_cancelled(came[0])


def test_the_last_step_is_always_reported(qtbot: QtBot):
    steps: list[tuple[int, int]] = []
    finished: list[None] = []

    def work(progress: Progress) -> None:
        for step in range(1, 1001):
            progress.report(step, 1000)

    background = Background()
    background.run(work, done=finished.append, failed=never, progressed=lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: bool(finished))
    assert steps[-1] == (1000, 1000)
    assert len(steps) < 1000


def test_a_bug_in_work_reaches_the_exception_hook(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: caught.append(kind))

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    background = Background()
    background.run(work, done=never, failed=never)
    qtbot.waitUntil(lambda: caught == [ZeroDivisionError])


def test_nothing_is_delivered_after_all_was_cancelled(qtbot: QtBot):
    background = Background()
    may_end = threading.Event()
    background.run(lambda _progress: may_end.wait(5), done=never, failed=never)
    background.cancel_all()
    may_end.set()
    qtbot.wait(100)
