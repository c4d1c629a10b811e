"""What the reader chose, in a JSON file that later and earlier versions of the program can share."""

import json
from dataclasses import dataclass, fields, replace
from pathlib import Path

from briefing.app.files import read_object, write_whole
from briefing.document.ids import LANGUAGES
from briefing.errors import SettingsUnwritableError, reason

THEMES = ("system", "light", "dark", "sepia", "contrast")
LINE_WIDTHS = ("narrow", "normal", "wide")
FACES = ("serif", "sans")
TEXT_SIZES = range(50, 301)
PRIVACIES = ("private", "shareable", "record")
_LARGEST_FILE = 1_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices; a default stands where the file has none or none that makes sense.

    ``text_size`` is in per cent. ``language`` is the one last read in, empty for the briefing's own;
    ``interface_language`` is that of the window. ``author`` empty means the name of the account, ``export_folder``
    empty that nothing was exported yet. ``window`` and ``panes`` are
    Qt's own state as base64, ``panel`` the panel's name. ``privacy`` is that of new notes. ``shared_folder`` is where
    notes are exchanged with colleagues, empty for nowhere. ``paragraph_numbers`` says whether they stand in the margin.
    ``second_language`` is the one last shown beside the first.
    ``line_width`` is how wide the column of text may become, ``face`` the kind of letters it is set in. ``keys`` is
    JSON of commands with keys of the reader's own, ``recent`` of briefings opened lately. ``kept`` is JSON of keys this
    version does not know.
    """

    theme: str = "system"
    text_size: int = 100
    language: str = ""
    interface_language: str = "system"
    author: str = ""
    last_pack: str = ""
    window: str = ""
    panes: str = ""
    panel: str = ""
    prepared_for: str = ""
    marking: str = ""
    prepared_by: str = ""
    meeting: str = ""
    organisation: str = ""
    audience: str = ""
    export_folder: str = ""
    privacy: str = "shareable"
    shared_folder: str = ""
    paragraph_numbers: bool = False
    second_language: str = ""
    line_width: str = "normal"
    face: str = "serif"
    keys: str = ""
    recent: str = ""
    kept: str = "{}"

    def changed(self, **changes: object) -> "Settings":
        """A copy with ``changes``; raises ``ValueError`` for an unknown name or a value that makes no sense."""
        for name, value in changes.items():
            if name not in _NAMES or not _makes_sense(name, value):
                raise ValueError(f"no setting {name} can be {value!r}")
        return replace(self, **changes)  # type: ignore[arg-type] # checked above


_DEFAULTS = Settings()
_NAMES = tuple(field.name for field in fields(Settings) if field.name != "kept")
_CHOICES: dict[str, object] = {
    "theme": THEMES,
    "text_size": TEXT_SIZES,
    "language": ("", *LANGUAGES),
    "second_language": ("", *LANGUAGES),
    "line_width": LINE_WIDTHS,
    "face": FACES,
    "interface_language": ("system", *LANGUAGES),
    "privacy": PRIVACIES,
}


def _makes_sense(name: str, value: object) -> bool:
    # bool is an int to Python, and True is in range(…).
    if type(value) is not type(getattr(_DEFAULTS, name)):
        return False
    choices = _CHOICES.get(name)
    return choices is None or value in choices  # type: ignore[operator] # each is a range or a tuple


def load(path: Path) -> Settings:
    """The settings at ``path``; the defaults where there is no file or it cannot be understood."""
    found = read_object(path, _LARGEST_FILE)
    known = {name: value for name, value in found.items() if name in _NAMES and _makes_sense(name, value)}
    kept = {name: value for name, value in found.items() if name not in _NAMES}
    return replace(_DEFAULTS, **known, kept=json.dumps(kept, ensure_ascii=False, sort_keys=True))  # type: ignore[arg-type] # checked by _makes_sense


def save(settings: Settings, path: Path) -> None:
    """Write ``settings`` so that the file is always either the old or the new one, whole.

    Raises ``SettingsUnwritableError`` when the system refuses.
    """
    written = json.loads(settings.kept)
    written.update({name: getattr(settings, name) for name in _NAMES})
    text = json.dumps(written, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode(errors="replace"))
    except OSError as error:
        raise SettingsUnwritableError(path, reason(error)) from error
