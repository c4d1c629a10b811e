"""Notes made in other programs: Hypothesis, and readers that write the annotations of Readium."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefing.annotation.model import Privacy
from briefing.annotation.planning import Fate
from briefing.app.session import Session
from briefing.document.ids import TRADITIONAL, SectionId

ONE = SectionId("one")


def row(name: str = "Abc_1-x", **changes: Any) -> dict[str, Any]:
    """A note as the Hypothesis API gives it."""
    return {
        "id": name,
        "created": "2026-03-01T10:00:00.123456+00:00",
        "updated": "2026-03-02T10:00:00.123456+00:00",
        "user": "acct:chan@hypothes.is",
        "user_info": {"display_name": "Chan"},
        "uri": "https://intranet.example/statement.html",
        "text": "Which **date**?",
        "tags": ["dates"],
        "group": "__world__",
        "permissions": {"read": ["group:__world__"], "update": ["acct:chan@hypothes.is"]},
        "target": [
            {
                "source": "https://intranet.example/statement.html",
                "selector": [
                    {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]"},
                    {"type": "TextPositionSelector", "start": 400, "end": 411},
                    {"type": "TextQuoteSelector", "exact": "took\n  effect", "prefix": "regime 𨋢 ", "suffix": " on 1"},
                ],
            }
        ],
        "document": {"title": ["Statement"]},
        **changes,
    }


def bookmark(**changes: Any) -> dict[str, Any]:
    """An annotation as a reader of e-books exports it."""
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:uuid:3f1b4c9e-0000-4000-8000-000000000001",
        "type": "Annotation",
        "created": "2026-02-01T08:00:00Z",
        "creator": {"id": "urn:uuid:3f1b4c9e-0000-4000-8000-00000000000a", "type": "Person", "name": "Wong"},
        "target": {
            "source": "OEBPS/legal.xhtml",
            "meta": {"headings": [{"level": 1, "txt": "Legal"}], "page": "4"},
            "selector": [
                {"type": "TextQuoteSelector", "exact": "License dealers.", "prefix": "Measures\n\n  ", "suffix": ""},
                {"type": "ProgressionSelector", "value": 0.25},
            ],
        },
        "body": {
            "type": "TextualBody",
            "value": "Who?",
            "color": "blue",
            "highlight": "solid",
            "keyword": "teacher",
            "textDirection": "ltr",
        },
        **changes,
    }


def readium(*items: dict[str, Any]) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:uuid:3f1b4c9e-0000-4000-8000-0000000000ff",
        "type": "AnnotationSet",
        "generator": {"id": "https://reader.example/", "type": "Software", "name": "A reader"},
        "about": {"dc:identifier": ["urn:isbn:1234567890"], "dc:format": "application/epub+zip"},
        "items": list(items),
    }


@pytest.fixture
def file(tmp_path: Path):
    def write(document: object, name: str = "notes.json") -> Path:
        path = tmp_path / name
        path.write_text(json.dumps(document), "utf-8")
        return path

    return write


@pytest.mark.parametrize(
    "document",
    [{"total": 1, "rows": [row()]}, {"export_date": "2026-03-03", "annotations": [row()]}, [row()], row()],
    ids=["answer of the API", "export of the client", "list", "single"],
)
def test_a_hypothesis_note_comes_to_its_words_with_author_text_and_tags(session: Session, file, document):
    (note,) = session.apply(session.plan_import([file(document)])).added
    start, end = session.place(note) or (0, 0)
    assert (note.section, session.pack.sections[0].text[start:end]) == (ONE, "took effect")
    assert (note.creator, note.body, note.tags) == ("Chan", "Which **date**?", ("dates",))
    assert (note.created, note.modified) == ("2026-03-01T10:00:00.123456Z", "2026-03-02T10:00:00.123456Z")


def test_a_private_hypothesis_note_stays_private(session: Session, file):
    mine = row(permissions={"read": ["acct:chan@hypothes.is"]})
    (note,) = session.apply(session.plan_import([file([mine])])).added
    assert note.privacy is Privacy.PRIVATE
    assert "Which" not in session.export_notes()


def test_hypothesis_threads_stay_threads(session: Session, file):
    reply = row("R1", references=["Abc_1-x"], text="On 1 August.", target=[{"source": "https://intranet.example/"}])
    second = row("R2", references=["Abc_1-x", "R1"], text="Thanks.", target=[{"source": "https://intranet.example/"}])
    session.apply(session.plan_import([file([second, reply, row()])]))
    assert [one.body for one in session.annotations_of(ONE)] == ["Which **date**?", "On 1 August.", "Thanks."]


def test_an_annotation_of_an_e_book_reader_comes_to_its_words(session: Session, file):
    (note,) = session.apply(session.plan_import([file(readium(bookmark()), "notes.annotation")])).added
    start, end = session.place(note) or (0, 0)
    assert session.pack.sections[0].text[start:end] == "License dealers."
    assert (note.creator, note.body, note.section) == ("Wong", "Who?", ONE)


def test_nothing_that_came_along_is_lost_in_an_export(session: Session, file):
    session.apply(session.plan_import([file(readium(bookmark())), file([row()], "h.json")]))
    told = session.export_notes()
    for kept in ("OEBPS/legal.xhtml", '"page": "4"', "ProgressionSelector", '"color": "blue"', "teacher"):
        assert kept in told
    for kept in ("RangeSelector", "https://intranet.example/statement.html", "Abc_1-x", "__world__", "acct:chan"):
        assert kept in told


def test_what_came_from_elsewhere_goes_through_a_colleague_unchanged(session: Session, colleague, file):
    session.apply(session.plan_import([file(readium(bookmark())), file([row()], "h.json")]))
    told = session.export_notes()
    ben = colleague("ben")
    ben.import_notes(told, Path("notes.annotation"))
    assert ben.export_notes() == told


def test_words_that_are_not_here_are_kept_listed_and_can_be_put_somewhere(session: Session, file):
    selector = [{"type": "TextQuoteSelector", "exact": "no such words"}]
    plan = session.plan_import([file(readium(bookmark(target={"source": "x.xhtml", "selector": selector})))])
    assert [one.why for one in plan.of(Fate.UNPLACED)] == ["its words are not in this briefing"]
    report = session.apply(plan)
    (note,) = report.added
    assert report.unplaced == (note.id,)
    assert (note.section, session.place(note)) == (None, None)
    assert note.target.selector is not None
    assert note.target.selector.exact == "no such words"
    session.change_range(note.id, 0, 4, section=ONE)
    assert [session.place(one) for one in session.annotations_of(ONE)] == [(0, 4)]


def test_an_unplaced_note_is_the_same_after_an_export(session: Session, colleague, file):
    selector = [{"type": "TextQuoteSelector", "exact": "no such words", "prefix": "p"}]
    session.apply(session.plan_import([file(readium(bookmark(target={"source": "x.xhtml", "selector": selector})))]))
    ben = colleague("ben")
    assert ben.import_notes(session.export_notes(), Path("n.annotation")).added == session.annotations()


def test_words_that_stand_several_times_are_told_apart_by_what_is_around(session: Session, file):
    def quoting(prefix: str) -> dict[str, Any]:
        selector = [{"type": "TextQuoteSelector", "exact": "s", "prefix": prefix, "suffix": ""}]
        return readium(bookmark(target={"source": "x", "selector": selector}))

    assert session.plan_import([file(quoting(""))]).of(Fate.UNPLACED)
    (placed,) = session.plan_import([file(quoting("Measure"))]).of(Fate.NEW)
    assert placed.merged is not None
    assert placed.merged.target.selector is not None
    assert placed.merged.target.selector.prefix.endswith("Measure")


def test_words_in_another_language_of_the_briefing_are_found_there(session: Session, file):
    selector = [{"type": "TextQuoteSelector", "exact": "代幣化"}]
    target = {"source": "x", "selector": selector}
    (note,) = session.apply(session.plan_import([file(readium(bookmark(target=target)))])).added
    assert (note.section, note.target.language) == (SectionId("two"), TRADITIONAL)


def test_a_note_on_a_whole_page_is_about_the_whole_briefing(session: Session, file):
    (note,) = session.apply(session.plan_import([file([row(target=[{"source": "https://intranet.example/"}])])])).added
    assert (note.section, note.target.selector) == (None, None)


def test_coming_again_from_elsewhere_changes_nothing_and_a_newer_text_replaces_the_older(session: Session, file):
    session.apply(session.plan_import([file([row()])]))
    assert [one.fate for one in session.plan_import([file([row()])]).items] == [Fate.HERE]
    newer = row(text="Which year?", updated="2026-04-01T10:00:00+00:00")
    (note,) = session.apply(session.plan_import([file([newer])])).changed
    assert (note.body, note.rivals) == ("Which year?", ())


def test_a_text_changed_here_and_there_is_kept_from_both(session: Session, file):
    (note,) = session.apply(session.plan_import([file([row()])])).added
    session.edit(note.id, body="Which day?")
    newer = row(text="Which year?", updated="2027-04-01T10:00:00+00:00")
    (item,) = session.plan_import([file([newer])]).of(Fate.CONFLICTING)
    assert item.merged is not None
    assert {item.merged.body, *(rival.text for rival in item.merged.rivals)} == {"Which year?", "Which day?"}


def test_a_bad_row_is_refused_alone(session: Session, file):
    plan = session.plan_import([file({"rows": [row(), row("X", created=None, updated=None), row("Y", text=5)]})])
    assert [(one.fate, one.place) for one in plan.items] == [
        (Fate.NEW, "rows[0]"),
        (Fate.NEW, "rows[2]"),
        (Fate.REFUSED, "rows[1]"),
    ]
