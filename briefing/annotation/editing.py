"""Changing a note's fields, each change with its stamp."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from briefing.annotation.fields import (
    BODY,
    DELETED,
    SINGLE,
    Value,
    changes_in,
    latest,
    shown_tags,
    stamped,
    stamps_of,
    versions,
    with_stamps,
    with_values,
)
from briefing.annotation.model import Annotation, Clocks, Version
from briefing.annotation.stamps import BEFORE_ALL, Stamp, origin

Tick = Callable[[Stamp], Stamp]
"""Gives a stamp later than the one it gets and than all it gave before."""


def made(annotation: Annotation, tick: Tick) -> Annotation:
    """``annotation``, which has just been made, with its first stamps."""
    first = tick(Stamp(""))
    tags = tuple(sorted((tag, tick(first), True) for tag in annotation.tags))
    return replace(annotation, clocks=Clocks(made=first, tags=tags))


def edited(
    annotation: Annotation,
    changes: Mapping[str, Value],
    *,
    by: str,
    tick: Tick,
    over: Collection[str] | None = None,
) -> Annotation:
    """``annotation`` with ``changes``, by field name; itself when they make no difference.

    A text takes the place of those that its writer saw, which are in ``over``: what somebody else wrote meanwhile stays
    beside it. Without ``over`` it takes the place of all that stand side by side, even if it is one of them.
    """
    note = stamped(annotation)
    stamps = stamps_of(note)
    values: dict[str, Value] = {}
    clocks = note.clocks
    now = latest(note)
    for name in SINGLE:
        if name in changes and changes[name] != getattr(note, name):
            values[name] = changes[name]
            now = stamps[name] = tick(now)
    if BODY in changes:
        replaced, standing = _written_over(note, None if over is None else {*over, changes[BODY]})
        if changes[BODY] != note.body or standing != note.rivals:
            clocks = replace(clocks, replaced=replaced, by="" if by == note.creator else by)
            values |= {"body": changes[BODY], "rivals": standing}
            now = stamps[BODY] = tick(now)
    if "tags" in changes and changes["tags"] != note.tags:
        clocks = replace(clocks, tags=_retagged(note, changes["tags"], tick))
        values["tags"] = shown_tags(clocks.tags)
    if not values:
        return annotation
    result = replace(with_values(note, values), clocks=with_stamps(clocks, stamps))
    if DELETED not in values:
        return result
    known = tuple(sorted(changes_in(result))) if result.deleted else ()
    return replace(result, clocks=replace(result.clocks, seen=known))


def _written_over(note: Annotation, seen: Collection[Value] | None) -> tuple[tuple[Stamp, ...], tuple[Version, ...]]:
    """The texts that have been replaced once a new one is written over those ``seen``, and what stays beside it."""
    gone = (each for each in versions(note) if seen is None or each.text in seen or each.stamp == BEFORE_ALL)
    replaced = {*note.clocks.replaced, *(origin(each.stamp) for each in gone)}
    return tuple(sorted(replaced)), tuple(each for each in versions(note) if origin(each.stamp) not in replaced)


def _retagged(note: Annotation, tags: Value, tick: Tick) -> tuple[tuple[str, Stamp, bool], ...]:
    assert isinstance(tags, tuple)
    known = {tag: (stamp, there) for tag, stamp, there in note.clocks.tags}
    now = latest(note)
    for tag in set(note.tags) - set(tags):
        now = tick(now)
        known[tag] = (now, False)
    kept = tuple(tag for tag in note.tags if tag in tags)
    # Tags stand in the order in which they were given, so those that another order is wanted of are given again.
    for tag in tags[len(kept) :] if tags[: len(kept)] == kept else tags:
        now = tick(now)
        known[tag] = (now, True)
    return tuple(sorted((tag, stamp, there) for tag, (stamp, there) in known.items()))
