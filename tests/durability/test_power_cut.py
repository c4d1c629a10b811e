"""The power goes at any moment: what was called saved is there, whole, and nothing is half done.

The store writes to a disk that keeps a record; from the record follows what a cut at any moment leaves, and Python's
own SQLite opens that as the next start of the program does.
"""

import logging
import shutil
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from briefing.annotation.model import Kind
from briefing.store import opening
from briefing.store.database import make_durable
from briefing.store.store import Store
from tests.durability.connection import put_sqlite_on
from tests.durability.damage import of_first_version
from tests.durability.disk import Acknowledge, Disk, Event, Write
from tests.durability.power_cut import cuts
from tests.durability.reader import ACTIONS, LONG, ONE, PREPARATION, TRACES, Action, Seen, open_session, seen

LOG = logging.getLogger("durability")


@dataclass(frozen=True, slots=True)
class Life:
    """What was on a disk and written to it, and what the reader saw at first and after each acknowledged action."""

    found: Mapping[str, bytes]
    record: tuple[Event, ...]
    states: tuple[Seen, ...]


@dataclass(slots=True)
class Outcome:
    """Of so many cuts, how many lost or changed something acknowledged, and how many damaged the file."""

    cuts: int = 0
    losing: int = 0
    damaged: int = 0


def live(folder: Path, monkeypatch: pytest.MonkeyPatch, windows: Iterable[Iterable[Action]]) -> Life:
    """Have a reader open one window after another, and act in each."""
    disk = Disk()
    found = {path.name: path.read_bytes() for path in folder.glob("*.db")}
    states: list[Seen] = []
    with monkeypatch.context() as patched:
        put_sqlite_on(disk, patched)
        for window in windows:
            with closing(open_session(folder)) as session:
                states = states or [seen(session)]
                for action in window:
                    action.act(session)
                    disk.record.append(Acknowledge(len(states)))
                    states.append(seen(session))
    return Life(found, tuple(disk.record), tuple(states))


def usual(random: Random, windows: int) -> list[list[Action]]:
    """Every action in every window, each time in another order."""
    actions = (*ACTIONS, *TRACES)
    return [[*PREPARATION, *random.sample(actions, len(actions))] for _ in range(windows)]


def cut(life: Life, random: Random, moments: Iterable[int], folder: Path) -> Outcome:
    """Cut the power before each of the ``moments`` and look at what is left."""
    outcome = Outcome()
    for acknowledged, files in cuts(life.found, life.record, random, sorted(moments)):
        # What the index into the log holds after a crash is of no value.
        for name, content in {"notes.db-shm": random.randbytes(32_768), **files}.items():
            folder.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)
        outcome.cuts += 1
        outcome.damaged += not is_sound(folder / "notes.db")
        # The action in progress may have been saved too, but then as a whole.
        outcome.losing += not holds(folder, life.states[acknowledged : acknowledged + 2])
        shutil.rmtree(folder)
    return outcome


def is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as db:
        try:
            return bool(db.execute("PRAGMA quick_check").fetchone()[0] == "ok")
        except sqlite3.DatabaseError:
            return False


def holds(folder: Path, expected: Sequence[Seen]) -> bool:
    """Whether the program finds one of the ``expected`` states, with the texts of all notes, and can go on from it."""
    with closing(open_session(folder)) as session:
        found = seen(session)
    with closing(Store.open(folder / "notes.db")) as store:
        texts = {note.target.section_digest for note in found.notes if note.section is not None}
        complete = None not in map(store.kept_text, texts)
    with closing(open_session(folder)) as session:
        session.add(ONE, kind=Kind.KEY, body="after the cut")
        return found in expected and complete and len(session.annotations()) == len(found.notes) + 1


@pytest.fixture
def random(request: pytest.FixtureRequest) -> Random:
    return Random(request.node.name)


def test_no_cut_loses_or_damages_a_note(
    tmp_path: Path, quick_folder: Path, monkeypatch: pytest.MonkeyPatch, random: Random
):
    life = live(tmp_path / "reader", monkeypatch, usual(random, windows=4))
    moments = random.sample(range(len(life.record) + 1), 520)
    outcome = cut(life, random, moments, quick_folder / "left")
    LOG.info("power cuts: %s", outcome)
    assert outcome == Outcome(cuts=520)


def test_no_cut_loses_a_note_while_an_older_file_is_upgraded(
    tmp_path: Path, quick_folder: Path, monkeypatch: pytest.MonkeyPatch, random: Random
):
    of_first_version(tmp_path / "reader", 12)
    life = live(tmp_path / "reader", monkeypatch, [[]])
    moments = range(len(life.record) + 1)
    assert cut(life, random, moments, quick_folder / "left") == Outcome(cuts=len(moments))


def test_no_cut_loses_a_note_while_the_log_is_folded_into_the_file(
    tmp_path: Path, quick_folder: Path, monkeypatch: pytest.MonkeyPatch, random: Random
):
    create = Action("create", lambda session: session.add(ONE, kind=Kind.KEY, body=LONG * 36))
    life = live(tmp_path / "reader", monkeypatch, [[create] * 24])
    first, last = (life.record.index(Acknowledge(number)) for number in (1, 24))
    folding = [
        place
        for place, event in enumerate(life.record)
        if first < place < last and isinstance(event, Write) and event.file.endswith("notes.db")
    ]
    assert folding, "so few notes do not fill the log"
    moments = random.sample(range(folding[0], folding[-1] + 200), 40)
    assert cut(life, random, moments, quick_folder / "left") == Outcome(cuts=40)


@pytest.mark.parametrize(("synchronous", "damages"), [("NORMAL", False), ("OFF", True)])
def test_weaker_settings_are_caught(
    tmp_path: Path,
    quick_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    random: Random,
    record_property,
    synchronous: str,
    damages: bool,
):
    """Without this nobody could tell whether the cuts above cut anything."""

    def weaken(db: sqlite3.Connection) -> None:
        make_durable(db)
        db.execute(f"PRAGMA synchronous = {synchronous}")

    with monkeypatch.context() as patched:
        patched.setattr(opening, "make_durable", weaken)
        life = live(tmp_path / "reader", monkeypatch, usual(random, windows=2))
    outcome = cut(life, random, random.sample(range(len(life.record) + 1), 100), quick_folder / "left")
    LOG.info("power cuts with synchronous=%s: %s", synchronous, outcome)
    assert outcome.losing > 20
    assert bool(outcome.damaged) is damages
