"""What is new in a note compared with what others know of it: the smallest thing to tell them."""

from dataclasses import replace

from briefing.annotation.fields import (
    BODY,
    DELETED,
    SINGLE,
    only_a_deletion,
    shown_tags,
    stamped,
    stamps_of,
    versions,
    with_stamps,
    with_values,
)
from briefing.annotation.instants import when
from briefing.annotation.model import Annotation, Clocks
from briefing.annotation.stamps import BEFORE_ALL, origin


def difference(ours: Annotation, known: Annotation | None) -> Annotation | None:
    """``ours`` reduced to the changes that ``known`` lacks, to be merged into it; None when it lacks none.

    Of a deleted note that is only the deletion. Where nothing is known it is all of the note. A change that came to
    nothing, because a later one won or it was taken back, still tells when the note was last changed.
    """
    ours = stamped(ours)
    nothing = replace(only_a_deletion(ours.id, ours.target.pack, BEFORE_ALL, ()), deleted=False)
    known = nothing if known is None else stamped(known)
    if ours.deleted:
        return _deletion(ours, known)
    then = stamps_of(known)
    stamps = {
        name: stamp if name in SINGLE and stamp > then[name] else BEFORE_ALL for name, stamp in stamps_of(ours).items()
    }
    values = {name: getattr(ours, name) for name in SINGLE if stamps[name] != BEFORE_ALL}
    told = {BEFORE_ALL, *(origin(version.stamp) for version in versions(known)), *known.clocks.replaced}
    texts = [version for version in versions(ours) if origin(version.stamp) not in told]
    if texts:
        stamps[BODY] = texts[0].stamp
        values |= {"body": texts[0].text, "rivals": tuple(texts[1:])}
    tags = tuple(sorted(set(ours.clocks.tags) - set(known.clocks.tags)))
    replaced = tuple(sorted(set(ours.clocks.replaced) - set(known.clocks.replaced)))
    later = bool(known.created) and when(ours.modified) > when(known.modified)
    if not (values or tags or replaced or later):
        return None
    clocks = Clocks(tags=tags, replaced=replaced, by=texts[0].by if texts else "")
    note = ours if not known.created else nothing
    bare = replace(nothing, target=note.target, creator=note.creator, created=note.created, reply_to=note.reply_to)
    filled = with_values(replace(bare, modified=ours.modified), values)
    return replace(filled, tags=shown_tags(tags), clocks=with_stamps(clocks, stamps))


def _deletion(ours: Annotation, known: Annotation) -> Annotation | None:
    stamp = stamps_of(ours)[DELETED]
    if stamps_of(known)[DELETED] >= stamp:
        return None
    return only_a_deletion(ours.id, ours.target.pack, stamp, ours.clocks.seen)
