"""Finds the reader's notes on the two editions of a comparison."""

from collections.abc import Iterator

from briefing.annotation.model import Annotation
from briefing.annotation.placing import place_target
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.edition.comparison import Comparison
from briefing.ui.comparison.notes import BothNotes, Marks, PlacedMark

_WHOLE = (0, 0)


def notes_on_both(session: Session, comparison: Comparison) -> BothNotes:
    """The live notes, each where it stands in either edition; answers to notes are left out."""
    notes = [one for one in session.annotations() if one.reply_to is None]
    return BothNotes(_on(comparison.old, notes, session), _on(comparison.new, notes, session))


def _on(pack: Pack, notes: list[Annotation], session: Session) -> Marks:
    found: dict[SectionId, list[PlacedMark]] = {}
    for note in notes:
        for section, mark in _marks(pack, note, session):
            found.setdefault(section, []).append(mark)
    return {section: tuple(sorted(marks, key=lambda mark: mark.start)) for section, marks in found.items()}


def _marks(pack: Pack, note: Annotation, session: Session) -> Iterator[tuple[SectionId, PlacedMark]]:
    shown = session.pack
    if (pack.digest, pack.language) == (shown.digest, shown.language):
        section, place = session.section_of(note), session.place(note)
        on_whole = note.target.selector is None and note.revision is None
        if section is not None and (place is not None or on_whole):
            yield section, PlacedMark(*(place or _WHOLE), note)
        return
    # Where it was made, not where it went: that is told on the other side.
    targets = (target for target in (note.revision, note.target) if target is not None)
    target = next((target for target in targets if target.pack_digest == pack.digest), None)
    place = place_target(target, pack) if target is not None else None
    if target is not None and target.section is not None and (place is not None or target.selector is None):
        yield target.section, PlacedMark(*(place or _WHOLE), note)
