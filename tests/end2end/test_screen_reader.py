"""The running program through AT-SPI, as a blind reader has it: nothing is seen, and no pointer is touched."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing.document.blocks import Heading
from briefing.document.ids import ENGLISH
from briefing.document.section import Section
from tests.unit.export.requests import BUILT_IN, read

SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = Path(__file__).with_name("screen_reader.py")
NEEDED = ("Xvfb", "dbus-run-session", "xdotool")
AT_SPI = 'import gi; gi.require_version("Atspi", "2.0")'
NOTE = "Written without a pointer, for the record"

pytestmark = pytest.mark.timeout(90)

Told = dict[str, Any]


def why_not() -> str:
    """Why there is no screen reader here; empty where there is one."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        return f"A screen reader needs {', '.join(missing)} (.ci/system-packages test installs them)."
    asked = subprocess.run([SYSTEM_PYTHON, "-c", AT_SPI], capture_output=True, check=False)
    return "" if asked.returncode == 0 else f"{SYSTEM_PYTHON} has no AT-SPI (.ci/system-packages test installs it)."


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of its own, on a number that it finds itself."""
    told, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[tells], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(tells)
    try:
        with os.fdopen(told) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(scope="module")
def section() -> Section:
    """A section of the built-in briefing that is not open at the start."""
    pack = read(BUILT_IN, ENGLISH)
    found = pack.section(pack.pillars[0].sections[2])
    assert found is not None
    return found


@pytest.fixture(scope="module")
def told(section: Section, request: pytest.FixtureRequest) -> Told:
    """What the screen reader met, from the start of the program to its end."""
    if reason := why_not():
        # There the packages are a matter of course, and nobody would see that a test was skipped.
        (pytest.fail if "CI" in os.environ and shutil.which("apt-get") else pytest.skip)(reason)
    # Sockets have short names, so not in pytest's folder.
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "DISPLAY": request.getfixturevalue("display"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": folder,
        }
        client = [SYSTEM_PYTHON, str(CLIENT), sys.executable, f"{folder}/data", section.short_title, NOTE]
        session = subprocess.Popen(
            ["dbus-run-session", "--", *client],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            start_new_session=True,
        )
        try:
            said, problems = session.communicate(timeout=60)
        finally:
            _end(session)
    assert session.returncode == 0, problems
    return Told(json.loads(said.splitlines()[-1]))


def _end(session: subprocess.Popen[str]) -> None:
    if session.poll() is None:
        os.killpg(session.pid, signal.SIGTERM)
        session.wait(10)


def test_a_section_is_opened_from_the_contents_by_keyboard(told: Told, section: Section):
    assert told["row"].startswith(f"{section.short_title}, reading")
    assert told["headings"][0] == [1, section.title]
    assert told["first"] != told["headings"]


def test_headings_are_told_with_their_levels(told: Told, section: Section):
    inside = [placed.leaf for placed in section.leaves if isinstance(placed.leaf, Heading)]
    assert len(inside) > 1
    assert told["headings"] == [[1, section.title], *([leaf.level, leaf.text] for leaf in inside)]


def test_every_word_of_the_section_is_told_in_order(told: Told, section: Section):
    at = 0
    for placed in section.leaves:
        at = told["text"].index(placed.leaf.text.replace("\n", "\u2028"), at) + len(placed.leaf.text)


def test_a_highlight_is_made_and_told_from_its_first_character_to_its_last(told: Told):
    highlight = told["highlight"]
    assert highlight["words"].endswith(".")
    assert highlight["first"] == highlight["last"] != highlight["plain"]


def test_a_note_is_written_and_told_with_the_words_it_is_about(told: Told):
    assert told["note"]["words"] != told["highlight"]["words"]
    assert NOTE in told["note"]["card"]
    assert told["note"]["words"] in told["note"]["card"]


def test_the_contents_tell_that_the_section_has_notes(told: Told):
    assert "2 notes" in told["noted"]


def test_the_program_ends_cleanly_under_a_screen_reader(told: Told):
    assert told["exit"] == 0
