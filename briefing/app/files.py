"""The program's own small files: written so that each is either the old or the new one, whole, and read tolerantly."""

import json
import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, on the disk when this returns; raises ``OSError`` and then leaves what was there."""
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with new.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def read_object(path: Path, at_most: int) -> dict[str, object]:
    """The JSON object at ``path``; empty where there is none that can be read in ``at_most`` bytes."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(at_most).decode())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _settle(folder: Path) -> None:
    # The new name, too, has to outlast a power cut; Windows keeps names without being asked.
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
