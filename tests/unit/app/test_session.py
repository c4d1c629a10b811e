import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.annotation.exchange import annotation_set
from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Status
from briefing.app.jobs import open_session
from briefing.app.paths import DataFolder, built_in_pack
from briefing.app.session import SectionState, Session
from briefing.app.settings import Settings, save
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, SectionId
from briefing.errors import (
    LanguageMissingError,
    NoteMissingError,
    NotesFileError,
    RangeError,
    SectionMissingError,
    SettingsUnwritableError,
)
from briefing.export.request import NotesMode
from briefing.search.hits import HitKind
from tests.unit.app.conftest import Colleague

ONE, TWO = SectionId("one"), SectionId("two")


def test_a_note_on_words_knows_them_and_their_place(session: Session):
    added = session.add(ONE, kind=Kind.QUESTION, body="Since when?", start=12, end=22)
    assert added.target.selector is not None
    assert (added.target.selector.exact, added.target.selector.block) == ("stablecoin", "one-lead")
    assert session.place(added) == (12, 22)


def test_a_note_carries_who_and_when(session: Session):
    session.change_settings(author="  A. Reader ")
    added = session.add(ONE, kind=Kind.KEY)
    assert (added.creator, added.created) == ("A. Reader", added.modified)
    assert added.created.startswith("2026-11-22T12:")
    assert session.add(ONE, kind=Kind.KEY, author="B").creator == "B"


def test_every_edit_has_a_later_stamp(session: Session):
    stamps = [session.add(ONE, kind=Kind.KEY).modified]
    note = session.annotations()[0].id
    stamps += [session.edit(note, body=f"text {number}").modified for number in range(5)]
    assert stamps == sorted(set(stamps))


def test_all_fields_can_be_edited(session: Session):
    note = session.add(ONE, kind=Kind.KEY, body="old")
    edited = session.edit(
        note.id, kind=Kind.RISK, body="new\r\ntext", tags=("a", " b ", "a"), status=Status.DONE, privacy=Privacy.PRIVATE
    )
    assert (edited.kind, edited.body, edited.tags) == (Kind.RISK, "new\ntext", ("a", "b"))
    assert (edited.status, edited.privacy, edited.target) == (Status.DONE, Privacy.PRIVATE, note.target)


def test_an_edit_that_changes_nothing_is_no_action(session: Session):
    note = session.add(ONE, kind=Kind.KEY, body="text")
    assert session.edit(note.id, body="text ") == note
    assert session.undo_name == "add"


def test_notes_stand_in_reading_order(session: Session):
    for section, start in ((TWO, 0), (ONE, 20), (None, None), (ONE, None), (ONE, 3)):
        end = None if start is None else start + 2
        session.add(section, kind=Kind.KEY, body=f"{section} {start}", start=start, end=end)
    order = ["None None", "one None", "one 3", "one 20", "two 0"]
    assert [one.body for one in session.annotations()] == order
    assert [one.body for one in session.annotations_of(ONE)] == order[1:4]
    assert session.counts() == {ONE: 3, TWO: 1}


def test_everything_is_there_after_a_restart(session: Session, open_one):
    note = session.add(ONE, kind=Kind.ACTION, body="Ask", start=0, end=9)
    session.set_state(ONE, SectionState.READ)
    session.remember_place(ONE, 12)
    session.close()
    again = open_one()
    assert again.annotations() == (note,)
    assert again.state_of(ONE) is SectionState.READ
    assert again.state_of(TWO) is SectionState.UNREAD
    assert again.place_read == (ONE, 12)


def test_a_deleted_note_can_be_brought_back_after_a_restart(session: Session, open_one):
    note = session.add(ONE, kind=Kind.KEY, body="text")
    session.delete(note.id)
    session.close()
    again = open_one()
    assert again.annotations() == ()
    assert [one.id for one in again.deleted()] == [note.id]
    again.restore(note.id)
    assert [one.body for one in again.annotations()] == ["text"]


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 3), (0, 10_000)])
def test_a_range_outside_the_text_is_refused(session: Session, start: int, end: int):
    with pytest.raises(RangeError, match=f"There is no text from {start} to {end} in section “one”"):
        session.add(ONE, kind=Kind.KEY, start=start, end=end)
    assert session.annotations() == ()


def test_an_unknown_section_or_note_is_refused(session: Session):
    with pytest.raises(SectionMissingError):
        session.add(SectionId("nowhere"), kind=Kind.KEY)
    for act in (session.delete, session.restore, session.edit):
        with pytest.raises(NoteMissingError):
            act(AnnotationId("urn:uuid:none"))


def test_a_deleted_note_cannot_be_edited(session: Session):
    note = session.add(ONE, kind=Kind.KEY)
    session.delete(note.id)
    with pytest.raises(NoteMissingError):
        session.edit(note.id, body="x")


def test_in_another_language_a_note_shows_at_the_same_paragraph(session: Session):
    note = session.add(ONE, kind=Kind.KEY, start=0, end=9)
    session.switch_language(TRADITIONAL)
    assert session.place(note) == (0, len("穩定幣制度於 2025 年 8 月 1 日生效。"))
    session.switch_language(ENGLISH)
    assert session.place(note) == (0, 9)


def test_the_place_follows_its_paragraph_into_another_language(session: Session):
    session.remember_place(ONE, 30)
    session.switch_language(TRADITIONAL)
    assert session.place_read == (ONE, 0)
    session.switch_language(ENGLISH)
    assert session.place_read == (ONE, 30)


def test_a_language_the_pack_lacks_is_refused(session: Session):
    with pytest.raises(LanguageMissingError):
        session.switch_language(SIMPLIFIED)
    assert session.pack.language == ENGLISH


