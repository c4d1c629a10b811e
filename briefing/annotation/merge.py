"""Merging what became of one note on two computers, field by field; the order of merging makes no difference."""

from collections.abc import Iterable
from dataclasses import replace

from briefing.annotation.fields import (
    BODY,
    SINGLE,
    Value,
    order_of,
    shown_tags,
    stamped,
    stamps_of,
    versions,
    with_stamps,
    with_values,
)
from briefing.annotation.instants import when
from briefing.annotation.model import Annotation, Clocks, Version
from briefing.annotation.stamps import BEFORE_ALL, Stamp, is_from_date, origin

Tags = tuple[tuple[str, Stamp, bool], ...]


def merge(one: Annotation, other: Annotation) -> Annotation:
    """Both of two states of the same note in one.

    Of each field the later value holds; of tags each for itself. Texts of which neither was written with knowledge of
    the other are both kept: the later as ``body``, the others as ``rivals``. A deletion holds like any other value,
    and a note deleted here and edited there says so, see ``fields.was_edited_meanwhile``.
    """
    if one.id != other.id:
        raise ValueError("two different notes cannot be merged")
    one, other = stamped(one), stamped(other)
    if one == other:
        return one
    values, stamps, seen = _single_fields(one, other)
    texts, replaced = _texts((one, other))
    tags = _tags((*one.clocks.tags, *other.clocks.tags))
    stamps[BODY] = texts[0].stamp
    clocks = with_stamps(Clocks(tags=tags, replaced=replaced, by=texts[0].by, seen=seen), stamps)
    merged = replace(
        max(one, other, key=_identity),
        modified=max(one.modified, other.modified, key=when),
        body=texts[0].text,
        rivals=texts[1:],
        tags=shown_tags(tags),
        clocks=clocks,
    )
    return with_values(merged, values)


def _identity(note: Annotation) -> tuple[str, ...]:
    # What never changes; it differs only where nothing but a deletion is known, or a file was tampered with.
    return note.created, note.creator, note.reply_to or "", repr(note.target)


def _single_fields(one: Annotation, other: Annotation) -> tuple[dict[str, Value], dict[str, Stamp], tuple[Stamp, ...]]:
    values: dict[str, Value] = {}
    stamps: dict[str, Stamp] = {}
    seen: tuple[Stamp, ...] = ()
    ours, theirs = stamps_of(one), stamps_of(other)
    for name in SINGLE:
        later = max(
            (one, ours[name]),
            (other, theirs[name]),
            key=lambda side: (side[1], order_of(getattr(side[0], name)), side[0].clocks.seen),
        )
        values[name], stamps[name] = getattr(later[0], name), later[1]
        if name == "deleted":
            seen = later[0].clocks.seen
    return values, stamps, seen


def _texts(notes: Iterable[Annotation]) -> tuple[tuple[Version, ...], tuple[Stamp, ...]]:
    """The texts that nobody has replaced, the latest first, and the stamps of those that somebody has."""
    # One text that a wrong clock gave two stamps is still one text.
    known: dict[tuple[Stamp, str, str], Version] = {}
    replaced: set[Stamp] = set()
    for note in notes:
        replaced.update(note.clocks.replaced)
        for version in versions(note):
            key = (origin(version.stamp), version.by, version.text)
            known[key] = max(version, known.get(key, version), key=_order)
    found = sorted(known.values(), key=_order, reverse=True)
    newest_dated = max([stamp for stamp in (*replaced, *(v.stamp for v in found)) if is_from_date(stamp)], default="")
    standing = [version for version in found if not _gave_way(version, replaced, newest_dated)]
    return tuple(standing or found[:1]), tuple(sorted(replaced))


def _gave_way(version: Version, replaced: set[Stamp], newest_dated: str) -> bool:
    if version.stamp == BEFORE_ALL or origin(version.stamp) in replaced:
        return True
    # Programs without clocks know no texts side by side: there the later one was written over the earlier.
    return is_from_date(version.stamp) and version.stamp < newest_dated


def _order(version: Version) -> tuple[Stamp, str, str]:
    return version.stamp, version.text, version.by


def _tags(tags: Tags) -> Tags:
    latest: dict[str, tuple[Stamp, bool]] = {}
    for tag, stamp, there in tags:
        latest[tag] = max((stamp, there), latest.get(tag, (stamp, there)))
    return tuple(sorted((tag, stamp, there) for tag, (stamp, there) in latest.items()))
