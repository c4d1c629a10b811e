"""A briefing in a window of its own: another run of the program on the same data folder."""

import sys
from pathlib import Path

from briefing.app.paths import DataFolder


def command_for(path: Path, data: DataFolder) -> tuple[str, list[str]]:
    """The program and its arguments that open ``path`` in another window.

    Notes of both windows are in one file, which is made for that; a crash of one leaves the other alone.
    """
    program = [] if getattr(sys, "frozen", False) else ["-m", "briefing"]
    return sys.executable, [*program, str(path), "--data-dir", str(data.root)]
