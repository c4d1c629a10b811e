"""A damaged file is set aside, what can be read is carried over, and one sentence says so."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.annotation.model import Annotation, AnnotationId
from briefing.document.ids import PackId
from briefing.errors import StoreError
from briefing.store.store import Store
from briefing.store.texts import kept_text
from tests.unit.builders import pack

PACK = PackId("test-pack")
PAGE = 4096


def filled(path: Path, note: Annotation, notes: int = 200) -> list[Annotation]:
    many = [replace(note, id=AnnotationId(f"urn:uuid:{n:032x}"), body=f"note {n} " * 20) for n in range(notes)]
    store = Store.open(path)
    store.put(many, (kept_text(PACK, "2025", pack().sections[0]),))
    store.close()
    return many


def overwrite(path: Path, start: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(content)


def leaf_page_of(path: Path, words: bytes) -> int:
    return path.read_bytes().index(words) // PAGE


def test_all_notes_but_those_on_a_broken_page_are_carried_over(path: Path, note: Annotation):
    many = filled(path, note)
    overwrite(path, leaf_page_of(path, b"note 100 note 100") * PAGE, b"\xff" * PAGE)
    store = Store.open(path)
    carried = store.annotations(PACK)
    assert 180 < len(carried) < 200
    assert set(carried) < set(many)
    assert store.kept_text(pack().sections[0].digest) is not None
    store.close()


def test_the_reader_is_told_in_one_sentence_and_the_damaged_file_is_kept(path: Path, note: Annotation):
    filled(path, note)
    overwrite(path, leaf_page_of(path, b"note 100 note 100") * PAGE, b"\xff" * PAGE)
    damaged = path.read_bytes()
    store = Store.open(path)
    (aside,) = path.parent.glob("notes-damaged-????-??-??-??????.db")
    assert store.notice == (
        f"The notes file was damaged: {len(store.annotations(PACK))} notes were carried over into a new one, "
        f"the damaged one is kept as {aside}."
    )
    assert aside.read_bytes() == damaged
    store.close()


def test_after_the_repair_notes_are_saved_as_before(path: Path, note: Annotation):
    path.parent.mkdir()
    path.write_bytes(b"not a database at all" * 500)
    store = Store.open(path)
    assert "0 notes were carried over" in store.notice
    store.put((note,))
    store.close()
    store = Store.open(path)
    assert (store.notice, store.annotations(PACK)) == ("", (note,))
    store.close()


@pytest.mark.parametrize(
    "damage", ["kind = 'Z'", "tags = '{'", "privacy = ''", "exact = NULL", "creator = CAST(x'ff41' AS TEXT)"]
)
def test_the_words_of_a_note_outlive_its_other_fields(path: Path, note: Annotation, damage: str):
    filled(path, note, notes=1)
    db = sqlite3.connect(path)
    db.execute(f"UPDATE annotations SET {damage}")
    db.commit()
    db.close()
    store = Store.open(path)
    (read,) = store.annotations(PACK)
    assert read.body == "note 0 " * 20
    store.close()


@pytest.mark.parametrize("damage", ["DROP TABLE annotations", "ALTER TABLE places RENAME COLUMN block TO b"])
def test_a_file_without_its_tables_is_repaired(path: Path, note: Annotation, damage: str):
    filled(path, note, notes=1)
    db = sqlite3.connect(path)
    db.execute(damage)
    db.close()
    store = Store.open(path)
    assert "was damaged" in store.notice
    assert store.kept_text(pack().sections[0].digest) is not None
    store.close()


def test_a_repair_that_ended_halfway_is_taken_up(path: Path, note: Annotation):
    (only,) = filled(path, note, notes=1)
    path.rename(path.with_name("notes-repaired.db"))
    store = Store.open(path)
    assert store.annotations(PACK) == (only,)
    store.close()


def test_a_repair_that_ended_early_is_begun_anew(path: Path, note: Annotation):
    filled(path, note)
    overwrite(path, leaf_page_of(path, b"note 100 note 100") * PAGE, b"\xff" * PAGE)
    path.with_name("notes-repaired.db").write_bytes(b"half")
    store = Store.open(path)
    assert len(store.annotations(PACK)) > 180
    store.close()


def test_two_repairs_in_one_second_keep_both_files(path: Path):
    path.parent.mkdir()
    for _ in range(2):
        path.write_bytes(b"not a database at all" * 500)
        Store.open(path).close()
    assert len(list(path.parent.glob("notes-damaged-*.db"))) == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_damaged_the_store_opens_and_saves(
    tmp_path_factory: pytest.TempPathFactory, note: Annotation, data: st.DataObject
):
    path = tmp_path_factory.mktemp("damaged") / "notes.db"
    many = filled(path, note, notes=40)
    size = path.stat().st_size
    for _ in range(data.draw(st.integers(1, 3))):
        overwrite(path, data.draw(st.integers(0, size - 1)), data.draw(st.binary(min_size=1, max_size=600)))
    if data.draw(st.booleans()):
        with path.open("r+b") as file:
            file.truncate(data.draw(st.integers(0, size)))
    try:
        store = Store.open(path)
    except StoreError:
        return
    assert len(store.annotations(PACK)) <= len(many)
    store.put((note,))
    assert store.annotation(note.id) == note
    store.close()
