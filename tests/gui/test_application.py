"""Arguments, and what happens to a bug."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from briefing.document.ids import SectionId
from briefing.ui.application import ExceptionHook, parse
from briefing.ui.first_paint import process_age_ms
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice, Tone
from briefing.ui.panels.note_editor import NoteEditor


def crash(hook: ExceptionHook, words: str) -> None:
    """Raise an error with ``words`` in it and let the hook have it."""
    try:
        raise ValueError(words)
    except ValueError as error:
        hook(type(error), error, error.__traceback__)


def test_arguments_name_pack_language_data_folder_and_picture(tmp_path: Path):
    found = parse(["pack", "--language", "zh-HK", "--data-dir", str(tmp_path), "--smoke-test", "a.png"])
    assert (found.pack, found.language, found.data.root) == (Path("pack"), "zh-HK", tmp_path)
    assert found.picture == Path("a.png")


def test_without_arguments_the_data_folder_comes_from_the_environment(data_folder: Path):
    found = parse([])
    assert (found.pack, found.language, found.picture) == (None, None, None)
    assert found.data.root == data_folder


def test_wrong_usage_ends_with_code_2(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        parse(["--no-such-thing"])
    assert ended.value.code == 2
    assert "usage: briefing" in capsys.readouterr().err


def test_a_bug_is_logged_with_its_place_and_without_its_words(tmp_path: Path):
    told: list[Path] = []
    log = tmp_path / "folder" / "briefing.log"
    crash(ExceptionHook(log, rescue=lambda: None, tell=told.append), "the reader's secret words")
    assert "ValueError" in log.read_text("utf-8")
    assert "test_application.py" in log.read_text("utf-8")
    assert "secret" not in log.read_text("utf-8")
    assert told == [log]


def test_a_bug_while_rescuing_does_not_keep_the_reader_from_being_told(tmp_path: Path):
    told: list[Path] = []

    def fail() -> None:
        raise RuntimeError

    crash(ExceptionHook(tmp_path / "log", rescue=fail, tell=told.append), "")
    assert told == [tmp_path / "log"]


def test_a_log_that_cannot_be_written_is_no_second_bug(tmp_path: Path):
    (tmp_path / "file").touch()
    told: list[Path] = []
    crash(ExceptionHook(tmp_path / "file" / "log", rescue=lambda: None, tell=told.append), "")
    assert len(told) == 1


def test_a_bug_in_the_window_saves_what_is_being_written(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    hook = ExceptionHook(
        tmp_path / "log",
        rescue=window.side.notes.flush,
        tell=lambda _log: window.notices.tell(Notice("Something went wrong", Tone.PROBLEM)),
    )
    window.noting.draft_requested.emit(SectionId("plain"))
    editor = window.side.notes.findChild(NoteEditor)
    assert isinstance(editor, NoteEditor)
    qtbot.keyClicks(editor.text, "Half a sent")
    with capture_exceptions():
        QTimer.singleShot(0, lambda: crash(hook, "slot"))
        qtbot.waitUntil(lambda: window.notices.sentence == "Something went wrong")
    assert [note.body for note in window.noting.session.annotations()] == ["Half a sent"]
    assert window.isVisible()


def test_the_age_of_the_process_grows():
    first = process_age_ms()
    assert 0 < first <= process_age_ms()
    assert os.getpid() > 0
