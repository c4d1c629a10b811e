"""Starts the window: arguments, theme, fonts, the briefing to open, and what happens when something goes wrong."""

import argparse
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from briefing.app.paths import DataFolder
from briefing.document.ids import Language
from briefing.ui.reader.spoken import speak
from briefing.ui.start import Start

_LARGEST_LOG = 1_000_000


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the command line asks of the window."""

    pack: Path | None
    language: Language | None
    data: DataFolder
    picture: Path | None


def parse(argv: list[str]) -> Arguments:
    """The arguments in ``argv``; a wrong one ends the program with exit code 2."""
    parser = argparse.ArgumentParser(prog="briefing", description="Read a policy briefing.")
    parser.add_argument("pack", nargs="?", type=Path, metavar="PACK", help="a folder or a .briefing file")
    parser.add_argument("--language", type=Language, help="en, zh-HK or zh-CN")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where notes and settings are kept")
    parser.add_argument("--smoke-test", type=Path, metavar="FILE.png", help="save a picture of the window and quit")
    found = parser.parse_args(argv)
    return Arguments(found.pack, found.language, DataFolder.choose(found.data_dir), found.smoke_test)


def run(argv: list[str]) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    arguments = parse(argv)
    application = QApplication.instance() or QApplication(["briefing"])
    assert isinstance(application, QApplication)
    application.setApplicationName("Briefing")
    application.setStyle("Fusion")
    speak()
    start = Start(application, arguments.data)
    hook = ExceptionHook(arguments.data.log, rescue=start.rescue, tell=start.tell_crash)
    before, sys.excepthook = sys.excepthook, hook
    try:
        start.open(arguments.pack, arguments.language, picture=arguments.picture)
        return application.exec()
    finally:
        start.end()
        sys.excepthook = before


class ExceptionHook:
    """Takes every exception that nothing else caught: saves, writes the log, says one sentence, and goes on."""

    def __init__(self, log: Path, *, rescue: Callable[[], None], tell: Callable[[Path], None]) -> None:
        self._log = log
        self._rescue = rescue
        self._tell = tell
        self._busy = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Deal with ``error``; a second one while that lasts only goes to the log."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        # No values, only places in the program: a log holds none of the reader's words.
        self._write(f"{kind.__name__}\n" + "".join(traceback.format_tb(trace)))
        if self._busy:
            return
        self._busy = True
        for act in (self._rescue, lambda: self._tell(self._log)):
            try:
                act()
            except Exception as another:
                self._write("".join(traceback.format_tb(another.__traceback__)))
        self._busy = False

    def _write(self, text: str) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        sys.stderr.write(text)
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            mode = "a" if not self._log.exists() or self._log.stat().st_size < _LARGEST_LOG else "w"
            with self._log.open(mode, encoding="utf-8") as file:
                file.write(f"{now}\n{text}\n")
        except OSError:
            # Without a place for the log there is still the sentence on the screen.
            return
