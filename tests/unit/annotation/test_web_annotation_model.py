"""Every export keeps the rules of the W3C Web Annotation Data Model; each test names the clause it stands for."""

import re
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from hypothesis import given

from briefing.annotation.exchange import web_annotation
from briefing.annotation.model import Annotation
from tests.unit.strategies import annotations

# Clause 3.3.5 and the Web Annotation Vocabulary, 3.3.
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip


def bodies(item: dict[str, Any]) -> list[dict[str, Any]]:
    body = item.get("body", [])
    return body if isinstance(body, list) else [body]


def selectors(item: dict[str, Any]) -> list[dict[str, Any]]:
    return list(item["target"].get("selector", []))


@given(annotations())
def test_an_annotation_has_context_id_type_and_one_target(annotation: Annotation):
    """Clause 3.1."""
    item: dict[str, Any] = web_annotation(annotation)
    assert "http://www.w3.org/ns/anno.jsonld" in item["@context"]
    assert urlsplit(item["id"]).scheme
    assert item["type"] == "Annotation"
    assert isinstance(item["target"], dict)
    assert "bodyValue" not in item


@given(annotations())
def test_a_textual_body_has_one_value_one_format_and_at_most_one_language(annotation: Annotation):
    """Clause 3.2.4."""
    for body in bodies(web_annotation(annotation)):
        assert body["type"] == "TextualBody"
        assert isinstance(body["value"], str)
        assert body.get("format", "text/plain") == "text/plain"
        assert isinstance(body.get("language", "en"), str)


@given(annotations())
def test_motivation_and_purpose_are_words_of_the_vocabulary(annotation: Annotation):
    """Clause 3.3.5."""
    item: dict[str, Any] = web_annotation(annotation)
    assert item["motivation"] in MOTIVATIONS
    assert {body["purpose"] for body in bodies(item)} <= MOTIVATIONS


@given(annotations())
def test_created_and_modified_are_instants_in_utc(annotation: Annotation):
    """Clause 3.3.1: xsd:dateTime with the time zone expressed as Z."""
    item: dict[str, Any] = web_annotation(annotation)
    for name in ("created", "modified"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", item[name])
        datetime.fromisoformat(item[name])


@given(annotations())
def test_a_creator_is_a_person_with_one_name(annotation: Annotation):
    """Clause 3.3.2."""
    creator: dict[str, Any] = web_annotation(annotation).get("creator", {})  # type: ignore[assignment]
    assert creator in ({}, {"type": "Person", "name": annotation.creator})


@given(annotations())
def test_a_specific_resource_has_exactly_one_source(annotation: Annotation):
    """Clause 4.1."""
    item: dict[str, Any] = web_annotation(annotation)
    assert urlsplit(item["target"]["source"]).scheme == "urn"


@given(annotations())
def test_text_positions_are_whole_numbers_in_order(annotation: Annotation):
    """Clause 4.2.5: exactly one start and one end, both non-negative."""
    for one in selectors(web_annotation(annotation)):
        if one["type"] == "TextPositionSelector":
            assert (type(one["start"]), type(one["end"])) == (int, int)
            assert 0 <= one["start"] < one["end"]


@given(annotations())
def test_a_text_quote_has_exactly_one_exact_and_at_most_one_prefix_and_suffix(annotation: Annotation):
    """Clause 4.2.4."""
    for one in selectors(web_annotation(annotation)):
        if one["type"] == "TextQuoteSelector":
            assert one.keys() == {"type", "exact", "prefix", "suffix"}
            assert all(isinstance(one[name], str) for name in ("exact", "prefix", "suffix"))


@given(annotations())
def test_a_fragment_selector_has_exactly_one_value(annotation: Annotation):
    """Clause 4.2.1."""
    for one in selectors(web_annotation(annotation)):
        if one["type"] == "FragmentSelector":
            assert isinstance(one["value"], str)
