"""A presentation on two screens: what the presenter has noted never reaches the audience's."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CANARY = "kestrel-heather-9041"
SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},
        {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080},
    ]
}
PROBE = f"""
import json, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from briefing.annotation.model import Kind, Privacy
from briefing.app.paths import DataFolder, built_in_pack
from briefing.document.ids import SectionId
from briefing.ui.presentation.keys import Turn
from briefing.ui.presentation.presenting import Presenting
from briefing.ui.start import Start

folder = Path(sys.argv[1])
application = QApplication(["briefing"])
application.setStyle("Fusion")
start = Start(application, DataFolder(folder / "data"))
start.open(built_in_pack())
while start.window.session is None:
    QTest.qWait(20)
start.attach()
window = start.window
section = SectionId("stablecoin-regime")
window.reading.open_section(section)
window.show()

def words(top):
    every = [top, *top.findChildren(QWidget)]
    said = [w.windowTitle() + w.toolTip() + w.accessibleName() + w.accessibleDescription() for w in every]
    said += [w.text() for w in every if isinstance(w, QLabel)]
    said += [w.toPlainText() for w in every if isinstance(w, QTextEdit)]
    return " ".join(said)

def told():
    found = {{"laptop": "", "projector": ""}}
    for top in application.topLevelWidgets():
        if top.isVisible():
            found[top.screen().name()] += words(top)
    return found

def presented(name):
    window.actions_by_id["present"].trigger()
    presenting = window.findChild(Presenting)
    seen = []
    for _ in range(4):
        QTest.qWait(50)
        seen.append(told())
        presenting.audience.grab().save(str(folder / f"{{name}}-{{len(seen)}}.png"))
        presenting.turn(Turn.NEXT)
    presenting.turn(Turn.SWAP)
    QTest.qWait(50)
    swapped = told()
    presenting.turn(Turn.LEAVE)
    window.reading.open_section(section)
    return seen, swapped

# Glyphs look a little different the first time they are drawn.
presented("first")
presented("clean")
for kind, place in ((Kind.RISK, (0, 60)), (Kind.QUESTION, (100, 300)), (Kind.LINE, None)):
    start_end = dict(zip(("start", "end"), place)) if place else {{}}
    window.noting.session.add(section, kind=kind, body="{CANARY}", privacy=Privacy.PRIVATE, **start_end)
window.reading.refresh_notes()
seen, swapped = presented("noted")
print(json.dumps({{"seen": seen, "swapped": swapped}}))
start.end()
"""

Told = dict[str, str]


@pytest.fixture(scope="module")
def presented(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Told], Told]:
    """The pictures of the audience's screen, and the words on each screen, step by step and after a swap."""
    folder = tmp_path_factory.mktemp("presented")
    (folder / "screens.json").write_text(json.dumps(SCREENS))
    platform = f"offscreen:configfile={folder / 'screens.json'}"
    environment = {**os.environ, "QT_QPA_PLATFORM": platform}
    command = [sys.executable, "-c", PROBE, str(folder)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100, env=environment)
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout.splitlines()[-1])
    return folder, found["seen"], found["swapped"]


def test_the_presenter_sees_the_notes_and_the_questions(presented: tuple[Path, list[Told], Told]):
    first = presented[1][0]["laptop"]
    assert first.count(CANARY) == 3
    assert "When did stablecoin licensing begin?" in first
    assert "Measures" in first


def test_no_note_reaches_the_screen_of_the_audience(presented: tuple[Path, list[Told], Told]):
    for told in presented[1]:
        assert "Stablecoin" in told["projector"]
        assert CANARY not in told["projector"]
        assert "When did stablecoin licensing begin?" not in told["projector"]


def test_the_audience_sees_the_same_pixels_with_and_without_notes(presented: tuple[Path, list[Told], Told]):
    folder = presented[0]
    for number in range(1, 5):
        clean, noted = ((folder / f"{name}-{number}.png").read_bytes() for name in ("clean", "noted"))
        assert clean == noted


def test_after_a_swap_the_notes_are_on_the_other_screen_only(presented: tuple[Path, list[Told], Told]):
    swapped = presented[2]
    assert swapped["projector"].count(CANARY) == 3
    assert "Stablecoin" in swapped["laptop"]
    assert CANARY not in swapped["laptop"]
