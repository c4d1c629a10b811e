import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.exchange import annotation_set, web_annotation
from briefing.annotation.fields import stamped
from briefing.annotation.importing import Incoming, read_annotations
from briefing.annotation.model import Annotation
from briefing.annotation.planning import Fate, Here, MergePlan, plan
from briefing.annotation.strict_json import DEEPEST, LARGEST, parse, read_text
from briefing.document.ids import PackId
from briefing.errors import NotesFileError
from tests.unit.builders import pack
from tests.unit.strategies import annotations, json_values, sets_of_annotations

FILE = Path("notes.json")
PACK = PackId("test-pack")


def incoming(*given: Annotation) -> Incoming:
    return read_annotations(annotation_set(pack(), given), FILE)


def planned(given: Incoming, *ours: Annotation) -> MergePlan:
    return plan([(FILE, given)], Here(PACK, {one.id: one for one in ours}, {}))


def counts(found: MergePlan) -> tuple[int, int, int, int]:
    """New, changed, already here and refused."""
    new, changed, here, refused = (len(found.of(fate)) for fate in (Fate.NEW, Fate.CHANGED, Fate.HERE, Fate.REFUSED))
    return new, changed, here, refused


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1, column 1: this is not JSON"),
        ('{"items": [}', "line 1, column 12: this is not JSON"),
        ('{"items": []} {}', "line 1, column 15: this is not JSON"),
        ('{"a": NaN}', "NaN is not a number in JSON."),
        ('{"a": -Infinity}', "-Infinity is not a number in JSON."),
        ('{"a": 1e999}', "the number 1e999 is too large."),
        ('{"a": 1' + "0" * 30 + "}", "the number 100000000000000000… is too large."),
        ('{"items": [], "items": []}', "the key “items” stands twice in one object."),
        ('{"items": [{"id": "\\ud800"}]}', "items[0].id holds half a character"),
        ('{"\\ud800": 1}', "a name in the text holds half a character"),
        ("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), f"objects are nested more than {DEEPEST} deep."),
        ("[" * 100_000, f"objects are nested more than {DEEPEST} deep."),
        ('"text"', "it holds no set of annotations"),
        ('{"type": "AnnotationSet"}', "it holds no set of annotations"),
    ],
)
def test_a_file_that_is_no_set_of_annotations_is_refused_with_the_place(text: str, told: str):
    with pytest.raises(NotesFileError) as refused:
        read_annotations(text, FILE)
    assert str(refused.value).startswith(f"The notes in notes.json cannot be imported: {told}")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path):
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(NotesFileError, match="larger than 32 MB"):
        read_text(large)


def test_a_file_that_is_missing_or_no_text_is_told(tmp_path: Path):
    (tmp_path / "picture.json").write_bytes(b"{\x89PNG")
    with pytest.raises(NotesFileError, match="no such file or directory"):
        read_text(tmp_path / "missing.json")
    with pytest.raises(NotesFileError, match="byte 2 is not UTF-8 text"):
        read_text(tmp_path / "picture.json")


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path):
    (tmp_path / "notes.json").write_bytes(b"\xef\xbb\xbf[]")
    assert read_text(tmp_path / "notes.json") == "[]"


@given(json_values)
def test_what_json_can_hold_is_read_as_it_is(value: object):
    assert parse(json.dumps(value, ensure_ascii=False), FILE) == value


