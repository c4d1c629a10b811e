"""The program is killed at any step of its start, also while it repairs a damaged file: the next start finds all."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from briefing.app.session import SectionState
from tests.durability.damage import break_a_page, break_the_first_page, filled, of_first_version
from tests.durability.reader import ONE, open_session

ROOT = Path(__file__).resolve().parents[2]
NOTES = 12
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="copies of a process, of which each dies elsewhere")


def killed_at_each_step(folder: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.durability.dying", str(folder)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=100)
    return [json.loads(line) for line in ended.stdout.splitlines()]


def left_by_a_crash(folder: Path) -> Path:
    """A data folder whose last change is still in the log beside the file."""
    filled(folder, NOTES)
    with closing(open_session(folder)) as session:
        session.change_settings(author="before")
        session.set_state(ONE, SectionState.READ)
        return Path(shutil.copytree(folder, folder.with_name("crashed")))


def test_a_first_start(quick_folder: Path):
    folder = quick_folder / "empty"
    folder.mkdir()
    outcomes = killed_at_each_step(folder)
    assert len(outcomes) > 20
    assert all(found["notes"] == [] and found["notice"] == "" for found in outcomes)


def test_a_start_after_a_crash(quick_folder: Path):
    outcomes = killed_at_each_step(left_by_a_crash(quick_folder / "reader"))
    assert len(outcomes) > 20
    assert {(len(found["notes"]), found["notice"]) for found in outcomes} == {(NOTES, "")}
    assert {found["author"] for found in outcomes} == {"before", "changed"}


def test_an_upgrade(quick_folder: Path):
    folder = quick_folder / "reader"
    of_first_version(folder, NOTES)
    outcomes = killed_at_each_step(folder)
    assert {(len(found["notes"]), found["notice"]) for found in outcomes} == {(NOTES, "")}


@pytest.mark.parametrize(("damage", "least"), [(break_a_page, NOTES // 2), (break_the_first_page, NOTES)])
def test_a_repair(quick_folder: Path, damage: Callable[[Path], None], least: int):
    folder = left_by_a_crash(quick_folder / "reader")
    damage(folder / "notes.db")
    outcomes = killed_at_each_step(folder)
    *_, undisturbed = outcomes
    assert len(undisturbed["notes"]) >= least
    assert all(found["notes"] == undisturbed["notes"] for found in outcomes)
    assert all(any("-damaged-" in name for name in found["files"]) for found in outcomes)
    repaired = max(place for place, found in enumerate(outcomes) if "notes-repaired.db" in found["killed"])
    assert all("was damaged" in found["notice"] for found in outcomes[: repaired + 1])