def test_the_text_of_an_annotated_section_is_kept(session: Session):
    note = session.add(TWO, kind=Kind.KEY, start=0, end=5)
    kept = session._store.kept_text(note.target.section_digest)
    assert kept is not None
    assert kept.text == session.pack.sections[1].text


def test_a_note_on_a_section_that_is_not_here_can_be_answered(session: Session, note: Annotation):
    elsewhere = replace(note, target=replace(note.target, section=SectionId("gone")))
    session.import_notes(annotation_set(session.pack, (elsewhere,)), Path("notes.json"))
    answer = session.reply(note.id, "Since June.")
    assert session.replies_to(note.id) == (answer,)
    assert session.section_of(answer) == session.section_of(session.find(note.id))


def test_search_finds_text_and_notes_as_they_are_now(session: Session):
    note = session.add(ONE, kind=Kind.KEY, body="Ask the regulator", start=0, end=9)
    assert [hit.owner for hit in session.search("regulator")] == [note.id]
    session.edit(note.id, body="Never mind", tags=("custody",))
    assert session.search("regulator") == ()
    (hit,) = session.search("custody")
    assert (hit.kind, hit.section, hit.start, hit.end) == (HitKind.NOTE, ONE, 0, 9)
    assert {hit.kind for hit in session.search("stablecoin")} == {HitKind.TEXT}


def test_search_follows_the_language(session: Session):
    assert session.search("穩定幣") == ()
    session.switch_language(TRADITIONAL)
    assert session.search("穩定幣")[0].language == TRADITIONAL
    (both,) = session.search("2025", languages=session.languages)
    assert both.language == TRADITIONAL
    assert [other.language for other in both.also] == [ENGLISH]


def test_a_session_that_a_job_has_opened_is_used_by_the_window(data_folder: Path):
    with ThreadPoolExecutor() as jobs:
        opened = jobs.submit(open_session, built_in_pack(), DataFolder(data_folder)).result()
    note = opened.add(None, kind=Kind.KEY, body="text")
    assert opened.annotations() == (note,)
    opened.close()


def test_a_window_opens_in_the_language_last_read_in(data_folder: Path):
    data = DataFolder(data_folder)
    save(Settings(language="zh-HK"), data.settings)
    for language, shown in ((None, TRADITIONAL), (ENGLISH, ENGLISH)):
        opened = open_session(built_in_pack(), data, language)
        assert opened.pack.language == shown
        opened.close()


def test_another_windows_note_appears_on_refresh(session: Session, open_one):
    other = open_one()
    assert session.refresh() is None
    note = other.add(TWO, kind=Kind.RISK, body="theirs")
    change = session.refresh()
    assert change is not None
    assert change.sections == {TWO}
    assert session.annotations() == (note,)


def test_two_windows_edit_different_fields_of_one_note(session: Session, open_one):
    note = session.add(ONE, kind=Kind.KEY, body="text")
    other = open_one()
    session.edit(note.id, kind=Kind.RISK)
    edited = other.edit(note.id, body="new text")
    assert (edited.kind, edited.body) == (Kind.RISK, "new text")


def test_notes_travel_to_another_reader(session: Session, colleague: Colleague, tmp_path: Path):
    session.add(ONE, kind=Kind.KEY, body="shared", start=0, end=4)
    text = session.export_notes()
    another = colleague("Amy")
    report = another.import_notes(text, tmp_path / "notes.json")
    assert [one.body for one in report.added] == ["shared"]
    assert another.export_notes() == text


def test_importing_twice_changes_nothing(session: Session, tmp_path: Path):
    session.add(ONE, kind=Kind.KEY, body="shared")
    report = session.import_notes(session.export_notes(), tmp_path)
    assert (len(report.added), len(report.changed), len(report.unchanged)) == (0, 0, 1)
    assert session.undo_name == "add"


def test_a_bad_file_changes_nothing(session: Session, tmp_path: Path):
    with pytest.raises(NotesFileError):
        session.import_notes("{", tmp_path / "bad.json")
    assert session.annotations() == ()


def test_private_notes_leave_only_when_asked_for(session: Session):
    note = session.add(ONE, kind=Kind.KEY, body="CANARY")
    session.edit(note.id, privacy=Privacy.PRIVATE)
    assert "CANARY" not in session.export_notes()
    assert "CANARY" in session.export_notes(private=True)
    assert session.pdf_request().notes == ()


def test_a_pdf_request_has_the_notes_of_its_sections_placed(session: Session):
    session.add(None, kind=Kind.KEY, body="all")
    session.add(ONE, kind=Kind.KEY, start=0, end=9)
    session.add(TWO, kind=Kind.KEY, body="two")
    request = session.pdf_request((ONE,), NotesMode.BOTH, prepared_for="B", marking="RESTRICTED")
    assert [(one.annotation.body, one.start, one.end) for one in request.notes] == [("all", None, None), ("", 0, 9)]
    assert (request.date, request.prepared_by, request.marking) == ("2026-11-22", session.author, "RESTRICTED")
    assert session.pdf_request(notes_mode=NotesMode.NONE).notes == ()
    with pytest.raises(SectionMissingError):
        session.pdf_request((SectionId("nowhere"),))


def test_settings_hold_even_when_they_cannot_be_saved(session: Session, data_folder: Path):
    (data_folder / "settings.json").mkdir()
    with pytest.raises(SettingsUnwritableError):
        session.change_settings(theme="dark")
    assert session.settings.theme == "dark"
    with pytest.raises(ValueError, match="no setting theme"):
        session.change_settings(theme="pink")


def test_an_export_names_every_note_once(session: Session):
    for _ in range(3):
        session.add(ONE, kind=Kind.KEY, start=0, end=9)
    items = json.loads(session.export_notes())["items"]
    assert {item["id"] for item in items} == {one.id for one in session.annotations()}