def with_value(item: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    *holders, last = path.split(".")
    holder: Any = item
    for name in holders:
        holder = holder[int(name) if name.isdigit() else name]
    holder[last] = value
    return item


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        ("type", "Canvas", "it is no Annotation"),
        ("id", "", "it has no usable id"),
        ("id", "two words", "it has no usable id"),
        ("id", 5, "its “id” is no text"),
        ("created", "yesterday", "“yesterday” is no date"),
        ("modified", "0001-01-01T00:00:00+08:00", "“0001-01-01T00:00:00+08:00” is no date"),
        ("bodyValue", "text", "it has a bodyValue"),
        ("target", [], "it has not exactly one target"),
        ("target.source", 1, "its “source” is no text"),
        ("target.source", "urn:briefing:other#one", "it is about the briefing “other”"),
        ("target.selector", {"type": "SvgSelector", "value": "<svg/>"}, "its words are described in no way known here"),
        ("target.selector.0.start", 5, "its position 5 to 9 does not fit its words"),
        ("target.selector.0.start", -1, "its position -1 to 9 does not fit its words"),
        ("target.selector.0.start", True, "its words lack a TextPositionSelector or a TextQuoteSelector"),
        ("target.selector.0.end", 10**12, "its position 0 to 1000000000000 does not fit its words"),
        ("target.selector.1.exact", "", "its words lack a TextPositionSelector or a TextQuoteSelector"),
        ("target.selector.1.prefix", 1, "its “prefix” is no text"),
        ("briefing:kind", "Z", "its “briefing:kind” is none of K, Q, A, R, L"),
        ("briefing:status", "lost", "its “briefing:status” is none of open, accepted, rejected, done"),
    ],
)
def test_a_bad_annotation_is_refused_alone_with_place_and_reason(note: Annotation, path: str, value: object, why: str):
    good = web_annotation(replace(note, id=note.id[:-1] + "2"))  # type: ignore[arg-type]
    bad = with_value(json.loads(json.dumps(web_annotation(note))), path, value)
    found = planned(read_annotations(json.dumps({"items": [good, bad]}), FILE))
    assert counts(found) == (1, 0, 0, 1)
    (refused,) = found.of(Fate.REFUSED)
    assert refused.place == "items[1]"
    assert refused.why.startswith(why)


def test_lists_collections_and_single_annotations_are_read_too(note: Annotation):
    item = web_annotation(note)
    for document in ([item], {"type": "AnnotationCollection", "first": {"items": [item]}}, item, {"items": [item]}):
        assert counts(planned(read_annotations(json.dumps(document), FILE))) == (1, 0, 0, 0)


@given(sets_of_annotations())
def test_importing_twice_changes_nothing(given_annotations: list[Annotation]):
    found = planned(incoming(*given_annotations), *given_annotations)
    assert counts(found) == (0, 0, len(given_annotations), 0)


def test_the_later_version_wins_whichever_comes_first(note: Annotation):
    later = replace(note, body="later", modified="2026-01-01T00:00:01Z")
    assert [item.merged for item in planned(incoming(later), note).of(Fate.CHANGED)] == [stamped(later)]
    assert counts(planned(incoming(note), later)) == (0, 0, 1, 0)


def test_what_was_deleted_here_stays_deleted_unless_it_was_brought_back_since(note: Annotation):
    deleted = replace(note, deleted=True, modified="2026-01-02T00:00:00Z")
    assert [item.why for item in planned(incoming(note), deleted).of(Fate.HERE)] == ["it was deleted here"]
    back = replace(note, body="still needed", modified="2026-01-03T00:00:00Z")
    assert [item.merged for item in planned(incoming(back), deleted).of(Fate.CHANGED)] == [stamped(back)]


def test_the_target_of_a_note_here_never_changes(note: Annotation):
    other = replace(note, target=replace(note.target, edition="2022"), modified="2027-01-01T00:00:00Z")
    assert [item.why for item in planned(incoming(other), note).of(Fate.REFUSED)] == ["another note has the same id"]


def test_an_id_that_stands_twice_in_a_file_counts_once(note: Annotation):
    items = [web_annotation(note), web_annotation(replace(note, body="other"))]
    found = planned(read_annotations(json.dumps({"items": items}), FILE))
    assert counts(found) == (1, 0, 0, 1)
    assert found.of(Fate.REFUSED)[0].why == "its id stands at items[0] already"


@given(annotations(), st.data())
def test_no_mutation_of_an_annotation_does_worse_than_being_refused(annotation: Annotation, data: st.DataObject):
    item: dict[str, Any] = json.loads(json.dumps(web_annotation(annotation)))
    holder = data.draw(st.sampled_from([item, item["target"], *(one for one in item["target"].get("selector", []))]))
    holder[data.draw(st.sampled_from(sorted(holder)))] = data.draw(json_values)
    for one in planned(read_annotations(json.dumps([item]), FILE)).of(Fate.NEW):
        assert one.merged is not None
        assert json.loads(annotation_set(pack(), (one.merged,)))["items"]
