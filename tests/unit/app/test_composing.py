from dataclasses import replace
from pathlib import Path

import pytest

from briefing.annotation.model import Annotation, Kind, Privacy
from briefing.app.composing import compose, free_names, needed_marking, sections_of
from briefing.app.leaving import leaving
from briefing.app.order import Occasion, Order
from briefing.app.profiles import CLEAN, MEETING, MINISTER, NOTES, Profile, Scope
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.errors import MarkingLoweredError, NothingToExportError, PasswordMissingError
from briefing.export.request import Copy, NotesMode, Part, Standard
from tests.unit.app.conftest import Open

ONE, TWO = SectionId("one"), SectionId("two")


@pytest.fixture
def noted(session: Session) -> Session:
    """A session with six notes: a private one with an answer, and four that differ in kind, privacy and author."""
    private = session.add(ONE, kind=Kind.RISK, body="canary", privacy=Privacy.PRIVATE, author="A")
    session.reply(private.id, "canary too", author="B")
    session.add(ONE, kind=Kind.QUESTION, body="Since when?", start=0, end=9, author="A")
    session.add(TWO, kind=Kind.KEY, body="Bonds", privacy=Privacy.RECORD, author="B")
    session.add(None, kind=Kind.ACTION, body="Brief the office", author="A")
    session.add(TWO, kind=Kind.LINE, body="We lead", author="B")
    return session


def bodies(notes: tuple[Annotation, ...]) -> set[str]:
    return {one.body for one in notes}


def test_private_notes_and_answers_to_them_stay_and_all_are_counted(noted: Session):
    left = leaving(noted, Order(MEETING))
    assert bodies(left.notes) == {"Since when?", "Bonds", "Brief the office", "We lead"}
    assert (left.private, left.others) == (2, 0)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order(CLEAN), set()),
        (Order(MEETING, sections=(ONE,)), {"Since when?", "Brief the office"}),
        (Order(MEETING, left_out=frozenset({"B"})), {"Since when?", "Brief the office"}),
        (Order(Profile("", kinds=frozenset({Kind.LINE}))), {"We lead"}),
        (Order(Profile("", privacies=frozenset({Privacy.RECORD, Privacy.PRIVATE}))), {"Bonds"}),
    ],
)
def test_notes_leave_by_section_author_kind_and_privacy(noted: Session, order: Order, expected: set[str]):
    left = leaving(noted, order)
    assert bodies(left.notes) == expected
    assert len(left.notes) + left.private + left.others == len(noted.annotations())


def test_the_request_has_exactly_the_notes_that_leave(noted: Session):
    for profile in (MINISTER, MEETING, CLEAN, NOTES):
        [file] = compose(noted, Order(profile))
        assert tuple(one.annotation for one in file.request.notes) == leaving(noted, Order(profile)).notes


def test_profile_and_occasion_stand_in_the_request(session: Session):
    occasion = Occasion("LegCo panel", "FSTB", "Members", "Secretary", "A. Writer", "2026-11-22")
    [file] = compose(session, Order(MEETING, sections=(TWO,), occasion=occasion))
    request = file.request
    assert (request.meeting, request.organisation, request.audience) == ("LegCo panel", "FSTB", "Members")
    assert (request.prepared_for, request.prepared_by, request.date) == ("Secretary", "A. Writer", "2026-11-22")
    assert (request.layout, request.dividers, request.sections) == (MEETING.layout, True, (TWO,))
    assert file.name == "Briefing pack - Test - Members - 2026-11-22.pdf"


def test_all_sections_one_by_one_are_the_whole_pack(session: Session):
    assert compose(session, Order(MEETING, sections=(ONE, TWO)))[0].request.sections == ()


@pytest.mark.parametrize("mode", NotesMode)
def test_notes_are_a_part_exactly_where_they_are_printed(session: Session, mode: NotesMode):
    [file] = compose(session, Order(replace(MEETING, notes_mode=mode)))
    assert (Part.NOTES in file.request.parts) is (mode in {NotesMode.PRINTED, NotesMode.BOTH})


