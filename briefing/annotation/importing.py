"""Notes from a file: which are new, which are newer than ours, and which cannot be taken over and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefing.annotation.instants import instant
from briefing.annotation.model import Annotation, AnnotationId
from briefing.annotation.reading import RefusedError, read_annotation
from briefing.annotation.strict_json import Json, parse
from briefing.document.ids import PackId
from briefing.errors import NotesFileError

MOST = 200_000
"""Annotations a file may hold."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An annotation that was not taken over: where it stands in the file, its id if it has one, and why."""

    place: str
    id: str
    why: str

    def __str__(self) -> str:
        return f"{self.place} was not imported: {self.why}."


@dataclass(frozen=True, slots=True)
class Incoming:
    """The annotations of a file, each with its place in it, and those that could not be read."""

    annotations: tuple[tuple[str, Annotation], ...]
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import. ``changed`` holds the newer versions, ``unchanged`` the ids of those we already have."""

    added: tuple[Annotation, ...]
    changed: tuple[Annotation, ...]
    unchanged: tuple[AnnotationId, ...]
    refused: tuple[Refusal, ...]


def read_annotations(text: str, source: Path) -> Incoming:
    """The annotations in ``text``: a set, a collection with its items, a list, or a single one.

    Raises ``NotesFileError`` when it is none of these; a single bad annotation does not keep the others out.
    """
    document = parse(text, source)
    items, place = _items(document, source)
    if len(items) > MOST:
        raise NotesFileError(source, f"it holds {len(items)} annotations, more than {MOST}.")
    read: dict[AnnotationId, tuple[str, Annotation]] = {}
    refused: list[Refusal] = []
    for number, item in enumerate(items):
        where = f"{place}[{number}]"
        try:
            annotation = read_annotation(item)
            if annotation.id in read:
                raise RefusedError(f"its id stands at {read[annotation.id][0]} already")
        except RefusedError as error:
            found = item.get("id") if isinstance(item, dict) else None
            refused.append(Refusal(where, found if isinstance(found, str) else "", str(error)))
        else:
            read[annotation.id] = (where, annotation)
    return Incoming(tuple(read.values()), tuple(refused))


def _items(document: Json, source: Path) -> tuple[list[Json], str]:
    if isinstance(document, list):
        return document, ""
    if isinstance(document, dict):
        for holder, place in ((document, "items"), (document.get("first"), "first.items")):
            found = holder.get("items") if isinstance(holder, dict) else None
            if isinstance(found, list):
                return found, place
        if document.get("type") == "Annotation":
            return [document], ""
    raise NotesFileError(source, "it holds no set of annotations (an object with “items”).")


def merge(incoming: Incoming, ours: Iterable[Annotation], pack: PackId) -> ImportReport:
    """What to save of ``incoming`` beside ``ours``, all versions on ``pack``: of each id the later version holds.

    Merging the same file again changes nothing.
    """
    here = {one.id: one for one in ours}
    added: list[Annotation] = []
    changed: list[Annotation] = []
    unchanged: list[AnnotationId] = []
    refused = list(incoming.refused)
    for place, theirs in incoming.annotations:
        mine = here.get(theirs.id)
        why = _objection(theirs, mine, pack)
        if why:
            refused.append(Refusal(place, theirs.id, why))
        elif mine is None:
            added.append(theirs)
        elif _is_newer(theirs, mine):
            changed.append(theirs)
        else:
            unchanged.append(theirs.id)
    return ImportReport(tuple(added), tuple(changed), tuple(unchanged), tuple(refused))


def _is_newer(theirs: Annotation, mine: Annotation) -> bool:
    return theirs != mine and instant(theirs.modified) > instant(mine.modified)


def _objection(theirs: Annotation, mine: Annotation | None, pack: PackId) -> str:
    if theirs.target.pack != pack:
        return f"it is about the briefing “{theirs.target.pack}”"
    if mine is None:
        return ""
    # What a note is about never changes, so another target means another note.
    if theirs.target != mine.target:
        return "another note here has the same id"
    if mine.deleted and not _is_newer(theirs, mine):
        return "it was deleted here"
    return ""
