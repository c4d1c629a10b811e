"""The fields of a note as values with the moment each was last changed: what editing and merging work on."""

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum

from briefing.annotation.model import Annotation, AnnotationId, Clocks, Kind, Target, Version
from briefing.annotation.stamps import BEFORE_ALL, Stamp, from_date, origin
from briefing.document.ids import Language, PackId

BODY = "body"
DELETED = "deleted"
SINGLE = ("kind", "status", "privacy", "deleted", "owner", "due", "revision", "extra")
"""Fields of which the value changed last holds. The text and the tags are merged more carefully."""
FIELDS = (*SINGLE, BODY)

Value = object


def stamped(annotation: Annotation) -> Annotation:
    """``annotation`` with clocks: where it came without, its date stands for all of its fields."""
    if annotation.clocks.made:
        return annotation
    tags = tuple((tag, from_date(annotation.modified, place), True) for place, tag in enumerate(annotation.tags))
    return replace(annotation, clocks=Clocks(made=from_date(annotation.modified), tags=tuple(sorted(tags))))


def stamps_of(annotation: Annotation) -> dict[str, Stamp]:
    """When each of ``FIELDS`` was last changed; ``annotation`` has clocks."""
    return dict.fromkeys(FIELDS, annotation.clocks.made) | dict(annotation.clocks.fields)


def with_stamps(clocks: Clocks, stamps: Mapping[str, Stamp]) -> Clocks:
    """``clocks`` saying that each of ``FIELDS`` was changed at its stamp, in the one way there is to say it."""
    made = min(stamps[name] for name in FIELDS)
    later = tuple((name, stamps[name]) for name in sorted(FIELDS) if stamps[name] != made)
    return replace(clocks, made=made, fields=later)


def with_values(annotation: Annotation, values: Mapping[str, Value]) -> Annotation:
    """``annotation`` with other values of its fields, each of the type its field has; their stamps stay."""
    return replace(annotation, **values)  # type: ignore[arg-type] # the caller's promise


def latest(annotation: Annotation) -> Stamp:
    """The last change of any field or text; ``annotation`` has clocks."""
    clocks = annotation.clocks
    rivals = (rival.stamp for rival in annotation.rivals)
    return max([clocks.made, *rivals, *(stamp for _, stamp in clocks.fields), *(stamp for _, stamp, _ in clocks.tags)])


def versions(annotation: Annotation) -> tuple[Version, ...]:
    """All texts that stand side by side, the present one first; ``annotation`` has clocks."""
    present = Version(stamps_of(annotation)[BODY], annotation.clocks.by, annotation.body)
    return (present, *annotation.rivals)


def shown_tags(tags: tuple[tuple[str, Stamp, bool], ...]) -> tuple[str, ...]:
    """The tags that are there, in the order in which they were given."""
    return tuple(tag for _, tag in sorted((stamp, tag) for tag, stamp, there in tags if there))


def order_of(value: Value) -> str:
    """A text by which two values with the same stamp are told apart, the same on every computer."""
    return str(value.value) if isinstance(value, Enum) else repr(value)


def only_a_deletion(annotation: AnnotationId, pack: PackId, stamp: Stamp, seen: tuple[Stamp, ...]) -> Annotation:
    """What is known of a note of which nothing but its deletion came."""
    return Annotation(
        id=annotation,
        target=Target(pack, "", "", Language("")),
        kind=Kind.KEY,
        body="",
        creator="",
        created="",
        modified="",
        deleted=True,
        clocks=Clocks(made=BEFORE_ALL, fields=((DELETED, stamp),), seen=seen),
    )


def is_only_a_deletion(annotation: Annotation) -> bool:
    """Whether nothing is known of a note but that somebody deleted it."""
    return not annotation.created


def changes_in(annotation: Annotation) -> frozenset[Stamp]:
    """The changes that the note as it is comes from, but its deletion; ``annotation`` has clocks."""
    stamps = [stamp for name, stamp in stamps_of(annotation).items() if name not in (DELETED, BODY)]
    stamps += [version.stamp for version in versions(annotation)]
    stamps += [stamp for _, stamp, _ in annotation.clocks.tags]
    return frozenset(origin(stamp) for stamp in stamps if stamp != BEFORE_ALL)


def was_edited_meanwhile(annotation: Annotation) -> bool:
    """Whether a deleted note holds changes that whoever deleted it had not seen."""
    seen = annotation.clocks.seen
    return annotation.deleted and bool(seen) and not changes_in(annotation) <= set(seen)


def remains(annotation: Annotation) -> Clocks:
    """What is left of a note that is purged: which changes were known, without any of its words."""
    note = stamped(annotation)
    return replace(note.clocks, tags=(), by="", seen=tuple(sorted(changes_in(note))))


def holds_news(annotation: Annotation, known: Clocks) -> bool:
    """Whether ``annotation`` holds a change that was not known when the note was purged."""
    note = stamped(annotation)
    now, then = stamps_of(note), stamps_of(replace(note, clocks=known))
    changed = [name for name in SINGLE if now[name] > then[name] and not (name == DELETED and note.deleted)]
    texts = {origin(version.stamp) for version in versions(note) if version.stamp != BEFORE_ALL}
    last = max(known.seen, default=Stamp(""))
    tagged = any(stamp > last for _, stamp, _ in note.clocks.tags)
    return bool(changed) or tagged or not texts <= {*known.replaced, *known.seen}
