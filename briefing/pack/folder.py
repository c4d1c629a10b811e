"""A pack as a folder of files."""

import os
import stat
from pathlib import Path

from briefing.errors import PackDamagedError, reason
from briefing.pack.limits import LARGEST_PACK, MOST_FILES, why_too_large
from briefing.pack.names import clashes, shown, why_unsafe
from briefing.sentence import Sentence


def read_folder(folder: Path) -> dict[str, bytes]:
    """Every file in ``folder`` by its name, in byte order; what starts with a dot is left out.

    Raises ``PackDamagedError`` for names that no pack may have, links that leave the folder, what is no plain file,
    and too much of anything.
    """
    contents: dict[str, bytes] = {}
    total = 0
    for name, path in _walk(folder):
        content = _read(folder, name, path)
        total += len(content)
        if total > LARGEST_PACK:
            raise PackDamagedError(
                folder, Sentence("it has more than {largest_pack:,} bytes.", largest_pack=LARGEST_PACK)
            )
        contents[name] = content
    for first, second in clashes(contents):
        raise PackDamagedError(
            folder, Sentence("“{first}” and “{second}” are the same name on some systems.", first=first, second=second)
        )
    return contents


def _walk(folder: Path) -> list[tuple[str, Path]]:
    """All files with their names, sorted; folders that are links are not entered but refused."""
    found: list[tuple[str, Path]] = []

    def refuse(error: OSError) -> None:
        raise PackDamagedError(folder, Sentence("a folder in it cannot be read: {why}", why=reason(error))) from error

    for place, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in folders:
            if (Path(place) / name).is_symlink():
                raise PackDamagedError(
                    folder, Sentence("the folder “{name}” is a link to another place.", name=shown(name))
                )
        for file in files:
            if not file.startswith("."):
                path = Path(place) / file
                found.append((path.relative_to(folder).as_posix(), path))
        if len(found) > MOST_FILES:
            raise PackDamagedError(folder, Sentence("it has more than {most_files:,} files.", most_files=MOST_FILES))
    return sorted(found, key=lambda entry: entry[0].encode(errors="surrogateescape"))


def _read(folder: Path, name: str, path: Path) -> bytes:
    if why := why_unsafe(name) or _why_unreadable(folder, name, path):
        raise PackDamagedError(folder, Sentence("the file “{name}” {why}.", name=shown(name), why=why))
    try:
        return path.read_bytes()
    except OSError as error:
        raise PackDamagedError(
            folder, Sentence("the file “{name}” cannot be read: {why}", name=name, why=reason(error))
        ) from error


def _why_unreadable(folder: Path, name: str, path: Path) -> str:
    try:
        status = path.stat()
        inside = path.resolve().is_relative_to(folder.resolve())
    except OSError as error:
        return Sentence("cannot be read: {why}", why=reason(error).rstrip("."))
    if not inside:
        return Sentence("is a link that leaves the folder")
    if not stat.S_ISREG(status.st_mode):
        return Sentence("is no plain file")
    return why_too_large(name, status.st_size)
