"""Writing a file so that at any moment it is either the old or the new one, whole."""

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, on the disk when this returns; raises ``OSError`` and then leaves what was there."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_usual_mode())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _usual_mode() -> int:
    # A temporary file is for its owner alone; the finished one is like any other the reader saves.
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask
