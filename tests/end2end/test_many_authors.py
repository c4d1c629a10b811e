"""Many authors, one shared folder that nobody can rely on: in the end all have the same notes.

Every author has notes of their own in a real data folder and sees the shared folder through a copy of their own, as
programs that synchronise folders make them: files come late, in any order, cut off, damaged or again in an older state.
Two clocks are two days wrong. ``BRIEFING_SIMULATION=50x200`` runs it with so many authors and notes of each.
"""

import os
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest

from briefing.annotation.model import Kind, Privacy, Status
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import ENGLISH, Language, PackId, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.store.store import Store
from tests.unit.builders import pack

AUTHORS, NOTES = (int(part) for part in os.environ.get("BRIEFING_SIMULATION", "8x30").split("x"))
ROUNDS = 3
SECTIONS = (SectionId("one"), SectionId("two"), None)
SHOWN = pack()


class Source:
    id = PackId("test-pack")
    languages = (ENGLISH,)

    def read(self, _language: Language | None = None, _progress: Progress = NO_PROGRESS) -> Pack:
        return SHOWN


@dataclass
class World:
    """The real time, which passes a little whenever somebody looks at a clock."""

    now: datetime = datetime(2026, 11, 22, 8, tzinfo=UTC)

    def clock(self, wrong_by: timedelta) -> datetime:
        self.now += timedelta(milliseconds=7)
        return self.now + wrong_by


@dataclass
class Author:
    name: str
    session: Session
    view: Path
    private: list[str] = field(default_factory=list)


@contextmanager
def at_work(folder: Path, world: World, random: Random) -> Iterator[list[Author]]:
    authors = []
    for number in range(AUTHORS):
        wrong = {0: timedelta(days=2), 1: -timedelta(days=2)}.get(number, timedelta(seconds=random.uniform(-90, 90)))
        source, data = Source(), DataFolder(folder / f"data-{number}")
        view = folder / f"view-{number}"
        view.mkdir()
        session = Session(source, SHOWN, Store.open(data.notes), data, partial(world.clock, wrong))
        session.change_settings(author=f"Author {number}", shared_folder=str(view))
        authors.append(Author(f"Author {number}", session, view))
    try:
        yield authors
    finally:
        for author in authors:
            with closing(author.session):
                pass


def write(author: Author, count: int, random: Random) -> None:
    session = author.session
    # One transaction for all, because this is not about how fast a disk is.
    with session._store.transaction():
        for number in range(count):
            private = random.random() < 0.1
            body = f"CANARY {author.name}" if private else f"{author.name}, {number}"
            session.add(
                random.choice(SECTIONS),
                kind=random.choice(list(Kind)),
                body=body,
                tags=("t",),
                privacy=Privacy.PRIVATE if private else Privacy.SHAREABLE,
            )


def rework(author: Author, random: Random) -> None:
    """Change, answer, delete and bring back notes of anybody."""
    session = author.session
    notes = [one for one in session.annotations() if one.privacy is not Privacy.PRIVATE]
    with session._store.transaction():
        for note in random.sample(notes, min(len(notes), max(1, NOTES // 10))):
            match random.randrange(6):
                case 0:
                    session.edit(note.id, body=f"{note.body[:40]} / {author.name} {random.randrange(1000)}")
                case 1:
                    session.edit(note.id, status=random.choice(list(Status)), owner=author.name, due="2026-12-01")
                case 2:
                    session.edit(note.id, tags=(*note.tags, f"tag {random.randrange(9)}")[-3:])
                case 3:
                    session.reply(note.id, f"{author.name} answers.")
                case 4:
                    session.delete(note.id)
                case 5:
                    session.edit(note.id, kind=random.choice(list(Kind)))
        for gone in random.sample(session.deleted(), min(len(session.deleted()), 1)):
            session.restore(gone.id)


def synchronise(authors: list[Author], random: Random, older: dict[Path, bytes]) -> None:
    """Bring some files to some views: whole, cut off, damaged, or as they were some time ago."""
    for author in authors:
        for file in list(author.view.iterdir()):
            if not file.name.startswith(author.name.replace(" ", "-") + "-"):
                continue
            content = file.read_bytes()
            for other in random.sample(authors, max(1, len(authors) // 2)):
                target = other.view / file.name
                if other is author:
                    continue
                match random.randrange(5):
                    case 0:
                        target.write_bytes(content[: random.randrange(len(content) + 1)])
                    case 1:
                        target.write_bytes(older.get(file, content))
                    case 2 if len(content) > 100:
                        at = random.randrange(len(content) - 50)
                        target.write_bytes(content[:at] + bytes(20) + content[at + 20 :])
                    case _:
                        target.write_bytes(content)
            older[file] = content


def settle(authors: list[Author]) -> int:
    """Bring all files whole to everybody until nobody has anything to say; returns how many rounds that took."""
    for rounds in range(1, 12):
        said = False
        for author in authors:
            for other in authors:
                for file in other.view.glob(f"{other.name.replace(' ', '-')}-*"):
                    target = author.view / file.name
                    content = file.read_bytes()
                    if not target.exists() or target.read_bytes() != content:
                        target.write_bytes(content)
                        said = True
            said |= bool(author.session.exchange_with_folder().annotations)
        if not said:
            return rounds
    raise AssertionError("they never came to an end")


@pytest.mark.timeout(1800)
def test_all_come_to_the_same_notes(tmp_path: Path):
    random = Random(20261122)
    started = time.perf_counter()
    with at_work(tmp_path, World(), random) as authors:
        older: dict[Path, bytes] = {}
        for _ in range(ROUNDS):
            for author in random.sample(authors, len(authors)):
                write(author, NOTES // ROUNDS, random)
                rework(author, random)
                if random.random() < 0.8:
                    author.session.exchange_with_folder()
            synchronise(authors, random, older)
        rounds = settle(authors)
        told = {author.session.export_notes() for author in authors}
        count = len(authors[0].session.leaving())
    print(  # noqa: T201 - the time is asked for
        f"\n{AUTHORS} authors x {NOTES} notes: {count} notes everywhere after {rounds} rounds, "
        f"{time.perf_counter() - started:.1f} s"
    )
    assert len(told) == 1
    assert count > AUTHORS * NOTES * 0.7
    assert not any(b"CANARY" in file.read_bytes() for file in tmp_path.glob("view-*/*"))
