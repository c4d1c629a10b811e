"""Where files live: the reader's data folder, and what comes with the program."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import briefing


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The one folder in which the program writes by itself."""

    root: Path

    @classmethod
    def choose(cls, argument: Path | None = None, environment: Mapping[str, str] = os.environ) -> "DataFolder":
        """The folder named by ``argument``, else by ``BRIEFING_DATA_DIR``, else the usual one of the system."""
        named = environment.get("BRIEFING_DATA_DIR", "")
        return cls(argument or (Path(named) if named else _usual(environment)))

    @property
    def notes(self) -> Path:
        """The reader's notes and places."""
        return self.root / "notes.db"

    @property
    def settings(self) -> Path:
        """What the reader chose."""
        return self.root / "settings.json"

    @property
    def profiles(self) -> Path:
        """The reader's ways to export a pack, and the one used last."""
        return self.root / "profiles.json"

    @property
    def log(self) -> Path:
        """What went wrong, for those who repair it; it holds no notes."""
        return self.root / "briefing.log"


def _usual(environment: Mapping[str, str]) -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(environment.get("APPDATA") or home / "AppData" / "Roaming") / "Briefing"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Briefing"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / "briefing"


def _beside_the_package() -> Path:
    # The same in a source tree, an installed package and a frozen program.
    return Path(briefing.__file__).parent.parent


def resources() -> Path:
    """Fonts, icons and tables that come with the program."""
    return _beside_the_package() / "resources"


def fonts() -> Path:
    """The bundled fonts."""
    return resources() / "fonts"


def translations() -> Path:
    """The window's words in other languages, as Qt loads them."""
    return resources() / "translations"


def built_in_pack() -> Path:
    """The briefing that the first start opens."""
    return _beside_the_package() / "content" / "hk-digital-assets-2025"


def built_in_packs() -> tuple[Path, ...]:
    """All editions that come with the program, the one that the first start opens first."""
    first = built_in_pack()
    others = sorted(path.parent for path in first.parent.glob("*/pack.toml"))
    return (first, *(path for path in others if path != first))
