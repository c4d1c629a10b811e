"""What holds for every test: no window system, a data folder of its own, and no warning left unread."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt; a run under Xvfb names its platform itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

THREADS_END_WITHIN_MS = 10_000


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps the reader's files during this test."""
    folder = tmp_path / "briefing-data"
    monkeypatch.setenv("BRIEFING_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def expected_logs() -> set[str]:
    """Names of loggers that this test expects to warn: ``expected_logs.add("briefing.pack")``."""
    return set()


@pytest.fixture(autouse=True)
def no_unexpected_logs(caplog: pytest.LogCaptureFixture, expected_logs: set[str]) -> Iterator[None]:
    """Fail on any log record from a warning upwards that the test did not announce."""
    yield
    unexpected = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING and record.name not in expected_logs
    ]
    assert not unexpected, unexpected


@pytest.fixture(autouse=True)
def no_job_outlives_its_test() -> Iterator[None]:
    """Wait for background jobs, so that none touches the next test's window."""
    yield
    qt_core = sys.modules.get("PySide6.QtCore")
    if qt_core is not None:
        assert qt_core.QThreadPool.globalInstance().waitForDone(THREADS_END_WITHIN_MS)
