"""What came home as notes to be merged: each change with a stamp, so that only what was changed counts."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from briefing.annotation.editing import edited
from briefing.annotation.importing import Doubt, Incoming, OldText, Refusal
from briefing.annotation.instants import instant
from briefing.annotation.model import Annotation
from briefing.annotation.stamps import LogicalClock, Stamp
from briefing.document.ids import PackId
from briefing.returned.notes import Edit, ReturnedNotes

_DEVICE = "pdf"
_EDITABLE = ("body", "kind", "status", "revision")


def incoming(notes: ReturnedNotes, pack: PackId) -> Incoming:
    """``notes`` on ``pack`` as a notes file would bring them.

    A removed note comes as a deletion and one without a sure place on its section or the whole briefing; whoever looks
    through them decides. The same file always gives the same stamps.
    """
    changed = {edit.base.id: _edited(edit) for edit in notes.edited}
    changed |= {base.id: _deleted(base, notes.moment) for base in notes.removed}
    known = {one.id: one for one in notes.exported} | changed
    placed = [
        *(("the notes that left in it", one) for one in known.values()),
        *(("its pages", one) for one in notes.added),
        *((f"its pages ({one.why})", one.annotation) for one in notes.unplaced),
    ]
    doubts = tuple(
        Doubt(one.annotation.id, one.why, tuple(place.target for place in one.candidates)) for one in notes.unplaced
    )
    return Incoming(tuple(placed), tuple(_refusals(notes)), doubts, tuple(_texts(notes, pack)))


def _edited(edit: Edit) -> Annotation:
    changes = {
        name: getattr(edit.theirs, name) for name in _EDITABLE if getattr(edit.theirs, name) != getattr(edit.base, name)
    }
    by = edit.by or edit.base.creator
    found = edited(edit.base, changes, by=by, tick=_ticking(edit.theirs.modified))
    return replace(found, modified=edit.theirs.modified)


def _deleted(base: Annotation, moment: str) -> Annotation:
    when = max(base.modified, moment, key=instant)
    found = edited(base, {"deleted": True}, by=base.creator, tick=_ticking(when))
    return replace(found, modified=when)


def _ticking(moment: str) -> Callable[[Stamp], Stamp]:
    """Stamps of that moment, or just after those of the note where its clock ran ahead."""
    milliseconds = int(instant(moment).timestamp() * 1000)
    return LogicalClock(_DEVICE, lambda: milliseconds).tick


def _texts(notes: ReturnedNotes, pack: PackId) -> Iterator[OldText]:
    for one in notes.texts:
        yield OldText(pack, notes.edition, one.language, one.section, one.digest, one.text)


def _refusals(notes: ReturnedNotes) -> Iterator[Refusal]:
    for one in notes.left_out:
        yield Refusal(f"The {one.what} on page {one.page}", "", one.why)
