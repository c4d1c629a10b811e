"""Every hostile file ends in its sentence, soon, in little memory, and touches nothing but the data folder."""

import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hostile import corpus
from tests.hostile.meeting import MEMORY, SECONDS
from tests.hostile.threat import SMALL, Door, Threat

ROOT = Path(__file__).resolve().parents[2]
SECRET = "CANARY-5f1c: what no briefing may see"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Only Linux bounds the memory of a process.")


@dataclass(frozen=True)
class Answer:
    """What the program did with one file; ``peak`` in bytes."""

    name: str
    code: int
    told: str
    s: float
    peak: int


def state(folder: Path) -> dict[str, tuple[int, str]]:
    """Every file below ``folder`` with its time of change and digest."""
    found = {}
    for path in folder.rglob("*"):
        status = path.lstat()
        plain = path.is_file() and not path.is_symlink() and status.st_size < 50_000_000
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if plain else ""
        found[path.relative_to(folder).as_posix()] = (status.st_mtime_ns, digest)
    return found


def wrong(threat: Threat, answer: Answer) -> str:
    """What is wrong with the answer to a threat; nothing when it is as it should be."""
    if answer.s > SECONDS or answer.peak > MEMORY:
        return f"took {answer.s:.1f} s and {answer.peak:,} bytes"
    if SECRET in answer.told or (threat.unsaid and threat.unsaid in answer.told):
        return "showed what it must not show"
    if answer.code != (0 if threat.harmless else 1) or threat.told not in answer.told:
        return f"ended with {answer.code}: {answer.told[-600:]}"
    if not threat.harmless and threat.door is Door.PACK and answer.told.count("\n") != 1:
        return f"is told in more than one line: {answer.told[-600:]}"
    return ""


@pytest.mark.parametrize("door", Door)
def test_every_hostile_file_ends_in_its_sentence(door: Door, tmp_path: Path):
    outside, data, files = tmp_path / "outside", tmp_path / "data", tmp_path / "outside" / "here" / "files"
    files.mkdir(parents=True)
    (outside / "here" / "secret.txt").write_text(SECRET, "utf-8")
    for name, content in SMALL.items():
        path = outside / "pack" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    corpus.write(files, corpus.of(door))
    before = state(outside)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= {"HOME": str(outside), "TMPDIR": str(outside), "XDG_DATA_HOME": str(outside)}
    command = [sys.executable, "-m", "tests.hostile.meeting", door.name, *map(str, (files, data, outside / "pack"))]
    ended = subprocess.run(
        command, cwd=outside / "here", env=environment, capture_output=True, text=True, check=False, timeout=110
    )
    answers = {record["name"]: Answer(**record) for record in map(json.loads, ended.stdout.splitlines())}
    threats = {threat.name: threat for threat in corpus.of(door)}
    assert answers.keys() == threats.keys(), ended.stderr
    failures = [f"{name} {why}" for name, threat in threats.items() if (why := wrong(threat, answers[name]))]
    assert not failures, "\n".join(failures)
    assert state(outside) == before


def test_the_corpus_is_large_and_every_file_has_its_own_name():
    assert len(corpus.THREATS) >= 80
    assert max(Counter(threat.name for threat in corpus.THREATS).values()) == 1
