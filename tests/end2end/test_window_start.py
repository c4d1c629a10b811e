"""What a start loads, and that it leaves nothing outside its data folder."""

import os
import subprocess
import sys
from pathlib import Path

# Each with the reason why the first page can do without it.
NOT_BEFORE_THE_FIRST_PAGE = (
    "reportlab",  # nothing is exported yet
    "briefing.export.pdf",
    "briefing.search.index",  # nothing is searched yet
    "briefing.ui.dialogs",  # nothing is asked yet
    "briefing.ui.commands",  # nothing is clicked yet
    "PySide6.QtNetwork",  # never
    "PySide6.QtQml",  # never
)
PROBE = """
import sys
from briefing.ui import application
code = application.run(sys.argv[1:])
print(*sys.modules, sep="\\n")
sys.exit(code)
"""


def test_the_first_page_loads_nothing_it_does_not_need(tmp_path: Path):
    command = [sys.executable, "-c", PROBE, "--smoke-test", str(tmp_path / "window.png")]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=100)
    loaded = set(ended.stdout.split())
    assert loaded.isdisjoint(NOT_BEFORE_THE_FIRST_PAGE)
    assert "briefing.ui.main_window" in loaded


def test_a_start_writes_into_its_data_folder_only(tmp_path: Path):
    home, data = tmp_path / "home", tmp_path / "data"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    environment.pop("BRIEFING_DATA_DIR")
    command = [sys.executable, "-m", "briefing", "--data-dir", str(data), "--smoke-test", str(tmp_path / "window.png")]
    subprocess.run(command, capture_output=True, check=True, timeout=100, env=environment)
    written = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}
    # The cache of the font library is the system's own.
    assert {name for name in written if "fontconfig" not in name} == set()
    assert (data / "notes.db").exists()
