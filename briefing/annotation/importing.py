"""Annotations from a file, whichever program wrote it, and those in it that cannot be read and why."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.annotation.clocks_json import origins_of
from briefing.annotation.fields import only_a_deletion
from briefing.annotation.hypothesis import is_hypothesis, web_annotations
from briefing.annotation.model import Annotation, AnnotationId, Target
from briefing.annotation.reading import read_annotation
from briefing.annotation.reading_target import ELSEWHERE
from briefing.annotation.refusal import Object, RefusedError, several, text
from briefing.annotation.stamps import Stamp, from_date, is_stamp
from briefing.annotation.strict_json import Json, parse
from briefing.annotation.vocabulary import DELETED, SEEN, STAMP, parts_of
from briefing.document.ids import Language, PackId, SectionId
from briefing.errors import NotesFileError
from briefing.sentence import Sentence

MOST = 200_000
"""Annotations a file may hold."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An annotation that was not taken over: where it stands in the file, its id if it has one, and why.

    Without a place it is the whole file, and ``why`` a sentence.
    """

    place: str
    id: str
    why: str

    def __str__(self) -> str:
        return f"{self.place} was not imported: {self.why}." if self.place else self.why


@dataclass(frozen=True, slots=True)
class Doubt:
    """A note whose place is not sure: why, as the end of a sentence, and the places it may belong to."""

    id: AnnotationId
    why: str
    places: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class OldText:
    """The text of a section as a file has it, of an edition or language that is not open."""

    pack: PackId
    edition: str
    language: Language
    section: SectionId
    digest: str
    text: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """The annotations of a file, each with its place in it, and those that could not be read.

    One about something else than a briefing has a target in the pack ``ELSEWHERE``. ``doubts`` are about those whose
    place the reader has to choose; ``texts`` are what notes in the file were made on.
    """

    annotations: tuple[tuple[str, Annotation], ...]
    refused: tuple[Refusal, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    texts: tuple[OldText, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import. ``changed`` holds the notes as they are now, ``unchanged`` the ids of those left alone.

    ``conflicting`` are those of ``changed`` that now hold two texts side by side, or were deleted here and edited
    there; ``unplaced`` are those of ``added`` whose words are not in this briefing.
    """

    added: tuple[Annotation, ...]
    changed: tuple[Annotation, ...]
    unchanged: tuple[AnnotationId, ...]
    refused: tuple[Refusal, ...]
    conflicting: tuple[AnnotationId, ...] = ()
    unplaced: tuple[AnnotationId, ...] = ()


def read_annotations(content: str, source: Path) -> Incoming:
    """The annotations in ``content``: a set, a collection with its items, a list, a single one, or those of Hypothesis.

    Raises ``NotesFileError`` when it is none of these; a single bad annotation does not keep the others out.
    """
    document = parse(content, source)
    items, place = _items(document, source)
    if len(items) > MOST:
        raise NotesFileError(
            source, Sentence("it holds {count} annotations, more than {most}.", count=len(items), most=MOST)
        )
    read: dict[AnnotationId, tuple[str, Annotation]] = {}
    refused: list[Refusal] = []
    for where, item in (*_named(items, place), *_deletions(document)):
        try:
            annotation = item if isinstance(item, Annotation) else read_annotation(item)
            if annotation.id in read:
                raise RefusedError(Sentence("its id stands at {place} already", place=read[annotation.id][0]))
        except RefusedError as error:
            found = item.get("id") if isinstance(item, dict) else None
            refused.append(Refusal(where, found if isinstance(found, str) else "", error.args[0]))
        else:
            read[annotation.id] = (where, annotation)
    return Incoming(tuple(_with_threads(read.values())), tuple(refused))


def _named(items: list[Json], place: str) -> Iterator[tuple[str, Json]]:
    yield from ((f"{place}[{number}]", item) for number, item in enumerate(items))


def _items(document: Json, source: Path) -> tuple[list[Json], str]:
    if is_hypothesis(document):
        return web_annotations(document)
    if isinstance(document, list):
        return document, ""
    if isinstance(document, dict):
        for holder, place in ((document, "items"), (document.get("first"), "first.items")):
            found = holder.get("items") if isinstance(holder, dict) else None
            if isinstance(found, list):
                return found, place
        if "Annotation" in several(document.get("type")):
            return [document], ""
    raise NotesFileError(source, Sentence("it holds no set of annotations (an object with “items”)."))


def _deletions(document: Json) -> Iterator[tuple[str, Json | Annotation]]:
    """What a set of ours says about notes that were deleted."""
    found = document.get(DELETED) if isinstance(document, dict) else None
    about = document.get("about") if isinstance(document, dict) else None
    names = several(about.get("dc:identifier")) if isinstance(about, dict) else []
    packs = [parts[0] for name in names if isinstance(name, str) and (parts := parts_of(name))]
    for number, entry in enumerate(found if isinstance(found, list) and packs else []):
        if isinstance(entry, dict):
            yield f"{DELETED}[{number}]", _deletion(entry, packs[0]) or entry


def _deletion(entry: Object, pack: str) -> Annotation | None:
    try:
        name, stamp = text(entry, "id"), text(entry, STAMP)
        stamp = stamp or from_date(text(entry, "modified"))
        seen = origins_of(entry.get(SEEN, []))
    except ValueError:
        return None
    if not name or not is_stamp(stamp):
        return None
    return only_a_deletion(AnnotationId(name), PackId(pack), Stamp(stamp), seen)


def _with_threads(read: Iterable[tuple[str, Annotation]]) -> Iterator[tuple[str, Annotation]]:
    """Replies as other programs write them are about a note of the same file: they belong where that note does."""
    every = tuple(read)
    by_id = {annotation.id: annotation for _, annotation in every}
    for place, annotation in every:
        answered = by_id.get(AnnotationId(_source(annotation))) if annotation.target.pack == ELSEWHERE else None
        if answered is None or answered.id == annotation.id:
            yield place, annotation
        else:
            about = replace(answered.target, selector=None)
            yield place, replace(annotation, target=about, reply_to=answered.id)


def _source(annotation: Annotation) -> str:
    origin = json.loads(annotation.extra).get("origin", {})
    return str(origin.get("target", {}).get("source", ""))
