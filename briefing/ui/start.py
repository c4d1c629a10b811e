"""From an application to a window with a briefing in it; what the first page does not need comes after it."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication

from briefing.app import settings as settings_file
from briefing.app.paths import DataFolder, built_in_pack, fonts, resources, translations
from briefing.app.session import Session
from briefing.app.settings import Settings
from briefing.document.ids import Language
from briefing.errors import BriefingError, LanguageMissingError
from briefing.ui.appearance import Appearance
from briefing.ui.first_paint import FirstPaint
from briefing.ui.fonts import load_fonts
from briefing.ui.icons import Icons
from briefing.ui.interface_language import InterfaceLanguage
from briefing.ui.main_window import MainWindow
from briefing.ui.notices import Notice, Tone
from briefing.ui.pieces import after
from briefing.ui.reader.view import COLUMNS
from briefing.ui.renewing import can_be_renewed, take_over

_PICTURE_SIZE = QSize(1440, 900)
_ATTACH_AFTER_MS = 1500
_WAIT_MS = 10_000
_RENEW_AFTER_MS = 50


class Start(QObject):
    """Makes the window and opens the first briefing that can be opened: the one asked for, the last one, our own."""

    def __init__(self, application: QApplication, data: DataFolder) -> None:
        super().__init__()
        self._application = application
        self._settings = settings_file.load(data.settings)
        self._fonts = load_fonts(fonts())
        self._data = data
        self._speech = InterfaceLanguage(application, translations())
        self._speech.choose(self._settings.interface_language)
        self._appearance = Appearance(
            application, Icons(resources() / "icons"), self._fonts, self._settings.theme, self._speech.language
        )
        self._renewal = after(_RENEW_AFTER_MS, self._renew_window, self)
        self.window = self._make_window(self._settings)
        self._attached = False
        self._picture: Path | None = None
        self._paths: list[Path] = []
        self._language: Language | None = None
        self._paint = FirstPaint(self.window.reader.viewport(), self._first_page_seen)

    def open(self, pack: Path | None, language: Language | None = None, *, picture: Path | None = None) -> None:
        """Show the window and open ``pack``, else what was open last, else the built-in briefing.

        With ``picture`` a picture of the window is saved there after the first page was painted, and the program ends.
        """
        self._picture = picture
        self._language = language
        last = Path(self._settings.last_pack) if self._settings.last_pack else None
        self._paths = [path for path in (pack, last, built_in_pack()) if path is not None]
        if picture is None:
            self.window.restore(self._settings.window, self._settings.panes, self._settings.panel)
        else:
            self.window.resize(_PICTURE_SIZE)
        self.window.session_shown.connect(self._paint.watch)
        self.window.show()
        if picture is None:
            # A window whose first page takes long, or is never painted, gets its commands all the same.
            QTimer.singleShot(_ATTACH_AFTER_MS, self, self.attach)
        self._open_first()

    @property
    def is_attached(self) -> bool:
        """Whether commands work."""
        return self._attached

    def attach(self) -> None:
        """Make the window do what the first page did without: commands, search, export."""
        if not self._attached:
            self._attached = True
            # Imported here so that the first page does not wait for it.
            from briefing.ui.attach import attach_commands  # noqa: PLC0415

            session = self.window.session
            settings = session.settings if session is not None else self._settings
            attach_commands(self.window, settings.text_size)

    def rescue(self) -> None:
        """Save what is being written."""
        self.window.side.notes.flush()

    def tell_crash(self, log: Path) -> None:
        """Tell the reader that there was a bug."""
        sentence = self.tr("Something went wrong in the program; your notes are saved and the details are in {log}.")
        self.window.notices.tell(Notice(sentence.format(log=log), Tone.PROBLEM))

    def end(self) -> None:
        """Close what is open, and wait for work that was asked to stop."""
        self.window.finish()
        self.window.background.wait(_WAIT_MS)
        self._speech.end()

    def _make_window(self, settings: Settings) -> MainWindow:
        window = MainWindow(self._appearance, self._fonts, self._data, settings.text_size)
        window.reader.set_face(sans=settings.face == "sans")
        window.reader.set_column(COLUMNS[settings.line_width])
        window.opening.opened.connect(self._remember_pack)
        window.opening.failed.connect(self._open_next)
        window.language_requested.connect(self._renewal.start)
        return window

    def _renew_window(self) -> None:
        """Make the window anew in the language that the settings name; work under way is let end first."""
        old = self.window
        if old.session is None or old.session.settings.interface_language == self._speech.choice:
            return
        if not can_be_renewed(old):
            self._renewal.start()
            return
        settings = old.session.settings
        self._speech.choose(settings.interface_language)
        self._appearance.speak(self._speech.language)
        self.window = self._make_window(settings)
        attached, self._attached = self._attached, False
        take_over(self.window, old)
        if attached:
            self.attach()
            self.window.actions_by_id["settings"].trigger()

    def _open_first(self) -> None:
        if self._paths:
            self.window.opening.open(self._paths[0], self._language)

    def _open_next(self, error: BriefingError) -> None:
        if self._picture is not None:
            sys.stderr.write(f"{error}\n")
            self._application.exit(1)
            return
        if self.window.session is None:
            if not isinstance(error, LanguageMissingError):
                self._paths = self._paths[1:]
            # The language was asked for together with the first briefing.
            self._language = None
            self._open_first()

    def _remember_pack(self, session: Session) -> None:
        self._paths = []
        opened = self.window.opening.path.resolve()
        self.window.save_settings(
            last_pack="" if opened == built_in_pack().resolve() else str(opened),
            language=session.pack.language,
        )

    def _first_page_seen(self, age_ms: float) -> None:
        if self._picture is None:
            self.attach()
            return
        self.window.grab().save(str(self._picture))
        sys.stdout.write(f"{age_ms:.0f}\n")
        sys.stdout.flush()
        self._application.exit(0)