def test_each_recipient_has_a_copy_with_a_name_and_a_number(session: Session, tmp_path: Path):
    files = compose(session, Order(CLEAN, recipients=("陳先生", "B. Lee"), occasion=Occasion(date="2026-11-22")))
    assert [file.request.copy for file in files] == [Copy("陳先生", 1, 2), Copy("B. Lee", 2, 2)]
    (tmp_path / files[1].name).touch()
    assert [path.name for path in free_names(files, tmp_path)] == [
        "Briefing pack - Test - 陳先生 - 2026-11-22.pdf",
        "Briefing pack - Test - B. Lee - 2026-11-22 v2.pdf",
    ]


def test_copies_for_people_of_one_name_do_not_replace_each_other(session: Session, tmp_path: Path):
    paths = free_names(compose(session, Order(CLEAN, recipients=("B. Lee", "B. Lee"))), tmp_path)
    assert len(set(paths)) == 2


@pytest.fixture
def marked(open_one: Open, monkeypatch: pytest.MonkeyPatch) -> Session:
    """A restricted briefing whose second section is confidential."""
    session = open_one()
    one, two = session.pack.sections
    pack = replace(session.pack, marking="RESTRICTED", sections=(one, replace(two, marking="CONFIDENTIAL")))
    monkeypatch.setattr(session, "_pack", pack)
    return session


@pytest.mark.parametrize(
    ("sections", "needed"), [((ONE,), "RESTRICTED"), ((TWO,), "CONFIDENTIAL"), ((), "CONFIDENTIAL")]
)
def test_a_pack_is_marked_as_high_as_what_is_in_it(marked: Session, sections, needed: str):
    order = Order(CLEAN, sections=sections)
    assert needed_marking(marked, order) == needed
    [file] = compose(marked, order)
    assert file.request.marking == needed
    assert file.name.endswith(f" - {needed}.pdf")


def test_a_marking_goes_lower_only_when_that_is_said(marked: Session):
    order = Order(CLEAN, marking="RESTRICTED")
    with pytest.raises(MarkingLoweredError, match="marked CONFIDENTIAL, and “RESTRICTED” is lower"):
        compose(marked, order)
    assert compose(marked, replace(order, lowers_marking=True))[0].request.marking == "RESTRICTED"
    assert compose(marked, replace(order, marking="SECRET"))[0].request.marking == "SECRET"


def test_a_protected_file_needs_a_password_and_no_other_gets_it(session: Session):
    protected = replace(CLEAN, standard=Standard.PROTECTED)
    with pytest.raises(PasswordMissingError):
        compose(session, Order(protected))
    assert compose(session, Order(protected, password="x"))[0].request.password == "x"
    assert compose(session, Order(CLEAN, password="x"))[0].request.password == ""
    assert "secret-word" not in repr(Order(CLEAN, password="secret-word"))


def test_sections_are_found_by_scope(noted: Session):
    assert sections_of(noted, CLEAN) == (ONE, TWO)
    assert sections_of(noted, Profile("", scope=Scope.CURRENT), current=TWO) == (TWO,)
    assert sections_of(noted, Profile("", scope=Scope.WITH_NOTES)) == (ONE, TWO)
    assert sections_of(noted, Profile("", scope=Scope.CHANGED), changed=frozenset({TWO})) == (TWO,)
    assert sections_of(noted, Profile("", scope=Scope.CHOSEN, sections=(TWO, SectionId("x")))) == (TWO,)
    assert sections_of(noted, Profile("", scope=Scope.CHOSEN, sections=(SectionId("x"),))) == (ONE, TWO)


@pytest.mark.parametrize("scope", [Scope.CURRENT, Scope.WITH_NOTES, Scope.CHANGED])
def test_where_there_are_no_such_sections_that_is_said(session: Session, scope: Scope):
    with pytest.raises(NothingToExportError):
        sections_of(session, Profile("", scope=scope))
