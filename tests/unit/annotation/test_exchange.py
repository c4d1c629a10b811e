import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.exchange import annotation_set, web_annotation
from briefing.annotation.importing import read_annotations
from briefing.annotation.model import Annotation, Clocks, Kind
from briefing.annotation.reading import read_annotation
from briefing.document.ids import SectionId
from tests.unit.builders import pack
from tests.unit.strategies import annotations, json_values, sets_of_annotations, words

PACK = pack()
FILE = Path("notes.annotation")


def imported(text: str) -> list[Annotation]:
    incoming = read_annotations(text, FILE)
    assert not incoming.refused
    return [annotation for _, annotation in incoming.annotations]


@given(sets_of_annotations())
def test_export_import_export_gives_the_same_bytes(given_annotations: list[Annotation]):
    first = annotation_set(PACK, given_annotations)
    assert annotation_set(PACK, imported(first)) == first


@given(sets_of_annotations())
def test_an_import_gives_back_every_field(given_annotations: list[Annotation]):
    back = imported(annotation_set(PACK, given_annotations))
    assert sorted(back, key=lambda one: one.id) == sorted(given_annotations, key=lambda one: one.id)


@given(sets_of_annotations(), st.randoms())
def test_the_order_given_does_not_matter(given_annotations: list[Annotation], random):
    shuffled = list(given_annotations)
    random.shuffle(shuffled)
    assert annotation_set(PACK, shuffled) == annotation_set(PACK, given_annotations)


UNKNOWN = st.dictionaries(words.map(lambda word: f"x:{word}"), json_values, min_size=1, max_size=3)


@given(annotations(), UNKNOWN, st.sampled_from(["item", "target", "creator", "body", "quote"]))
def test_unknown_keys_are_written_again(annotation: Annotation, unknown: dict, holder: str):
    item: dict[str, Any] = web_annotation(
        replace(annotation, creator="A", body="text", tags=(), clocks=Clocks(), rivals=())
    )
    at = {
        "item": item,
        "target": item["target"],
        "creator": item["creator"],
        "body": item["body"],
        "quote": next(iter(item["target"].get("selector", [])[1:]), {}),
    }[holder]
    at.update(unknown)
    assert web_annotation(read_annotation(item)) == item


def foreign_item() -> dict:
    return {
        "@context": ["http://www.w3.org/ns/anno.jsonld", {"oa2": "urn:other#"}],
        "id": "https://notes.example/a/1",
        "type": "Annotation",
        "motivation": "questioning",
        "created": "2026-03-01T10:00:00+08:00",
        "creator": {"id": "acct:a@notes.example", "type": "Person", "name": "A"},
        "body": [
            {"type": "TextualBody", "value": "Why?", "format": "text/html", "rights": "CC0"},
            {"type": "Image", "id": "https://notes.example/a.png"},
            {"type": "TextualBody", "value": "stablecoin", "purpose": "tagging"},
        ],
        "target": {
            "source": "urn:briefing:test-pack#one",
            "selector": [
                {"type": "CssSelector", "value": "#a > p"},
                {"type": "TextQuoteSelector", "exact": "Hong", "prefix": "", "suffix": " Kong", "note": 1},
                {"type": "TextPositionSelector", "start": 0, "end": 4},
            ],
            "state": {"type": "HttpRequestState", "value": "Accept: text/plain"},
        },
        "rights": "https://creativecommons.org/publicdomain/zero/1.0/",
    }


def test_a_foreign_annotation_becomes_a_note_with_its_words():
    note = read_annotation(foreign_item())
    assert (note.body, note.tags, note.creator) == ("Why?", ("stablecoin",), "A")
    assert note.created == note.modified == "2026-03-01T02:00:00Z"
    assert note.target.selector is not None
    assert note.target.selector.exact == "Hong"


def test_nothing_of_a_foreign_annotation_is_lost():
    item: dict[str, Any] = web_annotation(read_annotation(foreign_item()))
    assert item["motivation"] == "questioning"
    assert item["rights"] == foreign_item()["rights"]
    assert {"oa2": "urn:other#"} in item["@context"]
    written = json.dumps(item)
    for kept in ("CssSelector", "HttpRequestState", "a.png", "acct:a@notes.example", "text/html", "CC0", '"note": 1'):
        assert kept in written
    assert web_annotation(read_annotation(item)) == item


def test_keys_from_elsewhere_follow_the_note_through_an_edit():
    note = replace(read_annotation(foreign_item()), body="Why not?", kind=Kind.RISK)
    item = web_annotation(note)
    assert item["rights"] == foreign_item()["rights"]
    assert "Why not?" in json.dumps(item)


def test_a_set_says_what_it_is_about():
    document = json.loads(annotation_set(PACK, ()))
    assert document["type"] == "AnnotationSet"
    assert document["about"]["dc:identifier"] == ["urn:briefing:test-pack"]
    assert "generated" not in document


def test_notes_on_the_briefing_stand_before_those_on_sections(note):
    on_all = replace(note, target=replace(note.target, section=None, section_digest="", selector=None))
    on_two = replace(note, target=replace(note.target, section=SectionId("two"), selector=None))
    items = json.loads(annotation_set(PACK, (on_two, on_all)))["items"]
    assert [item["target"]["source"] for item in items] == ["urn:briefing:test-pack", "urn:briefing:test-pack#two"]
