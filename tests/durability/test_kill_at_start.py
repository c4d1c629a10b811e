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

from briefing.annotation.model import Kind
from briefing.app.session import SectionState
from tests.durability.reader import ONE, open_session

ROOT = Path(__file__).resolve().parents[2]
PAGE = 4096
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="copies of a process, of which each dies elsewhere")


def killed_at_each_step(folder: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.durability.dying", str(folder)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=100)
    return [json.loads(line) for line in ended.stdout.splitlines()]


def left_by_a_crash(folder: Path) -> Path:
    """A data folder with twelve notes, of which the last change is still in the log beside the file."""
    with closing(open_session(folder)) as session:
        session.change_settings(author="before")
        for number in range(12):
            session.add(ONE, kind=Kind.KEY, body=f"note {number} " * 300)
    with closing(open_session(folder)) as session:
        session.set_state(ONE, SectionState.READ)
        return Path(shutil.copytree(folder, folder.with_name("crashed")))


def break_a_page(notes: bytearray) -> None:
    page = notes.index(b"note 6 note 6") // PAGE * PAGE
    notes[page : page + PAGE] = b"\xff" * PAGE


def break_the_first_page(notes: bytearray) -> None:
    notes[:512] = b"\xff" * 512


def test_a_first_start(tmp_path: Path):
    folder = tmp_path / "empty"
    folder.mkdir()
    outcomes = killed_at_each_step(folder)
    assert len(outcomes) > 20
    assert all(found["notes"] == [] and found["notice"] == "" for found in outcomes)


def test_a_start_after_a_crash(tmp_path: Path):
    outcomes = killed_at_each_step(left_by_a_crash(tmp_path / "reader"))
    assert len(outcomes) > 20
    assert {(len(found["notes"]), found["notice"]) for found in outcomes} == {(12, "")}
    assert {found["author"] for found in outcomes} == {"before", "changed"}


@pytest.mark.parametrize(("damage", "least"), [(break_a_page, 10), (break_the_first_page, 12)])
def test_a_repair(tmp_path: Path, damage: Callable[[bytearray], None], least: int):
    folder = left_by_a_crash(tmp_path / "reader")
    notes = bytearray((folder / "notes.db").read_bytes())
    damage(notes)
    (folder / "notes.db").write_bytes(notes)
    outcomes = killed_at_each_step(folder)
    *_, undisturbed = outcomes
    assert len(undisturbed["notes"]) >= least
    assert all(found["notes"] == undisturbed["notes"] for found in outcomes)
    assert all(any("-damaged-" in name for name in found["files"]) for found in outcomes)
    (in_place,) = (
        place
        for place, found in enumerate(outcomes)
        if "rename" in found["killed"] and "notes-repaired" in found["killed"]
    )
    assert all("was damaged" in found["notice"] for found in outcomes[: in_place + 1])
