import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from briefing.ui.background import Background
from briefing.ui.collecting import CollectionPause


@pytest.fixture(autouse=True)
def collector_on() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_the_collector_rests_from_the_first_worker_to_the_last():
    pause = CollectionPause()
    pause.begin()
    pause.begin()
    pause.end()
    assert not gc.isenabled()
    pause.end()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off():
    gc.disable()
    pause = CollectionPause()
    pause.begin()
    pause.end()
    assert not gc.isenabled()


def test_no_cycle_is_collected_on_a_worker_thread(qtbot: QtBot):
    where: list[str] = []
    gc.callbacks.append(lambda _phase, _info: where.append(threading.current_thread().name))
    done: list[None] = []

    def work(_progress: object) -> None:
        for _ in range(20_000):
            cycle: list[object] = []
            cycle.append(cycle)

    background = Background()
    background.run(work, done=done.append, failed=lambda _error: None)
    qtbot.waitUntil(lambda: bool(done))
    gc.callbacks.pop()
    assert set(where) <= {threading.main_thread().name}
    assert gc.isenabled()


def test_work_given_up_at_the_end_turns_the_collector_on_again(qtbot: QtBot):
    background = Background()
    may_end = threading.Event()
    background.run(lambda _progress: may_end.wait(5), done=lambda _result: None, failed=lambda _error: None)
    background.cancel_all()
    may_end.set()
    background.wait(5000)
    assert gc.isenabled()
