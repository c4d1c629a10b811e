import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from briefing.annotation.model import Annotation
from briefing.document.ids import BlockId, PackId, SectionId
from briefing.store.reading import Place, SectionState
from briefing.store.store import Store
from briefing.store.texts import kept_text
from tests.unit.builders import pack
from tests.unit.strategies import annotations, sets_of_annotations

PACK = PackId("test-pack")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sets_of_annotations())
def test_what_was_put_is_read_back_field_by_field(store: Store, given_annotations: list[Annotation]):
    store.put(given_annotations)
    assert [store.annotation(one.id) for one in given_annotations] == given_annotations


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(annotations())
def test_a_later_version_replaces_the_earlier_one(store: Store, annotation: Annotation):
    store.put((annotation,))
    later = replace(annotation, body="later", deleted=True, extra='{"item": {"x": 1}}')
    store.put((later,))
    assert [one for one in store.annotations(PACK) if one.id == annotation.id] == [later]


def test_annotations_are_those_of_the_pack_asked_for(store: Store, note: Annotation):
    store.put((note,))
    assert store.annotations(PACK) == (note,)
    assert store.annotations(PackId("other")) == ()


def test_everything_is_there_after_closing_and_opening(path: Path, note: Annotation):
    section = pack().sections[0]
    place = Place(section.id, 3, section.digest, BlockId("one-lead"))
    store = Store.open(path)
    store.put((note,), (kept_text(PACK, "2025", section),))
    store.put_state(PACK, section.id, SectionState.READ)
    store.put_place(PACK, place)
    store.close()
    store = Store.open(path)
    assert store.annotations(PACK) == (note,)
    assert store.states(PACK) == {section.id: SectionState.READ}
    assert store.place(PACK) == place
    assert store.notice == ""
    store.close()


def test_the_text_of_an_annotated_section_is_kept_with_its_leaves(store: Store):
    section = pack().sections[0]
    store.put((), (kept_text(PACK, "2025", section),))
    kept = store.kept_text(section.digest)
    assert kept is not None
    assert kept.text == section.text
    assert kept.leaves == tuple((placed.leaf.id, placed.start) for placed in section.leaves)
    assert store.kept_text("0" * 64) is None


def test_what_was_worked_out_for_an_edition_is_remembered_for_it_alone(store: Store, note: Annotation):
    store.put_resolutions("a" * 64, {note.id: ("basis", "first")})
    store.put_resolutions("a" * 64, {note.id: ("basis", "second")})
    assert store.resolutions("a" * 64) == {note.id: ("basis", "second")}
    assert store.resolutions("b" * 64) == {}


def test_removed_annotations_leave_no_trace(store: Store, note: Annotation):
    store.put((note,))
    store.remove((note.id,))
    assert store.annotation(note.id) is None


def test_a_transaction_that_fails_saves_nothing(store: Store, note: Annotation):
    def put_and_fail() -> None:
        with store.transaction():
            store.put((note,))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        put_and_fail()
    assert store.annotation(note.id) is None


def test_a_place_is_forgotten_for_no_other_pack(store: Store):
    store.put_place(PACK, Place(SectionId("one"), 1, ""))
    assert store.place(PackId("other")) is None


def test_a_write_by_another_window_is_noticed(path: Path, store: Store, note: Annotation):
    before = store.changed_elsewhere()
    other = Store.open(path)
    other.put((note,))
    other.close()
    assert store.changed_elsewhere() != before


def test_the_file_keeps_what_it_acknowledged(path: Path, store: Store):
    modes = [store._opened.db.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS]
    assert dict(zip(PRAGMAS, modes, strict=True)) == PRAGMAS


PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "busy_timeout": 2000}


def test_two_stores_on_one_file_both_write(path: Path, store: Store, note: Annotation):
    other = Store.open(path)
    store.put((note,))
    other.put((replace(note, body="theirs"),))
    found = store.annotation(note.id)
    other.close()
    assert found is not None
    assert found.body == "theirs"


def test_the_file_is_plain_sqlite(path: Path, store: Store, note: Annotation):
    store.put((note,))
    db = sqlite3.connect(path)
    assert db.execute("SELECT body FROM annotations").fetchall() == [(note.body,)]
    db.close()
