"""A reader at work: sessions on a small briefing, everything that can be saved in them, and what is seen of it."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefing.annotation.exchange import annotation_set
from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Status, Target
from briefing.app.paths import DataFolder
from briefing.app.session import SectionState, Session
from briefing.document.ids import ENGLISH, Language, PackId, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.store.store import Store
from tests.unit.builders import pack

PACK = PackId("test-pack")
ONE, TWO = SectionId("one"), SectionId("two")
LONG = "A long note fills several pages of the file. " * 150


class Source:
    """The small briefing, as a pack on disk would give it."""

    id = PACK
    languages = (ENGLISH,)

    def read(self, _language: Language | None = None, _progress: Progress = NO_PROGRESS) -> Pack:
        return pack()


def open_session(folder: Path) -> Session:
    source, data = Source(), DataFolder(folder)
    return Session(source, source.read(), Store.open(data.notes), data)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader sees of what was saved in the notes file."""

    notes: tuple[Annotation, ...]
    deleted: frozenset[Annotation]
    states: tuple[SectionState, ...]
    place: tuple[SectionId, int] | None


def seen(session: Session) -> Seen:
    states = tuple(session.state_of(section) for section in (ONE, TWO))
    return Seen(session.annotations(), frozenset(session.deleted()), states, session.place_read)


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a reader does and the program saves."""

    name: str
    act: Callable[[Session], object]


def _create(session: Session) -> object:
    return session.add(TWO, kind=Kind.QUESTION, body=LONG, tags=("tag",), start=0, end=12)


def _change(session: Session) -> object:
    note = session.annotations_of(ONE)[0]
    later = Status.DONE if note.status is Status.OPEN else Status.OPEN
    longer = f"{note.body} and more {LONG}"[:20_000]
    return session.edit(note.id, body=longer, kind=Kind.LINE, tags=("x",), status=later, privacy=Privacy.RECORD)


def _change_range(session: Session) -> object:
    note = session.annotations_of(ONE)[0]
    start, end = session.place(note) or (0, 9)
    return session.change_range(note.id, (start + 1) % 9, end + 1)


def _put_elsewhere(session: Session) -> object:
    note = session.annotations_of(ONE)[0]
    start, end = session.place(note) or (0, 9)
    return session.put_at(note.id, ONE, (start + 2) % 9, end + 2)


def _reply(session: Session) -> object:
    return session.reply(session.annotations_of(ONE)[0].id, LONG)


def _delete(session: Session) -> object:
    return session.delete(session.annotations_of(ONE)[0].id)


def _restore(session: Session) -> object:
    return session.restore(session.deleted()[-1].id)


def _purge(session: Session) -> None:
    session.purge([session.deleted()[-1].id])


def _import(session: Session) -> object:
    return session.import_notes(from_a_colleague(2), Path("colleague.jsonld"))


def _mark(session: Session) -> None:
    done = session.state_of(ONE) is SectionState.READ
    session.set_state(ONE, SectionState.READING if done else SectionState.READ)


def _walk(session: Session) -> None:
    last = session.place_read
    session.remember_place(TWO, 3 if last is None else last[1] + 1)


ACTIONS = (
    Action("create", _create),
    Action("change", _change),
    Action("change the range", _change_range),
    Action("put elsewhere", _put_elsewhere),
    Action("reply", _reply),
    Action("delete", _delete),
    Action("restore", _restore),
    Action("undo", Session.undo),
    Action("redo", Session.redo),
    Action("import", _import),
    Action("purge", _purge),
)
"""What a reader does to notes; fails with a sentence where it cannot be saved."""

TRACES = (Action("mark", _mark), Action("remember the place", _walk))
"""What a reader leaves behind by reading; not worth a sentence where it cannot be saved."""


PREPARATION = (
    Action("create", lambda session: session.add(ONE, kind=Kind.KEY, body="to be changed", start=0, end=9)),
    Action("create", lambda session: session.add(ONE, kind=Kind.LINE, body="to be deleted")),
    Action("create", lambda session: session.add(TWO, kind=Kind.RISK, body="to be restored")),
    Action("delete", lambda session: session.delete(session.annotations_of(TWO)[0].id)),
    Action("create", lambda session: session.add(TWO, kind=Kind.RISK, body="to be purged")),
    Action("delete", lambda session: session.delete(session.annotations_of(TWO)[0].id)),
    Action("create", lambda session: session.add(None, kind=Kind.ACTION, body="to be made again")),
    Action("undo", Session.undo),
)
"""What makes every action possible: notes to change, to restore and to purge, something to undo and to redo."""


def from_a_colleague(count: int) -> str:
    """A notes file with ``count`` notes, new ones each time."""
    shown = pack()
    section = shown.sections[0]
    target = Target(shown.id, shown.edition, shown.digest, section.language, section.id, section.digest)
    moment = "2026-03-01T09:00:00Z"
    notes = (
        Annotation(AnnotationId(f"urn:uuid:{uuid.uuid4()}"), target, Kind.KEY, LONG, "A colleague", moment, moment)
        for _ in range(count)
    )
    return annotation_set(shown, notes)
