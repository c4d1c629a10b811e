"""The program is killed at any moment: every note that it called saved is there, and nothing is half done."""

import json
import logging
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from briefing.store.store import Store
from tests.durability.reader import PACK
from tests.durability.writing import fingerprint

ROOT = Path(__file__).resolve().parents[2]
LOG = logging.getLogger("durability")
KILLS = 52
Notes = dict[str, str]
"""Of each note what it is, by its id."""


def words_until_killed(folder: Path, random: Random) -> list[dict[str, Any]]:
    """What a writing program says before it is killed, while it opens the file or up to a fifth of a second later."""
    command = [sys.executable, "-m", "tests.durability.writing", str(folder), str(random.random())]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        said = program.stdout.readline() if random.random() < 0.8 else b""
        time.sleep(random.uniform(0, 0.2))
        assert program.poll() is None, "it ended by itself"
        program.kill()
        said += program.stdout.read()
    return [json.loads(line) for line in said.splitlines(keepends=True) if line.endswith(b"\n")]


def found_in(folder: Path) -> Notes:
    with closing(sqlite3.connect(folder / "notes.db")) as db:
        assert db.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    with closing(Store.open(folder / "notes.db")) as store:
        assert store.notice == ""
        return {note.id: fingerprint(note) for note in store.annotations(PACK)}


def check(found: Notes, saved: Notes, in_progress: list[str] | None) -> None:
    """All of ``saved`` is found; an action that was in progress may be saved too, but then as a whole."""
    touched = set(in_progress or ())
    assert {name: found.get(name) for name in saved if name not in touched} == {
        name: note for name, note in saved.items() if name not in touched
    }
    unknown = found.keys() - saved.keys()
    if in_progress == []:
        assert len(unknown) <= 1, "one note was being made"
    else:
        assert unknown in (set(), touched - saved.keys()), "part of an import"


def test_no_kill_loses_a_note(tmp_path: Path):
    folder, random = tmp_path / "reader", Random(9)
    saved: Notes = {}
    acknowledged = unfinished = 0
    for _ in range(KILLS):
        words = words_until_killed(folder, random)
        for word in words:
            saved |= word.get("saved", {})
        in_progress = words[-1].get("doing") if words else None
        acknowledged += sum("saved" in word for word in words)
        unfinished += in_progress is not None
        # Every other time what the kill left is looked at in a copy, so that the next program finds it untouched.
        look_at = folder
        if random.random() < 0.5 and folder.exists():
            look_at = Path(shutil.copytree(folder, tmp_path / "copy", dirs_exist_ok=False))
        found = found_in(look_at)
        check(found, saved, in_progress)
        saved = found
        if look_at != folder:
            shutil.rmtree(look_at)
    LOG.info("%d kills, %d actions acknowledged, %d killed in progress", KILLS, acknowledged, unfinished)
    assert acknowledged > KILLS
    assert unfinished
