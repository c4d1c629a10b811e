"""Hits and notes as JSON values, in the form that ``--json`` prints."""

from collections.abc import Iterable

from briefing.annotation.exchange import web_annotation
from briefing.annotation.model import Annotation
from briefing.annotation.strict_json import Json
from briefing.search.hits import Hit


def hit_records(hits: Iterable[Hit]) -> list[Json]:
    """One object for each hit, best first."""
    return [
        {
            "kind": hit.kind.value,
            "section": hit.section,
            "language": hit.language,
            "start": hit.start,
            "end": hit.end,
            "snippet": hit.snippet,
            "title": hit.title,
            "id": hit.owner,
            "similar": hit.similar,
            "also": [{"language": one.language, "start": one.start, "end": one.end} for one in hit.also],
        }
        for hit in hits
    ]


def note_records(annotations: Iterable[Annotation]) -> list[Json]:
    """One W3C Web Annotation for each note."""
    return [web_annotation(one) for one in annotations]
