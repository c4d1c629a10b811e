"""What the reader chooses for an export, and what the file is called."""

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from briefing.document.pack import Pack
from briefing.export.request import NotesMode


class Scope(Enum):
    """Which sections go into the pack."""

    ALL = "all"
    CURRENT = "current"
    WITH_NOTES = "with-notes"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """One export as chosen. ``date`` is ``YYYY-MM-DD``; ``marking`` empty means the briefing's own."""

    path: Path
    scope: Scope
    notes: NotesMode
    marking: str
    prepared_for: str
    prepared_by: str
    date: str


# What some file system does not take in a name, and controls.
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_LONGEST_PART = 60


def file_name(pack: Pack, *, date: str, marking: str, prepared_for: str = "") -> str:
    """``Briefing pack - <short title> - <audience> - <date> - <MARKING>.pdf``; what is empty is left out."""
    parts = ("Briefing pack", pack.short_title or pack.title, prepared_for, date, (marking or pack.marking).upper())
    return " - ".join(part for part in map(_for_a_name, parts) if part) + ".pdf"


def notes_name(pack: Pack, suffix: str) -> str:
    """``Notes - <short title>.<suffix>``."""
    return f"Notes - {_for_a_name(pack.short_title or pack.title)}.{suffix}"


def free_path(path: Path) -> Path:
    """``path``, or with ``v2``, ``v3`` … before the ending when that is taken."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem} v{number}{path.suffix}")
        number += 1
    return free


def _for_a_name(part: str) -> str:
    return " ".join(_NOT_IN_NAMES.sub(" ", part).split())[:_LONGEST_PART].strip(" .")
