"""What a file made for others is called: told apart in a folder, and taken by every file system."""

import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from briefing.document.ids import SIMPLIFIED, TRADITIONAL
from briefing.document.pack import Pack

LONGEST_NAME = 200
"""In bytes of UTF-8. File systems take 255; the rest is for synchronising programs that add to names."""

# What Windows does not take in a name, controls and what turns the direction of writing, half characters.
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+')
_VERSION_ROOM = len(" v999")
_LONGEST_AUDIENCE = 60
_SHORTEST_TITLE = 12
_PACKS = {TRADITIONAL: "簡報文件", SIMPLIFIED: "简报文件"}
_NOTES = {TRADITIONAL: "註記", SIMPLIFIED: "批注"}


def pack_name(pack: Pack, *, date: str, marking: str, audience: str = "") -> str:
    """``Briefing pack - <short title> - <audience> - <date> - <MARKING>.pdf``; what is empty is left out.

    What kind of file it is stands in the pack's language, as on its cover.
    Where it would be too long the title gives way first, then the marking's end; the date is always whole.
    """
    who = _cut(_for_a_name(audience), _LONGEST_AUDIENCE)
    level = _for_a_name(marking.upper())
    title = _for_a_name(pack.short_title or pack.title)
    kind = _PACKS.get(pack.language, "Briefing pack")
    room = LONGEST_NAME - _VERSION_ROOM - len(_joined(kind, "", who, date, "").encode()) - len(" - " * 2)
    level = _cut(level, max(room - _SHORTEST_TITLE, 0))
    title = _cut(title, max(room - len(level.encode()), 0))
    return _joined(kind, title, who, date, level)


def notes_name(pack: Pack, suffix: str) -> str:
    """``Notes - <short title>.<suffix>``."""
    title = _cut(_for_a_name(pack.short_title or pack.title), LONGEST_NAME - 40)
    return f"{_NOTES.get(pack.language, 'Notes')} - {title}.{suffix}"


def free_path(path: Path, taken: Collection[Path] = ()) -> Path:
    """``path``, or with ``v2``, ``v3`` … before the ending when there is such a file or it is among ``taken``."""
    number = 2
    free = path
    while free in taken or free.exists():
        free = path.with_name(f"{path.stem} v{number}{path.suffix}")
        number += 1
    return free


def _joined(*parts: str) -> str:
    return " - ".join(part for part in parts if part) + ".pdf"


def _for_a_name(part: str) -> str:
    return " ".join(_NOT_IN_NAMES.sub(" ", unicodedata.normalize("NFC", part)).split()).strip(" .")


def _cut(part: str, room: int) -> str:
    """The beginning of ``part`` that takes at most ``room`` bytes, in whole characters."""
    return part.encode()[:room].decode(errors="ignore").strip(" .-")
